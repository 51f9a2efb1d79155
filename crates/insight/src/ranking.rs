use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use base::value::{Date, Decimal, PartialDate, Period};
use programme::model::{Area, AreaType, ObjectRef, Polarity, Programme};

use super::{AreaMeasurements, Estimate, Measurements, Yardstick};

/// The areas of one type in the order of their values in one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    pub period: Period,
    /// Those with a value, the best first where one way is better and else the highest; then those
    /// without. What is equal is in the order of the register.
    pub areas: Vec<ObjectRef>,
}

/// By what was written.
fn compare(yardstick: &Yardstick, a: &Estimate, b: &Estimate) -> Ordering {
    let (x, y): (Decimal, Decimal) = (a.value, b.value);
    // A distance that does not fit is beyond all others.
    let far = |value| yardstick.outside_good_range(value).unwrap_or(Decimal::MAX);
    match yardstick.polarity {
        Polarity::Lower => x.cmp(&y),
        Polarity::Range if yardstick.good_range.is_some() => far(x).cmp(&far(y)),
        _ => y.cmp(&x),
    }
}

/// Ranks areas by their values in one period.
fn rank(
    yardstick: &Yardstick,
    cells: impl IntoIterator<Item = (ObjectRef, Option<Estimate>)>,
) -> Vec<ObjectRef> {
    let mut cells: Vec<(ObjectRef, Option<Estimate>)> = cells.into_iter().collect();
    cells.sort_by(|(at, own), (with, other)| {
        let by_value = match (own, other) {
            (Some(own), Some(other)) => compare(yardstick, own, other),
            (own, other) => other.is_some().cmp(&own.is_some()),
        };
        by_value.then(at.cmp(with))
    });
    cells.into_iter().map(|(at, _)| at).collect()
}

/// The rankings that an indicator allows: of every type of which at least two areas have a value
/// in one period, in the latest such period. By type.
///
/// An area of the type that has no row is in it as missing; one that did not exist in the period
/// is not, nor is one that others are part of or held against.
pub(crate) fn rankings<'p>(
    programme: &'p Programme,
    measured: &Measurements<'_>,
) -> Vec<(AreaType<'p>, Ranking)> {
    let mut types: BTreeMap<AreaType<'p>, Vec<ObjectRef>> = BTreeMap::new();
    for (at, _, area) in programme.each::<Area>() {
        types.entry(area.type_in_register()).or_default().push(at);
    }
    let ranking = |areas: Vec<ObjectRef>| {
        let areas = of_one_level(programme, measured, areas);
        let own = areas.iter().filter_map(|at| measured.area(Some(*at)));
        let period = latest_shared(own)?;
        let standing = areas.iter().filter(|at| exists(programme, **at, period));
        let cells = standing.map(|at| (*at, value(measured, *at, period)));
        Some(Ranking { period, areas: rank(&measured.yardstick, cells) })
    };
    let found = types.into_iter();
    found.filter_map(|(own, areas)| Some((own, ranking(areas)?))).collect()
}

/// Those of some areas of one type that are ranked: none that others of them are part of, as where the
/// register tells no types, nor the reference or, beside areas of the programme, those outside it that
/// the editors compare with.
fn of_one_level(
    programme: &Programme,
    measured: &Measurements<'_>,
    areas: Vec<ObjectRef>,
) -> Vec<ObjectRef> {
    let settings = &programme.settings;
    let around = |at: ObjectRef| programme.areas_around(at).into_iter().skip(1);
    let known = areas.iter().filter(|at| measured.area(Some(**at)).is_some());
    let known: Vec<ObjectRef> = known.copied().collect();
    let wholes: BTreeSet<ObjectRef> = known.iter().flat_map(|at| around(*at)).collect();
    let is_inside = |at: ObjectRef| settings.area.is_some_and(|own| around(at).any(|a| a == own));
    let has_own = known.iter().filter(|at| is_inside(**at)).count() > 1;
    let is_compared = |at: ObjectRef| measured.indicator.comparators.iter().any(|c| c.to == at);
    let is_beside = |at: ObjectRef| has_own && is_compared(at) && !is_inside(at);
    let reference = settings.reference_area.filter(|at| Some(*at) != settings.area);
    let is_ranked =
        |at: &ObjectRef| !wholes.contains(at) && Some(*at) != reference && !is_beside(*at);
    areas.into_iter().filter(is_ranked).collect()
}

fn value(measured: &Measurements<'_>, area: ObjectRef, period: Period) -> Option<Estimate> {
    let mut estimates = measured.area(Some(area))?.estimates.iter();
    estimates.find(|estimate| estimate.period == period).copied()
}

/// The latest period in which two areas have a measurement.
fn latest_shared<'s, 'p: 's>(
    areas: impl Iterator<Item = &'s AreaMeasurements<'p>>,
) -> Option<Period> {
    let mut counts: BTreeMap<(Date, Period), usize> = BTreeMap::new();
    for estimate in areas.flat_map(|own| &own.estimates) {
        if !estimate.is_forecast() {
            let period = estimate.period;
            *counts.entry((period.last(), period)).or_default() += 1;
        }
    }
    let shared = counts.into_iter().rfind(|(_, count)| *count > 1);
    shared.map(|((_, period), _)| period)
}

/// Whether an area exists for at least one day of a period.
fn exists(programme: &Programme, at: ObjectRef, period: Period) -> bool {
    let common = &programme.object(at).common;
    let area = programme.detail::<Area>(at);
    let from = common.valid_from.or(area.and_then(|area| area.valid_from));
    let to = common.valid_to.or(area.and_then(|area| area.valid_to));
    from.map(PartialDate::first).is_none_or(|from| from <= period.last())
        && to.map(PartialDate::last).is_none_or(|to| period.first() <= to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use programme::model::Measure;

    fn ranked(polarity: Polarity, values: &[Option<i64>]) -> Vec<u32> {
        let yardstick = Yardstick {
            polarity,
            good_range: Some((10.into(), 20.into())),
            ..Yardstick::shown_in(Measure::Percentage, None)
        };
        let period = Period::Year(2024);
        let cells = (0u32..).zip(values).map(|(at, value)| {
            let estimate = value.map(|value| Estimate::new(period, value.into()));
            (ObjectRef(at), estimate)
        });
        let found = rank(&yardstick, cells);
        found.into_iter().map(|at| at.0).collect()
    }

    #[test]
    fn the_best_comes_first_and_the_missing_last() {
        let values = [None, Some(5), Some(30), Some(15)];
        assert_eq!(ranked(Polarity::Higher, &values), [2, 3, 1, 0]);
        assert_eq!(ranked(Polarity::Lower, &values), [1, 3, 2, 0]);
        assert_eq!(ranked(Polarity::Range, &values), [3, 1, 2, 0]);
        assert_eq!(ranked(Polarity::None, &values), [2, 3, 1, 0]);
    }

    #[test]
    fn equal_values_are_in_the_order_of_the_register() {
        let values = [Some(5), Some(7), None, Some(7), Some(9), None];
        assert_eq!(ranked(Polarity::Lower, &values), [0, 1, 3, 4, 2, 5]);
    }
}
