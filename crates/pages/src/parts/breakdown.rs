//! An indicator by a dimension of its own table (`by_<dimension>`): parts of a whole.

use base::value::Period;
use chart::stacked::{Along, Stacked, Whole};
use insight::area_series;
use programme::model::{Indicator, Measure, ObjectRef, Observation};

use super::request::Request;
use crate::book::scope::Scope;

/// The most periods that are drawn: the latest. Every row is in the download.
const MOST_PERIODS: usize = 12;

/// The parts of the first dimension that has rows: along time for the area that is asked for or
/// the programme's own, or, where that has one period, for all areas at their latest. None where
/// the table has no breakdown.
pub fn stacked(scope: &Scope<'_>, at: ObjectRef, request: &Request) -> Option<Stacked> {
    let found = scope.book.programme.indicator(at)?;
    let (dimension, rows) = rows(found, request)?;
    let breakdown = found.breakdowns.get(dimension)?;
    let part_of = |row: &Observation| row.by.get(dimension).cloned().flatten();
    let mut parts = breakdown.values.clone();
    for part in rows.iter().filter_map(|row| part_of(row)) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.retain(|part| rows.iter().any(|row| part_of(row).as_ref() == Some(part)));
    let totals = area_series(found);
    let whole = |area: Option<ObjectRef>, period: Period, name: String, is_own: bool| {
        let in_bar = |row: &&&Observation| row.area == area && row.period == period;
        let value = |part: &str| {
            // Rows are sorted by publication: the last of a cell is the one that counts.
            let cell = rows.iter().filter(in_bar);
            let mut cell = cell.filter(|row| part_of(row).as_deref() == Some(part));
            cell.next_back().and_then(|row| row.value)
        };
        let total = totals.iter().find(|series| series.area == area);
        let total = total.and_then(|series| {
            let mut rows = series.observations.iter();
            rows.find(|row| row.period == period)?.value
        });
        Whole { name, is_own, values: parts.iter().map(|part| value(part)).collect(), total }
    };

    let settings = scope.settings();
    let mut areas: Vec<Option<ObjectRef>> = rows.iter().map(|row| row.area).collect();
    areas.dedup();
    let own = areas.iter().find(|a| a.is_none() || **a == settings.area);
    let subject = *own.or(areas.first())?;
    let of_subject = rows.iter().filter(|row| row.area == subject);
    let mut periods: Vec<Period> = of_subject.map(|row| row.period).collect();
    periods.sort_unstable();
    periods.dedup();
    let name = |area: Option<ObjectRef>| {
        area.map_or_else(|| scope.say(&settings.title).text, |area| scope.short_title(area).text)
    };
    let locale = scope.locale();
    let latest = *periods.last()?;
    let (along, place, wholes) = if periods.len() > 1 || areas.len() == 1 {
        let shown = periods.iter().rev().take(MOST_PERIODS).rev();
        let wholes =
            shown.map(|period| whole(subject, *period, locale.period_short(*period), false));
        (Along::Periods, name(subject), wholes.collect())
    } else {
        let wholes = areas.iter().map(|area| whole(*area, latest, name(*area), *area == subject));
        (Along::Names, locale.period(latest), wholes.collect())
    };
    let unit = found.unit.as_ref().map(|unit| scope.say(unit).text);
    Some(Stacked {
        id: request.id.clone(),
        title: scope.short_title(at).text,
        unit: unit.unwrap_or_default(),
        measure: found.measure.unwrap_or(Measure::Count),
        decimals: found.decimals.map(u32::from),
        by: breakdown.dimension.to_string(),
        place,
        parts: parts.iter().map(ToString::to_string).collect(),
        along,
        wholes,
    })
}

/// The rows that are asked for with a value of just one dimension, the first that has any.
fn rows<'a>(found: &'a Indicator, request: &Request) -> Option<(usize, Vec<&'a Observation>)> {
    let is_asked = |row: &&Observation| {
        let areas = request.areas.as_ref();
        let in_area = areas.is_none_or(|areas| row.area.is_some_and(|a| areas.contains(&a)));
        let from = request.from.is_none_or(|from| row.period.first() >= from.first());
        let to = request.to.is_none_or(|to| row.period.last() <= to.last());
        in_area && from && to
    };
    (0..found.breakdowns.len()).find_map(|dimension| {
        let is_part = |row: &&Observation| {
            let mut by = row.by.iter().enumerate();
            by.all(|(index, value)| value.is_some() == (index == dimension))
        };
        let rows = found.observations.iter().filter(is_part).filter(is_asked);
        let rows: Vec<&Observation> = rows.collect();
        (!rows.is_empty()).then_some((dimension, rows))
    })
}
