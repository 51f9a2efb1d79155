//! What the rules over tables ask about areas: when they exist, and which make up which.

use std::collections::BTreeMap;

use crate::model::{Detail, Object, ObjectRef};
use base::value::{PartialDate, Period};

/// The areas of this build.
#[derive(Debug, Default)]
pub struct Places {
    places: BTreeMap<ObjectRef, Place>,
    /// The areas below a parent, by their type: districts and neighbourhoods are each a whole.
    parts: BTreeMap<(ObjectRef, Box<str>), Vec<ObjectRef>>,
}

#[derive(Debug)]
pub struct Place {
    pub id: Box<str>,
    pub kind: Box<str>,
    pub parent: Option<ObjectRef>,
    pub valid_from: Option<PartialDate>,
    pub valid_to: Option<PartialDate>,
}

impl Place {
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
                valid_from: area.valid_from,
                valid_to: area.valid_to,
            };
            if let Some(parent) = place.parent {
                let parts = all.parts.entry((parent, place.kind.clone())).or_default();
                parts.push(at);
            }
            all.places.insert(at, place);
        }
        all
    }

    pub fn place(&self, at: ObjectRef) -> Option<&Place> {
        self.places.get(&at)
    }

    /// The parent of an area and the type of the areas that it is one of there.
    pub fn parent(&self, at: ObjectRef) -> Option<(ObjectRef, &str)> {
        let place = self.place(at)?;
        Some((place.parent?, &place.kind))
    }

    /// The types of the areas below an area.
    pub fn kinds_below(&self, at: ObjectRef) -> impl Iterator<Item = &str> {
        let below = self.parts.range((at, Box::from(""))..);
        below.take_while(move |((parent, _), _)| *parent == at).map(|((_, kind), _)| kind.as_ref())
    }

    /// The areas of a type below a parent.
    pub fn parts(&self, parent: ObjectRef, kind: &str) -> &[ObjectRef] {
        let parts = self.parts.get(&(parent, Box::from(kind)));
        parts.map_or(&[], Vec::as_slice)
    }
}
