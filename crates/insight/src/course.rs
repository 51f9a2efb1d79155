use base::value::{Date, Period};
use programme::model::ObservationStatus;

use super::{Estimate, Yardstick};

/// When something was measured, or forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub period: Period,
    pub is_forecast: bool,
    /// Whether it is the first that was measured in another way, in this area.
    pub is_break: bool,
}

impl Moment {
    pub fn new(period: Period, status: ObservationStatus) -> Self {
        Self {
            period,
            is_forecast: status == ObservationStatus::Forecast,
            is_break: status == ObservationStatus::Break,
        }
    }
}

impl From<&Estimate> for Moment {
    fn from(estimate: &Estimate) -> Self {
        Self::new(estimate.period, estimate.status)
    }
}

/// Which values of a series may be held against its latest, as places in the series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The last that was measured; where everything is a forecast, the last of those.
    pub latest: usize,
    /// In the order of time, those that were measured in the same way and over the same kind of
    /// period as the latest, which is the last of them.
    pub path: Vec<usize>,
    /// What change is told against: the baseline, else the first of the path. None where there is
    /// nothing but the latest.
    pub base: Option<usize>,
    pub base_is_baseline: bool,
    /// The break since which the path runs, where there are values from before it.
    pub broken: Option<Period>,
}

/// Finds what may be compared in a series, which may be in any order.
///
/// Nothing is compared across a break of the indicator or of the area, with a forecast, or over another kind of period: a quarter
/// is held against quarters. A value whose period lies on both sides of a break is measured in
/// neither way, and compared with nothing. Of a quarter, month or half-year whose baseline is
/// unknown, the first of the same season is the base, where there is one.
///
/// None where the series is empty.
pub fn course(yardstick: &Yardstick, moments: &[Moment]) -> Option<Course> {
    let mut order: Vec<Dated> = moments.iter().enumerate().map(Dated::of).collect();
    if !order.is_sorted() {
        order.sort_unstable();
    }
    let is_forecast = |one: &Dated| moments.get(one.at).is_some_and(|m| m.is_forecast);
    let measured = order.iter().rposition(|place| !is_forecast(place));
    let end = measured.or_else(|| order.len().checked_sub(1))?;
    let latest = *order.get(end)?;
    let own_breaks = moments.iter().filter(|moment| moment.is_break).map(|moment| &moment.period);
    let last_break = yardstick
        .breaks
        .iter()
        .chain(own_breaks)
        .filter(|at| at.first() <= latest.last)
        .max_by_key(|at| at.first())
        .copied();
    let start = last_break.map(Period::first);
    let is_earlier = |one: &Dated| start.is_some_and(|start| one.first < start);
    let before = |place: &&Dated| place.at != latest.at && !is_forecast(place);
    let told = || order.iter().take(end).filter(before);
    let broken = last_break.filter(|_| told().any(is_earlier));
    // Where the latest lies across the break itself, nothing is measured as it is.
    let alone = is_earlier(&latest);
    let same: Vec<&Dated> = told().filter(|place| !alone && !is_earlier(place)).collect();
    let alike = |place: &&&Dated| yardstick.same_kind(place.period, latest.period);
    let marked = same.iter().find(|place| {
        Some(place.period) == yardstick.baseline && (alike(place) || yardstick.is_average())
    });
    let path: Vec<&Dated> = same.iter().filter(alike).copied().collect();
    let in_season = |place: &&&Dated| is_same_season(place.period, latest.period);
    let first = match yardstick.cumulative {
        true => path.first(),
        false => path.iter().find(in_season).or(path.first()),
    };
    let base = marked.or(first).map(|place| place.at);
    let mut path: Vec<usize> = path.iter().map(|place| place.at).collect();
    path.push(latest.at);
    Some(Course { latest: latest.at, path, base, base_is_baseline: marked.is_some(), broken })
}

/// A moment with its days, which take work to find. In the order of time, by its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Dated {
    last: Date,
    first: Date,
    period: Period,
    at: usize,
}

impl Dated {
    fn of((at, moment): (usize, &Moment)) -> Self {
        Self { last: moment.period.last(), first: moment.period.first(), period: moment.period, at }
    }
}

/// Whether two periods are the same part of their years. A whole year is.
fn is_same_season(a: Period, b: Period) -> bool {
    match (a, b) {
        (Period::Half(_, a), Period::Half(_, b))
        | (Period::Quarter(_, a), Period::Quarter(_, b))
        | (Period::Month(_, a), Period::Month(_, b)) => a == b,
        (Period::Day(a), Period::Day(b)) => (a.month(), a.day()) == (b.month(), b.day()),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moments(periods: &[&str]) -> Vec<Moment> {
        periods
            .iter()
            .map(|text| Moment {
                period: Period::parse(text.trim_matches(['*', '|'])).unwrap(),
                is_forecast: text.ends_with('*'),
                is_break: text.starts_with('|'),
            })
            .collect()
    }

    fn yardstick(baseline: Option<&str>, breaks: &[&str]) -> Yardstick {
        let period = |text: &str| Period::parse(text).unwrap();
        Yardstick {
            baseline: baseline.map(period),
            breaks: breaks.iter().map(|text| period(text)).collect(),
            ..Yardstick::default()
        }
    }

    #[test]
    fn the_baseline_is_the_base_and_else_the_first() {
        let years = moments(&["2020", "2021", "2023"]);
        let with = course(&yardstick(Some("2021"), &[]), &years).unwrap();
        assert_eq!((with.base, with.base_is_baseline), (Some(1), true));
        let without = course(&yardstick(Some("2019"), &[]), &years).unwrap();
        assert_eq!((without.base, without.base_is_baseline), (Some(0), false));
        assert_eq!(without.path, [0, 1, 2]);
    }

    #[test]
    fn nothing_is_compared_across_a_break() {
        let years = moments(&["2020", "2021", "2022", "2023"]);
        let found = course(&yardstick(Some("2020"), &["2022"]), &years).unwrap();
        assert_eq!(found.base, Some(2));
        assert_eq!(found.path, [2, 3]);
        assert_eq!(found.broken, Some(Period::Year(2022)));
        let ahead = course(&yardstick(None, &["2025"]), &years).unwrap();
        assert_eq!((ahead.base, ahead.broken), (Some(0), None));
    }

    #[test]
    fn an_area_has_breaks_of_its_own() {
        let found = course(
            &yardstick(Some("2020"), &["2021"]),
            &moments(&["2020", "2021", "|2022", "2023"]),
        );
        let found = found.unwrap();
        assert_eq!((found.base, found.broken), (Some(2), Some(Period::Year(2022))));
        let first = course(&yardstick(None, &[]), &moments(&["|2020", "2021"])).unwrap();
        assert_eq!((first.base, first.broken), (Some(0), None));
    }

    #[test]
    fn the_first_quarter_of_the_year_of_a_break_is_measured_in_the_new_way() {
        let quarters = moments(&["2022-Q4", "2023-Q1", "2023-Q2"]);
        let found = course(&yardstick(None, &["2023"]), &quarters).unwrap();
        assert_eq!(found.path, [1, 2]);
    }

    #[test]
    fn what_lies_across_a_break_is_compared_with_nothing() {
        let pools = moments(&["2018..2020", "2021..2023"]);
        let found = course(&yardstick(None, &["2022"]), &pools).unwrap();
        assert_eq!((found.latest, found.base), (1, None));
        assert_eq!(found.broken, Some(Period::Year(2022)));
    }

    #[test]
    fn a_forecast_is_neither_the_latest_nor_a_base() {
        let years = moments(&["2020*", "2021", "2023", "2030*"]);
        let found = course(&yardstick(None, &[]), &years).unwrap();
        assert_eq!((found.latest, found.base), (2, Some(1)));
        let only = course(&yardstick(None, &[]), &moments(&["2030*"])).unwrap();
        assert_eq!((only.latest, only.base), (0, None));
    }

    #[test]
    fn quarters_are_held_against_quarters_of_the_same_season() {
        let mixed = moments(&["2022", "2022-Q1", "2022-Q3", "2023", "2023-Q3", "2024-Q3"]);
        let found = course(&yardstick(None, &[]), &mixed).unwrap();
        assert_eq!((found.latest, found.base), (5, Some(2)));
        assert_eq!(found.path, [1, 2, 4, 5]);
        let none = course(&yardstick(None, &[]), &moments(&["2022-Q1", "2022-Q2"])).unwrap();
        assert_eq!(none.base, Some(0));
    }

    #[test]
    fn a_running_total_is_held_against_its_start() {
        let total = Yardstick { cumulative: true, ..Yardstick::default() };
        let found = course(&total, &moments(&["2022-Q4", "2023-Q2", "2024"])).unwrap();
        assert_eq!((found.latest, found.base), (2, Some(0)));
    }

    #[test]
    fn the_order_of_the_rows_does_not_matter() {
        let found = course(&yardstick(None, &[]), &moments(&["2023", "2020", "2021"])).unwrap();
        assert_eq!((found.latest, found.path), (0, vec![1, 2, 0]));
    }
}
