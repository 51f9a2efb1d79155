//! The tables whose rows are read by their columns alone, and what is asked of them besides.

use std::collections::BTreeSet;

use crate::model::{Area, Subject, Target, TargetKind};
use crate::read::content::TableRow;
use crate::read::csv::Input;
use crate::read::csv::cells::{cell_span, cells, delimiter, header_line};
use crate::read::csv::problems::Problems;
use crate::read::csv::row::Row;
use crate::read::csv::rows::each_row;
use crate::rules::{invalid_id, missing_key};
use crate::schema::TableShape;
use crate::tables::{AREAS, TARGETS};
use base::diagnostic::{Bag, FileId, Span};
use base::value::is_id;

/// Reads every row of a table into `rows`; one that cannot be is in the bag.
pub fn rows(input: Input<'_>, shape: &'static TableShape, rows: &mut Vec<TableRow>) -> Bag {
    kept(input, shape, rows, |_| true)
}

/// As [`rows`], where `keep` says of each row whether it may stand, and reports why not.
fn kept(
    input: Input<'_>,
    shape: &'static TableShape,
    rows: &mut Vec<TableRow>,
    keep: fn(&mut Row<'_>) -> bool,
) -> Bag {
    let mut problems = Problems::default();
    let visit = |row: &mut Row<'_>| {
        let may_stand = keep(row);
        let record = row.record(shape.columns).filter(|_| may_stand);
        rows.extend(record.map(|record| TableRow { span: row.span, record, by: row.parts() }));
    };
    each_row(input, shape, &mut problems, |_| {}, visit);
    problems.into_bag()
}

pub fn areas(input: Input<'_>, rows: &mut Vec<TableRow>) -> Bag {
    kept(input, &AREAS, rows, |row| match row.get(Area::id) {
        Some((Subject::PROGRAMME, column)) => {
            row.report(invalid_id::reserved(row.place(column)));
            false
        }
        _ => true,
    })
}

pub fn targets(input: Input<'_>, rows: &mut Vec<TableRow>) -> Bag {
    kept(input, &TARGETS, rows, |row| {
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
