//! What every drawing needs of the areas of the register: where they are on a map, and how they look.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::Single;
use chart::{self, Look, Place};
use programme::model::{Area, Boundary, Indicator, ObjectRef, Programme};

/// All areas with what a map needs of them. Boundaries are made simpler once, when the first map
/// is drawn: every figure on every page shares them.
pub struct Places<'a> {
    programme: &'a Programme,
    outlines: Single<BTreeMap<ObjectRef, Arc<Boundary>>>,
    looks: Single<BTreeMap<ObjectRef, Look>>,
}

impl<'a> Places<'a> {
    pub fn new(programme: &'a Programme) -> Self {
        Self { programme, outlines: Single::default(), looks: Single::default() }
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

    /// How an area is drawn on every page, but for the programme's own and its reference, which have a
    /// style of their own.
    pub fn look(&self, at: ObjectRef) -> Option<Look> {
        self.looks.get(|| looks(self.programme)).get(&at).copied()
    }
}

/// The areas within the programme's own, and all others. Where none lies within it, all are the
/// programme's.
fn looks(programme: &Programme) -> BTreeMap<ObjectRef, Look> {
    let settings = &programme.settings;
    let named = [settings.area, settings.reference_area];
    let areas = programme.each::<Area>().map(|(at, _, _)| at);
    let areas = areas.filter(|at| !named.contains(&Some(*at)));
    let is_within = |at: &ObjectRef| {
        settings.area.is_some_and(|own| programme.areas_around(*at).contains(&own))
    };
    let (ours, others): (Vec<_>, Vec<_>) = areas.partition(is_within);
    let all_ours = ours.is_empty();
    let looks = |all: Vec<ObjectRef>, is_ours| {
        let placed = placed(programme, &all);
        placed.into_iter().map(move |(at, place)| (at, Look { place, is_ours }))
    };
    looks(ours, true).chain(looks(others, all_ours)).collect()
}

/// Each area with its place: the first that is free in the order of the register, but for those that
/// editors chose for one chart. These get different colours, as far as there are enough.
fn placed(programme: &Programme, all: &[ObjectRef]) -> BTreeMap<ObjectRef, usize> {
    let chosen = |found: &Indicator| found.chart.areas.iter().map(|area| area.to).collect();
    let charts: Vec<Vec<ObjectRef>> =
        programme.each::<Indicator>().map(|(_, _, found)| chosen(found)).collect();
    let mut placed: BTreeMap<ObjectRef, usize> = BTreeMap::new();
    // The first free place of each colour.
    let mut free: [usize; Look::COLOURS] = std::array::from_fn(|colour| colour);
    for at in all {
        let beside = charts.iter().filter(|areas| areas.contains(at)).flatten();
        let beside = beside.filter_map(|other| placed.get(other));
        let colours: Vec<usize> = beside.map(|place| place % Look::COLOURS).collect();
        let alike = |place: &usize| {
            let colour = place % Look::COLOURS;
            (colours.iter().filter(|other| **other == colour).count(), *place)
        };
        if let Some(place) = free.iter_mut().min_by_key(|place| alike(place)) {
            placed.insert(*at, *place);
            *place += Look::COLOURS;
        }
    }
    placed
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
