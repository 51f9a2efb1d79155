use std::ops::Range;

use programme::model::{Area, Kind};
use programme::schema::{TableShape, Type};
use programme::tables;

use super::{Edit, Rename};
use crate::written::rows;

impl Rename<'_> {
    /// The id where a cell names it, alone, in a list, or before a share.
    pub(super) fn in_table(&self, table: &TableShape, text: &str) -> Vec<Edit> {
        // The ledger tells what an address belonged to when it was published.
        if table.file == tables::ADDRESSES.file {
            return Vec::new();
        }
        let mut rows = rows(text).into_iter();
        let head = rows.next().unwrap_or_default();
        let named = |cell: &Range<usize>| table.column(text.get(cell.clone())?.trim());
        let holds_it: Vec<bool> = head
            .iter()
            .map(|cell| {
                let column = named(cell);
                let is_own = table.file == tables::AREAS.file && self.kind == Kind::Area;
                column.is_some_and(|column| {
                    self.may_stand_in(&column.ty) || (is_own && column.name == Area::id)
                })
            })
            .collect();
        let mut edits = Vec::new();
        for cell in rows.flat_map(|row| row.into_iter().zip(&holds_it)).filter(|(_, holds)| **holds)
        {
            let (range, start) = (cell.0.clone(), cell.0.start);
            for word in words(text.get(range).unwrap_or_default()) {
                let at = start + word.start;
                let found = text.get(at..start + word.end).unwrap_or_default();
                if found.split(':').next() == Some(self.old) {
                    edits.push((at..at + self.old.len(), self.new.to_owned()));
                }
            }
        }
        edits
    }

    fn may_stand_in(&self, ty: &Type) -> bool {
        match ty {
            Type::Id { kinds, programme } => *programme || kinds.contains(&self.kind),
            Type::Share => self.kind == Kind::Goal,
            Type::List(inner) | Type::OneOrMore(inner) | Type::Past(inner) => {
                self.may_stand_in(inner)
            }
            _ => false,
        }
    }
}

/// The words of a cell, by their places in it.
fn words(cell: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in cell.char_indices().chain([(cell.len(), ' ')]) {
        match (c.is_whitespace(), start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                found.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    found
}
