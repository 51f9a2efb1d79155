use super::figures::Figures;
use super::grid::Grid;
use super::rows::{areas, by_period};
use super::standing::Standing;
use super::words::{aim_in_words, measured};
use super::{Plot, Point};
use base::value::Decimal;
use insight::Level;
use locale::{Arg, Locale};
use programme::model::TargetKind;

/// All values of a plot, in rows and columns with heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    /// The heads of the columns; the first stands above the heads of the rows.
    pub head: Vec<HeadCell>,
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadCell {
    pub text: String,
    /// Whether the cells below are numbers, to stand at the right.
    pub is_numeric: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub head: String,
    pub cells: Vec<Cell>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// As a reader sees it.
    pub text: String,
    /// The value as it was written, for `data-value`; none where there is no single one.
    pub value: Option<Decimal>,
    /// A word beside the value: `voorlopig`.
    pub status: Option<String>,
    /// What the editors say of this value.
    pub note: Option<String>,
    /// Whether the text stands in place of a value: `geen gegevens`.
    pub is_absent: bool,
    /// Over how many columns it stretches: 1, or all for a target.
    pub span: usize,
}

/// Tables a plot: a row for each area with a column for each period, or, where there are many
/// periods or only one area, the other way round. Margins of uncertainty, where any is known,
/// have a column beside each value. Targets are the last rows. Of more than 400 areas only some
/// are shown; [`left_out`](super::left_out) tells which are not.
pub fn table(plot: &Plot, locale: &Locale) -> Table {
    table_of(&Grid::of(plot), &Figures::new(plot, locale))
}

pub fn table_of(grid: &Grid, figures: &Figures) -> Table {
    let order = areas(grid);
    let by_period = by_period(grid);
    let periods: Vec<usize> = (0..grid.periods.len()).collect();
    let maker = Maker {
        grid,
        figures,
        margins: has_margins(grid.plot),
        interval: interval(figures.locale),
    };
    let (corner, head, rows) = if by_period {
        let rows = periods.iter().map(|period| {
            let cells = order.iter().map(|series| (*series, *period));
            maker.row(maker.period(*period), cells)
        });
        (
            "figure-table-period",
            maker.heads_of_areas(&order),
            rows.collect(),
        )
    } else {
        let rows = order.iter().map(|series| {
            let cells = periods.iter().map(|period| (*series, *period));
            maker.row(maker.area(*series), cells)
        });
        (
            "figure-table-area",
            maker.heads_of_periods(&periods),
            rows.collect(),
        )
    };
    let mut table = Table {
        caption: measured(grid, figures, None),
        head: vec![HeadCell {
            text: figures.locale.text(corner, &[]),
            is_numeric: false,
        }],
        rows,
    };
    table.head.extend(head);
    let columns = table.head.len().saturating_sub(1).max(1);
    table.rows.extend(maker.targets(columns));
    table
}

fn has_margins(plot: &Plot) -> bool {
    let mut points = plot.series.iter().flat_map(|s| &s.points);
    points.any(|p| p.value.is_some() && p.interval().is_some())
}

struct Maker<'a> {
    grid: &'a Grid<'a>,
    figures: &'a Figures<'a>,
    margins: bool,
    /// The words of an interval with signs for its ends: hundreds of cells share them.
    interval: String,
}

const LOW: char = '\u{1}';
const HIGH: char = '\u{2}';

fn interval(locale: &Locale) -> String {
    let (low, high) = (LOW.to_string(), HIGH.to_string());
    let args = [("low", Arg::Text(&low)), ("high", Arg::Text(&high))];
    locale.text("figure-table-interval", &args)
}

impl Maker<'_> {
    fn row(&self, head: String, places: impl Iterator<Item = (usize, usize)>) -> Row {
        let mut cells = Vec::new();
        for (series, period) in places {
            let point = self.grid.cell(series, period);
            cells.push(self.value(point));
            if self.margins {
                cells.push(self.margin(point));
            }
        }
        Row { head, cells }
    }

    fn value(&self, point: Option<&Point>) -> Cell {
        let text = point.and_then(|p| self.figures.point(p));
        let note = point.and_then(|p| p.note.clone());
        match (text, point) {
            (Some(text), Some(point)) => Cell {
                text,
                value: point.value,
                status: self.figures.status(point.status),
                note,
                is_absent: false,
                span: 1,
            },
            _ => Cell {
                text: self.figures.absent(point),
                note,
                is_absent: true,
                span: 1,
                ..Cell::default()
            },
        }
    }

    fn margin(&self, point: Option<&Point>) -> Cell {
        let interval = point
            .filter(|p| p.value.is_some())
            .and_then(Point::interval);
        let text = interval.map(|(low, high)| {
            let (low, high) = (self.figures.number(low), self.figures.number(high));
            self.interval.replace(LOW, &low).replace(HIGH, &high)
        });
        Cell {
            is_absent: text.is_none(),
            text: text.unwrap_or_else(|| self.figures.absent(None)),
            span: 1,
            ..Cell::default()
        }
    }

    fn heads_of_areas(&self, order: &[usize]) -> Vec<HeadCell> {
        self.heads(order.iter().map(|series| self.area(*series)))
    }

    fn heads_of_periods(&self, periods: &[usize]) -> Vec<HeadCell> {
        self.heads(periods.iter().map(|period| self.period(*period)))
    }

    fn heads(&self, names: impl Iterator<Item = String>) -> Vec<HeadCell> {
        let mut heads = Vec::new();
        for name in names {
            let margin = self.margins.then(|| {
                let args = [("name", Arg::Text(&name))];
                self.figures.locale.text("figure-table-margin", &args)
            });
            let texts = [Some(name), margin].into_iter().flatten();
            heads.extend(texts.map(|text| HeadCell {
                text,
                is_numeric: true,
            }));
        }
        heads
    }

    fn area(&self, series: usize) -> String {
        let name = self.grid.series(series).map(|s| s.name.clone());
        let name = name.filter(|name| !name.is_empty());
        name.unwrap_or_else(|| self.figures.locale.text("figure-table-value", &[]))
    }

    fn period(&self, period: usize) -> String {
        let period = self.grid.periods.get(period);
        period.map_or_else(String::new, |p| self.figures.locale.period_short(*p))
    }

    fn targets(&self, columns: usize) -> Vec<Row> {
        let row = |standing: &Standing| {
            let period = self.figures.locale.period_short(standing.aim.period);
            let args = [("period", Arg::Text(&period))];
            let number = match (standing.aim.kind, standing.level()) {
                (TargetKind::Absolute, Some(Level::At(value))) => Some(value),
                _ => None,
            };
            Some(Row {
                head: self.figures.locale.text("figure-table-target", &args),
                cells: vec![Cell {
                    text: match number {
                        Some(value) => self.figures.number(value),
                        None => aim_in_words(self.grid, self.figures, standing)?,
                    },
                    value: number,
                    span: columns,
                    ..Cell::default()
                }],
            })
        };
        self.grid.standings.iter().filter_map(row).collect()
    }
}
