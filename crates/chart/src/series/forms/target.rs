use super::time::TimeAxis;
use crate::series::grid::Grid;
use crate::series::notation::Notation;
use crate::series::plot::TargetMark;
use crate::sheet::{Anchor, Canvas, Edges, LINE, Sign, float, width};
use locale::say;

/// Draws the targets where they are due, with a rule that leads to each.
pub fn draw_targets(
    canvas: &mut Canvas,
    grid: &Grid,
    notation: &Notation,
    time: &TimeAxis,
    (edges, courses): (Edges, &[Vec<(f64, f64)>]),
    is_wide: bool,
) {
    let targets = &grid.targets;
    if targets.is_empty() {
        return;
    }
    let last = last_target(grid);
    canvas.sheet.begin("target");
    for target in targets {
        let value = float(target.value);
        let at = (time.of(target.period), value);
        let (x, y) = canvas.place(at);
        // Of several targets each has only a short rule: long ones would cross the labels.
        let is_long = targets.len() == 1 || target.period.is_none();
        let from = if is_long { edges.left } else { (x - 34.0).max(edges.left) };
        let mut top = y;
        if let Some(high) = target.high {
            top = canvas.place((at.0, float(high))).1;
            canvas.sheet.pen("band");
            canvas.sheet.field([from, top, x, y]);
            canvas.sheet.pen("line").line([(from, top), (x, top)]);
        }
        canvas.sheet.pen("line").line([(from, y), (x, y)]);
        if target.period.is_some() {
            canvas.sheet.pen("dot");
            canvas.sign(at, Sign::Diamond, 5.0);
        }
        if is_wide && Some(target) != last {
            let value = target_value(target, notation);
            let part = grid.part(target.series);
            let label = part.map_or_else(|| value.clone(), |part| format!("{part} {value}"));
            // Below its mark, where a line would run through it above and not there.
            let half = width(&label, true) / 2.0;
            let is_met = |middle: f64| {
                let near = |y: f64| (y - middle).abs() < LINE / 2.0 + 2.0;
                let across = [-half, 0.0, half].map(|off| x + off);
                courses
                    .iter()
                    .any(|course| across.iter().any(|at| height_at(course, *at).is_some_and(near)))
            };
            let (above, below) = (top - 17.0, y + 17.0);
            let is_below = is_met(above) && !is_met(below) && below + LINE / 2.0 < edges.bottom;
            let middle = if is_below { below } else { above };
            canvas.sheet.text(x, middle, Anchor::Middle, "name halo", &label);
        }
    }
    canvas.sheet.end();
}

/// How high a line runs at a place between its ends.
fn height_at(course: &[(f64, f64)], x: f64) -> Option<f64> {
    course.windows(2).find_map(|pair| match pair {
        [(x0, y0), (x1, y1)] if *x0 <= x && x <= *x1 && x0 < x1 => {
            Some(y0 + (y1 - y0) * (x - x0) / (x1 - x0))
        }
        _ => None,
    })
}

/// The target whose label stands beside the plot; earlier ones are labelled where they are.
pub fn last_target<'a>(grid: &'a Grid<'_>) -> Option<&'a TargetMark> {
    grid.targets.iter().max_by_key(|t| (t.period.is_none(), t.period))
}

/// The last target of a series.
pub fn last_target_of<'a>(grid: &'a Grid<'_>, series: usize) -> Option<&'a TargetMark> {
    let own = grid.targets.iter().filter(|target| target.series == Some(series));
    own.max_by_key(|t| (t.period.is_none(), t.period))
}

/// `20%`, `6,8–7,2`
pub fn target_value(target: &TargetMark, notation: &Notation) -> String {
    match target.high {
        Some(high) => format!("{}–{}", notation.label(target.value), notation.label(high)),
        None => notation.label(target.value),
    }
}

/// A value of a target as it stands beside a drawing, `dated` where it would not be clear which of
/// several it is; with its series where that is not what the page is about.
pub fn target_label(
    grid: &Grid,
    notation: &Notation,
    target: &TargetMark,
    value: &str,
    dated: bool,
) -> String {
    let dated = target.period.filter(|_| dated);
    let label = match dated.map(|due| notation.locale.period_short(due)) {
        Some(period) => say!(notation.locale, "figure-target-label-for", value, period),
        None => say!(notation.locale, "figure-target-label", value),
    };
    match grid.part(target.series) {
        Some(part) => format!("{part}: {label}"),
        None => label,
    }
}
