//! Where the areas of the register are on a map.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::Single;
use chart::{self, Place};
use programme::model::{Area, Boundary, ObjectRef, Programme};

/// All areas with what a map needs of them. Boundaries are made simpler once, when the first map
/// is drawn: every figure on every page shares them.
pub struct Places<'a> {
    programme: &'a Programme,
    outlines: Single<BTreeMap<ObjectRef, Arc<Boundary>>>,
}

impl<'a> Places<'a> {
    pub fn new(programme: &'a Programme) -> Self {
        Self { programme, outlines: Single::default() }
    }

    /// What is known of where an area is.
    pub fn of(&self, at: ObjectRef) -> Place {
        let outlines = self.outlines.get(|| outlines(self.programme));
        Place {
            id: self.programme.object(at).id.to_string(),
            tile: self.programme.detail::<Area>(at).and_then(Area::tile),
            outline: outlines.get(&at).cloned(),
        }
    }
}

fn outlines(programme: &Programme) -> BTreeMap<ObjectRef, Arc<Boundary>> {
    let bounded: Vec<(ObjectRef, &Boundary)> = programme
        .each::<Area>()
        .filter_map(|(at, _, area)| Some((at, area.boundary.as_ref()?)))
        .collect();
    let boundaries: Vec<&Boundary> = bounded.iter().map(|(_, boundary)| *boundary).collect();
    let simple = chart::simpler(&boundaries);
    let places = bounded.iter().map(|(at, _)| *at);
    places.zip(simple.into_iter().map(Arc::new)).collect()
}
