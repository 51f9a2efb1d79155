use programme::model::{Aggregation, Area, Indicator, Kind, Measure, ObjectRef};

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

/// What is told of an area by its day.
pub const DATED: [Kind; 4] = [Kind::Update, Kind::Commitment, Kind::Evaluation, Kind::Story];

/// Whether the page of an area shows those of a kind that name it in a list of its own.
pub fn tells(kind: Kind) -> bool {
    DATED.contains(&kind) || matches!(kind, Kind::Indicator | Kind::Intervention | Kind::ActionLine)
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

/// The tile map: areas with a place on it, as links that one can also read as a list.
pub fn tiles(scope: &Scope<'_>, id: &str, title: String, intro: Option<String>) -> Option<Section> {
    let mut tiles: Vec<Tile> = scope
        .book
        .programme
        .each::<Area>()
        .filter_map(|(at, _, area)| Some((at, area.tile()?)))
        .map(|(at, (col, row))| Tile { link: scope.short_link(at), col, row })
        .collect();
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
