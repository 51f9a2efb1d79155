use serde::Serialize;

use super::section::{cut, each_within};
use super::{Card, Entry, FactValue, Fold, Link, Say, State};

/// What falls on a day, a month or a year.
#[derive(Debug, Clone, Serialize)]
pub struct DateView {
    /// For `datetime`: as precise as it was written.
    pub machine: String,
    pub text: String,
    pub items: Vec<DateItem>,
}

#[derive(Debug, Clone, Serialize)]
pub struct DateItem {
    pub link: Link,
    /// What happens, in a word or two.
    pub what: String,
    /// Which, or why.
    pub detail: Option<Say>,
}

/// Tables under a heading of their own within a section.
#[derive(Debug, Clone, Serialize)]
pub struct TablePart {
    /// Unique on its page.
    pub id: String,
    pub title: Say,
    pub href: Option<String>,
    pub intro: Option<Say>,
    pub tables: Vec<PartTable>,
    /// What is not known of it.
    pub lacking: Option<Say>,
}

impl TablePart {
    pub fn rows(&self) -> usize {
        self.tables.iter().map(|one| one.table.rows.len()).sum()
    }

    /// With the rows from one place to before another.
    #[must_use]
    pub fn within(&self, from: usize, to: usize) -> Self {
        let tables = each_within(&self.tables, |one| one.table.rows.len(), from, to);
        let table = |(one, [from, to]): (&PartTable, [usize; 2])| PartTable {
            folded: one.folded.clone(),
            table: one.table.within(from, to),
        };
        Self {
            id: self.id.clone(),
            title: self.title.clone(),
            href: self.href.clone(),
            intro: self.intro.clone(),
            tables: tables.map(table).collect(),
            lacking: self.lacking.clone(),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct PartTable {
    /// The words that open it, where it is long and folded at first.
    pub folded: Option<String>,
    pub table: Table,
}

/// A goal on the board: what its figure says now, and where that stands.
#[derive(Debug, Clone, Serialize)]
pub struct Departure {
    pub link: Link,
    /// The latest value, as short as it can be.
    pub value: Option<String>,
    /// What was measured, where and when, or why there is nothing.
    pub measured: Option<Say>,
    /// None where nothing is known of it.
    pub state: Option<State>,
    /// How it went so far, where there are several values.
    pub drawing_html: Option<String>,
}

/// Links under a heading of their own within a section.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    pub id: String,
    pub title: Say,
    pub href: Option<String>,
    pub cards: Vec<Card>,
    pub fold: Option<Fold>,
}

/// A goal with what contributes to it, and the goals below it.
#[derive(Debug, Clone, Serialize)]
pub struct BranchView {
    pub goal: Link,
    /// Says so where nothing contributes to it.
    pub note: Option<Say>,
    pub entries: Vec<Entry>,
    pub branches: Vec<BranchView>,
}

/// A table for readers: every row begins with its header.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Table {
    pub caption: String,
    pub head: Vec<String>,
    pub rows: Vec<Row>,
    /// The columns (from 0, the row header not counted) that hold numbers.
    pub numeric: Vec<usize>,
}

impl Table {
    /// Without numbers.
    pub fn new(caption: String, head: Vec<String>, rows: Vec<Row>) -> Self {
        Self { caption, head, rows, numeric: Vec::new() }
    }

    /// With the rows from one place to before another.
    #[must_use]
    pub fn within(&self, from: usize, to: usize) -> Self {
        let Self { caption, head, rows, numeric } = self;
        let rows = cut(rows, from, to);
        Self { caption: caption.clone(), head: head.clone(), rows, numeric: numeric.clone() }
    }

    #[must_use]
    pub fn with_numbers(self, numeric: impl IntoIterator<Item = usize>) -> Self {
        Self { numeric: numeric.into_iter().collect(), ..self }
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct Row {
    pub head: FactValue,
    pub cells: Vec<Vec<FactValue>>,
}

/// A number with what it says.
#[derive(Debug, Clone, Serialize)]
pub struct Brief {
    pub figure: String,
    pub text: String,
    pub link: Option<Link>,
}

/// A figure of an area: how much, among which, and how that changed.
#[derive(Debug, Clone, Serialize)]
pub struct StripView {
    pub link: Link,
    /// The value, beside that of what the area is part of, and its place among its like.
    pub sentence: String,
    pub change: State,
    /// On the way to a target, where there is one.
    pub target: Option<State>,
    /// Empty where there is nothing to compare with.
    pub drawing_html: String,
    /// When it was, which way is better, and whose figure it is.
    pub notes: Vec<Say>,
}

#[derive(Debug, Clone, Serialize)]
pub struct MilestoneView {
    pub title: Say,
    pub date: Option<String>,
    pub state: State,
    pub note: Option<Say>,
}

/// A place on the tile map.
#[derive(Debug, Clone, Serialize)]
pub struct Tile {
    pub link: Link,
    pub col: u16,
    pub row: u16,
}
