use std::cmp::Ordering;
use std::collections::BTreeMap;

use base::value::{Date, Decimal, PartialDate, Period};
use programme::model::{
    Detail, Indicator, Kind, Measure, ObjectRef, ObservationStatus, Polarity, Programme,
};

use super::series::AreaSeries;
use super::{Estimate, Yardstick};

/// The areas of one type in the order of their values in one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    pub period: Period,
    pub order: RankOrder,
    /// Whether the first is the best. Not where neither way is better, and not among numbers of
    /// things, of which a large area has more than a small one.
    pub is_judged: bool,
    /// Those with a value by place, then those without in the order of the register.
    pub rows: Vec<Ranked>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankOrder {
    HighestFirst,
    LowestFirst,
    /// By the distance to the good range.
    NearestFirst,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked {
    pub area: ObjectRef,
    /// From 1. Equal values share a place, and the next one is left open: 1, 2, 2, 4. None where
    /// there is no value.
    pub place: Option<usize>,
    /// Whether another area has the same place.
    pub is_tied: bool,
    pub estimate: Option<Estimate>,
    /// Why there is no value, where there is none.
    pub status: ObservationStatus,
}

impl RankOrder {
    fn of(yardstick: &Yardstick) -> Self {
        match yardstick.polarity {
            Polarity::Lower => Self::LowestFirst,
            Polarity::Range if yardstick.good_range.is_some() => Self::NearestFirst,
            _ => Self::HighestFirst,
        }
    }

    /// By what is shown: values that a reader cannot tell apart are equal.
    fn compare(self, yardstick: &Yardstick, a: &Estimate, b: &Estimate) -> Ordering {
        let (x, y): (Decimal, Decimal) = (yardstick.shown(a.value), yardstick.shown(b.value));
        match self {
            Self::HighestFirst => y.cmp(&x),
            Self::LowestFirst => x.cmp(&y),
            Self::NearestFirst => {
                // A distance that does not fit is beyond all others.
                let far = |v| yardstick.outside_good_range(v).unwrap_or(Decimal::MAX);
                far(x).cmp(&far(y))
            }
        }
    }
}

/// Ranks cells of one period: areas with their values, or the reason why there is none.
pub fn rank(
    yardstick: &Yardstick,
    period: Period,
    cells: impl IntoIterator<Item = (ObjectRef, Option<Estimate>, ObservationStatus)>,
) -> Ranking {
    let order = RankOrder::of(yardstick);
    let (mut known, mut unknown): (Vec<Ranked>, Vec<Ranked>) = (Vec::new(), Vec::new());
    for (area, estimate, status) in cells {
        let row = Ranked {
            area,
            place: None,
            is_tied: false,
            estimate,
            status,
        };
        match estimate {
            Some(_) => known.push(row),
            None => unknown.push(row),
        }
    }
    let compare = |a: &Ranked, b: &Ranked| match (&a.estimate, &b.estimate) {
        (Some(a), Some(b)) => order.compare(yardstick, a, b),
        _ => Ordering::Equal,
    };
    known.sort_by(|a, b| compare(a, b).then(a.area.cmp(&b.area)));
    unknown.sort_by_key(|row| row.area);
    let mut start = 0;
    for group in known.chunk_by_mut(|a, b| compare(a, b) == Ordering::Equal) {
        let (place, is_tied) = (start + 1, group.len() > 1);
        start += group.len();
        for row in group {
            row.place = Some(place);
            row.is_tied = is_tied;
        }
    }
    known.extend(unknown);
    let is_aimless = match yardstick.polarity {
        Polarity::None => true,
        Polarity::Range => yardstick.good_range.is_none(),
        Polarity::Higher | Polarity::Lower => false,
    };
    Ranking {
        period,
        order,
        is_judged: !is_aimless && yardstick.measure != Measure::Count,
        rows: known,
    }
}

/// The type of an area, and the system of codes that it is part of: only areas that share both are
/// ranked together, never a city among its neighbourhoods.
pub type AreaType<'a> = (Option<&'a str>, Option<&'a str>);

/// The rankings that an indicator allows: of every type of which at least two areas have a value
/// in one period, in the latest such period. By type.
///
/// An area of the type that has no row is in it as missing; one that did not exist in the period
/// is not.
pub fn rankings<'p>(
    programme: &'p Programme,
    indicator: &Indicator,
    series: &[AreaSeries<'_>],
) -> Vec<(AreaType<'p>, Ranking)> {
    let yardstick = Yardstick::of(indicator);
    let mut types: BTreeMap<AreaType<'p>, Vec<ObjectRef>> = BTreeMap::new();
    for (at, object) in programme.of_kind(Kind::Area) {
        if let Detail::Area(area) = &object.detail {
            let own = (area.kind.as_deref(), area.code_system.as_deref());
            types.entry(own).or_default().push(at);
        }
    }
    let by_area: BTreeMap<ObjectRef, &AreaSeries<'_>> = series
        .iter()
        .filter_map(|one| Some((one.area?, one)))
        .collect();
    types
        .into_iter()
        .filter_map(|(own, areas)| {
            let period = latest_shared(&areas, &by_area)?;
            let cells = areas
                .iter()
                .filter(|at| exists(programme, **at, period))
                .map(|at| cell(*at, by_area.get(at).copied(), period));
            Some((own, rank(&yardstick, period, cells)))
        })
        .collect()
}

fn cell(
    area: ObjectRef,
    series: Option<&AreaSeries<'_>>,
    period: Period,
) -> (ObjectRef, Option<Estimate>, ObservationStatus) {
    let row = series.and_then(|series| series.observations.iter().find(|r| r.period == period));
    let status = row.map_or(ObservationStatus::Missing, |row| row.status);
    (area, row.and_then(|row| Estimate::of(row)), status)
}

/// The latest period in which two areas have a measurement.
fn latest_shared(
    areas: &[ObjectRef],
    series: &BTreeMap<ObjectRef, &AreaSeries<'_>>,
) -> Option<Period> {
    let mut counts: BTreeMap<(Date, Period), usize> = BTreeMap::new();
    for one in areas.iter().filter_map(|at| series.get(at)) {
        let rows = one.observations.iter().filter_map(|row| Estimate::of(row));
        for estimate in rows.filter(|estimate| !estimate.is_forecast()) {
            let period = estimate.period;
            *counts.entry((period.last(), period)).or_default() += 1;
        }
    }
    let shared = counts.into_iter().rfind(|(_, count)| *count > 1);
    shared.map(|((_, period), _)| period)
}

/// Whether an area exists for at least one day of a period.
fn exists(programme: &Programme, at: ObjectRef, period: Period) -> bool {
    let object = programme.object(at);
    let Detail::Area(area) = &object.detail else {
        return false;
    };
    let from = object.common.valid_from.or(area.valid_from);
    let to = object.common.valid_to.or(area.valid_to);
    from.map(PartialDate::first)
        .is_none_or(|from| from <= period.last())
        && to
            .map(PartialDate::last)
            .is_none_or(|to| period.first() <= to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranked(yardstick: &Yardstick, values: &[Option<i64>]) -> Vec<(u32, Option<usize>)> {
        let period = Period::Year(2024);
        let cells = (0u32..).zip(values).map(|(at, value)| {
            let estimate = value.map(|value| Estimate::new(period, value.into()));
            (ObjectRef(at), estimate, ObservationStatus::Missing)
        });
        let found = rank(yardstick, period, cells);
        found.rows.iter().map(|r| (r.area.0, r.place)).collect()
    }

    fn with(polarity: Polarity) -> Yardstick {
        Yardstick {
            polarity,
            measure: Measure::Percentage,
            good_range: Some((10.into(), 20.into())),
            ..Yardstick::default()
        }
    }

    #[test]
    fn the_best_comes_first_and_the_missing_last() {
        let values = [None, Some(5), Some(30), Some(15)];
        let places = |order: [u32; 3]| {
            let known = order.into_iter().zip([1, 2, 3].map(Some));
            known.chain([(0, None)]).collect::<Vec<_>>()
        };
        assert_eq!(ranked(&with(Polarity::Higher), &values), places([2, 3, 1]));
        assert_eq!(ranked(&with(Polarity::Lower), &values), places([1, 3, 2]));
        assert_eq!(ranked(&with(Polarity::Range), &values), places([3, 1, 2]));
        assert_eq!(ranked(&with(Polarity::None), &values), places([2, 3, 1]));
    }

    #[test]
    fn equal_values_share_a_place() {
        let values = [Some(5), Some(7), Some(7), Some(9)];
        let found = ranked(&with(Polarity::Higher), &values);
        let places: Vec<Option<usize>> = found.iter().map(|(_, place)| *place).collect();
        assert_eq!(places, [Some(1), Some(2), Some(2), Some(4)]);
    }

    #[test]
    fn a_number_of_things_is_ordered_and_not_judged() {
        let count = Yardstick {
            measure: Measure::Count,
            ..with(Polarity::Lower)
        };
        assert!(!rank(&count, Period::Year(2024), []).is_judged);
        assert!(rank(&with(Polarity::Lower), Period::Year(2024), []).is_judged);
        assert!(!rank(&with(Polarity::None), Period::Year(2024), []).is_judged);
    }
}
