//! Editions: the content as it stands under tags in git, each read as the content itself is.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use base::diagnostic::{Bag, Diagnostic, Lines, Place, Severity, Texts, nearest};
use base::text;
use base::value::Date;
use insight::Insight;
use locale::Locale;
use pages::address::{Below, edition_folder};
use pages::render::{AsItWas, Book, Now};
use programme::model::{Edition, Settings};
use programme::rules::edition_not_found::Unfound;
use programme::rules::{edition_not_found, edition_with_errors};
use programme::source::{self, Sources};
use programme::{Content, KeptBack};

use super::git::{self, Silent};
use super::model::Model;
use super::{Console, Options, photo};

/// An edition with all that its pages need.
pub struct Past {
    pub edition: Edition,
    /// In which it stands, with `/` behind it.
    folder: String,
    /// The day for which its pages are made: that of its content, or of its adoption where that is later.
    day: Date,
    model: Model,
    /// The files of its content that are published as they are.
    files: BTreeMap<String, Vec<u8>>,
}

/// What an edition takes from how things are now.
#[derive(Debug, Clone, PartialEq)]
pub struct Present {
    pub editions: Vec<Edition>,
    pub kept_back: KeptBack,
    theme: Option<Box<str>>,
    url: Option<Box<str>>,
}

impl Present {
    pub fn of(settings: &Settings, kept_back: KeptBack) -> Self {
        Self {
            editions: settings.editions.clone(),
            kept_back,
            theme: settings.theme.as_ref().map(|(name, _)| name.clone()),
            url: settings.url.clone(),
        }
    }
}

/// Where an edition stands, and what it takes along.
pub struct Then<'a> {
    pub folder: &'a str,
    pub present: &'a Present,
}

impl Then<'_> {
    /// Keeps back in the content of an edition what is kept back now.
    pub fn keep_back(&self, content: &mut Content) {
        self.present.kept_back.keep(content);
    }

    /// Its settings, with the look and below the address of today.
    pub fn settle(&self, settings: &mut Settings) {
        settings.editions.clear();
        settings.edit_url = None;
        // Whom to tell of a vulnerability is told by the site of today alone.
        settings.security = None;
        settings.theme = self.present.theme.clone().map(|name| (name, settings.span));
        let url = self.present.url.as_deref();
        settings.url = url.map(|url| format!("{url}{}", self.folder).into());
    }
}

/// Reads every edition, the newest first; what is wrong with one is told at its tag.
pub fn read(
    options: &Options,
    present: &Present,
    words: &Locale,
    console: &Console,
) -> (Vec<Arc<Past>>, Bag) {
    let mut bag = Bag::new();
    let mut found = Vec::new();
    for edition in &present.editions {
        match one(options, present, edition, words, console) {
            Ok(past) => found.push(Arc::new(past)),
            Err(problem) => bag.push(problem),
        }
    }
    found.sort_by(|a, b| b.told().cmp(&a.told()).then(a.edition.tag.cmp(&b.edition.tag)));
    (found, bag)
}

fn one(
    options: &Options,
    present: &Present,
    edition: &Edition,
    words: &Locale,
    console: &Console,
) -> Result<Past, Diagnostic> {
    let (files, written) = at_tag(&options.content, edition)?;
    let folder = edition_folder(words, &edition.tag);
    let day = edition.date.map_or(written, |date| date.max(written));
    let shown = format!("{}:content", edition.tag);
    let others: BTreeMap<String, Vec<u8>> = files.iter().cloned().collect();
    let read = source::from_memory(files, &shown);
    let options = Options {
        date: day,
        url: None,
        drafts: false,
        history: false,
        editions: false,
        timings: false,
        ..options.clone()
    };
    let then = Then { folder: &folder, present };
    let model = Model::as_it_was(read, &shown, &options, console, &then);
    let mut bag = model.bag.clone();
    bag.append(model.given_away());
    if let Some(problem) = with_errors(edition, &bag, &model.sources) {
        return Err(problem);
    }
    let used = &model.programme.attachments;
    let files = used.iter().filter_map(|file| {
        let path = file.path.to_string();
        let bytes = photo::without_place(&path, Cow::Borrowed(others.get(&path)?)).into_owned();
        Some((path, bytes))
    });
    let files = files.collect();
    Ok(Past { edition: edition.clone(), folder, day, model, files })
}

/// The files of the content under a tag, and the day of its commit.
fn at_tag(content: &Path, edition: &Edition) -> Result<(git::Files, Date), Diagnostic> {
    let (tag, span) = (edition.tag.as_ref(), edition.span);
    let revision = format!("refs/tags/{tag}");
    let files = git::files_at(content, &revision);
    let Some(day) = git::day_of(content, &revision).ok().flatten() else {
        let (why, like) = unfound(content, tag, files.err());
        return Err(edition_not_found::report(span, tag, why, like.as_deref()));
    };
    match files {
        Ok(files) if files.iter().any(|(path, _)| path == "programme.yaml") => Ok((files, day)),
        _ => Err(edition_not_found::report(span, tag, Unfound::Content, None)),
    }
}

/// Why there is no such tag, and the one that is most like it.
fn unfound(content: &Path, tag: &str, silent: Option<Silent>) -> (Unfound, Option<String>) {
    if silent == Some(Silent::NoGit) {
        return (Unfound::Program, None);
    }
    let Ok(tags) = git::tags(content) else {
        return (Unfound::Repository, None);
    };
    let like = nearest(tag, tags.iter().map(String::as_str)).map(str::to_owned);
    match git::is_shallow(content) {
        Ok(Some(true)) if like.is_none() => (Unfound::Past, None),
        _ => (Unfound::Tag, like),
    }
}

/// That an edition cannot be published as it is.
fn with_errors(edition: &Edition, bag: &Bag, sources: &Sources) -> Option<Diagnostic> {
    let sorted = bag.sorted(sources);
    let errors: Vec<_> = sorted.iter().filter(|one| one.severity() == Severity::Error).collect();
    let first = errors.first()?;
    let place = match &first.place {
        Place::Span(span) | Place::Cell(span, _) => {
            let at = Lines::new(sources.text(span.file)).position(span.start);
            format!("{}:{}: ", sources.path(span.file), at.line)
        }
        Place::Path(path) => format!("{path}: "),
        Place::At(path, at) => format!("{path}:{}: ", at.line),
        Place::Nowhere => String::new(),
    };
    let (nl, en) = (&first.message.nl, &first.message.en);
    let told = text!("{place}{nl}", "{place}{en}");
    Some(edition_with_errors::report(edition.span, &edition.tag, errors.len(), &told))
}

impl Past {
    /// The day of adoption, else that of its content.
    fn told(&self) -> Date {
        self.edition.date.unwrap_or(self.day)
    }

    /// Where its pages stand.
    pub fn below(&self) -> Below<'_> {
        let (folder, programme) = (self.folder.as_str(), &self.model.programme);
        Below { folder, programme, site: self.model.site() }
    }

    /// What its pages are made from, beside the site as it is now; none without a theme.
    pub fn book<'a>(&'a self, now: &'a Model, options: &Options) -> Option<Book<'a>> {
        let insight = Insight::new(&self.model.programme, self.day);
        let mut book = self.model.book(insight, options)?;
        book.drafts = false;
        book.as_it_was = Some(AsItWas {
            edition: &self.edition,
            folder: self.folder.clone(),
            day: self.day,
            files: &self.files,
            now: Now { programme: &now.programme, site: now.site() },
        });
        Some(book)
    }

    /// That its pages cannot be published, where one of them has an error.
    pub fn problem(&self, bag: &Bag) -> Option<Diagnostic> {
        with_errors(&self.edition, bag, &self.model.sources)
    }
}
