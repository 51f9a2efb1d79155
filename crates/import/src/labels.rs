//! Rows of one area and period that a label tells apart.

use std::borrow::Cow;
use std::collections::BTreeSet;

use base::diagnostic::Diagnostic;

use super::gather::gather;
use super::gathered::Gathered;
use super::register::normal;
use super::role::Role;
use super::rules::{choice_needed, no_such_choice};
use super::table::Table;
use super::table::{BETWEEN, Wanted};
use super::words;

/// Rows of one area and period that differ in a label: which is wanted has to be said, by its name
/// or its number among those that there are. Labels that say what is measured are never mixed.
/// Gives the columns of labels that were not needed.
///
/// # Errors
/// The question, or a number that answers none.
pub fn settle(table: &mut Table<'_>, gathered: &mut Gathered) -> Result<Vec<usize>, Diagnostic> {
    loop {
        let (open, idle) = differing(table, gathered);
        let number = table.selection.numbers.first().copied();
        if open.is_empty() {
            return match number {
                None => Ok(idle),
                Some(at) => {
                    let term = (at + 1).to_string();
                    Err(no_such_choice::column(table.shown, &term, None, &table.selection.names))
                }
            };
        }
        let choices = choices(table, gathered, &open);
        let Some(choice) = number.and_then(|at| choices.get(at)) else {
            let choices: Vec<String> = choices.iter().map(|parts| parts.join(BETWEEN)).collect();
            let mut names = table.names(&open);
            names.retain(|name| !name.is_empty());
            let is_unit = open.iter().all(|at| table.columns[*at].role == Role::Unit);
            let name = table.selection.names.first().filter(|_| table.selection.names.len() == 1);
            return Err(match is_unit {
                true => choice_needed::unit(table.shown, &names, &choices),
                false => choice_needed::row(table.shown, &names, &choices, name),
            });
        };
        table.selection.numbers.remove(0);
        table.selection.said.push(choice.join(BETWEEN));
        let wanted = open.into_iter().zip(choice).map(|(column, label)| Wanted {
            column,
            normal: normal(label),
            label: label.clone(),
        });
        table.selection.labels.extend(wanted);
        *gathered = gather(table);
    }
}

/// Takes out of the columns that were not needed the one that says of each figure how sure it is: `voorlopig`.
pub fn take_status(table: &Table<'_>, gathered: &Gathered, idle: &mut Vec<usize>) -> Option<usize> {
    let rows = gathered.rows();
    let says = |column: &usize| {
        let mut labels = rows.iter().map(|row| label_of(table, gathered, row.2, *column));
        !rows.is_empty() && labels.all(|label| words::status_of_remark(&label).is_some())
    };
    let place = idle.iter().position(says)?;
    Some(idle.remove(place))
}

/// The columns whose labels leave open which rows are wanted, and those that only vary.
fn differing(table: &Table<'_>, gathered: &Gathered) -> (Vec<usize>, Vec<usize>) {
    let chosen = |at: &usize| table.selection.labels.iter().any(|wanted| wanted.column == *at);
    let mut labels = table.of(Role::Label);
    labels.retain(|at| !chosen(at));
    let unit = table.of(Role::Unit).first().copied();
    let rows = gathered.rows();
    let label = |row: usize, column: usize| label_of(table, gathered, row, column);
    let differ = |at: &usize| {
        rows.windows(2).any(|pair| match pair {
            [a, b] => (a.0, a.1) == (b.0, b.1) && label(a.2, *at) != label(b.2, *at),
            _ => false,
        })
    };
    let varies = |at: &usize| {
        let first = rows.first().map(|row| label(row.2, *at));
        rows.iter().any(|row| Some(label(row.2, *at)) != first)
    };
    let is_subject = |at: &usize| words::is_subject(&table.columns[*at].name);
    let open = labels.iter().copied().filter(|at| differ(at) || is_subject(at) && varies(at));
    let mut open: Vec<usize> = open.collect();
    // Two units are never mixed; where another label tells them apart it was asked for already.
    open.extend(unit.filter(|at| open.is_empty() && !chosen(at) && varies(at)));
    labels.retain(varies);
    (open, labels)
}

/// The labels that rows have in these columns, in the order of rows, a thousand at most.
fn choices(table: &Table<'_>, gathered: &Gathered, columns: &[usize]) -> Vec<Vec<String>> {
    let mut seen = BTreeSet::new();
    let rows = gathered.rows().into_iter().map(|(_, _, row)| {
        let parts = columns.iter().map(|at| label_of(table, gathered, row, *at).into_owned());
        parts.collect::<Vec<String>>()
    });
    rows.filter(|choice| seen.insert(choice.clone())).take(1000).collect()
}

/// The label of a row, or the one above it that it takes over.
fn label_of<'a>(table: &Table<'a>, gathered: &Gathered, row: usize, column: usize) -> Cow<'a, str> {
    let mut at = row;
    if gathered.carried.contains(&column) {
        while at > table.block.body.start && table.grid.cell(at, column).is_empty() {
            at -= 1;
        }
    }
    table.grid.words(at, column)
}
