use base::value::{Decimal, Period};
use programme::model::{Polarity, Target, TargetKind, TargetPath};

/// What a row of `targets.csv` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Aim {
    pub kind: TargetKind,
    /// The target is due at the end of it; none is without a date.
    pub period: Option<Period>,
    pub value: Option<Decimal>,
    /// The ends of a range. Where `value` stands beside one of them alone, it is the other end.
    pub low: Option<Decimal>,
    pub high: Option<Decimal>,
    /// Where its way begins; none is the baseline of the indicator.
    pub baseline: Option<Period>,
    /// The way that is expected; none is that of the indicator.
    pub path: Option<TargetPath>,
}

impl From<&Target> for Aim {
    fn from(target: &Target) -> Self {
        Self {
            kind: target.kind,
            period: target.period,
            value: target.value,
            low: target.low,
            high: target.high,
            baseline: target.baseline_period,
            path: target.path,
        }
    }
}

/// What a target stands for, in the unit of the indicator: what a chart can draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    At(Decimal),
    /// The lower end first.
    Between(Decimal, Decimal),
    AtLeast(Decimal),
    AtMost(Decimal),
}

impl Level {
    /// What the row says, before it is added to a baseline or a reference; none where it names no
    /// number.
    pub fn written(aim: &Aim) -> Option<Self> {
        let between = |a: Decimal, b: Decimal| Self::Between(a.min(b), a.max(b));
        match (aim.value, aim.low, aim.high) {
            (_, Some(low), Some(high)) => Some(between(low, high)),
            (Some(value), Some(low), None) => Some(between(low, value)),
            (Some(value), None, Some(high)) => Some(between(value, high)),
            (Some(value), None, None) => Some(Self::At(value)),
            (None, Some(low), None) => Some(Self::AtLeast(low)),
            (None, None, Some(high)) => Some(Self::AtMost(high)),
            (None, None, None) => None,
        }
    }

    /// The same with every number changed; none where one of them does not fit.
    pub(super) fn map(self, change: impl Fn(Decimal) -> Option<Decimal>) -> Option<Self> {
        Some(match self {
            Self::At(value) => Self::At(change(value)?),
            Self::Between(low, high) => Self::Between(change(low)?, change(high)?),
            Self::AtLeast(low) => Self::AtLeast(change(low)?),
            Self::AtMost(high) => Self::AtMost(change(high)?),
        })
    }

    /// The lower or only end, and the upper end of a range.
    pub fn ends(self) -> (Decimal, Option<Decimal>) {
        match self {
            Self::At(value) | Self::AtLeast(value) | Self::AtMost(value) => (value, None),
            Self::Between(low, high) => (low, Some(high)),
        }
    }
}

/// When a level is met.
///
/// Where one way is better, going further than a target meets it too, and of a range the end that
/// asks least is enough: of “20 to 24” where lower is better, 24 and everything below it. Where
/// neither way is better, a single value is to be passed from the side on which the baseline lies,
/// and a range is to be kept within.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Norm {
    AtLeast(Decimal),
    AtMost(Decimal),
    Within(Decimal, Decimal),
}

impl Norm {
    /// `base` is where the way begins, if that is known.
    pub fn of(polarity: Polarity, level: Level, base: Option<Decimal>) -> Self {
        match (level, polarity) {
            (Level::AtLeast(low), _) => Self::AtLeast(low),
            (Level::AtMost(high), _) => Self::AtMost(high),
            (Level::At(value) | Level::Between(value, _), Polarity::Higher) => Self::AtLeast(value),
            (Level::At(value) | Level::Between(_, value), Polarity::Lower) => Self::AtMost(value),
            (Level::Between(low, high), _) => Self::Within(low, high),
            (Level::At(value), _) => match base {
                Some(base) if value > base => Self::AtLeast(value),
                Some(base) if value < base => Self::AtMost(value),
                _ => Self::Within(value, value),
            },
        }
    }

    /// What is to be passed, where that is one value.
    pub fn end(&self) -> Option<Decimal> {
        match *self {
            Self::AtLeast(end) | Self::AtMost(end) => Some(end),
            Self::Within(..) => None,
        }
    }

    /// How far a value falls short; 0 where the norm is met. None where that has
    /// too many digits.
    pub fn shortfall(&self, value: Decimal) -> Option<Decimal> {
        let below = |low: Decimal| low.checked_sub(value).map(|d| d.max(Decimal::ZERO));
        let above = |high: Decimal| value.checked_sub(high).map(|d| d.max(Decimal::ZERO));
        match *self {
            Self::AtLeast(low) => below(low),
            Self::AtMost(high) => above(high),
            Self::Within(low, high) => Some(below(low)?.max(above(high)?)),
        }
    }

    pub fn is_met(&self, value: Decimal) -> bool {
        match *self {
            Self::AtLeast(low) => value >= low,
            Self::AtMost(high) => value <= high,
            Self::Within(low, high) => low <= value && value <= high,
        }
    }

    /// Whether a part of an interval meets it.
    pub fn may_be_met(&self, (lower, upper): (Decimal, Decimal)) -> bool {
        match *self {
            Self::AtLeast(low) => upper >= low,
            Self::AtMost(high) => lower <= high,
            Self::Within(low, high) => lower <= high && low <= upper,
        }
    }

    /// The share of the way from `base` to the norm that `value` has covered, as a fraction with a
    /// denominator above 0; none where there is no way to go, or a number does not fit.
    ///
    /// `(value − base) ÷ (norm − base)`, which is above 1 beyond the norm; for a norm with two
    /// ends `(shortfall of base − shortfall of value) ÷ shortfall of base`, at most 1.
    pub fn covered(&self, base: Decimal, value: Decimal) -> Option<(Decimal, Decimal)> {
        let whole = self.shortfall(base).filter(|whole| !whole.is_zero())?;
        let covered = match *self {
            Self::AtLeast(_) => value.checked_sub(base)?,
            Self::AtMost(_) => base.checked_sub(value)?,
            Self::Within(..) => whole.checked_sub(self.shortfall(value)?)?,
        };
        Some((covered, whole))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aim(value: Option<i64>, low: Option<i64>, high: Option<i64>) -> Aim {
        Aim {
            period: Some(Period::Year(2030)),
            value: value.map(Decimal::from),
            low: low.map(Decimal::from),
            high: high.map(Decimal::from),
            ..Aim::default()
        }
    }

    #[test]
    fn a_row_says_a_value_or_one_or_two_ends() {
        let (a, b) = (Decimal::from(20), Decimal::from(24));
        let written = |value, low, high| Level::written(&aim(value, low, high));
        assert_eq!(written(Some(20), None, None), Some(Level::At(a)));
        assert_eq!(written(None, Some(20), Some(24)), Some(Level::Between(a, b)));
        assert_eq!(written(Some(22), Some(20), Some(24)), Some(Level::Between(a, b)));
        assert_eq!(written(Some(20), None, Some(24)), Some(Level::Between(a, b)));
        assert_eq!(written(None, Some(20), None), Some(Level::AtLeast(a)));
        assert_eq!(written(None, None, None), None);
    }

    #[test]
    fn of_a_range_the_end_that_asks_least_is_enough() {
        let (low, high) = (Decimal::from(20), Decimal::from(24));
        let norm = |polarity| Norm::of(polarity, Level::Between(low, high), None);
        assert_eq!(norm(Polarity::Lower), Norm::AtMost(high));
        assert_eq!(norm(Polarity::Higher), Norm::AtLeast(low));
        assert_eq!(norm(Polarity::None), Norm::Within(low, high));
    }

    #[test]
    fn without_a_better_way_a_value_is_passed_from_the_side_of_the_baseline() {
        let level = Level::At(20.into());
        let norm = |base: i64| Norm::of(Polarity::None, level, Some(base.into()));
        assert_eq!(norm(10), Norm::AtLeast(20.into()));
        assert_eq!(norm(30), Norm::AtMost(20.into()));
        assert_eq!(norm(20), Norm::Within(20.into(), 20.into()));
    }
}
