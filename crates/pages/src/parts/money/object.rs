//! Money for a track, an action line, an intervention or an area, with that for what is part of it.

use insight::money::{Reach, Stages};
use programme::model::{Allocation, Intervention, ObjectRef, Subject};

use super::rows::{Group, Head, Layout, by_fund, ledger};
use super::{link, moved, words};
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{Link, Section};

/// The money of a track, an action line or an intervention; where there is none the sentence that
/// says so.
pub fn sections(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    let book = scope.book.insight.money();
    let (own, elsewhere) = (book.within(at), book.also_in(at));
    let mut sections: Vec<Section> = Vec::new();
    match own.is_empty() && elsewhere.is_empty() {
        false => sections.push(rows(scope, own, elsewhere)),
        true if !book.rows().is_empty() => sections.push(none(scope, at)),
        true => {}
    }
    let transactions = book.moved_for(Subject::Object(at));
    sections.extend(moved::section(scope, transactions, moved::By::Kind));
    sections
}

fn rows(scope: &Scope<'_>, own: &[&Allocation], elsewhere: &[&Allocation]) -> Section {
    let mut groups = by_fund(scope, Group::whole(own.iter().copied()));
    if !elsewhere.is_empty() {
        groups.push(Group {
            id: None,
            title: Some(link::text(scope.t("money-elsewhere"))),
            parts: Group::whole(elsewhere.iter().copied()),
            is_aside: true,
        });
    }
    let layout =
        Layout { head: Head::Subject, with_stage: true, with_goals: true, is_register: false };
    let caption = scope.t("money-caption");
    scope
        .section("geld", "money-title", ledger(scope, caption, &groups, layout))
        .with_intro(super::intro(scope, own))
}

/// That nothing is known to be for this, with the ways to what is known.
fn none(scope: &Scope<'_>, at: ObjectRef) -> Section {
    let mut links: Vec<Link> = Vec::new();
    if let Some(found) = scope.own::<Intervention>(at) {
        let line = found.action_line.to;
        let totals = Stages::of(scope.book.insight.money().within(line).iter().copied());
        if !totals.is_empty() {
            let mut link = scope.link(line);
            link.href = format!("{}#s-geld", link.href);
            link.note = words::stages_in_line(scope, &totals).map(Into::into);
            links.push(link);
        }
    }
    links.extend(scope.link_to(PageKey::MONEY, scope.t("money-all-link")));
    scope.section("geld", "money-title", links).with_intro(Some(scope.t("money-none")))
}

/// What has to do with an area. How much of it is for the area alone is told only where a row says
/// so.
pub fn area(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let rows = scope.book.insight.money().in_area(at);
    if rows.is_empty() {
        return None;
    }
    let of = |reach: Reach| -> Vec<&Allocation> {
        rows.iter()
            .copied()
            .filter(|row| scope.book.insight.money().reach(row, at) == reach)
            .collect()
    };
    let (own, within, beyond) = (of(Reach::Whole), of(Reach::Within), of(Reach::Beyond));
    let mut groups = by_fund(scope, Group::whole(own.iter().copied()));
    for (rows, title, is_aside) in
        [(&within, "money-area-within", false), (&beyond, "money-area-shared", true)]
    {
        if !rows.is_empty() {
            groups.push(Group {
                id: None,
                title: Some(link::text(scope.t(title))),
                parts: Group::whole(rows.iter().copied()),
                is_aside,
            });
        }
    }
    let head = Head::FundFor(at);
    let layout = Layout { head, with_stage: true, with_goals: true, is_register: false };
    let here = [own, within].concat();
    let intro = match here.is_empty() {
        true => Some(scope.t("money-area-unknown")),
        false => super::intro(scope, &here),
    };
    let caption = scope.t("money-caption");
    Some(
        scope
            .section("geld", "money-title", ledger(scope, caption, &groups, layout))
            .with_intro(intro),
    )
}
