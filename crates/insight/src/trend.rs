use std::cmp::Ordering;

use base::value::Decimal;
use programme::model::Polarity;

use super::estimate::{Comparison, compare};
use super::{Course, Estimate, Moment, Yardstick, course};

/// Which way a value went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
    /// It is the same number.
    Same,
    /// Both intervals are known and overlap.
    Unclear,
}

/// Whether a change is for the better, by the polarity of its indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judgement {
    Better,
    Worse,
    /// Nothing changed, or neither way is better.
    Neither,
    /// It is not clear that anything changed.
    Unclear,
}

/// From one value to a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    pub from: Estimate,
    pub to: Estimate,
    /// `to − from`, both as shown, in the unit of the indicator: percentage points for a
    /// percentage. Zero of two values that differ by less than is shown.
    pub absolute: Decimal,
    /// In per cent of `from`; none where that means nothing (`Yardstick::relative`).
    pub relative: Option<Decimal>,
    pub direction: Direction,
    pub judgement: Judgement,
    /// The two periods share days, as 2021..2023 and 2022..2024 do: what they have in common
    /// hides a part of the change, and the two values are not independent.
    pub shares_time: bool,
}

/// None where the difference has more digits than a decimal holds.
pub fn change(yardstick: &Yardstick, from: &Estimate, to: &Estimate) -> Option<Change> {
    let direction = match compare(to, from) {
        Comparison::Above => Direction::Up,
        Comparison::Below => Direction::Down,
        Comparison::Equal => Direction::Same,
        Comparison::Unclear => Direction::Unclear,
    };
    Some(Change {
        from: *from,
        to: *to,
        absolute: yardstick.difference(to.value, from.value)?,
        relative: yardstick.relative(to.value, from.value),
        direction,
        judgement: judgement(yardstick, from, to, direction),
        // Running totals always do, and are meant to.
        shares_time: !yardstick.cumulative && to.period.first() <= from.period.last(),
    })
}

/// By polarity. With the polarity `range`, better is nearer to the good range.
fn judgement(
    yardstick: &Yardstick,
    from: &Estimate,
    to: &Estimate,
    direction: Direction,
) -> Judgement {
    match (direction, yardstick.polarity) {
        (Direction::Unclear, _) => Judgement::Unclear,
        (Direction::Same, _) | (_, Polarity::None) => Judgement::Neither,
        (Direction::Up, Polarity::Higher) | (Direction::Down, Polarity::Lower) => Judgement::Better,
        (Direction::Down, Polarity::Higher) | (Direction::Up, Polarity::Lower) => Judgement::Worse,
        (_, Polarity::Range) => {
            let distances = yardstick
                .outside_good_range(from.value)
                .zip(yardstick.outside_good_range(to.value));
            match distances.map(|(before, now)| now.cmp(&before)) {
                Some(Ordering::Less) => Judgement::Better,
                Some(Ordering::Greater) => Judgement::Worse,
                Some(Ordering::Equal) | None => Judgement::Neither,
            }
        }
    }
}

/// The trend of a series, which may be in any order: how its latest value stands to its base.
///
/// None where there is no measurement that the latest can be held against.
pub(crate) fn trend(yardstick: &Yardstick, series: &[Estimate]) -> Option<Change> {
    let moments: Vec<Moment> = series.iter().map(Moment::from).collect();
    let course = course(yardstick, &moments)?;
    trend_along(yardstick, series, &course)
}

/// What a running total gained since the value before it, of a series in any order; less than nothing
/// where it was corrected. That it grows is what it does, and is neither better nor worse.
///
/// None where there is no measurement before the latest.
pub fn growth(yardstick: &Yardstick, series: &[Estimate]) -> Option<Change> {
    let moments: Vec<Moment> = series.iter().map(Moment::from).collect();
    let course = course(yardstick, &moments)?;
    let latest = series.get(course.latest)?;
    let mut path = course.path.iter().filter_map(|at| series.get(*at));
    // A quarter and its year end on the same day, with the same total.
    let before = path.rfind(|e| e.period.last() < latest.period.last())?;
    let change = change(yardstick, before, latest)?;
    Some(Change { judgement: Judgement::Neither, ..change })
}

/// The same as [`trend`] where the course is known.
pub(super) fn trend_along(
    yardstick: &Yardstick,
    series: &[Estimate],
    course: &Course,
) -> Option<Change> {
    change(yardstick, series.get(course.base?)?, series.get(course.latest)?)
}

impl Change {
    /// Whether one of its ends is: then it is not the margins that leave it unclear.
    pub fn is_unreliable(&self) -> bool {
        self.from.is_unreliable() || self.to.is_unreliable()
    }

    /// Whether the later period begins where the earlier ends: of a running total, all that was added
    /// was added in the later one.
    pub fn is_within_period(&self) -> bool {
        self.from.period.last().tomorrow().ok() == Some(self.to.period.first())
    }

    /// The direction that the numbers beside it show: what differs by less than that is as good as
    /// the same.
    pub fn shown(&self) -> Direction {
        match self.absolute.is_zero() && self.direction != Direction::Unclear {
            true => Direction::Same,
            false => self.direction,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::value::Period;
    use programme::model::Measure;

    fn at(period: &str, value: i64) -> Estimate {
        Estimate::new(Period::parse(period).unwrap(), value.into())
    }

    fn with(polarity: Polarity) -> Yardstick {
        Yardstick { polarity, ..Yardstick::default() }
    }

    fn wide(period: &str, value: i64, low: i64, high: i64) -> Estimate {
        Estimate { lower: Some(low.into()), upper: Some(high.into()), ..at(period, value) }
    }

    #[test]
    fn a_change_is_judged_by_polarity() {
        let (from, to) = (at("2021", 40), at("2023", 50));
        for (polarity, expected) in [
            (Polarity::Higher, Judgement::Better),
            (Polarity::Lower, Judgement::Worse),
            (Polarity::None, Judgement::Neither),
            // Without a good range nobody knows.
            (Polarity::Range, Judgement::Neither),
        ] {
            let found = change(&with(polarity), &from, &to).unwrap();
            assert_eq!(found.judgement, expected, "{polarity:?}");
            assert_eq!(found.direction, Direction::Up);
            assert_eq!(found.absolute, Decimal::TEN);
            assert_eq!(found.relative, Some(25.into()));
        }
    }

    #[test]
    fn near_a_good_range_is_better_than_far_from_it() {
        let yardstick =
            Yardstick { good_range: Some((10.into(), 20.into())), ..with(Polarity::Range) };
        let judged = |from, to| {
            let found = change(&yardstick, &at("2021", from), &at("2023", to)).unwrap();
            found.judgement
        };
        assert_eq!(judged(2, 8), Judgement::Better);
        assert_eq!(judged(30, 22), Judgement::Better);
        assert_eq!(judged(8, 25), Judgement::Worse);
        assert_eq!(judged(12, 18), Judgement::Neither);
        assert_eq!(judged(9, 21), Judgement::Neither);
    }

    #[test]
    fn overlapping_intervals_are_no_clear_change() {
        let series = [wide("2021", 27, 24, 30), wide("2023", 25, 23, 27)];
        let found = trend(&with(Polarity::Lower), &series).unwrap();
        assert_eq!((found.direction, found.judgement), (Direction::Unclear, Judgement::Unclear));
        assert_eq!(found.absolute, (-2).into());
    }

    #[test]
    fn a_running_total_grows_since_the_value_before_it() {
        let total = Yardstick { cumulative: true, ..with(Polarity::Higher) };
        let found = growth(&total, &[at("2024", 310), at("2022", 0), at("2025", 684)]).unwrap();
        assert_eq!((found.from.period, found.absolute), (at("2024", 0).period, 374.into()));
        assert_eq!(found.judgement, Judgement::Neither);
        assert!(found.is_within_period());
        let apart = growth(&total, &[at("2022", 0), at("2024", 310)]).unwrap();
        assert!(!apart.is_within_period());
        let year = [at("2023-Q4", 5), at("2024-Q4", 9), at("2024", 9)];
        assert_eq!(growth(&total, &year).unwrap().from.period, year[0].period);
        assert_eq!(growth(&total, &year[..1]), None);
    }

    #[test]
    fn percentages_change_by_points_alone() {
        let yardstick = Yardstick { measure: Measure::Percentage, ..Yardstick::default() };
        let found = change(&yardstick, &at("2021", 40), &at("2023", 50)).unwrap();
        assert_eq!(found.relative, None);
    }

    #[test]
    fn pools_that_overlap_say_so() {
        let overlapping = [at("2021..2023", 5), at("2022..2024", 6)];
        let found = trend(&Yardstick::default(), &overlapping).unwrap();
        assert!(found.shares_time);
        let apart = [at("2018..2020", 5), at("2021..2023", 6)];
        assert!(!trend(&Yardstick::default(), &apart).unwrap().shares_time);
    }

    #[test]
    fn one_value_or_a_forecast_behind_it_is_no_trend() {
        let mut forecast = at("2030", 90);
        forecast.status = programme::model::ObservationStatus::Forecast;
        assert_eq!(trend(&Yardstick::default(), &[at("2023", 5), forecast]), None);
        assert_eq!(trend(&Yardstick::default(), &[]), None);
    }
}
