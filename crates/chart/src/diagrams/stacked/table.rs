use super::{Along, Stacked};
use crate::series::figures::Figures;
use crate::{Cell, HeadCell, Row, Table};
use base::value::Decimal;

/// A row for each bar with a column for each part, and one for the whole.
pub fn table(stacked: &Stacked, figures: &Figures) -> Table {
    let text = |key: &str| figures.locale.text(key, &[]);
    let corner = match stacked.along {
        Along::Periods => "figure-table-period",
        Along::Names => "stacked-table-name",
    };
    let numeric = |text: String| HeadCell {
        text,
        is_numeric: true,
    };
    let mut head = vec![HeadCell {
        text: text(corner),
        is_numeric: false,
    }];
    head.extend(stacked.parts.iter().cloned().map(numeric));
    head.push(numeric(text("stacked-table-whole")));
    let rows = stacked.wholes.iter().map(|whole| {
        let parts = stacked.parts.iter().enumerate();
        let parts = parts.map(|(part, _)| whole.values.get(part).copied().flatten());
        let cells = parts.chain([whole.whole()]).map(|v| cell(v, figures));
        Row {
            head: whole.name.clone(),
            cells: cells.collect(),
        }
    });
    Table {
        caption: super::words::measured(stacked, figures),
        head,
        rows: rows.collect(),
    }
}

fn cell(value: Option<Decimal>, figures: &Figures) -> Cell {
    Cell {
        text: value.map_or_else(|| figures.absent(None), |value| figures.number(value)),
        value,
        is_absent: value.is_none(),
        span: 1,
        ..Cell::default()
    }
}
