//! What each column of a table is: areas, periods, labels or figures.

use super::block::Block;
use super::grid::Grid;
use super::period;
use super::register::{AreaRef, Register};
use super::role::{Role, role};
use super::table::{BETWEEN, Column, Table};
use super::words;

/// Reads the headings and a sample of the rows. Where the period is given, a year at the end of a
/// name is a part of that name (“prices of 2015”).
pub fn columns(table: &Table<'_>, heads: &[usize]) -> Vec<Column> {
    let (grid, register) = (table.grid, table.register);
    let mut columns = vec![Column::default(); table.block.width];
    name_all(grid, &table.block, heads, &mut columns);
    let rows = table.sample(2000);
    for (at, column) in columns.iter_mut().enumerate() {
        column.role = role(grid, &rows, at, &column.name, register);
        if column.role == Role::Figures {
            take_period(column);
        } else {
            column.period = None;
        }
    }
    if !columns.iter().any(Column::tells_period) {
        years_in_names(&mut columns, table.wishes.period.is_none());
    }
    areas_side_by_side(&mut columns, register);
    own_columns(&mut columns);
    years_by_content(grid, &rows, &mut columns);
    columns
}

/// The columns of the program's tables that say more of a value.
pub const OWN: [&str; 8] =
    ["lower", "upper", "numerator", "denominator", "n", "status", "published", "note"];

/// Columns that say more of the value beside them. Each is taken once, and only where figures
/// remain without it.
fn own_columns(columns: &mut [Column]) {
    let own = |column: &Column| {
        let may = matches!(column.role, Role::Figures | Role::Label | Role::Nothing);
        may && words::own_column(&column.name).is_some()
    };
    if !columns.iter().any(|c| c.role == Role::Figures && !own(c)) {
        return;
    }
    let mut taken = Vec::new();
    for column in columns {
        if own(column) && !taken.contains(&column.name) {
            taken.push(column.name.clone());
            column.role = Role::Own;
        }
    }
}

/// In a table that tells no period, the one column of nothing but years does, whatever it is
/// called, if figures remain beside it.
fn years_by_content(grid: &Grid, rows: &[usize], columns: &mut [Column]) {
    if columns.iter().any(Column::tells_period) {
        return;
    }
    let year = |cell: &str| {
        cell.len() == 4
            && (cell.starts_with("19") || cell.starts_with("20"))
            && cell.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut found = (0..columns.len()).filter(|at| {
        columns.get(*at).is_some_and(|c| c.role == Role::Figures)
            && !rows.is_empty()
            && rows.iter().all(|row| year(grid.cell(*row, *at)))
    });
    let figures = columns.iter().filter(|c| c.role == Role::Figures).count();
    if let (Some(only), None) = (found.next(), found.next())
        && figures > 1
        && let Some(column) = columns.get_mut(only)
    {
        column.role = Role::Period;
    }
}

impl Column {
    /// Its name with the period that its heading names.
    pub fn full_name(&self) -> String {
        let period = self.period.map(|read| read.period.to_string());
        let parts = [Some(self.name.clone()), period];
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" | ")
    }

    fn tells_period(&self) -> bool {
        self.role == Role::Period || self.period.is_some()
    }

    /// Adds a heading to those above it.
    fn name_further(&mut self, heading: &str) {
        if !self.name.is_empty() {
            self.name.push_str(BETWEEN);
        }
        self.name.push_str(heading);
    }
}

/// Joins the headings above each column. A blank one takes the heading to its left, but in the
/// last row, where every column has its own.
fn name_all(grid: &Grid, block: &Block, rows: &[usize], columns: &mut [Column]) {
    for (depth, row) in rows.iter().enumerate() {
        let last = depth + 1 == rows.len();
        let mut carried = String::new();
        for (at, column) in columns.iter_mut().enumerate() {
            let own = grid.words(*row, at);
            let heading = if own.is_empty() && !last { carried.as_str() } else { own.as_ref() };
            if !heading.is_empty() && column.name != heading {
                column.name_further(heading);
            }
            if !own.is_empty() {
                carried = own.into_owned();
            }
        }
    }
    if let Some(row) = block.units {
        for (at, column) in columns.iter_mut().enumerate() {
            let unit = grid.words(row, at);
            if words::is_unit(&unit) {
                column.unit = Some(unit.into_owned());
            } else if !unit.is_empty() {
                column.name_further(&unit);
            }
        }
    }
}

/// Takes the period out of a name: a heading of its own, or behind a bar (`deelname|2023`).
fn take_period(column: &mut Column) {
    let school = words::is_school(&column.name);
    let mut rest: Vec<&str> = Vec::new();
    let mut found = None;
    for part in column.name.split(BETWEEN).flat_map(|part| part.split('|')) {
        let part = part.trim();
        match period::read(part, school) {
            // Of a year and a quarter of it, the quarter.
            Some(read) if found.as_ref().is_none_or(|(known, _)| read.is_finer(*known)) => {
                found = Some((read, part.to_owned()));
            }
            _ if words::is_period(part) || part.is_empty() => {}
            _ => rest.push(part),
        }
    }
    if let Some((read, heading)) = found {
        column.name = rest.join(BETWEEN);
        column.period = Some(read);
        column.heading = heading;
    }
}

/// `Inwoners 2023`, `2023 (%)`: the year in a name, where nothing else tells the period. One at the
/// beginning, and `at_end` of a name where the period was said, counts only beside the same name with
/// another year.
fn years_in_names(columns: &mut [Column], at_end: bool) {
    let figures = columns.iter().filter(|c| c.role == Role::Figures);
    let all: Vec<YearInName> = figures.filter_map(|c| year_in_name(&c.name)).collect();
    let in_series = |one: &YearInName| {
        let same = |other: &&YearInName| other.name == one.name && other.at_end == one.at_end;
        all.iter().filter(same).any(|other| other.year != one.year)
    };
    for column in columns.iter_mut().filter(|c| c.role == Role::Figures) {
        let found = year_in_name(&column.name);
        let Some(found) = found.filter(|one| in_series(one) || at_end && one.at_end) else {
            continue;
        };
        column.period = period::read(&found.year, false);
        column.heading = found.year;
        column.written = std::mem::replace(&mut column.name, found.name);
    }
}

struct YearInName {
    name: String,
    year: String,
    at_end: bool,
}

fn year_in_name(name: &str) -> Option<YearInName> {
    const BETWEEN: [char; 3] = [' ', '_', ','];
    let is_year = |year: &&str| {
        let plausible = year.len() == 4 && (year.starts_with("19") || year.starts_with("20"));
        plausible && period::read(year, false).is_some()
    };
    let at_end = name.rsplit_once(BETWEEN).filter(|(_, year)| is_year(year));
    let at_start = || name.split_once(BETWEEN).filter(|(year, _)| is_year(year));
    let (rest, year) = at_end.or_else(|| at_start().map(|(year, rest)| (rest, year)))?;
    let rest = rest.trim_matches(BETWEEN);
    let inner = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let (name, year) = (inner.unwrap_or(rest).to_owned(), year.to_owned());
    Some(YearInName { name, year, at_end: at_end.is_some() })
}

/// Where no column holds areas, headings may be areas.
fn areas_side_by_side(columns: &mut [Column], register: &Register) {
    if register.is_empty() || columns.iter().any(|c| c.role == Role::Area) {
        return;
    }
    let found: Vec<Option<AreaRef>> = columns
        .iter()
        .map(|column| {
            let figures = column.role == Role::Figures && !column.name.is_empty();
            let mut parts = column.name.split(BETWEEN);
            figures.then(|| parts.find_map(|part| register.find(part).area())).flatten()
        })
        .collect();
    if found.iter().flatten().count() < 2 {
        return;
    }
    for (column, area) in columns.iter_mut().zip(found) {
        if let Some(area) = area {
            column.area = Some(area);
            let rest: Vec<&str> = column
                .name
                .split(BETWEEN)
                .filter(|part| register.find(part).area() != Some(area))
                .collect();
            column.name = rest.join(BETWEEN);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{block, delimited, register::Area};
    use super::*;

    fn read(text: &str) -> Vec<(String, Role, Option<String>)> {
        let grid = &delimited::cut(text.to_owned(), b';').unwrap();
        let register = &Register::new(std::iter::once(Area {
            id: "noord",
            names: vec!["Noord"],
            kind: None,
            code: Some("BU00140101"),
            parent: None,
        }));
        let block = block::find(grid, |_| false).unwrap();
        let heads = block.heads();
        let (selection, keys, wishes) = Default::default();
        let (columns, wishes, shown) = (Vec::new(), &wishes, "");
        let table = Table { grid, block, columns, selection, keys, register, wishes, shown };
        super::columns(&table, &heads)
            .into_iter()
            .map(|c| (c.name, c.role, c.period.map(|read| read.period.to_string())))
            .collect()
    }

    fn one(name: &str, role: Role, period: Option<&str>) -> (String, Role, Option<String>) {
        (name.to_owned(), role, period.map(str::to_owned))
    }

    #[test]
    fn a_bar_holds_an_indicator_and_its_period() {
        assert_eq!(
            read("Niveau;% deelname|2022;% deelname|2023\nNoord;1;2\n"),
            [
                one("Niveau", Role::Area, None),
                one("% deelname", Role::Figures, Some("2022")),
                one("% deelname", Role::Figures, Some("2023")),
            ]
        );
    }

    #[test]
    fn headings_of_two_rows_are_joined_and_carried_over() {
        assert_eq!(
            read("Wijk;2022;;2023;\n;aantal huizen;deel;aantal huizen;deel\nNoord;1;2;3;4\n"),
            [
                one("Wijk", Role::Area, None),
                one("aantal huizen", Role::Figures, Some("2022")),
                one("deel", Role::Figures, Some("2022")),
                one("aantal huizen", Role::Figures, Some("2023")),
                one("deel", Role::Figures, Some("2023")),
            ]
        );
    }

    #[test]
    fn a_long_table_has_a_column_of_periods_and_one_of_codes() {
        let roles: Vec<Role> = read(
            "ID;Regio;Code;Perioden;Soort;Inwoners;Leeg\n0;Noord;BU00140101;2023JJ00;T;5;\n1;Zuid;BU00140102;2023JJ00;T;.;\n",
        )
        .into_iter()
        .map(|(_, role, _)| role)
        .collect();
        assert_eq!(
            roles,
            [
                Role::Nothing,
                Role::Area,
                Role::Area,
                Role::Period,
                Role::Label,
                Role::Figures,
                Role::Nothing,
            ]
        );
    }
}
