//! What the rules over tables ask about areas: when they exist, and which make up which.

use std::collections::BTreeMap;

use crate::model::{Detail, Object, ObjectRef};
use base::value::{PartialDate, Period};

/// The areas of this build.
#[derive(Debug, Default, PartialEq)]
pub struct Places {
    places: BTreeMap<ObjectRef, Place>,
    /// The areas that make up another, by their type: districts and neighbourhoods are each a whole.
    parts: BTreeMap<(Division, ObjectRef, Box<str>), Vec<ObjectRef>>,
}

/// By which key areas make up another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Division {
    Parent,
    PartOf,
}

#[derive(Debug, PartialEq)]
pub struct Place {
    pub id: Box<str>,
    pub kind: Box<str>,
    pub parent: Option<ObjectRef>,
    /// The areas of other systems that it belongs to.
    pub part_of: Vec<ObjectRef>,
    pub population: Option<u64>,
    pub valid_from: Option<PartialDate>,
    pub valid_to: Option<PartialDate>,
}

impl Place {
    /// The areas that it is a part of.
    pub fn wholes(&self) -> impl Iterator<Item = (Division, ObjectRef)> {
        let parent = self.parent.map(|parent| (Division::Parent, parent));
        parent.into_iter().chain(self.part_of.iter().map(|whole| (Division::PartOf, *whole)))
    }

    /// Whether it exists for at least one day of a period.
    pub fn exists_in(&self, period: Period) -> bool {
        self.valid_from.is_none_or(|from| from.first() <= period.last())
            && self.valid_to.is_none_or(|to| period.first() <= to.last())
    }
}

impl Places {
    pub fn new(objects: &[Object]) -> Self {
        let mut all = Self::default();
        for (index, object) in (0u32..).zip(objects) {
            let Detail::Area(area) = &object.detail else {
                continue;
            };
            let at = ObjectRef(index);
            let place = Place {
                id: object.id.clone(),
                kind: area.kind.clone().unwrap_or_default(),
                parent: area.parent.map(|parent| parent.to),
                part_of: area.part_of.iter().map(|whole| whole.to).collect(),
                population: area.population,
                valid_from: area.valid_from,
                valid_to: area.valid_to,
            };
            for (division, whole) in place.wholes() {
                let key = (division, whole, place.kind.clone());
                all.parts.entry(key).or_default().push(at);
            }
            all.places.insert(at, place);
        }
        all
    }

    pub fn place(&self, at: ObjectRef) -> Option<&Place> {
        self.places.get(&at)
    }

    /// The types of the areas that make up an area.
    pub fn kinds_below(&self, division: Division, at: ObjectRef) -> impl Iterator<Item = &str> {
        let below = self.parts.range((division, at, Box::from(""))..);
        below
            .take_while(move |((by, whole, _), _)| (*by, *whole) == (division, at))
            .map(|((_, _, kind), _)| kind.as_ref())
    }

    /// The areas of a type that make up another.
    pub fn parts(&self, division: Division, whole: ObjectRef, kind: &str) -> &[ObjectRef] {
        let parts = self.parts.get(&(division, whole, Box::from(kind)));
        parts.map_or(&[], Vec::as_slice)
    }

    /// The areas that areas of a type make up.
    pub fn wholes_of(&self, division: Division, kind: &str) -> impl Iterator<Item = ObjectRef> {
        let all = self.parts.keys();
        all.filter(move |(by, _, own)| *by == division && own.as_ref() == kind)
            .map(|(_, whole, _)| *whole)
    }
}
