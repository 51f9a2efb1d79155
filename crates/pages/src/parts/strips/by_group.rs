//! The figures of which an area has those of groups and none of everyone together.

use locale::args;
use programme::model::{Kind, ObjectRef, Observation};

use super::MOST;
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::parts::{areas, standing, value};
use crate::view::{Card, Section};

/// The most groups of which the figures are told; of more it is told how many they are.
const MOST_GROUPS: usize = 4;

/// Whether groups of an area are all that is known of an indicator there.
pub fn is_all(scope: &Scope<'_>, indicator: ObjectRef, area: ObjectRef) -> bool {
    !latest(scope, indicator, area).is_empty()
}

pub(super) fn section(
    scope: &Scope<'_>,
    area: ObjectRef,
    indicators: &[ObjectRef],
) -> Option<Section> {
    let mut cards: Vec<Card> =
        indicators.iter().take(MOST).map(|indicator| card(scope, *indicator, area)).collect();
    let count = indicators.len() - cards.len();
    let more = || scope.t_with("area-by-group-more", args!(count));
    let list = (count > 0).then(|| scope.link_to(PageKey::List(Kind::Indicator), more())).flatten();
    cards.extend(list.map(Card::new));
    let intro = scope.t_with("area-by-group-intro", args!(area = areas::named(scope, area)));
    scope.section("per-groep", "area-by-group", cards).with_intro(Some(intro)).if_any()
}

/// The figures of the groups, of when they are, and how far the one with a target is from it.
fn card(scope: &Scope<'_>, indicator: ObjectRef, area: ObjectRef) -> Card {
    let rows = latest(scope, indicator, area);
    let told = |row: &&Observation| {
        let part = standing::part_name(&row.by).unwrap_or_default();
        let value = value::in_words(scope, indicator, row);
        scope.t_with("area-by-group-one", args!(part, value))
    };
    let told = match rows.len() {
        count if count > MOST_GROUPS => scope.t_with("area-by-group-many", args!(count)),
        _ => scope.locale().list(&rows.iter().map(told).collect::<Vec<_>>()),
    };
    let period = rows.first().map(|row| scope.locale().period_short(row.period));
    let period = period.unwrap_or_default();
    let mut card = Card::new(scope.short_link(indicator));
    card.notes.push(scope.t_with("area-by-group-of", args!(told, period)).into());
    card.state = standing::aim(scope, &scope.book.insight.in_area(indicator, area));
    card
}

/// The newest rows of the first breakdown that has any in an area; what is about the whole programme is
/// about its area.
fn latest<'a>(scope: &Scope<'a>, indicator: ObjectRef, area: ObjectRef) -> Vec<&'a Observation> {
    let Some(found) = scope.book.programme.indicator(indicator) else {
        return Vec::new();
    };
    let is_own = scope.settings().area == Some(area);
    let is_here = |row: &&Observation| row.area == Some(area) || is_own && row.area.is_none();
    let is_known = |row: &&Observation| row.is_known() && !row.is_forecast();
    let rows = insight::parts(found).into_iter().filter(is_here).filter(is_known);
    let mut rows: Vec<&Observation> = rows.collect();
    let dimensions = |row: &Observation| {
        let named = row.by.iter().enumerate().filter(|(_, part)| part.is_some());
        named.map(|(at, _)| at).collect::<Vec<usize>>()
    };
    let first = rows.iter().map(|row| dimensions(row)).min_by_key(|by| (by.len(), by.clone()));
    rows.retain(|row| Some(dimensions(row)) == first);
    let newest = rows.iter().map(|row| row.period).max_by_key(|period| (period.last(), *period));
    rows.retain(|row| Some(row.period) == newest);
    rows
}
