//! What tells the area and the period of a row.

use base::diagnostic::{Diagnostic, nearest};

use super::role::Role;
use super::rules::no_such_choice;
use super::table::{Keys, Table};

/// Adds what the options and the other columns tell.
///
/// # Errors
/// What an option names and is not there.
pub fn complete(table: &mut Table<'_>) -> Result<(), Vec<Diagnostic>> {
    let register = table.register;
    let mut wrong = Vec::new();
    let mut by_id = |option: &str, id: &Option<String>| {
        let id = id.as_ref()?;
        let found = register.by_id(id);
        if found.is_none() {
            let near = nearest(id, register.ids());
            wrong.push(no_such_choice::area(table.shown, option, id, near));
        }
        found
    };
    let given_area = by_id("--area", &table.wishes.area);
    let total = by_id("--total", &table.wishes.total);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let headings_tell = table.columns.iter().any(|column| column.period.is_some());
    let first = |role| table.of(role).first().copied();
    table.keys = Keys {
        period: first(Role::Period).filter(|_| !headings_tell),
        given_area,
        total,
        part: first(Role::Part),
        given_period: table.wishes.period,
        ..std::mem::take(&mut table.keys)
    };
    Ok(())
}

/// Columns of areas and labels whose blank cells mean what stands above them: only where another
/// column tells the rows of one area apart.
pub fn carried(table: &Table<'_>) -> Vec<usize> {
    let (grid, keys) = (table.grid, &table.keys);
    let mut of_keys = table.of(Role::Label);
    of_keys.extend([keys.area, keys.period].into_iter().flatten());
    of_keys.sort_unstable();
    let Some(last) = of_keys.pop() else {
        return Vec::new();
    };
    of_keys.retain(|at| {
        let mut rows = table.block.body.clone();
        let first = rows.next().is_some_and(|row| !grid.cell(row, *at).is_empty());
        // The column beside it goes on where this one is blank.
        let goes_on = |row| grid.cell(row, *at).is_empty() && !grid.cell(row, last).is_empty();
        first && rows.any(goes_on)
    });
    of_keys
}
