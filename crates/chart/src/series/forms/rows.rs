//! Areas below one another, from the highest value to the lowest: what bars and dots share.

use std::cmp::Reverse;

use super::Frame;
use super::marks::float;
use crate::series::figures::Figures;
use crate::series::grid::Grid;
use crate::sheet::notes::Notes;
use crate::sheet::scale::domain;
use crate::sheet::{Anchor, Canvas, Edges, LINE, Sheet, width, wrap};
use crate::{Point, Role, Series, TargetMark};
use locale::Arg;

/// The widest that names beside the marks may be.
const NAMES: f64 = 220.0;
/// Between the end of a mark and its value.
pub const GAP: f64 = 8.0;

/// An area with its place on the sheet.
pub struct Row<'a> {
    pub series: &'a Series,
    pub point: Option<&'a Point>,
    pub names: Vec<String>,
    pub value: String,
    /// The middle of the mark.
    pub y: f64,
    /// The middle of the first line of its name.
    name_y: f64,
}

/// Where marks start, which decides on which side of them their values stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// At zero: values of what is below it stand at the left.
    Zero,
    /// Nowhere: all values stand at the right.
    Nowhere,
}

impl Start {
    /// How far a mark reaches beyond its value.
    fn reach(self) -> f64 {
        match self {
            Self::Zero => 0.0,
            Self::Nowhere => 5.0,
        }
    }
}

/// The order of areas at a period: by value from high to low, then those without one; the same
/// values in the order of the plot. Places in the plot.
pub fn ranked(grid: &Grid, period: usize) -> Vec<usize> {
    let value = |series: usize| grid.cell(series, period).and_then(|p| p.value);
    let mut order: Vec<usize> = (0..grid.plot.series.len()).collect();
    order.sort_by_key(|&series| Reverse(value(series)));
    order
}

/// The series that is drawn as a rule: the reference, where there are rows to hold against it.
pub fn reference_rule(grid: &Grid, period: usize) -> Option<usize> {
    let reference = grid.reference().filter(|r| Some(*r) != grid.own())?;
    grid.cell(reference, period)?.value?;
    let others = (0..grid.plot.series.len()).filter(|s| *s != reference);
    let rows = others.filter(|s| grid.cell(*s, period).is_some_and(|p| p.value.is_some()));
    (rows.count() > 1).then_some(reference)
}

/// All areas but the one that is a rule, with marks of a thickness: the rows, and where they end.
pub fn rows<'a>(
    grid: &Grid<'a>,
    figures: &Figures,
    frame: &Frame,
    (period, rule): (usize, Option<usize>),
    thickness: f64,
) -> (Vec<Row<'a>>, f64) {
    let room = match frame.is_wide {
        true => NAMES,
        false => frame.width - 4.0,
    };
    let mut y = 4.0;
    let mut rows = Vec::new();
    for index in ranked(grid, period) {
        let Some(series) = grid.series(index).filter(|_| Some(index) != rule) else {
            continue;
        };
        let names = wrap(&series.name, room, series.role == Role::Own);
        let point = grid.cell(index, period);
        let value = point.and_then(|p| p.value).map(|v| figures.label(v));
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
        rows.push(Row {
            series,
            point,
            names,
            value: value.unwrap_or_else(|| figures.absent(point)),
            y: middle,
            name_y,
        });
        y += height;
    }
    (rows, y)
}

/// Moves rows down the sheet, below what stands above them.
pub fn shift(rows: &mut [Row], by: f64) {
    for row in rows {
        row.y += by;
        row.name_y += by;
    }
}

/// What an axis has to hold: values, intervals, the rule and the targets.
pub fn range(
    grid: &Grid,
    rows: &[Row],
    (period, rule): (usize, Option<usize>),
    from_zero: Option<bool>,
) -> (f64, f64) {
    let points = rows.iter().filter_map(|row| row.point);
    let points = points.chain(rule.and_then(|r| grid.cell(r, period)));
    let of_point = |p: &Point| [p.value, p.lower, p.upper];
    let of_target = |t: &TargetMark| [Some(t.value), t.high];
    let values = points
        .flat_map(of_point)
        .chain(grid.targets.iter().flat_map(of_target));
    domain(values.flatten().map(float), from_zero)
}

/// Leaves room for names, which end where the first number says, and for values beside the marks.
pub fn across(rows: &[Row], frame: &Frame, low: f64, start: Start) -> (f64, Edges) {
    let name = |row: &Row| {
        let is_own = row.series.role == Role::Own;
        let names = row.names.iter().map(|n| width(n, is_own));
        names.fold(0.0, f64::max)
    };
    let names = match frame.is_wide {
        true => rows.iter().map(name).fold(0.0, f64::max) + 10.0,
        false => 1.0,
    };
    let label = |row: &Row| width(&row.value, row.series.role == Role::Own) + GAP + start.reach();
    let room = |at_left: bool| {
        let rows = rows.iter().filter(|row| row.is_leftward(start) == at_left);
        rows.map(label).fold(0.0, f64::max)
    };
    let edges = Edges {
        left: names
            + if low < 0.0 && start == Start::Zero {
                room(true) + 4.0
            } else {
                0.0
            },
        right: frame.width - room(false) - 4.0,
        top: 0.0,
        bottom: 0.0,
    };
    (names - 10.0, edges)
}

/// The reference and the targets, as rules through the rows, and the unit of an axis before them.
pub fn rules(
    grid: &Grid,
    figures: &Figures,
    (period, reference): (usize, Option<usize>),
    x_of: impl Fn(f64) -> f64,
    edge: f64,
    unit: Option<&str>,
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
    if let Some(unit) = unit {
        notes.add_words(unit.to_owned());
    }
    for (x, class, text) in rules {
        notes.add_rule(&text, class, x, edge);
    }
    notes
}

/// Writes the names, and gives the room that they take where rules may come.
pub fn draw_names(sheet: &mut Sheet, rows: &[Row], end: f64, frame: &Frame) -> Vec<[f64; 4]> {
    let mut texts = Vec::new();
    let (x, anchor) = match frame.is_wide {
        true => (end, Anchor::End),
        false => (1.0, Anchor::Start),
    };
    sheet.begin_texts("names", anchor);
    for row in rows {
        let is_own = row.series.role == Role::Own;
        for (index, name) in row.names.iter().enumerate() {
            let y = row.name_y + LINE * index as f64;
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

/// Writes the values beside the marks, and adds the room that they take.
pub fn draw_values(
    canvas: &mut Canvas,
    rows: &[Row],
    start: Start,
    mut texts: Vec<[f64; 4]>,
) -> Vec<[f64; 4]> {
    canvas.sheet.begin("values");
    for row in rows {
        let value = row.point.and_then(|p| p.value).map(float);
        let interval = row.point.and_then(|p| p.interval());
        let ends = interval.filter(|_| value.is_some());
        let ends = ends.map(|(lower, upper)| (float(lower), float(upper)));
        let is_own = row.series.role == Role::Own;
        let taken = width(&row.value, is_own);
        let (x, anchor) = match value {
            Some(end) if row.is_leftward(start) => {
                let far = ends.map_or(end, |(lower, _)| end.min(lower));
                (canvas.place((far, 0.0)).0 - GAP, Anchor::End)
            }
            Some(end) => {
                let far = ends.map_or(end, |(_, upper)| end.max(upper));
                let x = canvas
                    .place((far, 0.0))
                    .0
                    .max(canvas.place((end, 0.0)).0 + start.reach());
                (x + GAP, Anchor::Start)
            }
            None if start == Start::Zero => (canvas.place((0.0, 0.0)).0 + GAP, Anchor::Start),
            None => (canvas.edges.left + GAP, Anchor::Start),
        };
        let class = match (value, is_own) {
            (None, _) => "quiet",
            (_, true) => "name",
            _ => "",
        };
        canvas.sheet.text(x, row.y, anchor, class, &row.value);
        let left = if anchor == Anchor::End { x - taken } else { x };
        texts.push([left, left + taken, row.y - LINE / 2.0, row.y + LINE / 2.0]);
    }
    canvas.sheet.end();
    texts
}

/// Draws the interval of a row, on a light ground that keeps it visible on a dark bar.
pub fn draw_interval(canvas: &mut Canvas, row: &Row, point: &Point) {
    let Some((lower, upper)) = point.interval() else {
        return;
    };
    let (lower, upper) = (float(lower), float(upper));
    for class in ["under", "whisker"] {
        canvas.sheet.pen(class);
        canvas.path(vec![(lower, row.y), (upper, row.y)]);
    }
    for end in [lower, upper] {
        canvas.path(vec![(end, row.y - 4.0), (end, row.y + 4.0)]);
    }
}

/// The key begins where the marks do, or at the edge of a narrow drawing.
pub fn key_left(names: f64, frame: &Frame) -> f64 {
    if frame.is_wide { names + 10.0 } else { 0.0 }
}

impl Row<'_> {
    /// The class for what the area is here and whether its value may change, of those given:
    /// own, reference and others, each settled and not.
    pub fn class(&self, point: &Point, classes: [[&'static str; 2]; 3]) -> &'static str {
        let [own, reference, other] = classes;
        let [settled, unsettled] = match self.series.role {
            Role::Own => own,
            Role::Reference => reference,
            Role::Other => other,
        };
        if point.is_unsettled() {
            unsettled
        } else {
            settled
        }
    }

    fn is_leftward(&self, start: Start) -> bool {
        let value = self.point.and_then(|p| p.value);
        start == Start::Zero && value.is_some_and(|v| v.is_sign_negative() && !v.is_zero())
    }
}
