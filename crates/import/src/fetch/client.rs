//! One address at a time, within bounds.

use std::time::{Duration, Instant};

use ureq::Agent;

use base::diagnostic::Diagnostic;

use super::rules::cannot_fetch;
use super::{Bounds, is_address, origin};

/// Asks within its bounds; one for each import.
pub struct Client {
    agent: Agent,
    bounds: Bounds,
    begun: Instant,
    /// The beginning of every address that may be asked: `https://host`.
    origin: String,
}

impl Client {
    /// A client for the host of an address: what an answer refers to is asked there and nowhere
    /// else.
    pub fn new(address: &str, bounds: Bounds) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(bounds.time.min(Duration::from_secs(120))))
            .timeout_connect(Some(Duration::from_secs(20)))
            // Where an answer leads to is looked at before it is followed.
            .max_redirects(0)
            .user_agent(concat!("spoorboek/", env!("CARGO_PKG_VERSION")))
            .accept("application/json, text/csv, */*")
            .build();
        Self {
            agent: config.new_agent(),
            bounds,
            begun: Instant::now(),
            origin: origin(address).unwrap_or_default(),
        }
    }

    /// The answer at an address.
    ///
    /// # Errors
    /// `cannot-fetch`, with the reason.
    pub fn get(&mut self, address: &str) -> Result<Vec<u8>, Diagnostic> {
        if origin(address).as_ref() != Some(&self.origin) {
            return Err(cannot_fetch::elsewhere(address, &self.origin));
        }
        let mut address = address.to_owned();
        for _ in 0..MOST_REDIRECTS {
            match self.ask(&address)? {
                Answer::Bytes(bytes) => return Ok(bytes),
                Answer::Moved(to) => {
                    let found = origin(&to).filter(|to| same_host(to, &self.origin));
                    let Some(found) = found else {
                        return Err(cannot_fetch::moved(&address, &to));
                    };
                    // The same host, over a connection that is kept safe.
                    self.origin = found;
                    address = to;
                }
            }
        }
        Err(cannot_fetch::too_much(&address))
    }

    fn ask(&mut self, address: &str) -> Result<Answer, Diagnostic> {
        if self.bounds.answers == 0 || self.begun.elapsed() > self.bounds.time {
            return Err(cannot_fetch::too_much(address));
        }
        self.bounds.answers -= 1;
        // A space is the one sign that addresses of services hold and HTTP refuses.
        let asked = address.replace(' ', "%20");
        let mut answer =
            self.agent.get(&asked).call().map_err(|error| cannot_fetch::report(address, &error))?;
        if answer.status().is_redirection()
            && let Some(to) = answer.headers().get("location")
            && let Ok(to) = to.to_str()
        {
            return Ok(Answer::Moved(from(address, to)));
        }
        let body = answer.body_mut().with_config().limit(self.bounds.bytes);
        let bytes = body.read_to_vec().map_err(|error| cannot_fetch::report(address, &error))?;
        self.bounds.bytes = self.bounds.bytes.saturating_sub(bytes.len() as u64);
        Ok(Answer::Bytes(bytes))
    }
}

/// How often one address may lead to another.
const MOST_REDIRECTS: usize = 5;

enum Answer {
    Bytes(Vec<u8>),
    /// The answer is at another address.
    Moved(String),
}

/// The same host and port; `http` may become `https` and no other way round.
fn same_host(to: &str, from: &str) -> bool {
    to == from || to.strip_prefix("https://") == Some(from.trim_start_matches("http://"))
}

/// An address as it is written at another one.
pub(super) fn from(address: &str, to: &str) -> String {
    let scheme = to.split([':', '/', '?', '#']).next().unwrap_or_default();
    let has_scheme = to.get(scheme.len()..).is_some_and(|rest| rest.starts_with(':'));
    if is_address(to) || has_scheme {
        return to.to_owned();
    }
    if to.starts_with("//") {
        let own = address.split("//").next().unwrap_or_default();
        return format!("{own}{to}");
    }
    let origin = origin(address).unwrap_or_default();
    if to.starts_with('/') {
        return format!("{origin}{to}");
    }
    let bare = address.split(['?', '#']).next().unwrap_or(address);
    match bare.get(origin.len()..).and_then(|path| path.rsplit_once('/')) {
        Some((folder, _)) => format!("{origin}{folder}/{to}"),
        None => format!("{origin}/{to}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_a_path() {
        assert!(is_address("https://opendata.example/x"));
        assert!(is_address("HTTP://opendata.example"));
        assert!(!is_address("cijfers.csv"));
        assert!(!is_address("C:/cijfers.csv"));
        assert!(!is_address("ftp://x.example/a"));
        assert!(!is_address("https://user@x.example/a"));
        assert_eq!(from("http://x.example/a/b?c", "d"), "http://x.example/a/d");
        assert_eq!(from("http://x.example", "/d"), "http://x.example/d");
        assert_eq!(from("http://x.example/a", "//y.example/d"), "http://y.example/d");
        assert_eq!(from("http://x.example/a", "file:///etc/passwd"), "file:///etc/passwd");
        assert_eq!(from("http://x.example/a", "https://y.example/"), "https://y.example/");
        assert!(same_host("https://x.example", "http://x.example"));
        assert!(!same_host("http://x.example", "https://x.example"));
        assert!(!same_host("https://y.example", "https://x.example"));
        assert_eq!(origin("https://X.example:8/a?b"), Some("https://x.example:8".to_owned()));
    }

    #[test]
    fn another_host_is_not_asked() {
        let mut client = Client::new("http://127.0.0.1:9/", Bounds::default());
        let refused = client.get("http://localhost:9/").unwrap_err();
        assert_eq!(refused.rule.code, "cannot-fetch");
        assert!(refused.message.en.contains("another host"), "{}", refused.message.en);
    }
}
