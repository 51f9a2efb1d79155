//! What the three monitors have in common.

use locale::args;
use programme::model::{Kind, Monitor, ObjectRef, Programme};

use super::card::card;
use crate::book::scope::Scope;
use crate::view::{Card, Section};

/// Whether a monitor follows an indicator.
pub fn follows(programme: &Programme, at: ObjectRef, monitor: Monitor) -> bool {
    let found = programme.indicator(at);
    found.is_some_and(|found| found.monitor == Some(monitor))
}

/// What readers call a monitor, within a sentence: that of interventions by their own word for these,
/// where the programme has one.
pub fn called(scope: &Scope<'_>, monitor: Monitor) -> String {
    let own = scope.settings().term(Kind::Intervention, scope.lang);
    let has_own = own.is_some_and(|term| term.plural.is_some());
    if monitor == Monitor::Intervention && has_own {
        let kinds = scope.plural_within(Kind::Intervention);
        return scope.t_with("intervention-monitor-own", args!(kinds));
    }
    scope.word("monitor", monitor.word())
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
