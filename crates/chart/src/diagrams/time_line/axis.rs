use super::span::Span;
use crate::sheet::width;
use base::value::{Date, Period};
use locale::Locale;

/// Time across a drawing, from one round moment to another.
pub struct Axis {
    /// As years since year zero.
    range: (f64, f64),
    ends: (f64, f64),
    pub ticks: Vec<Tick>,
}

/// The beginning of a month, a quarter or a year.
pub struct Tick {
    pub x: f64,
    pub label: Option<Label>,
}

pub struct Label {
    pub text: String,
    /// Its middle: at the tick, or as near to it as the drawing leaves room for.
    pub x: f64,
}

/// Steps between ticks in months, the finest first: months, quarters, halves and years.
const STEPS: [i32; 10] = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/// Between two labels.
const GAP: f64 = 14.0;

impl Axis {
    /// With the finest ticks of which the labels have room. Labels stay within `0..edge`.
    pub fn new(span: Span, ends: (f64, f64), edge: f64, locale: &Locale) -> Self {
        let mut axis = Self::with(span, ends, 1200, edge, locale);
        for step in STEPS {
            axis = Self::with(span, ends, step, edge, locale);
            if axis.has_room(step) {
                break;
            }
        }
        axis.drop_what_touches();
        axis
    }

    fn with(span: Span, ends: (f64, f64), step: i32, edge: f64, locale: &Locale) -> Self {
        let first = months(span.first).div_euclid(step) * step;
        // The day after the last one may begin a period.
        let last = (months(span.last) + 1 + step - 1).div_euclid(step) * step;
        let mut axis = Self {
            range: (f64::from(first) / 12.0, f64::from(last.max(first + step)) / 12.0),
            ends,
            ticks: Vec::new(),
        };
        // No more than a drawing has room for, whatever years were written.
        let count = ((last - first) / step).clamp(1, 400);
        axis.ticks = (0..=count)
            .map(|index| {
                let month = first + index * step;
                let x = axis.x(f64::from(month) / 12.0);
                let label = period(month, step).map(|period| {
                    let text = locale.period_short(period);
                    let half = width(&text, false) / 2.0;
                    Label { x: x.min(edge - half - 1.0).max(half + 1.0), text }
                });
                Tick { x, label }
            })
            .collect();
        axis
    }

    fn has_room(&self, step: i32) -> bool {
        let (low, high) = self.range;
        let apart = f64::from(step) / 12.0 / (high - low) * (self.ends.1 - self.ends.0);
        let widest = self.ticks.iter().filter_map(|tick| tick.label.as_ref());
        let widest = widest.map(|label| width(&label.text, false)).fold(0.0, f64::max);
        apart >= widest + GAP
    }

    /// At the edges of the drawing labels stand aside of their ticks, where one may touch its
    /// neighbour: it gives way.
    fn drop_what_touches(&mut self) {
        let span = |tick: &Tick| {
            let label = tick.label.as_ref()?;
            let half = width(&label.text, false) / 2.0;
            Some((label.x - half, label.x + half))
        };
        let touch = |a: Option<&Tick>, b: Option<&Tick>| match (a.and_then(span), b.and_then(span))
        {
            (Some((_, end)), Some((start, _))) => end + GAP / 2.0 > start,
            _ => false,
        };
        if touch(self.ticks.first(), self.ticks.get(1))
            && let Some(first) = self.ticks.first_mut()
        {
            first.label = None;
        }
        let last = self.ticks.len().saturating_sub(1);
        if touch(self.ticks.get(last.wrapping_sub(1)), self.ticks.get(last))
            && let Some(last) = self.ticks.last_mut()
        {
            last.label = None;
        }
    }

    pub fn ends(&self) -> (f64, f64) {
        self.ends
    }

    /// Where a day begins.
    pub fn day(&self, date: Date) -> f64 {
        self.x(years(date))
    }

    /// Where a day ends.
    pub fn end_of(&self, date: Date) -> f64 {
        self.x(years(date) + 1.0 / f64::from(date.days_in_year()))
    }

    /// The middle of a day.
    pub fn noon(&self, date: Date) -> f64 {
        (self.day(date) + self.end_of(date)) / 2.0
    }

    fn x(&self, years: f64) -> f64 {
        let ((low, high), (left, right)) = (self.range, self.ends);
        left + (years - low) / (high - low) * (right - left)
    }
}

/// Years since year zero; each year is as long as any other.
fn years(date: Date) -> f64 {
    f64::from(date.year()) + f64::from(date.day_of_year() - 1) / f64::from(date.days_in_year())
}

/// Whole months since year zero.
fn months(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month()) - 1
}

/// What begins in a month, in the steps of the ticks.
fn period(month: i32, step: i32) -> Option<Period> {
    let year = i16::try_from(month.div_euclid(12)).ok()?;
    let within = i8::try_from(month.rem_euclid(12)).ok()?;
    Some(match step {
        1 => Period::Month(year, within + 1),
        3 => Period::Quarter(year, within / 3 + 1),
        6 => Period::Half(year, within / 6 + 1),
        _ => Period::Year(year),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(first: Date, last: Date, room: f64) -> Vec<String> {
        let locale = Locale::new("nl", &[]).0;
        let axis = Axis::new(Span { first, last }, (0.0, room), room, &locale);
        axis.ticks.into_iter().filter_map(|tick| tick.label).map(|label| label.text).collect()
    }

    #[test]
    fn ticks_are_round_and_have_room() {
        let day = Date::constant;
        assert_eq!(
            labels(day(2026, 2, 10), day(2026, 4, 20), 460.0),
            ["feb 2026", "mrt 2026", "apr 2026", "mei 2026"]
        );
        assert_eq!(
            labels(day(2025, 11, 3), day(2026, 8, 30), 460.0),
            ["2026 K1", "2026 K2", "2026 K3"]
        );
        assert_eq!(
            labels(day(2023, 1, 1), day(2027, 12, 31), 460.0),
            ["2023", "2024", "2025", "2026", "2027", "2028"]
        );
        assert_eq!(labels(day(2023, 1, 1), day(2027, 12, 31), 150.0), ["2020", "2025", "2030"]);
        assert_eq!(labels(day(1900, 5, 1), day(2100, 1, 1), 460.0).first().unwrap(), "1900");
    }

    #[test]
    fn a_year_ends_where_the_next_begins() {
        let locale = Locale::new("nl", &[]).0;
        let (first, last) = (Date::constant(2024, 1, 1), Date::constant(2025, 12, 31));
        let axis = Axis::new(Span { first, last }, (0.0, 400.0), 400.0, &locale);
        assert_eq!(axis.day(first), 0.0);
        assert!((axis.end_of(last) - 400.0).abs() < 1e-6);
        assert!(
            (axis.end_of(Date::constant(2024, 12, 31)) - axis.day(Date::constant(2025, 1, 1)))
                .abs()
                < 1e-6
        );
    }
}
