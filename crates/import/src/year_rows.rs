//! Headings with two rows of years: a plan of 2020 for the money of 2021.

use super::block::{Block, is_period};
use super::grid::Grid;
use super::period;
use super::select::chosen;

/// The rows of headings from which names and periods are read. Where two rows hold years that do
/// not lie within each other, one of them has to be named in `terms`, from which it is taken.
///
/// # Errors
/// What the rows are called, where none is named.
pub fn choose(
    grid: &Grid,
    block: &Block,
    terms: &mut Vec<String>,
) -> Result<Vec<usize>, Vec<String>> {
    let mut heads = block.heads();
    let years: Vec<usize> = heads.iter().copied().filter(|row| holds_years(grid, *row)).collect();
    let pairs = years.windows(2);
    let apart = pairs.map(|pair| pair.to_vec()).any(|pair| match pair.as_slice() {
        [upper, lower] => differ(grid, *upper, *lower),
        _ => false,
    });
    if !apart {
        return Ok(heads);
    }
    let label = |row: &usize| grid.words(*row, 0).into_owned();
    let labels: Vec<String> = years.iter().map(label).collect();
    let Some(row) = chosen(terms, &labels).and_then(|at| years.get(at)) else {
        return Err(labels);
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
            (Some(above), Some(below)) => {
                let (above, below) = (above.period, below.period);
                below.first() < above.first() || below.last() > above.last()
            }
            _ => false,
        }
    })
}
