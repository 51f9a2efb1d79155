use serde::Serialize;

use super::{
    BranchView, Brief, Card, DateView, Departure, Entry, Fact, FactValue, Figure, Group, Ledger,
    Link, MilestoneView, RowGroup, Say, SearchView, StripView, Table, TablePart, Tile,
};

/// How many rows of a table stand on a page at most.
pub const MOST_ROWS: usize = 200;

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
    /// The way to all, where only the first are shown.
    pub rest: Option<Link>,
    /// What lies folded on a phone.
    pub fold: Option<Fold>,
    #[serde(flatten)]
    pub content: Content,
}

/// What comes after the first lies folded where there is little room: on a wide page and on paper it is
/// open.
#[derive(Debug, Clone, Serialize)]
pub struct Fold {
    /// How many are shown before it.
    pub after: usize,
    /// What opens it, with how much that is.
    pub label: String,
}

impl Section {
    pub fn new(id: impl Into<String>, title: String, content: impl Into<Content>) -> Self {
        let content = content.into();
        Self { id: id.into(), title, intro: None, lacking: None, rest: None, fold: None, content }
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
    /// Those that people name by their number.
    Numbered {
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
        /// The way to what is late and what is to be decided.
        more: Option<Link>,
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
    /// A form by which readers search, and where what is found goes.
    Search {
        search: SearchView,
    },
    /// The addresses of a figure's files, and HTML that shows it on another site.
    Share {
        /// What others paste into their page, as text.
        snippet: String,
    },
}

impl Content {
    fn is_empty(&self) -> bool {
        match self {
            Self::Quote { .. } | Self::Branches { .. } => false,
            Self::Share { .. } | Self::Search { .. } => false,
            other => other.count() == 0,
        }
    }

    /// How many things are listed, in whatever groups.
    pub fn things(&self) -> usize {
        match self {
            Self::Groups { groups } => groups.iter().map(|group| group.cards.len()).sum(),
            Self::Tables { parts } => parts.iter().map(TablePart::rows).sum(),
            other => other.count(),
        }
    }

    /// The things of a list from one place to before another; what is no list stays whole.
    #[must_use]
    pub fn within(&self, from: usize, to: usize) -> Self {
        match self {
            Self::Facts { facts } => Self::Facts { facts: cut(facts, from, to) },
            Self::Links { links } => Self::Links { links: cut(links, from, to) },
            Self::Cards { cards } => Self::Cards { cards: cut(cards, from, to) },
            Self::Tracks { cards } => Self::Tracks { cards: cut(cards, from, to) },
            Self::Entries { entries } => Self::Entries { entries: cut(entries, from, to) },
            Self::Numbered { entries } => Self::Numbered { entries: cut(entries, from, to) },
            Self::Table { table } => Self::Table { table: table.within(from, to) },
            Self::Board { rows } => Self::Board { rows: cut(rows, from, to) },
            Self::Strips { strips, table, folded } => Self::Strips {
                strips: strips.clone(),
                table: table.within(from, to),
                folded: folded.clone(),
            },
            Self::Groups { groups } => {
                let cards = each_within(groups, |group| group.cards.len(), from, to);
                let part = |(group, [from, to]): (&Group, [usize; 2])| Group {
                    id: group.id.clone(),
                    title: group.title.clone(),
                    href: group.href.clone(),
                    cards: cut(&group.cards, from, to),
                    fold: None,
                };
                Self::Groups { groups: cards.map(part).collect() }
            }
            Self::Tables { parts } => {
                let rows = each_within(parts, TablePart::rows, from, to);
                let part = |(part, [from, to]): (&TablePart, [usize; 2])| part.within(from, to);
                Self::Tables { parts: rows.map(part).collect() }
            }
            Self::Ledger { ledger } => {
                let rows = each_within(&ledger.groups, |group| group.rows.len(), from, to);
                let group = |(group, [from, to]): (&RowGroup, [usize; 2])| RowGroup {
                    id: group.id.clone(),
                    title: group.title.clone(),
                    note: group.note.clone(),
                    rows: cut(&group.rows, from, to),
                };
                let (caption, head) = (ledger.caption.clone(), ledger.head.clone());
                let groups = rows.map(group).collect();
                Self::Ledger { ledger: Ledger { caption, head, groups, is_wide: ledger.is_wide } }
            }
            other => other.clone(),
        }
    }

    /// The most things that stand on one page: links take less room than cards, and a row of money or
    /// of a table more.
    pub fn most(&self) -> usize {
        match self {
            Self::Links { .. } | Self::Chips { .. } => 2_000,
            Self::Ledger { .. } | Self::Table { .. } | Self::Tables { .. } => MOST_ROWS,
            Self::Entries { .. } | Self::Numbered { .. } => MOST_ROWS,
            Self::Board { .. } => 300,
            _ => 500,
        }
    }

    /// The first things. Heads of groups stay that other pages lead to: they say how much it is
    /// together.
    #[must_use]
    pub fn first(&self, most: usize) -> Self {
        let mut first = self.within(0, most);
        if let (Self::Ledger { ledger: all }, Self::Ledger { ledger }) = (self, &mut first) {
            let is_shown = |id: &String| ledger.groups.iter().any(|g| g.id.as_ref() == Some(id));
            let left_out = all.groups.iter().filter(|group| {
                group.title.is_some() && group.id.as_ref().is_some_and(|id| !is_shown(id))
            });
            let heads = left_out.map(|group| RowGroup { rows: Vec::new(), ..group.clone() });
            let heads: Vec<RowGroup> = heads.collect();
            ledger.groups.extend(heads);
        }
        first
    }

    /// Of how many things it consists.
    pub fn count(&self) -> usize {
        match self {
            Self::Facts { facts } | Self::Choices { facts } => facts.len(),
            Self::Links { links } | Self::Chips { links } => links.len(),
            Self::Brief { facts, .. } => facts.len(),
            Self::Cards { cards } | Self::Tracks { cards } => cards.len(),
            Self::Board { rows } => rows.len(),
            Self::Groups { groups } => groups.len(),
            Self::Table { table } | Self::Strips { table, .. } => table.rows.len(),
            Self::Ledger { ledger } => ledger.groups.iter().map(|group| group.rows.len()).sum(),
            Self::Figures { figures } => figures.len(),
            Self::Milestones { milestones } => milestones.len(),
            Self::Tiles { tiles, .. } => tiles.len(),
            Self::Entries { entries } | Self::Numbered { entries } => entries.len(),
            Self::Tables { parts } => parts.len(),
            Self::Dates { dates } => dates.len(),
            Self::Quote { .. } | Self::Branches { .. } => 1,
            Self::Share { .. } | Self::Search { .. } => 1,
        }
    }
}

pub(super) fn cut<T: Clone>(all: &[T], from: usize, to: usize) -> Vec<T> {
    all.get(from.min(all.len())..to.min(all.len())).unwrap_or_default().to_vec()
}

/// The groups that hold things from one place to before another, each with the places of these
/// within it.
pub(super) fn each_within<T>(
    groups: &[T],
    count: impl Fn(&T) -> usize,
    from: usize,
    to: usize,
) -> impl Iterator<Item = (&T, [usize; 2])> {
    let mut before = 0;
    groups.iter().filter_map(move |group| {
        let count = count(group);
        let [start, end] = [from, to].map(|place| place.saturating_sub(before).min(count));
        before += count;
        (start < end).then_some((group, [start, end]))
    })
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
