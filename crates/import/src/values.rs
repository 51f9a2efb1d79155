//! The values of observations: read by what the whole column shows, written as the program's own
//! tables write them.

use std::collections::BTreeMap;

use base::diagnostic::{Bag, Span};
use base::value::{DecimalMark, Period};

use super::evidence::{Doubt, Evidence};
use super::gathered::{Gathered, Observation};
use super::grid::{Grid, Kind};
use super::legend::Legend;
use super::marks::Absent;
use super::number::{Beside, CellValue, Form, Habit, Unclear, read};
use super::register::{AreaRef, Register};
use super::rules::{Limited, conflicting_values, decimal_mark_unclear, unclear_value};
use super::table::Table;
use super::words;

/// How the numbers of the wanted cells are written.
#[derive(Debug, Default)]
pub struct Style {
    /// None where no number has a mark that could be one.
    pub decimal: Option<char>,
    /// The place that shows it.
    pub shown_by: Option<Span>,
    pub beside: Option<String>,
    pub habits: BTreeMap<Habit, usize>,
    /// Marks for a missing value, with their meaning and how often they occur.
    pub marks: BTreeMap<String, (Absent, usize)>,
    pub below: usize,
    pub marked: usize,
    pub percent_cells: usize,
    /// Remarks that were read as a status, and one that has a status among other words.
    pub remarks: usize,
    pub unread_remark: Option<String>,
    /// Values that stand in the table although it says that they may not be told.
    pub secret: usize,
}

impl Style {
    fn note_remark(&mut self, remark: &str) {
        match words::status_of_remark(remark) {
            Some(_) => self.remarks += 1,
            None if words::status_within(remark).is_some() => {
                self.unread_remark.get_or_insert_with(|| remark.to_owned());
            }
            None => {}
        }
    }
}

/// Looks at every wanted cell, without deciding what any single one says.
pub fn style(
    grid: &Grid,
    cells: &[(u32, u32)],
    wish: Option<DecimalMark>,
) -> Result<Style, base::diagnostic::Diagnostic> {
    let mut style = Style::default();
    let mut evidence = Evidence::default();
    for (row, column) in cells {
        let (row, column) = (*row as usize, *column as usize);
        let cell = grid.cell(row, column);
        let kind = grid.kind(row, column);
        style.percent_cells += usize::from(kind == Kind::Percent);
        match read(cell) {
            CellValue::Number(number) => {
                style.marked += usize::from(number.mark.is_some());
                if matches!(kind, Kind::Number | Kind::Percent | Kind::Merged) {
                    continue;
                }
                if number.form != Form::Plain {
                    evidence.add(number.form, || grid.place(row, column));
                }
                if let Some(habit) = number.habit {
                    *style.habits.entry(habit).or_default() += 1;
                }
            }
            CellValue::Absent(absent) => {
                style.marks.entry(cell.to_owned()).or_insert((absent, 0)).1 += 1;
            }
            CellValue::Below => style.below += 1,
            CellValue::Unclear(_) => {}
        }
    }
    match evidence.decide(wish) {
        Ok(decimal) => {
            style.decimal = decimal;
            style.shown_by = evidence.shows();
            Ok(style)
        }
        Err(Doubt::Either(sign, at)) => {
            Err(decimal_mark_unclear::either(text_at(grid, at), sign, at))
        }
        Err(Doubt::Contradiction(first, second)) if first == second => {
            Err(decimal_mark_unclear::against(text_at(grid, first), first))
        }
        Err(Doubt::Contradiction(first, second)) => Err(decimal_mark_unclear::contradiction(
            text_at(grid, first),
            first,
            text_at(grid, second),
            second,
        )),
    }
}

fn text_at(grid: &Grid, at: Span) -> &str {
    grid.text.get(at.range()).unwrap_or_default()
}

/// A row of the table that is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedRow {
    pub area: AreaRef,
    pub period: Period,
    /// Empty where there is none.
    pub value: String,
    pub status: String,
    pub note: String,
    /// By the further columns of a table of the program, but `status` and `note`.
    pub own: Vec<String>,
}

impl ImportedRow {
    /// Takes a cell of a further column. A status that was written goes before the one that is
    /// told by the value's own mark; notes are joined.
    fn tell(&mut self, name: &str, cell: String) {
        match name {
            "status" if cell.is_empty() => {}
            "status" => match words::status(&cell) {
                // What the mark in place of the value says is surer than that it is final.
                Some("final") if self.value.is_empty() => {}
                Some(status) => self.status = status.to_owned(),
                None => self.tell("note", cell),
            },
            "note" => {
                // A status of its own column goes before one among the remarks.
                let is_open = matches!(self.status.as_str(), "" | "missing");
                match words::status_of_remark(&cell).filter(|_| is_open) {
                    Some(status) => self.tell("status", status.to_owned()),
                    None if cell.is_empty() || self.note.is_empty() => self.note.push_str(&cell),
                    None => self.note = format!("{}; {cell}", self.note),
                }
            }
            _ => self.own.push(cell),
        }
    }
}

/// Whether a further column of the program holds numbers.
pub fn is_number(name: &str) -> bool {
    !matches!(name, "status" | "published" | "note")
}

/// The value of each observation, those that say the same twice told once; and what is wrong.
pub fn rows(
    table: &Table<'_>,
    gathered: &mut Gathered,
    style: &mut Style,
    bag: &mut Bag,
) -> (Vec<ImportedRow>, usize) {
    gathered.observations.sort_unstable_by_key(|o| (o.area, o.period, o.row, o.column));
    let grid = table.grid;
    let mut reader =
        Reader { grid, legend: Legend::of(table), decimal: style.decimal, beside: None };
    let mut problems = Limited::default();
    let mut rows: Vec<ImportedRow> = Vec::with_capacity(gathered.observations.len());
    let mut twice = 0;
    let mut before: Option<Observation> = None;
    for observation in &gathered.observations {
        let (at, column) = (observation.row as usize, observation.column as usize);
        let mut row = match reader.value(observation) {
            Ok(row) => row,
            Err(why) => {
                problems.push(unclear_value::report(grid.told(at, column), why), bag);
                continue;
            }
        };
        for (column, name) in &gathered.own {
            match reader.own(at, *column, name) {
                Ok(cell) => {
                    if *name == "note" {
                        style.note_remark(&cell);
                    }
                    row.tell(name, cell);
                }
                Err(why) => problems.push(unclear_value::report(grid.told(at, *column), why), bag),
            }
        }
        let confidential = gathered.confidential.map(|column| grid.words(at, column));
        if confidential.is_some_and(|cell| words::is_confidential(&cell)) {
            row.status = Absent::Suppressed.status().to_owned();
        }
        if row.status == Absent::Suppressed.status() {
            // How many people it is about is as secret as the value.
            row.own.iter_mut().for_each(String::clear);
            style.secret += usize::from(!row.value.is_empty());
            row.value.clear();
        }
        let same_key = before.filter(|before| {
            (before.area, before.period) == (observation.area, observation.period)
        });
        if let (Some(before), Some(last)) = (same_key, rows.last()) {
            if last.value == row.value && last.status == row.status {
                twice += 1;
                continue;
            }
            let report = conflicting_values::report(
                table.register.name(observation.area),
                &observation.period.to_string(),
                grid.place(at, column),
                grid.place(before.row as usize, before.column as usize),
            );
            problems.push(report, bag);
            continue;
        }
        before = Some(*observation);
        rows.push(row);
    }
    let clear = problems.is_empty();
    problems.finish(bag);
    style.beside = reader.beside.filter(|_| clear).and_then(|(beside, _)| match beside {
        Beside::Nothing => None,
        Beside::Percent => Some("%".to_owned()),
        Beside::Currency => Some("€".to_owned()),
        Beside::Unit(unit) => Some(unit.to_owned()),
    });
    (rows, twice)
}

/// Reads cells by what all of them showed.
struct Reader<'a> {
    grid: &'a Grid,
    legend: Legend,
    decimal: Option<char>,
    /// The sign that the first number has beside it, and where that stands.
    beside: Option<(Beside<'a>, Span)>,
}

impl Reader<'_> {
    /// The row of an observation.
    ///
    /// # Errors
    /// Why its cell is not understood.
    fn value(&mut self, observation: &Observation) -> Result<ImportedRow, Unclear> {
        let (at, column) = (observation.row as usize, observation.column as usize);
        let cell = self.grid.cell(at, column);
        let kind = self.grid.kind(at, column);
        let mut row = ImportedRow {
            area: observation.area,
            period: observation.period,
            value: String::new(),
            status: self.legend.status(observation.mark).to_owned(),
            note: String::new(),
            own: Vec::new(),
        };
        match read(cell) {
            _ if kind == Kind::Date => return Err(Unclear::Date),
            _ if kind == Kind::NoResult => return Err(Unclear::Formula),
            _ if kind == Kind::Merged => return Err(Unclear::Merged),
            CellValue::Number(number) => {
                let beside = if kind == Kind::Percent { Beside::Percent } else { number.beside };
                let place = || self.grid.place(at, column);
                match self.beside.get_or_insert_with(|| (beside, place())) {
                    (known, first) if *known != beside => return Err(Unclear::Sign(*first)),
                    _ => {}
                }
                if number.mark.is_some() {
                    row.status = self.legend.status(number.mark).to_owned();
                }
                row.value = number.canonical(self.decimal(kind))?.into_owned();
            }
            CellValue::Absent(absent) => row.status = absent.status().to_owned(),
            CellValue::Below => {
                row.status = Absent::Suppressed.status().to_owned();
                row.note = cell.to_owned();
            }
            CellValue::Unclear(why) => return Err(why),
        }
        Ok(row)
    }

    /// What the decimal mark is in a cell: a point in a number of a spreadsheet or a service.
    fn decimal(&self, kind: Kind) -> Option<char> {
        match kind {
            Kind::Number | Kind::Percent => Some('.'),
            _ => self.decimal,
        }
    }

    /// A cell of a further column of the program: a number, or words as they stand.
    fn own(&self, row: usize, column: usize, name: &str) -> Result<String, Unclear> {
        if !is_number(name) {
            return Ok(self.grid.words(row, column).into_owned());
        }
        match read(self.grid.cell(row, column)) {
            CellValue::Number(number) => {
                let decimal = self.decimal(self.grid.kind(row, column));
                Ok(number.canonical(decimal)?.into_owned())
            }
            CellValue::Absent(_) => Ok(String::new()),
            CellValue::Below => Err(Unclear::Comparison),
            CellValue::Unclear(why) => Err(why),
        }
    }
}

/// The table as it is written: columns that would be empty are left out.
pub fn csv(rows: &[ImportedRow], gathered: &Gathered, register: &Register) -> String {
    let more = gathered.own.iter().map(|(_, name)| *name);
    let more: Vec<&str> = more.filter(|name| !matches!(*name, "status" | "note")).collect();
    let own = |row: &ImportedRow, name: &str| -> String {
        let at = more.iter().position(|own| *own == name);
        match (name, at.and_then(|at| row.own.get(at))) {
            ("status", _) => row.status.clone(),
            ("note", _) => row.note.clone(),
            (_, cell) => cell.cloned().unwrap_or_default(),
        }
    };
    let columns: Vec<&str> = super::column::OWN
        .into_iter()
        .filter(|name| rows.iter().any(|row| !own(row, name).is_empty()))
        .collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = ["area", "period", "value"].into_iter();
    // Nothing that is written to memory fails.
    let _ = writer.write_record(head.chain(columns.iter().copied()));
    for row in rows {
        let keys = [register.id(row.area).to_owned(), row.period.to_string(), row.value.clone()];
        let more = columns.iter().map(|name| own(row, name));
        let _ = writer.write_record(keys.into_iter().chain(more));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
