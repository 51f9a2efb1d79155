use super::input::Flow;
use super::sum::through;
use crate::table::{Cell, HeadCell, Row, Table};
use base::capitalised;
use insight::money::Sum;
use locale::{Locale, say};

/// Every way with its amount, and below them the sums of the nodes that several ways go through.
pub fn table(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> Table {
    let has_range = ways.iter().any(|(_, sum)| sum.is_range());
    let mut head: Vec<HeadCell> =
        flow.columns.iter().map(|column| HeadCell::words(capitalised(&column.title))).collect();
    let amounts: &[&str] =
        if has_range { &["flow-table-low", "flow-table-high"] } else { &["flow-table-amount"] };
    head.extend(amounts.iter().map(|key| HeadCell::numbers(locale.text(key, &[]))));
    head.push(HeadCell::words(locale.text("flow-table-stage", &[])));
    let maker = Maker { flow, locale, has_range };
    let mut rows: Vec<Row> = ways.iter().map(|(stops, sum)| maker.way(stops, sum)).collect();
    for (column, of_column) in flow.columns.iter().enumerate() {
        for (place, node) in of_column.nodes.iter().enumerate() {
            let count = ways.iter().filter(|(stops, _)| stops.get(column) == Some(&place)).count();
            if count > 1 {
                rows.push(maker.total(&node.name, &through(ways, column, place)));
            }
        }
    }
    Table {
        caption: super::words::measured(flow, locale),
        head,
        rows,
        behind: None,
        is_by_column: false,
    }
}

struct Maker<'a> {
    flow: &'a Flow,
    locale: &'a Locale,
    has_range: bool,
}

impl Maker<'_> {
    fn way(&self, [from, by, to]: &[usize; 3], sum: &Sum) -> Row {
        let names = [(1, by), (2, to)].map(|(column, place)| self.flow.name(column, *place));
        self.row(self.flow.name(0, *from), names.map(Cell::words), sum)
    }

    fn total(&self, name: &str, sum: &Sum) -> Row {
        let total = self.locale.text("flow-table-total", &[]);
        self.row(name, [Cell::words(total).over(2)], sum)
    }

    fn row<const N: usize>(&self, head: &str, cells: [Cell; N], sum: &Sum) -> Row {
        let mut cells = Vec::from(cells);
        cells.extend(self.amounts(sum));
        cells.push(Cell::words(&self.flow.stage));
        Row { head: head.to_owned(), cells }
    }

    /// The lowest and, where the table has ranges, the highest amount. What is unknown besides is
    /// said with the first.
    fn amounts(&self, sum: &Sum) -> Vec<Cell> {
        if sum.known == 0 {
            let unknown = Cell::absent(self.locale.text("money-unknown", &[]));
            return vec![unknown.over(if self.has_range { 2 } else { 1 })];
        }
        let beside =
            (sum.unknown > 0).then(|| say!(self.locale, "flow-and-unknown", count = sum.unknown));
        let ends = [Some(sum.low), self.has_range.then_some(sum.high)];
        let ends = ends.into_iter().flatten().map(|end| Cell {
            status: beside.clone(),
            ..Cell::number(self.locale.money_exact(end, &self.flow.currency), end)
        });
        ends.collect()
    }
}
