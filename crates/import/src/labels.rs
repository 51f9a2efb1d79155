//! Rows of one area and period that a label tells apart.

use std::borrow::Cow;

use base::diagnostic::Diagnostic;

use super::block::Block;
use super::column::{Column, Role};
use super::decision::list;
use super::gathered::Gathered;
use super::grid::Grid;
use super::outcome::Outcome;
use super::select::Selection;
use super::{say, sentence, words};

/// Rows of one area and period that differ in a label: which is wanted has to be said. Labels that
/// say what is measured are never mixed.
pub fn labels_differ(
    grid: &Grid,
    block: &Block,
    columns: &[Column],
    selection: &Selection,
    gathered: &Gathered,
    shown: &str,
    outcome: &mut Outcome,
) -> Option<Diagnostic> {
    let labels: Vec<usize> = columns
        .iter()
        .enumerate()
        .filter(|(at, column)| {
            column.role == Role::Label
                && !selection.labels.iter().any(|wanted| wanted.column == *at)
        })
        .map(|(at, _)| at)
        .collect();
    let unit = columns.iter().position(|column| column.role == Role::Unit);
    if labels.is_empty() && unit.is_none() || gathered.observations.is_empty() {
        return None;
    }
    let mut rows: Vec<(u32, u32, usize)> =
        gathered.observations.iter().map(|o| (o.area, o.period, o.row as usize)).collect();
    rows.sort_unstable();
    rows.dedup();
    let label = |row: usize, column: usize| label_of(grid, block, gathered, row, column);
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
    let is_subject =
        |at: &usize| columns.get(*at).is_some_and(|column| words::is_subject(&column.name));
    let mut open: Vec<usize> =
        labels.iter().copied().filter(|at| differ(at) || is_subject(at) && varies(at)).collect();
    // Two units are never mixed; where another label tells them apart it was asked for already.
    let mixed = unit.filter(|at| {
        let chosen = selection.labels.iter().any(|wanted| wanted.column == *at);
        open.is_empty() && !chosen && varies(at)
    });
    open.extend(mixed);
    if open.is_empty() {
        let idle: Vec<&str> = labels
            .iter()
            .filter(|at| varies(at))
            .filter_map(|at| columns.get(*at).map(|column| column.name.as_str()))
            .collect();
        if !idle.is_empty() {
            outcome.say(sentence::idle_labels(list(idle)));
        }
        return None;
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
    let mut names: Vec<&str> =
        open.iter().filter_map(|at| columns.get(*at).map(|column| column.name.as_str())).collect();
    names.retain(|name| !name.is_empty());
    if mixed.is_some() {
        return Some(say::choose_unit(shown, &names, &choices));
    }
    Some(say::choose_row(shown, &names, &choices, &selection.names))
}

/// The label of a row, or the one above it that it takes over.
fn label_of<'a>(
    grid: &'a Grid,
    block: &Block,
    gathered: &Gathered,
    row: usize,
    column: usize,
) -> Cow<'a, str> {
    let mut at = row;
    if gathered.carried.contains(&column) {
        while at > block.body.start && grid.cell(at, column).is_empty() {
            at -= 1;
        }
    }
    grid.words(at, column)
}
