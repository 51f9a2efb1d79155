//! The first rows, as they were understood.

use base::diagnostic::Text;
use base::text;

use super::decision::short;
use super::report::Preview;
use super::role::Role;
use super::table::Table;
use super::values::ImportedRow;

/// How many rows are shown, and how many columns of a table as it stands.
const SHOWN: usize = 6;

/// The rows as they will be written.
pub fn preview(table: &Table<'_>, rows: &[ImportedRow]) -> Preview {
    let shown = rows.iter().take(SHOWN).map(|row| {
        let area = table.register.id(row.area).to_owned();
        vec![area, row.period.to_string(), row.value.clone(), row.status.clone()]
    });
    Preview {
        headings: vec![
            text!("gebied", "area"),
            text!("periode", "period"),
            text!("waarde", "value"),
            text!("status", "status"),
        ],
        rows: shown.collect(),
        more: rows.len().saturating_sub(SHOWN),
    }
}

/// The rows as they stand in the file, while something is open.
pub fn raw_preview(table: &Table<'_>) -> Preview {
    let all = table.columns.iter().enumerate();
    let kept = all.filter(|(_, column)| column.role != Role::Nothing).take(SHOWN);
    let (kept, headings): (Vec<usize>, Vec<Text>) = kept
        .map(|(at, column)| {
            let name = short(&column.full_name());
            (at, text!("{name}", "{name}"))
        })
        .unzip();
    let rows = table.block.body.clone().filter(|row| !table.grid.is_blank(*row)).take(SHOWN);
    let cells = |row| kept.iter().map(|at| short(&table.grid.words(row, *at))).collect();
    Preview {
        headings,
        rows: rows.map(cells).collect(),
        more: table.block.body.len().saturating_sub(SHOWN),
    }
}
