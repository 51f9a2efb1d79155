//! What we do not know yet, as far as the content itself shows it: figures, money, choices. Every
//! line leads to what it is about.

mod figures;
mod money;

use programme::model::{Kind, ObjectRef, RelationKind, Subject};

use crate::book::page::{PageKind, Part};
use crate::book::scope::Scope;
use crate::view::{Entry, Link, Section};

pub static PAGE: PageKind = PageKind {
    footer: Some(9),
    beside: &[Kind::Indicator],
    parts: &[
        Part::whole("figures", |scope| figures::sections(scope).into()),
        Part::whole("choices", |scope| choices(scope).into()),
        Part::whole("money", |scope| money::sections(scope).into()),
        Part::whole("accepted", |scope| accepted(scope).into()),
    ],
    ..PageKind::named("unknowns")
};

/// What has not been chosen or written down: what a goal is measured by, what it should become,
/// and what an intervention is for.
fn choices(scope: &Scope<'_>) -> Vec<Section> {
    let programme = scope.book.programme;
    let goals = || programme.of_kind(Kind::Goal).map(|(at, _)| at);
    let measured = |goal: ObjectRef| {
        programme
            .outgoing(goal)
            .iter()
            .filter(|line| line.kind == RelationKind::MeasuredBy)
            .map(|line| line.to)
    };
    let aimed = |goal: ObjectRef| {
        let of_goal = |target: &&programme::model::Target| {
            !target.superseded && target.goal.is_none_or(|own| own.to == goal)
        };
        measured(goal).any(|at| scope.book.insight.targets(at).iter().any(of_goal))
    };
    let contributes = |at: ObjectRef| {
        let lines = programme.outgoing(at).iter();
        lines.into_iter().any(|line| line.kind == RelationKind::ContributesTo)
    };
    let without_indicator: Vec<ObjectRef> =
        goals().filter(|goal| measured(*goal).next().is_none()).collect();
    let without_target: Vec<ObjectRef> =
        goals().filter(|goal| measured(*goal).next().is_some() && !aimed(*goal)).collect();
    let without_contribution: Vec<ObjectRef> = programme
        .of_kind(Kind::Intervention)
        .map(|(at, _)| at)
        .filter(|at| !contributes(*at))
        .collect();
    [
        links(scope, "doelen-zonder-cijfer", "goal-indicator", without_indicator),
        links(scope, "doelen-zonder-streefwaarde", "goal-target", without_target),
        links(scope, "bijdrage", "contribution", without_contribution),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What the editors know to be missing, and why.
fn accepted(scope: &Scope<'_>) -> Option<Section> {
    let mut last = None;
    let entries: Vec<Entry> = scope
        .settings()
        .accepted
        .iter()
        .map(|accepted| {
            let subject = accepted.of.map_or(Subject::Programme, Subject::Object);
            // Several gaps of one thing stand under one heading.
            let is_new = last.replace(subject) != Some(subject);
            Entry {
                title: is_new.then(|| scope.subject(subject)),
                text: accepted.reason.as_ref().map(|reason| scope.say(reason)),
                facts: Vec::new(),
            }
        })
        .collect();
    scope
        .section("weten-wij", "unknowns-accepted", entries)
        .with_intro(Some(scope.t("unknowns-accepted-intro")))
        .if_any()
}

/// A section of links to objects that lack the same; none where no object does.
fn links(scope: &Scope<'_>, id: &str, key: &str, objects: Vec<ObjectRef>) -> Option<Section> {
    let links = objects.into_iter().map(|at| scope.link(at)).collect();
    section(scope, id, key, links)
}

fn section(scope: &Scope<'_>, id: &str, key: &str, links: Vec<Link>) -> Option<Section> {
    scope
        .section(id, &format!("unknowns-{key}"), links)
        .with_intro(Some(scope.t(&format!("unknowns-{key}-intro"))))
        .if_any()
}
