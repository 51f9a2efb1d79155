//! Which money reaches a goal, and along which way.

use insight::money::{Part, Stages, Strand, flow};
use programme::model::ObjectRef;

use super::rows::{Group, Head, Layout, by_fund, ledger};
use super::{bars, drawing, link, words};
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{Link, Section};

/// What reaches the goal and the goals below it, and what is for work that serves it but is not
/// divided; where nothing reaches it, the sentence that says so.
pub fn sections(scope: &Scope<'_>, goal: ObjectRef) -> Vec<Section> {
    let book = scope.book.insight.money();
    let (own, below) = (book.reaching(goal), book.reaching_below(goal));
    let mut sections =
        vec![if own.is_empty() { unknown(scope, !below.is_empty()) } else { reaching(scope, own) }];
    sections.extend(bars::of_some(scope, goal, own));
    sections.extend(drawn(scope, goal, own));
    if !below.is_empty() {
        sections.push(reaching_below(scope, below));
    }
    sections.extend(near(scope, goal));
    sections
}

const LAYOUT: Layout =
    Layout { head: Head::Subject, with_stage: true, with_goals: false, is_register: false };

fn reaching(scope: &Scope<'_>, parts: &[Part<'_>]) -> Section {
    let mut intro = vec![scope.t("money-reaches-goal")];
    intro.extend(words::totals(scope, &Stages::of_parts(parts)));
    let groups = by_fund(scope, parts.to_vec());
    let caption = scope.t("money-reaches-goal-caption");
    scope
        .section("geld", "money-title", ledger(scope, caption, &groups, LAYOUT))
        .with_intro(Some(intro.join(" ")))
}

/// The ways by which money reaches the goal.
fn drawn(scope: &Scope<'_>, goal: ObjectRef, own: &[Part<'_>]) -> Option<Section> {
    let strands = flow(scope.book.programme, own.iter().map(|part| part.row));
    let reaching: Vec<&Strand<'_>> =
        strands.iter().filter(|strand| strand.goal == Some(goal)).collect();
    let id = &scope.book.programme.object(goal).id;
    drawing::of_some(scope, &reaching, &format!("{id}-"))
}

fn unknown(scope: &Scope<'_>, reaches_below: bool) -> Section {
    let key =
        if reaches_below { "money-reaches-goal-below-only" } else { "money-reaches-goal-unknown" };
    let mut links: Vec<Link> = Vec::new();
    if scope.book.insight.money().has_money_without_goal() {
        let to = scope.link_to(PageKey::MONEY, scope.t("money-no-goal"));
        links.extend(to.map(|mut to| {
            to.href = format!("{}#s-{}", to.href, link::NO_GOAL);
            to
        }));
    }
    scope.section("geld", "money-title", links).with_intro(Some(scope.t(key)))
}

fn reaching_below(scope: &Scope<'_>, parts: &[Part<'_>]) -> Section {
    let mut intro = vec![scope.t("money-below-goal-intro")];
    intro.extend(words::totals(scope, &Stages::of_parts(parts)));
    let mut groups = by_fund(scope, parts.to_vec());
    for group in &mut groups {
        group.id = None;
    }
    let layout = Layout { with_goals: true, ..LAYOUT };
    let caption = scope.t("money-below-goal-caption");
    scope
        .section("geld-daaronder", "money-below-goal", ledger(scope, caption, &groups, layout))
        .with_intro(Some(intro.join(" ")))
}

/// Money of a fund or for work that is meant for the goal, of which it is not known how much
/// reaches it.
fn near(scope: &Scope<'_>, goal: ObjectRef) -> Option<Section> {
    let rows = scope.book.insight.money().near(goal);
    if rows.is_empty() {
        return None;
    }
    let mut groups = by_fund(scope, Group::whole(rows.iter().copied()));
    for group in &mut groups {
        group.id = None;
        group.is_aside = true;
    }
    let caption = scope.t("money-near-goal-caption");
    Some(
        scope
            .section("geld-ongedeeld", "money-near-goal", ledger(scope, caption, &groups, LAYOUT))
            .with_intro(Some(scope.t("money-near-goal-intro"))),
    )
}
