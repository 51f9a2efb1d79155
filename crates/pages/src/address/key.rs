use programme::model::{Kind, ObjectRef};

use super::commitments::CommitmentFilter;

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
    /// The whole programme, or one track or goal, on one page to print.
    Dossier(Option<ObjectRef>),
    /// A page of which there is one, by its name.
    One(&'static str),
}

/// The pages to which others lead.
impl PageKey {
    /// How residents' experience is used, per intervention.
    pub const EXPERIENCE: Self = Self::One("experience");
    /// What is to happen, by date.
    pub const CALENDAR: Self = Self::One("calendar");
    /// What happened, by date.
    pub const CHANGES: Self = Self::One("changes");
    /// Everything from A to Z.
    pub const INDEX: Self = Self::One("index");
    pub const GLOSSARY: Self = Self::One("glossary");
    /// Funds, stages and years.
    pub const MONEY: Self = Self::One("money");
    /// Every row of money.
    pub const MONEY_ROWS: Self = Self::One("money-rows");
    /// What contributes to which goal.
    pub const NETWORK: Self = Self::One("network");
    pub const UNKNOWNS: Self = Self::One("unknowns");
    pub const NOT_FOUND: Self = Self::One("not-found");

    /// The name of its sort; that of an object's page is the name of its kind.
    pub fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::List(_) => "list",
            Self::Object(_) => "object",
            Self::Embed(_) => "embed",
            Self::Commitments(..) => "promises",
            Self::Dossier(_) => "dossier",
            Self::One(name) => name,
        }
    }
}
