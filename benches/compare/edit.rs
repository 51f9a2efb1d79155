use std::error::Error;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

use crate::contender::{Contender, Served};
use crate::measure::middle;

/// Edits of one table, of which the middle one is told.
const EDITS: usize = 7;
/// Between two looks at the page.
const PAUSE: Duration = Duration::from_millis(2);
const PATIENCE: Duration = Duration::from_secs(300);

/// The seconds from a changed table until its page shows the new value.
pub fn measure(contender: &Contender, scratch: &Path) -> Result<Option<f64>, Box<dyn Error>> {
    let Some(served) = &contender.serve else {
        return Ok(None);
    };
    std::fs::create_dir_all(scratch)?;
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
    let mut server = contender.served(served, port).current_dir(scratch).spawn()?;
    let taken = edits(served, port, &mut server);
    server.kill()?;
    server.wait()?;
    Ok(Some(middle(taken?)))
}

fn edits(served: &Served, port: u16, server: &mut Child) -> Result<Vec<f64>, Box<dyn Error>> {
    until(server, || page(port, &served.page).ok().flatten().map(drop))?;
    let original = std::fs::read_to_string(&served.table)?;
    let mut taken = Vec::new();
    for round in 0..EDITS {
        // As it calms down after the edit before.
        std::thread::sleep(Duration::from_millis(500));
        let value = format!("3{round}.7");
        let text = original.lines().enumerate().map(|(at, line)| match at {
            1 => with_value(line, &value),
            _ => line.to_owned(),
        });
        let text = text.collect::<Vec<_>>().join("\n") + "\n";
        let shown = [value.clone(), value.replace('.', ",")];
        let start = Instant::now();
        std::fs::write(&served.table, text)?;
        until(server, || {
            let page = page(port, &served.page).ok().flatten()?;
            shown.iter().any(|value| page.contains(value.as_str())).then_some(())
        })?;
        taken.push(start.elapsed().as_secs_f64());
    }
    std::fs::write(&served.table, original)?;
    Ok(taken)
}

/// A row of a table with another value and no margins.
fn with_value(row: &str, value: &str) -> String {
    let mut cells: Vec<&str> = row.split(',').collect();
    for (at, cell) in cells.iter_mut().enumerate().skip(2).take(3) {
        *cell = if at == 2 { value } else { "" };
    }
    cells.join(",")
}

/// Waits until something is there; fails where the server ends or nothing comes.
fn until(
    server: &mut Child,
    mut is_there: impl FnMut() -> Option<()>,
) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    while is_there().is_none() {
        if let Some(status) = server.try_wait()? {
            return Err(format!("the server ended: {status}").into());
        }
        if start.elapsed() > PATIENCE {
            return Err("the page does not come".into());
        }
        std::thread::sleep(PAUSE);
    }
    Ok(())
}

/// The page at a path; none where the server has another answer.
fn page(port: u16, path: &str) -> io::Result<Option<String>> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    Ok(answer.starts_with("HTTP/1.1 200").then_some(answer))
}
