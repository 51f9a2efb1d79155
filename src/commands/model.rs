//! Content and theme, read whole: what a book of pages is made from.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use base::diagnostic::{Bag, Diagnostic, Language, Place};
use insight::Insight;
use locale::Locale;
use pages::Beside;
use pages::address::{Below, Site};
use pages::render::history::History;
use pages::render::{self, Book, Engine, Layer, Theme};
use programme::model::Programme;
use programme::resolve::{self, Guard};
use programme::rules::no_history::{self, Missing};
use programme::rules::told_in_texts;
use programme::source::{self, Sources, Touched, Unsaved};
use programme::{KeptBack, Parsed};
use serde_json::Value;

use super::editions::{self, Past, Present, Then};
use super::progress::Progress;
use super::read::{shown, slashed};
use super::{Console, Format, Options, history, texts};

/// A programme with all that its pages need, and what is wrong as far as that shows without them.
pub struct Model {
    pub sources: Sources,
    pub programme: Programme,
    /// In which messages are told.
    pub language: Language,
    pub bag: Bag,
    /// Asked by [`Self::given_away`]. Who has asked may let go of it: it holds all keys of the content.
    pub guard: Guard,
    /// What git knows of the content; none where it was not asked or does not know.
    history: Option<Arc<History>>,
    /// The newest first.
    pub editions: Vec<Arc<Past>>,
    site: Site,
    look: Arc<Look>,
}

/// A theme that has been read, with its words in each language of the site.
#[derive(Default)]
struct Look {
    theme: Theme,
    locales: Arc<Vec<Locale>>,
    /// None where there is no theme of that name or it cannot be read: then there are no pages.
    engine: Option<Engine>,
    problems: Bag,
}

/// What a look is made of: the folders of its theme, and the languages.
type LookOf = (Vec<Layer>, Vec<Box<str>>);

/// What was read before, for who reads again and again: what stayed as it was is taken from here.
#[derive(Default)]
pub struct Before {
    sources: source::Before,
    parsed: Parsed,
    resolved: resolve::Before,
    texts: texts::Surveys,
    look: Option<(LookOf, Arc<Look>)>,
    /// Asked once: what is not committed is not in it.
    history: Option<Result<Arc<History>, Missing>>,
    editions: Option<(Present, Arc<Look>, Vec<Arc<Past>>)>,
}

impl Before {
    /// Puts texts that are not saved in place of those on the disk, by their path below the content folder.
    pub fn hold(&mut self, unsaved: Unsaved) {
        self.sources.unsaved = unsaved;
    }

    /// Whether the files of the content still are what was read.
    pub fn is_current(&self, content: &Path) -> bool {
        self.sources.is_current(content)
    }
}

impl Model {
    /// Reads all of it.
    ///
    /// # Errors
    /// Where there is no such folder.
    pub fn read(
        options: &Options,
        console: &Console,
        stages: &mut Stages,
    ) -> Result<Self, Diagnostic> {
        Self::read_again(options, console, stages, None, &Touched::default())
    }

    /// Reads what has changed since it was read `before`; `touched` are the files that are read again
    /// whatever their size and time say.
    ///
    /// # Errors
    /// Where there is no such folder.
    pub fn read_again(
        options: &Options,
        console: &Console,
        stages: &mut Stages,
        before: Option<&mut Before>,
        touched: &Touched,
    ) -> Result<Self, Diagnostic> {
        let shown = shown(&options.content)?;
        let mut new = Before::default();
        let is_kept = before.is_some();
        let before = before.unwrap_or(&mut new);
        let (sources, bag) = stages.timed("read", || {
            source::read_again(&options.content, &shown, &mut before.sources, touched)
        });
        let before = (before, is_kept);
        Ok(Self::made((sources, bag), &shown, options, console, stages, before, None))
    }

    /// What these files say, of which `shown` stands before the path; themes are found beside the
    /// folder of content all the same.
    pub fn of(read: (Sources, Bag), shown: &str, options: &Options, console: &Console) -> Self {
        let (mut stages, mut before) = (Stages::default(), Before::default());
        Self::made(read, shown, options, console, &mut stages, (&mut before, false), None)
    }

    /// As [`Self::of`], of an edition.
    pub fn as_it_was(
        read: (Sources, Bag),
        shown: &str,
        options: &Options,
        console: &Console,
        then: &Then<'_>,
    ) -> Self {
        let (mut stages, mut before) = (Stages::default(), Before::default());
        Self::made(read, shown, options, console, &mut stages, (&mut before, false), Some(then))
    }

    /// What nobody keeps (`is_kept`) is moved on, not copied.
    fn made(
        (mut sources, mut bag): (Sources, Bag),
        shown: &str,
        options: &Options,
        console: &Console,
        stages: &mut Stages,
        (before, is_kept): (&mut Before, bool),
        then: Option<&Then<'_>>,
    ) -> Self {
        let Before { parsed, resolved, texts, look: kept, history, editions: past, .. } = before;
        let (mut content, problems) = stages.timed("parse", || match is_kept {
            true => programme::parse_again(&sources, parsed),
            false => programme::parse(&sources),
        });
        bag.append(problems);
        if let Some(then) = then {
            then.keep_back(&mut content);
        }
        let has_editions = content
            .settings
            .iter()
            .any(|settings| !settings.record.list(programme::model::Settings::editions).is_empty());
        let kept_back = (options.editions && has_editions).then(|| KeptBack::of(&content));
        let (mut programme, problems, guard) = stages.timed("resolve", || {
            resolve::resolve_again(
                content,
                options.date,
                options.drafts,
                is_kept.then_some(resolved),
            )
        });
        bag.append(problems);
        if let Some(url) = &options.url {
            programme = programme.published_at(url);
        }
        if let Some(then) = then {
            then.settle(&mut programme.settings);
        }
        let texts = stages.timed("texts", || texts::read(&programme, &sources, texts));
        bag.append(texts.bag);
        let (programme, problems) = resolve::settle_files(programme, &texts.files, shown);
        bag.append(problems);
        // From here on the programme is whole: the lines that its texts draw were the last.
        let programme = programme.with_relations(texts.mentions);
        let language =
            console.language_for(programme.settings.tag(programme::model::Lang::DEFAULT));
        let look = stages.timed("look", || look(options, &programme, &mut sources, kept));
        bag.append(look.problems.clone());
        let history = stages.timed("history", || match options.history {
            true => {
                let read = || history::read(&options.content, &sources).map(Arc::new);
                history.get_or_insert_with(read).clone().map_err(|missing| {
                    bag.push(no_history::report(shown, missing));
                })
            }
            false => Err(()),
        });
        let history = history.ok();
        // What is wrong here keeps the site from being made; the editions would only wait.
        let editions = match (kept_back, look.locales.first()) {
            (Some(kept_back), Some(words)) if !bag.has_errors() => {
                let present = Present::of(&programme.settings, kept_back.and(&programme));
                let is_same = |(of, with, _): &&(Present, Arc<Look>, Vec<Arc<Past>>)| {
                    *of == present && Arc::ptr_eq(with, &look)
                };
                match past.as_ref().filter(is_same) {
                    Some((_, _, editions)) => editions.clone(),
                    None => {
                        let (editions, problems) = stages.timed("editions", || {
                            editions::read(options, &present, words, console)
                        });
                        // What is not there is looked for again.
                        *past = problems
                            .is_empty()
                            .then(|| (present, Arc::clone(&look), editions.clone()));
                        bag.append(problems);
                        editions
                    }
                }
            }
            _ => Vec::new(),
        };
        // Without a theme there are no pages; their addresses are looked at with the program's words.
        let (site, problems) = stages.timed("site", || {
            let has_history = history.as_ref().is_some_and(|history| !history.altered.is_empty());
            let below: Vec<_> = editions.iter().map(|past| past.below()).collect();
            let ledger = &programme.addresses;
            let beside = Beside {
                history: has_history,
                drafts: options.drafts,
                search: then.is_none(),
                content: shown,
                editions: &below,
            };
            pages::plan(&programme, ledger, &look.locales, &look.theme, &beside)
        });
        bag.append(problems);
        Self { sources, programme, language, bag, guard, history, editions, site, look }
    }

    /// Whether suppressed figures are given away, by tables or in texts.
    pub fn given_away(&self) -> Bag {
        let mut bag = self.guard.check(&self.programme);
        bag.append(told_in_texts::bodies(&self.programme, &self.sources));
        bag
    }

    /// Where every page stands.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Where every edition stands.
    pub fn below(&self) -> Vec<Below<'_>> {
        self.editions.iter().map(|past| past.below()).collect()
    }

    /// The theme, and its templates; none where there is no theme.
    pub fn theme(&self) -> Option<(&Theme, &Engine)> {
        Some((&self.look.theme, self.look.engine.as_ref()?))
    }

    /// The words of each language of the site.
    pub fn locales(&self) -> Arc<Vec<Locale>> {
        Arc::clone(&self.look.locales)
    }

    /// What pages are made from; none without a theme.
    pub fn book<'a>(&'a self, insight: Insight<'a>, options: &Options) -> Option<Book<'a>> {
        let Look { theme, locales, engine, .. } = self.look.as_ref();
        let (site, sources, engine) = (&self.site, &self.sources, engine.as_ref()?);
        let mut book = Book::new(pages::KINDS, insight, site, sources, locales, theme, engine);
        book.pdf = options.pdf;
        book.drafts = options.drafts;
        book.history = self.history.as_deref();
        Some(book)
    }
}

/// The themes of a programme stand beside its content.
pub fn themes_folder(content: &Path) -> PathBuf {
    content.parent().unwrap_or(Path::new("")).join("themes")
}

/// The theme that the options or the programme name, over the one inside the program; as it was before
/// where neither its files nor the languages changed.
fn look(
    options: &Options,
    programme: &Programme,
    sources: &mut Sources,
    before: &mut Option<(LookOf, Arc<Look>)>,
) -> Arc<Look> {
    let languages = programme.settings.languages.clone();
    let layers = match layers(options, programme, sources) {
        Ok(found) => found,
        Err(problem) => {
            let theme = Theme::default();
            let (locales, mut problems) = render::locales(&theme, &programme.settings);
            problems.push(problem);
            let locales = Arc::new(locales);
            return Arc::new(Look { theme, locales, engine: None, problems });
        }
    };
    let of: LookOf = (layers, languages);
    if let Some((_, look)) = before.as_ref().filter(|(was, _)| *was == of) {
        return Arc::clone(look);
    }
    let (theme, mut problems) = Theme::new(of.0.clone());
    let (locales, found) = render::locales(&theme, &programme.settings);
    problems.append(found);
    let locales = Arc::new(locales);
    let engine = Engine::new(&theme, Arc::clone(&locales));
    let engine = engine.map_err(|found| problems.append(found)).ok();
    let look = Arc::new(Look { theme, locales, engine, problems });
    *before = Some((of, Arc::clone(&look)));
    look
}

/// The folders that are laid over the theme inside the program. Whoever types the command may name any
/// folder; the content names one beside itself, and nothing else is read.
fn layers(
    options: &Options,
    programme: &Programme,
    sources: &mut Sources,
) -> Result<Vec<Layer>, Diagnostic> {
    let folder = themes_folder(&options.content);
    let known = source::folder_names(&folder);
    let (named, place) = match (&options.theme, &programme.settings.theme) {
        (Some(typed), _) => (typed.as_str(), Place::Nowhere),
        (None, Some((name, span))) => (name.as_ref(), Place::Span(*span)),
        (None, None) => ("default", Place::Nowhere),
    };
    let is_path = options.theme.is_some() && named.contains(['/', '\\', '.']);
    let chosen = if is_path { PathBuf::from(named) } else { folder.join(named) };
    let is_known = |name: &str| known.iter().any(|known| known == name);
    let mut layers = Vec::new();
    if is_known("default") && folder.join("default") != chosen {
        layers.push(folder.join("default"));
    }
    if (is_path && chosen.is_dir()) || is_known(named) {
        layers.push(chosen);
    } else if named != "default" {
        return Err(render::no_such_theme(named, place, &known));
    }
    let mut read = Vec::new();
    for layer in layers {
        let shown = slashed(&layer);
        let files = source::read_folder(&layer)
            .map_err(|problem| programme::rules::unreadable_file::report(&shown, &problem))?;
        let settings = files.iter().find(|(path, _)| path == "theme.yaml");
        let settings = settings.map(|(path, bytes)| {
            let text = String::from_utf8_lossy(bytes).into_owned();
            (sources.add(&format!("{shown}/{path}"), &text), text)
        });
        read.push(Layer { shown, files, settings });
    }
    Ok(read)
}

/// How long each stage took, in their order.
#[derive(Debug, Default)]
pub struct Stages {
    took: Vec<(&'static str, Duration)>,
    /// Where somebody watches, for as long as it takes.
    pub progress: Option<Progress>,
}

impl Stages {
    /// Stages that are shown as they go.
    pub fn shown(console: &Console) -> Self {
        Self { took: Vec::new(), progress: Progress::new(console) }
    }

    /// Runs a stage and notes how long it took.
    #[allow(
        clippy::disallowed_methods,
        reason = "timings are shown to the user and change no output"
    )]
    pub fn timed<T>(&mut self, name: &'static str, stage: impl FnOnce() -> T) -> T {
        if let Some(progress) = &self.progress {
            progress.stage(name);
        }
        let start = std::time::Instant::now();
        let value = stage();
        self.took.push((name, start.elapsed()));
        value
    }

    /// Says how long each stage took, where that was asked of people; programs have it in their document.
    pub fn print(&self, options: &Options, console: &Console) {
        if !options.timings || console.format == Format::Json {
            return;
        }
        for (name, took) in self.milliseconds() {
            console.result(&format!("{name:<9} {took:>9.1} ms"));
        }
    }

    /// The same for programs, in milliseconds; none where it was not asked.
    pub fn as_json(&self, options: &Options) -> Option<Value> {
        let tenths = |took: f64| (took * 10.0).round() / 10.0;
        let took = self.milliseconds().map(|(name, took)| (name.to_owned(), tenths(took).into()));
        options.timings.then(|| Value::Object(took.collect()))
    }

    fn milliseconds(&self) -> impl Iterator<Item = (&'static str, f64)> {
        let total: Duration = self.took.iter().map(|(_, time)| *time).sum();
        let all = self.took.iter().copied().chain([("total", total)]);
        all.map(|(name, time)| (name, time.as_secs_f64() * 1000.0))
    }
}
