use std::sync::Arc;

use tokio::sync::watch;
use tokio_stream::wrappers::WatchStream;

/// What browsers are told: always the newest, to each that listens and to each that comes.
#[derive(Debug, Clone)]
pub struct Board(watch::Sender<Arc<str>>);

impl Board {
    /// A board with this on it.
    pub fn new(text: String) -> Self {
        Self(watch::Sender::new(text.into()))
    }

    /// Puts a text in place of the last, unless it says the same.
    pub fn tell(&self, text: String) {
        self.0.send_if_modified(|told| {
            let is_new = **told != *text;
            if is_new {
                *told = text.into();
            }
            is_new
        });
    }

    pub(crate) fn follow(&self) -> WatchStream<Arc<str>> {
        WatchStream::new(self.0.subscribe())
    }
}
