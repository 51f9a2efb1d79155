//! The areas inside their boundaries. Lightness and hatching say the class; a number leads to the
//! name and the value in the list beside the map.

use super::super::form::{Form, no_notes};
use super::atlas::Atlas;
use super::badges::{self, apart};
use super::listing::{Listing, Names};
use super::places::{in_degrees, leaves, outline, shown};
use crate::geo::{Projection, Shape, middle, simplify};
use crate::series::grid::{Absence, Grid};
use crate::series::notation::Notation;
use crate::series::plot::Role;
use crate::sheet::{Anchor, Layers, Sheet, Size};
use programme::model::{Boundary, ChartForm};

/// The largest box for the map in a wide and in a narrow drawing.
const WIDE: (f64, f64) = (390.0, 460.0);
const NARROW: (f64, f64) = (284.0, 360.0);
/// Between the edge of the sheet and the map, for heavy outlines.
const EDGE: f64 = 2.0;
/// Beyond so many areas numbers and names would fill the sheet: the classes say how many.
const MOST_NAMED: usize = 30;
/// How far a simpler line may lie from the boundary, in units of the drawing: a pixel, and more
/// where that leaves more points than a drawing should have.
const TOLERANCE: f64 = 0.7;
const MOST_POINTS: usize = 900;
/// A number farther from its area than this has a line to it.
const NEAR: f64 = 9.0;

/// Where it shows no fewer areas than tiles would, and two at least.
pub static FORM: Form = Form {
    answers: &[ChartForm::Map],
    fits: |grid, is_asked| {
        let (outlined, tiled) = if is_asked { shown(grid) } else { (0, 0) };
        outlined >= tiled.max(2)
    },
    is_over_time: false,
    is_ranking: false,
    name: "figure-name-map",
    notes: no_notes,
    draw,
};

fn draw(grid: &Grid, notation: &Notation, size: &Size) -> Layers {
    let atlas = Atlas::new(grid, notation, &leaves(grid));
    let drawn = atlas.areas.iter().map(|area| area.index);
    let around: Vec<usize> = (0..grid.plot.series.len())
        .filter(|series| outline(grid, *series).is_some() && !drawn.clone().any(|d| d == *series))
        .collect();
    let series: Vec<usize> = drawn.clone().chain(around.iter().copied()).collect();
    let boundaries: Vec<&Boundary> = series.iter().filter_map(|s| outline(grid, *s)).collect();
    let room = if size.is_wide { WIDE } else { NARROW };
    let Some(paper) = Projection::fitting(boundaries.iter().copied(), room) else {
        return Sheet::new().finish(0.0);
    };
    let shapes = on_paper(&boundaries, &paper);

    let is_named = atlas.areas.len() <= MOST_NAMED;
    let names = if is_named { Names::Numbered } else { Names::Counts };
    let map = (paper.width + 2.0 * EDGE, paper.height + 2.0 * EDGE);
    let (list_at, room) = if size.is_wide {
        let left = map.0.max(220.0) + 40.0;
        ((left, 0.0), (size.width - left - 2.0).min(330.0))
    } else {
        ((1.0, map.1 + 14.0), size.width - 2.0)
    };
    let list = Listing::lay(&atlas, room, names);
    let height = f64::max(map.1, list_at.1 + list.height) + 2.0;

    let mut sheet = Sheet::new();
    let id = format!("{}-{}", grid.plot.id, size.class);
    let fill = |class: usize| format!("{id}-k{class}");
    let count = atlas.classes.count();
    let used = (0..=count).filter(|class| *class > 0 || has_missing(&atlas));
    for class in used {
        let is_withheld = class == 0 && !atlas.absences().contains(&Absence::Missing);
        let tone = if is_withheld { "k0 withheld" } else { atlas.classes.tone(class) };
        sheet.hatching(&fill(class), tone);
    }
    draw_areas(&mut sheet, &atlas, &shapes, &fill);
    sheet.begin("around");
    let outer = around.iter().zip(shapes.iter().skip(atlas.areas.len()));
    for (series, shape) in outer {
        let is_own = grid.own() == Some(*series);
        sheet.pen(if is_own { "own" } else { "" });
        sheet.rings(&shape.rings);
    }
    for (area, shape) in atlas.areas.iter().zip(&shapes) {
        if area.series.role == Role::Own {
            sheet.pen("own").rings(&shape.rings);
        }
    }
    sheet.end();
    if is_named {
        draw_numbers(&mut sheet, &shapes, atlas.areas.len(), map);
    }
    let swatch = |sheet: &mut Sheet, class: usize, field: [f64; 4]| {
        sheet.begin_filled("land", &fill(class));
        sheet.pen("").field(field);
        sheet.end();
    };
    list.draw(&mut sheet, list_at, &swatch);
    sheet.finish(height)
}

fn has_missing(atlas: &Atlas) -> bool {
    atlas.areas.iter().any(|area| area.class == 0)
}

fn draw_areas(sheet: &mut Sheet, atlas: &Atlas, shapes: &[Shape], fill: &impl Fn(usize) -> String) {
    for class in 0..=atlas.classes.count() {
        let members = atlas.areas.iter().zip(shapes);
        let mut members = members.filter(|(area, _)| area.class == class).peekable();
        if members.peek().is_none() {
            continue;
        }
        sheet.begin_filled("land", &fill(class));
        for (area, shape) in members {
            let pen = sheet.pen("");
            if let Some(value) = area.point.and_then(|p| p.value) {
                pen.telling(value);
            }
            pen.titled(atlas.title(area)).rings(&shape.rings);
        }
        sheet.end();
    }
}

/// The number of each area in the list, inside it or beside it with a line to it.
fn draw_numbers(sheet: &mut Sheet, shapes: &[Shape], count: usize, map: (f64, f64)) {
    let wanted = shapes.iter().take(count).map(middle);
    let wanted: Vec<_> = (1..).zip(wanted).filter_map(|(n, at)| Some((n, at?))).collect();
    let badges: Vec<_> = wanted.iter().map(|(_, at)| *at).collect();
    let places = apart(&badges, map);
    sheet.begin_texts("badges", Anchor::Middle);
    for ((_, at), place) in wanted.iter().zip(&places) {
        if (at.0 - place.0).hypot(at.1 - place.1) > NEAR {
            sheet.pen("lead").line([*at, *place]);
            sheet.pen("pin").circle(*at, 2.5);
        }
    }
    for ((number, _), place) in wanted.iter().zip(&places) {
        sheet.pen("badge").circle(*place, badges::RADIUS);
        sheet.text(place.0, place.1, Anchor::Start, "", &number.to_string());
    }
    sheet.end();
}

/// Boundaries in the units of the drawing, with as few points as it can show.
fn on_paper(boundaries: &[&Boundary], paper: &Projection) -> Vec<Shape> {
    let place = |point| {
        let (x, y) = paper.place(point);
        (x + EDGE, y + EDGE)
    };
    let full: Vec<Shape> = boundaries
        .iter()
        .map(|boundary| {
            let rings = in_degrees(boundary).rings.into_iter();
            let rings = rings.map(|ring| ring.into_iter().map(place).collect());
            Shape { rings: rings.collect() }
        })
        .collect();
    let rings: Vec<_> = full.iter().flat_map(|shape| shape.rings.clone()).collect();
    let mut tolerance = TOLERANCE;
    let mut simple = simplify(&rings, tolerance);
    while simple.iter().map(Vec::len).sum::<usize>() > MOST_POINTS && tolerance < 12.0 {
        tolerance *= 1.4;
        simple = simplify(&rings, tolerance);
    }
    let mut simple = simple.into_iter();
    full.iter()
        .map(|shape| {
            let rings = simple.by_ref().take(shape.rings.len());
            let rings: Vec<_> = rings.filter(|ring| !ring.is_empty()).collect();
            if rings.is_empty() { speck(shape) } else { Shape { rings } }
        })
        .collect()
}

/// An area that is too small for the drawing is a small square all the same.
fn speck(shape: &Shape) -> Shape {
    let [left, top, right, bottom] = shape.bounds();
    let (x, y) = ((left + right) / 2.0, (top + bottom) / 2.0);
    let ring = vec![(x, y - 2.0), (x + 2.0, y), (x, y + 2.0), (x - 2.0, y)];
    Shape { rings: vec![ring] }
}
