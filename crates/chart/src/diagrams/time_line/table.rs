use super::input::{Entry, TimeLine, What};
use crate::table::{Cell, HeadCell, Row, Table};
use base::value::PartialDate;
use locale::{Locale, say};

/// A row for each row of the drawing, with a column for each sort of date that any has.
pub fn table(line: &TimeLine, locale: &Locale) -> Table {
    const COLUMNS: [&str; 5] = [
        "time-line-table-start",
        "time-line-table-end",
        "time-line-table-planned",
        "time-line-table-forecast",
        "time-line-table-actual",
    ];
    let is_used = |column: usize| {
        line.rows.iter().any(|row| dates(row).get(column).is_some_and(Option::is_some))
    };
    let used: Vec<usize> = (0..COLUMNS.len()).filter(|column| is_used(*column)).collect();
    let head = |key: &str| HeadCell::words(locale.text(key, &[]));
    let mut heads = vec![head("time-line-table-what")];
    heads.extend(used.iter().filter_map(|column| Some(head(COLUMNS.get(*column)?))));
    heads.push(head("time-line-table-state"));
    let rows = line.rows.iter().map(|row| {
        let dates = dates(row);
        let mut cells: Vec<Cell> =
            used.iter().map(|column| date(dates.get(*column).copied().flatten(), locale)).collect();
        cells.push(match row.state.as_str() {
            "" => date(None, locale),
            state => Cell::words(state),
        });
        Row { head: row.name.clone(), cells }
    });
    Table {
        behind: None,
        is_by_column: false,
        caption: say!(locale, "time-line-caption", title = line.title),
        head: heads,
        rows: rows.collect(),
    }
}

fn dates(row: &Entry) -> [Option<PartialDate>; 5] {
    match row.what {
        What::Work { start, end } => [start, end, None, None, None],
        What::Milestone(m) => [None, None, m.planned, m.forecast, m.actual],
    }
}

fn date(date: Option<PartialDate>, locale: &Locale) -> Cell {
    match date {
        Some(date) => Cell::words(locale.date(date)),
        None => Cell::absent("–"),
    }
}
