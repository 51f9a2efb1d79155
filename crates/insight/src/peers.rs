use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use base::value::{Date, Decimal, Period};
use programme::model::{Area, AreaType, ObjectRef, Programme};

use super::{AreaMeasurements, Measurements};

/// As many values as can be told apart on a line.
const APART: u16 = 96;

/// The areas with figures of one indicator by their type, which the figure of any of them is set
/// beside; without those that are no more.
#[derive(Debug)]
pub struct Peers<'p> {
    of_type: BTreeMap<AreaType<'p>, PeerGroup>,
}

/// The areas of one type.
#[derive(Debug)]
pub struct PeerGroup {
    /// With a figure in any period.
    pub areas: BTreeSet<ObjectRef>,
    /// For each period that is the latest of one of them.
    spreads: BTreeMap<Period, Arc<Spread>>,
}

/// The measured values of areas in one period.
#[derive(Debug, Default)]
pub struct Spread {
    /// From the lowest to the highest.
    pub values: Vec<(Decimal, ObjectRef)>,
    /// Every value where they are few, else the first in each of equal stretches and the highest.
    pub apart: Vec<Decimal>,
}

impl<'p> Peers<'p> {
    pub(crate) fn new(programme: &'p Programme, measured: &Measurements<'_>, today: Date) -> Self {
        let mut found: BTreeMap<AreaType<'p>, Vec<&AreaMeasurements<'_>>> = BTreeMap::new();
        for one in &measured.areas {
            let at = one.area.filter(|at| !programme.is_gone(*at, today));
            if let Some(area) = at.and_then(|at| programme.detail::<Area>(at)) {
                found.entry(area.type_in_register()).or_default().push(one);
            }
        }
        Self { of_type: found.into_iter().map(|(of, all)| (of, PeerGroup::new(&all))).collect() }
    }

    pub fn of_type(&self, of: AreaType<'p>) -> Option<&PeerGroup> {
        self.of_type.get(&of)
    }
}

impl PeerGroup {
    fn new(all: &[&AreaMeasurements<'_>]) -> Self {
        let latest: BTreeSet<Period> =
            all.iter().filter_map(|one| Some(one.latest?.period)).collect();
        let spread = |period: Period| {
            let value =
                |one: &&AreaMeasurements<'_>| Some((one.measured_in(period)?.value, one.area?));
            (period, Arc::new(Spread::new(all.iter().filter_map(value).collect())))
        };
        let spreads = latest.into_iter().map(spread).collect();
        Self { areas: all.iter().filter_map(|one| one.area).collect(), spreads }
    }

    pub fn in_period(&self, period: Period) -> Arc<Spread> {
        self.spreads.get(&period).cloned().unwrap_or_default()
    }
}

impl Spread {
    pub fn new(mut values: Vec<(Decimal, ObjectRef)>) -> Self {
        values.sort_unstable();
        let apart = apart(&values);
        Self { values, apart }
    }

    /// The place of an area with its value.
    pub fn place(&self, value: Decimal, area: ObjectRef) -> Option<usize> {
        self.values.binary_search(&(value, area)).ok()
    }

    /// The places of those with just this value: what comes after is higher.
    pub fn places(&self, value: Decimal) -> Range<usize> {
        let from = self.values.partition_point(|(one, _)| *one < value);
        let to = self.values.partition_point(|(one, _)| *one <= value);
        from..to
    }

    /// Whether one value of [`Self::apart`] may stand for several areas.
    pub fn is_dense(&self) -> bool {
        self.apart.len() < self.values.len()
    }
}

fn apart(values: &[(Decimal, ObjectRef)]) -> Vec<Decimal> {
    let mut apart: Vec<Decimal> = values.iter().map(|(value, _)| *value).collect();
    let (Some(low), Some(high)) = (apart.first().copied(), apart.last().copied()) else {
        return apart;
    };
    let stretch = |value: Decimal| {
        let part = value.checked_sub(low)?.checked_div(high.checked_sub(low)?)?;
        Some((part * Decimal::from(APART - 1)).floor())
    };
    if apart.len() > usize::from(APART) {
        apart.dedup_by_key(|value| stretch(*value));
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(values: impl Iterator<Item = i64>) -> Spread {
        let values = (0..).zip(values).map(|(at, value)| (Decimal::from(value), ObjectRef(at)));
        Spread::new(values.collect())
    }

    #[test]
    fn few_areas_are_told_apart_even_where_their_values_are_equal() {
        let few = spread([3, 1, 1].into_iter());
        assert_eq!(few.apart, [1, 1, 3].map(Decimal::from));
        assert!(!few.is_dense());
        assert_eq!(few.places(1.into()), 0..2);
        assert_eq!(few.place(1.into(), ObjectRef(2)), Some(1));
    }

    #[test]
    fn of_a_whole_country_those_between_the_ends_that_a_line_has_room_for_are_told_apart() {
        let many = spread(0..18_000);
        assert_eq!(many.apart.len(), usize::from(APART));
        assert_eq!(many.apart.first(), Some(&Decimal::ZERO));
        assert_eq!(many.apart.last(), Some(&Decimal::from(17_999)));
        assert!(many.is_dense());
    }

    #[test]
    fn many_areas_with_one_value_are_one() {
        assert_eq!(spread((0..500).map(|_| 7)).apart, [Decimal::from(7)]);
    }
}
