//! The samples of what a chart draws, and what it says of values to be careful with.

use super::marks::{absent, cut, unsettled};
use crate::series::grid::{Absence, Grid};
use crate::series::notation::Notation;
use crate::series::plot::Point;
use crate::sheet::{Entry, Sample, Sign};
use programme::model::ObservationStatus;
use std::collections::BTreeSet;

/// A mark of a value that may still change.
pub fn hollow(status: ObservationStatus) -> Sample {
    Sample::sign(Sign::Circle, format!("dot{}", unsettled(status)), 4.5)
}

/// A bar that may still change.
pub fn bar(status: ObservationStatus) -> Sample {
    Sample::field((24.0, 6.0), format!("bar{}", unsettled(status)))
}

/// A margin of uncertainty along a line.
pub fn band() -> Sample {
    Sample::field((30.0, 7.0), "band")
}

/// A margin of uncertainty of one mark.
pub fn whisker() -> Sample {
    const WIDTH: f64 = 14.0;
    Sample::new(WIDTH, |sheet, x, y| {
        sheet.pen("whisker").strokes(whisker_lines([(x, y), (x + WIDTH, y)]));
    })
}

/// A margin of uncertainty between two places: a line with an upright end at each.
pub fn whisker_lines([from, to]: [(f64, f64); 2]) -> [((f64, f64), (f64, f64)); 3] {
    let end = |(x, y): (f64, f64)| ((x, y - 4.0), (x, y + 4.0));
    [end(from), (from, to), end(to)]
}

/// The signs of values that are not there, as far as there are any.
pub fn absences(notation: &Notation, seen: impl Iterator<Item = Absence>) -> Vec<Entry> {
    const WIDTH: f64 = 14.0;
    let seen: BTreeSet<Absence> = seen.collect();
    let entry = |absence: Absence| {
        let sample = Sample::new(WIDTH, move |sheet, x, y| {
            absent(sheet, absence, (x + WIDTH / 2.0, y));
        });
        Entry::new(sample, notation.absence(absence))
    };
    seen.into_iter().map(entry).collect()
}

/// The sign of a break that is of one of the series alone, where there is one.
pub fn cuts(
    grid: &Grid,
    notation: &Notation,
    series: impl Iterator<Item = usize>,
) -> Option<Entry> {
    const WIDTH: f64 = 14.0;
    let is_cut = series.into_iter().any(|series| grid.own_breaks(series).next().is_some());
    let sample = || Sample::new(WIDTH, |sheet, x, y| cut(sheet, (x + WIDTH / 2.0, y)));
    is_cut.then(|| Entry::new(sample(), notation.locale.text("figure-break-mark", &[])))
}

/// A line of a layer without a sign.
pub fn ghost(layer: &str) -> Sample {
    Sample::line(30.0, Some(layer.to_owned()), "line")
}

/// What tells a reader to be careful with some of the points, where any asks for it: marks that may
/// still change, each with its word, and margins of uncertainty. A point comes with whether its
/// margin is drawn.
pub fn reservations<'a>(
    notation: &Notation,
    points: impl Iterator<Item = (&'a Point, bool)>,
    sample: impl Fn(ObservationStatus) -> Sample,
    margin: Sample,
) -> Vec<Entry> {
    const UNSETTLED: [ObservationStatus; 4] = [
        ObservationStatus::Provisional,
        ObservationStatus::Estimate,
        ObservationStatus::Unreliable,
        ObservationStatus::Forecast,
    ];
    let (mut seen, mut has_margin) = ([false; UNSETTLED.len()], false);
    for (point, with_margin) in points.filter(|(point, _)| point.value.is_some()) {
        for (seen, status) in seen.iter_mut().zip(UNSETTLED) {
            *seen |= point.status == status;
        }
        has_margin |= with_margin && point.interval().is_some();
    }
    let words = UNSETTLED.into_iter().zip(seen).filter(|(_, seen)| *seen).map(|(status, _)| {
        let word = notation.status(status).unwrap_or_default();
        Entry::new(sample(status), word)
    });
    let margin = has_margin.then(|| Entry::new(margin, notation.locale.text("figure-margin", &[])));
    words.chain(margin).collect()
}
