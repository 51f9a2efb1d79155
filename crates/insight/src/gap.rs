use base::value::{Decimal, Period};
use programme::model::ObservationStatus;

use super::estimate::{Comparison, compare};
use super::{Estimate, Yardstick};

/// An area beside its reference in one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    pub own: Estimate,
    pub reference: Estimate,
    /// Area minus reference, both as shown.
    pub difference: Decimal,
    pub comparison: Comparison,
    /// The ends of the interval of the difference, where both values have one:
    /// `own lower − reference upper` to `own upper − reference lower`.
    ///
    /// It holds zero exactly where the two intervals overlap, so that the gap and the comparison
    /// say the same. It is wider than that of independent samples, and an area and the city it is
    /// part of are none.
    pub interval: Option<(Decimal, Decimal)>,
}

impl Gap {
    /// The gap as a value of its own, to follow it over time; not rounded. It is as firm as the less firm
    /// of both, breaks aside: where these are is told by the series.
    pub(crate) fn as_estimate(&self) -> Option<Estimate> {
        Some(Estimate {
            period: self.own.period,
            value: self.own.value.checked_sub(self.reference.value)?,
            lower: self.interval.map(|(low, _)| low),
            upper: self.interval.map(|(_, high)| high),
            status: plain(&self.own).less_firm(plain(&self.reference)),
        })
    }
}

/// How firm a value is, breaks aside.
fn plain(estimate: &Estimate) -> ObservationStatus {
    if estimate.is_break() { ObservationStatus::Final } else { estimate.status }
}

/// An area beside its reference; none where the difference has too many digits.
pub fn gap(yardstick: &Yardstick, own: &Estimate, reference: &Estimate) -> Option<Gap> {
    let interval = own.interval().zip(reference.interval());
    Some(Gap {
        own: *own,
        reference: *reference,
        difference: yardstick.difference(own.value, reference.value)?,
        comparison: compare(own, reference),
        interval: interval.and_then(|((low, high), (lower, upper))| {
            Some((low.checked_sub(upper)?, high.checked_sub(lower)?))
        }),
    })
}

/// The gaps of every period that both series have a value for, in the order of time.
///
/// Whether two areas may be set against each other is for the caller to know: numbers of things of
/// areas of unlike size may not.
pub(crate) fn gap_series(
    yardstick: &Yardstick,
    own: &[Estimate],
    reference: &[Estimate],
) -> Vec<Gap> {
    let mut others: Vec<(Period, &Estimate)> = reference.iter().map(|e| (e.period, e)).collect();
    if !others.is_sorted_by_key(|(period, _)| *period) {
        others.sort_by_key(|(period, _)| *period);
    }
    let mut gaps: Vec<Gap> = own
        .iter()
        .filter_map(|estimate| {
            let at = others.binary_search_by_key(&estimate.period, |(period, _)| *period);
            gap(yardstick, estimate, others.get(at.ok()?)?.1)
        })
        .collect();
    if !gaps.is_sorted_by_key(|gap| gap.own.period) {
        gaps.sort_by_key(|gap| gap.own.period);
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(year: i16, value: i64, margin: i64) -> Estimate {
        Estimate {
            lower: Some((value - margin).into()),
            upper: Some((value + margin).into()),
            ..Estimate::new(Period::Year(year), value.into())
        }
    }

    #[test]
    fn only_shared_periods_have_a_gap() {
        let own = [at(2023, 30, 1), at(2021, 34, 1), at(2022, 1, 1)];
        let reference = [at(2021, 20, 1), at(2023, 22, 1), at(2024, 9, 1)];
        let gaps = gap_series(&Yardstick::default(), &own, &reference);
        let found: Vec<(Period, Decimal)> =
            gaps.iter().map(|g| (g.own.period, g.difference)).collect();
        assert_eq!(found, [(Period::Year(2021), 14.into()), (Period::Year(2023), 8.into())]);
    }

    #[test]
    fn the_interval_holds_zero_where_the_two_overlap() {
        let yardstick = Yardstick::default();
        for (own, clear) in [(at(2023, 24, 2), false), (at(2023, 25, 2), true)] {
            let found = gap(&yardstick, &own, &at(2023, 20, 2)).unwrap();
            let (low, high) = found.interval.unwrap();
            assert_eq!(low > Decimal::ZERO || high < Decimal::ZERO, clear);
            assert_eq!(found.comparison == Comparison::Above, clear);
        }
    }
}
