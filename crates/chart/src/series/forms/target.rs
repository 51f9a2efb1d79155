use super::time::TimeAxis;
use crate::series::grid::Grid;
use crate::series::notation::Notation;
use crate::series::plot::TargetMark;
use crate::sheet::{Anchor, Canvas, Edges, Sign, float};
use locale::say;

/// Draws the targets where they are due, with a rule that leads to each.
pub fn draw_targets(
    canvas: &mut Canvas,
    grid: &Grid,
    notation: &Notation,
    time: &TimeAxis,
    edges: Edges,
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
        let from = if targets.len() == 1 { edges.left } else { (x - 34.0).max(edges.left) };
        let mut top = y;
        if let Some(high) = target.high {
            top = canvas.place((at.0, float(high))).1;
            canvas.sheet.pen("band");
            canvas.sheet.field([from, top, x, y]);
            canvas.sheet.pen("line").line([(from, top), (x, top)]);
        }
        canvas.sheet.pen("line").line([(from, y), (x, y)]);
        let pen = canvas.sheet.pen("dot");
        // The ends of a range stand together in the table.
        if target.high.is_none() {
            pen.telling(target.value);
        }
        canvas.sign(at, Sign::Diamond, 5.0);
        if is_wide && Some(target) != last {
            let label = target_value(target, notation);
            canvas.sheet.text(x, top - 17.0, Anchor::Middle, "name halo", &label);
        }
    }
    canvas.sheet.end();
}

/// The target whose label stands beside the plot; earlier ones are labelled where they are.
pub fn last_target<'a>(grid: &'a Grid<'_>) -> Option<&'a TargetMark> {
    grid.targets.iter().max_by_key(|t| t.period)
}

/// `20%`, `6,8–7,2`
pub fn target_value(target: &TargetMark, notation: &Notation) -> String {
    match target.high {
        Some(high) => format!("{}–{}", notation.label(target.value), notation.label(high)),
        None => notation.label(target.value),
    }
}

/// A value of a target as it stands beside a drawing, with its period where there is more than one
/// target.
pub fn target_label(grid: &Grid, notation: &Notation, target: &TargetMark, value: &str) -> String {
    let key = match grid.targets.len() {
        1 => "figure-target-label",
        _ => "figure-target-label-for",
    };
    let period = notation.locale.period_short(target.period);
    say!(notation.locale, key, value, period)
}
