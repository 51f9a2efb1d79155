use std::mem::discriminant;

use base::value::{Decimal, Period, round_half_away};
use programme::model::{Indicator, Measure, Polarity, TargetPath};

use super::{Aim, Level};

/// By what the values of an indicator are compared: how they are shown, which way is better, and
/// which of them may be held against each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Yardstick {
    pub measure: Measure,
    /// Decimals in which values are shown; none is as they were written.
    pub decimals: Option<u32>,
    pub polarity: Polarity,
    /// Where a value should lie, for the polarity `range`.
    pub good_range: Option<(Decimal, Decimal)>,
    /// Each value is a running total since the start.
    pub cumulative: bool,
    pub baseline: Option<Period>,
    /// The way that is expected from there to a target.
    pub path: TargetPath,
    /// The first period of each new way of measuring, in any order. A change of boundaries that
    /// matters is marked as one of these.
    pub breaks: Vec<Period>,
}

impl Default for Yardstick {
    /// Counts as they were written, of which neither way is better.
    fn default() -> Self {
        Self::shown_in(Measure::Count, None)
    }
}

impl Yardstick {
    /// For values that are shown, and not compared with earlier ones.
    pub fn shown_in(measure: Measure, decimals: Option<u32>) -> Self {
        Self {
            measure,
            decimals,
            polarity: Polarity::None,
            good_range: None,
            cumulative: false,
            baseline: None,
            path: TargetPath::default(),
            breaks: Vec::new(),
        }
    }

    pub fn of(indicator: &Indicator) -> Self {
        Self {
            measure: indicator.measure.unwrap_or(Measure::Count),
            decimals: decimals(indicator),
            polarity: indicator.polarity.unwrap_or(Polarity::None),
            good_range: indicator.good_range,
            cumulative: indicator.cumulative,
            baseline: indicator.baseline.as_ref().map(|b| b.period),
            path: indicator.path.unwrap_or_default(),
            breaks: indicator.series_breaks.iter().map(|b| b.at).collect(),
        }
    }

    /// A value as readers see it. What is compared are the values as they were written.
    pub fn shown(&self, value: Decimal) -> Decimal {
        match self.decimals {
            Some(decimals) => round_half_away(value, decimals),
            None => value,
        }
    }

    /// `to − from`, both as shown; none where that has more digits than a decimal holds.
    pub fn difference(&self, to: Decimal, from: Decimal) -> Option<Decimal> {
        self.shown(to).checked_sub(self.shown(from))
    }

    /// `100 × (to − from) ÷ from`, where that means something: for amounts of something, of which
    /// both are above zero. Percentages change by percentage points and
    /// scores by points, whose shares say nothing (they depend on where the scale begins: Stevens
    /// 1946, “On the theory of scales of measurement”, Science 103).
    pub(crate) fn relative(&self, to: Decimal, from: Decimal) -> Option<Decimal> {
        let has_zero = matches!(
            self.measure,
            Measure::Count | Measure::Rate | Measure::Amount | Measure::Index
        );
        if !has_zero || from <= Decimal::ZERO || to <= Decimal::ZERO {
            return None;
        }
        let times = Decimal::ONE_HUNDRED.checked_mul(to.checked_sub(from)?)?;
        times.checked_div(from)
    }

    /// Shows decimals more, where two of these pairs would look alike and are not; amounts have
    /// none or two. What differs by less than a few decimals more can show stays as it is.
    pub fn tell_apart(&mut self, pairs: &[(Decimal, Decimal)]) {
        let Some(least) = self.decimals else {
            return;
        };
        let is_told = |decimals: &u32| {
            let shown = |value| round_half_away(value, *decimals);
            pairs.iter().all(|(a, b)| a == b || shown(*a) != shown(*b))
        };
        let step = if self.measure == Measure::Amount { 2 } else { 1 };
        let most = if self.measure == Measure::Amount { 2 } else { least + MORE };
        let found = (least..=most).step_by(step).find(is_told);
        self.decimals = found.or(self.decimals);
    }

    /// Whether values of two periods are about stretches of time of the same kind.
    ///
    /// A quarter is not held against a year, nor three years together against two. A running total
    /// stands for everything up to the end of its period, whatever that is.
    pub(crate) fn same_kind(&self, a: Period, b: Period) -> bool {
        match (a, b) {
            _ if self.cumulative => true,
            (Period::Pooled(a, b), Period::Pooled(c, d))
            | (Period::PooledSplit(a, b, _), Period::PooledSplit(c, d, _)) => b - a == d - c,
            _ => discriminant(&a) == discriminant(&b),
        }
    }

    /// Whether a value of the baseline may be held against one of another kind of period: an
    /// average may, a number of things that happen in a longer time may not.
    pub(crate) fn is_average(&self) -> bool {
        !matches!(self.measure, Measure::Count | Measure::Rate | Measure::Amount)
    }

    /// What a target asks to keep, whatever was measured: its own level, else the good range. None where
    /// that is the value at the start.
    pub fn kept(&self, aim: &Aim) -> Option<Level> {
        Level::written(aim).or(match (self.polarity, self.good_range) {
            (Polarity::Range, Some((low, high))) => Some(Level::Between(low, high)),
            _ => None,
        })
    }

    /// How far a value lies outside the good range, 0 within it; none where there is no range.
    pub(crate) fn outside_good_range(&self, value: Decimal) -> Option<Decimal> {
        let (low, high) = self.good_range?;
        if value < low {
            low.checked_sub(value)
        } else if value > high {
            value.checked_sub(high)
        } else {
            Some(Decimal::ZERO)
        }
    }
}

/// The most decimals that are added to tell two values apart.
const MORE: u32 = 4;

/// The decimals in which an indicator is shown. An amount has none or two: none where that was
/// asked, or where every amount is whole.
fn decimals(indicator: &Indicator) -> Option<u32> {
    let asked = indicator.decimals.map(u32::from);
    if indicator.measure != Some(Measure::Amount) {
        return asked;
    }
    let mut values = indicator.observations.iter().filter_map(|row| row.value);
    let is_whole = asked.map_or_else(|| values.all(|value| value.fract().is_zero()), |d| d == 0);
    Some(if is_whole { 0 } else { 2 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(measure: Measure) -> Yardstick {
        Yardstick { measure, ..Yardstick::default() }
    }

    #[test]
    fn a_share_of_a_percentage_or_of_nothing_means_nothing() {
        let (four, five) = (Decimal::from(4), Decimal::from(5));
        assert_eq!(of(Measure::Count).relative(five, four), Some(25.into()));
        assert_eq!(of(Measure::Percentage).relative(five, four), None);
        assert_eq!(of(Measure::Count).relative(five, Decimal::ZERO), None);
        assert_eq!(of(Measure::Amount).relative(-five, four), None);
    }

    #[test]
    fn a_share_that_does_not_fit_is_none() {
        let yardstick = of(Measure::Count);
        assert_eq!(yardstick.relative(Decimal::MAX, Decimal::ONE), None);
        assert_eq!(yardstick.difference(Decimal::MAX, Decimal::MIN), None);
    }

    #[test]
    fn a_quarter_is_not_held_against_a_year_but_a_running_total_is() {
        let (year, quarter) = (Period::Year(2023), Period::Quarter(2024, 2));
        assert!(!Yardstick::default().same_kind(year, quarter));
        let total = Yardstick { cumulative: true, ..Yardstick::default() };
        assert!(total.same_kind(year, quarter));
        let (three, two) = (Period::Pooled(2020, 2022), Period::Pooled(2023, 2024));
        assert!(!Yardstick::default().same_kind(three, two));
    }
}
