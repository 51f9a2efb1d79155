//! Which figures the editor wants, of all that a table holds.

use std::collections::{BTreeMap, BTreeSet};

use base::diagnostic::{Diagnostic, nearest};

use super::register::normal;
use super::role::Role;
use super::rules::no_such_choice;
use super::table::{BETWEEN, Column, Table, Wanted};

/// Finds what each term names: a heading, else a label of rows. `a / b` names both.
///
/// # Errors
/// The term that names nothing.
pub fn select(table: &mut Table<'_>, terms: &[String]) -> Result<(), Diagnostic> {
    table.selection.columns = table.of(Role::Figures);
    // Beside areas, a heading without one is a total of them.
    if table.columns.iter().any(|column| column.area.is_some()) {
        keep(table, |column| column.area.is_some());
    }
    let mut labels: Option<Labels> = None;
    for term in terms {
        if let Some(said) = take(table, term, &mut labels) {
            table.selection.said.push(said);
            continue;
        }
        for part in term.split(BETWEEN) {
            if part == term || take(table, part, &mut labels).is_none() {
                return Err(lacking(table, part, labels));
            }
        }
        table.selection.said.push(term.clone());
    }
    let mut names = distinct(table.names(&table.selection.columns));
    // The program's own name for it leaves nothing to choose.
    let is_value =
        |name: &String| matches!(name.to_lowercase().as_str(), "value" | "waarde" | "obs_value");
    if names.len() > 1
        && let Some(name) = names.iter().find(|name| is_value(name)).cloned()
    {
        keep(table, |column| column.name == name);
        names = vec![name];
    }
    table.selection.names = names;
    Ok(())
}

/// Takes from the terms the one that names one of these, by its name or its number, and adds it to
/// what was `said`; none where none does.
pub fn chosen(terms: &mut Vec<String>, names: &[String], said: &mut Vec<String>) -> Option<usize> {
    for (at, name) in names.iter().enumerate() {
        let named = |term: &String| {
            !name.is_empty() && normal(term) == normal(name) || *term == (at + 1).to_string()
        };
        if let Some(found) = terms.iter().position(named) {
            let term = terms.remove(found);
            said.push(if name.is_empty() { term } else { name.clone() });
            return Some(at);
        }
    }
    None
}

/// Narrows the columns that are wanted.
fn keep(table: &mut Table<'_>, fits: impl Fn(&Column) -> bool) {
    let columns = &table.columns;
    table.selection.columns.retain(|at| columns.get(*at).is_some_and(&fits));
}

fn distinct(all: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    all.into_iter().filter(|name| seen.insert(name.clone())).collect()
}

/// The labels of rows: normal form to column and label.
type Labels = BTreeMap<String, (usize, String)>;

/// Whether its name, with the year that was taken out of it, is the one that is meant.
fn is_written(column: &Column, is_meant: &dyn Fn(&str) -> bool) -> bool {
    !column.written.is_empty() && is_meant(&column.written)
}

/// Narrows the selection to what a term names, and gives its name; none where it names nothing.
fn take(table: &mut Table<'_>, term: &str, labels: &mut Option<Labels>) -> Option<String> {
    let wanted = normal(term);
    let fits = |column: &Column| {
        normal(&column.name) == wanted
            || column.name.split(BETWEEN).any(|part| normal(part) == wanted)
            || normal(without_brackets(&column.name)) == wanted
            || is_written(column, &|name| normal(name) == wanted)
    };
    let exact = |column: &Column| {
        column.name.trim() == term.trim() || is_written(column, &|name| name == term.trim())
    };
    let selected = |fits: &dyn Fn(&Column) -> bool| table.at(&table.selection.columns).any(fits);
    if selected(&exact) {
        keep(table, exact);
        return Some(term.to_owned());
    }
    if selected(&fits) {
        keep(table, fits);
        return Some(term.to_owned());
    }
    // Columns without a name but their periods, as they are offered.
    let nameless = periods_of(table.at(&table.selection.columns));
    if !nameless.is_empty() && normal(&nameless) == wanted {
        keep(table, |column| column.name.is_empty());
        return Some(term.to_owned());
    }
    let labels = labels.get_or_insert_with(|| labels_of(table));
    if is_period(table, term) && !labels.contains_key(&wanted) {
        return None;
    }
    if let Some((column, label)) = labels.get(&wanted) {
        let (column, label) = (*column, label.clone());
        table.selection.labels.push(Wanted { column, normal: wanted, label });
        return Some(term.to_owned());
    }
    // Of several columns of periods the one that is named tells them.
    let periods = table.of(Role::Period);
    let number = term.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let open = distinct(table.names(&table.selection.columns)).len() > 1;
    let by_number = number.filter(|_| !open && periods.len() > 1);
    let named = periods.iter().find(|at| fits(&table.columns[**at]));
    if let Some(named) = named.or(by_number.and_then(|number| periods.get(number))) {
        for at in periods.iter().filter(|at| *at != named) {
            table.columns[*at].role = Role::Nothing;
        }
        return Some(table.columns[*named].name.clone());
    }
    if let Some(number) = number {
        let names = distinct(table.names(&table.of(Role::Figures)));
        let Some(name) = names.get(number).filter(|_| open) else {
            table.selection.numbers.push(number);
            return Some(String::new());
        };
        keep(table, |column| column.name == *name);
        let said = if name.is_empty() { term } else { name };
        return (!table.selection.columns.is_empty()).then(|| said.to_owned());
    }
    // Whoever names a column says that it holds figures.
    let may = |column: &Column| matches!(column.role, Role::Label | Role::Nothing) && fits(column);
    let named = table.columns.iter().position(may);
    if let Some(at) = named {
        table.columns[at].role = Role::Figures;
        table.selection.columns = vec![at];
    }
    named.map(|_| term.to_owned())
}

/// The headings of columns that have no name but their period: `2021, 2022`.
pub fn periods_of<'a>(columns: impl Iterator<Item = &'a Column>) -> String {
    let nameless = columns.filter(|column| column.name.is_empty());
    nameless.map(|column| column.heading.as_str()).collect::<Vec<_>>().join(", ")
}

fn labels_of(table: &Table<'_>) -> Labels {
    let mut labels = Labels::new();
    for at in [Role::Label, Role::Unit].into_iter().flat_map(|role| table.of(role)) {
        for row in table.block.body.clone().filter(|row| !table.grid.cell(*row, at).is_empty()) {
            let cell = table.grid.words(row, at);
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

/// Whether a term is the heading of a period, and no name or number of what can be chosen.
fn is_period(table: &Table<'_>, term: &str) -> bool {
    let mut heads = table.columns.iter().filter(|column| column.period.is_some());
    heads.any(|column| column.heading.trim() == term.trim())
}

fn lacking(table: &Table<'_>, term: &str, labels: Option<Labels>) -> Diagnostic {
    let mut known = table.names(&table.of(Role::Figures));
    known.dedup();
    // Columns of periods have no name of their own.
    known.retain(|name| !name.trim().is_empty());
    known.extend(labels.into_iter().flatten().map(|(_, (_, label))| label));
    if is_period(table, term) {
        return no_such_choice::period_as_column(table.shown, term);
    }
    let near = nearest(term, known.iter().map(String::as_str).take(5000));
    no_such_choice::column(table.shown, term, near, &known)
}
