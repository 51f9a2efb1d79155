use crate::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use crate::model::{Detail, Kind, Object, ObjectRef, Observation};
use crate::text;
use crate::value::{Date, PartialDate};
use std::collections::BTreeMap;

use super::super::area_series;
use super::super::warnings::Facts;

pub static RULE: Rule = Rule {
    code: "break-not-marked",
    severity: Severity::Warning,
    title: Words {
        nl: "een reeks loopt over een grenswijziging heen",
        en: "a series crosses a boundary change",
    },
    why: Words {
        nl: "De grens van een gebied is veranderd terwijl de reeks doorloopt: een deel ging eraf, of er kwam \
             een gebied bij. De cijfers van daarvoor en daarna gaan dan niet over hetzelfde. Met \
             `series_breaks` ziet de lezer dat, en telt de grafiek er niet overheen.",
        en: "The boundary of an area has changed while the series goes on: a part was split off, or an area \
             was added. The figures before and after are not about the same thing then. With `series_breaks` \
             readers see that, and the chart does not draw across it.",
    },
    bad: "areas.csv: haren,…,valid_to 2018-12-31,merged_into groningen\nindicators/inwoners.csv: groningen,2017,… groningen,2023,…",
    good: "series_breaks:\n  - {at: 2019, reason: Haren en Ten Boer zijn bij Groningen gekomen.}",
};

/// A change of an area is its own beginning, the beginning of an area that was split from it, and
/// the day after the end of one that was merged into it.
pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    let changes = changes(facts);
    if changes.is_empty() {
        return;
    }
    for (_, _, indicator) in facts.indicators() {
        for series in area_series(indicator) {
            let changes = series
                .area
                .and_then(|area| Some((area, changes.get(&area)?)));
            let Some((area, changes)) = changes else {
                continue;
            };
            let known = |row: &&&Observation| row.value.is_some() || row.word.is_some();
            let rows: Vec<&Observation> =
                series.observations.iter().filter(known).copied().collect();
            for &(day, cause) in changes {
                let Some((before, after)) = around(&rows, day) else {
                    continue;
                };
                let marked = indicator.series_breaks.iter().any(|b| {
                    before.period.first() < b.at.first() && b.at.first() <= after.period.last()
                });
                if !marked {
                    let programme = facts.programme;
                    bag.push(report(
                        after.span,
                        programme.object(area),
                        day,
                        programme.object(cause),
                    ));
                }
            }
        }
    }
}

/// The rows between which a day lies.
fn around<'r>(rows: &[&'r Observation], day: Date) -> Option<(&'r Observation, &'r Observation)> {
    let after = rows.iter().position(|row| row.period.last() >= day)?;
    let before = rows.get(after.checked_sub(1)?)?;
    Some((before, rows.get(after)?))
}

/// The first days of new boundaries, by area, each with the area that is the cause.
fn changes(facts: &Facts<'_>) -> BTreeMap<ObjectRef, Vec<(Date, ObjectRef)>> {
    let mut all: BTreeMap<ObjectRef, Vec<(Date, ObjectRef)>> = BTreeMap::new();
    for (at, object) in facts.programme.of_kind(Kind::Area) {
        let Detail::Area(area) = &object.detail else {
            continue;
        };
        let begin = object.common.valid_from.or(area.valid_from);
        let end = object.common.valid_to.or(area.valid_to);
        if let Some(begin) = begin.map(PartialDate::first) {
            let changed = area.split_from.iter().map(|old| old.to).chain([at]);
            for old in changed {
                all.entry(old).or_default().push((begin, at));
            }
        }
        if let (Some(into), Some(end)) = (area.merged_into, end)
            && let Ok(day) = end.last().tomorrow()
        {
            all.entry(into.to).or_default().push((day, at));
        }
    }
    for days in all.values_mut() {
        // Several areas that come or go on one day are one change.
        days.sort_unstable();
        days.dedup_by_key(|(day, _)| *day);
    }
    all
}

/// `span` is the first row after the change; `cause` is the area whose beginning or end it is.
pub fn report(span: Span, area: &Object, day: Date, cause: &Object) -> Diagnostic {
    let name = area.common.title.original();
    let year = day.year();
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "De grens van “{name}” is op {day} veranderd, maar de reeks loopt door zonder een breuk.",
            "The boundary of “{name}” changed on {day}, but the series goes on without a break."
        ),
    )
    .hint(text!(
        "Zet bij de indicator “series_breaks: [{{at: {year}, reason: …}}]”.",
        "Write “series_breaks: [{{at: {year}, reason: …}}]” in the indicator's file."
    ))
    .related(
        cause.common.span,
        text!("Hier staat de grenswijziging.", "The boundary change stands here."),
    )
}
