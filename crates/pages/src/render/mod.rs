//! Pages, figures and exports: typed contexts for the theme's templates.
//!
//! [`render`] makes every page of the site in parallel and hands each to the sink as it is done,
//! so that memory follows the model and not the output.

pub mod rules;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock};

use rayon::prelude::*;

use crate::address::{Address, PageKey, Site};
use crate::audit::Audit;
use crate::book::places::Places;
use crate::book::register::Register;
use crate::book::scope::Scope;
use crate::exports::{data, export, feeds};
use crate::kinds;
use crate::parts::figure::Whole;
use crate::view::Redirect;
use base::diagnostic::{Bag, Diagnostic, Place};
use base::value::Date;
use insight::Insight;
use locale::Locale;
use programme::model::{Lang, ObjectRef, Programme, Settings};
use programme::source::Sources;

pub use crate::theme::{Engine, Theme};

/// Where finished files go. Called from many threads; keeps its own failures.
pub trait Sink: Sync {
    fn write(&self, path: &str, bytes: &[u8]);
    /// Publishes a file of the content as it is; `from` is below the content folder.
    fn copy(&self, path: &str, from: &str);
}

/// Everything that pages are made from.
pub struct Book<'a> {
    pub programme: &'a Programme,
    pub site: &'a Site,
    pub sources: &'a Sources,
    pub locales: &'a [Locale],
    pub theme: &'a Theme,
    pub engine: &'a Engine,
    pub today: Date,
    /// What follows from the programme.
    pub insight: Insight<'a>,
    pub register: Register<'a>,
    /// Where areas are on a map.
    pub places: Places<'a>,
    /// The files of dates, which are made before the pages.
    pub dated: OnceLock<Vec<feeds::DatedFiles>>,
    /// The files beside the pages, which are made first.
    pub beside: OnceLock<BTreeMap<(ObjectRef, Lang), Vec<data::Beside>>>,
    /// Whether dossiers are printed, and the size of each PDF in bytes once it is made.
    pub pdf: bool,
    pub printed: OnceLock<BTreeMap<(PageKey, Lang), u64>>,
    /// What was wrong with the texts, in any order.
    pub found: Mutex<Bag>,
}

impl<'a> Book<'a> {
    pub fn new(
        programme: &'a Programme,
        site: &'a Site,
        sources: &'a Sources,
        locales: &'a [Locale],
        theme: &'a Theme,
        engine: &'a Engine,
        today: Date,
    ) -> Self {
        Self {
            programme,
            site,
            sources,
            locales,
            theme,
            engine,
            today,
            insight: Insight::new(programme, today),
            register: Register::new(programme, today),
            places: Places::new(programme),
            dated: OnceLock::new(),
            beside: OnceLock::new(),
            pdf: false,
            printed: OnceLock::new(),
            found: Mutex::new(Bag::new()),
        }
    }

    /// The words of a language. There is one for each language of the site.
    #[allow(
        clippy::indexing_slicing,
        reason = "made from the same list of languages"
    )]
    pub fn locale(&self, lang: Lang) -> &Locale {
        &self.locales[lang.index().min(self.locales.len() - 1)]
    }

    /// The files beside an object's page.
    pub fn beside(&self, at: ObjectRef, lang: Lang) -> &[data::Beside] {
        self.beside
            .get()
            .and_then(|all| all.get(&(at, lang)))
            .map_or(&[], Vec::as_slice)
    }

    /// How large the files of dates are in a language.
    pub fn dated_files(&self, lang: Lang) -> Option<feeds::DatedFiles> {
        self.dated.get()?.get(lang.index()).copied()
    }

    /// The size in bytes of the PDF of a page, where there is one.
    pub fn printed(&self, key: PageKey, lang: Lang) -> Option<u64> {
        self.printed.get()?.get(&(key, lang)).copied()
    }

    pub fn report(&self, bag: Bag) {
        if bag.is_empty() {
            return;
        }
        if let Ok(mut found) = self.found.lock() {
            found.append(bag);
        }
    }
}

/// What was rendered.
pub struct Rendered {
    pub bag: Bag,
    pub pages: usize,
    /// Every file that went to the sink.
    pub files: BTreeSet<Box<str>>,
}

/// Makes every page and every file beside it.
pub fn render<'a>(
    book: &'a Book<'a>,
    sink: &dyn Sink,
    audit: &Audit,
    done: &(dyn Fn() + Sync),
) -> Rendered {
    let all: Vec<(PageKey, Lang)> = book
        .site
        .pages()
        .map(|(key, lang, _)| (key, lang))
        .collect();
    let files = Mutex::new(BTreeSet::new());
    let write = |path: &str, bytes: &[u8]| {
        sink.write(path, bytes);
        if let Ok(mut files) = files.lock() {
            files.insert(Box::from(path));
        }
    };
    book.dated.get_or_init(|| {
        let langs: Vec<Lang> = book.site.langs().collect();
        langs
            .par_iter()
            .map(|lang| feeds::write(book, *lang, &write))
            .collect()
    });
    let is_indicator = |key: PageKey| match key {
        PageKey::Object(at) => book.programme.indicator(at).map(|_| at),
        _ => None,
    };
    // First the indicators with the files beside their pages: other pages tell how large these are.
    book.beside.get_or_init(|| {
        all.par_iter()
            .filter_map(|(key, lang)| Some((is_indicator(*key)?, *lang)))
            .map(|(at, lang)| {
                let files = indicator(book, at, lang, audit, &write);
                done();
                ((at, lang), files)
            })
            .collect()
    });
    #[cfg(feature = "pdf")]
    if book.pdf {
        book.printed
            .get_or_init(|| crate::exports::print::dossiers(book, &all, &write));
    }
    book.report(feeds::without_url(book));
    book.report(data::without_previews(book));
    all.par_iter()
        .filter(|(key, _)| is_indicator(*key).is_none())
        .for_each(|(key, lang)| {
            // The figure alone was made with its indicator.
            if !matches!(key, PageKey::Embed(_)) {
                page(book, *key, *lang, None, audit, &write);
            }
            done();
        });
    for (address, key, lang) in book.site.redirects() {
        match redirect(book, address, *key, *lang) {
            Ok(html) => write(address.file(), html.as_bytes()),
            Err(problem) => book.report([problem].into_iter().collect()),
        }
    }
    export::site_files(book, &write);
    for asset in &book.theme.assets {
        write(Site::asset(&asset.published).file(), &asset.bytes);
    }
    for attachment in &book.programme.attachments {
        let address = Site::attachment(attachment);
        sink.copy(address.file(), &attachment.path);
        if let Ok(mut files) = files.lock() {
            files.insert(Box::from(address.file()));
        }
    }
    let bag = book
        .found
        .lock()
        .map(|mut found| std::mem::take(&mut *found));
    Rendered {
        bag: bag.unwrap_or_default(),
        pages: all.len(),
        files: files.into_inner().unwrap_or_default(),
    }
}

/// The page of an indicator, its figure alone, and the files beside them: from one plot.
fn indicator<'a>(
    book: &'a Book<'a>,
    at: ObjectRef,
    lang: Lang,
    audit: &Audit,
    write: &dyn Fn(&str, &[u8]),
) -> Vec<data::Beside> {
    let key = PageKey::Object(at);
    let Some(here) = book.site.address(key, lang) else {
        return Vec::new();
    };
    let scope = &Scope::new(book, lang, here);
    let mut whole = Whole::of(scope, at);
    if let Some(whole) = &mut whole {
        whole.files = data::beside(scope, whole, write);
    }
    let whole = whole.map(Arc::new);
    for key in [key, PageKey::Embed(at)] {
        page(book, key, lang, whole.clone(), audit, write);
    }
    whole.map(|whole| whole.files.clone()).unwrap_or_default()
}

fn page<'a>(
    book: &'a Book<'a>,
    key: PageKey,
    lang: Lang,
    whole: Option<Arc<Whole>>,
    audit: &Audit,
    write: &dyn Fn(&str, &[u8]),
) {
    let Some(address) = book.site.address(key, lang) else {
        return;
    };
    let scope = &Scope {
        whole,
        ..Scope::new(book, lang, address)
    };
    let (page, site) = kinds::page(scope, key);
    match book.engine.page(&page, &site, lang, address.file()) {
        Ok(html) => {
            match key {
                PageKey::Dossier(_) => audit.long_page(address.file(), &html),
                _ => audit.page(address.file(), &html),
            }
            write(address.file(), html.as_bytes());
        }
        Err(problem) => book.report([problem].into_iter().collect()),
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
        title: kinds::name(scope, key).text,
        href: scope.href(key).unwrap_or_default(),
        canonical: book.site.address(key, lang).and_then(|address| {
            let url = book.programme.settings.url.as_deref()?;
            Some(address.canonical(url))
        }),
    };
    book.engine.redirect(&to, lang, here.file())
}

/// The words of every language of the site, and what is wrong with the theme's files of words.
pub fn locales(theme: &Theme, settings: &Settings) -> (Vec<Locale>, Bag) {
    let mut bag = Bag::new();
    let locales = settings
        .languages
        .iter()
        .map(|tag| {
            let (locale, problems) = Locale::new(tag, &theme.messages(tag));
            for problem in problems {
                let text = theme
                    .locales
                    .iter()
                    .find(|(name, _)| *name == problem.file)
                    .map_or("", |(_, text)| text.as_str());
                let before = text.get(..problem.range.start).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                bag.push(rules::invalid_theme::words(
                    &problem.file,
                    line,
                    &problem.fault,
                ));
            }
            locale
        })
        .collect();
    (locales, bag)
}

/// The words that pages asked for and that no file of the theme has, a warning by language.
pub fn missing_messages(locales: &[Locale]) -> Bag {
    locales
        .iter()
        .filter_map(|locale| {
            let missing = locale.missing();
            (!missing.is_empty()).then(|| rules::missing_message::report(locale.tag(), &missing))
        })
        .collect()
}

pub fn no_such_theme(name: &str, place: Place, known: &[String]) -> Diagnostic {
    rules::no_such_theme::report(name, place, known)
}
