use std::cmp::Ordering;

use base::value::{Decimal, Period};
use programme::model::{Observation, ObservationStatus};

/// A number of one period, with what is known of its uncertainty.
///
/// What all arithmetic of this room takes: pages make it from an [`Observation`], charts from a
/// point of a plot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    pub period: Period,
    /// As it was written.
    pub value: Decimal,
    /// The ends of the interval of uncertainty.
    pub lower: Option<Decimal>,
    pub upper: Option<Decimal>,
    pub status: ObservationStatus,
}

impl Estimate {
    /// A final value without an interval.
    pub fn new(period: Period, value: Decimal) -> Self {
        Self { period, value, lower: None, upper: None, status: ObservationStatus::Final }
    }

    /// None where the row holds no number, or one that is not to be shown.
    pub fn of(row: &Observation) -> Option<Self> {
        let hidden = matches!(
            row.status,
            ObservationStatus::Suppressed
                | ObservationStatus::Missing
                | ObservationStatus::NotApplicable
        );
        let value = row.value.filter(|_| !hidden)?;
        Some(Self {
            period: row.period,
            value,
            lower: row.lower,
            upper: row.upper,
            status: row.status,
        })
    }

    /// Both ends of the interval, where both are known.
    pub fn interval(&self) -> Option<(Decimal, Decimal)> {
        self.lower.zip(self.upper)
    }

    /// A forecast is no measurement: nothing is said to have changed or to be reached by one.
    pub fn is_forecast(&self) -> bool {
        self.status == ObservationStatus::Forecast
    }

    /// Whether it is the first that was measured in another way, in its area.
    pub fn is_break(&self) -> bool {
        self.status == ObservationStatus::Break
    }

    pub fn is_unreliable(&self) -> bool {
        self.status == ObservationStatus::Unreliable
    }

    /// Whether the difference between both may be nothing but chance: their intervals overlap, or
    /// one of them is unreliable by its source.
    pub fn is_in_doubt_beside(&self, other: &Self) -> bool {
        self.is_unreliable() || other.is_unreliable() || overlap(self.interval(), other.interval())
    }
}

/// How one value stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Below,
    Equal,
    Above,
    /// They differ, but no more than their intervals of uncertainty, or one of them is unreliable.
    Unclear,
}

/// Whether both intervals are known and share a part: then there is no clear difference.
///
/// This is the rule of the content model. It is a careful one: two intervals of 95 % that just
/// touch belong to values that differ by a test at about 0.6 % (Schenker and Gentleman 2001, “On
/// judging the significance of differences by examining the overlap between confidence
/// intervals”, The American Statistician 55(3)), so that what is called a change here is one.
pub fn overlap(a: Option<(Decimal, Decimal)>, b: Option<(Decimal, Decimal)>) -> bool {
    match (a, b) {
        (Some((low, high)), Some((lower, upper))) => low <= upper && lower <= high,
        _ => false,
    }
}

/// How `a` stands to `b`, as they were written. Equal values are equal, however wide their
/// intervals are.
pub fn compare(a: &Estimate, b: &Estimate) -> Comparison {
    match a.value.cmp(&b.value) {
        Ordering::Equal => Comparison::Equal,
        _ if a.is_in_doubt_beside(b) => Comparison::Unclear,
        Ordering::Less => Comparison::Below,
        Ordering::Greater => Comparison::Above,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(value: i64, low: i64, high: i64) -> Estimate {
        Estimate {
            lower: Some(low.into()),
            upper: Some(high.into()),
            ..Estimate::new(Period::Year(2024), value.into())
        }
    }

    #[test]
    fn intervals_that_touch_leave_the_difference_unclear() {
        let (a, b) = (between(10, 8, 12), between(14, 12, 16));
        assert_eq!(compare(&a, &b), Comparison::Unclear);
        assert_eq!(compare(&a, &between(15, 13, 17)), Comparison::Below);
    }

    #[test]
    fn what_is_unreliable_differs_clearly_from_nothing() {
        let status = ObservationStatus::Unreliable;
        let a = Estimate { status, ..Estimate::new(Period::Year(2023), 10.into()) };
        let b = Estimate::new(Period::Year(2024), 90.into());
        assert_eq!(compare(&a, &b), Comparison::Unclear);
        assert_eq!(compare(&b, &a), Comparison::Unclear);
        assert_eq!(compare(&a, &a), Comparison::Equal);
    }

    #[test]
    fn one_interval_alone_says_nothing() {
        let known = Estimate::new(Period::Year(2023), 11.into());
        assert_eq!(compare(&known, &between(10, 8, 12)), Comparison::Above);
    }

    #[test]
    fn only_what_was_written_alike_is_equal() {
        let a = Estimate::new(Period::Year(2023), Decimal::new(104, 1));
        let b = Estimate::new(Period::Year(2024), Decimal::new(1040, 2));
        assert_eq!(compare(&a, &b), Comparison::Equal);
        let c = Estimate::new(Period::Year(2024), Decimal::new(1039, 2));
        assert_eq!(compare(&a, &c), Comparison::Above);
    }
}
