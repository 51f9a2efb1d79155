//! `targets.csv`.

use crate::model::{Kind, ObjectRef, Target, TargetKind};
use crate::read::content::TargetRow;
use base::diagnostic::Bag;

use crate::find::fields::Resolver;
use crate::find::places::Places;
use crate::find::rows::RowIds;
use crate::rules::{area_not_valid, start_after_end};

/// The areas that a target falls back on.
pub struct Own {
    pub area: Option<ObjectRef>,
    pub reference_area: Option<ObjectRef>,
}

/// Resolves every row; those about something that is left out or unknown are dropped.
pub fn targets(
    resolver: &mut Resolver<'_>,
    rows: &[TargetRow],
    own: &Own,
    places: &Places,
) -> Vec<Target> {
    let mut ids = RowIds::claim(
        rows.iter().map(|row| &row.id),
        &resolver.register.incomplete,
        &mut resolver.bag,
    );
    let mut kept: Vec<(&TargetRow, Target)> = Vec::with_capacity(rows.len());
    for row in rows {
        if let Some(target) = target(resolver, row, own) {
            ids.keep(&row.id.value, kept.len());
            kept.push((row, target));
        }
    }
    let cell = |row: &TargetRow| row.supersedes.clone();
    let replaced = ids.links(kept.iter().map(|(row, _)| *row), cell, &mut resolver.bag);
    let mut targets: Vec<Target> = kept.into_iter().map(|(_, target)| target).collect();
    for (index, earlier) in replaced.into_iter().enumerate() {
        if let Some(target) = targets.get_mut(index) {
            target.supersedes = earlier;
        }
        if let Some(target) = earlier.and_then(|earlier| targets.get_mut(earlier)) {
            target.superseded = true;
        }
    }
    check(&targets, places, &mut resolver.bag);
    targets
}

fn target(resolver: &mut Resolver<'_>, row: &TargetRow, own: &Own) -> Option<Target> {
    // Every cell is looked at before a row is dropped, so that no mistake waits for another.
    let indicator =
        resolver.reference(&row.indicator.value, row.indicator.span, &[Kind::Indicator]);
    let goal =
        row.goal.as_ref().map(|goal| resolver.reference(&goal.value, goal.span, &[Kind::Goal]));
    let area =
        row.area.as_ref().map(|area| resolver.reference(&area.value, area.span, &[Kind::Area]));
    let reference_area = row
        .reference_area
        .as_ref()
        .and_then(|area| resolver.reference(&area.value, area.span, &[Kind::Area]));
    let document = row
        .document
        .as_ref()
        .and_then(|word| resolver.reference(&word.value, word.span, &[Kind::Document]));
    let fallback = (row.reference_area.is_none() && row.kind == TargetKind::GapToReference)
        .then_some(own.reference_area)
        .flatten();
    Some(Target {
        id: row.id.value.clone(),
        indicator: indicator?,
        goal: match goal {
            Some(goal) => Some(goal?),
            None => None,
        },
        area: match area {
            Some(area) => Some(area?.to),
            None => own.area,
        },
        period: row.period.value,
        value: row.value,
        low: row.low,
        high: row.high,
        kind: row.kind,
        reference_area: reference_area.map(|area| area.to).or(fallback),
        decided_on: row.decided_on,
        document,
        supersedes: None,
        superseded: false,
        reason: row.reason.clone(),
        span: row.span,
    })
}

fn check(targets: &[Target], places: &Places, bag: &mut Bag) {
    for target in targets {
        if let (Some(low), Some(high)) = (target.low, target.high)
            && low > high
        {
            bag.push(start_after_end::numbers(target.span, low, high));
        }
        let place = target.area.and_then(|area| places.place(area));
        bag.extend(
            place.and_then(|place| area_not_valid::check(target.span, target.period, place)),
        );
    }
}
