//! From cells to the table of an indicator: the stages in their order.

use base::diagnostic::{Bag, Diagnostic};
use base::value::Period;

use super::block::{self, NoBlock};
use super::column;
use super::decision::list;
use super::gather::gather;
use super::gathered::Gathered;
use super::grid::Grid;
use super::keys;
use super::labels;
use super::levels;
use super::outcome::{ImportedTable, Outcome, Wishes};
use super::preview::{preview, raw_preview};
use super::register::{Register, is_area_code, normal};
use super::role::Role;
use super::rules::{
    Limited, ambiguous_area, area_not_in_register, choice_needed, no_such_choice, nothing_to_write,
    row_too_long, second_table, table_not_found,
};
use super::select::{periods_of, select};
use super::table::Column;
use super::table::Table;
use super::{around, say, sentence, values, words, year_rows};

/// Why nothing is written; none of them where it was told already.
struct Stop(Vec<Diagnostic>);

impl From<Diagnostic> for Stop {
    fn from(problem: Diagnostic) -> Self {
        Self(vec![problem])
    }
}

impl From<Vec<Diagnostic>> for Stop {
    fn from(problems: Vec<Diagnostic>) -> Self {
        Self(problems)
    }
}

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
    let block = match block::find(grid, known) {
        Ok(block) => block,
        Err(why) => return outcome.bag.push(no_table(grid, shown, why)),
    };
    let (columns, selection, keys) = Default::default();
    let mut table = Table { grid, block, columns, selection, keys, register, wishes, shown };
    match stages(&mut table, outcome) {
        Ok(written) => {
            outcome.table = Some(written);
            outcome.said = table.selection.said;
            outcome.said.retain(|said| !said.is_empty());
        }
        Err(Stop(problems)) => {
            for problem in problems {
                if problem.rule.code == choice_needed::RULE.code {
                    outcome.open.push(problem);
                    outcome.preview = raw_preview(&table);
                } else {
                    outcome.bag.push(problem);
                }
            }
        }
    }
}

fn stages(table: &mut Table<'_>, outcome: &mut Outcome) -> Result<ImportedTable, Stop> {
    say::block(table, outcome);
    one_table(table, outcome)?;
    choose(table, outcome)?;
    keys::complete(table)?;
    let mut open = open_choices(table);
    if !open.is_empty() {
        if table.selection.names.len() <= 1 {
            // Which row is wanted can be said at once with what else is open.
            table.keys.given_area.get_or_insert(0);
            table.keys.given_period.get_or_insert(Period::Year(2000));
            let mut gathered = gather(table);
            open.extend(labels::settle(table, &mut gathered).err());
        }
        return Err(open.into());
    }
    let mut gathered = gather(table);
    let settled = labels::settle(table, &mut gathered);
    outcome.bag.append(std::mem::take(&mut gathered.bag));
    if let (Some(given), true) = (table.keys.given_period, gathered.observations.is_empty())
        && !gathered.other_periods.is_empty()
    {
        let known: Vec<String> = gathered.other_periods.iter().map(ToString::to_string).collect();
        return Err(no_such_choice::period(table.shown, &given.to_string(), &known).into());
    }
    say::gathered(table, &gathered, outcome);
    let mut idle = settled?;
    let status = labels::take_status(table, &gathered, &mut idle);
    if !idle.is_empty() {
        outcome.say(sentence::idle_labels(list(table.names(&idle))));
    }
    unknown_areas(&gathered, table.register, &mut outcome.bag);
    own_cells(table, &mut gathered);
    // Read as a remark, of which the status is taken.
    gathered.own.extend(status.map(|column| (column, "note")));
    write(table, gathered, outcome)
}

/// Looks for what else stands among the rows of figures.
fn one_table(table: &mut Table<'_>, outcome: &mut Outcome) -> Result<(), Stop> {
    if let Some(row) = table.block.below_foot {
        return Err(second_table::below_foot(table.grid.row_place(row)).into());
    }
    let known = |cell: &str| table.register.find(cell).area().is_some();
    for (row, same) in block::further_heads(table.grid, &table.block, known) {
        if !same {
            let place = table.grid.row_place(row);
            return Err(match block::holds_periods(table.grid, row) {
                true => second_table::report(place).into(),
                false => second_table::of_other_columns(place).into(),
            });
        }
        let titles = block::titles_above(table.grid, &table.block, row, known);
        for title in &titles {
            if !block::is_same_title(table.grid, &table.block, *title) {
                let text = table.grid.words(*title, 0);
                return Err(second_table::titled(&text, table.grid.row_place(*title)).into());
            }
        }
        outcome.say(sentence::repeated_headings(table.grid.line(row)));
        table.block.repeats.push(row);
        table.block.repeats.extend(titles);
    }
    too_long(table, &mut outcome.bag);
    if outcome.bag.has_errors() { Err(Stop(Vec::new())) } else { Ok(()) }
}

/// Reads the headings, and finds what the editor wants of them.
fn choose(table: &mut Table<'_>, outcome: &mut Outcome) -> Result<(), Stop> {
    let mut terms = table.wishes.columns.clone();
    terms.retain(|term| {
        let area = table.register.with_shared_name(term);
        table.selection.areas.extend(area);
        table.selection.said.extend(area.map(|_| term.clone()));
        area.is_none()
    });
    let rows = year_rows::choose(table, &mut terms);
    let heads = table.block.heads();
    table.columns = column::columns(table, rows.as_ref().unwrap_or(&heads));
    rows?;
    let found = levels::choose(table, &mut terms).and_then(|()| select(table, &terms));
    if found.is_ok() {
        leave_derived(table, outcome);
    }
    say::layout(table, outcome);
    Ok(found?)
}

/// Leaves out what stands beside the years and is worked out from them.
fn leave_derived(table: &mut Table<'_>, outcome: &mut Outcome) {
    let columns = &mut table.columns;
    let (kept, left): (Vec<usize>, Vec<usize>) =
        table.selection.columns.iter().partition(|at| columns[**at].period.is_some());
    let derived = |at: &usize| words::is_derived(&normal(&columns[*at].name));
    if kept.len() < 2 || left.is_empty() || !left.iter().all(derived) {
        return;
    }
    for at in &left {
        columns[*at].role = Role::Nothing;
    }
    let names = table.names(&left);
    table.selection.columns = kept;
    table.selection.names.retain(|name| !names.contains(name));
    outcome.say(sentence::no_period(list(names)));
}

/// The further columns of a table of the program: their numbers are written as the values are.
fn own_cells(table: &Table<'_>, gathered: &mut Gathered) {
    let own = table.of(Role::Own);
    let called = |name: &str| {
        let mut own = own.iter().copied();
        own.find(|at| words::own_column(&table.columns[*at].name) == Some(name))
    };
    gathered.own.extend(column::OWN.iter().filter_map(|name| Some((called(name)?, *name))));
    gathered.confidential = called(words::CONFIDENTIAL);
    let numbers = gathered.own.iter().filter(|(_, name)| values::is_number(name));
    let numbers: Vec<u32> = numbers.filter_map(|(at, _)| u32::try_from(*at).ok()).collect();
    for observation in &gathered.observations {
        gathered.cells.extend(numbers.iter().map(|column| (observation.row, *column)));
    }
}

/// The last stage: values, and the table that holds them.
fn write(
    table: &Table<'_>,
    mut gathered: Gathered,
    outcome: &mut Outcome,
) -> Result<ImportedTable, Stop> {
    let mut style = values::style(table.grid, &gathered.cells, table.wishes.decimal)?;
    let (rows, twice) = values::rows(table, &mut gathered, &mut style, &mut outcome.bag);
    say::values(table, &style, twice, outcome);
    outcome.preview = preview(table, &rows);
    if outcome.bag.has_errors() {
        return Err(Stop(Vec::new()));
    }
    if rows.is_empty() {
        return Err(match (gathered.finer, gathered.totals.first()) {
            (Some(((_, column, _), _)), _) => {
                nothing_to_write::but_parts(table.shown, &table.columns[column].name)
            }
            (None, Some((total, _))) => {
                nothing_to_write::but_a_total(table.shown, total, table.wishes.area.as_deref())
            }
            (None, None) => match words_for_figures(table) {
                Some((column, example)) => {
                    nothing_to_write::but_words(table.shown, column, &example)
                }
                None => nothing_to_write::report(table.shown),
            },
        }
        .into());
    }
    let csv = values::csv(&rows, &gathered, table.register);
    Ok(ImportedTable { csv, rows: rows.len() })
}

/// Of a table without figures: the last column of words, and the first of them.
fn words_for_figures<'t>(table: &'t Table<'_>) -> Option<(&'t str, String)> {
    let is_without = table.selection.columns.is_empty();
    let column = table.of(Role::Label).into_iter().next_back().filter(|_| is_without)?;
    let cells = table.block.body.clone().map(|row| table.grid.words(row, column));
    let example = cells.into_iter().find(|cell| !cell.is_empty())?;
    Some((table.columns.get(column)?.name.as_str(), example.into_owned()))
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
fn too_long(table: &Table<'_>, bag: &mut Bag) {
    let (grid, block) = (table.grid, &table.block);
    let headings = block.header.clone().map(|row| grid.filled(row).0).max().unwrap_or(0);
    let columns = block.header.clone().map(|row| grid.width(row)).max().unwrap_or(0);
    let mut problems = Limited::default();
    let mut is_nameless = false;
    for row in block.body.clone().filter(|row| grid.width(*row) > headings) {
        let (cells, _) = grid.filled(row);
        // The head has a column there: it lacks a name, and no row is to blame.
        is_nameless |= cells > headings && cells <= columns;
        if cells > headings.max(columns) {
            problems.push(row_too_long::report(cells, headings, grid.row_place(row)), bag);
        }
    }
    if is_nameless {
        let head = block.header.clone().last().unwrap_or_default();
        bag.push(row_too_long::nameless(headings + 1, grid.row_place(head)));
    }
    problems.finish(bag);
}

/// What the table leaves open and the editor did not say.
fn open_choices(table: &Table<'_>) -> Vec<Diagnostic> {
    let (keys, names, shown) = (&table.keys, &table.selection.names, table.shown);
    let wanted: Vec<&Column> = table.at(&table.selection.columns).collect();
    let mut open = Vec::new();
    if names.len() > 1 {
        let named = |name: &String| match name.is_empty() {
            true => periods_of(wanted.iter().copied()),
            false => name.clone(),
        };
        let names: Vec<String> = names.iter().map(named).collect();
        open.push(choice_needed::column(shown, &names, table.wishes.columns.is_empty()));
    }
    let by_heading = wanted.iter().any(|column| column.area.is_some());
    if keys.area.is_none() && keys.given_area.is_none() && !by_heading {
        open.push(choice_needed::area(shown));
    }
    let by_heading = wanted.iter().all(|column| column.period.is_some()) && !wanted.is_empty();
    if keys.period.is_none() && keys.given_period.is_none() && !by_heading {
        let title = around::title_with_year(table);
        let title = title.as_ref().map(|(text, year)| (text.as_str(), *year));
        open.push(choice_needed::period(shown, title));
    }
    let told = table.names(&table.of(Role::Period));
    if keys.period.is_some() && told.len() > 1 {
        open.push(choice_needed::period_column(shown, &told));
    }
    open
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
        if !found.several.is_empty() {
            let ids: Vec<&str> = found.several.iter().map(|area| register.id(*area)).collect();
            bag.push(ambiguous_area::report(name, &ids, found.place));
            continue;
        }
        let compared = at < COMPARED && alone < ALONE && !is_area_code(name);
        match compared.then(|| register.suggestion(name)).flatten() {
            Some(near) => {
                alone += 1;
                bag.push(area_not_in_register::report(name, near, found.rows, found.place));
            }
            None => rest.push((name, found)),
        }
    }
    if let Some((_, first)) = rest.first() {
        let names = list(rest.iter().map(|(name, _)| name));
        let rows = rest.iter().map(|(_, found)| found.rows).sum();
        bag.push(area_not_in_register::several(&names, rest.len(), rows, first.place));
    }
}
