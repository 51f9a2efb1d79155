//! Three views of one model: how it goes with the areas, what the interventions bring about, and
//! how the work goes.

mod area;
mod intervention;
mod process;

pub use intervention::evaluation;

use crate::address::Monitor;
use programme::model::Kind;

use crate::book::scope::Scope;
use crate::parts::card::card;
use crate::view::{Card, Content, Section};

pub fn sections(scope: &Scope<'_>, monitor: Monitor) -> Vec<Section> {
    match monitor {
        Monitor::Area => area::sections(scope),
        Monitor::Intervention => intervention::sections(scope),
        Monitor::Process => process::sections(scope),
    }
}

/// The figures that a monitor follows, as cards under a title; none where there is none.
fn figures(scope: &Scope<'_>, monitor: Monitor, title: &str) -> Option<Section> {
    let programme = scope.book.programme;
    let cards: Vec<Card> = programme
        .of_kind(Kind::Indicator)
        .filter(|(at, _)| {
            programme
                .indicator(*at)
                .is_some_and(|found| found.monitor == Some(monitor))
        })
        .map(|(at, _)| card(scope, at))
        .collect();
    (!cards.is_empty()).then(|| Section {
        id: "cijfers".into(),
        title: scope.t(title),
        intro: None,
        content: Content::Cards { cards },
    })
}
