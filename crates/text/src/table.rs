use std::ops::Range;

use pulldown_cmark::Alignment;

/// A table that is being written.
#[derive(Debug)]
pub struct OpenTable {
    alignments: Vec<Alignment>,
    in_head: bool,
    column: usize,
    /// Where the open cell begins in the output.
    cell: usize,
    /// An empty cell in the upper left corner: the first column holds headers too.
    row_headers: bool,
}

impl OpenTable {
    pub fn new(alignments: Vec<Alignment>) -> Self {
        Self { alignments, in_head: false, column: 0, cell: 0, row_headers: false }
    }

    pub fn columns(&self) -> usize {
        self.alignments.len()
    }

    pub fn start_head(&mut self, out: &mut String) {
        self.in_head = true;
        self.column = 0;
        out.push_str("<thead>\n<tr>");
    }

    pub fn end_head(&mut self, out: &mut String) {
        self.in_head = false;
        out.push_str("</tr>\n</thead>\n<tbody>\n");
    }

    pub fn start_row(&mut self, out: &mut String) {
        self.column = 0;
        out.push_str("<tr>");
    }

    pub fn start_cell(&mut self, out: &str) {
        self.cell = out.len();
    }

    /// A cell is known when its content is: an empty one is no header.
    pub fn end_cell(&mut self, out: &mut String) {
        let empty = out.len() == self.cell;
        if self.in_head && self.column == 0 {
            self.row_headers = empty;
        }
        let (name, scope) = if self.in_head && !empty {
            ("th", " scope=\"col\"")
        } else if !self.in_head && self.row_headers && self.column == 0 && !empty {
            ("th", " scope=\"row\"")
        } else {
            ("td", "")
        };
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::Center) => " class=\"centre\"",
            _ => "",
        };
        out.insert_str(self.cell, &format!("<{name}{scope}{class}>"));
        out.push_str("</");
        out.push_str(name);
        out.push('>');
        self.column += 1;
    }
}

/// The cells of a line, split where a `|` stands without a backslash. The bars at its ends are no
/// borders of cells.
pub fn cells(line: &str) -> Vec<Range<usize>> {
    let end = line.trim_end().len();
    let mut start = end - line.trim().len();
    if line.get(start..).is_some_and(|line| line.starts_with('|')) {
        start += 1;
    }
    let mut cells = Vec::new();
    let mut escaped = false;
    for (at, c) in line.char_indices().take_while(|(at, _)| *at < end) {
        if c == '|' && !escaped && at >= start {
            cells.push(start..at);
            start = at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    if start < end {
        cells.push(start..end);
    }
    cells
}
