use std::borrow::Cow;
use std::ops::Range;

/// A source file, by its number in the set that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub u32);

/// A stretch of a source file, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    /// Exclusive.
    pub end: u32,
}

impl Span {
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        // Files of 4 GiB and more are refused when they are read.
        let at = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: at(range.start), end: at(range.end) }
    }

    /// The beginning of a file, for what is wrong with it as a whole.
    pub fn top(file: FileId) -> Self {
        Self::new(file, 0..0)
    }

    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Of a row of a table one cell, by the name of its column.
    pub fn cell(self, column: impl Into<Cow<'static, str>>) -> Place {
        Place::Cell(self, column.into())
    }
}

/// Where a diagnostic points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Span(Span),
    /// A cell of a row of a table, by the name of its column. A table has many rows and few of them are
    /// told of, so that where a cell stands is looked for when it is shown.
    Cell(Span, Cow<'static, str>),
    /// A file or folder that has no text to show, as it should be printed.
    Path(String),
    /// A line of a file whose text is not kept, as the path should be printed.
    At(String, Position),
    /// The run as a whole.
    Nowhere,
}

impl Place {
    /// A line of a file whose text is not kept; both count from 1.
    pub fn at(path: &str, line: usize, column: usize) -> Self {
        Self::At(path.to_owned(), Position { line, column })
    }

    /// The stretch of text; of a cell the row in which it stands.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Span(span) | Self::Cell(span, _) => Some(*span),
            Self::Path(_) | Self::At(..) | Self::Nowhere => None,
        }
    }

    /// The stretch of text that is to be underlined.
    pub fn stretch(&self, texts: &dyn Texts) -> Option<Span> {
        match self {
            Self::Cell(row, column) => Some(texts.cell(*row, column)),
            _ => self.span(),
        }
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self::Span(span)
    }
}

impl From<String> for Place {
    fn from(path: String) -> Self {
        Self::Path(path)
    }
}

impl From<&str> for Place {
    fn from(path: &str) -> Self {
        Self::Path(path.to_owned())
    }
}

/// The texts that spans point into.
pub trait Texts: Sync {
    /// As it is printed: relative to the working directory, with `/`.
    fn path(&self, file: FileId) -> &str;
    fn text(&self, file: FileId) -> &str;

    /// Where a cell of a row of a table stands; the row itself where its table has no such column.
    fn cell(&self, row: Span, _column: &str) -> Span {
        row
    }
}

/// A line and a column, both from 1; the column in Unicode characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// Finds lines and columns in a text.
pub struct Lines<'a> {
    text: &'a str,
}

impl<'a> Lines<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text }
    }

    /// The position of a byte offset; past the end it is that of the end.
    pub fn position(&self, offset: u32) -> Position {
        let offset = self.boundary(offset);
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        Position {
            line: before.bytes().filter(|b| *b == b'\n').count() + 1,
            column: before[line_start..].chars().filter(|c| *c != '\u{feff}').count() + 1,
        }
    }

    /// The whole line on which an offset lies, without its end, and the offset of its start.
    pub fn line_at(&self, offset: u32) -> (usize, &'a str) {
        let offset = self.boundary(offset);
        let start = self.text[..offset].rfind('\n').map_or(0, |i| i + 1);
        let end = self.text[offset..].find('\n').map_or(self.text.len(), |i| offset + i);
        (start, self.text[start..end].trim_end_matches('\r'))
    }

    fn boundary(&self, offset: u32) -> usize {
        self.text.floor_char_boundary(offset as usize)
    }
}
