//! The only room that asks the network: one address at a time, within bounds of size, number and
//! time. Only the command `import` comes here, where it is given an address, and `check --external`, which
//! asks whether links still lead somewhere.

// This is the room that the ban on asking points to.
#![allow(clippy::disallowed_methods)]

#[cfg(feature = "fetch")]
mod client;
#[cfg(feature = "fetch")]
mod inside;
#[cfg(feature = "fetch")]
mod outbound;
pub mod rules;

use std::time::Duration;

#[cfg(feature = "fetch")]
pub use client::Client;
#[cfg(feature = "fetch")]
pub use outbound::{Answer, Reach, outbound};

/// What one import may ask for.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Bytes of all answers together.
    pub bytes: u64,
    pub answers: usize,
    /// For all answers together.
    pub time: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { bytes: 256 << 20, answers: 1000, time: Duration::from_secs(600) }
    }
}

/// Whether a text is an address and no path.
pub fn is_address(text: &str) -> bool {
    origin(text).is_some()
}

/// `https://host:port`, in small letters.
fn origin(address: &str) -> Option<String> {
    let lower = address.get(..8).unwrap_or(address).to_lowercase();
    let scheme = ["https://", "http://"].into_iter().find(|scheme| lower.starts_with(scheme))?;
    let rest = address.get(scheme.len()..)?;
    let host = rest.split(['/', '?', '#']).next()?;
    (!host.is_empty() && !host.contains('@')).then(|| format!("{scheme}{}", host.to_lowercase()))
}

/// What a program without the feature `fetch` has in the place of a client.
#[cfg(not(feature = "fetch"))]
pub struct Client;

#[cfg(not(feature = "fetch"))]
impl Client {
    pub fn new(_address: &str, _bounds: Bounds) -> Self {
        Self
    }

    /// Says how to have the feature, whatever is asked.
    ///
    /// # Errors
    /// Always `cannot-fetch`.
    pub fn get(&mut self, address: &str) -> Result<Vec<u8>, base::diagnostic::Diagnostic> {
        Err(rules::cannot_fetch::unable(address))
    }
}
