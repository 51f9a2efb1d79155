//! Columns of areas of two levels: a municipality, and the neighbourhood of it that a row is about.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::block::Block;
use super::column::{Column, Role};
use super::grid::Grid;
use super::register::{AreaRef, Register, is_area_code};
use super::select::{by_role, chosen};

/// Which columns tell areas.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Areas {
    /// The area of a row.
    pub own: Option<usize>,
    /// The area within which that one lies, so that a name counts there only.
    pub outer: Option<usize>,
}

/// What a column of areas says of each row that is looked at.
struct Level<'a> {
    at: usize,
    cells: Vec<(&'a str, Option<AreaRef>)>,
    known: BTreeSet<AreaRef>,
    codes: usize,
}

impl<'a> Level<'a> {
    fn new(grid: &'a Grid, rows: &[usize], at: usize, register: &Register) -> Self {
        let cells = rows.iter().map(|row| grid.cell(*row, at));
        let cells: Vec<_> = cells.map(|cell| (cell, register.find(cell).area())).collect();
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

/// The column of areas that agrees best with the register, codes before names. Where another one
/// tells other areas, one of them has to be named in `terms`, from which it is taken.
///
/// # Errors
/// What the columns are called, where none is named.
pub fn choose(
    grid: &Grid,
    block: &Block,
    columns: &[Column],
    register: &Register,
    terms: &mut Vec<String>,
) -> Result<Areas, Vec<String>> {
    let step = (block.body.len() / 3000).max(1);
    let rows: Vec<usize> = block.body.clone().step_by(step).collect();
    let areas = by_role(columns, Role::Area).into_iter();
    let levels: Vec<Level<'_>> = areas.map(|at| Level::new(grid, &rows, at, register)).collect();
    let best = levels.iter().max_by_key(|l| (l.known.len(), l.codes, Reverse(l.at)));
    let Some(mut own) = best else {
        return Ok(Areas::default());
    };
    // Nothing is finer than a neighbourhood of Statistics Netherlands.
    let finest = own.cells.iter().filter(|(cell, _)| cell.starts_with("BU")).count();
    let apart = |level: &&Level<'_>| level.at == own.at || own.is_apart(level);
    let open: Vec<&Level<'_>> = levels.iter().filter(apart).collect();
    if open.len() > 1 && finest * 2 < rows.len() {
        let named = open.iter().filter_map(|level| columns.get(level.at));
        let names: Vec<String> = named.map(|column| column.name.clone()).collect();
        let Some(named) = chosen(terms, &names).and_then(|at| open.get(at)) else {
            return Err(names);
        };
        own = *named;
    }
    let is_outer = |level: &&Level<'_>| {
        let mut pairs = own.cells.iter().zip(&level.cells);
        let within = pairs.any(|((_, own), (_, other))| register.lies_in(*other, *own));
        level.at != own.at && !level.known.is_empty() && !within
    };
    let outer = open.into_iter().filter(is_outer).max_by_key(|level| level.known.len());
    Ok(Areas { own: Some(own.at), outer: outer.map(|level| level.at) })
}
