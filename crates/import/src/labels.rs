//! Rows of one area and period that a label tells apart.

use std::borrow::Cow;

use base::diagnostic::Diagnostic;

use super::column::Role;
use super::decision::list;
use super::gathered::Gathered;
use super::outcome::Outcome;
use super::table::Table;
use super::{say, sentence, words};

/// Rows of one area and period that differ in a label: which is wanted has to be said. Labels that
/// say what is measured are never mixed.
///
/// # Errors
/// The question.
pub fn labels_differ(
    table: &Table<'_>,
    gathered: &Gathered,
    outcome: &mut Outcome,
) -> Result<(), Diagnostic> {
    let chosen = |at: &usize| table.selection.labels.iter().any(|wanted| wanted.column == *at);
    let mut labels = table.of(Role::Label);
    labels.retain(|at| !chosen(at));
    let unit = table.of(Role::Unit).first().copied();
    let observations = gathered.observations.iter();
    let mut rows: Vec<_> = observations.map(|o| (o.area, o.period, o.row as usize)).collect();
    rows.sort_unstable();
    rows.dedup();
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
    let mixed = unit.filter(|at| open.is_empty() && !chosen(at) && varies(at));
    open.extend(mixed);
    if open.is_empty() {
        labels.retain(varies);
        if !labels.is_empty() {
            outcome.say(sentence::idle_labels(list(table.names(&labels))));
        }
        return Ok(());
    }
    let mut choices: Vec<String> = Vec::new();
    for (_, _, row) in &rows {
        let parts: Vec<Cow<'_, str>> = open.iter().map(|at| label(*row, *at)).collect();
        let choice = parts.join(" / ");
        if !choices.contains(&choice) {
            choices.push(choice);
        }
        if choices.len() > 1000 {
            break;
        }
    }
    let mut names = table.names(&open);
    names.retain(|name| !name.is_empty());
    Err(match mixed {
        Some(_) => say::choose_unit(table.shown, &names, &choices),
        None => say::choose_row(table.shown, &names, &choices, &table.selection.names),
    })
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
