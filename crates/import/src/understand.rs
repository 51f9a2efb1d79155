//! From cells to the table of an indicator: the stages in their order.

use base::diagnostic::{Bag, Diagnostic};
use base::text;
use base::value::Period;

use super::block::{self, Block, NoBlock};
use super::column::{self, Column, Role};
use super::gather;
use super::gathered::Gathered;
use super::grid::Grid;
use super::keys::{Keys, keys};
use super::labels::labels_differ;
use super::levels;
use super::outcome::{ImportedTable, Outcome, Wishes};
use super::preview::{preview, raw_preview};
use super::register::Register;
use super::rules::{
    Limited, ambiguous_area, area_not_in_register, choice_needed, no_such_choice, nothing_to_write,
    row_too_long, second_table, table_not_found,
};
use super::select::{self, Selection};
use super::values;
use super::year_rows;
use super::{say, sentence, words};

pub fn understand(
    mut grid: Grid,
    shown: &str,
    wishes: &Wishes,
    register: &Register,
    mut outcome: Outcome,
) -> Outcome {
    read(&grid, shown, wishes, register, &mut outcome);
    outcome.text = std::mem::take(&mut grid.text);
    outcome
}

fn read(grid: &Grid, shown: &str, wishes: &Wishes, register: &Register, outcome: &mut Outcome) {
    let known = |cell: &str| register.find(cell).area().is_some();
    let mut block = match block::find(grid, known) {
        Ok(block) => block,
        Err(why) => return outcome.bag.push(no_table(grid, shown, why)),
    };
    say::block(grid, &block, outcome);
    for (row, same) in block::further_heads(grid, &block) {
        if same {
            outcome.say(sentence::repeated_headings(grid.line(row)));
            block.repeats.push(row);
        } else {
            outcome.bag.push(second_table::report(grid.row_place(row)));
            return;
        }
    }
    too_long(grid, &block, &mut outcome.bag);
    if outcome.bag.has_errors() {
        return;
    }
    let mut terms = wishes.columns.clone();
    let rows = match year_rows::choose(grid, &block, &mut terms) {
        Ok(rows) => rows,
        Err(labels) => {
            outcome.open.push(say::choose_year_row(shown, &labels));
            let columns = column::columns(grid, &block, &block.heads(), register, true);
            outcome.preview = raw_preview(grid, &block, &columns);
            return;
        }
    };
    let mut columns = column::columns(grid, &block, &rows, register, wishes.period.is_some());
    let areas = match levels::choose(grid, &block, &columns, register, &mut terms) {
        Ok(areas) => areas,
        Err(names) => {
            say::layout(&columns, outcome);
            outcome.open.push(say::choose_level(shown, &names));
            outcome.preview = raw_preview(grid, &block, &columns);
            return;
        }
    };
    let selection = match select::select(grid, &block, &mut columns, &terms) {
        Ok(mut selection) => {
            leave_derived(&mut columns, &mut selection, outcome);
            selection
        }
        Err(lacking) => {
            say::layout(&columns, outcome);
            let near = lacking.nearest.as_deref();
            let report = no_such_choice::column(shown, &lacking.term, near, &lacking.known);
            return outcome.bag.push(report);
        }
    };
    say::layout(&columns, outcome);
    let Some(keys) = keys(&columns, areas, wishes, register, shown, outcome) else {
        return;
    };
    open_choices(&columns, &selection, keys, wishes, shown, outcome);
    if !outcome.open.is_empty() {
        if selection.names.len() <= 1 {
            // Which row is wanted can be said at once with what else is open.
            let supposed = Keys {
                given_area: keys.given_area.or(Some(0)),
                given_period: keys.given_period.or(Some(Period::Year(2000))),
                ..keys
            };
            let gathered = gather::gather(grid, &block, &columns, &selection, supposed, register);
            let differ =
                labels_differ(grid, &block, &columns, &selection, &gathered, shown, outcome);
            outcome.open.extend(differ);
        }
        outcome.preview = raw_preview(grid, &block, &columns);
        return;
    }
    let mut gathered = gather::gather(grid, &block, &columns, &selection, keys, register);
    outcome.bag.append(std::mem::take(&mut gathered.bag));
    if let (Some(given), true) = (keys.given_period, gathered.observations.is_empty())
        && !gathered.other_periods.is_empty()
    {
        let known: Vec<String> = gathered.other_periods.iter().map(ToString::to_string).collect();
        let report = no_such_choice::period(shown, &given.to_string(), &known);
        return outcome.bag.push(report);
    }
    say::gathered(&columns, &selection, keys, &gathered, outcome);
    say::units(grid, &columns, &gathered, outcome);
    if let Some(problem) =
        labels_differ(grid, &block, &columns, &selection, &gathered, shown, outcome)
    {
        outcome.open.push(problem);
        outcome.preview = raw_preview(grid, &block, &columns);
        return;
    }
    unknown_areas(&gathered, register, &mut outcome.bag);
    own_cells(&columns, &mut gathered);
    write(grid, gathered, wishes, register, shown, outcome);
}

/// Leaves out what stands beside the years and is worked out from them.
fn leave_derived(columns: &mut [Column], selection: &mut Selection, outcome: &mut Outcome) {
    let has_year = |at: &usize| columns.get(*at).is_some_and(|column| column.period.is_some());
    let (kept, left): (Vec<usize>, Vec<usize>) =
        selection.columns.iter().copied().partition(has_year);
    let derived = |at: &usize| {
        let name = columns.get(*at).map(|column| super::register::normal(&column.name));
        name.is_some_and(|name| words::is_derived(&name))
    };
    if kept.len() < 2 || left.is_empty() || !left.iter().all(derived) {
        return;
    }
    selection.columns = kept;
    let mut names = Vec::new();
    for at in left {
        if let Some(column) = columns.get_mut(at) {
            column.role = Role::Nothing;
            names.push(column.name.clone());
        }
    }
    selection.names.retain(|name| !names.contains(name));
    outcome.say(sentence::no_period(super::decision::list(names.iter().map(String::as_str))));
}

/// The further columns of a table of the program: their numbers are written as the values are.
fn own_cells(columns: &[Column], gathered: &mut Gathered) {
    let mut own: Vec<(usize, &'static str)> = Vec::new();
    for name in column::OWN {
        let at = columns.iter().position(|column| {
            column.role == Role::Own && words::own_column(&column.name) == Some(name)
        });
        own.extend(at.map(|at| (at, name)));
    }
    let numbers: Vec<u32> = own
        .iter()
        .filter(|(_, name)| values::is_number(name))
        .filter_map(|(at, _)| u32::try_from(*at).ok())
        .collect();
    for observation in &gathered.observations {
        let cells = numbers.iter().map(|column| (observation.row, *column));
        gathered.cells.extend(cells);
    }
    gathered.own = own;
}

/// The last stage: values, and the table that holds them.
fn write(
    grid: &Grid,
    mut gathered: Gathered,
    wishes: &Wishes,
    register: &Register,
    shown: &str,
    outcome: &mut Outcome,
) {
    let mut style = match values::style(grid, &gathered.cells, wishes.decimal) {
        Ok(style) => style,
        Err(problem) => return outcome.bag.push(problem),
    };
    let (rows, twice) = values::rows(grid, &mut gathered, &mut style, register, &mut outcome.bag);
    say::values(grid, &style, twice, wishes, outcome);
    outcome.preview = preview(&rows, &gathered, register);
    if outcome.bag.has_errors() {
        return;
    }
    if rows.is_empty() {
        return outcome.bag.push(nothing_to_write::report(shown));
    }
    outcome.table =
        Some(ImportedTable { csv: values::csv(&rows, &gathered, register), rows: rows.len() });
}

fn no_table(grid: &Grid, shown: &str, why: NoBlock) -> Diagnostic {
    match why {
        NoBlock::Empty => table_not_found::empty(shown),
        NoBlock::OneColumn => table_not_found::one_column(shown),
        NoBlock::NoFigures => table_not_found::no_figures(shown),
        NoBlock::NoHeader(row) => table_not_found::no_header(grid.row_place(row)),
    }
}

/// Rows with cells beyond the last heading: their cells may all stand below the wrong one.
fn too_long(grid: &Grid, block: &Block, bag: &mut Bag) {
    let headings = block.header.clone().map(|row| grid.filled(row).0).max().unwrap_or(0);
    let mut problems = Limited::default();
    for row in block.body.clone() {
        if grid.width(row) <= headings {
            continue;
        }
        let (cells, _) = grid.filled(row);
        if cells > headings {
            let place = grid.row_place(row);
            problems.push(row_too_long::report(cells, headings, place), bag);
        }
    }
    problems.finish(bag);
}

/// What the table leaves open and the editor did not say.
fn open_choices(
    columns: &[Column],
    selection: &Selection,
    keys: Keys,
    wishes: &Wishes,
    shown: &str,
    outcome: &mut Outcome,
) {
    let wanted: Vec<&Column> = selection.columns.iter().filter_map(|at| columns.get(*at)).collect();
    if selection.names.len() > 1 {
        outcome.open.push(say::choose_column(shown, &selection.names, wishes.columns.is_empty()));
    }
    let areas = keys.area.is_some()
        || keys.given_area.is_some()
        || wanted.iter().any(|column| column.area.is_some());
    if !areas {
        outcome.open.push(choice_needed::report(
            shown,
            text!(
                "Over welk gebied de cijfers gaan, staat niet in het bestand.",
                "Which area the figures are about is not in the file."
            ),
            text!(
                "Geef --area met de id van een gebied uit areas.csv.",
                "Give --area with the id of an area from areas.csv."
            ),
        ));
    }
    let periods = keys.period.is_some()
        || wishes.period.is_some()
        || wanted.iter().all(|column| column.period.is_some()) && !wanted.is_empty();
    if !periods {
        outcome.open.push(say::choose_period(shown));
    }
    let told = columns.iter().filter(|column| column.role == Role::Period);
    let names: Vec<&str> = told.map(|column| column.name.as_str()).collect();
    if keys.period.is_some() && names.len() > 1 {
        outcome.open.push(say::choose_period_column(shown, &names));
    }
}

/// Warnings for areas that are not written: those like one of the register each, the rest
/// together.
fn unknown_areas(gathered: &Gathered, register: &Register, bag: &mut Bag) {
    /// How many are held against every name of the register, and how many told on their own.
    const COMPARED: usize = 300;
    const ALONE: usize = 10;
    let mut unknown: Vec<_> = gathered.unknown.iter().collect();
    unknown.sort_by_key(|(_, unknown)| unknown.place);
    let mut rest = Vec::new();
    let mut alone = 0;
    for (at, (name, found)) in unknown.into_iter().enumerate() {
        if let Some((a, b)) = found.several {
            let ids = (register.id(a), register.id(b));
            bag.push(ambiguous_area::report(name, ids, found.place));
            continue;
        }
        let near = if at < COMPARED && alone < ALONE && !super::register::is_area_code(name) {
            register.suggestion(name)
        } else {
            None
        };
        match near {
            Some(near) => {
                alone += 1;
                bag.push(area_not_in_register::report(name, near, found.rows, found.place));
            }
            None => rest.push((name, found)),
        }
    }
    if let Some((_, first)) = rest.first() {
        let names = super::decision::list(rest.iter().map(|(name, _)| name.as_str()));
        let rows = rest.iter().map(|(_, found)| found.rows).sum();
        let report = area_not_in_register::several(&names, rest.len(), rows, first.place);
        bag.push(report);
    }
}
