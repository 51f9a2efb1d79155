use programme::model::{Detail, Kind, ObjectRef, RelationKind};

use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::{Facts, Scope, capitalise};
use crate::parts::card::{card, status_view};
use crate::parts::object;
use crate::parts::{milestone, money, planning};
use crate::view::{Card, Fact, FactValue, Section};

/// The page of an action line.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(facts),
    parts: &[
        Part::of("interventions", |scope, at| interventions(scope, at).into()),
        Part::of("planning", |scope, at| planning::of_line(scope, at).into()),
        Part::of("milestones", |scope, at| milestone::section(scope, at).into()),
        Part::of("money", |scope, at| money::of_object(scope, at).into()),
    ],
    shows: &[
        (RelationKind::PartOf, true),
        (RelationKind::PartOf, false),
        (RelationKind::Funds, true),
    ],
    ..object::page(Kind::ActionLine)
};

fn facts(scope: &Scope<'_>, at: ObjectRef) -> Vec<Fact> {
    let Detail::ActionLine(line) = scope.detail(at) else {
        return Vec::new();
    };
    let mut facts = Facts::default();
    let locale = scope.locale();
    facts
        .add(capitalise(&scope.singular(Kind::Track)), [FactValue::Link(scope.link(line.track.to))])
        .text(scope.t("fact-topic"), line.topic.as_ref().map(|topic| scope.say(topic)))
        .text(scope.t("fact-status"), line.status.map(|s| status_view(scope, s).text))
        .text(scope.t("fact-start"), line.start.map(|date| locale.date(date)))
        .text(scope.t("fact-end"), line.end.map(|date| locale.date(date)));
    facts.into_vec()
}

fn interventions(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let interventions: Vec<Card> = programme
        .naming(at, Kind::Intervention, RelationKind::PartOf)
        .map(|intervention| card(scope, intervention))
        .collect();
    Section::cards("onderdelen", scope.t("line-interventions"), interventions)
}
