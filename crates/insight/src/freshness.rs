use base::value::{Date, Frequency, Period};
use programme::model::Indicator;

use super::latest_period;

/// How old the newest figure of an indicator is, held against how often it should come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Freshness {
    pub latest: Period,
    /// Days from the end of the latest period to the day of the build.
    pub age: i32,
    /// Older than one and a half times its frequency; where it does not come again, as far as is known,
    /// older than three years.
    pub outdated: bool,
}

/// The days after which a figure that does not come again is old.
const OLD: f64 = 1096.0;

/// None where there is no figure yet.
pub fn freshness(indicator: &Indicator, today: Date) -> Option<Freshness> {
    let latest = latest_period(indicator)?;
    let age = days_between(latest.last(), today);
    Some(Freshness { latest, age, outdated: age > allowed(indicator) })
}

/// The first day on which the newest figure is old; none where there is no figure.
pub(super) fn old_from(indicator: &Indicator) -> Option<Date> {
    days_after(latest_period(indicator)?.last(), allowed(indicator) + 1)
}

/// The days that a figure may be old.
#[allow(clippy::cast_possible_truncation, reason = "a whole number of days is meant")]
fn allowed(indicator: &Indicator) -> i32 {
    indicator.frequency.and_then(Frequency::days).map_or(OLD, |days| 1.5 * days).floor() as i32
}

/// Whole days from `from` to `to`; negative where `to` comes first.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// None beyond the end of the calendar.
pub(super) fn days_after(from: Date, days: i32) -> Option<Date> {
    from.checked_add(jiff::Span::new().days(days)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::observation;
    use programme::model::ObservationStatus;

    fn with_year(frequency: &str) -> Indicator {
        Indicator {
            frequency: Frequency::parse(frequency),
            observations: [observation(2023, Some(1), ObservationStatus::Final)].into(),
            ..Indicator::default()
        }
    }

    #[test]
    fn a_yearly_figure_is_outdated_after_a_year_and_a_half() {
        let at = |day: &str| freshness(&with_year("yearly"), day.parse().unwrap()).unwrap();
        assert_eq!(at("2024-01-10").age, 10);
        assert!(!at("2025-06-30").outdated);
        assert!(at("2025-07-02").outdated);
    }

    #[test]
    fn a_figure_that_comes_once_is_old_after_three_years() {
        let at = |day: &str| freshness(&with_year("once"), day.parse().unwrap()).unwrap();
        assert!(!at("2026-12-31").outdated);
        assert!(at("2027-01-01").outdated);
        assert_eq!(freshness(&Indicator::default(), "2050-01-01".parse().unwrap()), None);
    }
}
