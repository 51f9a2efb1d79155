use serde::{Serialize, Serializer};

use base::value::Decimal;
use chart::Point;
use programme::model::{Indicator, Observation};

use super::rows::Rows;
use crate::book::scope::Scope;
use crate::book::{Shape, Whole};
use crate::exports::cell::{self, Cell};
use crate::parts::figure;

/// The columns in their order; those of breakdowns follow.
const NAMES: [&str; 15] = [
    "area",
    "name",
    "period",
    VALUE,
    LOWER,
    UPPER,
    STATUS,
    "note",
    "numerator",
    "denominator",
    "n",
    "published",
    "denominator_period",
    "row",
    "denominator_row",
];

/// Those of a CSV.
pub fn written() -> impl Iterator<Item = &'static str> {
    NAMES.into_iter().filter(|name| !LINES.contains(name))
}

const VALUE: &str = "value";
const LOWER: &str = "lower";
const UPPER: &str = "upper";
const STATUS: &str = "status";

/// What stands in every file; of the other columns those in which a row says something.
const ALWAYS: [&str; 5] = ["area", "name", "period", VALUE, STATUS];

/// Lines of tables that this site does not publish stand in the JSON, which names these tables.
const LINES: [&str; 2] = ["row", "denominator_row"];

/// In the CSV a blank status means this one, as in the tables that editors write.
const FIRM: &str = "final";

/// What the CSV and the JSON of an indicator say of each row: the points of the plot, and the parts
/// of breakdowns, which no chart of the whole shows. What all rows share stands in the JSON once.
pub struct Columns {
    names: Vec<String>,
    pub totals: Vec<Vec<Cell>>,
    pub parts: Vec<Vec<Cell>>,
}

/// The rows of an area by column, without the columns that name it.
#[derive(Serialize)]
pub struct OfArea<'a> {
    area: &'a Cell,
    name: &'a Cell,
    #[serde(flatten)]
    columns: Named<'a>,
}

/// Columns with their names.
#[derive(Default)]
pub struct Named<'a>(Vec<(&'a str, Vec<&'a Cell>)>);

/// The cells of a column; of lines that follow each other only the first.
#[derive(Serialize)]
#[serde(untagged)]
enum Told<'c> {
    Each(&'c [&'c Cell]),
    From(&'c Cell),
}

impl<'c> Told<'c> {
    fn of(name: &str, cells: &'c [&'c Cell]) -> Self {
        match cells {
            [first, _, ..] if LINES.contains(&name) && cells.windows(2).all(follow) => {
                Self::From(first)
            }
            _ => Self::Each(cells),
        }
    }
}

fn follow(pair: &[&Cell]) -> bool {
    matches!(pair, [Cell::Number(a), Cell::Number(b)] if *b == *a + Decimal::ONE)
}

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, cells)| (name, Told::of(name, cells))))
    }
}

impl Columns {
    pub fn of(scope: &Scope<'_>, found: &Indicator, whole: &Whole, rows: &Rows<'_>) -> Self {
        let dimensions = found.breakdowns.iter();
        let dimensions = dimensions.map(|breakdown| format!("by_{}", breakdown.dimension));
        let names = NAMES.iter().map(|name| (*name).to_owned()).chain(dimensions).collect();
        let series = whole.plot.series.iter().enumerate();
        let totals = series.flat_map(|(at, one)| {
            one.points.iter().map(move |point| {
                let area = [one.id.as_str(), &one.name];
                record(found, area, point, rows.total(at, point.period), rows)
            })
        });
        let parts = rows.parts.iter().map(|row| {
            let area = [figure::area_id(scope, row.area), figure::area_name(scope, row.area)];
            let area = area.each_ref().map(String::as_str);
            record(found, area, &figure::point(scope, found, row), Some(row), rows)
        });
        Self { names, totals: totals.collect(), parts: parts.collect() }
    }

    /// All rows as CSV, those of breakdowns last.
    pub fn csv(&self) -> Vec<u8> {
        let rows: Vec<&[Cell]> = self.totals.iter().chain(&self.parts).map(Vec::as_slice).collect();
        let used = self.used(&rows).into_iter().filter(|(_, name)| !LINES.contains(name));
        let used: Vec<(usize, &str)> = used.collect();
        let names: Vec<&str> = used.iter().map(|(_, name)| *name).collect();
        let told = |cell: &'_ Cell, name: &str| name == STATUS && *cell == Cell::from(FIRM);
        let blank = |cell, name| if told(cell, name) { &Cell::Empty } else { cell };
        let rows = rows
            .iter()
            .map(|row| used.iter().filter_map(|(at, name)| Some(blank(row.get(*at)?, name))));
        cell::csv(&names, rows)
    }

    /// Where every value is as far from one end of its margin as from the other, how far says as much as
    /// both ends.
    pub fn with_margins(mut self) -> Self {
        let at = |name: &str| NAMES.iter().position(|known| *known == name).unwrap_or_default();
        let [value, lower, upper] = [VALUE, LOWER, UPPER].map(at);
        let margin = |row: &Vec<Cell>| match [value, lower, upper].map(|at| row.get(at)) {
            [_, Some(Cell::Empty), Some(Cell::Empty)] => Some(Cell::Empty),
            [Some(Cell::Number(value)), Some(Cell::Number(low)), Some(Cell::Number(high))] => {
                let margin = high.checked_sub(*value)?;
                (value.checked_sub(*low)? == margin).then_some(Cell::Number(margin))
            }
            _ => None,
        };
        let margins: Option<Vec<Cell>> =
            self.totals.iter().chain(&self.parts).map(margin).collect();
        let Some(margins) = margins else { return self };
        for (row, margin) in self.totals.iter_mut().chain(&mut self.parts).zip(margins) {
            for (at, cell) in [(lower, margin), (upper, Cell::Empty)] {
                if let Some(place) = row.get_mut(at) {
                    *place = cell;
                }
            }
        }
        if let Some(name) = self.names.get_mut(lower) {
            "margin".clone_into(name);
        }
        self
    }

    pub fn shape(&self) -> Shape {
        let rows: Vec<&[Cell]> = self.totals.iter().chain(&self.parts).map(Vec::as_slice).collect();
        let value = NAMES.iter().position(|name| *name == VALUE);
        let is_told =
            |row: &&[Cell]| matches!(value.and_then(|at| row.get(at)), Some(Cell::Text(_)));
        let parts = self.used(&rows).into_iter().filter(|(at, _)| *at >= NAMES.len());
        Shape {
            in_words: rows.iter().any(is_told),
            parts: parts.map(|(_, name)| name.to_owned()).collect(),
        }
    }

    /// The rows of each area, and before them the columns that most areas have alike: those hold
    /// for every area that has none of its own. None are, unless they are to be told once.
    pub fn by_area<'a>(
        &'a self,
        rows: &'a [Vec<Cell>],
        is_once: bool,
    ) -> (Named<'a>, Vec<OfArea<'a>>) {
        let all: Vec<&[Cell]> = rows.iter().map(Vec::as_slice).collect();
        let used = self.used(&all).split_off(2);
        let areas: Vec<&'a [Vec<Cell>]> = rows.chunk_by(|a, b| a.first() == b.first()).collect();
        let column = |area: &'a [Vec<Cell>], at: usize| {
            area.iter().filter_map(|row| row.get(at)).collect::<Vec<_>>()
        };
        let alike = used.iter().filter(|_| is_once).filter_map(|(at, name)| {
            let first = column(areas.first()?, *at);
            let count = areas.iter().filter(|area| column(area, *at) == first).count();
            (2 * count > areas.len() && count > 1).then_some((*name, first))
        });
        let alike = Named(alike.collect());
        let of_area = areas.iter().filter_map(|area| {
            let [first, name, ..] = area.first()?.as_slice() else { return None };
            let own = used.iter().filter_map(|(at, name)| {
                let cells = column(area, *at);
                let is_alike = match alike.0.iter().find(|(shared, _)| shared == name) {
                    Some((_, shared)) => *shared == cells,
                    None => cells.iter().all(|cell| **cell == Cell::Empty),
                };
                (!is_alike).then_some((*name, cells))
            });
            Some(OfArea { area: first, name, columns: Named(own.collect()) })
        });
        let of_area = of_area.collect();
        (alike, of_area)
    }

    /// The columns in which one of the rows says something, with their names.
    fn used(&self, rows: &[&[Cell]]) -> Vec<(usize, &str)> {
        let says =
            |at: usize| rows.iter().any(|row| row.get(at).is_some_and(|c| *c != Cell::Empty));
        let names = self.names.iter().map(String::as_str).enumerate();
        names.filter(|(at, name)| ALWAYS.contains(name) || says(*at)).collect()
    }
}

fn record(
    found: &Indicator,
    area: [&str; 2],
    point: &Point,
    row: Option<&Observation>,
    rows: &Rows<'_>,
) -> Vec<Cell> {
    let below = row.and_then(|row| rows.denominator(row));
    // The period only where it is not that of the row itself.
    let other_period = below.map(|below| below.period).filter(|period| *period != point.period);
    let published = row.and_then(|row| row.published);
    let [area, name] = area.map(Cell::from);
    let mut cells = vec![
        area,
        name,
        point.period.to_string().into(),
        point.value.map_or_else(|| point.text.clone().into(), Cell::Number),
        point.lower.into(),
        point.upper.into(),
        point.status.word().into(),
        point.note.clone().into(),
        row.and_then(|row| row.numerator).into(),
        row.and_then(|row| row.denominator).into(),
        row.and_then(|row| row.n).map(|n| Cell::Number(n.into())).into(),
        published.map(|date| date.to_string()).into(),
        other_period.map(|period| period.to_string()).into(),
        row.map(|row| rows.line(row)).into(),
        below.map(|below| rows.line(below)).into(),
    ];
    // Where rows of a breakdown stand below, the total is no part.
    let by = row.map_or(&[][..], |row| row.by.as_ref()).iter();
    cells.extend(by.map(|part| Cell::from(part.as_deref())));
    cells.resize_with(NAMES.len() + found.breakdowns.len(), || Cell::Empty);
    cells
}
