use serde::Serialize;

use super::{
    BranchView, Brief, Card, DateView, Departure, Entry, Fact, FactValue, Figure, Group, Ledger,
    Link, MilestoneView, Say, StripView, Table, TablePart, Tile,
};

/// A part of a page under its own heading.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// Unique on its page; the heading's id.
    pub id: String,
    pub title: String,
    /// A sentence above the content.
    pub intro: Option<Say>,
    /// What is not known of it, below the content.
    pub lacking: Option<FactValue>,
    #[serde(flatten)]
    pub content: Content,
}

impl Section {
    pub fn new(id: impl Into<String>, title: String, content: impl Into<Content>) -> Self {
        Self { id: id.into(), title, intro: None, lacking: None, content: content.into() }
    }

    #[must_use]
    pub fn with_intro(self, intro: Option<impl Into<Say>>) -> Self {
        Self { intro: intro.map(Into::into), ..self }
    }

    #[must_use]
    pub fn with_lacking(self, lacking: Option<impl Into<FactValue>>) -> Self {
        Self { lacking: lacking.map(Into::into), ..self }
    }

    /// None where it has no content.
    pub fn if_any(self) -> Option<Self> {
        (!self.content.is_empty()).then_some(self)
    }
}

/// What a part of a page consists of.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Sections(pub Vec<Section>);

impl From<Vec<Section>> for Sections {
    fn from(sections: Vec<Section>) -> Self {
        Self(sections)
    }
}

impl From<Option<Section>> for Sections {
    fn from(section: Option<Section>) -> Self {
        Self(section.into_iter().collect())
    }
}

impl From<Section> for Sections {
    fn from(section: Section) -> Self {
        Self(vec![section])
    }
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "form", rename_all = "kebab-case")]
pub enum Content {
    Facts {
        facts: Vec<Fact>,
    },
    Links {
        links: Vec<Link>,
    },
    Cards {
        cards: Vec<Card>,
    },
    Tracks {
        cards: Vec<Card>,
    },
    Board {
        rows: Vec<Departure>,
    },
    Groups {
        groups: Vec<Group>,
    },
    Table {
        table: Table,
    },
    Ledger {
        ledger: Ledger,
    },
    Figures {
        figures: Vec<Figure>,
    },
    Milestones {
        milestones: Vec<MilestoneView>,
    },
    Tiles {
        tiles: Vec<Tile>,
        columns: u16,
        rows: u16,
        /// The way for who does not find it here.
        more: Option<Link>,
    },
    Quote {
        quote: Say,
        by: Option<Say>,
    },
    Entries {
        entries: Vec<Entry>,
    },
    /// What contributes to a goal, and the goals below it in the same way.
    Branches {
        entries: Vec<Entry>,
        branches: Vec<BranchView>,
        /// What contributes to no goal.
        idle: Vec<Link>,
    },
    Tables {
        parts: Vec<TablePart>,
    },
    /// Figures of one area among those of its like, and all of them in one table.
    Strips {
        strips: Vec<StripView>,
        table: Table,
        /// The words that open the table.
        folded: String,
    },
    /// Numbers that say it in short, each with the way to what is behind it.
    Brief {
        facts: Vec<Brief>,
    },
    /// Short links beside each other.
    Chips {
        links: Vec<Link>,
    },
    /// Ways to choose from, each label with its own on one line.
    Choices {
        facts: Vec<Fact>,
    },
    Dates {
        dates: Vec<DateView>,
    },
    /// The addresses of a figure's files, and HTML that shows it on another site.
    Share {
        facts: Vec<Fact>,
        snippet: Option<String>,
    },
}

impl Content {
    fn is_empty(&self) -> bool {
        match self {
            Self::Quote { .. } | Self::Branches { .. } | Self::Share { .. } => false,
            other => other.count() == 0,
        }
    }

    /// How many things are listed, in whatever groups.
    pub fn things(&self) -> usize {
        match self {
            Self::Groups { groups } => groups.iter().map(|group| group.cards.len()).sum(),
            other => other.count(),
        }
    }

    /// The things of a list from one place to before another; what is no list stays whole.
    #[must_use]
    pub fn within(&self, from: usize, to: usize) -> Self {
        fn cut<T: Clone>(all: &[T], from: usize, to: usize) -> Vec<T> {
            all.get(from.min(all.len())..to.min(all.len())).unwrap_or_default().to_vec()
        }
        match self {
            Self::Facts { facts } => Self::Facts { facts: cut(facts, from, to) },
            Self::Links { links } => Self::Links { links: cut(links, from, to) },
            Self::Cards { cards } => Self::Cards { cards: cut(cards, from, to) },
            Self::Tracks { cards } => Self::Tracks { cards: cut(cards, from, to) },
            Self::Groups { groups } => {
                let mut before = 0;
                let part = |group: &Group| {
                    let (from, to) = (from.saturating_sub(before), to.saturating_sub(before));
                    before += group.cards.len();
                    let cards = cut(&group.cards, from, to);
                    let Group { id, title, href, .. } = group;
                    (!cards.is_empty()).then(|| Group {
                        id: id.clone(),
                        title: title.clone(),
                        href: href.clone(),
                        cards,
                    })
                };
                Self::Groups { groups: groups.iter().filter_map(part).collect() }
            }
            other => other.clone(),
        }
    }

    /// Of how many things it consists.
    pub fn count(&self) -> usize {
        match self {
            Self::Facts { facts } | Self::Choices { facts } => facts.len(),
            Self::Links { links } | Self::Chips { links } => links.len(),
            Self::Brief { facts } => facts.len(),
            Self::Cards { cards } | Self::Tracks { cards } => cards.len(),
            Self::Board { rows } => rows.len(),
            Self::Groups { groups } => groups.len(),
            Self::Table { table } | Self::Strips { table, .. } => table.rows.len(),
            Self::Ledger { ledger } => ledger.groups.iter().map(|group| group.rows.len()).sum(),
            Self::Figures { figures } => figures.len(),
            Self::Milestones { milestones } => milestones.len(),
            Self::Tiles { tiles, .. } => tiles.len(),
            Self::Entries { entries } => entries.len(),
            Self::Tables { parts } => parts.len(),
            Self::Dates { dates } => dates.len(),
            Self::Quote { .. } | Self::Branches { .. } | Self::Share { .. } => 1,
        }
    }
}

/// What shows values of a type, where there is one way to show them.
macro_rules! shown_as {
    ($($form:ident { $field:ident: $type:ty })*) => {
        $(impl From<$type> for Content {
            fn from($field: $type) -> Self {
                Self::$form { $field }
            }
        })*
    };
}

shown_as! {
    Facts { facts: Vec<Fact> }
    Links { links: Vec<Link> }
    Cards { cards: Vec<Card> }
    Board { rows: Vec<Departure> }
    Groups { groups: Vec<Group> }
    Table { table: Table }
    Ledger { ledger: Ledger }
    Figures { figures: Vec<Figure> }
    Milestones { milestones: Vec<MilestoneView> }
    Entries { entries: Vec<Entry> }
    Tables { parts: Vec<TablePart> }
    Dates { dates: Vec<DateView> }
}
