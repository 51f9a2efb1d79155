//! A table as rows of cells.

use csv::{ByteRecord, ReaderBuilder};

use crate::rules::{invalid_csv, missing_key, unknown_column};
use crate::schema::shape::TableShape;
use base::diagnostic::{FileId, Span};
use base::value::DecimalMark;

use crate::read::csv::Input;
use crate::read::csv::cells::{cell_spans, delimiter, header_line, open_quote};
use crate::read::csv::header::{Header, What, list};
use crate::read::csv::problems::Problems;
use crate::read::csv::row::Row;
use crate::read::csv::sheet::Sheet;
use crate::read::csv::width::misfit;

/// Reads a table and calls `visit` with every row that has as many cells as the header and fills
/// the columns that must be filled.
pub fn each_row<'a>(
    input: Input<'a>,
    shape: &'static TableShape,
    problems: &mut Problems,
    mut begin: impl FnMut(&Sheet<'a>),
    mut visit: impl FnMut(&mut Row<'_>),
) {
    let text: &str = &input.source.text;
    let base = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let delimiter = delimiter(text);
    let top = Span::top(input.file);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        // Most tables are small: a large buffer for each would cost more than it saves.
        .buffer_capacity(text.len().clamp(1 << 10, 1 << 16))
        .from_reader(text.as_bytes().get(base..).unwrap_or_default());
    let mut record = ByteRecord::new();
    if !matches!(reader.read_byte_record(&mut record), Ok(true)) {
        problems.push(invalid_csv::empty(top, &list(shape)));
        return;
    }
    let end = base + offset(reader.position().byte());
    let span = trim(text, input.file, base..end);
    if delimiter == b',' && header_line(text).contains('\t') && record.len() == 1 {
        problems.push(invalid_csv::tabs(span));
        return;
    }
    let names = cell_spans(text, span).into_iter();
    let names: Vec<(&str, Span)> =
        names.map(|at| (text.get(at.range()).unwrap_or_default(), at)).collect();
    let header = Header::read(&names, span, shape, input.languages, problems);
    let Some(header) = header else { return };
    let sheet = Sheet {
        text,
        header,
        mark: if delimiter == b';' { DecimalMark::Comma } else { DecimalMark::Point },
        delimiter,
    };
    begin(&sheet);
    let needed: Vec<usize> = shape
        .columns
        .iter()
        .filter(|column| column.required && !column.blank)
        .filter_map(|column| sheet.header.find(column.name))
        .collect();
    let nameless: Vec<usize> = (0..)
        .zip(&sheet.header.headings)
        .filter(|(_, heading)| heading.what == What::Nothing { named: false })
        .map(|(index, _)| index)
        .collect();
    let mut start = end;
    while matches!(reader.read_byte_record(&mut record), Ok(true)) {
        let end = base + offset(reader.position().byte());
        let span = trim(text, input.file, start..end);
        start = end;
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            continue;
        }
        if end == text.len()
            && let Some(at) = open_quote(line(text, span), delimiter)
        {
            let at = span.start as usize + at;
            problems.push(invalid_csv::open_quote(Span::new(input.file, at..at + 1)));
            continue;
        }
        if record.len() != sheet.header.headings.len() {
            problems.push(length(&sheet, &record, span));
            continue;
        }
        let mut row = Row {
            sheet: &sheet,
            record: &record,
            cells: std::str::from_utf8(record.as_slice()).unwrap_or_default(),
            span,
            problems,
        };
        for column in &needed {
            if sheet.header.is_missing(row.cell(*column), *column) {
                let name = sheet.header.headings.get(*column).map(|h| h.name.as_ref());
                let at = row.place(*column);
                row.problems.push(missing_key::cell(name.unwrap_or_default(), at));
            }
        }
        for column in &nameless {
            if !row.cell(*column).trim().is_empty() {
                let at = row.place(*column);
                row.problems.push(unknown_column::nameless(at));
            }
        }
        // A row that lacks a cell is not made into anything, but its other mistakes are told.
        visit(&mut row);
    }
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// A row without the line ends around it.
fn trim(text: &str, file: FileId, range: std::ops::Range<usize>) -> Span {
    let row = text.as_bytes().get(range.clone()).unwrap_or_default();
    let is_end = |byte: &&u8| matches!(byte, b'\r' | b'\n');
    let before = row.iter().take_while(is_end).count();
    let behind = row.iter().rev().take_while(is_end).count();
    let start = range.start + before;
    Span::new(file, start..(range.end - behind).max(start))
}

fn line(text: &str, span: Span) -> &str {
    text.get(span.range()).unwrap_or_default()
}

fn length(sheet: &Sheet<'_>, record: &ByteRecord, span: Span) -> base::diagnostic::Diagnostic {
    let cells: Vec<&str> =
        record.iter().map(|cell| std::str::from_utf8(cell).unwrap_or_default()).collect();
    let column = misfit(&cells, &sheet.header, sheet.mark);
    let heading = column.and_then(|column| sheet.header.headings.get(column));
    let report = invalid_csv::Length {
        found: cells.len(),
        expected: sheet.header.headings.len(),
        column: heading.map(|heading| heading.name.as_ref()),
        lines: line(sheet.text, span).contains('\n'),
        delimiter: sheet.delimiter.into(),
    };
    let first = line(sheet.text, span).lines().next().unwrap_or_default();
    let start = span.start as usize;
    invalid_csv::length(Span::new(span.file, start..start + first.len()), &report)
}
