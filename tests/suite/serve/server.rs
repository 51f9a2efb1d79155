//! The program as a server, and a browser without a screen.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::support::command;

/// Far longer than anything takes, so that a busy machine fails no test.
const DEADLINE: Duration = Duration::from_secs(60);

pub struct Server {
    child: Child,
    pub port: u16,
    /// What it told of the content.
    told: PathBuf,
}

/// What came back.
pub struct Reply {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value.trim_end())
        })
    }
}

impl Server {
    /// Serves the content of a folder, at any port that is free.
    pub fn of(folder: &Path, more: &[&str]) -> Self {
        let told = folder.join("told.txt");
        let call = ["serve", "--port", "0", "--date", "2026-11-27"];
        let mut command = command(folder, &[&call, more].concat());
        command.stdout(Stdio::piped()).stderr(File::create(&told).unwrap());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let port = line.split("localhost:").nth(1).and_then(|rest| rest.split('/').next());
        let port = port.unwrap_or_else(|| panic!("{line}")).parse().unwrap();
        Self { child, port, told }
    }

    /// What it told on standard error so far.
    pub fn told(&self) -> String {
        std::fs::read_to_string(&self.told).unwrap()
    }

    pub fn get(&self, path: &str) -> Reply {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\n", self.port))
    }

    /// Asks for a file of the site; one that is no page comes as it is, a page without the line that
    /// only a served page has.
    pub fn file(&self, path: &str) -> Reply {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/.-".contains(&byte);
        let encoded: String = path
            .bytes()
            .map(|byte| if plain(byte) { char::from(byte).into() } else { format!("%{byte:02X}") })
            .collect();
        let mut reply = self.get(&format!("/{encoded}"));
        if path.ends_with(".html") && !path.starts_with("files/") {
            let text = reply.text();
            let rest = without_live(&text).filter(|rest| without_live(rest).is_none());
            reply.body = rest.unwrap_or_else(|| panic!("{path}: {text}")).into_bytes();
        }
        reply
    }

    /// Sends the beginning of a request as it is written.
    pub fn ask(&self, request: &str) -> Reply {
        let mut stream = self.connect();
        stream.write_all(format!("{request}Connection: close\r\n\r\n").as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Reply { status, head, body: bytes[end + 4..].to_vec() }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream
    }

    /// What a page is told now.
    pub fn news(&self) -> serde_json::Value {
        let mut stream = self.connect();
        let port = self.port;
        let request = format!("GET /.spoorboek/news HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut lines = BufReader::new(stream).lines().map(Result::unwrap);
        let data = lines.find_map(|line| line.strip_prefix("data: ").map(str::to_owned));
        serde_json::from_str(&data.unwrap()).unwrap()
    }

    /// The messages over the page.
    pub fn problems(&self) -> Vec<String> {
        let news = self.news();
        let all = news["problems"].as_array().unwrap().iter();
        all.map(|problem| problem["message"].as_str().unwrap().to_owned()).collect()
    }

    /// Ends it as a user does.
    #[cfg(unix)]
    pub fn interrupt(&mut self) -> ExitStatus {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
        until("it ends", || self.child.try_wait().unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Looks again and again until there is something.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < DEADLINE, "in vain: {what}");
        std::thread::sleep(Duration::from_millis(15));
    }
}

/// A page without the one piece that keeps it new; none where it has none.
pub fn without_live(page: &str) -> Option<String> {
    let (before, live) = page.split_once("<script src=\"/.spoorboek/live.js?")?;
    let (_, after) = live.split_once("</script>\n")?;
    Some([before, after].concat())
}
