//! Which figures the editor wants, of all that a table holds.

use std::collections::BTreeMap;

use base::diagnostic::nearest;

use super::block::Block;
use super::column::{Column, Role};
use super::grid::Grid;
use super::register::normal;

/// The columns and rows that are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Columns with figures that may be read.
    pub columns: Vec<usize>,
    /// Only rows with all of these labels.
    pub labels: Vec<Wanted>,
    /// The distinct names of `columns`, in their order.
    pub names: Vec<String>,
}

/// A label that rows must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub column: usize,
    /// In the form in which labels are compared.
    pub normal: String,
    /// As it stands in the table.
    pub label: String,
}

/// What was asked for is not in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    pub term: String,
    pub nearest: Option<String>,
    pub known: Vec<String>,
}

/// Finds what each term names: a heading, else a label of rows. `a / b` names both.
pub fn select(
    grid: &Grid,
    block: &Block,
    columns: &mut [Column],
    terms: &[String],
) -> Result<Selection, Lacking> {
    let mut selection =
        Selection { columns: by_role(columns, Role::Figures), ..Selection::default() };
    // Beside areas, a heading without one is a total of them.
    if columns.iter().any(|column| column.area.is_some()) {
        selection.columns.retain(|at| columns.get(*at).is_some_and(|column| column.area.is_some()));
    }
    let mut labels: Option<Labels> = None;
    for term in terms {
        if take(grid, block, columns, term, &mut selection, &mut labels) {
            continue;
        }
        for part in term.split(" / ") {
            let found =
                part != term && take(grid, block, columns, part, &mut selection, &mut labels);
            if !found {
                return Err(lacking(part, columns, labels));
            }
        }
    }
    let mut names: Vec<String> = Vec::new();
    let mut seen: BTreeMap<&str, ()> = BTreeMap::new();
    for at in &selection.columns {
        if let Some(column) = columns.get(*at)
            && seen.insert(&column.name, ()).is_none()
        {
            names.push(column.name.clone());
        }
    }
    // The program's own name for it leaves nothing to choose.
    if names.len() > 1
        && let Some(name) = names
            .iter()
            .find(|name| matches!(name.to_lowercase().as_str(), "value" | "waarde"))
            .cloned()
    {
        let is_it = |at: &usize| columns.get(*at).is_some_and(|column| column.name == name);
        selection.columns.retain(is_it);
        names = vec![name];
    }
    selection.names = names;
    Ok(selection)
}

/// The distinct names of columns of figures, in their order.
fn all_names(columns: &[Column]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for column in columns.iter().filter(|column| column.role == Role::Figures) {
        if !names.contains(&column.name) {
            names.push(column.name.clone());
        }
    }
    names
}

/// Takes from the terms the one that names one of these, by its name or its number; none where
/// none does.
pub fn chosen(terms: &mut Vec<String>, names: &[String]) -> Option<usize> {
    for (at, name) in names.iter().enumerate() {
        let named = |term: &String| {
            !name.is_empty() && normal(term) == normal(name) || *term == (at + 1).to_string()
        };
        if let Some(found) = terms.iter().position(named) {
            terms.remove(found);
            return Some(at);
        }
    }
    None
}

/// The places of the columns of a role.
pub fn by_role(columns: &[Column], role: Role) -> Vec<usize> {
    let found = columns.iter().enumerate();
    found.filter(|(_, column)| column.role == role).map(|(at, _)| at).collect()
}

/// The labels of rows: normal form to column and label.
type Labels = BTreeMap<String, (usize, String)>;

/// Narrows the selection to what a term names; false where it names nothing.
fn take(
    grid: &Grid,
    block: &Block,
    columns: &mut [Column],
    term: &str,
    selection: &mut Selection,
    labels: &mut Option<Labels>,
) -> bool {
    let wanted = normal(term);
    let fits = |column: &Column| {
        let whole = normal(&column.name) == wanted;
        whole
            || column.name.split(" / ").any(|part| normal(part) == wanted)
            || normal(without_brackets(&column.name)) == wanted
    };
    let exact: Vec<usize> = selection
        .columns
        .iter()
        .copied()
        .filter(|at| {
            let column = columns.get(*at);
            column.is_some_and(|column| column.name.trim() == term.trim())
        })
        .collect();
    let found: Vec<usize> = if exact.is_empty() {
        let fitting = selection.columns.iter().copied();
        fitting.filter(|at| columns.get(*at).is_some_and(fits)).collect()
    } else {
        exact
    };
    if !found.is_empty() {
        selection.columns = found;
        return true;
    }
    let labels = labels.get_or_insert_with(|| labels_of(grid, block, columns));
    if let Some((column, label)) = labels.get(&wanted) {
        selection.labels.push(Wanted { column: *column, normal: wanted, label: label.clone() });
        return true;
    }
    // Of several columns of periods the one that is named tells them.
    let period = by_role(columns, Role::Period);
    let named = period.iter().copied().find(|at| columns.get(*at).is_some_and(fits));
    if let Some(named) = named {
        for at in period.into_iter().filter(|at| *at != named) {
            if let Some(column) = columns.get_mut(at) {
                column.role = Role::Nothing;
            }
        }
        return true;
    }
    if let Ok(number) = term.trim().parse::<usize>()
        && let Some(name) = number.checked_sub(1).and_then(|at| all_names(columns).get(at).cloned())
    {
        let is_it = |at: &usize| columns.get(*at).is_some_and(|column| column.name == name);
        selection.columns.retain(is_it);
        return !selection.columns.is_empty();
    }
    // Whoever names a column says that it holds figures.
    let named = columns
        .iter_mut()
        .enumerate()
        .find(|(_, column)| matches!(column.role, Role::Label | Role::Nothing) && fits(column));
    if let Some((at, column)) = named {
        column.role = Role::Figures;
        selection.columns = vec![at];
        return true;
    }
    false
}

fn labels_of(grid: &Grid, block: &Block, columns: &[Column]) -> Labels {
    let mut labels = Labels::new();
    for at in [Role::Label, Role::Unit].into_iter().flat_map(|role| by_role(columns, role)) {
        let mut last = "";
        for row in block.body.clone() {
            let cell = grid.cell(row, at);
            if cell.is_empty() || cell == last {
                continue;
            }
            last = cell;
            let cell = grid.words(row, at);
            labels.entry(normal(&cell)).or_insert_with(|| (at, cell.into_owned()));
        }
    }
    labels
}

/// `Huishoudens (Aantal)` is also called `Huishoudens`.
fn without_brackets(name: &str) -> &str {
    match name.rsplit_once('(') {
        Some((head, tail)) if tail.ends_with(')') => head.trim_end(),
        _ => name,
    }
}

fn lacking(term: &str, columns: &[Column], labels: Option<Labels>) -> Lacking {
    let figures = columns.iter().filter(|c| c.role == Role::Figures);
    let mut known: Vec<String> = figures.map(|column| column.name.clone()).collect();
    known.dedup();
    known.extend(labels.into_iter().flatten().map(|(_, (_, label))| label));
    let names = known.iter().map(String::as_str).take(5000);
    let nearest = nearest(term, names).map(str::to_owned);
    Lacking { term: term.to_owned(), nearest, known }
}
