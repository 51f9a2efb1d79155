//! What a row has on the scale of time.

use super::axis::Axis;
use super::input::{Entry, Milestone, StopState, What};
use crate::sheet::{Sheet, Sign};
use base::value::{Date, PartialDate};

/// Half the height of a bar of work.
const HALF: f64 = 6.0;

/// The sign of a milestone that stands so.
pub fn sign(state: StopState) -> (Sign, &'static str) {
    match state {
        StopState::Reached => (Sign::Circle, "stop reached"),
        StopState::Overdue => (Sign::Diamond, "stop overdue"),
        StopState::Delayed => (Sign::Triangle, "stop delayed"),
        StopState::Ahead | StopState::Undated => (Sign::Circle, "stop ahead"),
    }
}

/// Draws a row with its middle at `y`.
pub fn draw(sheet: &mut Sheet, axis: &Axis, row: &Entry, today: Date, y: f64) {
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
    for (class, from, to) in [("work passed", left, now), ("work", now, right)] {
        if to > from {
            sheet.pen(class).field([from, y - HALF, to, y + HALF]);
        }
    }
    // An open end has an arrow: it goes on, nobody knows how long.
    for (date, x, onward) in [(end, right, 1.0), (start, left, -1.0)] {
        if date.is_none() {
            let back = x - 5.0 * onward;
            let tip = (x + 3.0 * onward, y);
            sheet.pen("open").line([(back, y - 10.0), tip, (back, y + 10.0)]);
        }
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
        sheet.pen("planned").line([(from, y - 10.0), (from, y + 10.0)]);
    }
    if milestone.state == StopState::Overdue {
        sheet.pen("late").line([(x, y), (axis.noon(today).max(x), y)]);
    }
    let (sign, class) = sign(milestone.state);
    sheet.pen(class);
    sign.draw(sheet, (x, y), 6.0);
}
