//! A bar for each area, from the highest value to the lowest, all from zero. What they are held
//! against, the reference and the target, is a rule through them.

use super::Frame;
use super::marks::float;
use super::rows::{self, Row, Start};
use crate::Role;
use crate::series::figures::Figures;
use crate::series::grid::Grid;
use crate::sheet::key::{Key, Sample, reservations};
use crate::sheet::{Canvas, Edges, Sheet};

/// Draws the bars of a plot with at least one value: the height, and the layers.
pub fn draw(grid: &Grid, figures: &Figures, frame: &Frame) -> (f64, String) {
    let period = grid.latest().unwrap_or(0);
    let at = (period, rows::reference_rule(grid, period));
    let thickness = if frame.is_wide { 18.0 } else { 14.0 };
    let (mut bars, end) = rows::rows(grid, figures, frame, at, thickness);

    let (low, high) = rows::range(grid, &bars, at, Some(true));
    let (names, edges) = rows::across(&bars, frame, low, Start::Zero);
    let x_of = |value: f64| edges.left + (value - low) / (high - low) * (edges.right - edges.left);
    let notes = rows::rules(grid, figures, at, x_of, frame.width, None);
    let shift = notes.height + 2.0;
    rows::shift(&mut bars, shift);
    let edges = Edges {
        top: shift,
        bottom: end + shift,
        ..edges
    };

    let left = rows::key_left(names, frame);
    let points = bars.iter().filter_map(|bar| Some((bar.point?, true)));
    let items = reservations(figures, points, Sample::Bar, Sample::Whisker);
    let mut key = Key::lay(items, frame.width - left, false);
    if key.height > 0.0 {
        key.height += 8.0;
    }
    let sheet = Sheet::new(frame.width, edges.bottom + key.height);
    // Down the sheet the data are places on it.
    let down = (edges.bottom, edges.top);
    let mut canvas = Canvas::new(sheet, edges, (low, high), down, Vec::new());
    let texts = rows::draw_names(&mut canvas.sheet, &bars, names, frame);
    draw_bars(&mut canvas, figures, &bars, thickness);
    draw_zero(&mut canvas, &bars, edges, frame, thickness);
    let texts = rows::draw_values(&mut canvas, &bars, Start::Zero, texts);
    notes.draw(&mut canvas.sheet, 0.0, edges.bottom, &texts);
    key.draw(&mut canvas.sheet, "key", left, edges.bottom + 6.0);
    (edges.bottom + key.height, canvas.sheet.finish())
}

const CLASSES: [[&str; 2]; 3] = [
    ["bar own", "bar own prov"],
    ["bar ref", "bar ref prov"],
    ["bar", "bar prov"],
];

fn draw_bars(canvas: &mut Canvas, figures: &Figures, bars: &[Row], thickness: f64) {
    let has_own = bars.iter().any(|bar| bar.series.role == Role::Own);
    canvas
        .sheet
        .begin(if has_own { "bars" } else { "bars all" });
    for bar in bars {
        let Some((point, value)) = bar.point.and_then(|p| Some((p, p.value?))) else {
            continue;
        };
        let title = figures.mark(&bar.series.name, point);
        let class = bar.class(point, CLASSES);
        canvas.sheet.pen(class).telling(value).titled(title);
        let half = thickness / 2.0;
        canvas.rectangle([(0.0, bar.y - half), (float(value), bar.y + half)]);
        rows::draw_interval(canvas, bar, point);
    }
    canvas.sheet.end();
}

/// The line that bars start from: all along where names stand beside the bars, else
/// at each bar, so that it runs through no name.
fn draw_zero(canvas: &mut Canvas, bars: &[Row], edges: Edges, frame: &Frame, thickness: f64) {
    let zero = canvas.place((0.0, 0.0)).0;
    canvas.sheet.begin("axis");
    canvas.sheet.pen("zero");
    if frame.is_wide {
        canvas.sheet.line([(zero, edges.top), (zero, edges.bottom)]);
    } else {
        let half = thickness / 2.0 + 2.0;
        for bar in bars {
            canvas
                .sheet
                .line([(zero, bar.y - half), (zero, bar.y + half)]);
        }
    }
    canvas.sheet.end();
}
