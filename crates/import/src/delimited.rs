//! Text to cells: what separates them, and where quotation marks hold them together.

use std::ops::Range;

use super::grid::{Grid, TooMany};

/// What may separate the cells, the likeliest first.
const SEPARATORS: [u8; 4] = [b';', b'\t', b'|', b','];

/// How many rows are looked at to find the separator.
const SAMPLE: usize = 200;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Separator {
    pub byte: u8,
    /// How many cells most rows of the sample have with it.
    pub cells: usize,
    /// How many rows have so many, of how many that are not empty.
    pub agree: usize,
    pub rows: usize,
}

/// The separator with which most rows have the same number of cells, of those the one with most
/// cells; none where no row has two.
pub fn separator(text: &str) -> Option<Separator> {
    let mut best: Option<Separator> = None;
    for byte in SEPARATORS {
        let mut counts: Vec<usize> = Vec::new();
        let mut rows = Rows::new(text, byte);
        while counts.len() < SAMPLE
            && let Some(row) = rows.next_row(&mut |_| Ok(()))
        {
            let Ok(count) = row else { break };
            if count > 0 {
                counts.push(count);
            }
        }
        let Some((cells, agree)) = commonest(&counts) else {
            continue;
        };
        let found = Separator { byte, cells, agree, rows: counts.len() };
        let better = best.is_none_or(|best| (agree, cells) > (best.agree, best.cells));
        if better {
            best = Some(found);
        }
    }
    best
}

/// The commonest number of at least two, and how often it occurs.
fn commonest(counts: &[usize]) -> Option<(usize, usize)> {
    let mut sorted: Vec<usize> = counts.iter().copied().filter(|count| *count > 1).collect();
    sorted.sort_unstable();
    let runs = sorted.chunk_by(|a, b| a == b);
    runs.filter_map(|run| Some((*run.first()?, run.len())))
        .max_by_key(|(cells, agree)| (*agree, *cells))
}

/// Why a text cannot be cut into cells.
#[derive(Debug, PartialEq, Eq)]
pub enum Uncut {
    TooMany,
    /// Where the quotation mark stands that nothing closes; with the text, to show it.
    OpenQuote(usize, String),
}

impl From<TooMany> for Uncut {
    fn from(_: TooMany) -> Self {
        Self::TooMany
    }
}

/// Cuts a text into rows and cells. Empty lines are no rows.
pub fn cut(text: String, separator: u8) -> Result<Grid, Uncut> {
    let mut grid = Grid::default();
    let mut rows = Rows::new(&text, separator);
    let mut begun = false;
    while let Some(row) = rows.next_row(&mut |cell| {
        if !std::mem::replace(&mut begun, true) {
            grid.begin_row();
        }
        grid.push(cell.start, cell.end)
    }) {
        row?;
        begun = false;
        if let Some(at) = rows.open {
            return Err(Uncut::OpenQuote(at, text));
        }
    }
    grid.text = text;
    Ok(grid)
}

/// Walks the rows of a text, calling back for every cell, without its quotation marks.
struct Rows<'a> {
    text: &'a str,
    at: usize,
    separator: u8,
    /// A quotation mark that nothing closes.
    open: Option<usize>,
}

impl<'a> Rows<'a> {
    fn new(text: &'a str, separator: u8) -> Self {
        let at = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Self { text, at, separator, open: None }
    }

    /// The number of cells of the next row, 0 for an empty line; none at the end.
    fn next_row(
        &mut self,
        visit: &mut impl FnMut(Range<usize>) -> Result<(), TooMany>,
    ) -> Option<Result<usize, TooMany>> {
        let bytes = self.text.as_bytes();
        if self.at >= bytes.len() {
            return None;
        }
        let mut count = 0;
        loop {
            let (cell, end) = self.cell(bytes);
            let ends_row = bytes.get(end) != Some(&self.separator);
            if count > 0
                || !ends_row
                || !self.text.get(cell.clone()).unwrap_or_default().trim().is_empty()
            {
                count += 1;
                if let Err(too_many) = visit(cell) {
                    return Some(Err(too_many));
                }
            }
            self.at = end + 1;
            if ends_row {
                return Some(Ok(count));
            }
        }
    }

    /// The range of the next cell, and the place of the sign that ends it.
    fn cell(&mut self, bytes: &[u8]) -> (Range<usize>, usize) {
        let start = self.at;
        let spaces = bytes.get(start..).unwrap_or_default();
        let spaces = spaces.iter().take_while(|byte| **byte == b' ').count();
        let quote = start + spaces;
        if bytes.get(quote) == Some(&b'"') {
            match closing(bytes, quote + 1) {
                Some(close) => {
                    let end = self.end(bytes, close + 1);
                    // What stands behind the closing mark belongs to the cell as well.
                    let behind = self.text.get(close + 1..end).unwrap_or_default();
                    let cell = if behind.trim().is_empty() {
                        quote + 1..close
                    } else {
                        quote..self.without_return(end)
                    };
                    return (cell, end);
                }
                None => {
                    self.open = Some(quote);
                    return (quote..bytes.len(), bytes.len());
                }
            }
        }
        let end = self.end(bytes, start);
        (start..self.without_return(end).max(start), end)
    }

    fn end(&self, bytes: &[u8], from: usize) -> usize {
        let rest = bytes.get(from..).unwrap_or_default();
        memchr::memchr3(self.separator, b'\n', b'\r', rest).map_or(bytes.len(), |found| {
            let at = from + found;
            // A return before a line feed is part of the line end; alone it is one.
            if bytes.get(at) == Some(&b'\r') && bytes.get(at + 1) == Some(&b'\n') {
                at + 1
            } else {
                at
            }
        })
    }

    fn without_return(&self, end: usize) -> usize {
        let ends = |at: usize| self.text.as_bytes().get(at).copied();
        match end.checked_sub(1) {
            Some(before) if ends(before) == Some(b'\r') && ends(end) == Some(b'\n') => before,
            _ => end,
        }
    }
}

/// The place of the mark that closes a quoted cell.
fn closing(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr::memchr(b'"', bytes.get(at..)?)?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, separator: u8) -> Vec<Vec<String>> {
        let grid = cut(text.to_owned(), separator).unwrap();
        (0..grid.height())
            .map(|row| {
                (0..grid.width(row)).map(|column| grid.words(row, column).into_owned()).collect()
            })
            .collect()
    }

    #[test]
    fn rows_are_cut_as_the_usual_reader_cuts_them() {
        for text in [
            "a;b\r\nc;d\r\n",
            "\"a;b\";c\n\"two\nlines\";d\n",
            "\"say \"\"ja\"\"\";x\n",
            ";;\n;a;\n",
            "a;b\rc;d\r",
            "a;b\n\nc;d",
        ] {
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .delimiter(b';')
                .from_reader(text.as_bytes());
            let expected: Vec<Vec<String>> = reader
                .records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect())
                .collect();
            assert_eq!(rows(text, b';'), expected, "{text:?}");
        }
    }

    #[test]
    fn the_separator_is_the_one_on_which_most_rows_agree() {
        for (text, expected) in [
            ("gebied;waarde\nNoord;1,5\nZuid;2,5\n", b';'),
            ("gebied,waarde\nNoord,1.5\n\"Zuid, oost\",2.5\n", b','),
            ("gebied\twaarde\nNoord\t1,5\n", b'\t'),
            ("gebied|waarde\nNoord|1,5\n", b'|'),
            ("\"Niveau\";\"% deelname|2023\"\n\"A, b\";94\n\"C, d\";95\n", b';'),
        ] {
            assert_eq!(separator(text).unwrap().byte, expected, "{text}");
        }
        assert_eq!(separator("een\ntwee\n"), None);
    }

    #[test]
    fn a_quotation_mark_that_stays_open_is_found() {
        let text = "a;\"b\nc;d\n".to_owned();
        assert_eq!(cut(text.clone(), b';').unwrap_err(), Uncut::OpenQuote(2, text));
    }
}
