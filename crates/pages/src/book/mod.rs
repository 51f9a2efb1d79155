//! What pages are made from: read only.

pub mod editions;
pub mod facts;
pub mod history;
mod met;
pub(crate) mod names;
mod original;
pub mod page;
pub mod pictures;
pub mod places;
pub mod register;
pub mod scope;
pub mod tags;
pub mod terms;

use crate::address::{Address, Long, Site, Sorted};
use base::diagnostic::Diagnostic;
use base::value::Date;
use base::{Memo, Shared, Single};
use chart::Plot;
use insight::Insight;
use locale::Locale;
use programme::model::{Lang, ObjectRef, Programme};
use programme::source::Sources;
use std::collections::BTreeMap;

use crate::theme::{Engine, Theme};
use crate::view::Section;
use editions::{AsItWas, Past};
use history::History;
use names::Names;
use page::Kinds;
use places::Places;
use register::Register;
use tags::Tags;
use terms::Terms;

/// Everything that pages are made from: what is given, and what follows from it, which is worked
/// out when a page first shows it. Any page can be made without any other, and in any order.
pub struct Book<'a> {
    /// Every sort of page.
    pub kinds: Kinds,
    pub programme: &'a Programme,
    pub site: &'a Site,
    pub sources: &'a Sources,
    pub locales: &'a [Locale],
    pub theme: &'a Theme,
    pub engine: &'a Engine,
    pub today: Date,
    /// Whether dossiers are printed.
    pub pdf: bool,
    /// Whether drafts are shown, so that every page says so.
    pub drafts: bool,
    /// What is known of earlier versions; none where nothing is.
    pub history: Option<&'a History>,
    /// The newest first.
    pub editions: Vec<Past<'a>>,
    /// Of an edition itself.
    pub as_it_was: Option<AsItWas<'a>>,
    /// Where areas are on a map.
    pub(crate) places: Places<'a>,
    /// What follows from the programme.
    pub insight: Insight<'a>,
    register: Single<Register<'a>>,
    tags: Single<Tags>,
    sorted: Single<Sorted>,
    terms: Single<Terms>,
    /// By language.
    names: Memo<Names>,
    pub(crate) kept: Kept,
}

/// What was worked out of single pages and others ask too, each by the function that is named.
pub(crate) struct Kept {
    /// By object and language: `figure::whole`. A site has too many drawings to keep.
    pub wholes: Shared<Option<Whole>>,
    /// By object and language: `data::beside`.
    pub beside: Memo<Beside>,
    /// By language: `feeds::calendar` and `feeds::feed`.
    pub calendars: Memo<Option<File>>,
    pub feeds: Memo<Option<Result<File, Diagnostic>>>,
    /// Of the site as a whole: `exports::whole`.
    pub whole: Single<Vec<File>>,
    /// By table and language: `exports::tables`.
    pub tables: Memo<Option<File>>,
    /// By language, for a site that is looked at while it is written: `render::found_in`.
    pub found: Memo<Vec<File>>,
    /// By long list and language: `further::shown`.
    pub lists: Memo<Vec<Section>>,
    /// By the id of a place among all amounts: `money::link::further`.
    pub rows: Single<BTreeMap<String, u16>>,
    /// By dossier and language, that of the whole programme first: `print`.
    #[cfg(feature = "pdf")]
    pub printed: Memo<Option<u64>>,
}

/// How many tables of the whole programme are published as files.
pub(crate) const TABLE_COUNT: usize = 3;

/// A file of the site, ready to be written.
#[derive(Debug, Clone)]
pub struct File {
    /// Below the site's folder.
    pub path: String,
    pub bytes: Vec<u8>,
}

impl File {
    pub(crate) fn new(at: &Address, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: at.file().to_owned(), bytes: bytes.into() }
    }
}

/// What is known of the files beside an indicator's page; nothing where it has no figure.
#[derive(Default)]
pub(crate) struct Beside {
    /// The extension of each, and its size in bytes.
    pub sizes: Vec<(&'static str, u64)>,
    pub shape: Shape,
}

/// What tells the table of one indicator from that of another, apart from columns that are empty.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Whether a value is told in words.
    pub in_words: bool,
    /// The columns of its breakdowns.
    pub parts: Vec<String>,
}

/// All that is known of an indicator, drawn, told and tabled: made once for its page, its page to
/// embed and the files beside them.
pub(crate) struct Whole {
    /// The totals by area; without a series where there are only parts.
    pub plot: Plot,
    /// What is drawn.
    pub told: chart::Figure,
    /// The totals, where what is drawn are parts.
    pub totals: Option<chart::Figure>,
    /// `figure::answer`.
    pub answer: Single<Option<String>>,
}

impl<'a> Book<'a> {
    pub fn new(
        kinds: Kinds,
        insight: Insight<'a>,
        site: &'a Site,
        sources: &'a Sources,
        locales: &'a [Locale],
        theme: &'a Theme,
        engine: &'a Engine,
    ) -> Self {
        let (programme, today) = (insight.programme, insight.today);
        let langs = site.langs().count();
        let each = programme.objects.len() * langs;
        Self {
            kinds,
            programme,
            site,
            sources,
            locales,
            theme,
            engine,
            today,
            pdf: false,
            drafts: false,
            history: None,
            editions: Vec::new(),
            as_it_was: None,
            insight,
            places: Places::new(programme),
            register: Single::default(),
            tags: Single::default(),
            sorted: Single::default(),
            terms: Single::default(),
            names: Memo::new(langs),
            kept: Kept {
                wholes: Shared::new(each),
                beside: Memo::new(each),
                calendars: Memo::new(langs),
                feeds: Memo::new(langs),
                whole: Single::default(),
                tables: Memo::new(TABLE_COUNT * langs),
                found: Memo::new(langs),
                lists: Memo::new(Long::COUNT * langs),
                rows: Single::default(),
                #[cfg(feature = "pdf")]
                printed: Memo::new(langs + each),
            },
        }
    }

    /// The words of a language. There is one for each language of the site.
    #[allow(clippy::indexing_slicing, reason = "made from the same list of languages")]
    pub(crate) fn locale(&self, lang: Lang) -> &Locale {
        &self.locales[lang.index().min(self.locales.len() - 1)]
    }

    /// The register of commitments in the order in which it is shown.
    pub(crate) fn register(&self) -> &Register<'a> {
        let make = || Register::new(self.programme, self.today);
        self.register.get(make)
    }

    /// The words by which editors bring objects together.
    /// The lists of kinds, sorted out.
    pub(crate) fn sorted(&self) -> &Sorted {
        self.sorted.get(|| Sorted::new(self.programme))
    }

    pub(crate) fn tags(&self) -> &Tags {
        self.tags.get(|| Tags::new(self.programme))
    }

    /// The words of the glossary.
    pub(crate) fn terms(&self) -> &Terms {
        self.terms.get(|| terms::terms(self.programme))
    }

    /// What pages of a language call by a name in another one.
    pub(crate) fn names(&self, lang: Lang) -> Option<&Names> {
        self.names.get(lang.index(), || names::names(self, lang))
    }

    /// The place of an object in a language in what is kept of each.
    pub(crate) fn place(&self, at: ObjectRef, lang: Lang) -> usize {
        at.index() * self.site.langs().count() + lang.index()
    }
}
