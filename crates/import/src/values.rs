//! The values of observations: read by what the whole column shows, written as the program's own
//! tables write them.

use std::collections::BTreeMap;

use base::diagnostic::{Bag, Span};
use base::value::DecimalMark;

use super::evidence::{Doubt, Evidence};
use super::gathered::{Gathered, Observation};
use super::grid::{Grid, Kind};
use super::marks::Absent;
use super::number::{Beside, CellValue, Form, Habit, Numeral, Unclear, read};
use super::register::Register;
use super::rules::{Limited, conflicting_values, decimal_mark_unclear, unclear_value};
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
    pub provisional: usize,
    pub percent_cells: usize,
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
        match grid.kind(row, column) {
            Kind::Number => {
                style.provisional += usize::from(cell.ends_with('*'));
                continue;
            }
            Kind::Percent => {
                style.percent_cells += 1;
                continue;
            }
            Kind::Date | Kind::NoValue | Kind::Text => {}
        }
        match read(cell) {
            CellValue::Number(number) => {
                if number.form != Form::Plain {
                    evidence.add(number.form, || grid.place(row, column));
                }
                if let Some(habit) = number.habit {
                    *style.habits.entry(habit).or_default() += 1;
                }
                style.provisional += usize::from(number.provisional);
            }
            CellValue::Absent(absent) => match style.marks.get_mut(cell) {
                Some((_, count)) => *count += 1,
                None => {
                    style.marks.insert(cell.to_owned(), (absent, 1));
                }
            },
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
    pub area: u32,
    pub period: u32,
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
            "note" if cell.is_empty() || self.note.is_empty() => self.note.push_str(&cell),
            "note" => self.note = format!("{}; {cell}", self.note),
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
    grid: &Grid,
    gathered: &mut Gathered,
    style: &mut Style,
    register: &Register,
    bag: &mut Bag,
) -> (Vec<ImportedRow>, usize) {
    gathered.observations.sort_unstable_by_key(|o| (o.area, o.period, o.row, o.column));
    let mut problems = Limited::default();
    let mut rows: Vec<ImportedRow> = Vec::with_capacity(gathered.observations.len());
    let mut twice = 0;
    let mut before: Option<Observation> = None;
    let mut beside: Option<(Beside<'_>, Span)> = None;
    for observation in &gathered.observations {
        let (at, column) = (observation.row as usize, observation.column as usize);
        let Ok(mut row) = value(grid, observation, style.decimal, &mut beside) else {
            let report = unclear(grid, at, column, &beside);
            problems.push(report, bag);
            continue;
        };
        for (column, name) in &gathered.own {
            match own(grid, at, *column, name, style.decimal) {
                Ok(cell) => row.tell(name, cell),
                Err(why) => {
                    let (cell, place) = (grid.cell(at, *column), grid.place(at, *column));
                    let cell_name = grid.name(at, *column);
                    let report = unclear_value::report(cell, why, cell_name.as_deref(), place);
                    problems.push(report, bag);
                }
            }
        }
        // How many people it is about is as secret as the value.
        if row.status == Absent::Suppressed.status() {
            row.own.iter_mut().for_each(String::clear);
        }
        let same_key = before.is_some_and(|before| {
            (before.area, before.period) == (observation.area, observation.period)
        });
        if same_key && let Some(last) = rows.last() {
            if last.value == row.value && last.status == row.status {
                twice += 1;
                continue;
            }
            let first = before.map(|o| grid.place(o.row as usize, o.column as usize));
            let period = gathered.periods.get(observation.period as usize);
            let report = conflicting_values::report(
                register.name(observation.area),
                &period.map(ToString::to_string).unwrap_or_default(),
                grid.place(at, column),
                first.unwrap_or(Span::top(super::grid::EXPORT)),
            );
            problems.push(report, bag);
            continue;
        }
        before = Some(*observation);
        rows.push(row);
    }
    let clear = problems.is_empty();
    problems.finish(bag);
    style.beside = beside.filter(|_| clear).and_then(|(beside, _)| match beside {
        Beside::Nothing => None,
        Beside::Percent => Some("%".to_owned()),
        Beside::Currency => Some("€".to_owned()),
        Beside::Unit(unit) => Some(unit.to_owned()),
    });
    (rows, twice)
}

/// The row of an observation; an error where its cell is not understood.
fn value<'a>(
    grid: &'a Grid,
    observation: &Observation,
    decimal: Option<char>,
    beside: &mut Option<(Beside<'a>, Span)>,
) -> Result<ImportedRow, ()> {
    let (at, column) = (observation.row as usize, observation.column as usize);
    let cell = grid.cell(at, column);
    let mut row = ImportedRow {
        area: observation.area,
        period: observation.period,
        value: String::new(),
        status: if observation.provisional { "provisional".to_owned() } else { String::new() },
        note: String::new(),
        own: Vec::new(),
    };
    match grid.kind(at, column) {
        Kind::Number => {
            let provisional;
            (row.value, provisional) = typed(cell)?;
            if provisional {
                row.status = "provisional".to_owned();
            }
            return Ok(row);
        }
        Kind::Percent => {
            (row.value, _) = typed(cell)?;
            return agree(beside, Beside::Percent, || grid.place(at, column)).map(|()| row);
        }
        Kind::Date => return Err(()),
        Kind::Text | Kind::NoValue => {}
    }
    match read(cell) {
        CellValue::Number(number) => {
            agree(beside, number.beside, || grid.place(at, column))?;
            if number.provisional {
                row.status = "provisional".to_owned();
            }
            row.value = number.canonical(decimal).map_err(|_| ())?.into_owned();
        }
        CellValue::Absent(absent) => row.status = absent.status().to_owned(),
        CellValue::Below => {
            row.status = Absent::Suppressed.status().to_owned();
            row.note = cell.to_owned();
        }
        CellValue::Unclear(_) => return Err(()),
    }
    Ok(row)
}

/// A cell of a further column of the program: a number, or words as they stand.
fn own(
    grid: &Grid,
    row: usize,
    column: usize,
    name: &str,
    decimal: Option<char>,
) -> Result<String, Unclear> {
    let cell = grid.cell(row, column);
    if !is_number(name) {
        return Ok(grid.words(row, column).into_owned());
    }
    if matches!(grid.kind(row, column), Kind::Number) {
        return typed(cell).map(|(value, _)| value).map_err(|()| Unclear::Word);
    }
    match read(cell) {
        CellValue::Number(number) => Ok(number.canonical(decimal)?.into_owned()),
        CellValue::Absent(_) => Ok(String::new()),
        CellValue::Below => Err(Unclear::Comparison),
        CellValue::Unclear(why) => Err(why),
    }
}

/// A number of a spreadsheet or a service, whose point is the decimal mark; and whether a star
/// stands behind it.
fn typed(cell: &str) -> Result<(String, bool), ()> {
    match read(cell) {
        CellValue::Number(number) => {
            let known = Numeral {
                form: match number.form {
                    Form::Plain => Form::Plain,
                    _ => Form::Decimal('.'),
                },
                ..number
            };
            let value = known.canonical(Some('.')).map_err(|_| ())?;
            Ok((value.into_owned(), number.provisional))
        }
        _ => Err(()),
    }
}

/// All numbers of an indicator have the same sign beside them, or none.
fn agree<'a>(
    known: &mut Option<(Beside<'a>, Span)>,
    found: Beside<'a>,
    place: impl FnOnce() -> Span,
) -> Result<(), ()> {
    match known {
        Some((known, _)) if *known == found => Ok(()),
        Some(_) => Err(()),
        None => {
            *known = Some((found, place()));
            Ok(())
        }
    }
}

/// Why a cell was not understood.
fn unclear(
    grid: &Grid,
    row: usize,
    column: usize,
    beside: &Option<(Beside<'_>, Span)>,
) -> base::diagnostic::Diagnostic {
    let cell = grid.cell(row, column);
    let place = grid.place(row, column);
    let name = grid.name(row, column);
    let name = name.as_deref();
    if grid.kind(row, column) == Kind::Date {
        return unclear_value::report(cell, Unclear::Date, name, place);
    }
    match read(cell) {
        CellValue::Unclear(why) => unclear_value::report(cell, why, name, place),
        CellValue::Number(number) => match beside {
            Some((known, first)) if *known != number.beside => {
                unclear_value::other_sign(cell, name, place, *first)
            }
            _ => {
                let why = number.canonical(Some('.')).err();
                unclear_value::report(cell, why.unwrap_or(Unclear::Marks), name, place)
            }
        },
        CellValue::Absent(_) | CellValue::Below => {
            unclear_value::report(cell, Unclear::Word, name, place)
        }
    }
}

/// The table as it is written: columns that would be empty are left out.
pub fn csv(rows: &[ImportedRow], gathered: &Gathered, register: &Register) -> String {
    let numbers: Vec<&str> = gathered
        .own
        .iter()
        .map(|(_, name)| *name)
        .filter(|name| !matches!(*name, "status" | "note"))
        .collect();
    let own = |row: &ImportedRow, name: &str| -> String {
        let at = numbers.iter().position(|own| *own == name);
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
    let periods: Vec<String> = gathered.periods.iter().map(ToString::to_string).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = ["area", "period", "value"].into_iter();
    // Nothing that is written to memory fails.
    let _ = writer.write_record(head.chain(columns.iter().copied()));
    for row in rows {
        let period = periods.get(row.period as usize).map_or("", |period| period);
        let keys = [register.id(row.area), period, &row.value].map(str::to_owned);
        let more = columns.iter().map(|name| own(row, name));
        let _ = writer.write_record(keys.into_iter().chain(more));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
