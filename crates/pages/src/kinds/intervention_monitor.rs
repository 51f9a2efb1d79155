//! What the interventions bring about: where each stands, what evaluations found, and the figures
//! that follow them.

use base::capitalised;
use std::cmp::Reverse;

use locale::args;
use programme::model::{Detail, Intervention, Kind, Monitor, ObjectRef, RelationKind};

use super::further;
use crate::address::Long;
use crate::address::date_of;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::absence::{self, Head};
use crate::parts::card::status_view;
use crate::parts::{evaluation, monitor};
use crate::view::{Entry, FactValue, PartTable, Row, Section, TablePart};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| programme.of_kind(Kind::Intervention).next().is_some()),
    title: |scope, _| capitalised(&monitor::called(scope, Monitor::Intervention)).into(),
    footer: Some(4),
    beside: &[Kind::Intervention, Kind::Indicator, Kind::Evaluation],
    parts: &[
        Part::whole("interventions", |scope| further::shown(scope, Long::Interventions, 1)),
        Part::whole("evaluations", |scope| evaluations(scope).into()),
        Part::whole("figures", |scope| {
            monitor::figures(scope, Monitor::Intervention, "intervention-monitor-figures").into()
        }),
    ],
    ..PageKind::named("intervention-monitor")
};

/// Every intervention, in a table for each track.
pub fn interventions(scope: &Scope<'_>) -> Section {
    let programme = scope.book.programme;
    let heads = [
        capitalised(&scope.singular(Kind::Intervention)),
        scope.t("fact-status"),
        scope.t("fact-kind"),
        scope.t("intervention-monitor-for"),
        scope.t("intervention-monitor-evaluated"),
        scope.t("intervention-monitor-figures"),
    ];
    let mut tracks = Vec::new();
    let mut each: Vec<(String, Vec<Row>)> = Vec::new();
    for (track, _) in programme.of_kind(Kind::Track) {
        let lines = programme.naming(track, Kind::ActionLine, RelationKind::PartOf);
        let rows: Vec<Row> = lines
            .flat_map(|line| programme.naming(line, Kind::Intervention, RelationKind::PartOf))
            .filter_map(|at| Some(row(scope, at, programme.detail(at)?)))
            .collect();
        if !rows.is_empty() {
            let kinds = scope.plural(Kind::Intervention);
            let (noun, track_title) = (scope.singular(Kind::Track), scope.title(track).text);
            let caption = args!(kinds, noun, track = track_title);
            each.push((scope.t_with("intervention-monitor-caption", caption), rows));
            tracks.push(track);
        }
    }
    let told = absence::tables(scope, &heads.map(Head::words), each);
    let parts = tracks.into_iter().zip(told.tables).map(|(track, (table, own))| TablePart {
        id: programme.object(track).id.to_string(),
        title: scope.title(track),
        href: Some(scope.link(track).href),
        intro: None,
        tables: vec![PartTable { folded: None, table }],
        lacking: own.map(Into::into),
    });
    let parts: Vec<TablePart> = parts.collect();
    let section = scope.section("aanpakken", "intervention-monitor-all", parts);
    section.with_lacking(told.lacking)
}

fn row(scope: &Scope<'_>, at: ObjectRef, found: &Intervention) -> Row {
    let goals = found.contributes.iter().map(|line| {
        let mut link = scope.link(line.goal.to);
        link.note = line
            .strength
            .map(|strength| scope.t(&format!("contribution-strength-{strength}")).into());
        FactValue::Link(link)
    });
    let status = found.status.map(|status| FactValue::State(status_view(scope, status)));
    let kind = found.kind.map(|kind| FactValue::from(scope.word("intervention", kind.word())));
    let evaluations = scope.book.programme.naming(at, Kind::Evaluation, RelationKind::About);
    let evaluations = evaluations.map(|evaluation| FactValue::Link(scope.link(evaluation)));
    let figures = found.indicators.iter().map(|line| FactValue::Link(scope.link(line.to)));
    Row {
        head: scope.link(at).into(),
        cells: vec![
            status.into_iter().collect(),
            kind.into_iter().collect(),
            goals.collect(),
            evaluations.collect(),
            figures.collect(),
        ],
    }
}

/// What was found, the newest first; then what is still planned, the earliest first.
fn evaluations(scope: &Scope<'_>) -> Section {
    let programme = scope.book.programme;
    let mut all: Vec<ObjectRef> = programme.of_kind(Kind::Evaluation).map(|(at, _)| at).collect();
    all.sort_by_key(|at| {
        let detail = &programme.object(*at).detail;
        let is_out = matches!(detail, Detail::Evaluation(one) if one.published.is_some());
        let first = date_of(detail).map(|date| date.first());
        let (newest, planned) = if is_out { (first, None) } else { (None, first) };
        // What has no date comes last.
        (!is_out, Reverse(newest), planned.is_none(), planned, *at)
    });
    let entries: Vec<Entry> = all.iter().map(|at| evaluation::entry(scope, *at)).collect();
    let intro = entries.is_empty().then(|| scope.t("intervention-monitor-no-evaluation"));
    scope.section("evaluaties", "intervention-monitor-evaluations", entries).with_intro(intro)
}
