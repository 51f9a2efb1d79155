use std::collections::BTreeMap;

use crate::model::{Area, Common, Programme};
use crate::read::content::{Content, TableRow};
use base::diagnostic::prelude::*;

rule! {
    warning "shared-tile"
    nl "twee gebieden staan op dezelfde plek van de tegelkaart"
    en "two areas stand on the same place of the tile map"
    why nl "Op een tegelkaart staan gebieden van hetzelfde type. Hebben er twee dezelfde kolom en rij, dan ligt de \
            ene tegel op de andere en vindt een lezer zijn wijk niet. Gebieden die na elkaar bestonden, mogen \
            dezelfde plek hebben."
        en "A tile map holds areas of one type. Where two have the same column and row, one tile lies on the other \
            and a reader does not find the neighbourhood. Areas that existed one after the other may have the same \
            place."
    bad "id,name,type,col,row\nselwerd,Selwerd,neighbourhood,1,1\nbeijum,Beijum,neighbourhood,1,1"
    good "id,name,type,col,row\nselwerd,Selwerd,neighbourhood,1,1\nbeijum,Beijum,neighbourhood,2,1"

    fn report(span: Span, id: &str, other: &str, tile: (u64, u64), earlier: Span) {
        let (col, row) = tile;
        nl "“{id}” staat op kolom {col}, rij {row} van de tegelkaart, net als “{other}”."
        en "“{id}” stands at column {col}, row {row} of the tile map, and so does “{other}”."
        hint nl "Geef een van de twee een andere kolom of rij." en "Give one of the two another column or row."
        related earlier nl "hier staat “{other}”" en "here “{other}” stands"
    }
}

/// Reports each area on the place of an earlier one of its map that exists on a same day.
pub(crate) fn check(programme: &Programme, content: &Content, bag: &mut Bag) {
    let common = |row: &TableRow| Some(&programme.object(programme.get(row.id().0)?).common);
    let mut maps: BTreeMap<_, Vec<&TableRow>> = BTreeMap::new();
    for row in content.areas.iter() {
        let record = &row.record;
        let place = |key| u64::try_from(record.whole(key)?).ok();
        let Some(tile) = place(Area::col).zip(place(Area::row)) else { continue };
        let map = (record.text(Area::kind), record.text(Area::code_system));
        let standing = maps.entry((map, tile)).or_default();
        let meets = |other: &&&TableRow| {
            let both = common(row).zip(common(other));
            both.is_some_and(|(own, other)| !ends_before(own, other) && !ends_before(other, own))
        };
        let cell = record.get(Area::col).map_or(row.span, |cell| cell.span);
        bag.extend(standing.iter().find(meets).map(|other| {
            let (other, earlier) = other.id();
            report(cell, row.id().0, other, tile, earlier)
        }));
        standing.push(row);
    }
}

fn ends_before(one: &Common, other: &Common) -> bool {
    one.valid_to.zip(other.valid_from).is_some_and(|(to, from)| to.last() < from.first())
}
