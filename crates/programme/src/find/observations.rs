//! An indicator's table: areas found, rows sorted, each row held against the rules.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::{Breakdown, Indicator, Kind, ObjectRef, Observation};
use crate::read::content::{ObservationRow, ObservationTable, PartialRow};
use crate::rules::unknown_value;
use base::as_seen;
use base::diagnostic::{Bag, Span};
use base::value::Date;

use crate::find::places::Places;
use crate::find::resolver::Resolver;
use crate::rules::{
    area_not_valid, date_in_future, decimal_comma_suspected, duplicate_observation,
    figure_not_whole, percentage_out_of_range, small_cell, start_after_end,
    thousands_mark_suspected, value_beside_suppressed, value_outside_interval, withheld,
    year_contradicts_periods,
};

/// What a table needs to know of the rest.
pub struct Scope<'a> {
    pub resolver: &'a Resolver<'a>,
    /// The programme's own area, for rows that name none.
    pub own: Option<ObjectRef>,
    pub places: &'a Places,
    /// The day on which the rows are told.
    pub date: Date,
}

/// A table that has been resolved.
#[derive(Debug, Clone, Default)]
pub struct Resolved {
    pub observations: Arc<[Observation]>,
    /// Those of the front matter, and the other columns of the table.
    pub breakdowns: Vec<Breakdown>,
    /// The days on which rows that are left out are published, the first first.
    pub later: Vec<Date>,
    pub path: Box<str>,
    pub bag: Bag,
    pub left_out: Vec<(Box<str>, Span)>,
    /// Everything, where some rows are published later.
    pub all: Option<(Vec<Breakdown>, Arc<[Observation]>)>,
}

/// Resolves the rows of a table; those about an area that is left out or unknown are dropped.
pub fn observations(scope: &Scope<'_>, front: &Indicator, table: ObservationTable) -> Resolved {
    let (breakdowns, columns) = breakdowns(front, &table);
    let mut resolver = Resolver::new(scope.resolver.register, scope.resolver.files);
    let mut areas: BTreeMap<Box<str>, Option<ObjectRef>> = BTreeMap::new();
    let mut observations: Vec<Observation> = Vec::with_capacity(table.rows.len());
    let mut bag = undeclared(front, &table);
    if let Some((by, span)) = &front.chart.by {
        let dimensions: Vec<&str> = breakdowns.iter().map(|b| b.dimension.as_ref()).collect();
        if !dimensions.contains(&by.as_ref()) {
            bag.push(unknown_value::dimension(by, *span, &dimensions));
        }
    }
    // In which column a value would go on that has a decimal comma.
    let value = table.columns.iter().position(|name| **name == *Observation::value);
    let behind =
        value.filter(|_| table.has_commas).and_then(|at| table.columns.get(at + 1)).cloned();
    let mut find = |row: &ObservationRow| match row.area.as_deref() {
        None => Some(scope.own),
        Some(id) => {
            let found = match areas.get(id) {
                Some(found) => *found,
                None => {
                    let found = resolver.reference(id, row.cells.span, &[Kind::Area]);
                    let found = found.map(|reference| reference.to);
                    areas.insert(id.into(), found);
                    found
                }
            };
            found.map(Some)
        }
    };
    for row in table.rows {
        let found = find(&row);
        let names_area = row.area.is_some();
        let mut cells = row.cells;
        cells.area = found.flatten();
        cells.period = front.counted(cells.period);
        if let Some(columns) = &columns {
            let in_order = |column: &Option<usize>| cells.by.get((*column)?)?.clone();
            cells.by = columns.iter().map(in_order).collect();
        }
        bag.extend(wrong_in(&cells, front));
        bag.extend(wrong_then(&cells, names_area, scope));
        if found.is_some() {
            observations.push(cells);
        }
    }
    for PartialRow { row, has_period } in table.partial {
        let found = find(&row);
        let cells = Observation { area: found.flatten(), ..row.cells };
        bag.extend(wrong_in(&cells, front));
        let place = cells.area.filter(|_| has_period).and_then(|area| scope.places.place(area));
        bag.extend(place.and_then(|place| {
            area_not_valid::check(cells.span, cells.period, place, row.area.is_some())
        }));
    }
    bag.extend(year_contradicts_periods::rows(front, &observations));
    bag.extend(decimal_comma_suspected::check(front, &observations, behind.as_deref()));
    let thousands = thousands_mark_suspected::check(front, &observations);
    bag.extend(thousands.or_else(|| figure_not_whole::check(front, &observations)));
    let observations = sorted(observations);
    for pair in observations.windows(2) {
        if let [earlier, later] = pair
            // A column that was not understood may tell rows apart.
            && !table.has_unknown_column
            && earlier.is_of_same_cell(later)
            && earlier.published == later.published
        {
            bag.push(duplicate_observation::report(later.span, earlier.span));
        }
    }
    bag.extend(resolver.bag.into_iter().map(|found| found.in_cell(Observation::area)));
    Resolved {
        observations: observations.into(),
        breakdowns,
        later: Vec::new(),
        path: table.path,
        bag,
        left_out: resolver.left_out,
        all: None,
    }
}

fn is_after(row: &Observation, day: Date) -> bool {
    row.published.is_some_and(|published| published.first() > day)
}

impl Resolved {
    /// Whether some rows are published after a day.
    pub fn has_rows_after(&self, day: Date) -> bool {
        self.observations.iter().any(|row| is_after(row, day))
    }

    /// Takes out the rows that are published after a day, with what only they tell of breakdowns: the
    /// first so many of these are told elsewhere.
    pub fn withhold(&mut self, told: usize, shown: Date) {
        let is_later = |row: &Observation| is_after(row, shown);
        let later: Vec<&Observation> = self.observations.iter().filter(|r| is_later(r)).collect();
        self.bag.extend(withheld::rows(&later));
        self.later = later.iter().filter_map(|row| Some(row.published?.first())).collect();
        self.later.sort_unstable();
        if self.later.is_empty() {
            return;
        }
        let shown = self.observations.iter().filter(|row| !is_later(row));
        let mut rows: Vec<Observation> = shown.cloned().collect();
        for (at, breakdown) in self.breakdowns.iter_mut().enumerate().skip(told) {
            let is_shown = |value: &str| {
                rows.iter().any(|row| row.by.get(at).is_some_and(|p| p.as_deref() == Some(value)))
            };
            breakdown.values.retain(|value| is_shown(value));
        }
        let kept: Vec<bool> = (self.breakdowns.iter().enumerate())
            .map(|(at, breakdown)| at < told || !breakdown.values.is_empty())
            .collect();
        let mut is_kept = kept.iter().copied();
        self.breakdowns.retain(|_| is_kept.next().unwrap_or(true));
        for row in &mut rows {
            let parts = std::mem::take(&mut row.by).into_iter().zip(&kept);
            row.by = parts.filter(|(_, is_kept)| **is_kept).map(|(part, _)| part).collect();
        }
        self.observations = rows.into();
    }
}

/// By area (none first), period, breakdown and publication; rows that say the same stay in the
/// order of the file.
fn sorted(observations: Vec<Observation>) -> Vec<Observation> {
    // A period is compared by its days, which take work to find; and rows are large to move.
    let days: Vec<(Option<ObjectRef>, Date, Date)> =
        observations.iter().map(|row| (row.area, row.period.first(), row.period.last())).collect();
    let mut places: Vec<usize> = (0..observations.len()).collect();
    places.sort_by(|a, b| {
        let finer = |place: &usize| observations.get(*place).map(|row| (&row.by, row.published));
        let coarse = days.get(*a).cmp(&days.get(*b));
        coarse.then_with(|| finer(a).cmp(&finer(b)))
    });
    if places.is_sorted() {
        return observations;
    }
    let mut rows: Vec<Option<Observation>> = observations.into_iter().map(Some).collect();
    // Made at its length: a list that grows moves all of its rows each time.
    let mut sorted = Vec::with_capacity(rows.len());
    sorted.extend(places.into_iter().filter_map(|place| rows.get_mut(place)?.take()));
    sorted
}

/// What is wrong in a row, of whatever time it is.
fn wrong_in<'a>(
    row: &'a Observation,
    front: &'a Indicator,
) -> impl Iterator<Item = base::diagnostic::Diagnostic> {
    [
        value_beside_suppressed::check(row),
        small_cell::check(row, front),
        start_after_end::interval(row),
        value_outside_interval::check(row),
    ]
    .into_iter()
    .flatten()
    .chain(percentage_out_of_range::check(row, front.measure))
}

/// What is wrong in a row because of its time; `names_area` says whether its area stands in it.
fn wrong_then(
    row: &Observation,
    names_area: bool,
    scope: &Scope<'_>,
) -> impl Iterator<Item = base::diagnostic::Diagnostic> {
    // What is published later is told then.
    let told = row.published.map_or(scope.date, |day| day.first().max(scope.date));
    let place = row.area.and_then(|area| scope.places.place(area));
    let outside =
        place.and_then(|place| area_not_valid::check(row.span, row.period, place, names_area));
    [date_in_future::row(row, told), outside].into_iter().flatten()
}

/// Values of a breakdown that the front matter lists without them, each once.
fn undeclared(front: &Indicator, table: &ObservationTable) -> Bag {
    let mut bag = Bag::new();
    for breakdown in front.breakdowns.iter().filter(|b| !b.values.is_empty()) {
        let name = &breakdown.dimension;
        let Some(column) = table.dimensions.iter().position(|d| d == name) else {
            continue;
        };
        let allowed: Vec<&str> = breakdown.values.iter().map(AsRef::as_ref).collect();
        let is_allowed = |value: &str| allowed.iter().any(|known| as_seen(known) == value);
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let partial = table.partial.iter().map(|partial| &partial.row);
        for row in table.rows.iter().chain(partial) {
            if let Some(Some(value)) = row.cells.by.get(column)
                && !is_allowed(value)
                && seen.insert(value)
            {
                let column = format!("by_{name}");
                let found = unknown_value::report(&column, value, row.cells.span, &allowed);
                bag.push(found.in_cell(column));
            }
        }
    }
    bag
}

/// The breakdowns of the front matter, and behind them what only the table has. With it, for each
/// of them, the column in which it stands; none where the columns are the same.
fn breakdowns(
    front: &Indicator,
    table: &ObservationTable,
) -> (Vec<Breakdown>, Option<Vec<Option<usize>>>) {
    let mut breakdowns = front.breakdowns.clone();
    for value in breakdowns.iter_mut().flat_map(|breakdown| &mut breakdown.values) {
        *value = as_seen(value).into();
    }
    let mut columns: Vec<Option<usize>> = breakdowns
        .iter()
        .map(|breakdown| table.dimensions.iter().position(|d| *d == breakdown.dimension))
        .collect();
    for (index, dimension) in table.dimensions.iter().enumerate() {
        if columns.contains(&Some(index)) {
            continue;
        }
        let cells = table.rows.iter().filter_map(|row| row.cells.by.get(index));
        let mut values: Vec<Box<str>> = Vec::new();
        for value in cells.flatten() {
            if !values.iter().any(|known| known.as_ref() == value.as_ref()) {
                values.push(value.as_ref().into());
            }
        }
        columns.push(Some(index));
        breakdowns.push(Breakdown { dimension: dimension.clone(), values });
    }
    let same = columns.iter().enumerate().all(|(at, column)| *column == Some(at));
    (breakdowns, (!same).then_some(columns))
}
