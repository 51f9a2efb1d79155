use super::input::Amounts;
use super::words::measured;
use crate::diagrams::flow::in_words;
use crate::table::{Cell, HeadCell, Row, Table};
use base::capitalised;
use locale::Locale;

/// A row for each amount, also for those that are drawn as one.
pub fn table(amounts: &Amounts, locale: &Locale) -> Table {
    let head = vec![
        HeadCell::words(capitalised(&amounts.term)),
        HeadCell::words(locale.text("amounts-stage", &[])),
        HeadCell::numbers(locale.text("amounts-amount", &[])),
    ];
    let rows = amounts.groups.iter().flat_map(|group| {
        group.bars.iter().map(|bar| {
            let amount = in_words(bar.sum, &amounts.currency, locale);
            let amount = match bar.sum.known {
                0 => Cell::absent(amount),
                _ => Cell::words(amount),
            };
            Row { head: bar.name.clone(), cells: vec![Cell::words(group.name.clone()), amount] }
        })
    });
    Table {
        caption: measured(amounts, locale),
        head,
        rows: rows.collect(),
        behind: None,
        is_by_column: false,
    }
}
