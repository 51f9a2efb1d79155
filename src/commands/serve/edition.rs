//! The content as it was at one moment: it answers for its pages until the next one stands.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use base::diagnostic::Bag;
use insight::Insight;
use pages::render::{Book, Found, Paths, Pictured};
use programme::resolve;
use programme::source::read_bytes;
use serde_json::Value;
use serve::Answer;

use super::news;
use crate::commands::compile::{Nowhere, books, editions, found_out, render_all};
use crate::commands::model::Model;
use crate::commands::{Options, photo, rules};

/// One reading of the content. All that is made of it lives on a thread of its own, which ends with
/// the last of those who can ask it.
#[derive(Debug)]
pub struct Edition {
    asks: Sender<Ask>,
    /// Told when another takes its place: who still looks through all of its pages can stop.
    is_past: Arc<AtomicBool>,
}

/// A question, and where its answer goes.
struct Ask {
    path: String,
    reply: Sender<Answered>,
}

/// An answer, and what is wrong with it.
pub struct Answered {
    pub answer: Answer,
    /// Whether it is a page of the site.
    pub is_page: bool,
    /// As [`news::errors`] has them.
    pub errors: Value,
}

/// What an edition tells of all its pages together, once: everything that a build would tell.
pub type Told = Box<dyn FnOnce(&Model, Bag) + Send>;

impl Edition {
    pub fn new(model: Model, options: Options, told: Told) -> Self {
        let (asks, asked) = channel();
        let is_past = Arc::new(AtomicBool::new(false));
        let past = Arc::clone(&is_past);
        thread::spawn(move || stand(&model, &options, &asked, &past, told));
        Self { asks, is_past }
    }

    /// What stands at a path; none where it could not be made.
    pub fn ask(&self, path: &str) -> Option<Answered> {
        let (reply, answered) = channel();
        self.asks.send(Ask { path: path.to_owned(), reply }).ok()?;
        answered.recv().ok()
    }
}

impl Drop for Edition {
    fn drop(&mut self) {
        self.is_past.store(true, Ordering::Relaxed);
    }
}

/// Answers until nobody can ask any more, and looks through all pages meanwhile.
fn stand(model: &Model, options: &Options, asked: &Receiver<Ask>, past: &AtomicBool, told: Told) {
    let insight = Insight::new(&model.programme, options.date);
    let adopted = books(model, options);
    let Some(mut book) = model.book(insight, options) else {
        return;
    };
    book.editions = editions(model, &adopted);
    let shelf = Shelf { paths: Paths::new(&book), model, content: &options.content };
    thread::scope(|threads| {
        threads.spawn(|| look_through(&book, model, past, told));
        rayon::in_place_scope(|scope| {
            for ask in asked {
                let shelf = &shelf;
                scope.spawn(move |_| {
                    // Who asked may have gone.
                    let _ = ask.reply.send(shelf.answer(&ask.path));
                });
            }
        });
    });
}

/// Where answers are found.
struct Shelf<'a> {
    paths: Paths<'a>,
    model: &'a Model,
    content: &'a Path,
}

impl Shelf<'_> {
    fn answer(&self, path: &str) -> Answered {
        let found = self.stands(path);
        // The page for what is not there is the only one with links from the root of the published site.
        let below = || self.stands(path.strip_prefix(self.root()?)?);
        found.or_else(below).unwrap_or_else(|| Answered {
            answer: Answer::Nothing(match self.paths.find("404.html") {
                (Some(Found::File(page)), _) => page.bytes,
                _ => Vec::new(),
            }),
            is_page: true,
            errors: Value::default(),
        })
    }

    /// The folder of the published site on its host, without `/` in front.
    fn root(&self) -> Option<&str> {
        let url = self.model.programme.settings.url.as_deref()?;
        let (_, rest) = url.split_once("://")?;
        rest.split_once('/').map(|(_, path)| path).filter(|path| !path.is_empty())
    }

    /// A picture in one of its sizes, which a browser asks for again with each page.
    fn sized(&self, picture: &Pictured<'_>, place: usize) -> Vec<u8> {
        let made = || MADE.lock().unwrap_or_else(PoisonError::into_inner);
        let before = |path: &str| made().get(path).cloned();
        let mut all = photo::sized_again(picture, self.content, &before);
        let mut kept = made();
        if kept.len() > MOST_MADE {
            kept.clear();
        }
        kept.extend(picture.sizes.iter().map(|(_, path)| path.clone()).zip(all.iter().cloned()));
        if place < all.len() { all.swap_remove(place) } else { Vec::new() }
    }

    fn stands(&self, path: &str) -> Option<Answered> {
        let asked = match path.strip_suffix('/') {
            Some(folder) => format!("{folder}/index.html"),
            None if path.is_empty() => "index.html".to_owned(),
            None => path.to_owned(),
        };
        let (found, bag) = self.paths.find(&asked);
        let is_copy = matches!(found, Some(Found::Copy(_)));
        let bytes = match found {
            Some(Found::File(file)) => Some(file.bytes),
            Some(Found::Copy(from)) => {
                let from = self.content.join(from);
                photo::read(&from).or_else(|| read_bytes(&from).ok())
            }
            Some(Found::Picture(picture, place)) => Some(self.sized(&picture, place)),
            None => None,
        };
        let is_page = !is_copy && asked.ends_with(".html");
        let answer = match bytes {
            Some(bytes) => Answer::File { path: asked, bytes },
            // A page that cannot be made says why.
            None if bag.has_errors() => Answer::Nothing(Vec::new()),
            None if self.paths.is_folder(path) => Answer::Folder,
            None => return None,
        };
        let errors = news::errors(&bag, &self.model.sources, self.model.language);
        Some(Answered { answer, is_page, errors })
    }
}

/// Pictures as they were last made, by their paths; each says of what it was made.
static MADE: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());

/// So many are kept, and then none.
const MOST_MADE: usize = 300;

/// How long all pages wait for those that are asked for: a browser asks for its own as soon as it hears of
/// an edit, and who goes on writing soon makes another edition.
const FIRST: Duration = Duration::from_millis(200);

/// Held by the one edition that looks through all of its pages: part of that cannot be called off.
static LOOKING: Mutex<()> = Mutex::new(());

/// Makes all pages, to say what is wrong with any of them, without getting in the way of those that
/// are asked for.
#[allow(clippy::disallowed_methods, reason = "a wait that changes no output")]
fn look_through<'a>(book: &'a Book<'a>, model: &Model, past: &AtomicBool, told: Told) {
    thread::sleep(FIRST);
    let _looking = LOOKING.lock().unwrap_or_else(PoisonError::into_inner);
    if past.load(Ordering::Relaxed) {
        return;
    }
    let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(1).build() else {
        return;
    };
    let bag = pool.install(|| {
        let mut bag = model.bag.clone();
        bag.append(found_out(&book.insight, model, &model.bag));
        // What was adopted before stays as it was; a build looks at it.
        let go_on = || !past.load(Ordering::Relaxed);
        render_all(book, &Nowhere, &mut bag, false, &go_on);
        resolve::apply_accepted(&model.programme, bag, &rules())
    });
    if !past.load(Ordering::Relaxed) {
        told(model, bag);
    }
}
