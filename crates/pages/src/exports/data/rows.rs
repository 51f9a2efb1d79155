use base::value::Period;
use insight::AreaSeries;
use programme::model::{Indicator, Observation};

use crate::book::scope::Scope;
use crate::parts::figure;

/// The rows of an indicator's table that count, and where in the table each was written.
pub struct Rows<'a> {
    /// The totals, in the order of the plot's series.
    pub totals: Vec<AreaSeries<'a>>,
    /// The newest publication of each part of a breakdown.
    pub parts: Vec<&'a Observation>,
    /// The offset of the end of each line of the table.
    ends: Vec<usize>,
}

impl<'a> Rows<'a> {
    pub fn of(scope: &Scope<'_>, found: &'a Indicator) -> Self {
        let file = found.observations.first().and_then(|row| scope.book.sources.get(row.span.file));
        let ends = file.map_or_else(Vec::new, |file| {
            memchr::memchr_iter(b'\n', file.text.as_bytes()).collect()
        });
        Self { totals: figure::ordered(scope, found, None), parts: insight::parts(found), ends }
    }

    /// The row behind a point of the plot.
    pub fn total(&self, series: usize, period: Period) -> Option<&'a Observation> {
        let rows = &self.totals.get(series)?.observations;
        let at = rows.binary_search_by_key(&period, |row| row.period).ok();
        let at = at.or_else(|| rows.iter().position(|row| row.period == period))?;
        rows.get(at).copied()
    }

    /// The line of the table on which a row was written, from 1 for its head.
    pub fn line(&self, row: &Observation) -> usize {
        self.ends.partition_point(|end| *end < row.span.start as usize) + 1
    }
}
