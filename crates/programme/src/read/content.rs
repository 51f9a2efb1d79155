use std::sync::Arc;

use crate::model::{
    Body, Boundary, Kind, Localised, ObservationStatus, Stage, TargetKind, TransactionKind,
};
use base::diagnostic::{FileId, Span};
use base::value::{Date, Decimal, PartialDate, Period};

use crate::schema::record::Record;

/// What the files say, each held against its shape, ids not yet resolved.
#[derive(Debug, Default)]
pub struct Content {
    /// `programme.yaml` with its translations; none where it is missing or cannot be read.
    pub settings: Option<Settings>,
    /// Language tags of the site; never empty. Known even where `programme.yaml` has errors.
    pub languages: Vec<Box<str>>,
    /// `title` and `summary` of `index.md`; empty where it has none.
    pub home_record: Record,
    pub home: Body,
    /// Sorted by path.
    pub documents: Vec<Document>,
    /// Ids of files that exist but could not be read: they own their id all the same.
    ///
    /// So do rows of `areas.csv`, of which only the id could be read.
    pub unreadable: Vec<(Kind, Box<str>, Span)>,
    /// Kinds of which not even the ids are known, because their folder or their register could
    /// not be read: no id of theirs is unknown.
    pub unread: Vec<Kind>,
    /// Tables of which something could not be read: what seems to lack there may be among it.
    /// Sorted.
    pub incomplete: Vec<FileId>,
    pub areas: Vec<AreaRow>,
    /// Outlines from `areas.geojson`: the id or code each joins on, where it stands, its shape.
    pub boundaries: Vec<(Box<str>, Span, Boundary)>,
    pub observations: Vec<ObservationTable>,
    pub targets: Vec<TargetRow>,
    pub allocations: Vec<AllocationRow>,
    pub transactions: Vec<TransactionRow>,
    pub glossary: Vec<Term>,
    /// Rows of `addresses.csv`.
    pub addresses: Vec<AddressRow>,
    /// Every file that is not content in itself (images, attachments), sorted by path.
    pub attachments: Vec<crate::model::Attachment>,
}

#[derive(Debug)]
pub struct Settings {
    pub file: FileId,
    pub record: Record,
}

/// A Markdown file of a kind, with its translations merged in.
#[derive(Debug)]
pub struct Document {
    pub kind: Kind,
    pub id: Box<str>,
    pub file: FileId,
    /// Below the content folder.
    pub path: Box<str>,
    /// Its title where it has one, else the top of the file.
    pub span: Span,
    pub record: Record,
    pub body: Body,
}

/// A cell that was read, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell<T> {
    pub value: T,
    pub span: Span,
}

/// A word in a cell: an id, or free text.
pub type Word = Cell<Box<str>>;

#[derive(Debug)]
pub struct AreaRow {
    pub span: Span,
    pub id: Word,
    pub name: Localised,
    pub kind: Option<Box<str>>,
    pub code: Option<Word>,
    pub code_system: Option<Box<str>>,
    pub parent: Option<Word>,
    pub part_of: Vec<Word>,
    pub valid_from: Option<Cell<PartialDate>>,
    pub valid_to: Option<Cell<PartialDate>>,
    pub split_from: Vec<Word>,
    pub merged_into: Option<Word>,
    pub population: Option<u64>,
    pub population_year: Option<i16>,
    pub col: Option<u16>,
    pub row: Option<u16>,
}

/// An indicator's table.
#[derive(Debug)]
pub struct ObservationTable {
    /// From the file's name.
    pub indicator: Box<str>,
    pub file: FileId,
    pub path: Box<str>,
    /// The names behind `by_`, in the order of the columns.
    pub dimensions: Vec<Box<str>>,
    /// The header's names, in the order of the columns.
    pub columns: Vec<Box<str>>,
    pub rows: Vec<ObservationRow>,
}

/// A row of an indicator's table. Cells are found again by [`crate::read::csv::cells::cell_span`] when a rule needs
/// their place, so that a million rows stay small.
#[derive(Debug)]
pub struct ObservationRow {
    pub span: Span,
    /// Shared between the rows of a table.
    pub area: Option<Arc<str>>,
    pub period: Period,
    pub value: Option<Decimal>,
    /// What stood in `value` where it is no number, for ordinal and qualitative indicators.
    pub word: Option<Box<str>>,
    pub lower: Option<Decimal>,
    pub upper: Option<Decimal>,
    pub numerator: Option<Decimal>,
    pub denominator: Option<Decimal>,
    pub n: Option<u64>,
    /// As written; none where the cell is empty.
    pub status: Option<ObservationStatus>,
    pub published: Option<PartialDate>,
    pub note: Option<Box<Localised>>,
    pub by: Box<[Option<Box<str>>]>,
}

#[derive(Debug)]
pub struct TargetRow {
    pub span: Span,
    pub id: Word,
    pub indicator: Word,
    pub goal: Option<Word>,
    pub area: Option<Word>,
    pub period: Cell<Period>,
    pub value: Option<Decimal>,
    pub low: Option<Decimal>,
    pub high: Option<Decimal>,
    pub kind: TargetKind,
    pub reference_area: Option<Word>,
    pub decided_on: Option<Date>,
    pub document: Option<Word>,
    pub supersedes: Option<Word>,
    pub reason: Option<Localised>,
}

#[derive(Debug)]
pub struct AllocationRow {
    pub span: Span,
    pub id: Word,
    pub fund: Word,
    /// None means the programme.
    pub to: Option<Word>,
    pub period_start: Option<Cell<Period>>,
    pub period_end: Option<Cell<Period>>,
    pub amount: Option<Cell<Decimal>>,
    pub amount_high: Option<Cell<Decimal>>,
    pub stage: Stage,
    pub goals: Vec<(Word, Decimal)>,
    /// The whole `goals` cell.
    pub goals_span: Span,
    pub decided_on: Option<Date>,
    pub document: Option<Word>,
    pub supersedes: Option<Word>,
    pub alternative_to: Option<Word>,
    pub note: Option<Localised>,
}

#[derive(Debug)]
pub struct TransactionRow {
    pub span: Span,
    pub id: Word,
    pub fund: Word,
    pub to: Option<Word>,
    pub date: Cell<Date>,
    pub kind: TransactionKind,
    pub amount: Cell<Decimal>,
    pub counterparty: Option<Box<str>>,
    pub document: Option<Word>,
}

/// A term of the glossary.
#[derive(Debug)]
pub struct Term {
    pub term: Box<str>,
    pub span: Span,
    pub explanation: Localised,
}

/// A published address that must not get lost: columns `address,id,since`.
#[derive(Debug)]
pub struct AddressRow {
    pub span: Span,
    pub address: Word,
    pub id: Option<Word>,
    pub since: Option<Date>,
}
