//! The page of all money: how firm it is, which way it goes, what waits, what reaches no goal, and
//! where sources differ.

mod differences;

use base::capitalised;
use std::collections::{BTreeMap, BTreeSet};

use insight::money::{Balance, ByTerm, Moved, Stages, Strand, meant_for_any};
use locale::args;
use programme::model::{Allocation, Kind, ObjectRef, Stage, TransactionKind};

use crate::address::PageKey;
use crate::book::page::{Make, PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::exports::tables;
use crate::parts::money::rows::column;
use crate::parts::money::table as all_in_one;
use crate::parts::money::{bars, drawing, link, matrix, moved, words};
use crate::view::{Column, Fact, FactValue, Ledger, LedgerRow, Link, RowGroup, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| {
        programme.of_kind(Kind::Fund).next().is_some() || !programme.allocations.is_empty()
    }),
    menu: Some(4),
    is_long: true,
    summary: |scope, _| Some(sentence(scope).into()),
    facts: Make::Whole(facts),
    parts: &[
        Part::whole("scale", |scope| bars::of_all(scope).into()),
        Part::whole("table", |scope| table(scope).into()),
        Part::whole("funds", |scope| funds(scope).or_else(|| names(scope)).into()),
        Part::whole("drawing", |scope| way_to_goals(scope).into()),
        Part::whole("ways", |scope| ways(scope).into()),
        Part::whole("goals", |scope| by_goal(scope).into()),
        Part::whole("without_goal", |scope| {
            without_goal(scope, scope.book.insight.strands()).into()
        }),
        Part::whole("pending", |scope| pending(scope).into()),
        Part::whole("years", |scope| years(scope).into()),
        Part::whole("differences", |scope| differences::of_sources(scope).into()),
        Part::whole("rows", |scope| all_rows(scope).into()),
    ],
    // No file can be opened on paper.
    further: &[Part::whole("tables", |scope| tables::section(scope, PageKey::MONEY_ROWS).into())],
    ..PageKind::named("money")
};

/// With more amounts the page tells them by fund and way; each has its place on a page of its own.
const MOST_ROWS: usize = 60;

/// How much money there is, by how firm it is, and whether it serves a goal.
fn sentence(scope: &Scope<'_>) -> String {
    let mut said = words::totals(scope, &Stages::of(scope.book.insight.money().rows()));
    said.extend(words::reach(scope));
    if said.is_empty() {
        return scope.t("money-no-amounts");
    }
    said.join(" ")
}

/// The rows that count; none where there are too many for one table.
fn counted<'a>(scope: &Scope<'a>) -> Option<Vec<&'a Allocation>> {
    let rows = scope.book.programme.allocations.iter();
    let mut rows: Vec<&Allocation> = rows.filter(|row| row.counts()).collect();
    rows.sort_by_key(|row| row.fund.to);
    (rows.len() <= MOST_ROWS).then_some(rows)
}

fn reaches_a_goal(scope: &Scope<'_>) -> bool {
    scope.book.insight.strands().iter().any(|strand| strand.goal.is_some())
}

/// All money in one table. Where none of it reaches a goal, this is the money of which the goal is not
/// known.
fn table(scope: &Scope<'_>) -> Option<Section> {
    let rows = counted(scope)?;
    let (id, title) = match reaches_a_goal(scope) {
        true => ("geld", "money-table"),
        false => (link::NO_GOAL, "money-no-goal"),
    };
    scope.section(id, title, all_in_one::ledger(scope, &rows)).if_any()
}

/// Drawn only where there is a way to a goal.
fn way_to_goals(scope: &Scope<'_>) -> Option<Section> {
    let strands = scope.book.insight.strands();
    drawing::of_all(scope, strands).filter(|_| reaches_a_goal(scope))
}

/// What moved.
fn facts(scope: &Scope<'_>) -> Vec<Fact> {
    let all = Moved::of(&scope.book.programme.transactions);
    let kinds = all.iter().map(|(kind, sum)| {
        let word = moved::word(scope, kind);
        let label = scope.t_with("money-moved-fact", args!(kind = word));
        (label, words::money(scope, sum))
    });
    kinds.map(|(label, amount)| Fact { label, values: vec![link::text(amount)] }).collect()
}

fn ways(scope: &Scope<'_>) -> Option<Section> {
    let strands = scope.book.insight.strands();
    let (title, intro) = ("money-ways", Some("money-ways-intro"));
    // A matrix of one column says no more than the table.
    let ways: BTreeSet<_> = strands.iter().map(|strand| strand.way).collect();
    (counted(scope).is_none() && ways.len() > 1)
        .then(|| section(scope, "wegen", title, intro, matrix::by_way(scope, strands)))
}

fn by_goal(scope: &Scope<'_>) -> Option<Section> {
    let strands = scope.book.insight.strands();
    let (title, intro) = ("money-by-goal", Some("money-by-goal-intro"));
    strands
        .iter()
        .any(|strand| strand.goal.is_some())
        .then(|| section(scope, "doelen", title, intro, matrix::by_goal(scope, strands)))
}

/// The way to the page of every row.
fn all_rows(scope: &Scope<'_>) -> Option<Section> {
    let rows = scope.link_to(PageKey::MONEY_ROWS, scope.t("money-rows-link"));
    scope.section("alles", "money-rows-title", Vec::from_iter(rows)).if_any()
}

fn section(
    scope: &Scope<'_>,
    id: &str,
    title: &str,
    intro: Option<&str>,
    ledger: Ledger,
) -> Section {
    scope.section(id, title, ledger).with_intro(intro.map(|key| scope.t(key)))
}

fn single(rows: Vec<LedgerRow>) -> Vec<RowGroup> {
    vec![RowGroup { rows, ..RowGroup::default() }]
}

/// The firmest stage first, as far as any row has them.
fn stages_of(totals: &Stages) -> Vec<Stage> {
    totals.iter().map(|(stage, _)| stage).collect()
}

fn stage_column(scope: &Scope<'_>, stage: Stage) -> Column {
    column(capitalised(&words::stage(scope, stage)), true)
}

/// Each fund with what it has by stage, what moved, what is left and until when.
fn funds(scope: &Scope<'_>) -> Option<Section> {
    let book = scope.book;
    let all: Vec<ObjectRef> = book.programme.of_kind(Kind::Fund).map(|(at, _)| at).collect();
    let moved = !book.programme.transactions.is_empty();
    let has_rest = |at: &ObjectRef| {
        let balance = book.insight.money().balance(*at, book.today);
        balance.is_some_and(|balance| balance.left.is_some() || balance.deadline.is_some())
    };
    // Where the table of all money stands above it, only for what that does not tell.
    let says_more = counted(scope).is_none() || moved || all.iter().any(has_rest);
    if all.is_empty() || !says_more {
        return None;
    }
    let stages = stages_of(&Stages::of(book.insight.money().rows()));
    let kinds: Vec<TransactionKind> =
        Moved::of(&book.programme.transactions).iter().map(|(kind, _)| kind).collect();
    let balances: BTreeMap<ObjectRef, Balance> = all
        .iter()
        .filter_map(|at| Some((*at, book.insight.money().balance(*at, book.today)?)))
        .collect();
    let has_left = balances.values().any(|balance| balance.left.is_some());
    let has_deadline = balances.values().any(|balance| balance.deadline.is_some());

    let mut head = vec![column(capitalised(&scope.singular(Kind::Fund)), false)];
    head.extend(stages.iter().map(|stage| stage_column(scope, *stage)));
    head.extend(kinds.iter().map(|kind| column(capitalised(&moved::word(scope, *kind)), true)));
    if has_left {
        head.push(column(scope.t("money-left"), true));
    }
    if has_deadline {
        head.push(column(scope.t("fund-spend-by"), false));
    }
    let mut table: Vec<LedgerRow> = all
        .iter()
        .map(|fund| {
            let totals = Stages::of(book.insight.money().of_fund(*fund).iter().copied());
            let paid = Moved::of(book.insight.money().moved_of_fund(*fund).iter().copied());
            let page = PageKey::Object(*fund);
            let mut cells: Vec<Vec<FactValue>> = stages
                .iter()
                .map(|stage| {
                    let amounts = words::of_stage(scope, &totals, *stage).into_iter();
                    let id = link::stage_id(*stage);
                    amounts.map(|text| link::place(scope, page, &id, text)).collect()
                })
                .collect();
            cells.extend(kinds.iter().map(|kind| {
                let amount = paid.get(*kind).map(|sum| {
                    let text = words::money(scope, sum);
                    link::place(scope, page, &moved::kind_id(*kind), text)
                });
                amount.into_iter().collect()
            }));
            let balance = balances.get(fund);
            if has_left {
                let left = balance.and_then(|balance| words::left(scope, balance));
                cells.push(left.map(link::text).into_iter().collect());
            }
            if has_deadline {
                let day = balance.and_then(|balance| balance.deadline);
                let day = day.map(|day| link::text(words::deadline(scope, day)));
                cells.push(day.into_iter().collect());
            }
            LedgerRow::new(FactValue::Link(scope.link(*fund)), cells)
        })
        .collect();
    if all.len() > 1 {
        table.push(together(scope, &stages, &kinds, head.len()));
    }
    // Only where both stages are there can a reader add what is the same money.
    let has_both = stages.starts_with(&[Stage::Committed, Stage::Allocated]);
    let intro = has_both.then(|| scope.t("money-funds-intro"));
    Some(
        Section::new(
            "fondsen",
            scope.plural(Kind::Fund),
            Ledger {
                caption: scope.t("money-funds-caption"),
                is_wide: head.len() > 7,
                head,
                groups: single(table),
            },
        )
        .with_intro(intro),
    )
}

/// Where no amount is known of any fund, at least which there are.
fn names(scope: &Scope<'_>) -> Option<Section> {
    let all = scope.book.programme.of_kind(Kind::Fund);
    let links: Vec<Link> = all.map(|(at, _)| scope.link(at)).collect();
    let is_all = scope.book.programme.allocations.is_empty();
    Section::new("fondsen", scope.plural(Kind::Fund), links).if_any().filter(|_| is_all)
}

/// The totals over funds: one for each stage, never over stages.
fn together(
    scope: &Scope<'_>,
    stages: &[Stage],
    kinds: &[TransactionKind],
    width: usize,
) -> LedgerRow {
    let totals = Stages::of(scope.book.insight.money().rows());
    let paid = Moved::of(&scope.book.programme.transactions);
    let place = |id: &str, text: String| link::place(scope, PageKey::MONEY_ROWS, id, text);
    let of_stage = |stage: &Stage| {
        let amounts = words::of_stage(scope, &totals, *stage).into_iter();
        amounts.map(|text| place("s-bedragen", text)).collect()
    };
    let mut cells: Vec<Vec<FactValue>> = stages.iter().map(of_stage).collect();
    cells.extend(kinds.iter().map(|kind| {
        let sum = paid.get(*kind).unwrap_or_default();
        vec![place("s-betalingen", words::money(scope, sum))]
    }));
    // What is left of one fund is no use to another: there is no total of it.
    cells.resize(width.saturating_sub(1), Vec::new());
    LedgerRow { is_total: true, ..LedgerRow::new(link::text(scope.t("money-together")), cells) }
}

/// Money of which it is not known which goal it serves, by fund and way. It is here that each
/// "not known" leads.
fn without_goal(scope: &Scope<'_>, strands: &[Strand<'_>]) -> Option<Section> {
    let lost: Vec<&Strand<'_>> = strands.iter().filter(|s| s.goal.is_none()).collect();
    let is_told = counted(scope).is_some() && !reaches_a_goal(scope);
    if lost.is_empty() || is_told {
        return None;
    }
    let mut totals = Stages::default();
    for strand in &lost {
        totals.merge(&strand.stages());
    }
    let mut intro = vec![scope.t("money-no-goal-intro")];
    intro.extend(words::totals(scope, &totals));
    let rows = lost
        .iter()
        .map(|strand| {
            let id = link::fund_id(scope.book.programme, strand.fund);
            LedgerRow::new(
                FactValue::Link(scope.link(strand.fund)),
                vec![
                    vec![link::purpose(scope, strand.way)],
                    link::parts(scope, &strand.parts, PageKey::MONEY_ROWS, &id),
                    meant_for(scope, strand),
                ],
            )
        })
        .collect();
    let head = vec![
        column(capitalised(&scope.singular(Kind::Fund)), false),
        column(scope.t("money-for"), false),
        column(scope.t("money-amount"), true),
        column(scope.t("money-meant-for"), false),
    ];
    Some(
        scope
            .section(
                link::NO_GOAL,
                "money-no-goal",
                Ledger::new(scope.t("money-no-goal-caption"), head, rows),
            )
            .with_intro(Some(intro.join(" "))),
    )
}

/// The goals that the fund or the action line of a strand is meant for.
fn meant_for(scope: &Scope<'_>, strand: &Strand<'_>) -> Vec<FactValue> {
    let rows = strand.parts.iter().map(|part| part.row);
    let goals = meant_for_any(scope.book.programme, rows);
    if goals.is_empty() {
        return vec![link::text(scope.t("money-meant-for-unknown"))];
    }
    goals.into_iter().map(|goal| FactValue::Link(scope.link(goal))).collect()
}

/// What was sought or reserved and is not granted, or less of it.
fn pending(scope: &Scope<'_>) -> Option<Section> {
    let mut waiting = scope.book.insight.money().pending();
    // What was asked for and has no answer stands in the table of all money as it is.
    if counted(scope).is_some() {
        waiting.retain(|found| found.stages.iter().count() > 1);
    }
    if waiting.is_empty() {
        return None;
    }
    let rows = waiting
        .iter()
        .map(|found| {
            let id = link::fund_id(scope.book.programme, found.fund);
            LedgerRow::new(
                FactValue::Link(scope.link(found.fund)),
                vec![
                    vec![link::subject(scope, found.fund, found.to)],
                    link::stages(scope, &found.stages, PageKey::MONEY_ROWS, &id),
                ],
            )
        })
        .collect();
    let head = vec![
        column(capitalised(&scope.singular(Kind::Fund)), false),
        column(scope.t("money-for"), false),
        column(scope.t("money-amount"), true),
    ];
    let ledger = Ledger::new(scope.t("money-pending-caption"), head, rows);
    Some(section(scope, "nog-niet", "money-pending", Some("money-pending-intro"), ledger))
}

/// Money by the years that it is for; a row of several years is told for those years together.
fn years(scope: &Scope<'_>) -> Option<Section> {
    let terms = ByTerm::of(scope.book.insight.money().rows());
    let is_told = counted(scope).is_some() && terms.0.len() < 3;
    if !terms.is_known() || is_told {
        return None;
    }
    let stages = stages_of(&Stages::of(scope.book.insight.money().rows()));
    let mut head = vec![column(scope.t("money-term"), false)];
    head.extend(stages.iter().map(|stage| stage_column(scope, *stage)));
    let rows = terms
        .0
        .iter()
        .map(|(term, totals)| {
            let cells = stages.iter().map(|stage| {
                let amounts = words::of_stage(scope, totals, *stage).into_iter();
                amounts
                    .map(|text| link::place(scope, PageKey::MONEY_ROWS, "s-bedragen", text))
                    .collect()
            });
            let title = capitalised(&words::term(scope, *term));
            LedgerRow::new(link::text(title), cells.collect())
        })
        .collect();
    let ledger = Ledger::new(scope.t("money-years-caption"), head, rows);
    Some(section(scope, "jaren", "money-years", Some("money-years-intro"), ledger))
}
