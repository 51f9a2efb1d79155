//! Which columns tell the area and the period of a row.

use base::value::Period;

use super::block::Block;
use super::column::{Column, Role};
use super::grid::Grid;
use super::levels::Areas;
use super::outcome::{Outcome, Wishes};
use super::register::{AreaRef, Register};
use super::rules::no_such_choice;

/// Where areas and periods come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keys {
    pub area: Option<usize>,
    /// The column that tells within which area that one lies.
    pub outer: Option<usize>,
    pub period: Option<usize>,
    /// As the editor gave it.
    pub given_area: Option<AreaRef>,
    pub given_period: Option<Period>,
    /// The month or quarter of the year that `period` tells.
    pub part: Option<usize>,
    /// The area for which rows of totals are taken.
    pub total: Option<AreaRef>,
}

/// Where areas and periods come from; none where an option names what is not there.
pub fn keys(
    columns: &[Column],
    areas: Areas,
    wishes: &Wishes,
    register: &Register,
    shown: &str,
    outcome: &mut Outcome,
) -> Option<Keys> {
    let mut by_id = |option: &str, id: &String| {
        let found = register.by_id(id);
        if found.is_none() {
            let near = base::diagnostic::nearest(id, register.ids());
            outcome.bag.push(no_such_choice::area(shown, option, id, near));
        }
        found
    };
    let given_area = wishes.area.as_ref().map(|id| by_id("--area", id));
    let total = wishes.total.as_ref().map(|id| by_id("--total", id));
    if given_area == Some(None) || total == Some(None) {
        return None;
    }
    let headings_tell = columns.iter().any(|column| column.period.is_some());
    let period =
        columns.iter().position(|column| column.role == Role::Period).filter(|_| !headings_tell);
    Some(Keys {
        area: areas.own,
        outer: areas.outer,
        period,
        given_area: given_area.flatten(),
        total: total.flatten(),
        part: columns.iter().position(|column| column.role == Role::Part),
        given_period: wishes.period,
    })
}

/// Columns of areas and labels whose blank cells mean what stands above them: only where another
/// column tells the rows of one area apart.
pub fn carried(grid: &Grid, block: &Block, columns: &[Column], keys: Keys) -> Vec<usize> {
    let is_key = |at: usize, column: &Column| {
        column.role == Role::Label || Some(at) == keys.area || Some(at) == keys.period
    };
    let of_keys: Vec<usize> = columns
        .iter()
        .enumerate()
        .filter(|(at, column)| is_key(*at, column))
        .map(|(at, _)| at)
        .collect();
    if of_keys.len() < 2 {
        return Vec::new();
    }
    let Some(last) = of_keys.last().copied() else {
        return Vec::new();
    };
    of_keys
        .into_iter()
        .filter(|at| *at != last)
        .filter(|at| {
            let mut rows = block.body.clone();
            let first = rows.next().is_some_and(|row| !grid.cell(row, *at).is_empty());
            // The column beside it goes on where this one is blank.
            first
                && rows
                    .any(|row| grid.cell(row, *at).is_empty() && !grid.cell(row, last).is_empty())
        })
        .collect()
}
