//! What a row has on the scale of time.

use super::axis::Axis;
use super::{Milestone, Row, Standing, What};
use crate::sheet::{Shape, Sheet};
use base::value::{Date, PartialDate};

/// Half the height of a bar of work.
const HALF: f64 = 6.0;

/// The sign of a milestone that stands so.
pub fn sign(standing: Standing) -> (Shape, &'static str) {
    match standing {
        Standing::Reached => (Shape::Circle, "stop reached"),
        Standing::Overdue => (Shape::Diamond, "stop overdue"),
        Standing::Delayed => (Shape::Triangle, "stop delayed"),
        Standing::Ahead | Standing::Undated => (Shape::Circle, "stop ahead"),
    }
}

/// Draws a row with its middle at `y`.
pub fn draw(sheet: &mut Sheet, axis: &Axis, row: &Row, today: Date, y: f64) {
    match row.what {
        What::Work { start, end } => work(sheet, axis, start, end, today, y),
        What::Milestone(milestone) => stop(sheet, axis, &milestone, today, y),
    }
}

fn work(
    sheet: &mut Sheet,
    axis: &Axis,
    start: Option<PartialDate>,
    end: Option<PartialDate>,
    today: Date,
    y: f64,
) {
    if start.is_none() && end.is_none() {
        return;
    }
    let (first, last) = axis.ends();
    let left = start.map_or(first, |date| axis.day(date.first()));
    let right = end.map_or(last, |date| axis.end_of(date.last()));
    // Ends that were given the wrong way round are drawn as the period between them.
    let (left, right) = (left.min(right), right.max(left));
    let now = axis.noon(today).clamp(left, right);
    let part = |a: f64, b: f64| [(a, y - HALF), (b, y - HALF), (b, y + HALF), (a, y + HALF)];
    if now > left {
        sheet.pen("work passed");
        sheet.shape(part(left, now));
    }
    if right > now {
        sheet.pen("work");
        sheet.shape(part(now, right));
    }
    // An open end has an arrow: it goes on, nobody knows how long.
    if end.is_none() {
        sheet.pen("open");
        sheet.line([
            (right - 5.0, y - 10.0),
            (right + 3.0, y),
            (right - 5.0, y + 10.0),
        ]);
    }
    if start.is_none() {
        sheet.pen("open");
        sheet.line([
            (left + 5.0, y - 10.0),
            (left - 3.0, y),
            (left + 5.0, y + 10.0),
        ]);
    }
}

fn stop(sheet: &mut Sheet, axis: &Axis, milestone: &Milestone, today: Date, y: f64) {
    let Some(expected) = milestone.expected() else {
        return;
    };
    let x = axis.noon(expected.last());
    if expected.exact().is_none() {
        let from = axis.day(expected.first());
        sheet.pen("about").line([(from, y), (x, y)]);
        sheet.line([(from, y - 4.0), (from, y + 4.0)]);
    }
    if let Some(planned) = milestone.planned.filter(|planned| *planned != expected) {
        let from = axis.noon(planned.last());
        sheet.pen("slip").line([(from, y), (x, y)]);
        sheet
            .pen("planned")
            .line([(from, y - 10.0), (from, y + 10.0)]);
    }
    if milestone.standing == Standing::Overdue {
        sheet
            .pen("late")
            .line([(x, y), (axis.noon(today).max(x), y)]);
    }
    let (shape, class) = sign(milestone.standing);
    sheet.pen(class);
    shape.draw(sheet, (x, y), 6.0);
}
