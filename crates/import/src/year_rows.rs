//! Headings with two rows of years: a plan of 2020 for the money of 2021.

use base::diagnostic::Diagnostic;

use super::block::is_period;
use super::grid::Grid;
use super::period;
use super::rules::choice_needed;
use super::select::chosen;
use super::table::Table;

/// The rows of headings from which names and periods are read. Where two rows hold years that do
/// not lie within each other, one of them has to be named in `terms`, from which it is taken.
///
/// # Errors
/// The question, where none is named.
pub fn choose(table: &mut Table<'_>, terms: &mut Vec<String>) -> Result<Vec<usize>, Diagnostic> {
    let grid = table.grid;
    let mut heads = table.block.heads();
    let years: Vec<usize> = heads.iter().copied().filter(|row| holds_years(grid, *row)).collect();
    let apart = years.windows(2).any(|pair| match pair {
        [upper, lower] => differ(grid, *upper, *lower),
        _ => false,
    });
    if !apart {
        return Ok(heads);
    }
    let label = |row: &usize| match grid.cell(*row, 0).is_empty() {
        true => (1..grid.width(*row)).find(|at| is_period(grid.cell(*row, *at))),
        false => Some(0),
    };
    let labels = years
        .iter()
        .map(|row| label(row).map_or_else(String::new, |at| grid.words(*row, at).into_owned()));
    let labels: Vec<String> = labels.collect();
    let Some(row) = chosen(terms, &labels, &mut table.selection.said).and_then(|at| years.get(at))
    else {
        return Err(choice_needed::year_row(table.shown, &labels));
    };
    heads.retain(|head| head == row || !years.contains(head));
    Ok(heads)
}

fn holds_years(grid: &Grid, row: usize) -> bool {
    (1..grid.width(row)).filter(|column| is_period(grid.cell(row, *column))).count() > 1
}

/// Whether some column has a year below another one that does not hold it.
fn differ(grid: &Grid, upper: usize, lower: usize) -> bool {
    let mut above = None;
    (1..grid.width(lower)).any(|column| {
        let read = |row: usize| period::read(grid.cell(row, column), false);
        above = read(upper).or(above);
        match (above, read(lower)) {
            (Some(above), Some(below)) => !below.lies_in(above),
            _ => false,
        }
    })
}
