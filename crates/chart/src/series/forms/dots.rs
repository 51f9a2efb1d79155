//! A dot for each area on one scale, from the highest value to the lowest, with its margin of
//! uncertainty as a whisker. A dot says its value by its place and not by its length, so that the
//! scale may leave zero out: small differences between areas are seen. The reference and the
//! targets are rules through the dots.

use super::Frame;
use super::axis::AxisUnit;
use super::marks::float;
use super::rows::{self, Row, Start};
use crate::Role;
use crate::series::figures::Figures;
use crate::series::grid::Grid;
use crate::sheet::key::{Key, Sample, reservations};
use crate::sheet::scale::{Scale, thinned};
use crate::sheet::{Anchor, Canvas, Edges, Marker, Shape, Sheet, width};
use programme::model::Measure;

/// From the last row to the bottom of the labels of the axis.
const FOOT: f64 = 30.0;
const RADIUS: f64 = 6.0;

/// Draws the dots of a plot with at least one value: the height, and the layers.
pub fn draw(grid: &Grid, figures: &Figures, frame: &Frame) -> (f64, String) {
    let period = grid.latest().unwrap_or(0);
    let at = (period, rows::reference_rule(grid, period));
    let (mut dots, end) = rows::rows(grid, figures, frame, at, 2.0 * RADIUS);

    let scale = scale_of(grid, &dots, at, frame);
    let (low, high) = (scale.low, scale.high);
    let (names, mut edges) = rows::across(&dots, frame, low, Start::Nowhere);
    // A dot at the end of the scale stays on the sheet.
    edges.left += RADIUS + 2.0;
    edges.right -= RADIUS;
    let unit = AxisUnit::of(&scale, figures);
    let x_of = |value: f64| edges.left + (value - low) / (high - low) * (edges.right - edges.left);
    let notes = rows::rules(grid, figures, at, x_of, frame.width, unit.name.as_deref());
    let shift = notes.height + 2.0;
    rows::shift(&mut dots, shift);
    let edges = Edges {
        top: shift,
        bottom: end + shift,
        ..edges
    };

    let left = rows::key_left(names, frame);
    let points = dots.iter().filter_map(|dot| Some((dot.point?, true)));
    let items = reservations(figures, points, Sample::Hollow, Sample::Whisker);
    let mut key = Key::lay(items, frame.width - left, false);
    if key.height > 0.0 {
        key.height += 8.0;
    }
    let foot = edges.bottom + FOOT;
    let sheet = Sheet::new(frame.width, foot + key.height);
    // Down the sheet the data are places on it.
    let down = (edges.bottom, edges.top);
    let mut canvas = Canvas::new(sheet, edges, (low, high), down, Vec::new());
    draw_ground(&mut canvas, &dots, &scale, edges, frame);
    draw_axis(&mut canvas, figures, &scale, &unit, edges);
    let texts = rows::draw_names(&mut canvas.sheet, &dots, names, frame);
    draw_dots(&mut canvas, figures, &dots);
    let texts = rows::draw_values(&mut canvas, &dots, Start::Nowhere, texts);
    notes.draw(&mut canvas.sheet, 0.0, edges.bottom, &texts);
    key.draw(&mut canvas.sheet, "key", left, foot);
    (foot + key.height, canvas.sheet.finish())
}

/// Whether the scale of the dots leaves zero out, which is said in words.
pub fn leaves_zero_out(grid: &Grid, figures: &Figures) -> bool {
    let period = grid.latest().unwrap_or(0);
    let at = (period, rows::reference_rule(grid, period));
    let frame = &super::WIDE;
    let (dots, _) = rows::rows(grid, figures, frame, at, 2.0 * RADIUS);
    let scale = scale_of(grid, &dots, at, frame);
    scale.low > 0.0 || scale.high < 0.0
}

fn scale_of(grid: &Grid, dots: &[Row], at: (usize, Option<usize>), frame: &Frame) -> Scale {
    let (low, high) = rows::range(grid, dots, at, grid.plot.from_zero);
    let least = f64::from(grid.plot.yardstick.measure == Measure::Count);
    Scale::new(low, high, if frame.is_wide { 5.0 } else { 3.0 }, least)
}

/// A line along each row, and one up from each tick where that crosses no name.
fn draw_ground(canvas: &mut Canvas, dots: &[Row], scale: &Scale, edges: Edges, frame: &Frame) {
    canvas.sheet.begin("grid");
    canvas.sheet.pen("");
    let with_value = dots
        .iter()
        .filter(|dot| dot.point.is_some_and(|p| p.value.is_some()));
    let along = with_value.map(|dot| ((edges.left, dot.y), (edges.right, dot.y)));
    let ticks: Vec<f64> = scale
        .ticks
        .iter()
        .map(|tick| canvas.place((tick.at, 0.0)).0)
        .collect();
    let up = ticks.iter().flat_map(|x| {
        let whole = ((*x, edges.top), (*x, edges.bottom));
        let parts = dots
            .iter()
            .map(|dot| ((*x, dot.y - RADIUS), (*x, dot.y + RADIUS)));
        let parts = parts.filter(|_| !frame.is_wide);
        frame.is_wide.then_some(whole).into_iter().chain(parts)
    });
    canvas.sheet.strokes(along.chain(up));
    canvas.sheet.end();
}

fn draw_axis(canvas: &mut Canvas, figures: &Figures, scale: &Scale, unit: &AxisUnit, edges: Edges) {
    let labels: Vec<String> = scale
        .ticks
        .iter()
        .map(|tick| unit.label(tick.value, figures))
        .collect();
    let places: Vec<(f64, f64)> = scale
        .ticks
        .iter()
        .zip(&labels)
        .map(|(tick, label)| (canvas.place((tick.at, 0.0)).0, width(label, false)))
        .collect();
    let counts: Vec<i64> = (0..).take(places.len()).collect();
    let written = thinned(&places, &counts, &[1, 2, 3, 4, 5, 10, 50]);
    canvas.sheet.begin_texts("axis", Anchor::Middle);
    canvas.sheet.pen("tick");
    let ends = [(edges.left, edges.bottom), (edges.right, edges.bottom)];
    canvas.sheet.line(ends);
    for (((x, _), label), is_written) in places.iter().zip(&labels).zip(written) {
        canvas
            .sheet
            .line([(*x, edges.bottom), (*x, edges.bottom + 5.0)]);
        if is_written {
            let middle = x.max(width(label, false) / 2.0);
            canvas
                .sheet
                .text(middle, edges.bottom + 16.0, Anchor::Start, "", label);
        }
    }
    canvas.sheet.end();
}

const CLASSES: [[&str; 2]; 3] = [
    ["dot own", "dot own prov"],
    ["dot ref", "dot ref prov"],
    ["dot", "dot prov"],
];

fn draw_dots(canvas: &mut Canvas, figures: &Figures, dots: &[Row]) {
    let has_own = dots.iter().any(|dot| dot.series.role == Role::Own);
    canvas
        .sheet
        .begin(if has_own { "dots" } else { "dots all" });
    for dot in dots {
        let Some((point, value)) = dot.point.and_then(|p| Some((p, p.value?))) else {
            continue;
        };
        rows::draw_interval(canvas, dot, point);
        let title = figures.mark(&dot.series.name, point);
        let class = dot.class(point, CLASSES);
        canvas.sheet.pen(class).telling(value).titled(title);
        canvas.draw(&Marker {
            at: (float(value), dot.y),
            shape: match dot.series.role {
                Role::Own => Shape::Diamond,
                _ => Shape::Circle,
            },
            radius: if dot.series.role == Role::Own {
                RADIUS - 0.5
            } else {
                RADIUS
            },
        });
    }
    canvas.sheet.end();
}
