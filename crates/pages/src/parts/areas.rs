use programme::model::{Area, Indicator, Measure, ObjectRef};

use crate::book::scope::Scope;
use crate::view::{Content, Say, Section, Tile};

/// The areas that an area lies in, the nearest first, each once: `resolve` has cut the circles of
/// parents, and memberships may meet again.
pub fn larger(scope: &Scope<'_>, at: ObjectRef) -> Vec<ObjectRef> {
    let mut found: Vec<ObjectRef> = Vec::new();
    let mut next = 0;
    let mut here = Some(at);
    while let Some(area) = here {
        if let Some(area) = scope.own::<Area>(area) {
            for part in area.part_of.iter().chain(&area.parent) {
                if part.to != at && !found.contains(&part.to) {
                    found.push(part.to);
                }
            }
        }
        here = found.get(next).copied();
        next += 1;
    }
    found
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
    tiles.sort_by(|a, b| scope.locale().compare(&a.link.text.text, &b.link.text.text));
    let columns = tiles.iter().map(|tile| tile.col).max().unwrap_or(1);
    let rows = tiles.iter().map(|tile| tile.row).max().unwrap_or(1);
    Some(Section::new(id, title, Content::Tiles { tiles, columns, rows }).with_intro(intro))
}
