use base::value::{Date, Decimal, round_half_away};

use super::freshness::days_between;

/// The share of the time from `start` to `due` that has passed on `now`, as a fraction between 0
/// and 1 with a denominator above 0; none where there is no time between the two.
///
/// All three are last days of periods. Between ends of months it counts months, so that two years
/// of four are a half whichever of them are leap years; else it counts days.
pub(super) fn elapsed(start: Date, now: Date, due: Date) -> Option<(i64, i64)> {
    if due <= start {
        return None;
    }
    let now = now.clamp(start, due);
    let count = match [start, now, due].into_iter().all(is_month_end) {
        true => months_between,
        false => |from, to| i64::from(days_between(from, to)),
    };
    Some((count(start, now), count(start, due).max(1)))
}

/// Whether a fraction is at least another; both have a denominator above 0.
///
/// Held against each other crosswise, so that no rounding of quotients decides; where the products
/// do not fit, the quotients do.
pub(super) fn at_least(a: (Decimal, Decimal), b: (i64, i64)) -> bool {
    let b = (Decimal::from(b.0), Decimal::from(b.1));
    match (a.0.checked_mul(b.1), b.0.checked_mul(a.1)) {
        (Some(left), Some(right)) => left >= right,
        _ => quotient(a) >= quotient(b),
    }
}

/// The value of a fraction; none where it does not fit.
pub(super) fn quotient((part, whole): (Decimal, Decimal)) -> Option<Decimal> {
    part.checked_div(whole)
}

/// The same of a share of time, as [`elapsed`] has it.
pub(super) fn share((part, whole): (i64, i64)) -> Option<Decimal> {
    quotient((part.into(), whole.into()))
}

/// The decimals of a share of the way that was found by growth.
pub(super) const SHARE: u32 = 12;

/// The share of the way from `base` to `end`, both above 0, that is covered after a share of the time
/// with the same percentage every year: `((end ÷ base) ^ time − 1) ÷ (end ÷ base − 1)`. None where
/// there is no way.
///
/// Rounded to [`SHARE`] decimals, so that what is expected is met by what is exactly so.
pub(super) fn compounded(
    base: Decimal,
    end: Decimal,
    (part, whole): (i64, i64),
) -> Option<Decimal> {
    let times: f64 = end.checked_div(base)?.try_into().ok()?;
    let covered = (times.powf(part as f64 / whole as f64) - 1.0) / (times - 1.0);
    Some(Decimal::try_from(covered).ok()?.round_dp(SHARE).normalize())
}

/// The shares of the way and of the time as per cents that say the same of each other as the
/// shares do: with decimals where whole numbers would look alike and are not. What is not all of
/// it yet is never rounded up to all.
pub fn shares_in_percent(covered: Decimal, elapsed: Decimal) -> (Decimal, Decimal) {
    let percent = |share: Decimal, decimals: u32| {
        let share = share.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(share);
        let rounded = round_half_away(share, decimals);
        match share < Decimal::ONE_HUNDRED && rounded >= Decimal::ONE_HUNDRED {
            true => share.trunc_with_scale(decimals),
            false => rounded,
        }
    };
    let with = |decimals| (percent(covered, decimals), percent(elapsed, decimals));
    let is_told = |(a, b): &(Decimal, Decimal)| a.cmp(b) == covered.cmp(&elapsed);
    (0..=MOST_DECIMALS).map(with).find(is_told).unwrap_or_else(|| with(0))
}

/// The most decimals by which two shares are told apart.
const MOST_DECIMALS: u32 = 4;

fn is_month_end(date: Date) -> bool {
    date == date.last_of_month()
}

fn months_between(from: Date, to: Date) -> i64 {
    let months = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month());
    months(to) - months(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(start: &str, now: &str, due: &str) -> Option<(i64, i64)> {
        let day = |text: &str| text.parse().unwrap();
        elapsed(day(start), day(now), day(due))
    }

    #[test]
    fn years_are_alike_whether_they_have_a_leap_day_or_not() {
        assert_eq!(share("2021-12-31", "2024-12-31", "2027-12-31"), Some((36, 72)));
    }

    #[test]
    fn days_count_where_a_day_was_written() {
        assert_eq!(share("2024-01-01", "2024-01-31", "2024-03-01"), Some((30, 60)));
    }

    #[test]
    fn time_before_the_start_and_beyond_the_end_does_not_count() {
        assert_eq!(share("2021-12-31", "2020-12-31", "2022-12-31"), Some((0, 12)));
        assert_eq!(share("2021-12-31", "2030-12-31", "2022-12-31"), Some((12, 12)));
        assert_eq!(share("2022-12-31", "2022-12-31", "2022-12-31"), None);
    }

    #[test]
    fn the_same_percentage_every_year_covers_less_at_first() {
        let share = |base: i64, end: i64, time| compounded(base.into(), end.into(), time);
        // 100, 200, 400: after half of the time a third of the way.
        let third = Decimal::try_from(0.333333333333).unwrap();
        assert_eq!(share(100, 400, (1, 2)), Some(third));
        // And more where it is to fall: 400, 200, 100.
        let two_thirds = Decimal::try_from(0.666666666667).unwrap();
        assert_eq!(share(400, 100, (12, 24)), Some(two_thirds));
        assert_eq!(share(100, 100, (1, 2)), None);
        assert_eq!(share(100, 400, (1, 1)), Some(Decimal::ONE));
    }

    #[test]
    fn fractions_that_are_equal_are_at_least_each_other() {
        let third = (Decimal::from(1), Decimal::from(3));
        assert!(at_least(third, (12, 36)));
        assert!(!at_least((Decimal::from(33), Decimal::from(100)), (1, 3)));
        assert!(at_least((Decimal::MAX, Decimal::ONE), (1, 3)));
    }
}
