use super::chart::Chart;
use super::grid::Grid;
use super::notation::Notation;
use super::plot::{Plot, Point};
use super::rows::{areas, by_period};
use super::targets::TargetState;
use super::words::{aim_in_words, measured};
use crate::table::{Cell, HeadCell, Row, Table};
use base::capitalised;
use base::value::Decimal;
use insight::Level;
use locale::{Locale, say};
use programme::model::TargetKind;

pub fn of(chart: &Chart) -> Table {
    let Chart { grid, notation, form } = chart;
    let order = areas(grid, form.is_over_time);
    let by_period = by_period(grid);
    let periods: Vec<usize> = (0..grid.periods.len()).collect();
    let interval = interval(notation.locale);
    let maker = Maker { grid, notation, has_even: are_even(grid, notation), interval };
    let (corner, head, rows) = if by_period {
        let rows = periods.iter().map(|period| {
            let cells = order.iter().map(|series| (*series, *period));
            maker.row(maker.period(*period), cells)
        });
        ("figure-table-period", maker.heads_of_areas(&order), rows.collect())
    } else {
        let rows = order.iter().map(|series| {
            let cells = periods.iter().map(|period| (*series, *period));
            maker.row(maker.area(*series), cells)
        });
        ("figure-table-area", maker.heads_of_periods(&periods), rows.collect())
    };
    let mut table = Table {
        caption: measured(grid, notation, None),
        behind: has_margins(grid.plot).then(|| notation.locale.text("figure-table-margins", &[])),
        head: vec![HeadCell::words(match &grid.plot.by {
            Some(by) if !by_period => capitalised(by),
            _ => notation.locale.text(corner, &[]),
        })],
        rows,
        is_by_column: !by_period && periods.len() > 1,
    };
    table.head.extend(head);
    table.tell_statuses_once(by_period);
    table.tell_absences_once();
    if table.head.len() == 1 && !grid.target_states.is_empty() {
        // Nothing is known yet but what it is to become.
        table.head.push(HeadCell::numbers(notation.locale.text("figure-table-value", &[])));
    }
    let columns = table.head.len().saturating_sub(1).max(1);
    table.rows.extend(maker.targets(columns));
    table
}

fn has_margins(plot: &Plot) -> bool {
    let mut points = plot.series.iter().flat_map(|s| &s.points);
    points.any(|p| p.value.is_some() && p.interval().is_some())
}

/// Whether every value is as far from one end of its interval as from the other, in the decimals
/// that are told: then a table says how far.
fn are_even(grid: &Grid, notation: &Notation) -> bool {
    let decimals = notation.yardstick.decimals.unwrap_or(u32::MAX);
    let mut points = grid.plot.series.iter().flat_map(|s| &s.points);
    grid.plot.steps.is_empty()
        && points.all(|point| match point.value.zip(point.interval()) {
            Some((value, (low, high))) => {
                let margin = high.checked_sub(value);
                let is_told = |one: Decimal| one.normalize().scale() <= decimals;
                margin == value.checked_sub(low) && margin.is_some_and(is_told) && is_told(value)
            }
            None => true,
        })
}

struct Maker<'a> {
    grid: &'a Grid<'a>,
    notation: &'a Notation<'a>,
    has_even: bool,
    /// The words of an interval with signs for its ends: hundreds of cells share them.
    interval: String,
}

const LOW: char = '\u{1}';
const HIGH: char = '\u{2}';

fn interval(locale: &Locale) -> String {
    let (low, high) = (LOW.to_string(), HIGH.to_string());
    say!(locale, "figure-table-interval", low, high)
}

impl Maker<'_> {
    fn row(&self, head: String, places: impl Iterator<Item = (usize, usize)>) -> Row {
        Row { head, cells: places.map(|(series, period)| self.value(series, period)).collect() }
    }

    fn value(&self, series: usize, period: usize) -> Cell {
        let point = self.grid.cell(series, period);
        let text = point.and_then(|p| self.notation.point(p));
        let note = point.and_then(|p| p.note.clone());
        match (text, point) {
            (Some(text), Some(point)) => Cell {
                value: point.value,
                margin: self.margin(point),
                status: self.notation.status(point.status),
                note,
                ..Cell::words(text)
            },
            _ => {
                let word = match self.grid.outside(series, period) {
                    Some(outside) => self.notation.outside(outside),
                    None => self.notation.absent(point),
                };
                Cell { note, ..Cell::absent(word) }
            }
        }
    }

    /// How far the true value may be from this one, or from where to where.
    fn margin(&self, point: &Point) -> Option<String> {
        let (value, (low, high)) = (point.value?, point.interval()?);
        if self.has_even {
            return Some(format!("±{}", self.notation.number(high.checked_sub(value)?)));
        }
        let (low, high) = (self.notation.number(low), self.notation.number(high));
        Some(self.interval.replace(LOW, &low).replace(HIGH, &high))
    }

    fn heads_of_areas(&self, order: &[usize]) -> Vec<HeadCell> {
        self.heads(order.iter().map(|series| self.area(*series)))
    }

    fn heads_of_periods(&self, periods: &[usize]) -> Vec<HeadCell> {
        self.heads(periods.iter().map(|period| self.period(*period)))
    }

    fn heads(&self, names: impl Iterator<Item = String>) -> Vec<HeadCell> {
        names.map(HeadCell::numbers).collect()
    }

    fn area(&self, series: usize) -> String {
        let name = self.grid.series(series).map(|s| s.name.clone());
        let name = name.filter(|name| !name.is_empty());
        name.unwrap_or_else(|| self.notation.locale.text("figure-table-value", &[]))
    }

    fn period(&self, period: usize) -> String {
        let period = self.grid.periods.get(period);
        period.map_or_else(String::new, |p| self.notation.locale.period_short(*p))
    }

    fn targets(&self, columns: usize) -> Vec<Row> {
        let row = |target: &TargetState| {
            let number = match (target.aim.kind, target.level()) {
                (TargetKind::Absolute, Some(Level::At(value))) => Some(value),
                _ => None,
            };
            let cell = match number {
                Some(value) => Cell::number(self.notation.number(value), value),
                None => Cell::words(aim_in_words(self.grid, self.notation, target)?),
            };
            let locale = self.notation.locale;
            let due = target.aim.period.map(|due| locale.period_short(due));
            let head = match due {
                Some(period) => say!(locale, "figure-table-target", period),
                None => locale.text("figure-table-target-open", &[]),
            };
            let part = self.grid.part(target.series);
            Some(Row {
                head: part.map_or_else(|| head.clone(), |part| format!("{part}: {head}")),
                cells: vec![cell.over(columns)],
            })
        };
        self.grid.target_states.iter().filter_map(row).collect()
    }
}
