//! Money for a track, an action line, an intervention or an area, with that for what is part of it.

use base::capitalised;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use base::value::Decimal;
use insight::money::{Reach, Stages};
use locale::args;
use programme::model::{Allocation, Intervention, Kind, ObjectRef, Subject};

use super::rows::{Group, Head, Layout, by_fund, column, ledger};
use super::{bars, link, moved, words};
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::parts::areas;
use crate::view::{Ledger, LedgerRow, Link, RowGroup, Section};

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

/// What has to do with an area, then what is for larger areas and for all. How much of it is for the
/// area alone is told only where a row says so.
pub fn area(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let rows = scope.book.insight.money().in_area(at);
    if !rows.is_empty() {
        sections.push(by_reach(scope, at, rows));
        let here = rows.iter().filter(|row| reach(scope, row, at) != Reach::Beyond);
        sections.extend(bars::of_some(scope, at, &Group::whole(here.copied())));
    }
    // What larger areas have today reaches no area that is no more.
    sections.extend(wider(scope, at).filter(|_| !areas::is_gone(scope, at)));
    sections
}

fn reach(scope: &Scope<'_>, row: &Allocation, area: ObjectRef) -> Reach {
    scope.book.insight.money().reach(row, area)
}

fn by_reach(scope: &Scope<'_>, at: ObjectRef, rows: &[&Allocation]) -> Section {
    let of = |of: Reach| -> Vec<&Allocation> {
        rows.iter().copied().filter(|row| reach(scope, row, at) == of).collect()
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
    scope.section("geld", "money-title", ledger(scope, caption, &groups, layout)).with_intro(intro)
}

/// How many rows of wider money the page of an area names.
const MOST_WIDER: usize = 12;

/// Money of which an unknown part is for an area: what is for a larger area, then what is for no area
/// in particular. It is named by fund, the most first, and counts elsewhere.
fn wider(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let money = scope.book.insight.money();
    let larger = areas::larger(scope, at);
    // The programme is not for what lies outside its area.
    let is_served = scope.settings().area.is_none_or(|own| own == at || larger.contains(&own));
    let mut found: BTreeMap<(bool, ObjectRef, String), Stages> = BTreeMap::new();
    for row in money.rows().iter().filter(|row| row.counts()) {
        let areas = money.areas(row);
        let is_for_all = areas.is_empty() && is_served;
        let is_for_larger = !areas.contains(&at) && areas.iter().any(|area| larger.contains(area));
        if is_for_all || is_for_larger {
            let place = match (is_for_all, row.to) {
                (true, Subject::Programme) => String::new(),
                _ => words::place(scope, row),
            };
            let stages = found.entry((is_for_all, row.fund.to, place)).or_default();
            stages.add(row, Decimal::ONE_HUNDRED);
        }
    }
    let mut found: Vec<_> = found.into_iter().collect();
    let most = |stages: &Stages| stages.iter().map(|(_, sum)| sum.high).max();
    found.sort_by_key(|((is_for_all, ..), stages)| (*is_for_all, Reverse(most(stages))));
    let count = found.len();
    found.truncate(MOST_WIDER);
    let mut intro = vec![scope.t("money-area-wider-intro")];
    if found.len() < count {
        intro.push(scope.t_with("money-area-wider-shown", args!(shown = found.len(), count)));
    }
    let is_all_for_all = found.iter().all(|((is_for_all, ..), _)| *is_for_all);
    let title = if is_all_for_all { "money-area-programme" } else { "money-area-wider" };
    let groups = [(false, "money-area-larger"), (true, "money-area-all")];
    let groups = groups.into_iter().map(|(of, title)| {
        let rows = found.iter().filter(|((is_for_all, ..), _)| *is_for_all == of);
        let rows = rows.map(|((_, fund, place), stages)| {
            let id = link::fund_id(scope.book.programme, *fund);
            let amounts = link::stages(scope, stages, PageKey::MONEY_ROWS, &id);
            let place = Some(link::text(place.clone())).filter(|_| !place.is_empty());
            let cells = vec![place.into_iter().collect(), amounts];
            LedgerRow { is_aside: true, ..LedgerRow::new(scope.short_link(*fund), cells) }
        });
        let title = (!is_all_for_all).then(|| link::text(scope.t(title)));
        RowGroup { title, rows: rows.collect(), ..RowGroup::default() }
    });
    let head = vec![
        column(capitalised(&scope.singular(Kind::Fund)), false),
        column(scope.t("money-for"), false),
        column(scope.t("money-amount"), true),
    ];
    let ledger = Ledger {
        caption: scope.t("money-area-wider-caption"),
        head,
        groups: groups.filter(|group| !group.rows.is_empty()).collect(),
        is_wide: false,
    };
    let section = scope.section("geld-ruimer", title, ledger.folded());
    section.with_intro(Some(intro.join(" "))).if_any()
}
