use base::diagnostic::Span;
use base::value::{Date, Frequency, PartialDate};

use super::{
    ActionLine, Area, Body, Commitment, Document, Evaluation, Fund, Goal, Indicator, Intervention,
    Kind, Localised, Page, Partner, Story, Track, Update,
};

/// An object of the programme, by its place in `Programme::objects`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectRef(pub u32);

impl ObjectRef {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A mention of an object: which, and where it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    pub to: ObjectRef,
    pub span: Span,
}

/// One object: a file of content, or a row of the register of areas.
#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    pub id: Box<str>,
    pub common: Common,
    pub detail: Detail,
}

impl Object {
    pub fn kind(&self) -> Kind {
        match self.detail {
            Detail::Track(_) => Kind::Track,
            Detail::ActionLine(_) => Kind::ActionLine,
            Detail::Intervention(_) => Kind::Intervention,
            Detail::Goal(_) => Kind::Goal,
            Detail::Indicator(_) => Kind::Indicator,
            Detail::Area(_) => Kind::Area,
            Detail::Partner(_) => Kind::Partner,
            Detail::Fund(_) => Kind::Fund,
            Detail::Document(_) => Kind::Document,
            Detail::Commitment(_) => Kind::Commitment,
            Detail::Update(_) => Kind::Update,
            Detail::Evaluation(_) => Kind::Evaluation,
            Detail::Story(_) => Kind::Story,
            Detail::Page(_) => Kind::Page,
        }
    }
}

/// What only this kind of object has.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail {
    Track(Track),
    ActionLine(ActionLine),
    Intervention(Box<Intervention>),
    Goal(Goal),
    Indicator(Box<Indicator>),
    Area(Area),
    Partner(Partner),
    Fund(Fund),
    Document(Box<Document>),
    Commitment(Box<Commitment>),
    Update(Box<Update>),
    Evaluation(Box<Evaluation>),
    Story(Story),
    Page(Page),
}

/// What every object may have.
#[derive(Debug, Clone, PartialEq)]
pub struct Common {
    /// Where the object is declared: its title, its file or its row.
    pub span: Span,
    /// The file's path below the content folder, for `edit_url`; for an area without a file the
    /// register's.
    pub path: Box<str>,
    pub title: Localised,
    pub summary: Option<Localised>,
    pub short_title: Option<Localised>,
    pub order: Option<i64>,
    pub tags: Vec<Box<str>>,
    pub areas: Vec<Reference>,
    pub partners: Vec<Participation>,
    pub documents: Vec<Reference>,
    /// A role, never a person's name.
    pub owner: Option<Localised>,
    /// What the editors chose themselves.
    pub editorial_note: Option<Localised>,
    pub valid_from: Option<PartialDate>,
    pub valid_to: Option<PartialDate>,
    /// Former ids of the same kind, or site paths that begin with `/`; each with its place.
    pub aliases: Vec<(Box<str>, Span)>,
    pub last_reviewed: Option<Date>,
    pub review_every: Option<Frequency>,
    pub body: Body,
}

/// A partner with its role in an object: one of funding, accountable, coordinating, implementing,
/// advising, participating; none where it was not said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participation {
    pub partner: Reference,
    pub role: Option<&'static str>,
}
