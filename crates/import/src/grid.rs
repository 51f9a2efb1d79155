//! A table as cells with their places, whatever kind of file it came from.

use std::borrow::Cow;

use base::diagnostic::{FileId, Span, Text};
use base::text;

/// The file that is imported, in diagnostics; no file of the content has this number.
pub const EXPORT: FileId = FileId(u32::MAX);

/// How much is read: far more than any table that a person made, far less than memory holds.
pub const MOST_CELLS: usize = 64 << 20;

/// What a spreadsheet says a cell is; a text file says nothing.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Text,
    /// A number that the spreadsheet holds as one: its point is the decimal mark for certain.
    Number,
    /// A number that is shown with a per cent sign.
    Percent,
    Date,
    /// `#DIV/0!` and its like, or a cell that says true or false.
    NoValue,
    /// A formula that was never worked out.
    NoResult,
    /// A part of a merged cell whose number or date stands in the first part.
    Merged,
}

/// Rows of cells. A cell is a stretch of the text, so that a large table stays small.
#[derive(Debug, Default)]
pub struct Grid {
    /// What diagnostics show; of a spreadsheet a line for each row.
    pub text: String,
    cells: Vec<(u32, u32)>,
    /// Where each row begins among the cells.
    rows: Vec<u32>,
    /// By cell; empty where every cell is text.
    kinds: Vec<Kind>,
    /// Whether cells have names such as `B7`.
    pub is_sheet: bool,
    /// What the sheet is called; blank for what is none.
    pub title: String,
}

/// A cell as messages name it.
#[derive(Debug)]
pub struct Told<'a> {
    pub cell: &'a str,
    /// Whether a spreadsheet made a date of it.
    pub is_date: bool,
    pub place: Span,
    /// `Cel D12: `, for what stands in a spreadsheet; else blank.
    pub name: Text,
}

/// More cells than are read.
#[derive(Debug, PartialEq, Eq)]
pub struct TooMany;

impl Grid {
    pub fn new(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// Begins a row; the cells that follow are of it.
    pub fn begin_row(&mut self) {
        self.rows.push(small(self.cells.len()));
    }

    pub fn push(&mut self, start: usize, end: usize) -> Result<(), TooMany> {
        if self.cells.len() >= MOST_CELLS {
            return Err(TooMany);
        }
        self.cells.push((small(start), small(end)));
        Ok(())
    }

    /// A row of cells that are written into the text, with tabs between them.
    pub fn write_row(
        &mut self,
        cells: impl IntoIterator<Item = (impl AsRef<str>, Kind)>,
    ) -> Result<(), TooMany> {
        self.begin_row();
        for (at, (cell, kind)) in cells.into_iter().enumerate() {
            if at > 0 {
                self.text.push('\t');
            }
            let start = self.text.len();
            let plain = |c: char| if c.is_control() { ' ' } else { c };
            self.text.extend(cell.as_ref().chars().map(plain));
            self.kinds.resize(self.cells.len(), Kind::Text);
            self.kinds.push(kind);
            self.push(start, self.text.len())?;
        }
        self.text.push('\n');
        Ok(())
    }

    pub fn height(&self) -> usize {
        self.rows.len()
    }

    pub fn width(&self, row: usize) -> usize {
        self.range(row).len()
    }

    fn range(&self, row: usize) -> std::ops::Range<usize> {
        let at = |row: usize| self.rows.get(row).map_or(self.cells.len(), |at| *at as usize);
        at(row)..at(row + 1).max(at(row))
    }

    /// A cell without the space around it; empty where the row ends before it.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        match self.bounds(row, column) {
            Some((start, end)) => trim(self.text.get(start..end).unwrap_or_default()),
            None => "",
        }
    }

    /// The same with doubled quotation marks undone, for names and labels.
    pub fn words(&self, row: usize, column: usize) -> Cow<'_, str> {
        let cell = self.cell(row, column);
        if cell.contains("\"\"") {
            Cow::Owned(cell.replace("\"\"", "\""))
        } else {
            Cow::Borrowed(cell)
        }
    }

    pub fn kind(&self, row: usize, column: usize) -> Kind {
        let range = self.range(row);
        let at = range.start + column;
        match self.kinds.get(at) {
            Some(kind) if at < range.end => *kind,
            _ => Kind::Text,
        }
    }

    fn bounds(&self, row: usize, column: usize) -> Option<(usize, usize)> {
        let range = self.range(row);
        let cell = self.cells.get(range.start + column)?;
        (column < range.len()).then_some((cell.0 as usize, cell.1 as usize))
    }

    /// Where a cell stands, without the space around it.
    pub fn place(&self, row: usize, column: usize) -> Span {
        match self.bounds(row, column) {
            Some((start, end)) => {
                let raw = self.text.get(start..end).unwrap_or_default();
                let cell = trim(raw);
                let before = raw.len() - raw.trim_start_matches(is_space).len();
                let start = start + before.min(raw.len() - cell.len());
                Span::new(EXPORT, start..start + cell.len())
            }
            None => self.row_place(row),
        }
    }

    /// The first line of a row.
    pub fn row_place(&self, row: usize) -> Span {
        let range = self.range(row);
        let first = self.cells.get(range.start).filter(|_| !range.is_empty());
        let last = range.end.checked_sub(1).and_then(|at| self.cells.get(at));
        match (first, last) {
            (Some(first), Some(last)) => {
                let (start, end) = (first.0 as usize, last.1 as usize);
                let line = self.text.get(start..end).unwrap_or_default();
                let line = line.lines().next().unwrap_or_default();
                Span::new(EXPORT, start..start + line.len())
            }
            _ => Span::top(EXPORT),
        }
    }

    /// The number of the line on which a row stands, from 1.
    pub fn line(&self, row: usize) -> usize {
        if self.is_sheet {
            return row + 1;
        }
        let start = self.row_place(row).start as usize;
        let before = self.text.as_bytes().get(..start).unwrap_or_default();
        memchr::memchr_iter(b'\n', before).count() + 1
    }

    /// A cell as messages name it.
    pub fn told(&self, row: usize, column: usize) -> Told<'_> {
        let name = format!("{}{}", letters(column), row + 1);
        Told {
            cell: self.cell(row, column),
            is_date: self.kind(row, column) == Kind::Date,
            place: self.place(row, column),
            name: match self.is_sheet {
                true => text!("Cel {name}: ", "Cell {name}: "),
                false => text!("", ""),
            },
        }
    }

    pub fn is_blank(&self, row: usize) -> bool {
        (0..self.width(row)).all(|column| self.cell(row, column).is_empty())
    }

    /// The place behind the last cell that is not blank, and how many are not.
    pub fn filled(&self, row: usize) -> (usize, usize) {
        let mut last = 0;
        let mut count = 0;
        for column in 0..self.width(row) {
            if !self.cell(row, column).is_empty() {
                last = column + 1;
                count += 1;
            }
        }
        (last, count)
    }
}

/// The letters of a spreadsheet's column, which counts from 0.
pub fn letters(column: usize) -> String {
    let mut name = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        name.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    name.iter().rev().collect()
}

/// Space of any kind, the non-breaking one and the mark of a file's beginning included.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
}

fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

fn small(offset: usize) -> u32 {
    // Larger files were refused before.
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        let names: Vec<String> = [0, 25, 26, 701, 702].into_iter().map(letters).collect();
        assert_eq!(names, ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn a_cell_is_found_without_the_space_around_it() {
        let mut grid = Grid::new("a; \u{a0}b \n".to_owned());
        grid.begin_row();
        grid.push(0, 1).unwrap();
        grid.push(2, 7).unwrap();
        assert_eq!(grid.cell(0, 1), "b");
        assert_eq!(grid.place(0, 1), Span::new(EXPORT, 5..6));
        assert_eq!(grid.cell(0, 2), "");
        assert_eq!(grid.cell(3, 0), "");
    }
}
