use programme::model::{Kind, ObjectRef, Status};

use super::commitments::CommitmentFilter;
use super::sorted::ListFilter;

/// Which page it is, in whatever language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKey {
    Home,
    /// All objects of a kind.
    List(Kind),
    Object(ObjectRef),
    /// The figure of an indicator alone, to be shown within another site.
    Embed(ObjectRef),
    /// A part of the register of commitments, and which of its pages, from 1.
    Commitments(CommitmentFilter, u16),
    /// The projects in a state, or those of which none is known, and which of its pages, from 1.
    Projects(Option<Status>, u16),
    /// A part of the list of a kind, and which of its pages, from 1.
    Sorted(Kind, ListFilter, u16),
    /// The names of places under an initial, and which of its pages, from 1.
    Places(char, u16),
    /// A page of a long list after the first, from 2.
    Further(Long, u16),
    /// The whole programme, or one track or goal, on one page to print.
    Dossier(Option<ObjectRef>),
    /// What is brought together under a tag: that of the first object that has it, by its place there.
    Tag(ObjectRef, u16),
    /// A page of which there is one, by its name.
    One(&'static str),
}

/// A list that may take more than one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Long {
    Kind(Kind),
    Index,
    Glossary,
    /// Every row of money.
    Money,
    /// What the interventions bring about.
    Interventions,
}

impl Long {
    /// How many there are.
    pub(crate) const COUNT: usize = Kind::ALL.len() + 4;

    /// Its place among all.
    pub(crate) fn place(self) -> usize {
        match self {
            Self::Kind(kind) => kind as usize,
            Self::Index => Kind::ALL.len(),
            Self::Glossary => Kind::ALL.len() + 1,
            Self::Money => Kind::ALL.len() + 2,
            Self::Interventions => Kind::ALL.len() + 3,
        }
    }

    /// Its first page.
    pub(crate) fn first(self) -> PageKey {
        match self {
            Self::Kind(kind) => PageKey::List(kind),
            Self::Index => PageKey::INDEX,
            Self::Glossary => PageKey::GLOSSARY,
            Self::Money => PageKey::MONEY_ROWS,
            Self::Interventions => PageKey::INTERVENTIONS,
        }
    }
}

/// The pages to which others lead.
impl PageKey {
    /// How residents' experience is used, per intervention.
    pub(crate) const EXPERIENCE: Self = Self::One("experience");
    /// What is to happen, by date.
    pub(crate) const CALENDAR: Self = Self::One("calendar");
    /// What happened, by date.
    pub(crate) const CHANGES: Self = Self::One("changes");
    /// Everything from A to Z.
    pub(crate) const INDEX: Self = Self::One("index");
    pub(crate) const GLOSSARY: Self = Self::One("glossary");
    /// Funds, stages and years.
    pub(crate) const MONEY: Self = Self::One("money");
    /// Every row of money.
    pub(crate) const MONEY_ROWS: Self = Self::One("money-rows");
    /// What the interventions bring about.
    pub(crate) const INTERVENTIONS: Self = Self::One("intervention-monitor");
    /// What a council asks: what is late, what moves away, what is to be decided.
    pub(crate) const COUNCIL: Self = Self::One("council");
    /// The names of places from A to Z.
    pub(crate) const PLACES: Self = Self::One("places");
    /// What contributes to which goal.
    pub(crate) const NETWORK: Self = Self::One("network");
    /// Where readers search by words.
    pub(crate) const SEARCH: Self = Self::One("search");
    /// All tags.
    pub(crate) const TAGS: Self = Self::One("tags");
    pub(crate) const UNKNOWNS: Self = Self::One("unknowns");
    /// What is not public yet, for editors.
    pub(crate) const WAITING: Self = Self::One("waiting");
    pub(crate) const NOT_FOUND: Self = Self::One("not-found");

    /// The name of its sort; that of an object's page is the name of its kind.
    pub fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::List(_) => "list",
            Self::Object(_) => "object",
            Self::Embed(_) => "embed",
            Self::Commitments(..) => "promises",
            Self::Projects(..) => "projects",
            Self::Sorted(..) => "sorted",
            Self::Places(..) => "places-part",
            Self::Further(..) => "further",
            Self::Dossier(_) => "dossier",
            Self::Tag(..) => "tag",
            Self::One(name) => name,
        }
    }
}
