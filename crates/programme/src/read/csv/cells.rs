//! Where the cells of a row are.
//!
//! Follows the quoting that the reader of rows follows: a quotation mark counts at the start of a
//! cell only, and a doubled one within it stands for itself.

use std::ops::Range;

use base::diagnostic::Span;

/// The place of a cell of a row, without its quotation marks; `text` is that of the whole file and
/// `column` counts from 0. The end of the row where it has no such cell.
pub fn cell_span(text: &str, row: Span, column: usize) -> Span {
    let line = text.get(row.range()).unwrap_or_default();
    let delimiter = delimiter(text);
    let at = match cells(line, delimiter).nth(column) {
        Some(cell) => unquoted(line, cell),
        None => line.len()..line.len(),
    };
    let start = row.start as usize;
    Span::new(row.file, start + at.start..start + at.end)
}

/// The place of the cell below a heading; the whole row where there is no such column.
pub fn named_cell(text: &str, row: Span, column: &str) -> Span {
    let header = header_line(text);
    let is_named = |cell| header.get(unquoted(header, cell)) == Some(column);
    match cells(header, delimiter(text)).position(is_named) {
        Some(at) => cell_span(text, row, at),
        None => row,
    }
}

/// The places of all cells of a row, as [`cell_span`] has them.
pub fn cell_spans(text: &str, row: Span) -> Vec<Span> {
    let line = text.get(row.range()).unwrap_or_default();
    let start = row.start as usize;
    let places = cells(line, delimiter(text)).map(|cell| unquoted(line, cell));
    places.map(|at| Span::new(row.file, start + at.start..start + at.end)).collect()
}

/// What separates the cells: `;` where the header has more of it than of `,`.
pub fn delimiter(text: &str) -> u8 {
    let header = header_line(text);
    let count = |sign| header.matches(sign).count();
    if count(';') > count(',') { b';' } else { b',' }
}

/// The first line that is not empty.
pub fn header_line(text: &str) -> &str {
    let text = text.trim_start_matches(['\u{feff}', '\r', '\n']);
    text.lines().next().unwrap_or_default()
}

/// The ranges of the cells of a row, quotation marks included.
pub fn cells(row: &str, delimiter: u8) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = row.as_bytes();
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let start = next?;
        let from = match bytes.get(start) {
            Some(b'"') => closing_quote(bytes, start).unwrap_or(bytes.len()),
            _ => start,
        };
        let rest = bytes.get(from..).unwrap_or_default();
        let end = memchr::memchr(delimiter, rest).map(|at| from + at);
        next = end.map(|end| end + 1);
        Some(start..end.unwrap_or(bytes.len()))
    })
}

/// The cell whose quotation mark nothing closes: where the mark stands.
pub fn open_quote(row: &str, delimiter: u8) -> Option<usize> {
    let bytes = row.as_bytes();
    cells(row, delimiter)
        .map(|cell| cell.start)
        .find(|at| bytes.get(*at) == Some(&b'"') && closing_quote(bytes, *at).is_none())
}

/// The offset behind the mark that closes the one at `start`.
fn closing_quote(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        let rest = bytes.get(at..)?;
        at += memchr::memchr(b'"', rest)? + 1;
        if bytes.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
}

fn unquoted(row: &str, cell: Range<usize>) -> Range<usize> {
    let text = row.get(cell.clone()).unwrap_or_default();
    if text.len() >= 2 && text.starts_with('"') && text.ends_with('"') {
        cell.start + 1..cell.end - 1
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::diagnostic::FileId;

    fn split(row: &str) -> Vec<&str> {
        cells(row, b',').map(|cell| &row[unquoted(row, cell)]).collect()
    }

    #[test]
    fn cells_are_found_as_the_reader_of_rows_finds_them() {
        for row in [
            "",
            "a",
            "a,b,",
            ",,",
            "\"a,b\",c",
            "\"say \"\"ja\"\", please\",c",
            "a\"b,c",
            "\"two\nlines\",c",
            "\"a\"b,c",
        ] {
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).from_reader(row.as_bytes());
            let read: Vec<String> = match reader.records().next() {
                Some(record) => record.unwrap().iter().map(str::to_owned).collect(),
                None => vec![String::new()],
            };
            let found: Vec<String> = split(row).iter().map(|c| c.replace("\"\"", "\"")).collect();
            assert_eq!(found.len(), read.len(), "{row}");
            if row != "\"a\"b,c" {
                assert_eq!(found, read, "{row}");
            }
        }
    }

    #[test]
    fn a_cell_is_found_in_its_file() {
        let text = "\u{feff}id;name\r\na;\"B; C\"\r\n";
        let start = text.find("a;").unwrap();
        let row = Span::new(FileId(0), start..text.len() - 2);
        assert_eq!(&text[cell_span(text, row, 1).range()], "B; C");
        assert_eq!(&text[cell_span(text, row, 0).range()], "a");
        assert_eq!(&text[cell_span(text, row, 7).range()], "");
        assert_eq!(&text[named_cell(text, row, "name").range()], "B; C");
        assert_eq!(named_cell(text, row, "area"), row);
    }

    #[test]
    fn a_quote_that_stays_open_is_found() {
        assert_eq!(open_quote("a,\"b,c", b','), Some(2));
        assert_eq!(open_quote("a,\"b\",c", b','), None);
        assert_eq!(open_quote("a,b\"c", b','), None);
    }
}
