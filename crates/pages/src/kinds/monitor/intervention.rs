//! What the interventions bring about: where each stands, what evaluations found, and the figures
//! that follow them.

use std::cmp::Reverse;

use crate::address::Monitor;
use programme::model::{Detail, Intervention, Kind, ObjectRef, RelationKind};

use crate::book::scope::{Facts, Scope, capitalise};
use crate::kinds::evidence::response_view;
use crate::parts::card::{date_of, status_view};
use crate::view::{Content, Entry, FactValue, PartTable, Row, Section, Table, TablePart};

pub fn sections(scope: &Scope<'_>) -> Vec<Section> {
    let mut sections = vec![interventions(scope), evaluations(scope)];
    sections.extend(figures(scope));
    sections
}

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
    let parts = programme
        .of_kind(Kind::Track)
        .filter_map(|(track, object)| {
            let rows: Vec<Row> = programme
                .naming(track, Kind::ActionLine, RelationKind::PartOf)
                .flat_map(|line| programme.naming(line, Kind::Intervention, RelationKind::PartOf))
                .filter_map(|at| match &programme.object(at).detail {
                    Detail::Intervention(found) => Some(row(scope, at, found)),
                    _ => None,
                })
                .collect();
            (!rows.is_empty()).then(|| TablePart {
                id: object.id.to_string(),
                title: scope.title(track),
                href: Some(scope.link(track).href),
                intro: None,
                tables: vec![PartTable {
                    folded: None,
                    table: Table {
                        caption: scope.t_with(
                            "intervention-monitor-caption",
                            &[("track", (&scope.title(track).text).into())],
                        ),
                        head: head(),
                        rows,
                        numeric: Vec::new(),
                    },
                }],
            })
        })
        .collect();
    Section {
        id: "aanpakken".into(),
        title: scope.t("intervention-monitor-all"),
        intro: None,
        content: Content::Tables { parts },
    }
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
    let figures = found
        .indicators
        .iter()
        .map(|line| FactValue::Link(scope.link(line.to)));
    Row {
        head: FactValue::Link(scope.link(at)),
        cells: vec![
            vec![found.status.map_or_else(unknown, |status| {
                FactValue::State(status_view(scope, status))
            })],
            vec![found.kind.map_or_else(unknown, |kind| {
                FactValue::Text(scope.word("intervention", kind.word()).into())
            })],
            or_unknown(goals.collect()),
            match evaluations.collect::<Vec<_>>() {
                none if none.is_empty() => {
                    vec![FactValue::Text(scope.t("intervention-monitor-none").into())]
                }
                some => some,
            },
            match figures.collect::<Vec<_>>() {
                none if none.is_empty() => {
                    vec![FactValue::Text(scope.t("intervention-monitor-none").into())]
                }
                some => some,
            },
        ],
    }
}

/// What was found, the newest first; of what is still planned, when.
fn evaluations(scope: &Scope<'_>) -> Section {
    let programme = scope.book.programme;
    let mut all: Vec<ObjectRef> = programme
        .of_kind(Kind::Evaluation)
        .map(|(at, _)| at)
        .collect();
    all.sort_by_key(|at| {
        let date = date_of(&programme.object(*at).detail);
        (Reverse(date.map(|date| date.first())), *at)
    });
    let entries: Vec<Entry> = all.iter().map(|at| evaluation(scope, *at)).collect();
    Section {
        id: "evaluaties".into(),
        title: scope.t("intervention-monitor-evaluations"),
        intro: entries
            .is_empty()
            .then(|| scope.t("intervention-monitor-no-evaluation").into()),
        content: Content::Entries { entries },
    }
}

/// An evaluation in short: of what, when, what it found and what was answered.
pub fn evaluation(scope: &Scope<'_>, at: ObjectRef) -> Entry {
    let object = scope.book.programme.object(at);
    let mut facts = Facts::default();
    if let Detail::Evaluation(found) = &object.detail {
        let text = |text| FactValue::Text(scope.say(text));
        facts
            .add(
                scope.t("intervention-monitor-of"),
                found.of.iter().map(|(subject, _)| scope.subject(*subject)),
            )
            .text(
                scope.t("evaluation-published"),
                Some(match (found.published, found.planned) {
                    (Some(date), _) => scope.locale().date(date),
                    (None, Some(date)) => {
                        let date = scope.locale().date(date);
                        scope.t_with("date-planned", &[("date", (&date).into())])
                    }
                    (None, None) => scope.t("evaluation-not-yet"),
                }),
            )
            .add(
                scope.t("evaluation-findings"),
                found.findings.iter().map(|finding| text(&finding.text)),
            );
        for advice in &found.recommendations {
            let led_to = advice
                .commitment
                .map(|led_to| FactValue::Link(scope.link(led_to.to)));
            let answer = FactValue::State(response_view(scope, advice.response));
            facts.add(
                scope.t("evaluation-recommendation"),
                [text(&advice.text), answer].into_iter().chain(led_to),
            );
        }
    }
    Entry {
        title: Some(FactValue::Link(scope.link(at))),
        text: object.common.summary.as_ref().map(|s| scope.say(s)),
        facts: facts.into_vec(),
    }
}

/// The figures that follow interventions rather than areas.
fn figures(scope: &Scope<'_>) -> Option<Section> {
    super::figures(scope, Monitor::Intervention, "intervention-monitor-figures")
}
