//! The one pipeline: content to pages, for every command that needs them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::Exit;
use base::diagnostic::{Bag, Diagnostic, Language, Place};
use insight::Insight;
use pages::audit::Audit;
use pages::render::{self, Book, Engine, Layer, Sink, Theme};
use programme::model::Programme;
use programme::resolve;
use programme::source;
use programme::source::Sources;
use publish::Staging;

use super::{Console, Options, read, rules, texts};

/// What came of the pipeline, for a command to show.
pub struct Compiled {
    pub sources: Sources,
    pub bag: Bag,
    pub language: Language,
    /// Pages that were made.
    pub pages: usize,
    stages: Vec<(&'static str, Duration)>,
}

impl Compiled {
    /// Runs a further stage and notes how long it took.
    pub fn timed<T>(&mut self, name: &'static str, stage: impl FnOnce() -> T) -> T {
        timed(&mut self.stages, name, stage)
    }

    /// Says how long each stage took, where that was asked.
    pub fn print_timings(&self, options: &Options, console: &Console) {
        if !options.timings {
            return;
        }
        let total: Duration = self.stages.iter().map(|(_, time)| *time).sum();
        for (name, time) in self.stages.iter().copied().chain([("total", total)]) {
            console.result(&format!("{name:<9} {:>9.1} ms", time.as_secs_f64() * 1000.0));
        }
    }
}

/// The themes of a programme stand beside its content.
pub fn themes_folder(content: &Path) -> PathBuf {
    content.parent().unwrap_or(Path::new("")).join("themes")
}

/// Reads the content, makes every page and hands it to `sink`; collects all that is wrong on the
/// way. Fails only where there is no content to read.
pub fn compile(options: &Options, sink: &dyn Sink, console: &Console) -> Result<Compiled, Exit> {
    let mut stages = Vec::new();
    let shown = read::shown(&options.content, console)?;
    let (sources, mut bag) = timed(&mut stages, "read", || source::read(&options.content, &shown));
    let (content, problems) = timed(&mut stages, "parse", || programme::parse(&sources));
    bag.append(problems);
    let (programme, problems) =
        timed(&mut stages, "resolve", || resolve::resolve(content, options.date, options.drafts));
    bag.append(problems);
    let programme = match &options.url {
        Some(url) => programme.published_at(url),
        None => programme,
    };
    let texts = timed(&mut stages, "texts", || texts::read(&programme, &sources));
    bag.append(texts.bag);
    let (programme, problems) = resolve::settle_files(programme, &texts.files, &shown);
    bag.append(problems);
    // From here on the programme is whole: the lines that its texts draw were the last.
    let programme = programme.with_relations(texts.mentions);
    bag.append(programme::rules::cell_can_be_derived::texts(&programme, &sources));
    let language = console.language_for(programme.settings.tag(programme::model::Lang::DEFAULT));
    let insight = Insight::new(&programme, options.date);
    bag.append(timed(&mut stages, "insight", || {
        advice::warnings(&insight, &|passage| sources.slice(passage.span))
    }));
    let theme = theme(options, &programme, &mut bag);
    // Without a theme there are no pages; their addresses are looked at with the program's words.
    let none = Theme::default();
    let shown = theme.as_ref().unwrap_or(&none);
    let (locales, problems) = render::locales(shown, &programme.settings);
    bag.append(problems);
    let (site, problems) = timed(&mut stages, "site", || {
        pages::plan(&programme, &programme.addresses, &locales, shown)
    });
    bag.append(problems);

    let locales = Arc::new(locales);
    let engine = theme.as_ref().map(|theme| Engine::new(theme, Arc::clone(&locales)));
    let pages = match (&theme, engine) {
        (Some(theme), Some(Ok(engine))) => {
            let mut book =
                Book::new(pages::KINDS, insight, &site, &sources, &locales, theme, &engine);
            book.pdf = options.pdf;
            book.drafts = options.drafts;
            timed(&mut stages, "render", || render_all(&book, sink, console, &mut bag))
        }
        (_, Some(Err(problems))) => {
            bag.append(problems);
            0
        }
        _ => 0,
    };
    bag = resolve::apply_accepted(&programme, bag, &rules());
    Ok(Compiled { sources, bag, language, pages, stages })
}

/// Renders and audits; returns the number of pages.
fn render_all<'a>(book: &'a Book<'a>, sink: &dyn Sink, console: &Console, bag: &mut Bag) -> usize {
    let audit = match book.programme.settings.url.as_deref() {
        Some(url) => Audit::new().published_at(url),
        None => Audit::new(),
    };
    let progress = progress(console, book.site.pages().count());
    let rendered = render::render(book, sink, &audit, &|| progress.inc(1));
    progress.finish_and_clear();
    bag.append(rendered.bag);
    // What the content did wrong has been told where it was written; the pages would only echo it.
    if !bag.has_errors() {
        bag.append(audit.finish(&|path| rendered.files.contains(path)));
    }
    bag.append(render::missing_messages(book.locales));
    book.site.pages().count()
}

fn progress(console: &Console, pages: usize) -> indicatif::ProgressBar {
    // A bar that comes and goes within a blink is noise.
    if console.progress && pages > 2000 {
        indicatif::ProgressBar::new(pages as u64)
    } else {
        indicatif::ProgressBar::hidden()
    }
}

/// The theme that the options or the programme name, over the one inside the program.
fn theme(options: &Options, programme: &Programme, bag: &mut Bag) -> Option<Theme> {
    let folder = themes_folder(&options.content);
    let named =
        options.theme.as_deref().or(programme.settings.theme.as_deref()).unwrap_or("default");
    let is_path = named.contains(['/', '\\', '.']);
    let chosen = if is_path { PathBuf::from(named) } else { folder.join(named) };
    let mut layers = Vec::new();
    let default = folder.join("default");
    if default.is_dir() && default != chosen {
        layers.push(default);
    }
    if chosen.is_dir() {
        layers.push(chosen.clone());
    } else if named != "default" {
        let place = Place::Path(chosen.to_string_lossy().replace('\\', "/"));
        bag.push(render::no_such_theme(named, place, &source::folder_names(&folder)));
        return None;
    }
    let mut read = Vec::new();
    for layer in layers {
        let shown = layer.to_string_lossy().replace('\\', "/");
        match source::read_folder(&layer) {
            Ok(files) => read.push(Layer { shown, files }),
            Err(problem) => {
                bag.push(programme::rules::unreadable_file::report(&shown, &problem));
                return None;
            }
        }
    }
    let shown = chosen.to_string_lossy().replace('\\', "/");
    let (theme, problems) = Theme::new(&shown, read);
    bag.append(problems);
    Some(theme)
}

#[allow(clippy::disallowed_methods, reason = "timings are shown to the user and change no output")]
fn timed<T>(
    stages: &mut Vec<(&'static str, Duration)>,
    name: &'static str,
    stage: impl FnOnce() -> T,
) -> T {
    let start = std::time::Instant::now();
    let value = stage();
    stages.push((name, start.elapsed()));
    value
}

/// Where `check` puts the pages.
pub struct Nowhere;

impl Sink for Nowhere {
    fn write(&self, _path: &str, _bytes: &[u8]) {}

    fn copy(&self, _path: &str, _from: &str) {}
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
        self.note(self.staging.copy(path, &self.content.join(from)));
    }
}
