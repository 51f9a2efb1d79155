//! From a table and a selection to observations: an area, a period and a cell each.

use std::collections::BTreeMap;

use base::diagnostic::Span;
use base::value::Period;

use super::block::Block;
use super::column::Column;
use super::gathered::{Gathered, Observation, UnknownArea, leave_revised, note_period};
use super::grid::{Grid, Kind};
use super::keys::{Keys, carried};
use super::period::{self, PeriodCell, Revision};
use super::register::{AreaMatch, AreaRef, Register, normal};
use super::rules::{Limited, area_missing, unclear_period};
use super::select::Selection;
use super::words;

/// Collects every wanted cell with its area and period.
pub fn gather(
    grid: &Grid,
    block: &Block,
    columns: &[Column],
    selection: &Selection,
    keys: Keys,
    register: &Register,
) -> Gathered {
    let mut gathered =
        Gathered { carried: carried(grid, block, columns, keys), ..Gathered::default() };
    let mut reader = Reader {
        grid,
        columns,
        keys,
        register,
        school: keys
            .period
            .and_then(|at| columns.get(at))
            .is_some_and(|column| words::is_school(&column.name)),
        periods: BTreeMap::new(),
        known_periods: BTreeMap::new(),
        areas: BTreeMap::new(),
        last_area: None,
        last_period: None,
        problems: Limited::default(),
    };
    let mut above: BTreeMap<usize, usize> = BTreeMap::new();
    for row in block.body.clone() {
        for column in &gathered.carried {
            if !grid.cell(row, *column).is_empty() {
                above.insert(*column, row);
            }
        }
        let row_of = |column: usize| {
            let carries = grid.cell(row, column).is_empty();
            match above.get(&column) {
                Some(above) if carries => *above,
                _ => row,
            }
        };
        let wanted = selection.labels.iter().all(|wanted| {
            let label = grid.words(row_of(wanted.column), wanted.column);
            normal(&label) == wanted.normal
        });
        if wanted && !grid.is_blank(row) && !block.repeats.contains(&row) {
            reader.row(row, &row_of, &selection.columns, &mut gathered);
        }
    }
    reader.finish(&mut gathered);
    gathered
}

struct Reader<'a> {
    grid: &'a Grid,
    columns: &'a [Column],
    keys: Keys,
    register: &'a Register,
    school: bool,
    /// By the text of the cell; none for what is no period.
    periods: BTreeMap<&'a str, Option<PeriodCell>>,
    known_periods: BTreeMap<Period, u32>,
    /// By the text of the cell and of the one that tells in what it lies.
    areas: BTreeMap<(&'a str, &'a str), AreaMatch>,
    last_area: Option<((&'a str, &'a str), AreaMatch)>,
    last_period: Option<(&'a str, Option<PeriodCell>)>,
    problems: Limited,
}

impl<'a> Reader<'a> {
    fn row(
        &mut self,
        row: usize,
        row_of: &impl Fn(usize) -> usize,
        wanted: &[usize],
        gathered: &mut Gathered,
    ) {
        let area = match self.area(row, row_of, wanted, gathered) {
            Ok(area) => area,
            Err(Skip::Row) => return,
            Err(Skip::Area) => {
                let cells = wanted.iter().map(|column| (small(row), small(*column)));
                gathered.cells.extend(cells);
                return;
            }
        };
        let own = match self.keys.period {
            Some(column) => {
                let read = self.period(row_of(column), column, gathered);
                match read.and_then(|read| self.part(row_of, read, gathered)) {
                    Some(read) => Some(read),
                    None => return,
                }
            }
            None => None,
        };
        for column in wanted {
            let Some(heading) = self.columns.get(*column) else {
                continue;
            };
            let read = heading.period.or(own);
            let period = read.map(|read| read.period).or(self.keys.given_period);
            let (Some(period), Some(area)) = (period, heading.area.or(area)) else {
                continue;
            };
            if read.is_some() && self.keys.given_period.is_some_and(|given| given != period) {
                gathered.other_periods.insert(period);
                continue;
            }
            if heading.area.is_some() && self.keys.given_area.is_some_and(|given| given != area) {
                continue;
            }
            let revision = read.map_or(Revision::None, |read| read.revision);
            gathered.cells.push((small(row), small(*column)));
            let next = small(self.known_periods.len());
            let number = *self.known_periods.entry(period).or_insert(next);
            gathered.observations.push(Observation {
                area,
                period: number,
                row: small(row),
                column: small(*column),
                provisional: read.is_some_and(|read| read.provisional),
                before: revision == Revision::Before,
            });
        }
    }

    /// The area of a row; none where its headings tell it.
    fn area(
        &mut self,
        row: usize,
        row_of: &impl Fn(usize) -> usize,
        wanted: &[usize],
        gathered: &mut Gathered,
    ) -> Result<Option<AreaRef>, Skip> {
        let Some(column) = self.keys.area else {
            return Ok(self.keys.given_area);
        };
        let mut at = row_of(column);
        let mut cell = self.grid.cell(at, column);
        let mut outer = self.keys.outer.map_or("", |outer| self.grid.cell(row_of(outer), outer));
        if cell.is_empty()
            && let Some(column) = self.keys.outer
        {
            // A row about the outer area itself.
            at = row_of(column);
            cell = std::mem::take(&mut outer);
        }
        if cell.is_empty() {
            let filled = wanted.iter().any(|column| {
                let cell = self.grid.cell(row, *column);
                super::marks::absent(cell).is_none()
            });
            if filled {
                let place = self.grid.row_place(row);
                self.problems.push(area_missing::report(place), &mut gathered.bag);
            }
            return Err(Skip::Row);
        }
        let found = self.find(cell, outer);
        match found {
            AreaMatch::Code(_) => gathered.how.code += 1,
            AreaMatch::BareCode(_) => gathered.how.bare_code += 1,
            AreaMatch::Name(_) => gathered.how.name += 1,
            AreaMatch::ShortName(_) => gathered.how.short_name += 1,
            AreaMatch::Several(..) | AreaMatch::Nothing => {
                if found == AreaMatch::Nothing && words::is_total(&normal(cell)) {
                    if let Some(total) = self.keys.total {
                        gathered.total_taken = true;
                        return Ok(Some(total));
                    }
                    gathered.totals.push((cell.to_owned(), self.grid.line(row)));
                    return Err(Skip::Row);
                }
                let place = self.grid.place(at, column);
                let name = match outer {
                    "" => cell.to_owned(),
                    outer => format!("{cell} ({outer})"),
                };
                note_unknown(name, place, found, gathered);
                return Err(Skip::Area);
            }
        }
        let area = found.area();
        match self.keys.given_area {
            Some(given) if area != Some(given) => Err(Skip::Area),
            _ => Ok(area),
        }
    }

    /// The area of a cell, within the one that is named beside it if there is one.
    fn find(&mut self, cell: &'a str, outer: &'a str) -> AreaMatch {
        let key = (cell, outer);
        if let Some((last, found)) = self.last_area
            && last == key
        {
            return found;
        }
        let register = self.register;
        let found = *self.areas.entry(key).or_insert_with(|| {
            let plain = cell.replace("\"\"", "\"");
            match register.find(outer).area() {
                None if !outer.is_empty() => AreaMatch::Nothing,
                outer => register.find_in(&plain, outer),
            }
        });
        self.last_area = Some((key, found));
        found
    }

    fn period(&mut self, row: usize, column: usize, gathered: &mut Gathered) -> Option<PeriodCell> {
        let cell = self.grid.cell(row, column);
        let read = match self.last_period {
            Some((last, read)) if last == cell => read,
            _ => {
                let school = self.school;
                let read = *self.periods.entry(cell).or_insert_with(|| period::read(cell, school));
                self.last_period = Some((cell, read));
                if let Some(read) = read {
                    note_period(cell, read, gathered);
                }
                read
            }
        };
        if read.is_none() {
            let place = self.grid.place(row, column);
            let name = self.grid.name(row, column);
            let typed = self.grid.kind(row, column) == Kind::Date;
            let report = unclear_period::report(cell, name.as_deref(), typed, place);
            self.problems.push(report, &mut gathered.bag);
        }
        read
    }

    /// The month or quarter of a year, where another column tells it.
    fn part(
        &mut self,
        row_of: &impl Fn(usize) -> usize,
        year: PeriodCell,
        gathered: &mut Gathered,
    ) -> Option<PeriodCell> {
        let (Some(column), Period::Year(number)) = (self.keys.part, year.period) else {
            return Some(year);
        };
        let row = row_of(column);
        let cell = self.grid.cell(row, column);
        let parts = self.columns.get(column).and_then(|c| words::part_of_year(&c.name));
        let text = match (parts, cell.parse::<u8>()) {
            (Some(12), Ok(month)) => format!("{number}-{month:02}"),
            (Some(4), Ok(quarter)) => format!("{number}-Q{quarter}"),
            (Some(2), Ok(half)) => format!("{number}-H{half}"),
            _ => format!("{number} {cell}"),
        };
        let finer = period::read(&text, false).filter(|read| read.period != year.period);
        if finer.is_none() {
            let place = self.grid.place(row, column);
            let name = self.grid.name(row, column);
            let report = unclear_period::report(cell, name.as_deref(), false, place);
            self.problems.push(report, &mut gathered.bag);
        }
        finer.map(|finer| PeriodCell { period: finer.period, ..year })
    }

    /// Numbers the periods in the order of time.
    fn finish(self, gathered: &mut Gathered) {
        let mut rank = vec![0u32; self.known_periods.len()];
        for (place, number) in (0u32..).zip(self.known_periods.values()) {
            if let Some(rank) = rank.get_mut(*number as usize) {
                *rank = place;
            }
        }
        gathered.periods = self.known_periods.into_keys().collect();
        for observation in &mut gathered.observations {
            let number = rank.get(observation.period as usize).copied();
            observation.period = number.unwrap_or_default();
        }
        leave_revised(gathered);
        self.problems.finish(&mut gathered.bag);
    }
}

fn note_unknown(name: String, place: Span, found: AreaMatch, gathered: &mut Gathered) {
    let several = match found {
        AreaMatch::Several(a, b) => Some((a, b)),
        _ => None,
    };
    let unknown = gathered.unknown.entry(name);
    unknown.or_insert(UnknownArea { place, rows: 0, several }).rows += 1;
}

enum Skip {
    Row,
    /// The row is of another area; its cells still show what numbers look like.
    Area,
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
