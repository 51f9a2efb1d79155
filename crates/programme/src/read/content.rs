use std::sync::Arc;

use crate::model::{Area, Body, Boundary, Kind, Lang, Localised, Observation};
use base::diagnostic::{FileId, Span};

use crate::schema::item::OwnId;
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
    pub documents: Vec<Arc<Document>>,
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
    pub areas: Rows,
    /// Outlines from `areas.geojson`: the id or code each joins on, where it stands, its shape.
    pub boundaries: Vec<(Box<str>, Span, Boundary)>,
    pub observations: Vec<Arc<ObservationTable>>,
    pub targets: Rows,
    pub allocations: Rows,
    pub transactions: Rows,
    /// Rows of `places.csv`.
    pub places: Rows,
    pub glossary: Vec<Term>,
    /// Rows of `addresses.csv`.
    pub addresses: Rows,
    /// Every file that is not content in itself (images, attachments), sorted by path.
    pub attachments: Vec<crate::model::Attachment>,
}

impl Content {
    /// The rows of the register of areas.
    pub fn register(&self) -> impl Iterator<Item = RegisteredArea<'_>> {
        self.areas.iter().map(|row| {
            let name = row.record.prose(Area::name);
            let langs = (0..=u8::MAX).map(Lang).take(self.languages.len().max(1));
            let also = row.record.text(Area::also).unwrap_or_default().split('|').map(str::trim);
            let also = also.filter(|name| !name.is_empty());
            RegisteredArea {
                id: row.id().0,
                names: langs.filter_map(|lang| name?.translation(lang)).chain(also).collect(),
                kind: row.record.text(Area::kind),
                code: row.record.text(Area::code),
                parent: row.record.text(Area::parent),
            }
        })
    }
}

/// What the register says of an area, its parent by its id.
#[derive(Debug)]
pub struct RegisteredArea<'a> {
    pub id: &'a str,
    /// In the order of the languages, without those in which it has none; then its other names.
    pub names: Vec<&'a str>,
    pub kind: Option<&'a str>,
    pub code: Option<&'a str>,
    pub parent: Option<&'a str>,
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

/// A row of a table that was held against its columns.
#[derive(Debug)]
pub struct TableRow {
    pub span: Span,
    pub record: Record,
    /// The columns whose cells were wrong, which was reported: they are filled in all the same.
    pub wrong: Vec<&'static str>,
    /// Of columns `by_<dimension>`: what is filled in.
    pub by: Vec<Part>,
}

/// The rows of a table that have what every row must have, which whoever reads the same file again shares.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    whole: Arc<[TableRow]>,
    /// The others: nothing comes of them, but what else is wrong with them is told.
    pub partial: Arc<[TableRow]>,
    /// Whether some row could not be read so far that its id is known.
    pub lacks_ids: bool,
}

impl Rows {
    pub fn new(whole: Vec<TableRow>, partial: Vec<TableRow>, lacks_ids: bool) -> Self {
        Self { whole: whole.into(), partial: partial.into(), lacks_ids }
    }

    /// Whether both come from one reading of a file.
    pub fn are_the_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.whole, &other.whole) && Arc::ptr_eq(&self.partial, &other.partial)
    }

    /// Every row, in the order in which they stand.
    pub fn all(&self) -> Vec<&TableRow> {
        let mut all: Vec<&TableRow> = self.whole.iter().chain(self.partial.iter()).collect();
        all.sort_by_key(|row| row.span);
        all
    }
}

#[cfg(test)]
impl<const N: usize> From<[TableRow; N]> for Rows {
    fn from(whole: [TableRow; N]) -> Self {
        Self::new(whole.into(), Vec::new(), false)
    }
}

impl std::ops::Deref for Rows {
    type Target = [TableRow];

    fn deref(&self) -> &[TableRow] {
        &self.whole
    }
}

/// A part of a breakdown, as a row names it.
#[derive(Debug)]
pub struct Part {
    pub dimension: Box<str>,
    pub value: Box<str>,
    pub span: Span,
}

impl TableRow {
    /// What the row is called, and where that stands.
    pub fn id(&self) -> (&str, Span) {
        let id = self.record.get(OwnId::KEY);
        let text = self.record.text(OwnId::KEY).unwrap_or_default();
        (text, id.map_or(self.span, |id| id.span))
    }
}

/// An indicator's table.
#[derive(Debug, Clone)]
pub struct ObservationTable {
    /// From the file's name.
    pub indicator: Box<str>,
    pub file: FileId,
    pub path: Box<str>,
    /// The names behind `by_`, in the order of the columns.
    pub dimensions: Vec<Box<str>>,
    /// The header's names, in the order of the columns.
    pub columns: Vec<Box<str>>,
    /// Whether commas separate the cells.
    pub has_commas: bool,
    /// Whether one of them means nothing, which was reported.
    pub has_unknown_column: bool,
    pub rows: Vec<ObservationRow>,
    /// Those whose period or status could not be read: no figure comes of them, but what else is wrong
    /// with them is told.
    pub partial: Vec<PartialRow>,
}

/// A row of an indicator's table, of which the area is yet to be found. Where its cells stand is
/// found again when somebody needs it, so that a million rows stay small.
#[derive(Debug, Clone)]
pub struct ObservationRow {
    /// Shared between the rows of a table.
    pub area: Option<Arc<str>>,
    /// `by` is in the order of the table's columns.
    pub cells: Observation,
}

/// A row of an indicator's table that lacks its period, or a status that was written.
#[derive(Debug, Clone)]
pub struct PartialRow {
    /// Its period means nothing where it has none, and its status is final where it could not be read.
    pub row: ObservationRow,
    pub has_period: bool,
}

/// A term of the glossary.
#[derive(Debug)]
pub struct Term {
    pub term: Box<str>,
    pub span: Span,
    pub explanation: Localised,
}
