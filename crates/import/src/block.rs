//! Which rows of a table are titles, headings, figures and foot.

use std::collections::BTreeSet;
use std::ops::Range;

use super::grid::{Grid, Kind};
use super::number::{self, CellValue};
use super::{marks, period, words};

/// The parts of a table, as ranges of its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub titles: Range<usize>,
    pub header: Range<usize>,
    pub body: Range<usize>,
    pub foot: Range<usize>,
    /// The row among the headings that gives units.
    pub units: Option<usize>,
    /// Rows of the body that say the headings once more.
    pub repeats: Vec<usize>,
    /// A row of an area with figures, below what seems to be the foot.
    pub below_foot: Option<usize>,
    pub width: usize,
}

impl Block {
    /// The rows among the headings that hold names.
    pub fn heads(&self) -> Vec<usize> {
        let rows = self.header.clone();
        rows.filter(|row| Some(*row) != self.units).collect()
    }
}

/// Rows of the body that are headings: whether each says the same as those above, or begins a table
/// with other periods.
pub fn further_heads(
    grid: &Grid,
    block: &Block,
    is_area: impl Fn(&str) -> bool,
) -> Vec<(usize, bool)> {
    let last = block.heads().into_iter().rfind(|row| !grid.cell(*row, 0).is_empty());
    let Some(last) = last else {
        return Vec::new();
    };
    let years = years(grid, last);
    let headings = (0..block.width).map(|column| grid.cell(last, column));
    let headings: BTreeSet<&str> = headings.filter(|cell| !cell.is_empty()).collect();
    let found = block.body.clone().filter_map(|row| {
        let first = grid.cell(row, 0);
        let begins = first == grid.cell(last, 0);
        let same =
            || (0..block.width).all(|column| grid.cell(row, column) == grid.cell(last, column));
        if begins && same() {
            return Some((row, true));
        }
        // The headings of a table whose columns stand in another order.
        let is_name = |column: usize| headings.contains(grid.cell(row, column));
        let names = (0..block.width).filter(|column| is_name(*column)).count();
        if names > 1 && matches!(figures(grid, row), Figures::None) {
            return Some((row, false));
        }
        if !begins && (is_area(first) || years.is_empty()) {
            return None;
        }
        let Figures::Periods(_) = figures(grid, row) else {
            return None;
        };
        // Figures may look like years; those that follow each other as the years above do are years.
        let own = self::years(grid, row);
        let steps = |years: &[(usize, i16)]| -> Vec<(usize, i16)> {
            let first = years.first().map_or(0, |(_, year)| *year);
            years.iter().map(|(column, year)| (*column, year - first)).collect()
        };
        let named = first.is_empty() || words::is_area(&first.to_lowercase());
        let heads = begins || steps(&own) == steps(&years) && (named || own.len() > 1);
        heads.then_some((row, false))
    });
    found.collect()
}

/// The titles between the figures above and headings that are said once more.
pub fn titles_above(
    grid: &Grid,
    block: &Block,
    head: usize,
    is_area: impl Fn(&str) -> bool,
) -> Vec<usize> {
    let is_line = |row: &usize| {
        let filled = grid.filled(*row);
        filled.1 == 0 || is_title(grid, *row, filled, block.width) && !is_area(grid.cell(*row, 0))
    };
    let above = (block.body.start..head).rev().take_while(is_line);
    above.filter(|row| !grid.is_blank(*row)).collect()
}

/// Whether a line between figures belongs to the table above it: the same title once more, or that
/// it goes on.
pub fn is_same_title(grid: &Grid, block: &Block, row: usize) -> bool {
    let of = |row: usize| (0..grid.width(row)).map(|at| grid.words(row, at)).collect::<Vec<_>>();
    let text = of(row).join(" ").to_lowercase();
    block.titles.clone().any(|title| of(title) == of(row)) || words::goes_on(&text)
}

pub fn holds_periods(grid: &Grid, row: usize) -> bool {
    !years(grid, row).is_empty()
}

/// The years of the periods of a row, with their places.
fn years(grid: &Grid, row: usize) -> Vec<(usize, i16)> {
    let cells = (1..grid.width(row)).map(|column| (column, grid.cell(row, column)));
    let periods = cells.filter(|(_, cell)| is_period(cell));
    periods
        .filter_map(|(at, cell)| Some((at, period::read(cell, false)?.period.first().year())))
        .collect()
}

/// Why no table is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoBlock {
    /// Nothing stands in it.
    Empty,
    /// No row has a second cell.
    OneColumn,
    /// No cell holds a number or a mark for a missing one.
    NoFigures,
    /// The first row that is wide enough holds figures already.
    NoHeader(usize),
}

/// How deep the headings of a table may be.
const DEEPEST: usize = 12;

/// Finds the parts of a table. `is_area` says whether a cell names a known area, so that an area
/// without figures at the end is no foot.
pub fn find(grid: &Grid, is_area: impl Fn(&str) -> bool) -> Result<Block, NoBlock> {
    let height = grid.height();
    let filled: Vec<(usize, usize)> = (0..height).map(|row| grid.filled(row)).collect();
    let of = |row: usize| filled.get(row).copied().unwrap_or_default();
    if filled.iter().all(|(_, count)| *count == 0) {
        return Err(NoBlock::Empty);
    }
    let width = filled.iter().map(|(last, _)| *last).max().unwrap_or(0);
    if width < 2 {
        return Err(NoBlock::OneColumn);
    }
    let mut foot = height;
    while foot > 0 && is_foot(grid, foot - 1, of(foot - 1), &is_area) {
        foot -= 1;
    }
    let mut first = 0;
    while first < foot && is_title(grid, first, of(first), width) {
        first += 1;
    }
    let mut header = first..first;
    for row in first..foot.min(first + DEEPEST) {
        let (_, count) = of(row);
        let heading = match figures(grid, row) {
            Figures::None => header.is_empty() || continues(grid, row, count, of(header.start).1),
            Figures::Periods(periods) => header_of_periods(grid, row, &periods, &header),
            Figures::Some => false,
        };
        if !heading {
            break;
        }
        header.end = row + 1;
    }
    if header.is_empty() {
        return Err(if first >= foot { NoBlock::NoFigures } else { NoBlock::NoHeader(first) });
    }
    let is_note = |row: &usize| {
        let first = grid.cell(*row, 0);
        of(*row) == (1, 1) && words::is_foot(first) && !is_area(first)
    };
    let below = (header.end..foot).find(is_note).map_or(foot..foot, |note| note..foot);
    let figured =
        |row: &usize| is_area(grid.cell(*row, 0)) && !matches!(figures(grid, *row), Figures::None);
    let below_foot = below.clone().find(figured);
    let foot = below.start;
    let body = header.end..foot;
    let any = body.clone().take(10_000).any(|row| !matches!(figures(grid, row), Figures::None));
    if !any {
        return Err(NoBlock::NoFigures);
    }
    if repeats_header(grid, &header, &body) {
        return Err(NoBlock::NoHeader(header.start));
    }
    let units = header.clone().skip(1).find(|row| is_unit_row(grid, *row));
    Ok(Block {
        titles: 0..first,
        header,
        body,
        foot: foot..height,
        units,
        repeats: Vec::new(),
        below_foot,
        width,
    })
}

/// A line above a table: its first cell only, or a filter of two cells above a wide table.
fn is_title(grid: &Grid, row: usize, (last, count): (usize, usize), width: usize) -> bool {
    match (last, count) {
        (_, 0) | (1, 1) => true,
        (2, 2) => width > 3 && matches!(figures(grid, row), Figures::None),
        _ => false,
    }
}

/// A line below a table: blank, its first cell only, or one that begins as a source does.
fn is_foot(
    grid: &Grid,
    row: usize,
    (last, count): (usize, usize),
    is_area: &impl Fn(&str) -> bool,
) -> bool {
    if count == 0 {
        return true;
    }
    let first = grid.cell(row, 0);
    let says_so = words::is_foot(first);
    let alone = last == 1 && grid.width(row) == 1;
    let no_figures = || matches!(figures(grid, row), Figures::None);
    (says_so && no_figures()) || (last == 1 && (alone || no_figures()) && !is_area(first))
}

enum Figures {
    None,
    /// Nothing but periods, at these places.
    Periods(Vec<usize>),
    Some,
}

/// What figures a row holds, beside its first cell.
fn figures(grid: &Grid, row: usize) -> Figures {
    let mut periods = Vec::new();
    for column in 0..grid.width(row) {
        let cell = grid.cell(row, column);
        if cell.is_empty() || grid.kind(row, column) == Kind::Merged {
            continue;
        }
        if is_period(cell) {
            periods.push(column);
        } else if column > 0 && is_figure(grid.kind(row, column), cell) {
            return Figures::Some;
        }
    }
    // One period in the first cell is a label.
    match periods.as_slice() {
        [] => Figures::None,
        [0] => Figures::None,
        _ => Figures::Periods(periods),
    }
}

/// A plain number counts as a year only where it can be one.
pub fn is_period(cell: &str) -> bool {
    cell.starts_with(|c: char| c.is_ascii_digit())
        && cell.len() < 24
        && period::read(cell, false).is_some()
}

/// Whether a cell holds a number, or a mark in the place of one.
pub fn is_figure(kind: Kind, cell: &str) -> bool {
    if cell.is_empty() {
        return false;
    }
    if matches!(kind, Kind::Number | Kind::Percent | Kind::NoResult) {
        return true;
    }
    match number::read(cell) {
        CellValue::Number(written) => !matches!(written.beside, number::Beside::Unit(_)),
        CellValue::Below => true,
        CellValue::Absent(marks::Absent::Blank) | CellValue::Unclear(_) => false,
        // A word that means “missing” may as well be a heading or a label.
        CellValue::Absent(_) => !cell.chars().all(char::is_alphabetic) || cell == "x",
    }
}

/// A further row of headings fills more than half of the places that the first one fills, or
/// stands where the first one is blank.
fn continues(grid: &Grid, row: usize, count: usize, first_count: usize) -> bool {
    let text = grid.width(row) > 1;
    text && count >= 2 && count * 2 > first_count
}

/// Whether a row of text and periods is a heading: all periods differ, and what stands above
/// leaves their places open.
fn header_of_periods(grid: &Grid, row: usize, periods: &[usize], header: &Range<usize>) -> bool {
    let mut cells: Vec<&str> = periods.iter().map(|column| grid.cell(row, *column)).collect();
    cells.sort_unstable();
    let differ = cells.windows(2).all(|pair| pair.first() != pair.get(1));
    if header.is_empty() {
        // The first row: what is no period is a name. Periods are repeated over several figures.
        let is_named = words::is_area(&grid.cell(row, 0).to_lowercase());
        return (differ || is_named) && !periods.contains(&0);
    }
    let above = |column: &usize| header.clone().any(|above| !grid.cell(above, *column).is_empty());
    let named = periods.iter().filter(|column| above(column)).count();
    let last_row_blank = header.clone().all(|above| {
        let filled = periods.iter().filter(|column| !grid.cell(above, **column).is_empty()).count();
        filled * 2 <= periods.len() || filled < 2
    });
    named < periods.len() && last_row_blank
        || periods.len() >= 2 && named == periods.len() && repeated_above(grid, periods, header)
}

/// A heading of two rows where the upper one repeats over each of its periods.
fn repeated_above(grid: &Grid, periods: &[usize], header: &Range<usize>) -> bool {
    header.clone().any(|above| {
        let mut cells: Vec<&str> = periods.iter().map(|c| grid.cell(above, *c)).collect();
        cells.sort_unstable();
        cells.windows(2).any(|pair| pair.first() == pair.get(1))
    })
}

/// A first row of figures that was taken for headings: the rows below repeat its periods.
fn repeats_header(grid: &Grid, header: &Range<usize>, body: &Range<usize>) -> bool {
    if header.len() != 1 {
        return false;
    }
    (1..grid.width(header.start)).any(|column| {
        let heading = grid.cell(header.start, column);
        is_period(heading)
            && !body.is_empty()
            && body.clone().take(50).all(|row| grid.cell(row, column) == heading)
    })
}

/// A row of units: `%`, `x 1 000`, `aantal`; the same word or a known one wherever it is filled.
fn is_unit_row(grid: &Grid, row: usize) -> bool {
    let cells = (1..grid.width(row)).map(|column| grid.cell(row, column));
    let mut filled = cells.filter(|cell| !cell.is_empty()).peekable();
    filled.peek().is_some() && filled.all(words::is_unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Result<Block, NoBlock> {
        let grid = super::super::delimited::cut(text.to_owned(), b';').unwrap();
        find(&grid, |cell| cell == "Rijnenburg")
    }

    fn parts(text: &str) -> (usize, usize, usize, usize) {
        let block = found(text).unwrap();
        (block.titles.len(), block.header.len(), block.body.len(), block.foot.len())
    }

    #[test]
    fn titles_headings_figures_and_foot_are_told_apart() {
        assert_eq!(parts("gebied;2022;2023\nNoord;1;2\n"), (0, 1, 1, 0));
        assert_eq!(
            parts(
                "Titel; \nFilter: alles\n;;;Perioden\nSekse;Onderwerp;;1800;1801\nM;X;x 1 000;5;6\nBron: CBS\n"
            ),
            (2, 2, 1, 1)
        );
        assert_eq!(parts("Huishouden;A;B\nSoort;%;%\nEten;1.2;3\n© CBS\n"), (0, 2, 1, 1));
        assert_eq!(parts("gebied;2022;2023\nNoord;;\nZuid;1;2\n"), (0, 1, 2, 0));
        assert_eq!(parts("wijk;2022;2022;2023;2023\n;n;%;n;%\nNoord;1;2;3;4\n"), (0, 2, 1, 0));
        assert_eq!(parts("gebied;2023\nNoord;5\nRijnenburg\n"), (0, 1, 2, 0));
        assert_eq!(parts("gebied;jaar;waarde\nNoord;2023;1999\nZuid;2023;5\n"), (0, 1, 2, 0));
    }

    #[test]
    fn a_table_without_headings_or_figures_is_none() {
        assert_eq!(found("Noord;1.5\nZuid;2.5\n"), Err(NoBlock::NoHeader(0)));
        assert_eq!(found("Noord;2023;5\nZuid;2023;6\n"), Err(NoBlock::NoHeader(0)));
        assert_eq!(found("Noord;2023;1999\nZuid;2023;5\n"), Err(NoBlock::NoHeader(0)));
        assert_eq!(found("a;b\nc;d\n"), Err(NoBlock::NoFigures));
        assert_eq!(found("a\nb\n"), Err(NoBlock::OneColumn));
        assert_eq!(found("\n\n"), Err(NoBlock::Empty));
    }
}
