//! What the figure of an area is drawn among.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::value::{Decimal, Period};
use insight::{AreaMeasurements, Spread};
use programme::model::{Area, AreaType, ObjectRef};

use crate::book::scope::Scope;
use crate::parts::areas;

/// Areas of one type with their values in one period.
#[derive(Default)]
pub struct Like {
    spread: Arc<Spread>,
    /// The place of the area itself, which is none of them.
    own: Option<usize>,
    /// How many more there are that have no value then.
    pub lacking: usize,
    /// Whether they are part of the area, and not beside it.
    pub are_parts: bool,
}

impl Like {
    /// Those of the same type with a value in the same period; failing that, the type of areas within
    /// it that has the most of them, but not the parts of a sum.
    pub fn of(
        scope: &Scope<'_>,
        indicator: ObjectRef,
        area: ObjectRef,
        own: &AreaMeasurements<'_>,
        period: Period,
    ) -> Self {
        let value = own.measured_in(period).map(|own| own.value);
        let beside = Self::beside(scope, indicator, area, value, period).unwrap_or_default();
        let is_sum = scope.book.programme.indicator(indicator).is_some_and(areas::is_sum);
        if is_sum || beside.count() > 0 {
            return beside;
        }
        let inside = Self::inside(scope, indicator, area, period);
        inside.unwrap_or_else(|| Self { are_parts: true, ..Self::default() })
    }

    fn beside(
        scope: &Scope<'_>,
        indicator: ObjectRef,
        area: ObjectRef,
        value: Option<Decimal>,
        period: Period,
    ) -> Option<Self> {
        let of = scope.own::<Area>(area)?.type_in_register();
        let group = scope.book.insight.peers(indicator)?.of_type(of)?;
        let spread = group.in_period(period);
        let own = value.and_then(|value| spread.place(value, area));
        let others = group.areas.len() - usize::from(group.areas.contains(&area));
        let drawn = spread.values.len() - usize::from(own.is_some());
        Some(Self { spread, own, lacking: others - drawn, are_parts: false })
    }

    fn inside(
        scope: &Scope<'_>,
        indicator: ObjectRef,
        area: ObjectRef,
        period: Period,
    ) -> Option<Self> {
        let mut inside: BTreeMap<AreaType<'_>, (Vec<(Decimal, ObjectRef)>, usize)> =
            BTreeMap::new();
        for one in &scope.book.insight.measurements(indicator)?.areas {
            let at = one.area.filter(|at| *at != area && !areas::is_gone(scope, *at));
            let Some(at) = at.filter(|at| areas::larger(scope, *at).contains(&area)) else {
                continue;
            };
            let of = scope.own::<Area>(at).map(Area::type_in_register).unwrap_or_default();
            let (values, lacking) = inside.entry(of).or_default();
            match one.measured_in(period) {
                Some(found) => values.push((found.value, at)),
                None => *lacking += 1,
            }
        }
        let (values, lacking) = inside.into_values().max_by_key(|(values, _)| values.len())?;
        Some(Self { spread: Arc::new(Spread::new(values)), own: None, lacking, are_parts: true })
    }

    pub fn count(&self) -> usize {
        self.spread.values.len() - usize::from(self.own.is_some())
    }

    /// How many are higher than a value.
    pub fn higher(&self, value: Decimal) -> usize {
        self.spread.values.len() - self.spread.places(value).end
    }

    /// Any one of them: all are of one type.
    pub fn one(&self) -> Option<ObjectRef> {
        self.others().next().map(|(_, at)| at)
    }

    pub fn lowest(&self) -> Option<Decimal> {
        self.others().next().map(|(value, _)| value)
    }

    pub fn highest(&self) -> Option<Decimal> {
        self.others().next_back().map(|(value, _)| value)
    }

    /// Those with just this value.
    pub fn at(&self, value: Decimal) -> impl Iterator<Item = ObjectRef> {
        let places = self.spread.places(value).filter(|place| Some(*place) != self.own);
        places.filter_map(|place| self.spread.values.get(place)).map(|(_, at)| *at)
    }

    /// Whether a dot may stand for several.
    pub fn is_dense(&self) -> bool {
        self.spread.is_dense()
    }

    /// The values that have a dot. Among very many the area's own is one of them, under its mark.
    pub fn dots(&self) -> Vec<Decimal> {
        if self.is_dense() {
            return self.spread.apart.clone();
        }
        self.others().map(|(value, _)| value).collect()
    }

    fn others(&self) -> impl DoubleEndedIterator<Item = (Decimal, ObjectRef)> {
        let all = self.spread.values.iter().copied().enumerate();
        all.filter(|(place, _)| Some(*place) != self.own).map(|(_, one)| one)
    }
}
