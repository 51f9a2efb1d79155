use std::collections::BTreeSet;

use insight::{area_series, freshness, latest_period, licence};
use locale::args;
use programme::model::{Indicator, Kind, ObjectRef, ObservationStatus};

use super::{links, section};
use crate::book::scope::Scope;
use crate::parts::areas::is_gone;
use crate::parts::figure::source_in_words;
use crate::view::{FactValue, Link, Row, Section, Table};

/// Figures that are not there, that are hidden, or that are old.
pub fn sections(scope: &Scope<'_>) -> Vec<Section> {
    let programme = scope.book.programme;
    let all: Vec<(ObjectRef, &Indicator)> = programme
        .of_kind(Kind::Indicator)
        .filter_map(|(at, _)| Some((at, programme.indicator(at)?)))
        .collect();
    let without: Vec<ObjectRef> =
        all.iter().filter(|(_, found)| latest_period(found).is_none()).map(|(at, _)| *at).collect();
    let asked = without.into_iter().map(|at| asked_of_source(scope, at)).collect();
    let without_licence = |(_, found): &&(ObjectRef, &Indicator)| {
        latest_period(found).is_some() && licence(programme, found).is_none()
    };
    let unlicensed = all.iter().filter(without_licence).map(|(at, _)| *at).collect();
    [
        section(scope, "cijfers", "figures", asked),
        links(scope, "licenties", "licence", unlicensed),
        cells(scope, &all),
        outdated(scope, &all),
        areas(scope, &all),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A figure that is not there, with whose source should have it.
fn asked_of_source(scope: &Scope<'_>, at: ObjectRef) -> Link {
    let source = scope.book.programme.indicator(at).and_then(|found| source_in_words(scope, found));
    let note = source.map(|who| scope.t_with("unknowns-ask-of", args!(who)).into());
    Link { note, ..scope.link(at) }
}

/// How many cells of each table hold no value, by why.
fn cells(scope: &Scope<'_>, all: &[(ObjectRef, &Indicator)]) -> Option<Section> {
    let count = |found: &Indicator| {
        let (mut hidden, mut missing) = (0_usize, 0_usize);
        for row in area_series(found).iter().flat_map(|area| &area.observations) {
            match row.status {
                ObservationStatus::Suppressed => hidden += 1,
                ObservationStatus::NotApplicable => {}
                _ if !row.is_known() => missing += 1,
                _ => {}
            }
        }
        (hidden, missing)
    };
    let number =
        |count: usize| FactValue::Text(scope.locale().number((count as u64).into(), 0).into());
    let rows: Vec<Row> = all
        .iter()
        .filter_map(|(at, found)| {
            let (hidden, missing) = count(found);
            (hidden + missing > 0).then(|| Row {
                head: scope.link(*at).into(),
                cells: vec![vec![number(hidden)], vec![number(missing)]],
            })
        })
        .collect();
    scope
        .section(
            "cellen",
            "unknowns-cells",
            Table::new(
                scope.t("unknowns-cells-caption"),
                vec![
                    scope.t("area-figure"),
                    scope.t("unknowns-cells-hidden"),
                    scope.t("unknowns-cells-missing"),
                ],
                rows,
            )
            .with_numbers([0, 1]),
        )
        .with_intro(Some(scope.t("unknowns-cells-intro")))
        .if_any()
}

fn outdated(scope: &Scope<'_>, all: &[(ObjectRef, &Indicator)]) -> Option<Section> {
    let links: Vec<Link> = all
        .iter()
        .filter_map(|(at, found)| {
            let fresh = freshness(found, scope.book.today).filter(|fresh| fresh.outdated)?;
            let period = scope.locale().period(fresh.latest);
            let note = scope.t_with("unknowns-outdated-note", args!(period));
            Some(Link { note: Some(note.into()), ..scope.link(*at) })
        })
        .collect();
    section(scope, "verouderd", "outdated", links)
}

/// Areas of which no figure says anything.
fn areas(scope: &Scope<'_>, all: &[(ObjectRef, &Indicator)]) -> Option<Section> {
    if all.is_empty() {
        return None;
    }
    let known: BTreeSet<ObjectRef> = all
        .iter()
        .flat_map(|(_, found)| found.observations.iter())
        .filter(|row| row.is_known())
        .filter_map(|row| row.area)
        .collect();
    let without = scope
        .book
        .programme
        .of_kind(Kind::Area)
        .map(|(at, _)| at)
        .filter(|at| !known.contains(at) && !is_gone(scope, *at))
        .collect();
    links(scope, "gebieden", "areas", without)
}
