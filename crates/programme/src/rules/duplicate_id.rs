use std::collections::BTreeMap;

use crate::rules::kinds;
use crate::schema::item::OwnId;
use crate::schema::record::Record;
use crate::values::Kind;
use base::diagnostic::prelude::*;

rule! {
    error "duplicate-id"
    nl "twee dingen hebben dezelfde id" en "two things have the same id"
    why nl "Een id wijst precies één ding aan, over alle mappen en areas.csv heen. Met twee gelijke ids weet niemand \
            waar een verwijzing heen gaat. Geef een van de twee een andere naam."
        en "An id points at exactly one thing, over all folders and areas.csv together. With two equal ids nobody \
            knows where a reference goes. Give one of the two another name."
    bad "tracks/wonen.md\ngoals/wonen.md"
    good "tracks/wonen.md\ngoals/prettig-wonen.md"

    /// A second object with an id; the earlier one keeps it.
    pub fn report(id: &str, at: Span, kind: Kind, earlier: Span, earlier_kind: Kind) {
        let owner = kinds::one(earlier_kind);
        let (nl, en) = (&owner.nl, &owner.en);
        let is_area = kind == Kind::Area;
        at at;
        nl "De id “{id}” is al vergeven aan {nl}." en "The id “{id}” already belongs to {en}."
        hint match is_area {
            true => nl "Geef dit gebied een andere id." en "Give this area another id.",
            false => nl "Geef dit bestand een andere naam, en pas de verwijzingen ernaar aan."
                     en "Give this file another name, and change the references to it.",
        }
        related earlier nl "hier staat “{id}” voor het eerst" en "here “{id}” stands first"
    }

    /// A second row of a table with an id.
    pub fn row(id: &str, at: Span, earlier: Span) {
        at at;
        nl "De id “{id}” staat twee keer in deze tabel." en "The id “{id}” stands twice in this table."
        hint nl "Geef deze rij een eigen id." en "Give this row an id of its own."
        related earlier nl "hier staat “{id}” voor het eerst" en "here “{id}” stands first"
    }

    fn item(id: &str, at: Span, earlier: Span) {
        at at;
        nl "De id “{id}” staat twee keer in dit bestand." en "The id “{id}” stands twice in this file."
        hint nl "Geef dit onderdeel een eigen id." en "Give this item an id of its own."
        related earlier nl "hier staat “{id}” voor het eerst" en "here “{id}” stands first"
    }
}

/// Milestones, findings or recommendations of one object that share an id.
pub fn within(record: &Record, keys: &[&str], bag: &mut Bag) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    for found in keys.iter().flat_map(|key| record.records(key)) {
        if let Some((entry, id)) = found.get(OwnId::KEY).zip(found.text(OwnId::KEY)) {
            let earlier = *first.entry(id).or_insert(entry.span);
            bag.extend((earlier != entry.span).then(|| item(id, entry.span, earlier)));
        }
    }
}
