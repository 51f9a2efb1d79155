//! Columns of areas of two levels: a municipality, and the neighbourhood of it that a row is about.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use base::diagnostic::Diagnostic;

use super::register::{AreaRef, is_area_code};
use super::role::Role;
use super::rules::choice_needed;
use super::select::chosen;
use super::table::Table;

/// What a column of areas says of each row that is looked at.
struct Level<'a> {
    at: usize,
    cells: Vec<(&'a str, Option<AreaRef>)>,
    known: BTreeSet<AreaRef>,
    codes: usize,
}

impl<'a> Level<'a> {
    fn new(table: &Table<'a>, rows: &[usize], at: usize) -> Self {
        let cells = rows.iter().map(|row| table.grid.cell(*row, at));
        let name = &table.columns[at].name;
        let find = |cell| (cell, table.register.find_in(cell, None, name).area());
        let cells: Vec<_> = cells.map(find).collect();
        let known = cells.iter().filter_map(|(_, area)| *area).collect();
        let codes = cells.iter().filter(|(cell, _)| is_area_code(cell)).count();
        Self { at, cells, known, codes }
    }

    /// Whether another column tells other areas. One that tells the same somewhere only says more
    /// of it, and one to the left that the register does not know says in what all of them lie.
    fn is_apart(&self, other: &Self) -> bool {
        let pairs = || self.cells.iter().zip(&other.cells);
        let same = pairs().any(|((_, own), (_, other))| own.is_some() && own == other);
        let differ = pairs().any(|((cell, own), (beside, area))| {
            let finer = own.is_some() && other.at > self.at && !is_area_code(beside);
            !cell.is_empty() && !beside.is_empty() && (area.is_some() || finer)
        });
        self.at != other.at && differ && !same
    }
}

/// Finds the column of areas that agrees best with the register, codes before names, and the one
/// that tells in which area those lie. Where another one tells other areas, one of them has to be
/// named in `terms`, from which it is taken.
///
/// # Errors
/// The question, where none is named.
pub fn choose(table: &mut Table<'_>, terms: &mut Vec<String>) -> Result<(), Diagnostic> {
    let register = table.register;
    let rows = table.sample(3000);
    let areas = table.of(Role::Area).into_iter();
    let levels: Vec<Level<'_>> = areas.map(|at| Level::new(table, &rows, at)).collect();
    let best = levels.iter().max_by_key(|l| (l.known.len(), l.codes, Reverse(l.at)));
    let Some(mut own) = best else {
        return Ok(());
    };
    // Nothing is finer than a neighbourhood of Statistics Netherlands.
    let finest = own.cells.iter().filter(|(cell, _)| cell.starts_with("BU")).count();
    let apart = |level: &&Level<'_>| level.at == own.at || own.is_apart(level);
    let open: Vec<&Level<'_>> = levels.iter().filter(apart).collect();
    if open.len() > 1 && finest * 2 < rows.len() {
        let places: Vec<usize> = open.iter().map(|level| level.at).collect();
        let names = table.names(&places);
        let named = chosen(terms, &names, &mut table.selection.said).and_then(|at| open.get(at));
        own = named.ok_or_else(|| choice_needed::level(table.shown, &names))?;
    }
    let is_outer = |level: &&Level<'_>| {
        let mut pairs = own.cells.iter().zip(&level.cells);
        let within = pairs.any(|((_, own), (_, other))| register.lies_in(*other, *own));
        level.at != own.at && !level.known.is_empty() && !within
    };
    let outer = open.into_iter().filter(is_outer).max_by_key(|level| level.known.len());
    table.keys.outer = outer.map(|level| level.at);
    table.keys.area = Some(own.at);
    Ok(())
}
