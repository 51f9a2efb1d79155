//! Where areas are on a map, as far as that is known.

use std::collections::BTreeSet;

use crate::geo::Shape;
use crate::series::grid::Grid;
use programme::model::Boundary;

/// A map of more columns or rows has no room for what is in its tiles.
const MOST_TILES: (u16, u16) = (14, 40);
/// How many areas with a value a map inside boundaries and one of tiles show.
pub fn shown(grid: &Grid) -> (usize, usize) {
    let Some(period) = grid.latest() else {
        return (0, 0);
    };
    let has_value = |series: &usize| grid.cell(*series, period).is_some_and(|p| p.value.is_some());
    let outlined = leaves(grid).iter().filter(|s| has_value(s)).count();
    (outlined, tiled(grid).iter().filter(|(s, _)| has_value(s)).count())
}

/// The series whose boundaries are filled: those that lie around no other.
pub fn leaves(grid: &Grid) -> Vec<usize> {
    let outlined: Vec<(usize, Shape)> = there(grid)
        .into_iter()
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
    let leaves = outlined.iter().enumerate().filter(|(index, _)| !is_around(*index));
    leaves.map(|(_, (series, _))| *series).collect()
}

/// The series whose areas exist in the period of the map.
fn there(grid: &Grid) -> Vec<usize> {
    let latest = grid.latest();
    let is_there = |s: &usize| latest.is_none_or(|period| grid.outside(*s, period).is_none());
    (0..grid.plot.series.len()).filter(is_there).collect()
}

pub fn outline<'a>(grid: &Grid<'a>, series: usize) -> Option<&'a Boundary> {
    grid.place(series)?.outline.as_deref()
}

/// A closed ring ends where it began; a shape leaves that out.
pub fn in_degrees(boundary: &Boundary) -> Shape {
    let rings = boundary.polygons.iter().flatten();
    Shape { rings: rings.map(|ring| ring.iter().skip(1).copied().collect()).collect() }
}

/// The series with a tile of their own, and its column and row from 0. Of two in one place the
/// first has it.
pub fn tiled(grid: &Grid) -> Vec<(usize, (u16, u16))> {
    let all = there(grid).into_iter();
    let mut taken = BTreeSet::new();
    let mut placed: Vec<_> = all
        .filter_map(|series| Some((series, grid.place(series)?.tile?)))
        .filter(|(_, tile)| taken.insert(*tile))
        .collect();
    let first = |of: fn(&(u16, u16)) -> u16| placed.iter().map(|(_, t)| of(t)).min();
    let (left, top) = (first(|t| t.0).unwrap_or(0), first(|t| t.1).unwrap_or(0));
    for (_, tile) in &mut placed {
        *tile = (tile.0 - left, tile.1 - top);
    }
    let fits = |tile: &(u16, u16)| tile.0 < MOST_TILES.0 && tile.1 < MOST_TILES.1;
    if placed.iter().all(|(_, tile)| fits(tile)) { placed } else { Vec::new() }
}
