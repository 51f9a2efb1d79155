//! From a table and a selection to observations: an area, a period and a cell each.

use std::collections::BTreeMap;

use base::value::Period;

use super::gathered::{Gathered, Observation};
use super::keys::carried;
use super::period::{self, PeriodCell, Revision};
use super::register::{AreaMatch, AreaRef, Way, normal};
use super::rules::{Limited, area_missing, unclear_period};
use super::table::Table;
use super::words;

/// Collects every wanted cell with its area and period.
pub fn gather(table: &Table<'_>) -> Gathered {
    let period = table.keys.period.and_then(|at| table.columns.get(at));
    let mut reader = Reader {
        table,
        gathered: Gathered { carried: carried(table), ..Gathered::default() },
        above: BTreeMap::new(),
        has_sum: table.keys.total.is_some() && has_sum(table),
        school: period.is_some_and(|column| words::is_school(&column.name)),
        periods: BTreeMap::new(),
        areas: BTreeMap::new(),
        problems: Limited::default(),
    };
    for row in table.block.body.clone() {
        for column in &reader.gathered.carried {
            if !table.grid.cell(row, *column).is_empty() {
                reader.above.insert(*column, row);
            }
        }
        let wanted = table.selection.labels.iter().all(|wanted| {
            let label = table.grid.words(reader.row_of(row, wanted.column), wanted.column);
            normal(&label) == wanted.normal
        });
        if wanted && !table.grid.is_blank(row) && !table.block.repeats.contains(&row) {
            reader.row(row);
        }
    }
    let Reader { mut gathered, problems, .. } = reader;
    gathered.leave_revised();
    problems.finish(&mut gathered.bag);
    gathered
}

/// Whether a row gives the total of others, and not their mean.
fn has_sum(table: &Table<'_>) -> bool {
    let cells = |column| table.block.body.clone().map(move |row| table.grid.cell(row, column));
    let labels = table.keys.area.into_iter().flat_map(cells).map(normal);
    labels.into_iter().any(|label| words::is_total(&label) && !words::is_mean(&label))
}

struct Reader<'a> {
    table: &'a Table<'a>,
    /// Of a table of which the total is taken.
    has_sum: bool,
    gathered: Gathered,
    /// By column whose blank cells take over what stands above: the row where that stands.
    above: BTreeMap<usize, usize>,
    school: bool,
    /// By the text of the cell; none for what is no period.
    periods: BTreeMap<&'a str, Option<PeriodCell>>,
    /// By the text of the cell and of the one that tells in what it lies.
    areas: BTreeMap<(&'a str, &'a str), AreaMatch>,
    problems: Limited,
}

impl<'a> Reader<'a> {
    /// The row whose cell of a column counts for a row.
    fn row_of(&self, row: usize, column: usize) -> usize {
        match self.above.get(&column) {
            Some(above) if self.table.grid.cell(row, column).is_empty() => *above,
            _ => row,
        }
    }

    fn row(&mut self, row: usize) {
        let (table, keys) = (self.table, &self.table.keys);
        let wanted = &table.selection.columns;
        let area = match self.area(row) {
            Ok(area) => area,
            Err(Skip::Row) => return,
            Err(Skip::Area) => {
                let cells = wanted.iter().map(|column| (small(row), small(*column)));
                return self.gathered.cells.extend(cells);
            }
        };
        let own = keys.period.map(|column| self.period(row, column));
        let Some(own) = own.map_or(Some(None), |own| own.map(Some)) else {
            return;
        };
        for (column, heading) in wanted.iter().zip(table.at(wanted)) {
            let read = heading.period.or(own);
            let period = read.map(|read| read.period).or(keys.given_period);
            let (Some(period), Some(area)) = (period, heading.area.or(area)) else {
                continue;
            };
            if read.is_some() && keys.given_period.is_some_and(|given| given != period) {
                self.gathered.other_periods.insert(period);
                continue;
            }
            if heading.area.is_some() && keys.given_area.is_some_and(|given| given != area) {
                continue;
            }
            self.gathered.cells.push((small(row), small(*column)));
            self.gathered.periods.insert(period);
            self.gathered.observations.push(Observation {
                area,
                period,
                row: small(row),
                column: small(*column),
                mark: read.and_then(|read| read.mark),
                before: read.is_some_and(|read| read.revision == Revision::Before),
            });
        }
    }

    /// The area of a row; none where its headings tell it.
    fn area(&mut self, row: usize) -> Result<Option<AreaRef>, Skip> {
        let (table, keys) = (self.table, &self.table.keys);
        let Some(column) = keys.area else {
            return Ok(keys.given_area);
        };
        let cell_of = |column: usize| table.grid.cell(self.row_of(row, column), column);
        let (mut column, mut cell) = (column, cell_of(column));
        let mut outer = keys.outer.map_or("", cell_of);
        if cell.is_empty()
            && let Some(wider) = keys.wider.iter().find(|at| !cell_of(**at).is_empty())
        {
            // A row about an area around those of the column.
            (column, cell) = (*wider, cell_of(*wider));
            if keys.outer == Some(*wider) {
                outer = "";
            }
        }
        if cell.is_empty() {
            let mut cells = table.selection.columns.iter().map(|at| table.grid.cell(row, *at));
            if cells.any(|cell| super::marks::absent(cell).is_none()) {
                let place = table.grid.row_place(row);
                self.problems.push(area_missing::report(place), &mut self.gathered.bag);
            }
            return Err(Skip::Row);
        }
        let found = self.find(cell, outer);
        if let AreaMatch::Found(area, _) = found
            && let Some(finer) = self.finer(row, area)
        {
            let place = (table.grid.words(row, finer).into_owned(), finer, table.grid.line(row));
            self.gathered.finer.get_or_insert((place, 0)).1 += 1;
            return Err(Skip::Area);
        }
        match (found, keys.given_area) {
            (AreaMatch::Found(area, way), given) => {
                let (count, _) = self.gathered.how.entry(way).or_insert((0, (cell.into(), area)));
                *count += 1;
                match given {
                    Some(given) if area != given => Err(Skip::Area),
                    _ => Ok(Some(area)),
                }
            }
            (AreaMatch::Nothing, _) if words::is_total(&normal(cell)) => {
                if let Some(total) = keys.total.filter(|_| !self.is_idle_mean(cell)) {
                    self.gathered.total_taken = true;
                    return Ok(Some(total));
                }
                self.gathered.totals.push((cell.to_owned(), table.grid.line(row)));
                Err(Skip::Row)
            }
            (AreaMatch::Several(..) | AreaMatch::Nothing, _) => {
                let place = table.grid.place(self.row_of(row, column), column);
                let name = match outer {
                    "" => cell.to_owned(),
                    outer => format!("{cell} ({outer})"),
                };
                let several = match found {
                    AreaMatch::Several(..) => self.candidates(cell, outer).1,
                    _ => Vec::new(),
                };
                self.gathered.note_unknown(name, place, several);
                Err(Skip::Area)
            }
        }
    }

    /// Whether a row of totals is a mean, where that is no total: of what adds up, and beside a total.
    fn is_idle_mean(&self, cell: &str) -> bool {
        words::is_mean(&normal(cell)) && (self.table.wishes.adds_up || self.has_sum)
    }

    /// The column that says that a row is about a part of an area only.
    fn finer(&self, row: usize, area: AreaRef) -> Option<usize> {
        let table = self.table;
        let tells_part = |at: &usize| {
            let (cell, name) = (table.grid.cell(row, *at), &table.columns[*at].name);
            super::marks::absent(cell).is_none()
                && !words::is_total(&normal(cell))
                && table.register.find_in(cell, None, name).area() != Some(area)
        };
        table.keys.finer.iter().copied().find(tells_part)
    }

    /// The area of a cell, within the one that is named beside it if there is one.
    fn find(&mut self, cell: &'a str, outer: &'a str) -> AreaMatch {
        if let Some(found) = self.areas.get(&(cell, outer)) {
            return *found;
        }
        let (way, all) = self.candidates(cell, outer);
        let named = |area: &&AreaRef| self.table.selection.areas.contains(area);
        let mut chosen = all.iter().filter(named);
        let found = match (all.as_slice(), chosen.next(), chosen.next()) {
            ([], ..) => self.total_of_area(cell),
            ([only], ..) => AreaMatch::Found(*only, way),
            (_, Some(only), None) => AreaMatch::Found(*only, Way::Chosen),
            ([a, b, ..], ..) => AreaMatch::Several(*a, *b),
        };
        self.areas.insert((cell, outer), found);
        found
    }

    /// `Groningen (totaal)` is about Groningen.
    fn total_of_area(&self, cell: &str) -> AreaMatch {
        let label = normal(cell);
        let of = words::total_of(&label).and_then(|name| self.table.register.find(name).area());
        of.map_or(AreaMatch::Nothing, |area| AreaMatch::Found(area, Way::Name))
    }

    fn candidates(&self, cell: &str, outer: &str) -> (Way, Vec<AreaRef>) {
        let register = self.table.register;
        let heading = self.table.keys.area.and_then(|at| self.table.columns.get(at));
        let heading = heading.map_or("", |column| &column.name);
        let plain = cell.replace("\"\"", "\"");
        match register.find(outer).area() {
            None if !outer.is_empty() => (Way::Name, Vec::new()),
            outer => register.candidates(&plain, outer, heading),
        }
    }

    fn period(&mut self, row: usize, column: usize) -> Option<PeriodCell> {
        let at = self.row_of(row, column);
        let cell = self.table.grid.cell(at, column);
        let school = self.school;
        let read = *self.periods.entry(cell).or_insert_with(|| {
            let read = period::read(cell, school);
            if let Some(read) = read {
                self.gathered.note_period(cell, read);
            }
            read
        });
        match read {
            None => self.unclear(at, column),
            Some(year) => self.part(row, year),
        }
    }

    /// The month or quarter of a year, where another column tells it.
    fn part(&mut self, row: usize, year: PeriodCell) -> Option<PeriodCell> {
        let (Some(column), Period::Year(number)) = (self.table.keys.part, year.period) else {
            return Some(year);
        };
        let row = self.row_of(row, column);
        let cell = self.table.grid.cell(row, column);
        let parts = self.table.columns.get(column).and_then(|c| words::part_of_year(&c.name));
        let text = match (parts, period::ordinal(&cell.to_lowercase())) {
            (Some(12), Some(month)) => format!("{number}-{month:02}"),
            (Some(4), Some(quarter)) => format!("{number}-Q{quarter}"),
            (Some(2), Some(half)) => format!("{number}-H{half}"),
            _ => format!("{number} {cell}"),
        };
        match period::read(&text, false).filter(|read| read.period != year.period) {
            None => self.unclear(row, column),
            Some(finer) => Some(PeriodCell { period: finer.period, ..year }),
        }
    }

    fn unclear(&mut self, row: usize, column: usize) -> Option<PeriodCell> {
        let report = unclear_period::report(self.table.grid.told(row, column));
        self.problems.push(report, &mut self.gathered.bag);
        None
    }
}

enum Skip {
    Row,
    /// The row is of another area; its cells still show what numbers look like.
    Area,
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
