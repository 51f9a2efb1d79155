use crate::model::{Indicator, ObjectRef, Observation};
use crate::value::Period;

/// The observations of one area in the order of time, one for each period.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaSeries<'a> {
    /// None is the whole programme.
    pub area: Option<ObjectRef>,
    pub observations: Vec<&'a Observation>,
}

/// The totals of an indicator by area, in the order of the list of objects.
///
/// Of several publications of a cell the newest `published` counts; a row without that date is
/// older than one with it. Rows of a breakdown are no totals and are left out.
pub fn area_series(indicator: &Indicator) -> Vec<AreaSeries<'_>> {
    let mut all: Vec<AreaSeries<'_>> = Vec::new();
    // Rows are sorted by area, period and publication: the last of a cell is the one that counts.
    for row in indicator.observations.iter().filter(|row| is_total(row)) {
        match all.last_mut() {
            Some(series) if series.area == row.area => match series.observations.last_mut() {
                Some(last) if last.period == row.period => *last = row,
                _ => series.observations.push(row),
            },
            _ => all.push(AreaSeries {
                area: row.area,
                observations: vec![row],
            }),
        }
    }
    all
}

fn is_total(row: &Observation) -> bool {
    row.by.iter().all(Option::is_none)
}

/// The newest observation of an area that holds a value.
pub fn latest_of(indicator: &Indicator, area: Option<ObjectRef>) -> Option<&Observation> {
    let mut latest: Option<&Observation> = None;
    let start = indicator
        .observations
        .partition_point(|row| row.area < area);
    let rows = indicator.observations.get(start..).unwrap_or_default();
    for row in rows
        .iter()
        .take_while(|row| row.area == area)
        .filter(|row| is_total(row))
    {
        if row.value.is_none() && row.word.is_none() {
            // A newer publication may have withdrawn the value of the same period.
            if latest.is_some_and(|l| l.period == row.period) {
                latest = None;
            }
        } else if latest.is_none_or(|l| l.period <= row.period) {
            latest = Some(row);
        }
    }
    latest
}

/// The newest period for which any area has a value.
pub fn latest_period(indicator: &Indicator) -> Option<Period> {
    indicator
        .observations
        .iter()
        .filter(|row| row.value.is_some() || row.word.is_some())
        .map(|row| row.period)
        .max_by_key(|period| (period.last(), *period))
}
