//! Areas on a map, for one period: as tiles, or inside their boundaries. Each area is in one of a
//! few classes with round limits, told apart by lightness and by a sign; its value is written, in
//! its tile or in the list beside the map.

mod badges;
mod classes;
mod listing;
pub mod outlines;
pub mod tiles;

use crate::geo::Shape;
use crate::series::figures::Figures;
use crate::series::grid::Grid;
use crate::series::plot::{Point, Role, Series};
use classes::Classes;
use locale::Arg;
use programme::model::Boundary;

/// How many areas with a value a map inside boundaries and one of tiles show.
fn shown(grid: &Grid) -> (usize, usize) {
    let Some(period) = grid.latest() else {
        return (0, 0);
    };
    let has_value = |series: &usize| {
        let cell = grid.cell(*series, period);
        cell.is_some_and(|p| p.value.is_some())
    };
    let outlined = leaves(grid).iter().filter(|s| has_value(s)).count();
    let tiled = tiles::placed(grid);
    (outlined, tiled.iter().filter(|(s, _)| has_value(s)).count())
}

/// The series whose boundaries are filled: those that lie around no other.
fn leaves(grid: &Grid) -> Vec<usize> {
    let outlined: Vec<(usize, Shape)> = (0..grid.plot.series.len())
        .filter_map(|series| Some((series, in_degrees(outline(grid, series)?))))
        .collect();
    let bounds: Vec<[f64; 4]> = outlined.iter().map(|(_, shape)| shape.bounds()).collect();
    let sizes: Vec<f64> = outlined.iter().map(|(_, shape)| shape.area()).collect();
    let is_around = |one: usize| {
        (0..outlined.len()).any(|other| {
            let (Some((_, shape)), Some([left, top, right, bottom])) =
                (outlined.get(one), bounds.get(other))
            else {
                return false;
            };
            let is_larger = sizes.get(one) > sizes.get(other).map(|s| s * 1.2).as_ref();
            let middle = ((left + right) / 2.0, (top + bottom) / 2.0);
            other != one && is_larger && shape.holds(middle)
        })
    };
    let leaves = outlined.iter().enumerate();
    let leaves = leaves.filter(|(index, _)| !is_around(*index));
    leaves.map(|(_, (series, _))| *series).collect()
}

fn outline<'a>(grid: &Grid<'a>, series: usize) -> Option<&'a Boundary> {
    grid.place(series)?.outline.as_deref()
}

/// A closed ring ends where it began; a shape leaves that out.
fn in_degrees(boundary: &Boundary) -> Shape {
    let rings = boundary.polygons.iter().flatten();
    let open = rings.map(|ring| ring.iter().skip(1).copied().collect());
    Shape {
        rings: open.collect(),
    }
}

/// What both kinds of map show: the areas of one period, in the order of their values.
struct Atlas<'a> {
    grid: &'a Grid<'a>,
    figures: &'a Figures<'a>,
    classes: Classes,
    /// Those on the map, from the highest value to the lowest, then those without one.
    areas: Vec<Area<'a>>,
    /// Those that are not on it and have a value.
    beside: Vec<&'a Series>,
    period: usize,
}

struct Area<'a> {
    index: usize,
    series: &'a Series,
    point: Option<&'a Point>,
    /// Its class from 1, or 0 without a value.
    class: usize,
}

impl<'a> Atlas<'a> {
    fn new(grid: &'a Grid<'a>, figures: &'a Figures<'a>, placed: &[usize]) -> Self {
        let period = grid.latest().unwrap_or(0);
        let value = |series: usize| grid.cell(series, period).and_then(|p| p.value);
        let values = placed.iter().filter_map(|s| value(*s));
        let values: Vec<_> = values.map(|value| figures.shown(value)).collect();
        let classes = Classes::of(&values, grid.plot.yardstick.measure);
        let (on, off): (Vec<usize>, Vec<usize>) = grid
            .ranked(period)
            .into_iter()
            .partition(|series| placed.contains(series));
        let area = |index: usize| {
            let value = value(index).map(|value| figures.shown(value));
            Some(Area {
                index,
                series: grid.series(index)?,
                point: grid.cell(index, period),
                class: value.map_or(0, |value| classes.class(value)),
            })
        };
        let areas = on.into_iter().filter_map(area).collect();
        let off = off.into_iter().filter(|s| value(*s).is_some());
        Self {
            grid,
            figures,
            areas,
            beside: off.filter_map(|s| grid.series(s)).collect(),
            classes,
            period,
        }
    }

    /// As a label: its value, or the word for none.
    fn value(&self, area: &Area) -> String {
        let value = area.point.and_then(|p| p.value);
        value.map_or_else(
            || self.figures.absent(area.point),
            |v| self.figures.label(v),
        )
    }

    /// What a reader who points at the area is told.
    fn title(&self, area: &Area) -> String {
        match area.point.filter(|p| p.value.is_some()) {
            Some(point) => self.figures.mark(&area.series.name, point),
            None => format!("{}: {}", area.series.name, self.figures.absent(area.point)),
        }
    }

    /// The values that the map does not show: what the areas are held against, and the rest.
    fn beside(&self) -> Vec<String> {
        let told = |is_compared: bool, key: &str| {
            let of = |role: Role| (role != Role::Other) == is_compared;
            let named = self.beside.iter().filter(|series| of(series.role));
            let named = named.filter_map(|series| {
                let index = self
                    .grid
                    .plot
                    .series
                    .iter()
                    .position(|s| s.id == series.id)?;
                let value = self.grid.cell(index, self.period)?.value?;
                Some(format!("{} {}", series.name, self.figures.label(value)))
            });
            let named: Vec<String> = named.collect();
            let places = self.figures.locale.list(&named);
            let args = [("places", Arg::Text(&places))];
            (!named.is_empty()).then(|| self.figures.locale.text(key, &args))
        };
        let told = [
            told(true, "drawing-compared"),
            told(false, "drawing-not-on-map"),
        ];
        told.into_iter().flatten().collect()
    }
}
