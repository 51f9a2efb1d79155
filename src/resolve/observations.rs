//! An indicator's table: areas found, rows sorted, each row held against the rules.

use std::collections::BTreeMap;

use crate::diagnostic::{Bag, Span};
use crate::model::{Breakdown, Indicator, Kind, ObjectRef, Observation, ObservationStatus};
use crate::schema::{ObservationRow, ObservationTable};

use super::fields::Resolver;
use super::places::Places;
use super::rules::{
    area_not_valid, cell_can_be_derived, duplicate_observation, percentage_out_of_range,
    small_cell, start_after_end, value_beside_suppressed,
};

/// What a table needs to know of the rest.
pub struct Scope<'a> {
    pub resolver: &'a Resolver<'a>,
    /// The programme's own area, for rows that name none.
    pub own: Option<ObjectRef>,
    pub places: &'a Places,
}

/// A table that has been resolved.
#[derive(Debug, Default)]
pub struct Resolved {
    pub observations: Vec<Observation>,
    /// Those of the front matter, and the other columns of the table.
    pub breakdowns: Vec<Breakdown>,
    pub path: Box<str>,
    pub bag: Bag,
    pub left_out: Vec<(Box<str>, Span)>,
}

/// Resolves the rows of a table; those about an area that is left out or unknown are dropped.
pub fn observations(scope: &Scope<'_>, front: &Indicator, table: ObservationTable) -> Resolved {
    let (breakdowns, columns) = breakdowns(front, &table);
    let mut resolver = Resolver::new(scope.resolver.register, scope.resolver.files);
    let mut areas: BTreeMap<Box<str>, Option<ObjectRef>> = BTreeMap::new();
    let mut observations: Vec<Observation> = Vec::with_capacity(table.rows.len());
    let mut bag = Bag::new();
    for row in table.rows {
        let area = match row.area.as_deref() {
            None => scope.own,
            Some(id) => {
                let found = match areas.get(id) {
                    Some(found) => *found,
                    None => {
                        let found = resolver.reference(id, row.span, &[Kind::Area]);
                        let found = found.map(|reference| reference.to);
                        areas.insert(id.into(), found);
                        found
                    }
                };
                if found.is_none() {
                    continue;
                }
                found
            }
        };
        let row = observation(row, area, columns.as_deref());
        bag.extend(wrong_in(&row, front, scope.places));
        observations.push(row);
    }
    // Stable: rows that say the same stay in the order of the file.
    observations.sort_by(order);
    for pair in observations.windows(2) {
        if let [earlier, later] = pair
            && order(earlier, later).is_eq()
        {
            bag.push(duplicate_observation::report(later.span, earlier.span));
        }
    }
    bag.extend(cell_can_be_derived::check(
        front,
        &breakdowns,
        &observations,
        scope.places,
    ));
    bag.append(resolver.bag);
    Resolved {
        observations,
        breakdowns,
        path: table.path,
        bag,
        left_out: resolver.left_out,
    }
}

fn order(a: &Observation, b: &Observation) -> std::cmp::Ordering {
    let period = || match a.period == b.period {
        // Comparing periods makes dates of them.
        true => std::cmp::Ordering::Equal,
        false => a.period.cmp(&b.period),
    };
    a.area
        .cmp(&b.area)
        .then_with(period)
        .then_with(|| a.by.cmp(&b.by))
        .then_with(|| a.published.cmp(&b.published))
}

fn wrong_in<'a>(
    row: &'a Observation,
    front: &'a Indicator,
    places: &'a Places,
) -> impl Iterator<Item = crate::diagnostic::Diagnostic> {
    [
        value_beside_suppressed::check(row),
        small_cell::check(row, front.min_n),
        percentage_out_of_range::check(row, front.measure),
        start_after_end::interval(row),
        row.area
            .and_then(|area| area_not_valid::check(row.span, row.period, places.place(area)?)),
    ]
    .into_iter()
    .flatten()
}

/// The breakdowns of the front matter, and behind them what only the table has. With it, for each
/// of them, the column in which it stands; none where the columns are the same.
fn breakdowns(
    front: &Indicator,
    table: &ObservationTable,
) -> (Vec<Breakdown>, Option<Vec<Option<usize>>>) {
    let mut breakdowns = front.breakdowns.clone();
    let mut columns: Vec<Option<usize>> = breakdowns
        .iter()
        .map(|breakdown| {
            table
                .dimensions
                .iter()
                .position(|d| *d == breakdown.dimension)
        })
        .collect();
    for (index, dimension) in table.dimensions.iter().enumerate() {
        if columns.contains(&Some(index)) {
            continue;
        }
        let cells = table.rows.iter().filter_map(|row| row.by.get(index));
        let mut values: Vec<Box<str>> = Vec::new();
        for value in cells.flatten() {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        columns.push(Some(index));
        breakdowns.push(Breakdown {
            dimension: dimension.clone(),
            values,
        });
    }
    let same = columns
        .iter()
        .enumerate()
        .all(|(at, column)| *column == Some(at));
    (breakdowns, (!same).then_some(columns))
}

fn observation(
    row: ObservationRow,
    area: Option<ObjectRef>,
    columns: Option<&[Option<usize>]>,
) -> Observation {
    let by = match columns {
        None => row.by,
        Some(columns) => columns
            .iter()
            .map(|column| column.and_then(|index| row.by.get(index)?.clone()))
            .collect(),
    };
    let given = row.value.is_some() || row.word.is_some();
    Observation {
        area,
        period: row.period,
        value: row.value,
        word: row.word,
        lower: row.lower,
        upper: row.upper,
        numerator: row.numerator,
        denominator: row.denominator,
        n: row.n,
        status: row.status.unwrap_or(match given {
            true => ObservationStatus::Final,
            false => ObservationStatus::Missing,
        }),
        published: row.published,
        note: row.note,
        by,
        span: row.span,
    }
}
