use base::diagnostic::Span;
use base::value::{Date, PartialDate};

use super::{Kind, Lang, Localised, ObjectRef};

/// What `programme.yaml` says of the site and the programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    pub title: Localised,
    pub summary: Option<Localised>,
    pub period: (Option<PartialDate>, Option<PartialDate>),
    /// The year towards which the programme works.
    pub horizon: Option<i16>,
    pub organisation: Option<Localised>,
    /// Absolute, ends with `/`.
    pub url: Option<Box<str>>,
    /// Language tags; the first is the default. Never empty.
    pub languages: Vec<Box<str>>,
    pub area: Option<ObjectRef>,
    pub reference_area: Option<ObjectRef>,
    /// ISO 4217.
    pub currency: Box<str>,
    pub contact: Contact,
    pub licence: Option<Box<str>>,
    pub theme: Option<Box<str>>,
    /// A pattern with `{path}`.
    pub edit_url: Option<Box<str>>,
    pub terms: Vec<Term>,
    pub menu: Option<Vec<MenuItem>>,
    pub accessibility: Option<AccessibilityStatement>,
    pub security: Option<SecurityContact>,
    pub editions: Vec<Edition>,
    pub previews: bool,
    pub accepted: Vec<Accepted>,
    pub span: Span,
}

impl Settings {
    pub fn langs(&self) -> impl Iterator<Item = Lang> + use<> {
        (0..self.languages.len()).map(|index| Lang(u8::try_from(index).unwrap_or(u8::MAX)))
    }

    /// The tag of a language: `nl`.
    pub fn tag(&self, lang: Lang) -> &str {
        self.languages
            .get(lang.index())
            .map_or("nl", |tag| tag.as_ref())
    }

    /// What the programme calls a kind in a language, where it says so.
    pub fn term(&self, kind: Kind, lang: Lang) -> Option<&Term> {
        self.terms
            .iter()
            .find(|term| term.kind == kind && term.lang == lang)
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contact {
    pub name: Option<Localised>,
    pub email: Option<Box<str>>,
    pub url: Option<Box<str>>,
}

/// The reader's words for a kind in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    pub kind: Kind,
    pub lang: Lang,
    pub singular: Option<Box<str>>,
    pub plural: Option<Box<str>>,
    pub segment: Option<Box<str>>,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub enum MenuItem {
    Kind(Kind),
    Page(ObjectRef),
    Group {
        title: Localised,
        items: Vec<MenuItem>,
    },
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessibilityStatement {
    pub statement_url: Option<Box<str>>,
    pub label: Option<Localised>,
    pub date: Option<Date>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SecurityContact {
    pub contact: Option<Box<str>>,
    pub expires: Option<Date>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    pub tag: Box<str>,
    pub title: Option<Localised>,
    pub date: Option<Date>,
}

/// A warning that the editors know of: a line on "what we do not know yet".
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
    pub code: Box<str>,
    /// None where it holds for the whole programme.
    pub of: Option<ObjectRef>,
    pub reason: Option<Localised>,
    pub span: Span,
}
