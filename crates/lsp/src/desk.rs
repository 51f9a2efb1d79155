//! One programme that is read again after each change, on a thread of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use base::diagnostic::{Bag, Diagnostic, Language, Severity, Span};
use lsp_server::{Message, Notification};
use lsp_types::{Diagnostic as Shown, PublishDiagnosticsParams, Uri};

use crate::{Reader, Reading, place, problems};

/// Who types on is not disturbed by what takes longer.
const PAUSE: Duration = Duration::from_millis(120);
/// Far longer than a reading takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// A text that is open in the editor.
#[derive(Debug, Clone)]
pub struct Open {
    pub uri: Uri,
    pub version: i32,
    pub text: Arc<str>,
}

/// What is to be read: the open texts by their path below the content folder, and files that changed.
#[derive(Debug, Default)]
pub struct Ask {
    pub open: BTreeMap<String, Open>,
    pub touched: BTreeSet<PathBuf>,
}

pub struct Desk {
    pub content: PathBuf,
    asks: Sender<(u64, Ask)>,
    shared: Arc<Shared>,
}

/// The content as it is known, and all that is wrong with it.
#[derive(Clone, Default)]
pub struct Known {
    pub reading: Option<Arc<dyn Reading>>,
    pub bag: Arc<Bag>,
}

#[derive(Default)]
struct Shared {
    /// How often was asked.
    asked: AtomicU64,
    /// The number of the last ask that was read, and what came of it.
    known: Mutex<(u64, Known)>,
    is_new: Condvar,
}

impl Desk {
    pub fn new(
        content: &Path,
        reader: Box<dyn Reader>,
        out: impl Fn(Message) + Send + 'static,
        language: Option<Language>,
    ) -> Self {
        let (asks, asked) = channel();
        let shared = Arc::new(Shared::default());
        let teller = Teller { out: Box::new(out), language, told: BTreeMap::new() };
        let own = Arc::clone(&shared);
        thread::spawn(move || work(reader, &asked, &own, teller));
        Self { content: content.to_owned(), asks, shared }
    }

    pub fn ask(&self, ask: Ask) {
        let number = self.shared.asked.fetch_add(1, Ordering::SeqCst) + 1;
        // A thread that has ended answers nothing any more.
        let _ = self.asks.send((number, ask));
    }

    /// What is known, at least of the first reading.
    pub fn known(&self) -> Known {
        self.since(1)
    }

    /// What is known of the texts as they are now.
    pub fn current(&self) -> Known {
        self.since(self.shared.asked.load(Ordering::SeqCst))
    }

    fn since(&self, number: u64) -> Known {
        let known = self.shared.known.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.shared.is_new.wait_timeout_while(known, PATIENCE, |(at, _)| *at < number);
        let (known, _) = waited.unwrap_or_else(PoisonError::into_inner);
        known.1.clone()
    }
}

impl Drop for Desk {
    /// Calls off what is under way.
    fn drop(&mut self) {
        self.shared.asked.fetch_add(1, Ordering::SeqCst);
    }
}

impl Shared {
    fn set(&self, number: u64, known: Known) {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = (number, known);
        self.is_new.notify_all();
    }
}

/// What is told, and what of it was found last.
struct Told {
    teller: Teller,
    last: Last,
}

/// A reading whose pages are yet to be looked through.
struct Job {
    number: u64,
    reading: Arc<dyn Reading>,
    found: Bag,
    open: BTreeMap<String, Open>,
}

/// Reads again after each change, and tells the errors; all else is looked for beside it.
fn work(
    mut reader: Box<dyn Reader>,
    asked: &Receiver<(u64, Ask)>,
    shared: &Arc<Shared>,
    teller: Teller,
) {
    let told = Arc::new(Mutex::new(Told { teller, last: Last::default() }));
    let (jobs, waiting) = channel();
    let (own, also) = (Arc::clone(shared), Arc::clone(&told));
    thread::spawn(move || look(&waiting, &own, &also));
    while let Ok((mut number, mut ask)) = asked.recv() {
        // Only the newest state of the texts counts.
        for (newer, next) in asked.try_iter() {
            let touched = std::mem::take(&mut ask.touched);
            (number, ask) = (newer, next);
            ask.touched.extend(touched);
        }
        let unsaved = ask.open.iter().map(|(path, open)| (path.clone(), Arc::clone(&open.text)));
        let (reading, found) = reader.read(unsaved.collect(), &ask.touched);
        let mut telling = told.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(reading) = reading else {
            telling.teller.tell_nothing();
            shared.set(number, Known::default());
            continue;
        };
        let errors = found.iter().filter(|one| one.severity() == Severity::Error).cloned();
        let mut soon: Bag = errors.collect();
        soon.extend(telling.last.still_true(reading.as_ref()));
        telling.teller.tell(reading.as_ref(), &soon, &ask.open);
        let known = Known { reading: Some(Arc::clone(&reading)), bag: Arc::new(soon) };
        shared.set(number, known);
        // Who looks has ended only where the whole session has.
        let _ = jobs.send(Job { number, reading, found, open: ask.open });
    }
    told.lock().unwrap_or_else(PoisonError::into_inner).teller.tell_nothing();
}

/// Looks through the pages of the newest reading, once nothing was typed for a moment.
fn look(waiting: &Receiver<Job>, shared: &Shared, told: &Mutex<Told>) {
    while let Ok(job) = waiting.recv() {
        let Job { number, reading, found, open } = waiting.try_iter().last().unwrap_or(job);
        let go_on = || shared.asked.load(Ordering::SeqCst) == number;
        thread::sleep(PAUSE);
        if !go_on() {
            continue;
        }
        let Some(all) = reading.look_through(found.clone(), &go_on) else { continue };
        let mut telling = told.lock().unwrap_or_else(PoisonError::into_inner);
        if go_on() {
            telling.teller.tell(reading.as_ref(), &all, &open);
            telling.last = Last::new(&all, &found, Arc::clone(&reading));
            shared.set(number, Known { reading: Some(reading), bag: Arc::new(all) });
        }
    }
}

/// What was found last by looking at everything, beside errors that each reading finds.
#[derive(Default)]
struct Last {
    found: Vec<Diagnostic>,
    reading: Option<Arc<dyn Reading>>,
}

impl Last {
    fn new(all: &Bag, read: &Bag, reading: Arc<dyn Reading>) -> Self {
        let key =
            |one: &Diagnostic| format!("{} {:?} {}", one.rule.code, one.place, one.message.en);
        let errors = read.iter().filter(|one| one.severity() == Severity::Error);
        let errors: BTreeSet<String> = errors.map(key).collect();
        let found = all.iter().filter(|one| !errors.contains(&key(one))).cloned().collect();
        Self { found, reading: Some(reading) }
    }

    /// What holds as far as is known: it stands in files that are as they were.
    fn still_true(&self, now: &dyn Reading) -> Vec<Diagnostic> {
        let Some(before) = &self.reading else { return Vec::new() };
        let is_same = |span: &Span| {
            let files = (before.sources().shared(span.file), now.sources().shared(span.file));
            matches!(files, (Some(was), Some(is)) if Arc::ptr_eq(was, is))
        };
        let holds = |one: &&Diagnostic| {
            let own = one.place.span();
            own.is_none_or(|span| is_same(&span))
                && one.related.iter().all(|(span, _)| is_same(span))
        };
        self.found.iter().filter(holds).cloned().collect()
    }
}

/// Tells the editor what is wrong, and when it is mended.
struct Teller {
    out: Box<dyn Fn(Message) + Send>,
    /// None leaves it to the programme.
    language: Option<Language>,
    /// As it was told last, with the version of the text.
    told: BTreeMap<String, (Uri, Option<i32>, Vec<Shown>)>,
}

impl Teller {
    fn tell(&mut self, reading: &dyn Reading, bag: &Bag, open: &BTreeMap<String, Open>) {
        let language = self.language.unwrap_or_else(|| reading.language());
        let mut found = problems::by_file(reading, bag, language);
        let mut now = BTreeMap::new();
        // Open texts are called as the editor calls them, and told of even where nothing is wrong.
        for (path, text) in open {
            let file = reading.path(&reading.sources().shown(path));
            let wrong = found.remove(&file).unwrap_or_default();
            let told = (text.uri.clone(), Some(text.version), wrong);
            now.insert(text.uri.as_str().to_owned(), told);
        }
        for (file, wrong) in found {
            if let Some(uri) = place::uri(&file) {
                now.insert(uri.as_str().to_owned(), (uri, None, wrong));
            }
        }
        for (key, one) in &now {
            if self.told.get(key) != Some(one) {
                self.publish(one.clone());
            }
        }
        let before = std::mem::replace(&mut self.told, now);
        for (key, (uri, ..)) in before {
            if !self.told.contains_key(&key) {
                self.publish((uri, None, Vec::new()));
            }
        }
    }

    fn tell_nothing(&mut self) {
        for (_, (uri, ..)) in std::mem::take(&mut self.told) {
            self.publish((uri, None, Vec::new()));
        }
    }

    fn publish(&self, (uri, version, diagnostics): (Uri, Option<i32>, Vec<Shown>)) {
        let params = PublishDiagnosticsParams { uri, diagnostics, version };
        let method = "textDocument/publishDiagnostics".to_owned();
        (self.out)(Notification::new(method, params).into());
    }
}
