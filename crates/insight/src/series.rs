use base::value::Period;
use programme::model::{Indicator, ObjectRef, Observation, ObservationStatus};

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

/// The newest measurement of an area, in numbers or words; where there is none, its newest forecast.
pub fn latest_of(indicator: &Indicator, area: Option<ObjectRef>) -> Option<&Observation> {
    let all = indicator.observations.as_slice();
    let start = all.partition_point(|row| row.area < area);
    let end = all.partition_point(|row| row.area <= area);
    let mut latest: Option<&Observation> = None;
    let own = all.get(start..end).unwrap_or_default();
    for period in own.chunk_by(|a, b| a.period == b.period) {
        // The newest publication counts, even where it withdraws the value.
        let row = period.iter().rfind(|row| is_total(row));
        let Some(row) = row.filter(|row| is_known(row)) else {
            continue;
        };
        let rank = |row: &Observation| (!is_forecast(row), row.period.last(), row.period);
        if latest.is_none_or(|latest| rank(latest) <= rank(row)) {
            latest = Some(row);
        }
    }
    latest
}

/// The newest period of which any area has a measurement. A forecast is none.
pub fn latest_period(indicator: &Indicator) -> Option<Period> {
    indicator
        .observations
        .iter()
        .filter(|row| is_known(row) && !is_forecast(row))
        .map(|row| row.period)
        .max_by_key(|period| (period.last(), *period))
}

fn is_known(row: &Observation) -> bool {
    row.value.is_some() || row.word.is_some()
}

fn is_forecast(row: &Observation) -> bool {
    row.status == ObservationStatus::Forecast
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::diagnostic::{FileId, Span};

    fn row(year: i16, value: Option<i64>, status: ObservationStatus) -> Observation {
        Observation {
            area: None,
            period: Period::Year(year),
            value: value.map(Into::into),
            word: None,
            lower: None,
            upper: None,
            numerator: None,
            denominator: None,
            n: None,
            status,
            published: None,
            note: None,
            by: Box::new([]),
            span: Span::top(FileId(0)),
        }
    }

    fn latest(observations: Vec<Observation>) -> (Option<Period>, Option<Period>) {
        let indicator = Indicator {
            observations,
            ..Indicator::default()
        };
        let own = latest_of(&indicator, None).map(|row| row.period);
        (own, latest_period(&indicator))
    }

    #[test]
    fn a_forecast_is_not_the_latest_figure() {
        use ObservationStatus::{Final, Forecast};
        let measured = row(2023, Some(5), Final);
        let forecast = row(2040, Some(9), Forecast);
        let year = |year| Some(Period::Year(year));
        assert_eq!(
            latest(vec![measured, forecast.clone()]),
            (year(2023), year(2023))
        );
        assert_eq!(latest(vec![forecast]), (year(2040), None));
    }

    #[test]
    fn where_a_value_was_withdrawn_the_one_before_is_the_latest() {
        use ObservationStatus::{Final, Suppressed};
        let rows = vec![
            row(2022, Some(5), Final),
            row(2023, Some(6), Final),
            row(2023, None, Suppressed),
        ];
        assert_eq!(latest(rows).0, Some(Period::Year(2022)));
    }
}
