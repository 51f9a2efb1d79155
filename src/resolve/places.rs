//! What the rules over tables ask about areas: when they exist, and which make up which.

use std::collections::BTreeMap;

use crate::model::{Detail, Object, ObjectRef};
use crate::value::{PartialDate, Period};

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
        self.valid_from
            .is_none_or(|from| from.first() <= period.last())
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

    /// The areas of the same type below the same parent, itself among them.
    pub fn siblings(&self, at: ObjectRef) -> Option<(ObjectRef, &[ObjectRef])> {
        let place = self.place(at)?;
        let parent = place.parent?;
        let parts = self.parts.get(&(parent, place.kind.clone()))?;
        Some((parent, parts))
    }
}
