use std::collections::BTreeMap;

use base::diagnostic::{FileId, Span};
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
    /// Of an indicator that is worked out: the row of the denominator for each of the numerator.
    divided: BTreeMap<Span, &'a Observation>,
    /// The offset of the end of each line of each table that rows stand in.
    ends: BTreeMap<FileId, Vec<usize>>,
}

impl<'a> Rows<'a> {
    pub fn of(scope: &Scope<'a>, found: &'a Indicator) -> Self {
        let division = scope.book.programme.division(found);
        let pairs = division.iter().flat_map(|division| division.pairs());
        let divided: BTreeMap<Span, &Observation> =
            pairs.map(|(above, below)| (above.span, below)).collect();
        let below = divided.values().next().copied();
        let files = found.observations.first().into_iter().chain(below).map(|row| row.span.file);
        let ends = files.filter_map(|file| {
            let text = scope.book.sources.get(file)?.text.as_bytes();
            Some((file, memchr::memchr_iter(b'\n', text).collect()))
        });
        Self {
            totals: figure::ordered(scope, found, None),
            parts: insight::parts(found),
            ends: ends.collect(),
            divided,
        }
    }

    /// The row behind a point of the plot.
    pub fn total(&self, series: usize, period: Period) -> Option<&'a Observation> {
        let rows = &self.totals.get(series)?.observations;
        let at = rows.binary_search_by_key(&period, |row| row.period).ok();
        let at = at.or_else(|| rows.iter().position(|row| row.period == period))?;
        rows.get(at).copied()
    }

    /// The line of the table on which a row was written, from 1 for its head; of one that was worked
    /// out that of the numerator.
    pub fn line(&self, row: &Observation) -> usize {
        let ends = self.ends.get(&row.span.file).map_or(&[][..], Vec::as_slice);
        ends.partition_point(|end| *end < row.span.start as usize) + 1
    }

    /// The row that a row which was worked out was divided by.
    pub fn denominator(&self, row: &Observation) -> Option<&'a Observation> {
        self.divided.get(&row.span).copied()
    }
}
