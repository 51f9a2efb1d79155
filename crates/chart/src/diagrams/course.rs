//! How a value went, as a small line without an axis: its own solid with a dot at its end, what it is
//! compared with grey and dashed, and the target as a dotted level.

use std::fmt::Write;

use base::value::{Date, Decimal};

use crate::sheet::{escaped, float};

/// What is drawn: values by the last day of their periods, in the order of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The accessible name.
    pub name: String,
    pub own: Vec<(Date, Decimal)>,
    pub beside: Vec<(Date, Decimal)>,
    pub aim: Option<Decimal>,
}

const WIDTH: f64 = 140.0;
const HEIGHT: f64 = 36.0;
/// Between the edge and what is drawn.
const AIR: f64 = 5.0;

/// As an SVG element; none of fewer than two values, which have no course.
pub fn course(course: &Course) -> Option<String> {
    let [(first, _), .., (last, _)] = course.own.as_slice() else {
        return None;
    };
    let day = |date: Date| f64::from(first.until(date).map_or(0, |span| span.get_days()));
    let whole = day(*last);
    let beside: Vec<_> =
        course.beside.iter().filter(|(at, _)| at >= first && at <= last).copied().collect();
    let all = || course.own.iter().chain(&beside).map(|(_, value)| *value).chain(course.aim);
    let (low, high) = (all().min().map(float)?, all().max().map(float)?);
    let range = high - low;
    if whole <= 0.0 || !range.is_finite() {
        return None;
    }
    let x = |date: Date| AIR + day(date) / whole * (WIDTH - 2.0 * AIR);
    let y = |value: Decimal| match range > 0.0 {
        true => HEIGHT - AIR - (float(value) - low) / range * (HEIGHT - 2.0 * AIR),
        false => HEIGHT / 2.0,
    };
    let path = |points: &[(Date, Decimal)]| {
        let mut path = String::new();
        for (date, value) in points {
            let pen = if path.is_empty() { 'M' } else { 'L' };
            // A string takes every write.
            let _ = write!(path, "{pen}{:.1} {:.1}", x(*date), y(*value));
        }
        path
    };
    let mut out = format!(
        "<svg class=\"course\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{}\"><g aria-hidden=\"true\">",
        escaped(&course.name)
    );
    if let Some(aim) = course.aim.map(y) {
        let _ = write!(out, "<path class=\"aim\" d=\"M{AIR} {aim:.1}H{}\"/>", WIDTH - AIR);
    }
    if beside.len() > 1 {
        let _ = write!(out, "<path class=\"beside\" d=\"{}\"/>", path(&beside));
    }
    let _ = write!(out, "<path class=\"own\" d=\"{}\"/>", path(&course.own));
    if let Some((date, value)) = course.own.last() {
        let (x, y) = (x(*date), y(*value));
        let _ = write!(out, "<circle class=\"end\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\"/>");
    }
    out.push_str("</g></svg>");
    Some(out)
}
