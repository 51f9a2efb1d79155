use std::ops::Range;

use programme::model::{Area, Kind};
use programme::schema::{TableShape, Type};
use programme::tables;

use super::{Edit, Rename};

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

/// Every cell of a table by its place, without quotation marks around it.
fn rows(text: &str) -> Vec<Vec<Range<usize>>> {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let head = text.lines().next().unwrap_or_default();
    let separator = if head.contains(';') { b';' } else { b',' };
    let bytes = text.as_bytes();
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    let (mut from, mut quoted) = (start, false);
    for at in start..=bytes.len() {
        let byte = bytes.get(at).copied();
        if byte == Some(b'"') {
            quoted = !quoted;
            continue;
        }
        let ends_row = byte.is_none() || (byte == Some(b'\n') && !quoted);
        if !ends_row && (quoted || byte != Some(separator)) {
            continue;
        }
        row.push(bare(text, from..at));
        from = at + 1;
        if ends_row {
            rows.push(std::mem::take(&mut row));
        }
    }
    rows
}

fn bare(text: &str, cell: Range<usize>) -> Range<usize> {
    let written = text.get(cell.clone()).unwrap_or_default().trim_end_matches('\r');
    match written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) => cell.start + 1..cell.start + 1 + inner.len(),
        None => cell.start..cell.start + written.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_found_within_quotation_marks_and_line_ends() {
        let text = "\u{feff}id;naam\r\na;\"x; \"\"y\"\"\"\r\n\"b\";z";
        let cells = rows(text)
            .into_iter()
            .map(|row| row.into_iter().map(|cell| text.get(cell).unwrap()).collect::<Vec<_>>());
        let expected = [vec!["id", "naam"], vec!["a", "x; \"\"y\"\""], vec!["b", "z"]];
        assert_eq!(cells.collect::<Vec<_>>(), expected);
    }
}
