use programme::model::{Allocation, ObjectRef, Programme, Subject};

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

/// How far a row is for an area.
pub(super) fn reach(programme: &Programme, row: &Allocation, area: ObjectRef) -> Reach {
    let areas = areas(programme, row);
    if areas == [area] {
        Reach::Whole
    } else if areas.iter().all(|at| programme.areas_around(*at).contains(&area)) {
        Reach::Within
    } else {
        Reach::Beyond
    }
}
