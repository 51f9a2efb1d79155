//! Whether addresses of others still answer: each is asked once, those of one host after each other.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use base::diagnostic::Text;
use base::text;
use ureq::Agent;
use ureq::unversioned::transport::DefaultConnector;

use super::client::from;
use super::inside::{self, Inside, PublicAlone};
use super::rules::cannot_fetch::reason;
use super::{is_address, origin};

/// What came of asking for an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// There is something, or a server that does not show it to programs.
    There,
    /// The server says that there is nothing.
    Gone(u16),
    /// The server is in trouble, or does not answer.
    Silent(Text),
    /// It leads to this machine or into a network of one's own, and was not asked.
    Inside,
}

/// Which servers are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Those that anybody can ask: what others wrote cannot lead this machine into its own network.
    Public,
    Any,
}

/// How many hosts are asked at once.
const AT_ONCE: usize = 8;

/// How often one address may lead to another.
const MOST_REDIRECTS: usize = 5;

/// For all addresses together.
const TIME: Duration = Duration::from_secs(600);

/// Asks for each address, in the order in which they are given.
pub fn outbound(addresses: &[&str], reach: Reach) -> Vec<Answer> {
    let config = Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(20)))
        .timeout_connect(Some(Duration::from_secs(10)))
        // Where an answer leads to is looked at before it is followed.
        .max_redirects(0)
        .http_status_as_error(false)
        .user_agent(concat!("spoorboek/", env!("CARGO_PKG_VERSION")))
        .build();
    let agent = match reach {
        Reach::Any => config.new_agent(),
        Reach::Public => {
            Agent::with_parts(config, DefaultConnector::default(), PublicAlone::default())
        }
    };
    let asking = Asking { agent, reach, until: Instant::now() + TIME };
    let mut hosts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, address) in addresses.iter().enumerate() {
        hosts.entry(origin(address).unwrap_or_default()).or_default().push(at);
    }
    let left = Mutex::new(hosts);
    let found = Mutex::new(vec![Answer::There; addresses.len()]);
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let host = left.lock().unwrap_or_else(PoisonError::into_inner).pop_first();
                    let Some((_, of_host)) = host else { break };
                    let answers = asking.of_one_host(addresses, &of_host);
                    let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
                    for (at, answer) in of_host.into_iter().zip(answers) {
                        if let Some(slot) = found.get_mut(at) {
                            *slot = answer;
                        }
                    }
                }
            });
        }
    });
    found.into_inner().unwrap_or_else(PoisonError::into_inner)
}

struct Asking {
    agent: Agent,
    reach: Reach,
    until: Instant,
}

impl Asking {
    /// A host that does not answer once is not waited for again.
    fn of_one_host(&self, addresses: &[&str], of_host: &[usize]) -> Vec<Answer> {
        let mut unreachable: Option<Text> = None;
        let asked = of_host.iter().map(|at| {
            if let Some(reason) = &unreachable {
                return Answer::Silent(reason.clone());
            }
            match self.followed(addresses.get(*at).copied().unwrap_or_default()) {
                Ok(answer) => answer,
                Err(ureq::Error::Other(why)) if why.is::<Inside>() => Answer::Inside,
                Err(error) => {
                    let said = reason(&error);
                    unreachable = Some(said.clone());
                    Answer::Silent(said)
                }
            }
        });
        asked.collect()
    }

    fn followed(&self, address: &str) -> Result<Answer, ureq::Error> {
        let mut address = address.to_owned();
        for _ in 0..=MOST_REDIRECTS {
            if Instant::now() > self.until {
                return Ok(Answer::Silent(text!(
                    "er was geen tijd meer om het te vragen",
                    "there was no time left to ask"
                )));
            }
            if self.reach == Reach::Public && inside::is_told(&address) {
                return Ok(Answer::Inside);
            }
            match self.ask(&address)? {
                Asked::Answer(answer) => return Ok(answer),
                Asked::Moved(to) if is_address(&to) => address = to,
                Asked::Moved(_) => {
                    return Ok(Answer::Silent(text!(
                        "de server verwijst naar iets dat geen webadres is",
                        "the server refers to something that is no web address"
                    )));
                }
            }
        }
        Err(ureq::Error::TooManyRedirects)
    }

    fn ask(&self, address: &str) -> Result<Asked, ureq::Error> {
        let mut answer = self.agent.head(address).call()?;
        // Some servers have no answer to a question for the head alone.
        if answer.status().as_u16() >= 400 {
            answer = self.agent.get(address).call()?;
        }
        if answer.status().is_redirection()
            && let Some(to) = answer.headers().get("location")
            && let Ok(to) = to.to_str()
        {
            return Ok(Asked::Moved(from(address, to)));
        }
        let status = answer.status().as_u16();
        Ok(Asked::Answer(match status {
            404 | 410 => Answer::Gone(status),
            500.. => Answer::Silent(text!(
                "de server antwoordt met fout {status}",
                "the server answers with error {status}"
            )),
            _ => Answer::There,
        }))
    }
}

enum Asked {
    Answer(Answer),
    /// The answer is at another address.
    Moved(String),
}
