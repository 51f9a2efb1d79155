//! Pages, figures and exports: typed contexts for the theme's templates.
//!
//! [`render`] makes every page of the site in parallel and hands each to the sink as it is done,
//! so that memory follows the model and not the output.

mod compact;
mod draft;
mod edition;
mod foot;
pub(crate) mod menu;
mod names;
pub(crate) mod page;
mod paths;
#[cfg(feature = "pdf")]
mod print;
pub mod review;
mod terms;
mod words;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::address::{Address, PageKey, Site};
use crate::audit::Audit;
use crate::book::pictures;
use crate::book::scope::Scope;
use crate::exports::{data, export, feeds, object, tables};
use crate::parts::{figure, value};
use crate::rules;
use crate::search::{self, Records};
use crate::view::Redirect;
use base::diagnostic::{Bag, Diagnostic, Place, nearest};
use locale::Locale;
use programme::model::{Attachment, Lang, ObjectRef, Settings, Voice};

pub use crate::book::editions::{AsItWas, Now, Past};
pub use crate::book::history;
pub use crate::book::{Book, File};
pub use crate::theme::{Engine, Layer, Theme, theme_files, theme_named};
use compact::compact;
pub use paths::{Found, Paths};

/// Where finished files go. Called from many threads; keeps its own failures.
pub trait Sink: Sync {
    fn write(&self, path: &str, bytes: &[u8]);
    /// Publishes a file of the content as it is; `from` is below the content folder.
    fn copy(&self, path: &str, from: &str);
    /// Publishes a picture in other sizes.
    fn picture(&self, picture: &Pictured<'_>);
    /// Whether anything is done with the files. What takes long, and that nobody would look at, is not made
    /// otherwise: the files in which readers search.
    fn keeps(&self) -> bool {
        true
    }
}

/// A picture of the content, and the sizes in which pages show it.
pub struct Pictured<'a> {
    pub original: Original<'a>,
    /// Each with its width and its path below the site.
    pub sizes: Vec<(u32, String)>,
}

#[derive(Clone, Copy)]
pub enum Original<'a> {
    /// By its path below the content folder.
    File(&'a str),
    Bytes(&'a [u8]),
}

/// None where a file is no picture that is made smaller, or an edition lacks it.
fn pictured<'a>(book: &'a Book<'a>, file: &'a Attachment) -> Option<Pictured<'a>> {
    let original = match &book.as_it_was {
        Some(then) => Original::Bytes(then.files.get(file.path.as_ref())?),
        None => Original::File(&file.path),
    };
    let sizes = pictures::sizes(book.programme, file);
    let sizes = sizes.iter().map(|size| (size.width, book.in_site(&size.at).file().to_owned()));
    let sizes: Vec<_> = sizes.collect();
    (!sizes.is_empty()).then_some(Pictured { original, sizes })
}

/// What was rendered.
#[derive(Default)]
pub struct Rendered {
    pub bag: Bag,
    /// Every file that went to the sink.
    pub files: BTreeSet<Box<str>>,
    /// The pages as they are found by words, until there are files to find them in.
    found: Records,
}

impl Rendered {
    fn and(mut self, mut other: Self) -> Self {
        self.bag.append(other.bag);
        self.files.append(&mut other.files);
        self.found.append(&mut other.found);
        self
    }
}

/// The newest figure of an indicator, for lists: "Groningen-Noord: 45,7 (2023)".
pub fn newest_figure<'a>(book: &'a Book<'a>, at: ObjectRef, lang: Lang) -> Option<String> {
    let indicator = book.programme.indicator(at)?;
    let here = book.site.address(PageKey::Object(at), lang)?;
    Some(value::latest(&Scope::new(book, lang, here), at, indicator))
}

/// Makes every page and every file beside it, for as long as `go_on` says so before each page with
/// all that stands beside it.
pub fn render<'a>(
    book: &'a Book<'a>,
    sink: &dyn Sink,
    audit: &Audit,
    go_on: &(dyn Fn() -> bool + Sync),
) -> Rendered {
    let bag = misnamed(book);
    if !bag.is_empty() {
        // The pages would only echo it.
        return Rendered { bag, ..Rendered::default() };
    }
    let pages = book.site.pages().map(|(key, lang, _)| (key, lang));
    // Whoever asks for what is not there is shown how it is now.
    let pages = pages.filter(|(key, _)| book.as_it_was.is_none() || *key != PageKey::NOT_FOUND);
    // The files of indicators first: a page that tells how large they are has to make them
    // otherwise, only to weigh them.
    let (first, then): (Vec<_>, Vec<_>) = pages
        .filter(|(key, _)| !matches!(key, PageKey::Embed(_)))
        .partition(|(key, _)| indicator(book, *key).is_some());
    let mut all = Rendered::default();
    for pages in [first, then] {
        all = pages
            .par_iter()
            .filter(|_| go_on())
            .map(|(key, lang)| with_files(book, *key, *lang, sink, audit))
            .reduce(Rendered::default, Rendered::and)
            .and(all);
    }
    let found = std::mem::take(&mut all.found);
    let mut files = BTreeSet::new();
    let mut put =
        |at: &Address, bytes: &[u8]| _ = files.insert(write(book, sink, at.file(), bytes));
    // An edition has no former addresses, and crawlers are told of the site as it is.
    if book.as_it_was.is_none() {
        for (address, key, lang) in book.site.redirects() {
            match redirect(book, address, *key, *lang) {
                Ok(html) => put(address, html.as_bytes()),
                Err(problem) => all.bag.push(problem),
            }
        }
        let (files, bag) = export::site_files(book);
        for file in files {
            put(&Address::of_file(&file.path), &file.bytes);
        }
        all.bag.append(bag);
    }
    for asset in &book.theme.assets {
        put(&Site::asset(&asset.published), &asset.bytes);
    }
    for attachment in &book.programme.attachments {
        let address = Site::attachment(attachment);
        let path: &str = &attachment.path;
        match book.as_it_was.as_ref().map(|then| then.files.get(path)) {
            Some(Some(bytes)) => put(&address, bytes),
            Some(None) => {}
            None => {
                sink.copy(address.file(), path);
                all.files.insert(address.file().into());
            }
        }
    }
    let pictured = book.programme.attachments.iter().filter_map(|file| pictured(book, file));
    let pictured: Vec<_> = pictured.collect();
    pictured.par_iter().filter(|_| go_on()).for_each(|picture| sink.picture(picture));
    all.files.extend(
        pictured.into_iter().flat_map(|picture| picture.sizes).map(|(_, path)| path.into()),
    );
    for made in searched(book, found) {
        match made {
            Ok(found) => {
                found.iter().for_each(|file| put(&Address::of_file(&file.path), &file.bytes))
            }
            Err(problem) => all.bag.push(problem),
        }
    }
    all.files.append(&mut files);
    all.bag.append(feeds::without_url(book));
    all.bag.append(data::without_previews(book));
    all
}

/// The files in which readers search, by language. All languages at once: most of the work of one takes one
/// thread.
fn searched(book: &Book<'_>, found: Records) -> Vec<Result<Vec<File>, Diagnostic>> {
    let mut by_language: BTreeMap<Lang, Vec<_>> = BTreeMap::new();
    for ((lang, _), record) in found {
        by_language.entry(lang).or_default().push(record);
    }
    let all: Vec<_> = by_language.into_iter().collect();
    all.into_par_iter().map(|(lang, records)| search::files(book, lang, records)).collect()
}

/// Makes every page of every edition too; of each its own rendering, in the order of the editions.
pub fn editions<'a>(
    book: &'a Book<'a>,
    sink: &dyn Sink,
    audit: &Audit,
    go_on: &(dyn Fn() -> bool + Sync),
) -> Vec<Rendered> {
    let books = book.editions.iter().map(|past| past.book);
    books.map(|past| render(past, sink, audit, go_on)).collect()
}

/// Hands a file to the sink, that of an edition below its folder; gives its path below the site.
fn write(book: &Book<'_>, sink: &dyn Sink, path: &str, bytes: &[u8]) -> Box<str> {
    let at = book.in_site(&Address::of_file(path));
    sink.write(at.file(), bytes);
    at.file().into()
}

/// Templates of the theme's own that no sort of page has, and what they ask for that none has.
fn misnamed(book: &Book<'_>) -> Bag {
    let sorts: Vec<&str> = book.kinds.iter().map(|kind| kind.name).collect();
    let names = book.kinds.iter().flat_map(|kind| kind.part_names());
    let known: BTreeSet<&str> = names.collect();
    let unknown = book.theme.unknown_parts(&known).into_iter();
    unknown
        .map(|(path, at, part)| {
            let like = nearest(part, known.iter().copied());
            rules::template_error::unknown_part(path, at, part, like)
        })
        .chain(book.theme.misnamed(&sorts))
        .collect()
}

fn indicator(book: &Book<'_>, key: PageKey) -> Option<ObjectRef> {
    match key {
        PageKey::Object(at) => book.programme.indicator(at).map(|_| at),
        _ => None,
    }
}

/// Writes a page with the files beside it; that of an indicator with its figure alone too.
fn with_files<'a>(
    book: &'a Book<'a>,
    key: PageKey,
    lang: Lang,
    sink: &dyn Sink,
    audit: &Audit,
) -> Rendered {
    let mut rendered = Rendered::default();
    let mut keys = vec![key];
    // Held, so that all of them come from one plot.
    let _held = indicator(book, key).and_then(|at| {
        keys.push(PageKey::Embed(at));
        let here = book.site.address(key, lang)?;
        Some(figure::whole(&Scope::new(book, lang, here), at))
    });
    let (files, bag) = files(book, key, lang);
    rendered.bag.append(bag);
    for file in files {
        rendered.files.insert(write(book, sink, &file.path, &file.bytes));
    }
    for key in keys {
        let Some((at, html, bag)) = html(book, key, lang) else {
            continue;
        };
        rendered.bag.append(bag);
        if let Some(html) = html {
            let file = write(book, sink, at.file(), compact(&html).as_bytes());
            match key {
                PageKey::Dossier(_) => audit.long_page(&file, &html),
                _ => audit.page(&file, &html),
            }
            if sink.keeps() && is_found(book, key) {
                let record = search::record(&Scope::new(book, lang, at), key, &html);
                rendered.found.insert((lang, key), record);
            }
            rendered.files.insert(file);
        }
    }
    rendered
}

/// Whether readers find a page by words.
fn is_found(book: &Book<'_>, key: PageKey) -> bool {
    book.site.has(PageKey::SEARCH) && search::is_found(key)
}

/// The files in which readers of a language search, made for who asks for one of them.
fn found_in<'a>(book: &'a Book<'a>, lang: Lang) -> Vec<File> {
    let pages = book.site.pages().filter(|(key, of, _)| *of == lang && is_found(book, *key));
    let made: Records = pages
        .filter_map(|(key, lang, at)| {
            let (_, html, _) = html(book, key, lang)?;
            Some(((lang, key), search::record(&Scope::new(book, lang, at), key, &html?)))
        })
        .collect();
    search::files(book, lang, made.into_values().collect()).unwrap_or_default()
}

/// A page as it is published, and what is wrong with it; no file where its template cannot be
/// read. None where the site has no such page.
pub fn page<'a>(book: &'a Book<'a>, key: PageKey, lang: Lang) -> Option<(Option<File>, Bag)> {
    let (at, html, bag) = html(book, key, lang)?;
    Some((html.map(|html| File::new(at, compact(&html))), bag))
}

/// A page as text, and where it goes.
fn html<'a>(
    book: &'a Book<'a>,
    key: PageKey,
    lang: Lang,
) -> Option<(&'a Address, Option<String>, Bag)> {
    let address = book.site.address(key, lang)?;
    let scope = &Scope { printed: printed(book, key, lang), ..Scope::new(book, lang, address) };
    let mut made = page::page(scope, key);
    let html = book.engine.page(&made.page, &made.site, lang, address.file());
    let html = html.map_err(|problem| made.bag.push(problem)).ok();
    let html = html.map(|html| names::marked(book, lang, html));
    let html = html.map(|html| terms::explained(book, key, lang, html));
    // The page for what is not there is shown anywhere.
    let from = Some(address).filter(|_| key != PageKey::NOT_FOUND);
    let html =
        html.map(|html| edition::marked(scope, key, draft::marked(book, key, lang, from, html)));
    Some((address, html, made.bag))
}

/// The files beside a page: the figures of an indicator, what another object is, a calendar, a feed, the PDF of a dossier.
pub fn files<'a>(book: &'a Book<'a>, key: PageKey, lang: Lang) -> (Vec<File>, Bag) {
    let Some(here) = book.site.address(key, lang) else {
        return Default::default();
    };
    let scope = &Scope::new(book, lang, here);
    let files = match key {
        PageKey::Object(at) => {
            let of_figures = indicator(book, key).map(|at| data::files(scope, at));
            match of_figures.filter(|files| !files.is_empty()) {
                Some(files) => files,
                None => object::file(scope, at).into_iter().collect(),
            }
        }
        PageKey::CALENDAR => feeds::calendar(scope).cloned().into_iter().collect(),
        PageKey::CHANGES => {
            let file = feeds::feed(scope).cloned();
            return (file.into_iter().collect(), feeds::fault(scope).into_iter().collect());
        }
        PageKey::Dossier(of) if book.pdf => {
            let made = print::dossier(book, of, lang);
            match made {
                Some(Err(problem)) => return (Vec::new(), [problem].into_iter().collect()),
                made => made.and_then(Result::ok).into_iter().collect(),
            }
        }
        key => tables::beside(scope, key),
    };
    (files, Bag::new())
}

/// The size in bytes of the PDF of a page, where it has one.
fn printed<'a>(book: &'a Book<'a>, key: PageKey, lang: Lang) -> Option<u64> {
    match key {
        PageKey::Dossier(of) if book.pdf => print::size(book, of, lang),
        _ => None,
    }
}

/// The page at a former address.
fn redirect<'a>(
    book: &'a Book<'a>,
    here: &'a Address,
    key: PageKey,
    lang: Lang,
) -> Result<String, Diagnostic> {
    let scope = &Scope::new(book, lang, here);
    let to = Redirect {
        lang: book.programme.settings.tag(lang).to_owned(),
        spoken: page::spoken(scope),
        title: scope.name(key).text,
        href: scope.href(key).unwrap_or_default(),
        canonical: book.site.address(key, lang).and_then(|address| {
            let url = book.programme.settings.url.as_deref()?;
            Some(address.canonical(url))
        }),
    };
    let html = book.engine.redirect(&to, lang, here.file())?;
    Ok(compact(&draft::marked(book, key, lang, None, html)))
}

/// The words of every language of the site, and what is wrong with the theme's files of words.
pub fn locales(theme: &Theme, settings: &Settings) -> (Vec<Locale>, Bag) {
    let mut bag = words::of_no_language(theme, settings);
    let locales = settings
        .languages
        .iter()
        .map(|tag| {
            let is_other = settings.voice == Some(Voice::ThirdParty);
            let voice = locale::voice_of_another(tag).filter(|_| is_other);
            // Where the default theme lies beside the content, its words are those inside the program.
            let own = theme.messages(tag).into_iter();
            let own = own.filter(|(name, text)| !locale::is_built_in(name, text));
            let own: Vec<_> = own.collect();
            let messages: Vec<_> = voice.into_iter().chain(own.iter().copied()).collect();
            let (locale, problems) = Locale::new(tag, &messages);
            if problems.is_empty() {
                bag.append(words::of_language(theme, tag, &own));
            }
            for problem in problems {
                let text = theme
                    .locales
                    .iter()
                    .find(|(name, _)| *name == problem.file)
                    .map_or("", |(_, text)| text.as_str());
                let before = text.get(..problem.range.start).unwrap_or_default();
                let line = before.rsplit('\n').next().unwrap_or_default();
                bag.push(rules::invalid_theme::words(
                    &theme.path_of(&format!("locales/{}", problem.file)),
                    (before.matches('\n').count() + 1, line.chars().count() + 1),
                    &problem.fault,
                ));
            }
            locale
        })
        .collect();
    (locales, bag)
}

/// The words that pages asked for and that no file of the theme has in their language, each at the template that asks. What
/// no language has, and a value that is not given, is told of the template or of the word itself.
pub fn missing_messages(theme: &Theme, locales: &[Locale]) -> Bag {
    let of = |locale: &Locale| {
        let missing = locale.missing().into_iter();
        // `key`, or `key: what went wrong`.
        let is_told = |key: &String| match key.split_once(": ") {
            Some((key, _)) => {
                theme.asks_for(key).is_some() || !theme.place_of(locale.tag(), key).0.is_empty()
            }
            None => theme.asks_for(key).is_some() && !theme.knows(key),
        };
        let missing = missing.filter(|key| !is_told(key)).map(|key| {
            let place =
                theme.asks_for(&key).map(|(path, (line, column))| Place::at(&path, line, column));
            let place = place.unwrap_or_else(|| format!("locales/{}.ftl", locale.tag()).into());
            rules::missing_message::report(place, locale.tag(), &key)
        });
        missing.collect::<Vec<_>>()
    };
    locales.iter().flat_map(of).collect()
}

pub fn no_such_theme(name: &str, place: Place, known: &[String]) -> Diagnostic {
    rules::no_such_theme::report(name, place, known)
}

/// Without the feature nothing is printed.
#[cfg(not(feature = "pdf"))]
mod print {
    use crate::book::{Book, File};
    use base::diagnostic::Diagnostic;
    use programme::model::{Lang, ObjectRef};

    pub fn size(_: &Book<'_>, _: Option<ObjectRef>, _: Lang) -> Option<u64> {
        None
    }

    pub fn dossier(
        _: &Book<'_>,
        _: Option<ObjectRef>,
        _: Lang,
    ) -> Option<Result<File, Diagnostic>> {
        None
    }
}
