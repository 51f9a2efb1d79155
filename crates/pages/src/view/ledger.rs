use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::{FactValue, html};

/// A table of amounts that folds: on a narrow page each row becomes a list of labelled values.
///
/// Templates get its caption, whether it is wide, and its head and rows as HTML.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    pub caption: String,
    /// The first heads the row headers.
    pub head: Vec<Column>,
    pub groups: Vec<RowGroup>,
    /// Too wide for paper: folds there too.
    pub is_wide: bool,
}

impl Ledger {
    /// Rows without groups.
    pub fn new(caption: String, head: Vec<Column>, rows: Vec<LedgerRow>) -> Self {
        let groups = vec![RowGroup { rows, ..RowGroup::default() }];
        Self { caption, head, groups, is_wide: false }
    }

    /// For a page on which several tables stand together.
    pub fn drop_ids(&mut self) {
        for group in &mut self.groups {
            group.id = None;
            group.rows.iter_mut().for_each(|row| row.id = None);
        }
    }
}

impl Serialize for Ledger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Ledger", 3)?;
        fields.serialize_field("caption", &self.caption)?;
        fields.serialize_field("is_wide", &self.is_wide)?;
        fields.serialize_field("rows_html", &html::ledger(self))?;
        fields.end()
    }
}

#[derive(Debug, Clone)]
pub struct Column {
    pub title: FactValue,
    /// The title as text, for the folded table.
    pub label: String,
    pub is_number: bool,
}

impl Column {
    pub fn new(label: String, is_number: bool) -> Self {
        Self { title: label.clone().into(), label, is_number }
    }
}

/// Rows under a header of their own, where they have one.
#[derive(Debug, Clone, Default)]
pub struct RowGroup {
    /// Unique on its page; what a number elsewhere leads to.
    pub id: Option<String>,
    pub title: Option<FactValue>,
    /// The total of the group, in words.
    pub note: Option<String>,
    pub rows: Vec<LedgerRow>,
}

#[derive(Debug, Clone)]
pub struct LedgerRow {
    pub id: Option<String>,
    pub head: FactValue,
    pub cells: Vec<Vec<FactValue>>,
    /// Stands there, but is in no total.
    pub is_aside: bool,
    /// The total of the rows above it.
    pub is_total: bool,
}

impl LedgerRow {
    pub fn new(head: impl Into<FactValue>, cells: Vec<Vec<FactValue>>) -> Self {
        Self { id: None, head: head.into(), cells, is_aside: false, is_total: false }
    }
}
