//! Suppressed figures that are shown elsewhere: no sum is needed to find them.

use crate::model::{Measure, ObjectRef, Observation, ObservationStatus, Target, TargetKind};
use base::diagnostic::Span;
use base::value::{Decimal, Period};

use super::book::{Table, is_blank, is_hidden};

/// Where a figure that is withheld can be read.
#[derive(Debug, Clone, Copy)]
pub enum Elsewhere<'a> {
    /// In this column of its own row.
    Column(&'a Observation, &'static str),
    /// In an older publication of its row, which the revisions show.
    Older(&'a Observation, &'a Observation),
    /// Between two that are the same, of values that only grow.
    Between(&'a Observation, &'a Observation),
    /// In two targets, of which one is counted from it.
    Targets(&'a Observation, Span),
}

pub fn elsewhere<'a>(table: &Table<'a>, targets: &[Target]) -> Vec<Elsewhere<'a>> {
    let mut found = columns(table);
    let cells: Vec<&[Observation]> = table.rows.chunk_by(|a, b| a.is_of_same_cell(b)).collect();
    let is_guarded = table.front.min_n.is_some() || table.rows.iter().any(is_hidden);
    for cell in &cells {
        let Some((newest, older)) = cell.split_last() else { continue };
        if is_hidden(newest) || is_blank(newest) && is_guarded {
            let tells = |row: &&Observation| row.is_known() || row.numerator.is_some();
            let older = older.iter().rfind(tells);
            found.extend(older.map(|older| Elsewhere::Older(newest, older)));
        }
    }
    if table.front.cumulative {
        found.extend(between(&cells));
    }
    found.extend(baselines(table, targets));
    found
}

/// Rows without a value whose `n` or denominator is the count itself, as it is in most rows that have
/// both; where no row has both, those of a count that is suppressed.
fn columns<'a>(table: &Table<'a>) -> Vec<Elsewhere<'a>> {
    let is_count = table.front.measure == Some(Measure::Count);
    if !is_count && table.front.measure.is_some() {
        return Vec::new();
    }
    type Number = fn(&Observation) -> Option<Decimal>;
    let beside: [(&str, Number); 2] =
        [("n", |row| row.n.map(Decimal::from)), ("denominator", |row| row.denominator)];
    let mut found = Vec::new();
    for (column, number) in beside {
        let is_told = |row: &&Observation| {
            let is_withheld = is_hidden(row) || row.status == ObservationStatus::Missing;
            is_withheld && row.value.is_none() && number(row).is_some_and(|n| !n.is_zero())
        };
        let mut told = table.rows.iter().filter(is_told).peekable();
        if told.peek().is_none() {
            continue;
        }
        let pairs = table.rows.iter().filter_map(|row| row.value.zip(number(row)));
        let (mut same, mut other) = (0, 0);
        for (value, number) in pairs {
            *if value == number { &mut same } else { &mut other } += 1;
        }
        if same > other || is_count && same + other == 0 {
            found.extend(told.map(|row| Elsewhere::Column(row, column)));
        }
    }
    found
}

/// Of values that only grow: suppressed ones between two that are the same.
fn between<'a>(cells: &[&'a [Observation]]) -> Vec<Elsewhere<'a>> {
    let newest: Vec<&Observation> = cells.iter().filter_map(|cell| cell.last()).collect();
    let mut parts: Vec<&Observation> = newest.clone();
    parts.sort_by_key(|row| (row.area, row.by.clone(), row.period.last()));
    let mut found = Vec::new();
    for series in parts.chunk_by(|a, b| (a.area, &a.by) == (b.area, &b.by)) {
        for (at, row) in series.iter().enumerate().filter(|(_, row)| is_hidden(row)) {
            let (before, after) = series.split_at(at);
            let before = before.iter().rev().find(|row| row.value.is_some());
            let after = after.iter().find(|row| row.value.is_some());
            if let (Some(before), Some(after)) = (before, after)
                && before.value == after.value
            {
                found.push(Elsewhere::Between(row, before));
            }
        }
    }
    found
}

/// Suppressed baselines that two targets of the same area and period give away: one in itself, and one
/// that is counted from the baseline.
fn baselines<'a>(table: &Table<'a>, targets: &[Target]) -> Vec<Elsewhere<'a>> {
    let Some(baseline) = &table.front.baseline else { return Vec::new() };
    let own: Vec<&Target> = targets
        .iter()
        .filter(|target| Some(target.indicator.to) == table.at && !target.superseded)
        .collect();
    let mut found = Vec::new();
    for (at, target) in own.iter().enumerate() {
        for other in own.iter().take(at) {
            let is_same = (target.area, target.period) == (other.area, other.period);
            if is_same && (tells(target, other) || tells(other, target)) {
                let row = suppressed(table, target.area, baseline.period);
                found.extend(row.map(|row| Elsewhere::Targets(row, target.span)));
            }
        }
    }
    found
}

/// Whether the first, which is counted from the baseline, and the second together tell it.
fn tells(from_baseline: &Target, other: &Target) -> bool {
    match (from_baseline.kind, other.kind) {
        (TargetKind::ChangeFromBaseline, TargetKind::Absolute | TargetKind::RelativeChange) => {
            from_baseline.value.is_some() && other.value.is_some()
        }
        (TargetKind::RelativeChange, TargetKind::Absolute) => {
            from_baseline.value.is_some_and(|value| value != -Decimal::ONE_HUNDRED)
                && other.value.is_some()
        }
        (TargetKind::Maintain, TargetKind::Absolute) => other.value.is_some(),
        _ => false,
    }
}

fn suppressed<'a>(
    table: &Table<'a>,
    area: Option<ObjectRef>,
    period: Period,
) -> Option<&'a Observation> {
    let is_it = |row: &&Observation| (row.area, row.period) == (area, period) && row.is_total();
    table.rows.iter().rfind(is_it).filter(|row| is_hidden(row))
}
