//! What is kept back now, so that an earlier state of the content does not tell it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use base::value::Period;

use crate::model::{Common, Kind, ObservationStatus, Programme, Settings};
use crate::read::content::{Content, ObservationTable};
use crate::schema::record::{Entry, Value};

/// What must not be told: objects that are left out and figures that are suppressed. Names that an
/// indicator or an area had before count too.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptBack {
    ids: BTreeSet<Box<str>>,
    cells: BTreeSet<Cell>,
}

/// An indicator, and a place in its table.
type Cell = (Box<str>, Place);

/// An area (none: the whole programme), a period, and a value of each dimension.
type Place = (Option<Box<str>>, Period, Vec<(Box<str>, Box<str>)>);

impl KeptBack {
    /// The figures that content suppresses.
    pub fn of(content: &Content) -> Self {
        let own = own_area(content);
        let mut cells = BTreeSet::new();
        for table in &content.observations {
            let indicators = names(content, Kind::Indicator, &table.indicator);
            let mut areas: BTreeMap<Box<str>, Vec<Box<str>>> = BTreeMap::new();
            let is_suppressed = |at: &usize| {
                let row = table.rows.get(*at);
                row.is_some_and(|row| row.cells.status == ObservationStatus::Suppressed)
            };
            for at in (0..table.rows.len()).filter(is_suppressed) {
                let Some((area, period, by)) = place(table, at, own.as_deref()) else {
                    continue;
                };
                let areas: Vec<Option<Box<str>>> = match area {
                    None => vec![None],
                    Some(area) => {
                        let own = || names(content, Kind::Area, &area);
                        let known = areas.entry(area.clone()).or_insert_with(own);
                        known.iter().cloned().map(Some).collect()
                    }
                };
                for indicator in &indicators {
                    for area in &areas {
                        cells.insert((indicator.clone(), (area.clone(), period, by.clone())));
                    }
                }
            }
        }
        Self { ids: BTreeSet::new(), cells }
    }

    /// The same with the objects that a build leaves out.
    #[must_use]
    pub fn and(mut self, programme: &Programme) -> Self {
        self.ids.extend(programme.withheld.iter().map(|object| object.id.clone()));
        self
    }

    /// Keeps it back in an earlier state of the content.
    pub fn keep(&self, content: &mut Content) {
        for document in &mut content.documents {
            let Some(document) = Arc::get_mut(document).filter(|one| self.ids.contains(&one.id))
            else {
                continue;
            };
            let entry = Entry { key: document.span, span: document.span, value: Value::Flag(true) };
            let record = &mut document.record;
            record.iter_mut().filter(|(name, _)| *name == Common::draft).for_each(|(_, draft)| {
                draft.value = Value::Flag(true);
            });
            if record.get(Common::draft).is_none() {
                record.insert(Common::draft, entry);
            }
        }
        if self.cells.is_empty() {
            return;
        }
        let own = own_area(content);
        for table in &mut content.observations {
            let is_kept = |at: &usize| {
                let place = place(table, *at, own.as_deref());
                place.is_some_and(|place| self.cells.contains(&(table.indicator.clone(), place)))
            };
            let kept: Vec<usize> = (0..table.rows.len()).filter(is_kept).collect();
            let table = Arc::make_mut(table);
            for at in kept {
                if let Some(row) = table.rows.get_mut(at) {
                    let cells = &mut row.cells;
                    cells.status = ObservationStatus::Suppressed;
                    (cells.value, cells.word, cells.note) = (None, None, None);
                    (cells.lower, cells.upper, cells.n) = (None, None, None);
                    (cells.numerator, cells.denominator) = (None, None);
                }
            }
        }
    }
}

fn own_area(content: &Content) -> Option<Box<str>> {
    content.settings.as_ref()?.record.text(Settings::area).map(Into::into)
}

/// Where a row of a table stands.
fn place(table: &ObservationTable, at: usize, own: Option<&str>) -> Option<Place> {
    let row = table.rows.get(at)?;
    let parts = table.dimensions.iter().zip(&row.cells.by);
    let mut by: Vec<_> =
        parts.filter_map(|(name, value)| Some((name.clone(), value.clone()?))).collect();
    by.sort();
    let area = row.area.as_deref().or(own).map(Into::into);
    Some((area, row.cells.period, by))
}

/// The id of an object, and those that it had before.
fn names(content: &Content, kind: Kind, id: &str) -> Vec<Box<str>> {
    let mut own = content.documents.iter().filter(|one| one.kind == kind && *one.id == *id);
    let aliases = own.next().map(|one| one.record.list(Common::aliases)).unwrap_or_default();
    let aliases = aliases.iter().filter_map(|alias| alias.text()).map(Into::into);
    std::iter::once(id.into()).chain(aliases).collect()
}
