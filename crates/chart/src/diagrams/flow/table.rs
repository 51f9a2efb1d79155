use super::Flow;
use super::sum::{Sum, through};
use crate::diagrams::layered::capitalised;
use crate::{Cell, HeadCell, Row, Table};
use locale::{Arg, Locale};

/// Every way with its amount, and below them the sums of the nodes that several ways go through.
pub fn table(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> Table {
    let has_range = ways.iter().any(|(_, sum)| sum.is_range());
    let mut head: Vec<HeadCell> = flow
        .columns
        .iter()
        .map(|column| word(capitalised(&column.title)))
        .collect();
    let amounts: &[&str] = match has_range {
        true => &["flow-table-low", "flow-table-high"],
        false => &["flow-table-amount"],
    };
    head.extend(amounts.iter().map(|key| HeadCell {
        text: locale.text(key, &[]),
        is_numeric: true,
    }));
    head.push(word(locale.text("flow-table-stage", &[])));
    let maker = Maker {
        flow,
        locale,
        has_range,
    };
    let mut rows: Vec<Row> = ways
        .iter()
        .map(|(stops, sum)| maker.way(stops, sum))
        .collect();
    for (column, of_column) in flow.columns.iter().enumerate() {
        for (place, node) in of_column.nodes.iter().enumerate() {
            let count = ways
                .iter()
                .filter(|(stops, _)| stops.get(column) == Some(&place))
                .count();
            if count > 1 {
                rows.push(maker.total(&node.name, &through(ways, column, place)));
            }
        }
    }
    Table {
        caption: super::words::measured(flow, locale),
        head,
        rows,
    }
}

fn word(text: String) -> HeadCell {
    HeadCell {
        text,
        is_numeric: false,
    }
}

struct Maker<'a> {
    flow: &'a Flow,
    locale: &'a Locale,
    has_range: bool,
}

impl Maker<'_> {
    fn way(&self, [from, by, to]: &[usize; 3], sum: &Sum) -> Row {
        let mut cells = vec![
            text(self.flow.name(1, *by).to_owned(), 1),
            text(self.flow.name(2, *to).to_owned(), 1),
        ];
        cells.extend(self.amounts(sum));
        cells.push(text(self.flow.stage.clone(), 1));
        Row {
            head: self.flow.name(0, *from).to_owned(),
            cells,
        }
    }

    fn total(&self, name: &str, sum: &Sum) -> Row {
        let mut cells = vec![text(self.locale.text("flow-table-total", &[]), 2)];
        cells.extend(self.amounts(sum));
        cells.push(text(self.flow.stage.clone(), 1));
        Row {
            head: name.to_owned(),
            cells,
        }
    }

    /// The lowest and, where the table has ranges, the highest amount. What is unknown besides is
    /// said with the first.
    fn amounts(&self, sum: &Sum) -> Vec<Cell> {
        let mut cells = Vec::new();
        if sum.known == 0 {
            cells.push(Cell {
                text: self.locale.text("flow-unknown", &[]),
                is_absent: true,
                span: if self.has_range { 2 } else { 1 },
                ..Cell::default()
            });
            return cells;
        }
        let args = [("count", Arg::Count(sum.unknown))];
        let beside = (sum.unknown > 0).then(|| self.locale.text("flow-and-unknown", &args));
        let ends = [Some(sum.low), self.has_range.then_some(sum.high)];
        cells.extend(ends.into_iter().flatten().map(|end| Cell {
            text: self.locale.money_exact(end, &self.flow.currency),
            value: Some(end),
            status: beside.clone(),
            span: 1,
            ..Cell::default()
        }));
        cells
    }
}

fn text(text: String, span: usize) -> Cell {
    Cell {
        text,
        span,
        ..Cell::default()
    }
}
