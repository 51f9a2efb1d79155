//! The money of a fund: how firm, what for, to which goal, and what of it moved.

use base::capitalised;
use std::collections::BTreeSet;

use insight::money::{Firmness, Purpose, Stages, Strand, flow, meant_for_any};
use programme::model::{Fund, ObjectRef, RelationKind, Stage};

use super::rows::{Group, Head, Layout, column, ledger};
use super::{drawing, link, moved, words};
use crate::address::PageKey;
use crate::book::facts::Facts;
use crate::book::scope::Scope;
use crate::view::{FactValue, Ledger, LedgerRow, RowGroup, Section};

/// The ceiling, what is left of it, and until when it can be spent.
pub fn facts(scope: &Scope<'_>, at: ObjectRef, fund: &Fund, facts: &mut Facts) {
    let balance = scope.book.insight.money().balance(at, scope.book.today);
    let left = balance.as_ref().and_then(|balance| words::left(scope, balance));
    let deadline = balance.and_then(|balance| balance.deadline);
    facts
        .add("fund-ceiling", fund.ceiling.map(|amount| words::money(scope, amount)))
        .add("money-left", left)
        .add("fund-spend-by", deadline.map(|deadline| words::deadline(scope, deadline)))
        .add("money-meant-for", goals(scope, at).into_iter().map(|goal| scope.link(goal)));
}

/// The goals that the fund or the work that it pays for is meant for.
fn goals(scope: &Scope<'_>, fund: ObjectRef) -> BTreeSet<ObjectRef> {
    let programme = scope.book.programme;
    let own = programme.outgoing(fund).iter();
    let own = own.filter(|line| line.kind == RelationKind::MeantFor).map(|line| line.to);
    let rows = scope.book.insight.money().of_fund(fund).iter().filter(|row| row.counts());
    own.chain(meant_for_any(programme, rows.copied())).collect()
}

pub fn sections(scope: &Scope<'_>, fund: ObjectRef) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    sections.extend(by_stage(scope, fund));
    let rows = scope.book.insight.money().of_fund(fund).iter().copied();
    let strands = flow(scope.book.programme, rows);
    // Where nothing reaches a goal the rows tell as much as a drawing.
    if strands.iter().any(|strand| strand.goal.is_some()) {
        let all: Vec<&Strand<'_>> = strands.iter().collect();
        let id = &scope.book.programme.object(fund).id;
        sections.extend(drawing::of_some(scope, &all, &format!("{id}-")));
        sections.push(ways(scope, fund, &strands));
    }
    let transactions = scope.book.insight.money().moved_of_fund(fund);
    sections.extend(moved::section(scope, transactions, moved::By::Kind));
    sections
}

/// Every row under its stage, the firmest first.
fn by_stage(scope: &Scope<'_>, fund: ObjectRef) -> Option<Section> {
    let all = scope.book.insight.money().of_fund(fund);
    if all.is_empty() {
        return None;
    }
    let stages = [Stage::Committed, Stage::Allocated, Stage::Reserved, Stage::Sought];
    let mut groups: Vec<Group<'_>> = Vec::new();
    for stage in stages {
        let mut id = Some(link::stage_id(stage));
        for since_start in [true, false] {
            let of = Firmness { stage, since_start };
            let rows = all.iter().copied().filter(|row| Firmness::of(row) == of);
            let parts = Group::whole(rows);
            if !parts.is_empty() {
                let title = Some(link::text(capitalised(&words::firmness(scope, of))));
                groups.push(Group { id: id.take(), title, parts, is_aside: false });
            }
        }
    }
    let layout =
        Layout { head: Head::Subject, with_stage: false, with_goals: true, is_register: false };
    let caption = scope.t("money-caption");
    Some(
        scope
            .section("geld", "money-title", ledger(scope, caption, &groups, layout))
            .with_intro(super::goals_unknown(scope, all)),
    )
}

/// From this fund by way of an action line to a goal.
fn ways(scope: &Scope<'_>, fund: ObjectRef, strands: &[Strand<'_>]) -> Section {
    let mut groups: Vec<(Purpose, RowGroup)> = Vec::new();
    for strand in strands {
        let (head, page) = match strand.goal {
            Some(goal) => (FactValue::Link(scope.link(goal)), PageKey::Object(goal)),
            None => (link::goal_unknown(scope, scope.t("money-goal-unknown")), PageKey::MONEY_ROWS),
        };
        let id = link::fund_id(scope.book.programme, fund);
        let row = LedgerRow::new(head, vec![link::parts(scope, &strand.parts, page, &id)]);
        match groups.last_mut() {
            Some((way, group)) if *way == strand.way => group.rows.push(row),
            _ => groups.push((
                strand.way,
                RowGroup {
                    title: Some(link::purpose(scope, strand.way)),
                    rows: vec![row],
                    ..RowGroup::default()
                },
            )),
        }
    }
    for (way, group) in &mut groups {
        let mut totals = Stages::default();
        let own = strands.iter().filter(|strand| strand.way == *way);
        own.for_each(|strand| totals.merge(&strand.stages()));
        group.note = words::stages_in_line(scope, &totals);
    }
    scope
        .section(
            "naar-doelen",
            "money-to-goals",
            Ledger {
                caption: scope.t("money-to-goals-caption"),
                head: vec![
                    column(scope.t("money-goals"), false),
                    column(scope.t("money-amount"), true),
                ],
                groups: groups.into_iter().map(|(_, group)| group).collect(),
                is_wide: false,
            },
        )
        .with_intro(Some(scope.t("money-to-goals-intro")))
}
