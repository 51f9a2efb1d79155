use base::value::Period;
use programme::model::{Indicator, ObjectRef, Observation};

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
    for row in indicator.observations.iter().filter(|row| row.is_total()) {
        match all.last_mut() {
            Some(series) if series.area == row.area => match series.observations.last_mut() {
                Some(last) if last.period == row.period => *last = row,
                _ => series.observations.push(row),
            },
            _ => all.push(AreaSeries { area: row.area, observations: vec![row] }),
        }
    }
    all
}

/// The rows of breakdowns in the order of the table: of several publications of a cell the newest.
pub fn parts(indicator: &Indicator) -> Vec<&Observation> {
    let mut parts: Vec<&Observation> = Vec::new();
    for row in indicator.observations.iter().filter(|row| !row.is_total()) {
        match parts.last_mut() {
            Some(last) if last.is_of_same_cell(row) => *last = row,
            _ => parts.push(row),
        }
    }
    parts
}

/// The newest period of which any area has a measurement. A forecast is none.
pub fn latest_period(indicator: &Indicator) -> Option<Period> {
    indicator
        .observations
        .iter()
        .filter(|row| row.is_known() && !row.is_forecast())
        .map(|row| row.period)
        .max_by_key(|period| (period.last(), *period))
}
