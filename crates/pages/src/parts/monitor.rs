//! What the three monitors have in common.

use programme::model::{Kind, Monitor, ObjectRef, Programme};

use super::card::card;
use crate::book::scope::Scope;
use crate::view::{Card, Section};

/// Whether a monitor follows an indicator.
pub fn follows(programme: &Programme, at: ObjectRef, monitor: Monitor) -> bool {
    let found = programme.indicator(at);
    found.is_some_and(|found| found.monitor == Some(monitor))
}

/// The figures that a monitor follows, as cards under a title; none where there is none.
pub fn figures(scope: &Scope<'_>, monitor: Monitor, title: &str) -> Option<Section> {
    let programme = scope.book.programme;
    let cards: Vec<Card> = programme
        .of_kind(Kind::Indicator)
        .filter(|(at, _)| follows(programme, *at, monitor))
        .map(|(at, _)| card(scope, at))
        .collect();
    scope.section("cijfers", title, cards).if_any()
}
