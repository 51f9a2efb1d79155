use programme::model::{Allocation, Area, ObjectRef, Programme, Subject};

use super::purpose::areas_of;

/// How far money that has to do with an area is for that area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// For the area, and for no other.
    Whole,
    /// For one or more areas within it.
    Within,
    /// For other areas too.
    Beyond,
}

/// The areas that a row is for, each once: those of what it is for, else those of its fund.
pub(super) fn areas(programme: &Programme, row: &Allocation) -> Vec<ObjectRef> {
    let own = match row.to {
        Subject::Object(at) => areas_of(programme, at),
        Subject::Programme => Vec::new(),
    };
    if own.is_empty() { areas_of(programme, row.fund.to) } else { own }
}

/// An area and every area that it lies in, each once.
pub(super) fn around(programme: &Programme, area: ObjectRef) -> Vec<ObjectRef> {
    let mut found = vec![area];
    let mut next = 0;
    while let Some(at) = found.get(next).copied() {
        if let Some(area) = programme.detail::<Area>(at) {
            let above = area.part_of.iter().chain(&area.parent).map(|above| above.to);
            let new: Vec<ObjectRef> = above.filter(|above| !found.contains(above)).collect();
            found.extend(new);
        }
        next += 1;
    }
    found
}

/// How far a row is for an area.
pub(super) fn reach(programme: &Programme, row: &Allocation, area: ObjectRef) -> Reach {
    let areas = areas(programme, row);
    if areas == [area] {
        Reach::Whole
    } else if areas.iter().all(|at| around(programme, *at).contains(&area)) {
        Reach::Within
    } else {
        Reach::Beyond
    }
}
