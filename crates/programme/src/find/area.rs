use std::collections::BTreeMap;

use crate::model::{Area, Boundary, Kind, Reference};
use crate::read::content::{AreaRow, Content, Word};
use base::diagnostic::Bag;

use crate::find::fields::Resolver;
use crate::rules::{boundary_without_area, start_after_end};

/// Outlines by the place of their row in `Content::areas`.
pub type Boundaries = BTreeMap<usize, Boundary>;

pub fn area(resolver: &mut Resolver<'_>, row: &AreaRow, boundary: Option<Boundary>) -> Area {
    if let (Some(from), Some(to)) = (&row.valid_from, &row.valid_to)
        && from.value.first() > to.value.last()
    {
        let bag = &mut resolver.bag;
        bag.push(start_after_end::report(to.span, &from.value, &to.value));
    }
    Area {
        kind: row.kind.clone(),
        code: row.code.as_ref().map(|code| code.value.clone()),
        code_system: row.code_system.clone(),
        parent: one(resolver, row.parent.as_ref()),
        part_of: many(resolver, &row.part_of),
        valid_from: row.valid_from.as_ref().map(|cell| cell.value),
        valid_to: row.valid_to.as_ref().map(|cell| cell.value),
        split_from: many(resolver, &row.split_from),
        merged_into: one(resolver, row.merged_into.as_ref()),
        population: row.population,
        population_year: row.population_year,
        tile: row.col.zip(row.row),
        boundary,
    }
}

fn one(resolver: &mut Resolver<'_>, word: Option<&Word>) -> Option<Reference> {
    let word = word?;
    resolver.reference(&word.value, word.span, &[Kind::Area])
}

fn many(resolver: &mut Resolver<'_>, words: &[Word]) -> Vec<Reference> {
    let mut found: Vec<Reference> = Vec::new();
    for word in words {
        if let Some(reference) = one(resolver, Some(word))
            && !found.iter().any(|other| other.to == reference.to)
        {
            found.push(reference);
        }
    }
    found
}

/// Joins outlines on the id of an area, else on its code; several of one area are taken together.
pub fn boundaries(content: &mut Content, bag: &mut Bag) -> Boundaries {
    let mut keys: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, row) in content.areas.iter().enumerate() {
        if let Some(code) = &row.code {
            keys.entry(&code.value).or_insert(index);
        }
    }
    // An id wins over another area's code.
    for (index, row) in content.areas.iter().enumerate().rev() {
        keys.insert(&row.id.value, index);
    }
    let mut found = Boundaries::new();
    let mut unknown: Vec<(Box<str>, base::diagnostic::Span)> = Vec::new();
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
