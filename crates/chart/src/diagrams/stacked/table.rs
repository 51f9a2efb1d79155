use super::input::{Along, Stacked};
use crate::series::notation::Notation;
use crate::table::{Cell, HeadCell, Row, Table};
use base::value::Decimal;

/// A row for each bar with a column for each part, and one for the whole.
pub fn table(stacked: &Stacked, notation: &Notation) -> Table {
    let text = |key: &str| notation.locale.text(key, &[]);
    let corner = match stacked.along {
        Along::Periods => "figure-table-period",
        Along::Names => "stacked-table-name",
    };
    let mut head = vec![HeadCell::words(text(corner))];
    head.extend(stacked.parts.iter().cloned().map(HeadCell::numbers));
    head.push(HeadCell::numbers(text("stacked-table-whole")));
    let rows = stacked.wholes.iter().map(|whole| {
        let parts = stacked.parts.iter().enumerate();
        let parts = parts.map(|(part, _)| whole.values.get(part).copied().flatten());
        let cells = parts.chain([whole.whole()]).map(|v| cell(v, notation));
        Row { head: whole.name.clone(), cells: cells.collect() }
    });
    Table {
        caption: super::words::measured(stacked, notation),
        head,
        rows: rows.collect(),
        behind: None,
        is_by_column: false,
    }
}

fn cell(value: Option<Decimal>, notation: &Notation) -> Cell {
    match value {
        Some(value) => Cell::number(notation.number(value), value),
        None => Cell::absent(notation.absent(None)),
    }
}
