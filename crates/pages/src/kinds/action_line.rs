use base::capitalised;
use programme::model::{ActionLine, Kind, ObjectRef, RelationKind};

use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::card::{card, status_view};
use crate::parts::object;
use crate::parts::{milestone, money, planning};
use crate::view::{Card, Fact, Section};

/// The page of an action line.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
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

fn facts(scope: &Scope<'_>, _: ObjectRef, line: &ActionLine) -> Vec<Fact> {
    let mut facts = Facts::new(scope);
    facts
        .under(capitalised(&scope.singular(Kind::Track)), [scope.link(line.track.to)])
        .say("fact-topic", &line.topic)
        .add("fact-status", line.status.map(|s| status_view(scope, s).text))
        .date("fact-start", line.start)
        .date("fact-end", line.end);
    facts.take()
}

fn interventions(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let interventions: Vec<Card> = programme
        .naming(at, Kind::Intervention, RelationKind::PartOf)
        .map(|intervention| card(scope, intervention))
        .collect();
    scope.section("onderdelen", "line-interventions", interventions).if_any()
}
