use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use base::value::Date;
use chart::Life;
use programme::model::{Aggregation, Area, Indicator, Kind, Measure, ObjectRef};

use super::news;
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{Content, Link, Say, Section, Tile};

/// The areas that an area lies in, the nearest first.
pub fn larger(scope: &Scope<'_>, at: ObjectRef) -> Vec<ObjectRef> {
    scope.book.programme.areas_around(at).split_off(1)
}

/// Whether an area is set in another itself, and not by way of a third.
pub fn lies_in(area: &Area, whole: ObjectRef) -> bool {
    area.part_of.iter().chain(&area.parent).any(|of| of.to == whole)
}

/// Ways to areas, by name.
pub fn links(scope: &Scope<'_>, areas: impl IntoIterator<Item = ObjectRef>) -> Vec<Link> {
    let mut links: Vec<Link> = areas.into_iter().map(|area| scope.short_link(area)).collect();
    links.sort_by(|a, b| scope.locale().compare(&a.text.text, &b.text.text));
    links
}

/// How an area is called within a sentence in the language of the page, where the register says so
/// in that language: an article is of a language.
pub fn called(scope: &Scope<'_>, at: ObjectRef) -> Option<String> {
    scope.own_words(scope.own::<Area>(at)?.within.as_ref()?)
}

/// The name of an area after a preposition: `de Oosterparkwijk`, or as it is where none is given.
pub fn named(scope: &Scope<'_>, at: ObjectRef) -> String {
    called(scope, at).unwrap_or_else(|| scope.short_title(at).text)
}

/// Whether the page of an area shows those of a kind that name it in a list of its own.
pub fn tells(kind: Kind) -> bool {
    news::KINDS.contains(&kind)
        || matches!(kind, Kind::Indicator | Kind::Intervention | Kind::ActionLine)
}

/// What an area is, in a word: "wijk".
pub fn kind_in_words(scope: &Scope<'_>, at: ObjectRef) -> Option<String> {
    let kind = scope.own::<Area>(at)?.kind.as_deref()?;
    Some(word(scope, at, "word-area").unwrap_or_else(|| kind.to_owned()))
}

/// The same of several: "wijken", and "gebieden" where that is not known.
pub fn kinds_in_words(scope: &Scope<'_>, at: ObjectRef) -> String {
    word(scope, at, "word-areas").unwrap_or_else(|| scope.t("word-areas"))
}

/// The type of an area as some words have it, those of its register first: a district of one
/// register is another thing than that of another.
pub fn word(scope: &Scope<'_>, at: ObjectRef, stem: &str) -> Option<String> {
    let area = scope.own::<Area>(at)?;
    let kind = area.kind.as_deref()?;
    let of = |system: &str| format!("{stem}-{kind}-{}", system.to_lowercase());
    let keys = area.code_system.as_deref().map(of).into_iter().chain([format!("{stem}-{kind}")]);
    keys.into_iter().find(|key| scope.locale().has(key)).map(|key| scope.t(&key))
}

/// The unit, where neither the value nor the title says it.
pub fn unit_beside(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator) -> Option<Say> {
    if matches!(indicator.measure, Some(Measure::Percentage | Measure::Change | Measure::Amount)) {
        return None;
    }
    let unit = scope.say(indicator.unit.as_ref()?);
    let title = scope.title(at).text;
    (unit.text.to_lowercase() != title.to_lowercase()).then_some(unit)
}

/// Whether the values of areas add up to those of the larger ones that they are part of.
pub fn is_sum(found: &Indicator) -> bool {
    matches!(found.measure, Some(Measure::Count | Measure::Amount))
        && matches!(found.aggregation, None | Some(Aggregation::Sum))
}

/// The way to an area by its streets or postcodes, where their names are known.
pub fn by_place(scope: &Scope<'_>) -> Option<Link> {
    scope.link_to(PageKey::PLACES, scope.t("places-link"))
}

/// The first and the last day of an area, where its register tells either.
pub fn life(scope: &Scope<'_>, at: ObjectRef) -> Option<Life> {
    let common = &scope.book.programme.object(at).common;
    let life = Life {
        from: common.valid_from.map(|from| from.first()),
        to: common.valid_to.map(|to| to.last()),
    };
    (life != Life::default()).then_some(life)
}

/// Since when an area is no more; none while it exists.
pub fn gone_since(scope: &Scope<'_>, at: ObjectRef) -> Option<Date> {
    scope.book.programme.end(at).filter(|day| *day <= scope.book.today)
}

pub fn is_gone(scope: &Scope<'_>, at: ObjectRef) -> bool {
    scope.book.programme.is_gone(at, scope.book.today)
}

/// An area with its place on the tile map.
type Placed<'a> = (ObjectRef, &'a Area, (u16, u16));

/// The areas between which a resident chooses: those of the programme's area or, where none of these
/// has a place, all that have one; of one type where several would lie over each other.
fn on_map<'a>(scope: &Scope<'a>) -> Vec<Placed<'a>> {
    let programme = scope.book.programme;
    let all = programme.each::<Area>().filter(|(at, ..)| !is_gone(scope, *at));
    let mut all: Vec<Placed<'_>> =
        all.filter_map(|(at, _, area)| Some((at, area, area.tile()?))).collect();
    let own = scope.settings().area;
    let is_ours = |(at, ..): &Placed<'_>| own.is_some_and(|own| larger(scope, *at).contains(&own));
    if all.iter().any(is_ours) {
        all.retain(is_ours);
    }
    let tiles: BTreeSet<(u16, u16)> = all.iter().map(|(.., tile)| *tile).collect();
    let placed: BTreeSet<ObjectRef> = all.iter().map(|(at, ..)| *at).collect();
    let is_nested =
        |(at, ..): &Placed<'_>| larger(scope, *at).iter().any(|whole| placed.contains(whole));
    if tiles.len() < all.len() || all.iter().any(is_nested) {
        let kind = |(_, area, _): &Placed<'a>| area.type_in_register();
        let mut counts: BTreeMap<_, (usize, Reverse<usize>)> = BTreeMap::new();
        for (place, one) in all.iter().enumerate() {
            counts.entry(kind(one)).or_insert((0, Reverse(place))).0 += 1;
        }
        // Of as many of each, the first of the register.
        let most = counts.into_iter().max_by_key(|(_, count)| *count).map(|(of, _)| of);
        all.retain(|one| Some(kind(one)) == most);
    }
    all
}

/// The tile map: areas with a place on it, as links that one can also read as a list.
pub fn tiles(scope: &Scope<'_>, id: &str, title: String, intro: Option<String>) -> Option<Section> {
    let placed = on_map(scope).into_iter();
    let mut tiles: Vec<Tile> =
        placed.map(|(at, _, (col, row))| Tile { link: scope.short_link(at), col, row }).collect();
    if tiles.is_empty() {
        return None;
    }
    let more = by_place(scope);
    tiles.sort_by(|a, b| scope.locale().compare(&a.link.text.text, &b.link.text.text));
    for tile in &mut tiles {
        tile.link.text.text = chart::softened(&tile.link.text.text);
    }
    let columns = tiles.iter().map(|tile| tile.col).max().unwrap_or(1);
    let rows = tiles.iter().map(|tile| tile.row).max().unwrap_or(1);
    Some(Section::new(id, title, Content::Tiles { tiles, columns, rows, more }).with_intro(intro))
}
