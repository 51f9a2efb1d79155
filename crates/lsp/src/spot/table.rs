//! A place in a table.

use std::ops::Range;

use author::written::rows;
use programme::schema::{TableShape, Type};

use super::{Spot, What};

pub fn spot(text: &str, at: usize, table: &'static TableShape) -> Option<Spot> {
    let rows = rows(text);
    let (head, cells) = rows.split_first()?;
    let is_here = |cell: &&Range<usize>| cell.start <= at && at <= cell.end;
    let name = |cell: &Range<usize>| text.get(cell.clone()).unwrap_or_default().trim();
    if let Some(cell) = head.iter().find(is_here) {
        let others = head.iter().filter(|other| *other != cell);
        let taken = others.map(|other| name(other).to_owned()).collect();
        return Some(Spot { what: What::Column { table, taken }, word: cell.clone() });
    }
    let row = cells.iter().find(|row| row.iter().any(|cell| is_here(&cell)))?;
    let index = row.iter().position(|cell| is_here(&cell))?;
    let (cell, key) = (row.get(index)?, table.column(name(head.get(index)?))?);
    let ty = if let Type::Past(inner) = &key.ty { inner } else { &key.ty };
    let (ty, word) = match ty {
        // Separated by spaces.
        Type::List(inner) => (*inner, one(text, cell, at)),
        ty => (ty, cell.clone()),
    };
    Some(Spot { what: What::Value { key, ty }, word })
}

/// The word of a cell around an offset.
fn one(text: &str, cell: &Range<usize>, at: usize) -> Range<usize> {
    let before = text.get(cell.start..at).unwrap_or_default();
    let after = text.get(at..cell.end).unwrap_or_default();
    let start = before.rfind(' ').map_or(cell.start, |space| cell.start + space + 1);
    start..at + after.find(' ').unwrap_or(after.len())
}
