//! The language server: an editor asks, and the content is read as `check` reads it, with texts that are not saved.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::Exit;
use ::lsp::{Ended, Reader, Reading, Shelves};
use base::diagnostic::{Bag, Language, Rule};
use base::value::Date;
use insight::Insight;
use pages::render::newest_figure;
use programme::model::{Lang, ObjectRef, Programme};
use programme::resolve;
use programme::source::{Sources, Touched, Unsaved};

use super::compile::{Nowhere, found_out, render_all};
use super::model::{Before, Model, Stages};
use super::read::slashed;
use super::{Console, Options, Place, rules};

/// How the language server reads.
#[derive(Debug)]
pub struct Lsp {
    pub date: Date,
    /// Where the program runs: paths below it are told without it.
    pub here: PathBuf,
    /// As the user asked for it, before the editor.
    pub language: Option<Language>,
}

/// Answers an editor over standard input and output until it leaves.
pub fn lsp(wishes: Lsp, console: &Console) -> Exit {
    let console = Console { progress: false, ..console.clone() };
    match ::lsp::serve(Arc::new(Disk { wishes, console })) {
        Ended::AsAsked => Exit::Clean,
        Ended::Otherwise => Exit::Content,
    }
}

struct Disk {
    wishes: Lsp,
    console: Console,
}

/// The file that makes a folder one of content.
const MARK: &str = "programme.yaml";

impl Shelves for Disk {
    fn content_of(&self, path: &Path) -> Option<PathBuf> {
        let is_content = |folder: &&Path| folder.join(MARK).is_file();
        let below = path.join("content");
        let around = path.ancestors().find(is_content).map(Path::to_owned);
        around.or_else(|| below.join(MARK).is_file().then_some(below))
    }

    fn reader(&self, content: &Path) -> Box<dyn Reader> {
        // Where the program runs in the content itself, no path is left to name it by.
        let below = content.strip_prefix(&self.wishes.here).ok();
        let shown = below.filter(|path| !path.as_os_str().is_empty()).unwrap_or(content);
        let place = Place { content: shown.to_owned(), date: self.wishes.date };
        // As it is published: what a check tells.
        let options = Options { drafts: false, editions: true, ..Options::to_look(&place) };
        let console = self.console.clone();
        let before = Before::default();
        Box::new(Folder { content: content.to_owned(), options, console, before })
    }

    fn rules(&self) -> Vec<&'static Rule> {
        rules()
    }

    fn date(&self) -> Date {
        self.wishes.date
    }

    fn language(&self) -> Option<Language> {
        self.wishes.language
    }
}

/// A folder of content that is read again and again.
struct Folder {
    content: PathBuf,
    options: Options,
    console: Console,
    before: Before,
}

impl Reader for Folder {
    fn read(
        &mut self,
        unsaved: Unsaved,
        touched: &BTreeSet<PathBuf>,
    ) -> (Option<Arc<dyn Reading>>, Bag) {
        self.before.hold(unsaved);
        let before = Some(&mut self.before);
        let model = Model::read_again(
            &self.options,
            &self.console,
            &mut Stages::default(),
            before,
            &Touched { paths: touched.clone(), alone: false },
        );
        let Ok(mut model) = model else { return (None, Bag::new()) };
        let bag = std::mem::take(&mut model.bag);
        let (content, options) = (self.content.clone(), self.options.clone());
        (Some(Arc::new(Found { model, content, options })), bag)
    }
}

/// The content as it was read once.
struct Found {
    model: Model,
    content: PathBuf,
    options: Options,
}

impl Reading for Found {
    fn sources(&self) -> &Sources {
        &self.model.sources
    }

    fn programme(&self) -> &Programme {
        &self.model.programme
    }

    fn language(&self) -> Language {
        self.model.language
    }

    fn figure(&self, at: ObjectRef) -> Option<String> {
        let insight = Insight::new(&self.model.programme, self.options.date);
        let book = self.model.book(insight, &self.options)?;
        newest_figure(&book, at, Lang::DEFAULT)
    }

    fn path(&self, shown: &str) -> PathBuf {
        let content = slashed(&self.options.content);
        let below = shown.strip_prefix(&content).and_then(|rest| rest.strip_prefix('/'));
        match (below, self.content.parent()) {
            (Some(below), _) => self.content.join(below),
            // A theme stands beside the content.
            (None, Some(beside)) => beside.join(shown),
            (None, None) => PathBuf::from(shown),
        }
    }

    fn look_through(&self, mut bag: Bag, go_on: &(dyn Fn() -> bool + Sync)) -> Option<Bag> {
        let programme = &self.model.programme;
        // One thread, so that whoever asks meanwhile is answered.
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().ok()?;
        let bag = pool.install(|| {
            let insight = Insight::new(programme, self.options.date);
            bag.append(found_out(&insight, &self.model, &bag));
            if let Some(book) = self.model.book(insight, &self.options) {
                render_all(&book, &Nowhere, &mut bag, false, go_on);
            }
            resolve::apply_accepted(programme, bag, &rules())
        });
        go_on().then_some(bag)
    }
}
