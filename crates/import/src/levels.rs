//! Columns of areas of two levels: a municipality, and the neighbourhood of it that a row is about.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use base::diagnostic::Diagnostic;

use super::register::{AreaRef, Register, is_area_code};
use super::role::Role;
use super::rules::choice_needed;
use super::select::chosen;
use super::table::Table;
use super::words;

/// What a column of areas says of each row that is looked at.
struct Level<'a> {
    at: usize,
    cells: Vec<(&'a str, Option<AreaRef>)>,
    known: BTreeSet<AreaRef>,
    codes: usize,
    /// How fine its areas are by its heading: a district more than a municipality.
    rank: Option<u8>,
}

impl<'a> Level<'a> {
    fn new(table: &Table<'a>, rows: &[usize], at: usize) -> Self {
        let cells = rows.iter().map(|row| table.grid.cell(*row, at));
        let name = &table.columns[at].name;
        let find = |cell| (cell, table.register.find_in(cell, None, name).area());
        let cells: Vec<_> = cells.map(find).collect();
        let known = cells.iter().filter_map(|(_, area)| *area).collect();
        let codes = cells.iter().filter(|(cell, _)| is_area_code(cell)).count();
        Self { at, cells, known, codes, rank: words::level(&name.to_lowercase()) }
    }

    fn areas<'l>(
        &'l self,
        other: &'l Self,
    ) -> impl Iterator<Item = (Option<AreaRef>, Option<AreaRef>)> + 'l {
        self.cells.iter().zip(&other.cells).map(|((_, own), (_, other))| (*own, *other))
    }

    /// Whether both tell one area in some row.
    fn tells_same(&self, other: &Self) -> bool {
        self.areas(other).any(|(own, other)| own.is_some() && own == other)
    }

    /// Whether the register says that an area of it lies in the other one beside it.
    fn is_part(&self, wider: &Self, register: &Register) -> bool {
        self.areas(wider).any(|(own, wider)| own != wider && register.lies_in(own, wider))
    }

    /// Whether it tells finer areas: by the register, else by the headings, else by the order of
    /// the columns.
    fn lies_within(&self, wider: &Self, register: &Register) -> bool {
        if self.is_part(wider, register) || wider.is_part(self, register) {
            return self.is_part(wider, register);
        }
        let alike = || self.areas(wider).any(|(own, wider)| register.are_of_one_kind(own, wider));
        self.is_finer_named(wider) && (self.rank > wider.rank || !alike())
    }

    fn is_finer_named(&self, wider: &Self) -> bool {
        match (self.rank, wider.rank) {
            (Some(own), Some(wider)) if own != wider => own > wider,
            _ => self.at > wider.at,
        }
    }

    /// Whether another column tells other areas. One that tells the same somewhere only says more
    /// of it, and a coarser one that the register does not know says in what all of them lie.
    fn is_apart(&self, other: &Self) -> bool {
        let mut pairs = self.cells.iter().zip(&other.cells);
        let is_finer = other.is_finer_named(self);
        let differ = pairs.any(|((cell, own), (beside, area))| {
            let finer = own.is_some() && is_finer && !is_area_code(beside);
            !cell.is_empty() && !beside.is_empty() && (area.is_some() || finer)
        });
        self.at != other.at && differ && !self.tells_same(other)
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
    let is_part = |l: &Level<'_>| levels.iter().any(|other| l.is_part(other, register));
    let best = levels.iter().max_by_key(|l| (l.known.len(), l.codes, is_part(l), Reverse(l.at)));
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
    around(table, &levels, own);
    Ok(())
}

/// Notes the columns of areas within which those of `own` lie, and of those that lie within them.
fn around(table: &mut Table<'_>, levels: &[Level<'_>], own: &Level<'_>) {
    let register = table.register;
    let others = || levels.iter().filter(|level| level.at != own.at);
    let by_code = own.codes * 2 > own.cells.len();
    let tells_other = |level: &&Level<'_>| own.is_apart(level) || level.is_part(own, register);
    let outer = others().filter(|level| {
        let apart = own.is_apart(level) || own.is_part(level, register) && !by_code;
        apart && !level.known.is_empty() && !level.is_part(own, register)
    });
    let outer = outer.max_by_key(|level| level.known.len());
    let between = others().filter(|level| {
        let within = |outer: &Level<'_>| outer.at != level.at && level.lies_within(outer, register);
        !level.tells_same(own) && own.lies_within(level, register) && outer.is_some_and(within)
    });
    let mut wider: Vec<&Level<'_>> = between.collect();
    let depth = |level: &Level<'_>| others().filter(|l| level.lies_within(l, register)).count();
    wider.sort_by_key(|level| Reverse((depth(level), level.at)));
    wider.extend(outer);
    let finer = others().filter(tells_other).filter(|level| level.lies_within(own, register));
    table.keys.finer = finer.map(|level| level.at).collect();
    table.keys.wider = wider.into_iter().map(|level| level.at).collect();
    table.keys.outer = outer.map(|level| level.at);
    table.keys.area = Some(own.at);
}
