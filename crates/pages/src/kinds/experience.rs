//! How residents' experience is used: per intervention, from residents in charge to not at all.

use base::capitalised;
use programme::model::{Intervention, Kind, LivedLevel, ObjectRef};

use crate::book::facts::Facts;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::experience::{at_level, interventions, level_name, levels};
use crate::view::{Entry, Link, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| {
        programme.each::<Intervention>().any(|(_, _, found)| found.lived_experience.is_some())
    }),
    beside: &[Kind::Intervention],
    parts: &[
        Part::whole("levels", |scope| by_level(scope).into()),
        Part::whole("unknown", |scope| unknown(scope).into()),
    ],
    ..PageKind::named("experience")
};

fn by_level(scope: &Scope<'_>) -> Vec<Section> {
    let mut sections = Vec::new();
    for level in levels() {
        let entries: Vec<Entry> =
            at_level(scope, level).into_iter().map(|(at, found)| entry(scope, at, found)).collect();
        let id = level.map_or("onbekend", LivedLevel::word);
        sections.extend(Section::new(id, level_name(scope, level), entries).if_any());
    }
    sections
}

fn entry(scope: &Scope<'_>, at: ObjectRef, found: &Intervention) -> Entry {
    let how = found.lived_experience.as_ref().and_then(|e| e.how.as_ref());
    Entry {
        title: Some(scope.link(at).into()),
        text: how.map(|how| scope.say(how)),
        facts: Facts::new(scope)
            .under(
                capitalised(&scope.singular(Kind::ActionLine)),
                [scope.link(found.action_line.to)],
            )
            .say("fact-target-group", &found.target_group)
            .take(),
    }
}

/// The interventions of which nothing is written down yet.
fn unknown(scope: &Scope<'_>) -> Option<Section> {
    let links: Vec<Link> = interventions(scope)
        .filter(|(_, found)| found.lived_experience.is_none())
        .map(|(at, _)| scope.link(at))
        .collect();
    scope
        .section("niet-vastgelegd", "experience-unknown", links)
        .with_intro(Some(scope.t("experience-unknown-intro")))
        .if_any()
}
