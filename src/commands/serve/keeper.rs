//! What stands now: the last edition without errors, and what is wrong with the content since.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use base::diagnostic::{Bag, Diagnostic, Language, Texts};
use programme::source::{self, Sources};
use serde_json::Value;
use serve::{Answer, Board, HERE, Site, Touched};

use super::edition::{Answered, Edition};
use super::news;
use crate::Exit;
use crate::commands::model::{Before, Model, Stages};
use crate::commands::read::{no_content, shown};
use crate::commands::{Console, Options};

/// Reads the content again after each change.
pub struct Keeper {
    options: Options,
    console: Console,
    board: Board,
    now: Mutex<Now>,
    before: Mutex<Before>,
    /// Itself, for editions that have something to tell.
    own: Weak<Keeper>,
}

struct Now {
    language: Language,
    /// How many editions there were.
    count: usize,
    /// None as long as the content had errors each time that it was read.
    edition: Option<Arc<Edition>>,
    /// Whether the content as it is now could be made into that edition.
    is_current: bool,
    /// As [`news::errors`] has them.
    errors: Value,
    /// What the user was told last.
    told: String,
}

impl Now {
    /// As a page is called by the edition that it is of. Another run of the program has others.
    fn name(&self) -> String {
        format!("{}-{}", std::process::id(), self.count)
    }
}

impl Keeper {
    /// Reads the content for the first time.
    ///
    /// # Errors
    /// Where there is none, which the user has been told.
    pub fn new(options: &Options, console: &Console) -> Result<Arc<Self>, Exit> {
        shown(&options.content).map_err(|problem| no_content(problem, console))?;
        let now = Now {
            language: console.language_for("nl"),
            count: 0,
            edition: None,
            is_current: false,
            errors: Value::Array(Vec::new()),
            told: String::new(),
        };
        let keeper = Arc::new_cyclic(|own| Self {
            options: options.clone(),
            console: console.clone(),
            board: Board::new(String::new()),
            now: Mutex::new(now),
            before: Mutex::default(),
            own: own.clone(),
        });
        keeper.renew(Touched::Also(BTreeSet::new()));
        Ok(keeper)
    }

    pub fn language(&self) -> Language {
        self.now().language
    }

    pub fn board(&self) -> &Board {
        &self.board
    }

    /// Reads the content as it is now. With an error in it, the last edition stays.
    pub fn renew(&self, touched: Touched) {
        let touched = match touched {
            Touched::Only(paths) => source::Touched { paths, alone: true },
            Touched::Also(paths) => source::Touched { paths, alone: false },
            Touched::Perhaps if self.before().is_current(&self.options.content) => return,
            Touched::Perhaps => source::Touched::default(),
        };
        match self.read(&touched) {
            Ok(model) if model.bag.has_errors() => {
                self.keep(&model.bag, &model.sources, model.language);
            }
            Ok(model) => self.replace(model),
            Err(problem) => {
                let bag = [problem].into_iter().collect();
                self.keep(&bag, &Sources::default(), self.language());
            }
        }
    }

    fn before(&self) -> MutexGuard<'_, Before> {
        self.before.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self, touched: &source::Touched) -> Result<Model, Diagnostic> {
        let mut stages = Stages::default();
        let mut before = self.before();
        let model = Model::read_again(
            &self.options,
            &self.console,
            &mut stages,
            Some(&mut before),
            touched,
        );
        stages.print(&self.options, &self.console);
        model
    }

    fn keep(&self, bag: &Bag, texts: &dyn Texts, language: Language) {
        let mut now = self.now();
        now.language = language;
        now.is_current = false;
        now.errors = news::errors(bag, texts, language);
        self.say(&mut now, bag, texts);
        self.publish(&now);
    }

    fn replace(&self, model: Model) {
        let (own, language) = (self.own.clone(), model.language);
        let mut now = self.now();
        now.count += 1;
        let number = now.count;
        let told = move |model: &Model, bag: Bag| {
            if let Some(keeper) = own.upgrade() {
                keeper.looked_through(number, model, &bag);
            }
        };
        now.language = language;
        now.edition = Some(Arc::new(Edition::new(model, self.options.clone(), Box::new(told))));
        now.is_current = true;
        now.errors = Value::Array(Vec::new());
        self.publish(&now);
    }

    /// All pages of an edition were looked at.
    fn looked_through(&self, number: usize, model: &Model, bag: &Bag) {
        let mut now = self.now();
        if number != now.count {
            return;
        }
        if now.is_current {
            now.errors = news::errors(bag, &model.sources, model.language);
            self.say(&mut now, bag, &model.sources);
            self.publish(&now);
        }
    }

    /// Shows the user what is wrong, unless nothing changed in that.
    fn say(&self, now: &mut Now, bag: &Bag, texts: &dyn Texts) {
        let sorted = bag.sorted(texts);
        let text = base::diagnostic::render::json(&sorted, texts, now.language);
        if text == now.told {
            return;
        }
        if !now.told.is_empty() && bag.is_empty() {
            self.console.result(match now.language {
                Language::Dutch => "Alles is in orde.",
                Language::English => "All is well.",
            });
        }
        self.console.diagnostics(bag, texts, now.language);
        now.told = text;
    }

    fn publish(&self, now: &Now) {
        let told = news::news(&now.name(), &now.errors, now.is_current, now.language);
        self.board.tell(told);
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds what is wrong with a page of an edition.
    fn note(&self, name: &str, errors: Value) {
        let Value::Array(found) = errors else {
            return;
        };
        let mut now = self.now();
        if found.is_empty() || !now.is_current || now.name() != name {
            return;
        }
        if let Value::Array(known) = &mut now.errors {
            for error in found {
                if !known.contains(&error) {
                    known.push(error);
                }
            }
        }
        self.publish(&now);
    }
}

/// The answers to a browser.
pub struct Answers(pub Arc<Keeper>);

impl Site for Answers {
    fn answer(&self, path: &str) -> Answer {
        let (name, edition, nothing) = {
            let now = self.0.now();
            let nothing = || news::nothing_yet(&now.errors, now.language).into_bytes();
            (now.name(), now.edition.clone(), now.edition.is_none().then(nothing))
        };
        if let Some(page) = nothing {
            return Answer::NotYet(live(page, &name));
        }
        let Some(Answered { answer, is_page, errors }) = edition.and_then(|all| all.ask(path))
        else {
            return Answer::NotYet(Vec::new());
        };
        self.0.note(&name, errors);
        match answer {
            Answer::File { path, bytes } if is_page => {
                Answer::File { path, bytes: live(bytes, &name) }
            }
            Answer::Nothing(page) => Answer::Nothing(live(page, &name)),
            answer => answer,
        }
    }
}

/// The page with the one piece that keeps it new; the rest of it is what a build writes.
fn live(mut page: Vec<u8>, edition: &str) -> Vec<u8> {
    let piece = format!("<script src=\"/{HERE}/live.js?edition={edition}\" defer></script>\n");
    const END: &[u8] = b"</body>";
    let end = page.windows(END.len()).rposition(|part| part == END);
    let end = end.unwrap_or(page.len());
    page.splice(end..end, piece.bytes());
    page
}
