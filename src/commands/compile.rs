//! The one pipeline: content to pages, for every command that needs them.

use std::path::Path;
use std::sync::Mutex;

use crate::Exit;
use base::diagnostic::{Bag, Diagnostic};
use insight::Insight;
use pages::address::PageKey;
use pages::audit::Audit;
use pages::render::{self, Book, Past, Pictured, Sink};
use programme::resolve::{self, Guard};
use publish::Staging;

use super::ahead::refused_later;
use super::model::{Model, Stages};
use super::read::no_content;
use super::{Console, Options, photo, rules};

/// What came of the pipeline, for a command to show.
pub struct Compiled {
    /// What the pages were made from; what is wrong with it has gone into `bag`.
    pub model: Model,
    pub bag: Bag,
    /// Pages that were made.
    pub pages: usize,
    pub stages: Stages,
}

/// Reads the content, makes every page and hands it to `sink`; collects all that is wrong on the
/// way. Fails only where there is no content to read.
pub fn compile(options: &Options, sink: &dyn Sink, console: &Console) -> Result<Compiled, Exit> {
    let mut stages = Stages::shown(console);
    let model = Model::read(options, console, &mut stages);
    let mut model = model.map_err(|problem| no_content(problem, console))?;
    let mut bag = std::mem::take(&mut model.bag);
    let insight = Insight::new(&model.programme, options.date);
    let found = stages.timed("insight", || found_out(&insight, &model, &bag));
    bag.append(found);
    model.guard = Guard::default();
    bag.append(stages.timed("ahead", || refused_later(&model, &bag, options, console)));
    let mut pages = 0;
    let past = books(&model, options);
    if let Some(mut book) = model.book(insight, options) {
        book.editions = editions(&model, &past);
        pages = book.site.pages().count();
        // A figure alone is made with its page.
        let alone = book.site.pages().filter(|(key, ..)| matches!(key, PageKey::Embed(_))).count();
        let progress = stages.progress.take();
        if let Some(progress) = &progress {
            progress.stage("render");
            progress.count(pages - alone);
        }
        stages.timed("render", || {
            let wrong = render_all(&book, sink, &mut bag, true, &|| {
                if let Some(progress) = &progress {
                    progress.one_more();
                }
                true
            });
            for (past, wrong) in model.editions.iter().zip(&wrong) {
                bag.extend(past.problem(wrong));
            }
        });
    }
    // What is told from here on stands below nothing.
    stages.progress = None;
    bag = resolve::apply_accepted(&model.programme, bag, &rules());
    Ok(Compiled { model, bag, pages, stages })
}

/// What is wrong with the content as a whole and what editors should know of it, beside what was
/// `found` already.
pub fn found_out(insight: &Insight<'_>, model: &Model, found: &Bag) -> Bag {
    let sources = &model.sources;
    let mut bag = model.given_away();
    let warnings = advice::warnings(insight, &|passage| sources.slice(passage.span));
    bag.append(advice::without_follow_ons(warnings, found, &model.programme, sources));
    bag
}

/// The books of the editions.
pub fn books<'a>(model: &'a Model, options: &Options) -> Vec<Book<'a>> {
    model.editions.iter().filter_map(|past| past.book(model, options)).collect()
}

/// The same as the book of today names them.
pub fn editions<'a>(model: &'a Model, books: &'a [Book<'a>]) -> Vec<Past<'a>> {
    let all = model.editions.iter().zip(books);
    all.map(|(past, book)| Past { edition: &past.edition, book }).collect()
}

/// Renders and audits, for as long as `go_on` says so before each page; with `editions` those too. Gives what
/// is wrong with the pages of each, whose places are in files of their own.
pub fn render_all<'a>(
    book: &'a Book<'a>,
    sink: &dyn Sink,
    bag: &mut Bag,
    editions: bool,
    go_on: &(dyn Fn() -> bool + Sync),
) -> Vec<Bag> {
    let audit = match book.programme.settings.url.as_deref() {
        Some(url) => Audit::new().published_at(url),
        None => Audit::new(),
    };
    let mut rendered = render::render(book, sink, &audit, go_on);
    bag.append(rendered.bag);
    let mut wrong = Vec::new();
    if editions {
        for mut past in render::editions(book, sink, &audit, go_on) {
            rendered.files.append(&mut past.files);
            wrong.push(past.bag);
        }
    }
    let unusable = rendered.files.iter().filter(|path| !publish::is_usable(path));
    bag.extend(unusable.map(|path| publish::rules::unusable_path::report(path)));
    // What the content did wrong has been told where it was written; the pages would only echo it.
    if !bag.has_errors() {
        bag.append(audit.finish(&|path| {
            rendered.files.contains(path) || !editions && book.is_of_edition(path)
        }));
    }
    bag.append(render::missing_messages(book.theme, book.locales));
    wrong
}

/// Where `check` puts the pages.
pub struct Nowhere;

impl Sink for Nowhere {
    fn write(&self, _path: &str, _bytes: &[u8]) {}

    fn copy(&self, _path: &str, _from: &str) {}

    fn picture(&self, _picture: &Pictured<'_>) {}

    fn keeps(&self) -> bool {
        false
    }
}

/// Where `build` puts them: beside the published site.
pub struct Published<'a> {
    staging: &'a Staging,
    content: &'a Path,
    failure: Mutex<Option<Diagnostic>>,
}

impl<'a> Published<'a> {
    pub fn new(staging: &'a Staging, content: &'a Path) -> Self {
        Self { staging, content, failure: Mutex::new(None) }
    }

    /// The first thing that could not be written, if any.
    pub fn failure(&self) -> Option<Diagnostic> {
        self.failure.lock().ok()?.take()
    }

    fn note(&self, result: Result<(), Diagnostic>) {
        if let (Err(problem), Ok(mut failure)) = (result, self.failure.lock()) {
            failure.get_or_insert(problem);
        }
    }
}

impl Sink for Published<'_> {
    fn write(&self, path: &str, bytes: &[u8]) {
        self.note(self.staging.write(path, bytes));
    }

    fn copy(&self, path: &str, from: &str) {
        let from = self.content.join(from);
        match photo::read(&from) {
            Some(bytes) => self.write(path, &bytes),
            None => self.note(self.staging.copy(path, &from)),
        }
    }

    /// Nothing is made again while its picture stays as it is: the published site has it.
    fn picture(&self, picture: &Pictured<'_>) {
        let before = |path: &str| self.staging.published(path);
        let made = photo::sized_again(picture, self.content, &before);
        for ((_, path), bytes) in picture.sizes.iter().zip(made) {
            self.write(path, &bytes);
        }
    }
}
