//! The outlines of areas.

use std::collections::BTreeMap;

use crate::model::{Area, Boundary};
use crate::read::content::Content;
use base::diagnostic::{Bag, Span};

use crate::rules::boundary_without_area;

/// Outlines by the place of their row in `Content::areas`.
pub type Boundaries = BTreeMap<usize, Boundary>;

/// Joins outlines on the id of an area, else on its code; several of one area are taken together.
pub fn boundaries(content: &mut Content, bag: &mut Bag) -> Boundaries {
    let mut keys: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, row) in content.areas.iter().enumerate() {
        if let Some(code) = row.record.text(Area::code) {
            keys.entry(code).or_insert(index);
        }
    }
    // An id wins over another area's code.
    for (index, row) in content.areas.iter().enumerate().rev() {
        keys.insert(row.id().0, index);
    }
    let mut found = Boundaries::new();
    let mut unknown: Vec<(Box<str>, Span)> = Vec::new();
    for (key, span, boundary) in std::mem::take(&mut content.boundaries) {
        match keys.get(key.as_ref()) {
            Some(index) => {
                let polygons = boundary.polygons;
                found.entry(*index).or_default().polygons.extend(polygons);
            }
            None => unknown.push((key, span)),
        }
    }
    if let Some(diagnostic) = boundary_without_area::report(&unknown) {
        bag.push(diagnostic);
    }
    found
}
