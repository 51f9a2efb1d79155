use programme::model::{Goal, Kind, ObjectRef, RelationKind};

use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::{figure, money, network, object, progress};
use crate::view::{Content, Fact, Figure, Link, Section};

/// The page of a goal.
pub static PAGE: PageKind = PageKind {
    is_long: true,
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    parts: &[
        Part::of("progress", |scope, at| of_kind(scope, at, progress::of_goal).into()),
        Part::of("figures", |scope, at| figures(scope, at).into()),
        Part::of("more_figures", |scope, at| other_indicators(scope, at).into()),
        Part::of("network", |scope, at| network::of_goal(scope, at).into()),
        Part::of("money", |scope, at| money::of_goal(scope, at).into()),
    ],
    shows: &[
        (RelationKind::MeasuredBy, false),
        (RelationKind::ContributesTo, true),
        (RelationKind::FundsGoal, true),
        (RelationKind::PartOf, false),
    ],
    dossier: object::dossier,
    ..object::page(Kind::Goal)
};

fn facts(scope: &Scope<'_>, _: ObjectRef, goal: &Goal) -> Vec<Fact> {
    Facts::new(scope)
        .say("goal-statement", &goal.statement)
        .add("fact-level", goal.level.map(|level| scope.word("goal-level", level.word())))
        .say("fact-topic", &goal.topic)
        .links("goal-parent", goal.parent)
        .links("fact-decided-in", goal.decided_in)
        .take()
}

/// How all figures of the goal stand together, the headline indicators as figures, the others as
/// links; or the sentence that none was chosen.
fn figures(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let goal = scope.own::<Goal>(at)?;
    let drawn: Vec<Figure> = goal
        .headlines()
        .map(|followed| figure::of_indicator(scope, followed.indicator.to, false))
        .collect();
    let found = scope.book.insight.roll_up(at);
    let lacking = drawn.is_empty().then(|| scope.t("board-no-headline"));
    // Of one figure its own sentence tells more.
    let together = (found.total() > 1).then(|| chart::roll_up(&found, scope.locale()));
    let intro = lacking.into_iter().chain(together).reduce(|said, more| format!("{said} {more}"));
    let content = if drawn.is_empty() {
        let links = goal.indicators.iter().map(|f| scope.link(f.indicator.to)).collect();
        Content::Links { links }
    } else {
        Content::Figures { figures: drawn }
    };
    Some(scope.section("cijfers", "goal-figures", content).with_intro(intro))
}

/// The indicators that are no headline, for a list beside the figures.
fn other_indicators(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let goal = scope.own::<Goal>(at)?;
    let (headline, role) = (goal.headlines().next().is_some(), goal.headline_role());
    let links: Vec<Link> = goal
        .indicators
        .iter()
        .filter(|followed| followed.role != role)
        .map(|followed| {
            let mut link = scope.link(followed.indicator.to);
            link.note = followed.role.map(|role| scope.word("indicator-role", role.word()).into());
            link
        })
        .collect();
    (headline && !links.is_empty())
        .then(|| scope.section("meer-cijfers", "goal-more-figures", links))
}
