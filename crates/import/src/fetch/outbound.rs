//! Whether addresses of others still answer: each is asked once, those of one host after each other.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use base::diagnostic::Text;
use ureq::Agent;

use super::origin;
use super::rules::cannot_fetch::reason;

/// What came of asking for an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// There is something, or a server that does not show it to programs.
    There,
    /// The server says that there is nothing.
    Gone(u16),
    /// The server is in trouble, or does not answer.
    Silent(Text),
}

/// How many hosts are asked at once.
const AT_ONCE: usize = 8;

/// Asks for each address, in the order in which they are given.
pub fn outbound(addresses: &[&str]) -> Vec<Answer> {
    let config = Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(20)))
        .timeout_connect(Some(Duration::from_secs(10)))
        .max_redirects(5)
        .http_status_as_error(false)
        .user_agent(concat!("spoorboek/", env!("CARGO_PKG_VERSION")))
        .build();
    let agent = config.new_agent();
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
                    let answers = of_one_host(&agent, addresses, &of_host);
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

/// A host that does not answer once is not waited for again.
fn of_one_host(agent: &Agent, addresses: &[&str], of_host: &[usize]) -> Vec<Answer> {
    let mut unreachable: Option<Text> = None;
    let asked = of_host.iter().map(|at| {
        if let Some(reason) = &unreachable {
            return Answer::Silent(reason.clone());
        }
        match ask(agent, addresses.get(*at).copied().unwrap_or_default()) {
            Ok(answer) => answer,
            Err(error) => {
                let said = reason(&error);
                unreachable = Some(said.clone());
                Answer::Silent(said)
            }
        }
    });
    asked.collect()
}

fn ask(agent: &Agent, address: &str) -> Result<Answer, ureq::Error> {
    let mut status = agent.head(address).call()?.status().as_u16();
    // Some servers have no answer to a question for the head alone.
    if status >= 400 {
        status = agent.get(address).call()?.status().as_u16();
    }
    Ok(match status {
        404 | 410 => Answer::Gone(status),
        500.. => Answer::Silent(base::text!(
            "de server antwoordt met fout {status}",
            "the server answers with error {status}"
        )),
        _ => Answer::There,
    })
}
