use std::collections::BTreeMap;

use crate::model::{Breakdown, ObjectRef};
use base::value::{Decimal, Period};

use crate::disclosure::{Cells, Key};
use crate::find::places::Places;

/// A total and all its parts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Split<'a> {
    pub total: Key<'a>,
    pub parts: Vec<Key<'a>>,
}

impl<'a> Split<'a> {
    pub fn cells(&self) -> impl Iterator<Item = &Key<'a>> {
        std::iter::once(&self.total).chain(&self.parts)
    }

    /// Every cell, with whether it is the total: `total − parts = 0`.
    pub fn signed(&self) -> impl Iterator<Item = (&Key<'a>, bool)> {
        let parts = self.parts.iter().map(|part| (part, false));
        std::iter::once((&self.total, true)).chain(parts)
    }

    /// Whether the parts are the total, where all are known.
    fn holds(&self, cells: &Cells<'_>) -> Option<bool> {
        let total = cells.known(&self.total)?;
        let mut sum = Decimal::ZERO;
        for part in &self.parts {
            sum = sum.checked_add(cells.known(part)?)?;
        }
        Some(sum == total)
    }
}

/// What makes up what: all sums of one structure hold, or none is to be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Structure<'a> {
    /// The areas of a type below a parent.
    Areas(ObjectRef, &'a str),
    /// The values of a breakdown in an area.
    Values(Option<ObjectRef>, usize),
    /// So many parts of a year in an area.
    Times(Option<ObjectRef>, i8),
}

/// Whether the sums of a structure hold wherever all their cells are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trust {
    Hold,
    Fail,
    /// There is none of which all cells are known.
    Unseen,
}

/// The sums that a cell takes part in.
pub struct Splits<'a, 'c> {
    cells: &'c Cells<'a>,
    breakdowns: &'a [Breakdown],
    places: &'a Places,
    /// Whether a year may be the sum of its quarters.
    over_time: bool,
    trust: BTreeMap<Structure<'a>, Trust>,
}

impl<'a, 'c> Splits<'a, 'c> {
    pub fn new(
        cells: &'c Cells<'a>,
        breakdowns: &'a [Breakdown],
        places: &'a Places,
        over_time: bool,
    ) -> Self {
        Self { cells, breakdowns, places, over_time, trust: BTreeMap::new() }
    }

    /// The sums that a cell is the total or a part of and that may be trusted.
    pub fn of(&mut self, key: &Key<'a>) -> Vec<Split<'a>> {
        let mut all: Vec<(Structure<'a>, Split<'a>)> = Vec::new();
        let places = self.places;
        if let Some(area) = key.area {
            if let Some((parent, kind)) = places.parent(area) {
                all.extend(self.areas(parent, kind, key));
            }
            for kind in places.kinds_below(area) {
                all.extend(self.areas(area, kind, key));
            }
        }
        for at in 0..self.breakdowns.len() {
            all.extend(self.values(at, key));
        }
        all.extend(self.times(key));
        let trusted = all.into_iter().filter(|(structure, _)| {
            match (self.trust(*structure), structure) {
                // A stock has quarters as well, and they do not make up a year: that they do has
                // to be seen.
                (Trust::Unseen, Structure::Times(..)) => false,
                (trust, _) => trust != Trust::Fail,
            }
        });
        trusted.map(|(_, split)| split).collect()
    }

    fn areas(
        &self,
        parent: ObjectRef,
        kind: &'a str,
        key: &Key<'a>,
    ) -> Option<(Structure<'a>, Split<'a>)> {
        let in_area = |area| Key { area: Some(area), ..key.clone() };
        let exists = |at: &&ObjectRef| {
            let place = self.places.place(**at);
            place.is_some_and(|place| place.exists_in(key.period))
        };
        let parts = self.places.parts(parent, kind).iter().filter(exists);
        let split = Split { total: in_area(parent), parts: parts.map(|at| in_area(*at)).collect() };
        let is_split = split.parts.len() > 1 && split.cells().any(|cell| cell == key);
        is_split.then_some((Structure::Areas(parent, kind), split))
    }

    /// The values of a breakdown, the others staying as they are.
    fn values(&self, at: usize, key: &Key<'a>) -> Option<(Structure<'a>, Split<'a>)> {
        let with = |value: Option<&'a str>| {
            let mut key = key.clone();
            if let Some(slot) = key.by.get_mut(at) {
                *slot = value;
            }
            key
        };
        let values = &self.breakdowns.get(at)?.values;
        let split = Split {
            total: with(None),
            parts: values.iter().map(|value| with(Some(value))).collect(),
        };
        let is_split = split.parts.len() > 1 && split.cells().any(|cell| cell == key);
        is_split.then_some((Structure::Values(key.area, at), split))
    }

    fn times(&self, key: &Key<'a>) -> Vec<(Structure<'a>, Split<'a>)> {
        let (year, counts): (i16, &[i8]) = match key.period {
            _ if !self.over_time => return Vec::new(),
            Period::Year(year) => (year, &[2, 4, 12]),
            Period::Half(year, _) => (year, &[2]),
            Period::Quarter(year, _) => (year, &[4]),
            Period::Month(year, _) => (year, &[12]),
            Period::Day(_)
            | Period::Split(..)
            | Period::Pooled(..)
            | Period::PooledSplit(..)
            | Period::Days(..) => return Vec::new(),
        };
        let in_period = |period| Key { period, ..key.clone() };
        let splits = counts.iter().map(|count| {
            let part = |number| match count {
                2 => Period::Half(year, number),
                4 => Period::Quarter(year, number),
                _ => Period::Month(year, number),
            };
            let split = Split {
                total: in_period(Period::Year(year)),
                parts: (1..=*count).map(|at| in_period(part(at))).collect(),
            };
            (Structure::Times(key.area, *count), split)
        });
        let has_rows = |key: &Key<'a>| !self.cells.group(key.area, key.period).is_empty();
        splits.filter(|(_, split)| split.cells().all(has_rows)).collect()
    }

    fn trust(&mut self, structure: Structure<'a>) -> Trust {
        if let Some(known) = self.trust.get(&structure) {
            return *known;
        }
        let area = match structure {
            Structure::Areas(parent, _) => Some(parent),
            Structure::Values(area, _) | Structure::Times(area, _) => area,
        };
        let mut trust = Trust::Unseen;
        'seen: for group in self.cells.periods(area) {
            for row in group {
                let key = Key::of(row);
                let split = match structure {
                    Structure::Areas(parent, kind) => self.areas(parent, kind, &key),
                    Structure::Values(_, at) => match key.by.get(at) {
                        Some(None) => self.values(at, &key),
                        _ => None,
                    },
                    Structure::Times(_, count) if matches!(row.period, Period::Year(_)) => {
                        let mut times = self.times(&key).into_iter();
                        times.find(|(_, split)| {
                            split.parts.len() == usize::from(count.unsigned_abs())
                        })
                    }
                    Structure::Times(..) => None,
                };
                match split.and_then(|(_, split)| split.holds(self.cells)) {
                    Some(true) => trust = Trust::Hold,
                    Some(false) => {
                        trust = Trust::Fail;
                        break 'seen;
                    }
                    None => {}
                }
            }
        }
        self.trust.insert(structure, trust);
        trust
    }
}
