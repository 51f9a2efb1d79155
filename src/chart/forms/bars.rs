//! A bar for each area, from the highest value to the lowest, all from zero. What they are held
//! against, the reference and the target, is a rule through them.

use std::cmp::Reverse;

use super::Frame;
use super::key::{Item, Key, Sample};
use super::marks::float;
use super::notes::Notes;
use crate::chart::figures::Figures;
use crate::chart::grid::Grid;
use crate::chart::scale::domain;
use crate::chart::svg::{Anchor, Canvas, Edges, LINE, Sheet, width, wrap};
use crate::chart::{Point, Role, Series};
use crate::locale::Arg;
use crate::model::ObservationStatus;

/// The widest that names beside the bars may be.
const NAMES: f64 = 220.0;
/// Between the end of a bar and its value.
const GAP: f64 = 8.0;

/// An area with its place on the sheet.
struct Bar<'a> {
    series: &'a Series,
    point: Option<&'a Point>,
    names: Vec<String>,
    value: String,
    /// The middle of the bar.
    y: f64,
    /// The middle of the first line of its name.
    name_y: f64,
}

/// The order of bars at a period: by value from high to low, then those without one; the same
/// values in the order of the plot. Places in the plot.
pub fn ranked(grid: &Grid, period: usize) -> Vec<usize> {
    let value = |series: usize| grid.cell(series, period).and_then(|p| p.value);
    let mut order: Vec<usize> = (0..grid.plot.series.len()).collect();
    order.sort_by_key(|&series| Reverse(value(series)));
    order
}

/// Draws the bars of a plot with at least one value: the height, and the layers.
pub fn draw(grid: &Grid, figures: &Figures, frame: &Frame) -> (f64, String) {
    let period = grid.latest().unwrap_or(0);
    let rule = reference_rule(grid, period);
    let order = ranked(grid, period).into_iter();
    let order: Vec<usize> = order.filter(|s| Some(*s) != rule).collect();

    let thickness = if frame.is_wide { 18.0 } else { 14.0 };
    let mut y = 4.0;
    let names_room = if frame.is_wide {
        NAMES
    } else {
        frame.width - 4.0
    };
    let mut bars = Vec::new();
    for index in order {
        let Some(series) = grid.series(index) else {
            continue;
        };
        let names = wrap(&series.name, names_room, series.role == Role::Own);
        let point = grid.cell(index, period);
        let value = point.and_then(|p| p.value).map(|v| figures.label(v));
        let value = value.unwrap_or_else(|| figures.absent(point));
        let text = names.len().max(1) as f64 * LINE;
        let (height, name_y) = if frame.is_wide {
            let height = f64::max(text, thickness) + 10.0;
            (height, y + (height - text + LINE) / 2.0)
        } else {
            (text + thickness + 18.0, y + LINE / 2.0)
        };
        let middle = match frame.is_wide {
            true => y + height / 2.0,
            false => y + text + 3.0 + thickness / 2.0,
        };
        bars.push(Bar {
            series,
            point,
            names,
            value,
            y: middle,
            name_y,
        });
        y += height;
    }

    let (low, high) = range(grid, &bars, rule, period);
    let (names, edges) = across(&bars, frame, low, y);
    let x_of = |value: f64| edges.left + (value - low) / (high - low) * (edges.right - edges.left);
    let notes = rules(grid, figures, rule, period, x_of, frame.width);
    let shift = notes.height + 2.0;
    for bar in &mut bars {
        bar.y += shift;
        bar.name_y += shift;
    }
    let edges = Edges {
        top: shift,
        bottom: y + shift,
        ..edges
    };

    let key = key_of(figures, &bars, frame.width - key_left(names, frame));
    let sheet = Sheet::new(frame.width, edges.bottom + key.height);
    // Down the sheet the data are places on it.
    let down = (edges.bottom, edges.top);
    let mut canvas = Canvas::new(sheet, edges, (low, high), down, Vec::new());
    let texts = draw_names(&mut canvas.sheet, &bars, names, frame);
    draw_bars(&mut canvas, &bars, thickness);
    draw_zero(&mut canvas, &bars, edges, frame, thickness);
    let texts = draw_values(&mut canvas, &bars, texts);
    notes.draw(&mut canvas.sheet, 0.0, edges.bottom, &texts);
    let left = key_left(names, frame);
    key.draw(&mut canvas.sheet, "key", left, edges.bottom + 6.0);
    (edges.bottom + key.height, canvas.sheet.finish())
}

/// The series that is drawn as a rule: the reference, where there are bars to hold against it.
fn reference_rule(grid: &Grid, period: usize) -> Option<usize> {
    let reference = grid.reference().filter(|r| Some(*r) != grid.own())?;
    grid.cell(reference, period)?.value?;
    let others = (0..grid.plot.series.len()).filter(|s| *s != reference);
    let bars = others.filter(|s| grid.cell(*s, period).is_some_and(|p| p.value.is_some()));
    (bars.count() > 1).then_some(reference)
}

fn range(grid: &Grid, bars: &[Bar], rule: Option<usize>, period: usize) -> (f64, f64) {
    let points = bars.iter().filter_map(|bar| bar.point);
    let points = points.chain(rule.and_then(|r| grid.cell(r, period)));
    let of_point = |p: &Point| [p.value, p.lower, p.upper];
    let of_target = |t: &crate::chart::TargetMark| [Some(t.value), t.high];
    let values = points
        .flat_map(of_point)
        .chain(grid.targets.iter().flat_map(of_target));
    domain(values.flatten().map(float), Some(true))
}

/// Leaves room for names, which end where the first number says, and for values at the ends of
/// bars.
fn across(bars: &[Bar], frame: &Frame, low: f64, bottom: f64) -> (f64, Edges) {
    let name = |bar: &Bar| {
        let is_own = bar.series.role == Role::Own;
        bar.names
            .iter()
            .map(|n| width(n, is_own))
            .fold(0.0, f64::max)
    };
    let names = match frame.is_wide {
        true => bars.iter().map(name).fold(0.0, f64::max) + 10.0,
        false => 1.0,
    };
    let is_negative = |bar: &&Bar| {
        let value = bar.point.and_then(|p| p.value);
        value.is_some_and(|v| v.is_sign_negative() && !v.is_zero())
    };
    let label = |bar: &Bar| width(&bar.value, bar.series.role == Role::Own) + GAP;
    let before = bars
        .iter()
        .filter(is_negative)
        .map(label)
        .fold(0.0, f64::max);
    let after = bars
        .iter()
        .filter(|b| !is_negative(b))
        .map(label)
        .fold(0.0, f64::max);
    let edges = Edges {
        left: names + if low < 0.0 { before + 4.0 } else { 0.0 },
        right: frame.width - after - 4.0,
        top: 0.0,
        bottom,
    };
    (names - 10.0, edges)
}

fn rules(
    grid: &Grid,
    figures: &Figures,
    reference: Option<usize>,
    period: usize,
    x_of: impl Fn(f64) -> f64,
    edge: f64,
) -> Notes {
    let mut rules = Vec::new();
    if let Some(series) = reference
        && let Some(value) = grid.cell(series, period).and_then(|p| p.value)
        && let Some(series) = grid.series(series)
    {
        let text = format!("{} {}", series.name, figures.label(value));
        rules.push((x_of(float(value)), "ref", text));
    }
    let targets = &grid.targets;
    for target in targets {
        for value in [Some(target.value), target.high].into_iter().flatten() {
            let label = figures.label(value);
            let when = figures.locale.period_short(target.period);
            let args = [("value", Arg::Text(&label)), ("period", Arg::Text(&when))];
            let key = match targets.len() {
                1 => "figure-target-label",
                _ => "figure-target-label-for",
            };
            let text = figures.locale.text(key, &args);
            rules.push((x_of(float(value)), "target", text));
        }
    }
    rules.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut notes = Notes::default();
    for (x, class, text) in rules {
        notes.add_rule(&text, class, x, edge);
    }
    notes
}

/// Writes the names, and gives the room that they take where rules may come.
fn draw_names(sheet: &mut Sheet, bars: &[Bar], end: f64, frame: &Frame) -> Vec<[f64; 4]> {
    let mut texts = Vec::new();
    let (x, anchor) = match frame.is_wide {
        true => (end, Anchor::End),
        false => (1.0, Anchor::Start),
    };
    sheet.begin_texts("names", anchor);
    for bar in bars {
        let is_own = bar.series.role == Role::Own;
        for (index, name) in bar.names.iter().enumerate() {
            let y = bar.name_y + LINE * index as f64;
            let class = if is_own { "name" } else { "" };
            sheet.text(x, y, Anchor::Start, class, name);
            if !frame.is_wide {
                texts.push([0.0, width(name, is_own), y - LINE / 2.0, y + LINE / 2.0]);
            }
        }
    }
    sheet.end();
    texts
}

fn draw_bars(canvas: &mut Canvas, bars: &[Bar], thickness: f64) {
    let has_own = bars.iter().any(|bar| bar.series.role == Role::Own);
    canvas
        .sheet
        .begin(if has_own { "bars" } else { "bars all" });
    for bar in bars {
        let Some((point, value)) = bar.point.and_then(|p| Some((p, p.value?))) else {
            continue;
        };
        let class = match (bar.series.role, point.is_unsettled()) {
            (Role::Own, false) => "bar own",
            (Role::Own, true) => "bar own prov",
            (Role::Reference, false) => "bar ref",
            (Role::Reference, true) => "bar ref prov",
            (Role::Other, false) => "bar",
            (Role::Other, true) => "bar prov",
        };
        canvas.sheet.pen(class).telling(value);
        let half = thickness / 2.0;
        canvas.rectangle([(0.0, bar.y - half), (float(value), bar.y + half)]);
        if let Some((lower, upper)) = point.interval() {
            let (lower, upper) = (float(lower), float(upper));
            // A light ground keeps the whisker visible on a dark bar.
            for class in ["under", "whisker"] {
                canvas.sheet.pen(class);
                canvas.path(vec![(lower, bar.y), (upper, bar.y)]);
            }
            for end in [lower, upper] {
                canvas.path(vec![(end, bar.y - 4.0), (end, bar.y + 4.0)]);
            }
        }
    }
    canvas.sheet.end();
}

/// The line that bars start from: all along where names stand beside the bars, else
/// at each bar, so that it runs through no name.
fn draw_zero(canvas: &mut Canvas, bars: &[Bar], edges: Edges, frame: &Frame, thickness: f64) {
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

/// Writes the values behind the bars, and adds the room that they take.
fn draw_values(canvas: &mut Canvas, bars: &[Bar], mut texts: Vec<[f64; 4]>) -> Vec<[f64; 4]> {
    canvas.sheet.begin("values");
    for bar in bars {
        let value = bar.point.and_then(|p| p.value).map(float);
        let end = value.unwrap_or(0.0);
        let interval = bar
            .point
            .and_then(|p| p.interval())
            .filter(|_| value.is_some());
        let is_own = bar.series.role == Role::Own;
        let taken = width(&bar.value, is_own);
        let (x, anchor) = if end < 0.0 {
            let far = interval.map_or(end, |(lower, _)| end.min(float(lower)));
            (canvas.place((far, 0.0)).0 - GAP, Anchor::End)
        } else {
            let far = interval.map_or(end, |(_, upper)| end.max(float(upper)));
            (canvas.place((far, 0.0)).0 + GAP, Anchor::Start)
        };
        let class = match (value, is_own) {
            (None, _) => "quiet",
            (_, true) => "name",
            _ => "",
        };
        canvas.sheet.text(x, bar.y, anchor, class, &bar.value);
        let left = if anchor == Anchor::End { x - taken } else { x };
        texts.push([left, left + taken, bar.y - LINE / 2.0, bar.y + LINE / 2.0]);
    }
    canvas.sheet.end();
    texts
}

/// The key begins where the bars do, or at the edge of a narrow drawing.
fn key_left(names: f64, frame: &Frame) -> f64 {
    if frame.is_wide { names + 10.0 } else { 0.0 }
}

fn key_of(figures: &Figures, bars: &[Bar], room: f64) -> Key {
    let points = || {
        bars.iter()
            .filter_map(|bar| bar.point)
            .filter(|p| p.value.is_some())
    };
    let mut items = Vec::new();
    for status in [
        ObservationStatus::Provisional,
        ObservationStatus::Estimate,
        ObservationStatus::Forecast,
    ] {
        if points().any(|point| point.status == status) {
            items.push((Sample::Bar, figures.status(status).unwrap_or_default()));
        }
    }
    if points().any(|point| point.interval().is_some()) {
        items.push((Sample::Whisker, figures.locale.text("figure-margin", &[])));
    }
    let items = items.into_iter().map(|(sample, text)| Item {
        sample,
        text,
        is_bold: false,
    });
    let mut key = Key::lay(items.collect(), room, false);
    if key.height > 0.0 {
        key.height += 8.0;
    }
    key
}
