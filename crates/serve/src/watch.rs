//! Folders that are watched: they may be written, moved, taken away and put back.

use std::collections::BTreeSet;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// How long nothing happens before what happened is told: who saves a file writes it in pieces.
const QUIET: Duration = Duration::from_millis(30);
/// How long what happens without a pause is waited for.
const LONGEST: Duration = Duration::from_secs(1);
/// How often it is looked whether a folder still is the one that is watched.
const LOOK: Duration = Duration::from_millis(500);

/// What was written, made or taken away, as the system named it. More may have been: what it says
/// is where to look with more than a glance at size and time.
pub type Touched = BTreeSet<PathBuf>;

/// A watch over folders, which need not be there. It begins when it is made.
pub struct Watch {
    watcher: Option<RecommendedWatcher>,
    events: Receiver<Told>,
    /// With what they were when they were last looked at.
    folders: Vec<(PathBuf, Option<Identity>)>,
    /// Whether the system cannot tell what happens.
    is_blind: bool,
}

impl Watch {
    pub fn new(folders: Vec<PathBuf>) -> Self {
        let (sender, events) = channel();
        let watcher = notify::recommended_watcher(sender).ok();
        let is_blind = watcher.is_none();
        let folders = folders.into_iter().map(|folder| (folder, None)).collect();
        let mut watch = Self { watcher, events, folders, is_blind };
        watch.look();
        watch
    }

    /// Calls `told` on a thread of its own, for ever, after something happened in one of the folders.
    /// Where the system cannot watch, it is called every so often.
    pub fn tell(mut self, mut told: impl FnMut(Touched) + Send + 'static) {
        thread::spawn(move || {
            loop {
                let mut touched = Touched::new();
                let happened = self.wait(&mut touched);
                if self.look() || happened || self.is_blind {
                    told(touched);
                }
            }
        });
    }

    /// Waits for something to happen, or a while; whether something did.
    #[allow(clippy::disallowed_methods, reason = "a wait has an end")]
    fn wait(&self, touched: &mut Touched) -> bool {
        let first = match self.events.recv_timeout(LOOK) {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout) => return false,
            Err(RecvTimeoutError::Disconnected) => {
                thread::sleep(LOOK);
                return false;
            }
        };
        let mut happened = note(first, touched);
        let start = Instant::now();
        while happened
            && start.elapsed() < LONGEST
            && let Ok(event) = self.events.recv_timeout(QUIET)
        {
            happened |= note(event, touched);
        }
        happened
    }

    /// Watches each folder as it is now; whether one came, went or was replaced.
    fn look(&mut self) -> bool {
        let mut changed = false;
        for (folder, known) in &mut self.folders {
            let now = identity(folder);
            if now == *known {
                continue;
            }
            changed = true;
            *known = now;
            let Some(watcher) = &mut self.watcher else {
                continue;
            };
            // One that is gone is not watched any more, which is an error to say.
            let _ = watcher.unwatch(folder);
            if now.is_some() && watcher.watch(folder, RecursiveMode::Recursive).is_err() {
                self.is_blind = true;
            }
        }
        changed
    }
}

type Told = notify::Result<Event>;

/// Whether an event tells of a change; what is only read changes nothing.
fn note(event: Told, touched: &mut Touched) -> bool {
    let Ok(event) = event else {
        return true;
    };
    let is_change = match event.kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        _ => true,
    };
    if is_change {
        touched.extend(event.paths);
    }
    is_change
}

/// What tells a folder from another that took its name.
type Identity = (u64, u64);

fn identity(folder: &Path) -> Option<Identity> {
    folder.metadata().ok().filter(Metadata::is_dir).map(|data| number(&data))
}

#[cfg(unix)]
fn number(data: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt as _;
    (data.dev(), data.ino())
}

#[cfg(not(unix))]
fn number(data: &Metadata) -> Identity {
    let since = data.created().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
    since.map_or((0, 0), |time| (time.as_secs(), u64::from(time.subsec_nanos())))
}
