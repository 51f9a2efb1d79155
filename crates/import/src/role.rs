//! What the cells of a column show it to be.

use super::block::is_figure;
use super::grid::{Grid, Kind};
use super::register::{AreaMatch, Register, is_area_code};
use super::{period, words};

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Area,
    Period,
    /// The month or quarter of a year that another column tells.
    Part,
    Figures,
    /// What a row is about, beside its area and period.
    Label,
    Unit,
    /// A further column of the program's own tables: `lower`, `n`, `status`, `note`.
    Own,
    /// Blank, or the number of a row.
    #[default]
    Nothing,
}

pub fn role(grid: &Grid, rows: &[usize], at: usize, heading: &str, register: &Register) -> Role {
    let mut count = Count::default();
    for row in rows {
        count.add(grid.cell(*row, at), grid.kind(*row, at), register);
    }
    let name = heading.to_lowercase();
    if count.filled == 0 {
        return if names_period(heading) { Role::Figures } else { Role::Nothing };
    }
    let most = |of: usize| of * 10 >= count.filled * 9;
    let half = |of: usize| of * 2 >= count.filled;
    let figures = count.figures + count.absent;
    let is_units = most(count.units) && (heading.is_empty() || most(count.bare_units));
    if is_units || words::is_unit_heading(&name) {
        return Role::Unit;
    }
    if most(count.codes) || (words::is_code(&name) && most(count.digits)) {
        return Role::Area;
    }
    let may_be_period = words::is_period(&name) || words::is_bound(&name);
    if may_be_period && half(count.periods) || most(count.period_codes) {
        return Role::Period;
    }
    if most(count.parts) {
        return Role::Part;
    }
    if words::is_row_number(&name) && most(count.figures) {
        return Role::Nothing;
    }
    if words::is_postcode(&name) && most(count.figures) {
        return Role::Label;
    }
    if words::part_of_year(&name).is_some() && !half(count.periods) {
        return Role::Part;
    }
    let is_figures = half(figures) && (count.figures > 0 || count.absent == count.filled);
    if is_figures || names_period(heading) {
        return Role::Figures;
    }
    // Above areas may stand what the headings beside them are about: `Boekjaar`.
    let areas = count.areas * 3 >= count.filled && count.areas > 0;
    if words::is_period(&name) && !areas {
        return Role::Period;
    }
    if words::is_area(&name) || areas { Role::Area } else { Role::Label }
}

/// Whether a part of a heading is a period: whatever stands below it is meant as a figure.
fn names_period(name: &str) -> bool {
    let school = words::is_school(name);
    let mut parts = name.split(" / ").flat_map(|part| part.split('|'));
    parts.any(|part| period::read(part.trim(), school).is_some())
}

#[derive(Default)]
struct Count {
    filled: usize,
    figures: usize,
    absent: usize,
    periods: usize,
    period_codes: usize,
    codes: usize,
    digits: usize,
    areas: usize,
    units: usize,
    /// Units that are not behind a number.
    bare_units: usize,
    /// Words for a part of a year: `1e kwartaal`.
    parts: usize,
}

impl Count {
    fn add(&mut self, cell: &str, kind: Kind, register: &Register) {
        if cell.is_empty() {
            return;
        }
        self.filled += 1;
        let digits = cell.bytes().all(|byte| byte.is_ascii_digit());
        if is_figure(kind, cell) {
            match super::marks::absent(cell) {
                Some(_) => self.absent += 1,
                None => self.figures += 1,
            }
        } else if super::marks::absent(cell).is_some() {
            self.absent += 1;
        } else if is_area_code(cell) {
            self.codes += 1;
        } else if register.find(cell) != AreaMatch::Nothing {
            self.areas += 1;
        }
        let bare = || register.find_in(cell, None, "code").area().is_some();
        if digits && (matches!(cell.len(), 4 | 6 | 8) || bare()) {
            self.digits += 1;
        }
        if kind == Kind::Date || period::read(cell, true).is_some() {
            self.periods += 1;
            // A plain year is a number like any other.
            if !digits && kind != Kind::Number && !cell.ends_with(".0") {
                self.period_codes += 1;
            }
        }
        if words::is_unit(cell) {
            self.units += 1;
            let begins = cell.starts_with(|c: char| c.is_ascii_digit());
            self.bare_units +=
                usize::from(!begins || cell.starts_with("1 0") || cell.starts_with("1.0"));
        }
        if period::is_part(cell) {
            self.parts += 1;
        }
    }
}
