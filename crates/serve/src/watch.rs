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
/// The same after the system said that a file was closed, and so is whole.
const WHOLE: Duration = Duration::from_millis(8);
/// How long what happens without a pause is waited for.
const LONGEST: Duration = Duration::from_secs(1);
/// How often it is looked whether a folder still is the one that is watched.
const LOOK: Duration = Duration::from_millis(500);

/// What was written, made or taken away, as the system named it: where to look with more than a
/// glance at size and time.
#[derive(Debug, PartialEq, Eq)]
pub enum Touched {
    /// These, and nothing else.
    Only(BTreeSet<PathBuf>),
    /// These, and perhaps more.
    Also(BTreeSet<PathBuf>),
    /// Nothing was named: the time to look whether what was told before was all.
    Perhaps,
}

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
            let mut is_sure = true;
            loop {
                let mut touched = BTreeSet::new();
                let happened = self.wait(&mut touched);
                let is_other = self.look() || self.is_blind || happened == Some(Happened::More);
                match happened {
                    _ if is_other => told(Touched::Also(touched)),
                    Some(_) => told(Touched::Only(touched)),
                    None if is_sure => continue,
                    None => told(Touched::Perhaps),
                }
                is_sure = is_other || happened.is_none();
            }
        });
    }

    /// Waits for something to happen, or a while; none where nothing did.
    #[allow(clippy::disallowed_methods, reason = "a wait has an end")]
    fn wait(&self, touched: &mut BTreeSet<PathBuf>) -> Option<Happened> {
        let first = match self.events.recv_timeout(LOOK) {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout) => return None,
            Err(RecvTimeoutError::Disconnected) => {
                thread::sleep(LOOK);
                return None;
            }
        };
        let mut happened = note(first, touched);
        let start = Instant::now();
        while let Some(found) = happened
            && start.elapsed() < LONGEST
            && let Ok(event) = self.events.recv_timeout(found.pause())
        {
            happened = note(event, touched).map_or(happened, |new| Some(found.and(new)));
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

/// What is known of what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Happened {
    /// A file was written to its end.
    Whole,
    /// More may follow.
    Written,
    /// The system lost count.
    More,
}

impl Happened {
    /// With what happened after it.
    fn and(self, next: Self) -> Self {
        if self == Self::More { self } else { next }
    }

    /// How long it is waited for what comes next.
    fn pause(self) -> Duration {
        if self == Self::Whole { WHOLE } else { QUIET }
    }
}

/// What an event tells; none where nothing changed, as where something was only read.
fn note(event: Told, touched: &mut BTreeSet<PathBuf>) -> Option<Happened> {
    let Ok(event) = event else {
        return Some(Happened::More);
    };
    let happened = match event.kind {
        _ if event.need_rescan() => Happened::More,
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Happened::Whole,
        EventKind::Access(_) => return None,
        _ => Happened::Written,
    };
    touched.extend(event.paths);
    Some(happened)
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
