use std::collections::BTreeMap;

use base::value::{Date, PartialDate};
use programme::model::{Area, ObjectRef, Programme};

/// From a day on, an area is another than it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct BoundaryChange {
    /// The first day of the new boundary.
    pub day: Date,
    /// The area whose beginning or end it is.
    pub cause: ObjectRef,
}

/// The changes of the boundary of each area, in the order of time.
///
/// A change of an area is its own beginning, the beginning of an area that was split from it, and
/// the day after the end of one that was merged into it. Several areas that come or go on one day
/// are one change.
pub fn boundary_changes(programme: &Programme) -> BTreeMap<ObjectRef, Vec<BoundaryChange>> {
    let mut all: BTreeMap<ObjectRef, Vec<BoundaryChange>> = BTreeMap::new();
    for (at, object, area) in programme.each::<Area>() {
        let begin = object.common.valid_from.or(area.valid_from);
        let end = object.common.valid_to.or(area.valid_to);
        if let Some(day) = begin.map(PartialDate::first) {
            let changed = area.split_from.iter().map(|old| old.to).chain([at]);
            for old in changed {
                let change = BoundaryChange { day, cause: at };
                all.entry(old).or_default().push(change);
            }
        }
        if let (Some(into), Some(end)) = (area.merged_into, end)
            && let Ok(day) = end.last().tomorrow()
        {
            let change = BoundaryChange { day, cause: at };
            all.entry(into.to).or_default().push(change);
        }
    }
    for changes in all.values_mut() {
        changes.sort_unstable();
        changes.dedup_by_key(|change| change.day);
    }
    all
}
