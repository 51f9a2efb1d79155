//! A dot for each area on one scale, from the highest value to the lowest, with its margin of
//! uncertainty as a whisker. A dot says its value by its place and not by its length, so that the
//! scale may leave zero out: small differences between areas are seen. The reference and the
//! targets are rules through the dots.

use super::areas::{AreaList, AreaMark, Scaling, Start};
use super::axis::{AxisUnit, leaves_zero_out, rounded};
use super::form::Form;
use super::legend::hollow;
use crate::series::grid::Grid;
use crate::series::notation::Notation;
use crate::sheet::{Anchor, Canvas, Edges, Layers, Scale, Sign, Size, WIDE, thinned, width};
use programme::model::ChartForm;

/// What is left where nothing else fits.
pub static FORM: Form = Form {
    answers: &[ChartForm::Dots],
    fits: |_, _| true,
    is_over_time: false,
    is_ranking: true,
    name: "figure-name-dots",
    notes,
    draw,
};

/// From the last row to the bottom of the labels of the axis.
const FOOT: f64 = 30.0;
const RADIUS: f64 = 6.0;

fn draw(grid: &Grid, notation: &Notation, size: &Size) -> Layers {
    let mut list = AreaList::of(grid, notation, size, 2.0 * RADIUS);
    let scale = scale_of(grid, &list, size);
    let unit = AxisUnit::of(&scale, notation);
    let (mut canvas, mut around) = list.canvas(Scaling {
        start: Start::Nowhere,
        range: (scale.low, scale.high),
        // A dot at the end of the scale stays on the sheet.
        inset: (RADIUS + 2.0, RADIUS),
        unit: unit.name.as_deref(),
        unsettled: hollow,
        foot: FOOT,
        legend: 0.0,
    });
    draw_ground(&mut canvas, &list.marks, &scale, size);
    draw_axis(&mut canvas, notation, &scale, &unit);
    list.draw_names(&mut canvas.sheet, &mut around);
    list.draw_marks(&mut canvas, ("dot", Start::Nowhere), |canvas, dot, value| {
        let (sign, radius) =
            if dot.is_own() { (Sign::Diamond, RADIUS - 0.5) } else { (Sign::Circle, RADIUS) };
        canvas.sign((value, dot.y), sign, radius);
    });
    list.finish(canvas, around)
}

fn notes(grid: &Grid, notation: &Notation) -> Vec<String> {
    let list = AreaList::of(grid, notation, &WIDE, 2.0 * RADIUS);
    let scale = scale_of(grid, &list, &WIDE);
    leaves_zero_out(&scale, "figure-note-axis-level", notation)
}

fn scale_of(grid: &Grid, dots: &AreaList, size: &Size) -> Scale {
    let range = dots.range(grid.plot.from_zero);
    rounded(grid, range, if size.is_wide { 5.0 } else { 3.0 })
}

/// A line along each row, and one up from each tick where that crosses no name.
fn draw_ground(canvas: &mut Canvas, dots: &[AreaMark], scale: &Scale, size: &Size) {
    let edges = canvas.edges;
    canvas.sheet.begin("grid");
    canvas.sheet.pen("");
    let with_value = dots.iter().filter(|dot| dot.point.is_some_and(|p| p.value.is_some()));
    let along = with_value.map(|dot| ((edges.left, dot.y), (edges.right, dot.y)));
    let ticks: Vec<f64> = scale.ticks.iter().map(|tick| canvas.place((tick.at, 0.0)).0).collect();
    let up = ticks.iter().flat_map(|x| {
        let whole = ((*x, edges.top), (*x, edges.bottom));
        let parts = dots.iter().map(|dot| ((*x, dot.y - RADIUS), (*x, dot.y + RADIUS)));
        let parts = parts.filter(|_| !size.is_wide);
        size.is_wide.then_some(whole).into_iter().chain(parts)
    });
    canvas.sheet.strokes(along.chain(up));
    canvas.sheet.end();
}

fn draw_axis(canvas: &mut Canvas, notation: &Notation, scale: &Scale, unit: &AxisUnit) {
    let Edges { left, right, bottom, .. } = canvas.edges;
    let labels = unit.labels(scale, notation);
    let places: Vec<(f64, f64)> = scale
        .ticks
        .iter()
        .zip(&labels)
        .map(|(tick, label)| (canvas.place((tick.at, 0.0)).0, width(label, false)))
        .collect();
    let counts: Vec<i64> = (0..).take(places.len()).collect();
    let written = thinned(&places, &counts, &[1, 2, 3, 4, 5, 10, 50]);
    let sheet = &mut canvas.sheet;
    sheet.begin_texts("axis", Anchor::Middle);
    sheet.stamp("tick").line([(left, bottom), (right, bottom)]);
    sheet.strokes(places.iter().map(|(x, _)| ((*x, bottom), (*x, bottom + 5.0))));
    for (((x, taken), label), is_written) in places.iter().zip(&labels).zip(written) {
        if is_written {
            let middle = x.max(taken / 2.0);
            sheet.text(middle, bottom + 16.0, Anchor::Start, "", label);
        }
    }
    sheet.end();
}
