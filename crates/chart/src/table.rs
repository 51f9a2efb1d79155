use base::value::Decimal;

/// All values of a figure, in rows and columns with heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    /// What stands behind each value, where something does.
    pub behind: Option<String>,
    /// The heads of the columns; the first stands above the heads of the rows.
    pub head: Vec<HeadCell>,
    pub rows: Vec<Row>,
    /// Whether its columns are periods: the newest is the last.
    pub is_by_column: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadCell {
    pub text: String,
    /// Whether the cells below are numbers, to stand at the right.
    pub is_numeric: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub head: String,
    pub cells: Vec<Cell>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// As a reader sees it.
    pub text: String,
    /// The value as it was written, for `data-value` where the text rounds it; none where there is
    /// no single one.
    pub value: Option<Decimal>,
    /// How far the true value may be from this one: `±1,9`, `(8,1 tot 12,4)`.
    pub margin: Option<String>,
    /// A word beside the value: `voorlopig`.
    pub status: Option<String>,
    /// What the editors say of this value.
    pub note: Option<String>,
    /// Whether the text stands in place of a value: `geen gegevens`.
    pub is_absent: bool,
    /// Over how many columns it stretches: 1, or all for a target.
    pub span: usize,
}

impl Table {
    /// A status that all values below or beside a head share is told there, and by no cell.
    pub fn tell_statuses_once(&mut self, is_by_row: bool) {
        if is_by_row {
            for row in &mut self.rows {
                tell_once(&mut row.head, row.cells.iter_mut().collect());
            }
            return;
        }
        for (column, head) in self.head.iter_mut().skip(1).enumerate() {
            let cells = self.rows.iter_mut().filter_map(|row| row.cells.get_mut(column));
            tell_once(&mut head.text, cells.collect());
        }
    }

    /// What is lacking in cells beside each other is told in one cell over them.
    pub fn tell_absences_once(&mut self) {
        for row in &mut self.rows {
            row.cells.dedup_by(|next, cell| {
                let is_same = cell.is_absent && next.is_absent && cell.text == next.text;
                let joined = is_same && cell.note.is_none() && next.note.is_none();
                cell.span += if joined { next.span } else { 0 };
                joined
            });
        }
    }
}

fn tell_once(head: &mut String, mut cells: Vec<&mut Cell>) {
    cells.retain(|cell| !cell.is_absent);
    let Some(status) = cells.first().and_then(|cell| cell.status.clone()) else { return };
    if cells.len() > 1 && cells.iter().all(|cell| cell.status.as_ref() == Some(&status)) {
        head.push_str(&format!(" ({status})"));
        cells.into_iter().for_each(|cell| cell.status = None);
    }
}

impl HeadCell {
    /// Above words.
    pub fn words(text: String) -> Self {
        Self { text, is_numeric: false }
    }

    /// Above numbers.
    pub fn numbers(text: String) -> Self {
        Self { text, is_numeric: true }
    }
}

impl Cell {
    pub fn words(text: impl Into<String>) -> Self {
        Self { text: text.into(), span: 1, ..Self::default() }
    }

    /// Words in place of a value that is not known.
    pub fn absent(text: impl Into<String>) -> Self {
        Self { is_absent: true, ..Self::words(text) }
    }

    pub fn number(text: String, value: Decimal) -> Self {
        Self { value: Some(value), ..Self::words(text) }
    }

    /// The same over so many columns.
    pub fn over(self, span: usize) -> Self {
        Self { span, ..self }
    }
}
