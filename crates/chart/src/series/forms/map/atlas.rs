use std::collections::BTreeSet;

use super::classes::Classes;
use crate::series::grid::{Absence, Grid};
use crate::series::notation::Notation;
use crate::series::plot::{Point, Role, Series};
use locale::say;
use programme::model::ObservationStatus;

/// What both kinds of map show: the areas of one period, in the order of their values.
pub struct Atlas<'a> {
    pub grid: &'a Grid<'a>,
    pub notation: &'a Notation<'a>,
    pub classes: Classes,
    /// Those on the map, from the highest value to the lowest, then those without one.
    pub areas: Vec<Area<'a>>,
    /// Those that are not on it and have a value.
    beside: Vec<&'a Series>,
    period: usize,
}

pub struct Area<'a> {
    pub index: usize,
    pub series: &'a Series,
    pub point: Option<&'a Point>,
    /// Its class from 1, or 0 without a value.
    pub class: usize,
}

impl<'a> Atlas<'a> {
    pub fn new(grid: &'a Grid<'a>, notation: &'a Notation<'a>, placed: &[usize]) -> Self {
        let period = grid.latest().unwrap_or(0);
        let value = |series: usize| grid.cell(series, period).and_then(|p| p.value);
        let values = placed.iter().filter_map(|s| value(*s));
        let values: Vec<_> = values.map(|value| notation.shown(value)).collect();
        let classes = Classes::of(&values, grid.plot.yardstick.measure);
        let (on, off): (Vec<usize>, Vec<usize>) =
            grid.ranked(period).into_iter().partition(|series| placed.contains(series));
        let area = |index: usize| {
            let value = value(index).map(|value| notation.shown(value));
            Some(Area {
                index,
                series: grid.series(index)?,
                point: grid.cell(index, period),
                class: value.map_or(0, |value| classes.class(value)),
            })
        };
        let areas = on.into_iter().filter_map(area).collect();
        let off = off.into_iter().filter(|s| value(*s).is_some());
        Self {
            grid,
            notation,
            areas,
            beside: off.filter_map(|s| grid.series(s)).collect(),
            classes,
            period,
        }
    }

    /// As a label: its value, with a sign where it may change, or the word for none.
    pub fn value(&self, area: &Area) -> String {
        let Some((point, value)) = area.point.and_then(|p| Some((p, p.value?))) else {
            return self.notation.absent(area.point);
        };
        let label = self.notation.label(value);
        match unsettled(point.status) {
            Some(sign) => format!("{sign}\u{a0}{label}"),
            None => label,
        }
    }

    /// What the signs beside values say: "○ voorlopig".
    fn signs(&self) -> Option<String> {
        let points = self.areas.iter().filter_map(|area| area.point.filter(|p| p.value.is_some()));
        let statuses: BTreeSet<ObservationStatus> = points.map(|point| point.status).collect();
        let told = statuses.into_iter().filter_map(|status| {
            Some(format!("{} {}", unsettled(status)?, self.notation.status(status)?))
        });
        let told: Vec<String> = told.collect();
        (!told.is_empty()).then(|| told.join(", "))
    }

    /// Why areas have no value, each reason once.
    pub fn absences(&self) -> BTreeSet<Absence> {
        self.areas.iter().filter_map(|area| self.absence(area)).collect()
    }

    /// Why an area has no value.
    pub fn absence(&self, area: &Area) -> Option<Absence> {
        let absence = || self.grid.absence(area.index, self.period).unwrap_or(Absence::Missing);
        (area.class == 0).then(absence)
    }

    /// What a reader who points at the area is told.
    pub fn title(&self, area: &Area) -> String {
        match area.point.filter(|p| p.value.is_some()) {
            Some(point) => self.notation.mark(&area.series.name, point),
            None => format!("{}: {}", area.series.name, self.notation.absent(area.point)),
        }
    }

    /// What the signs say, then the values that the map does not show: what the areas are held against, and the rest.
    pub fn beside(&self) -> Vec<String> {
        let told = |is_compared: bool, key: &str| {
            let of = |role: Role| (role != Role::Other) == is_compared;
            let named = self.beside.iter().filter(|series| of(series.role)).filter_map(|series| {
                let index = self.grid.plot.series.iter().position(|s| s.id == series.id)?;
                let value = self.grid.cell(index, self.period)?.value?;
                Some(format!("{} {}", series.name, self.notation.label(value)))
            });
            let named: Vec<String> = named.collect();
            let places = self.notation.locale.list(&named);
            (!named.is_empty()).then(|| say!(self.notation.locale, key, places))
        };
        let told = [told(true, "drawing-compared"), told(false, "drawing-not-on-map")];
        self.signs().into_iter().chain(told.into_iter().flatten()).collect()
    }
}

/// The sign of a value that may change: a tile and a line of a list have no mark to be hollow.
fn unsettled(status: ObservationStatus) -> Option<char> {
    match status {
        ObservationStatus::Provisional => Some('○'),
        ObservationStatus::Estimate => Some('≈'),
        ObservationStatus::Unreliable => Some('?'),
        ObservationStatus::Forecast => Some('◇'),
        _ => None,
    }
}
