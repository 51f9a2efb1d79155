//! The first rows, as they were understood.

use base::text;

use super::block::Block;
use super::column::{Column, Role};
use super::decision::short;
use super::gathered::Gathered;
use super::grid::Grid;
use super::register::Register;
use super::report::Preview;
use super::values::ImportedRow;

/// How many rows are shown.
const SHOWN: usize = 6;

/// The rows as they will be written.
pub fn preview(rows: &[ImportedRow], gathered: &Gathered, register: &Register) -> Preview {
    let shown = rows.iter().take(SHOWN).map(|row| {
        vec![
            register.id(row.area).to_owned(),
            gathered.periods.get(row.period as usize).map(ToString::to_string).unwrap_or_default(),
            row.value.clone(),
            row.status.clone(),
        ]
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
pub fn raw_preview(grid: &Grid, block: &Block, columns: &[Column]) -> Preview {
    const WIDEST: usize = 6;
    let kept: Vec<usize> = columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.role != Role::Nothing)
        .map(|(at, _)| at)
        .take(WIDEST)
        .collect();
    let cell = |text: &str| short(text);
    Preview {
        headings: kept
            .iter()
            .filter_map(|at| columns.get(*at))
            .map(|column| {
                let name = cell(&column.full_name());
                text!("{name}", "{name}")
            })
            .collect(),
        rows: block
            .body
            .clone()
            .filter(|row| !grid.is_blank(*row))
            .take(SHOWN)
            .map(|row| kept.iter().map(|at| cell(&grid.words(row, *at))).collect())
            .collect(),
        more: block.body.len().saturating_sub(SHOWN),
    }
}
