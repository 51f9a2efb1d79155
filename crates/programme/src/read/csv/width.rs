//! Which column a row of the wrong length probably goes wrong at.

use crate::schema::shape::Type;
use base::value::{DecimalMark, PartialDate, Period, is_id, is_missing};

use crate::read::csv::header::{Header, What};
use crate::read::csv::number::number;

/// The place of the column at which a cell is too many or missing; none where it cannot be told.
pub fn misfit(cells: &[&str], header: &Header, mark: DecimalMark) -> Option<usize> {
    let width = header.headings.len();
    if cells.len() > width { too_many(cells, header, mark) } else { too_few(cells, header, mark) }
}

/// Joins neighbours until everything else fits its column.
fn too_many(cells: &[&str], header: &Header, mark: DecimalMark) -> Option<usize> {
    let width = header.headings.len();
    let excess = cells.len() - width;
    let mut prose = None;
    for at in 0..width {
        let before = cells.get(..at)?;
        let behind = cells.get(at + excess + 1..)?;
        let fit = before.iter().enumerate().all(|(i, c)| fits(c, header, i, mark))
            && behind.iter().enumerate().all(|(i, c)| fits(c, header, at + 1 + i, mark));
        if !fit {
            continue;
        }
        let joined = cells.get(at..=at + excess)?;
        let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        match ty(header, at) {
            // A decimal comma, or a mark for thousands.
            Some(Type::Number | Type::Amount | Type::Count) if joined.iter().all(digits) => {
                return Some(at);
            }
            Some(Type::Prose | Type::Text) => prose = prose.or(Some(at)),
            _ => {}
        }
    }
    prose
}

/// Leaves a gap until everything fits; at the end where that fits.
fn too_few(cells: &[&str], header: &Header, mark: DecimalMark) -> Option<usize> {
    let gap = header.headings.len() - cells.len();
    (0..=cells.len()).rev().find(|at| {
        cells.iter().enumerate().all(|(i, cell)| {
            let column = if i < *at { i } else { i + gap };
            fits(cell, header, column, mark)
        })
    })
}

fn ty(header: &Header, column: usize) -> Option<&'static Type> {
    match header.headings.get(column)?.what {
        What::Column(column) => Some(&column.ty),
        What::Translation(..) => Some(&Type::Prose),
        _ => None,
    }
}

fn fits(cell: &str, header: &Header, column: usize, mark: DecimalMark) -> bool {
    if is_missing(cell) {
        return true;
    }
    match ty(header, column) {
        Some(Type::Number | Type::Amount | Type::Count) => number(cell, mark).is_ok(),
        Some(Type::Word(words)) => words.contains(&cell),
        Some(Type::Id { .. }) => is_id(cell),
        Some(Type::Period) => Period::parse(cell).is_ok(),
        Some(Type::Date | Type::Day | Type::Past(_) | Type::Year) => {
            PartialDate::parse(cell).is_some()
        }
        Some(Type::List(Type::Id { .. })) => cell.split(' ').all(is_id),
        _ => true,
    }
}
