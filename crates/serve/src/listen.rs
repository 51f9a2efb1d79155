use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

/// Doors of this machine that only it can reach, at one port.
#[derive(Debug)]
pub struct Listeners {
    pub(crate) all: Vec<TcpListener>,
    pub port: u16,
}

/// Why a port cannot be used, and the next one that can.
#[derive(Debug)]
pub struct Taken {
    pub problem: io::Error,
    pub next: Option<u16>,
}

/// Listens on 127.0.0.1 and, where there is one, on `[::1]`. Port 0 is any that is free.
///
/// # Errors
/// Where the port is in use or not allowed.
pub fn listen(port: u16) -> Result<Listeners, Taken> {
    open(port).map_err(|problem| {
        let free = |port: &u16| open(*port).is_ok();
        Taken { problem, next: (port..=port.saturating_add(50)).skip(1).find(free) }
    })
}

fn open(port: u16) -> io::Result<Listeners> {
    let first = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let found = first.local_addr()?.port();
    let mut all = vec![first];
    match TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, found))) {
        Ok(second) => all.push(second),
        // Another program would answer half of the browsers. A port that the system chose, it chose for
        // the first alone.
        Err(problem) if problem.kind() == io::ErrorKind::AddrInUse && port != 0 => {
            return Err(problem);
        }
        // A machine without IPv6.
        Err(_) => {}
    }
    for listener in &all {
        listener.set_nonblocking(true)?;
    }
    Ok(Listeners { all, port: found })
}
