//! Content and theme, read whole: what a book of pages is made from.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use base::diagnostic::{Bag, Diagnostic, Language, Place};
use insight::Insight;
use locale::Locale;
use pages::address::Site;
use pages::render::{self, Book, Engine, Layer, Theme};
use programme::model::Programme;
use programme::resolve;
use programme::source;
use programme::source::Sources;

use super::read::shown;
use super::{Console, Options, texts};

/// A programme with all that its pages need, and what is wrong as far as that shows without them.
pub struct Model {
    pub sources: Sources,
    pub programme: Programme,
    /// In which messages are told.
    pub language: Language,
    pub bag: Bag,
    site: Site,
    locales: Arc<Vec<Locale>>,
    /// None where there is none of that name or it cannot be read: then there are no pages.
    look: Option<(Theme, Engine)>,
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
        let shown = shown(&options.content)?;
        let (mut sources, mut bag) =
            stages.timed("read", || source::read(&options.content, &shown));
        let (content, problems) = stages.timed("parse", || programme::parse(&sources));
        bag.append(problems);
        let (programme, problems) =
            stages.timed("resolve", || resolve::resolve(content, options.date, options.drafts));
        bag.append(problems);
        let programme = match &options.url {
            Some(url) => programme.published_at(url),
            None => programme,
        };
        let texts = stages.timed("texts", || texts::read(&programme, &sources));
        bag.append(texts.bag);
        let (programme, problems) = resolve::settle_files(programme, &texts.files, &shown);
        bag.append(problems);
        // From here on the programme is whole: the lines that its texts draw were the last.
        let programme = programme.with_relations(texts.mentions);
        bag.append(programme::rules::told_in_texts::bodies(&programme, &sources));
        let language =
            console.language_for(programme.settings.tag(programme::model::Lang::DEFAULT));
        let theme = theme(options, &programme, &mut sources, &mut bag);
        // Without a theme there are no pages; their addresses are looked at with the program's words.
        let none = Theme::default();
        let shown = theme.as_ref().unwrap_or(&none);
        let (locales, problems) = render::locales(shown, &programme.settings);
        bag.append(problems);
        let (site, problems) =
            stages.timed("site", || pages::plan(&programme, &programme.addresses, &locales, shown));
        bag.append(problems);
        let locales = Arc::new(locales);
        let look = theme.and_then(|theme| match Engine::new(&theme, Arc::clone(&locales)) {
            Ok(engine) => Some((theme, engine)),
            Err(problems) => {
                bag.append(problems);
                None
            }
        });
        Ok(Self { sources, programme, language, bag, site, locales, look })
    }

    /// Where every page stands.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// What pages are made from; none without a theme.
    pub fn book<'a>(&'a self, insight: Insight<'a>, options: &Options) -> Option<Book<'a>> {
        let (theme, engine) = self.look.as_ref()?;
        let Self { sources, site, locales, .. } = self;
        let mut book = Book::new(pages::KINDS, insight, site, sources, locales, theme, engine);
        book.pdf = options.pdf;
        book.drafts = options.drafts;
        Some(book)
    }
}

/// The themes of a programme stand beside its content.
pub fn themes_folder(content: &Path) -> PathBuf {
    content.parent().unwrap_or(Path::new("")).join("themes")
}

/// The theme that the options or the programme name, over the one inside the program. Whoever types
/// the command may name any folder; the content names one beside itself, and nothing else is read.
fn theme(
    options: &Options,
    programme: &Programme,
    sources: &mut Sources,
    bag: &mut Bag,
) -> Option<Theme> {
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
        layers.push(chosen.clone());
    } else if named != "default" {
        bag.push(render::no_such_theme(named, place, &known));
        return None;
    }
    let mut read = Vec::new();
    for layer in layers {
        let shown = layer.to_string_lossy().replace('\\', "/");
        match source::read_folder(&layer) {
            Ok(files) => {
                let settings = files.iter().find(|(path, _)| path == "theme.yaml");
                let settings = settings.map(|(path, bytes)| {
                    let text = String::from_utf8_lossy(bytes).into_owned();
                    (sources.add(&format!("{shown}/{path}"), &text), text)
                });
                read.push(Layer { shown, files, settings });
            }
            Err(problem) => {
                bag.push(programme::rules::unreadable_file::report(&shown, &problem));
                return None;
            }
        }
    }
    let (theme, problems) = Theme::new(read);
    bag.append(problems);
    Some(theme)
}

/// How long each stage took, in their order.
#[derive(Debug, Default)]
pub struct Stages(Vec<(&'static str, Duration)>);

impl Stages {
    /// Runs a stage and notes how long it took.
    #[allow(
        clippy::disallowed_methods,
        reason = "timings are shown to the user and change no output"
    )]
    pub fn timed<T>(&mut self, name: &'static str, stage: impl FnOnce() -> T) -> T {
        let start = std::time::Instant::now();
        let value = stage();
        self.0.push((name, start.elapsed()));
        value
    }

    /// Says how long each stage took, where that was asked.
    pub fn print(&self, options: &Options, console: &Console) {
        if !options.timings {
            return;
        }
        let total: Duration = self.0.iter().map(|(_, time)| *time).sum();
        for (name, time) in self.0.iter().copied().chain([("total", total)]) {
            console.result(&format!("{name:<9} {:>9.1} ms", time.as_secs_f64() * 1000.0));
        }
    }
}
