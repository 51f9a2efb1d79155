//! What we do not know yet, as far as the content itself shows it: figures, money, choices. Every
//! line leads to what it is about.

mod figures;
mod money;
mod work;

use locale::args;
use programme::model::{Goal, Kind, Lang, ObjectRef, RelationKind, Subject};

use crate::address::PageKey;
use crate::book::page::{PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::contact;
use crate::view::{Entry, Link, Section, Sections};

pub static PAGE: PageKind = PageKind {
    footer: Some(9),
    beside: &[Kind::Indicator],
    summary: |scope, _| Some(summary(scope).into()),
    parts: &[
        Part::whole("counted", |scope| counted(scope).into()),
        Part::whole("figures", |scope| light(scope, figures::sections(scope))),
        Part::whole("choices", |scope| light(scope, choices(scope))),
        Part::whole("work", |scope| light(scope, work::sections(scope))),
        Part::whole("money", |scope| light(scope, money::sections(scope))),
        Part::whole("accepted", |scope| accepted(scope).into()),
        Part::whole("ask", |scope| ask(scope).into()),
    ],
    ..PageKind::named("unknowns")
};

/// Everything that is not known, a section for each kind of gap.
fn all(scope: &Scope<'_>) -> Vec<Section> {
    let mut all = figures::sections(scope);
    all.extend(choices(scope));
    all.extend(work::sections(scope));
    all.extend(money::sections(scope));
    all
}

/// The most things that are named in a section; what is more is counted, and says of itself on its
/// own page that it is not known.
const MOST: usize = 500;

fn light(scope: &Scope<'_>, sections: Vec<Section>) -> Sections {
    let cut = |section: Section| {
        let all = section.content.things();
        if all <= MOST {
            return section;
        }
        let told = scope.t_with("unknowns-cut", args!(shown = MOST, all));
        let said = section.intro.map_or(told.clone(), |intro| format!("{} {told}", intro.text));
        Section { intro: Some(said.into()), content: section.content.within(0, MOST), ..section }
    };
    sections.into_iter().map(cut).collect::<Vec<_>>().into()
}

/// How much it is; what is lacking twice of one thing counts twice.
pub fn count(scope: &Scope<'_>) -> usize {
    all(scope).iter().map(|section| section.content.count()).sum()
}

/// What readers come for and the programme says nothing of at all; none where it has some of each.
pub fn kinds(scope: &Scope<'_>) -> Option<String> {
    let has = |kind: &Kind| scope.book.programme.of_kind(*kind).next().is_some();
    let kinds = [Kind::Goal, Kind::Intervention, Kind::Indicator, Kind::Fund];
    let lacking = kinds.into_iter().filter(|kind| !has(kind));
    let kinds: Vec<String> = lacking.map(|kind| scope.plural_within(kind)).collect();
    let told = scope.locale().list(&kinds);
    (!kinds.is_empty()).then(|| scope.t_with("unknowns-kinds", args!(kinds = told)))
}

fn summary(scope: &Scope<'_>) -> String {
    let first = match count(scope) {
        0 => scope.t("unknowns-summary"),
        count => scope.t_with("unknowns-summary-counted", args!(count)),
    };
    let said = std::iter::once(first).chain(kinds(scope)).chain(before(scope));
    said.collect::<Vec<_>>().join(" ")
}

/// How much it was in the newest edition, counted by the rules of today.
fn before(scope: &Scope<'_>) -> Option<String> {
    let past = scope.book.editions.first()?;
    let (then, home) = (past.book.as_it_was.as_ref()?, past.book.site);
    let here = home.address(PageKey::UNKNOWNS, Lang::DEFAULT)?;
    let before = count(&Scope::new(past.book, Lang::DEFAULT, here));
    let key = if before == count(scope) { "unknowns-before-same" } else { "unknowns-before" };
    let (day, title) = (scope.locale().date(then.told()), past.title(scope));
    Some(scope.t_with(key, args!(count = before, day, title)))
}

/// The id of the section that counts.
pub const COUNTED: &str = "geteld";

/// The sections that say how much is lacking and why, without naming each thing.
pub const ON_PAPER: [&str; 3] = [COUNTED, "weten-wij", "weet-u-het"];

/// How much is lacking of each kind, with the way to it.
fn counted(scope: &Scope<'_>) -> Option<Section> {
    // Also from where only this section is shown.
    let page = scope.href(PageKey::UNKNOWNS).unwrap_or_default();
    let links = all(scope).into_iter().map(|section| {
        let count = scope.locale().number(section.content.count().into(), 0);
        let href = format!("{page}#s-{}", section.id);
        Link { note: Some(count.into()), ..Link::new(href, section.title) }
    });
    let links: Vec<Link> = links.collect();
    (links.len() > 1).then(|| scope.section(COUNTED, "unknowns-counted", links))
}

/// Who may know it, or wants to hear it.
fn ask(scope: &Scope<'_>) -> Option<Section> {
    let section = scope.section("weet-u-het", "unknowns-ask", contact::of_programme(scope));
    section.with_intro(Some(scope.t("unknowns-ask-intro"))).if_any()
}

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
    let is_told = |goal: &ObjectRef| {
        scope.own::<Goal>(*goal).is_some_and(|own| own.headlines().next().is_some())
    };
    let without_indicator: Vec<ObjectRef> = goals().filter(|goal| !is_told(goal)).collect();
    let without_target: Vec<ObjectRef> =
        goals().filter(|goal| is_told(goal) && !aimed(*goal)).collect();
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
