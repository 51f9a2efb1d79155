//! What the interventions bring about: where each stands, what evaluations found, and the figures
//! that follow them.

use std::cmp::Reverse;

use locale::args;
use programme::model::{Intervention, Kind, Monitor, ObjectRef, RelationKind};

use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::{Scope, capitalise};
use crate::parts::card::{date_of, status_view};
use crate::parts::{evaluation, monitor};
use crate::view::{Entry, FactValue, PartTable, Row, Section, Table, TablePart};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| programme.of_kind(Kind::Intervention).next().is_some()),
    footer: Some(4),
    beside: &[Kind::Intervention, Kind::Indicator, Kind::Evaluation],
    parts: &[
        Part::whole("interventions", |scope| interventions(scope).into()),
        Part::whole("evaluations", |scope| evaluations(scope).into()),
        Part::whole("figures", |scope| {
            monitor::figures(scope, Monitor::Intervention, "intervention-monitor-figures").into()
        }),
    ],
    ..PageKind::named("intervention-monitor")
};

/// Every intervention, in a table for each track.
fn interventions(scope: &Scope<'_>) -> Section {
    let programme = scope.book.programme;
    let head = || {
        vec![
            capitalise(&scope.singular(Kind::Intervention)),
            scope.t("fact-status"),
            scope.t("fact-kind"),
            scope.t("intervention-monitor-for"),
            scope.t("intervention-monitor-evaluated"),
            scope.t("intervention-monitor-figures"),
        ]
    };
    let parts: Vec<TablePart> = programme
        .of_kind(Kind::Track)
        .filter_map(|(track, object)| {
            let rows: Vec<Row> = programme
                .naming(track, Kind::ActionLine, RelationKind::PartOf)
                .flat_map(|line| programme.naming(line, Kind::Intervention, RelationKind::PartOf))
                .filter_map(|at| Some(row(scope, at, programme.detail(at)?)))
                .collect();
            (!rows.is_empty()).then(|| TablePart {
                id: object.id.to_string(),
                title: scope.title(track),
                href: Some(scope.link(track).href),
                intro: None,
                tables: vec![PartTable {
                    folded: None,
                    table: Table::new(
                        scope.t_with(
                            "intervention-monitor-caption",
                            args!(track = scope.title(track).text),
                        ),
                        head(),
                        rows,
                    ),
                }],
            })
        })
        .collect();
    scope.section("aanpakken", "intervention-monitor-all", parts)
}

fn row(scope: &Scope<'_>, at: ObjectRef, found: &Intervention) -> Row {
    let programme = scope.book.programme;
    let unknown = || FactValue::Text(scope.t("unknown-yet").into());
    let or_unknown = |values: Vec<FactValue>| match values.is_empty() {
        true => vec![unknown()],
        false => values,
    };
    let goals = found.contributes.iter().map(|line| {
        let mut link = scope.link(line.goal.to);
        link.note = line
            .strength
            .map(|strength| scope.t(&format!("contribution-strength-{strength}")).into());
        FactValue::Link(link)
    });
    let evaluations = programme
        .naming(at, Kind::Evaluation, RelationKind::About)
        .map(|evaluation| FactValue::Link(scope.link(evaluation)));
    let figures = found.indicators.iter().map(|line| FactValue::Link(scope.link(line.to)));
    Row {
        head: scope.link(at).into(),
        cells: vec![
            vec![
                found
                    .status
                    .map_or_else(unknown, |status| FactValue::State(status_view(scope, status))),
            ],
            vec![found.kind.map_or_else(unknown, |kind| {
                FactValue::Text(scope.word("intervention", kind.word()).into())
            })],
            or_unknown(goals.collect()),
            match evaluations.collect::<Vec<_>>() {
                none if none.is_empty() => {
                    vec![scope.t("intervention-monitor-none").into()]
                }
                some => some,
            },
            match figures.collect::<Vec<_>>() {
                none if none.is_empty() => {
                    vec![scope.t("intervention-monitor-none").into()]
                }
                some => some,
            },
        ],
    }
}

/// What was found, the newest first; of what is still planned, when.
fn evaluations(scope: &Scope<'_>) -> Section {
    let programme = scope.book.programme;
    let mut all: Vec<ObjectRef> = programme.of_kind(Kind::Evaluation).map(|(at, _)| at).collect();
    all.sort_by_key(|at| {
        let date = date_of(&programme.object(*at).detail);
        (Reverse(date.map(|date| date.first())), *at)
    });
    let entries: Vec<Entry> = all.iter().map(|at| evaluation::entry(scope, *at)).collect();
    let intro = entries.is_empty().then(|| scope.t("intervention-monitor-no-evaluation"));
    scope.section("evaluaties", "intervention-monitor-evaluations", entries).with_intro(intro)
}
