//! What differs in tables.

use std::collections::BTreeMap;

use base::value::Date;
use programme::model::{Allocation, Common, Kind, Target};
use programme::{ObservationTable, TableRow};

use super::names::Names;
use super::{Change, Side, Topic, What, keys};

/// Figures by the indicator's id, each by its place in the table.
type Figures = BTreeMap<String, BTreeMap<String, String>>;

/// Figures that were revised, came or went, by indicator.
pub fn figures(old: Side<'_>, new: Side<'_>, names: &Names, found: &mut Vec<Change>) {
    let now = |(id, figures): (&str, BTreeMap<String, String>)| {
        let figures = figures.into_iter().map(|(at, value)| (names.in_ids(&at), value));
        (names.now(id).to_owned(), figures.collect())
    };
    let before: Figures = all_figures(old).map(now).collect();
    let after: Figures = all_figures(new).map(|(id, all)| (id.to_owned(), all)).collect();
    let none = BTreeMap::new();
    for id in before.keys().chain(after.keys().filter(|id| !before.contains_key(*id))) {
        let (was, is) = (before.get(id).unwrap_or(&none), after.get(id).unwrap_or(&none));
        let title = title(new, id).or_else(|| title(old, id)).unwrap_or_else(|| id.clone());
        let mut add = |what| {
            found.push(Change {
                topic: Topic::Figures,
                id: id.clone(),
                title: title.clone(),
                of: None,
                what,
            });
        };
        for (at, new) in is {
            if let Some(old) = was.get(at).filter(|old| *old != new) {
                add(What::Value { at: at.clone(), old: old.clone(), new: new.clone() });
            }
        }
        let added = is.keys().filter(|at| !was.contains_key(*at)).count();
        let dropped = was.keys().filter(|at| !is.contains_key(*at)).count();
        if added + dropped > 0 {
            add(What::Values { added, dropped });
        }
    }
}

fn title(side: Side<'_>, id: &str) -> Option<String> {
    let documents = side.content.documents.iter();
    let mut own = documents.filter(|one| one.kind == Kind::Indicator && *one.id == *id);
    Some(own.next()?.record.prose(Common::title)?.original().to_owned())
}

fn all_figures(side: Side<'_>) -> impl Iterator<Item = (&str, BTreeMap<String, String>)> {
    let tables = side.content.observations.iter();
    tables.map(move |table| (table.indicator.as_ref(), of_table(table, side.shown)))
}

/// The newest publication of each figure that is `shown` on a day: the value, or what stands in its
/// place.
fn of_table(table: &ObservationTable, shown: Option<Date>) -> BTreeMap<String, String> {
    let mut newest = BTreeMap::new();
    for row in &table.rows {
        let cells = &row.cells;
        if shown.is_some_and(|day| cells.published.is_some_and(|from| from.first() > day)) {
            continue;
        }
        let mut at: Vec<String> = row.area.iter().map(|area| area.to_string()).collect();
        at.push(cells.period.to_string());
        let parts = table.dimensions.iter().zip(&cells.by);
        at.extend(parts.filter_map(|(name, part)| Some(format!("{name} {}", part.as_deref()?))));
        let value = match cells.value {
            Some(value) => value.to_string(),
            None => cells.status.word().to_owned(),
        };
        let published = cells.published.map(|day| day.first());
        let slot = newest.entry(at.join(", ")).or_insert_with(|| (published, value.clone()));
        if published >= slot.0 {
            *slot = (published, value);
        }
    }
    newest.into_iter().map(|(at, (_, value))| (at, value)).collect()
}

/// Rows of the other tables, by their ids.
pub fn tables(old: Side<'_>, new: Side<'_>, names: &Names, found: &mut Vec<Change>) {
    type Rows = for<'a> fn(&Side<'a>) -> &'a [TableRow];
    let all: [(Topic, Rows); 4] = [
        (Topic::Targets, |side| &side.content.targets),
        (Topic::Money, |side| &side.content.allocations),
        (Topic::Money, |side| &side.content.transactions),
        (Topic::Areas, |side| &side.content.areas),
    ];
    for (topic, rows) in all {
        let by_id = |rows: &'_ [TableRow]| -> BTreeMap<String, usize> {
            rows.iter().enumerate().map(|(at, row)| (row.id().0.to_owned(), at)).collect()
        };
        let (was, is) = (rows(&old), rows(&new));
        let (before, after) = (by_id(was), by_id(is));
        let mut add = |id: &str, title: String, row: Option<&TableRow>, what| {
            let column = match topic {
                Topic::Targets => Target::indicator,
                _ => Allocation::fund,
            };
            let of = row.and_then(|row| row.record.text(column)).map(str::to_owned);
            found.push(Change { topic, id: id.to_owned(), title, of, what });
        };
        for (id, at) in &after {
            let Some(row) = is.get(*at) else { continue };
            match before.get(id).and_then(|at| was.get(*at)) {
                Some(former) => {
                    for what in keys((old, &former.record), (new, &row.record), names) {
                        add(id, id.clone(), Some(row), what);
                    }
                }
                None => add(id, told(new, row), Some(row), What::Added),
            }
        }
        for (id, at) in before.iter().filter(|(id, _)| !after.contains_key(*id)) {
            let row = was.get(*at);
            add(id, row.map_or_else(String::new, |row| told(old, row)), row, What::Dropped);
        }
    }
}

/// A row with its columns, in short.
fn told(side: Side<'_>, row: &TableRow) -> String {
    let cells =
        row.record.iter().map(|(name, entry)| format!("{name} {}", super::written(side, entry)));
    cells.collect::<Vec<_>>().join(", ")
}
