//! The tables whose rows are read by their columns alone, and what is asked of them besides.

use std::collections::BTreeSet;

use crate::model::{Area, Subject, Target, TargetKind};
use crate::read::content::{Rows, TableRow};
use crate::read::csv::Input;
use crate::read::csv::cells::{cell_span, cells, delimiter, header_line};
use crate::read::csv::problems::Problems;
use crate::read::csv::row::Row;
use crate::read::csv::rows::each_row;
use crate::rules::{
    duplicate_key, invalid_csv, invalid_id, missing_column, missing_key, unknown_column,
};
use crate::schema::{Key, TableShape};
use crate::tables::{AREAS, TARGETS};
use base::diagnostic::{Bag, Diagnostic, FileId, MOST_TOLD, Span};
use base::value::is_id;

/// Errors by which rows are lost as a whole.
const UNREAD: [&str; 4] = [
    duplicate_key::RULE.code,
    invalid_csv::RULE.code,
    missing_column::RULE.code,
    unknown_column::RULE.code,
];

/// Reads every row of a table; what is wrong with one is in the bag.
pub fn rows(input: Input<'_>, shape: &'static TableShape) -> (Rows, Bag) {
    kept(input, shape, |_| true)
}

/// As [`rows`], where `keep` says of each row whether it may stand, and reports why not.
fn kept(
    input: Input<'_>,
    shape: &'static TableShape,
    keep: fn(&mut Row<'_>) -> bool,
) -> (Rows, Bag) {
    let mut problems = Problems::default();
    let (mut whole, mut partial) = (Vec::new(), Vec::new());
    let visit = |row: &mut Row<'_>| {
        let may_stand = keep(row);
        let row = row.read(shape.columns);
        let lacks = |key: &Key| key.required && !key.blank && row.record.get(key.name).is_none();
        let is_whole = may_stand && !shape.columns.iter().any(lacks);
        if is_whole { &mut whole } else { &mut partial }.push(row);
    };
    each_row(input, shape, &mut problems, |_| {}, visit);
    let bag = problems.into_bag();
    // What is wrong with a cell leaves the row its id.
    let is_of_row = |problem: &Diagnostic| UNREAD.contains(&problem.rule.code);
    let lacks_ids = bag.iter().count() == MOST_TOLD
        || bag.iter().any(is_of_row)
        || partial.iter().any(|row| row.id().0.is_empty());
    (Rows::new(whole, partial, lacks_ids), bag)
}

pub fn areas(input: Input<'_>) -> (Rows, Bag) {
    kept(input, &AREAS, |row| match row.get(Area::id) {
        Some((Subject::PROGRAMME, column)) => {
            row.report(invalid_id::reserved(row.place(column)));
            false
        }
        _ => true,
    })
}

pub fn targets(input: Input<'_>) -> (Rows, Bag) {
    kept(input, &TARGETS, |row| {
        // A blank kind is absolute; of one that is no kind nobody knows what it needs.
        let needs_value = match row.get(Target::kind) {
            Some((word, _)) => TargetKind::from_word(word).is_some_and(TargetKind::is_number),
            None => true,
        };
        if needs_value
            && ![Target::value, Target::low, Target::high].into_iter().any(|name| row.has(name))
        {
            row.report(missing_key::target(row.span));
        }
        true
    })
}

/// The ids of areas that `rows` lack, from a file that had errors: they own their id all the same.
pub fn lost_areas(file: FileId, text: &str, rows: &[TableRow]) -> Vec<(Box<str>, Span)> {
    let delimiter = delimiter(text);
    let header = header_line(text).trim_end();
    let named = cells(header, delimiter).position(|cell| header.get(cell) == Some(Area::id));
    let column = named.unwrap_or(0);
    let known: BTreeSet<&str> = rows.iter().map(|row| row.id().0).collect();
    let mut start = 0;
    let mut lost = Vec::new();
    for line in text.split_inclusive('\n') {
        let row = Span::new(file, start..start + line.trim_end().len());
        start += line.len();
        let at = cell_span(text, row, column);
        // The row may have another separator than the header.
        let id = text.get(at.range()).unwrap_or_default().split([',', ';', '\t']).next();
        let id = id.unwrap_or_default();
        let at = Span::new(file, at.range().start..at.range().start + id.len());
        let is_header = named.is_some() && text.get(row.range()) == Some(header);
        if is_id(id) && id != Subject::PROGRAMME && !is_header && !known.contains(id) {
            lost.push((id.into(), at));
        }
    }
    lost
}
