use crate::series::notation::Notation;
use crate::sheet::{Scale, float, round_step};
use base::value::Decimal;
use locale::Arg;
use programme::model::Measure;

/// Classes of values with round limits, from low to high: at most [`MOST`].
///
/// The limits lie at even steps, so that a class says how much. Where few areas lie far from the
/// rest, so that one class would hold more than [`CROWDED`] of them, the limits are rounded
/// fifths: as many areas in each class, about.
#[derive(Debug, PartialEq)]
pub struct Classes {
    /// A class begins at its limit; the first begins below all.
    limits: Vec<Decimal>,
}

/// Lightness and signs tell five classes apart, and no more.
pub const MOST: usize = 5;
const CROWDED: f64 = 0.6;
/// Fewer values than these make no fifths.
const FEW: usize = 6;

impl Classes {
    pub fn of(values: &[Decimal], measure: Measure) -> Self {
        let mut sorted = values.to_vec();
        sorted.sort_unstable();
        // Things and the steps of a scale come whole.
        let least = f64::from(matches!(measure, Measure::Count | Measure::Ordinal));
        let even = Self { limits: even(&sorted, least) };
        if sorted.len() < FEW || even.largest_share(&sorted) <= CROWDED {
            return even;
        }
        let fifths = Self { limits: fifths(&sorted, least) };
        if fifths.largest_share(&sorted) < even.largest_share(&sorted) { fifths } else { even }
    }

    pub fn count(&self) -> usize {
        self.limits.len() + 1
    }

    /// The class of a value, from 1.
    pub fn class(&self, value: Decimal) -> usize {
        1 + self.limits.partition_point(|limit| *limit <= value)
    }

    /// The class of the style sheet for one of these, 0 being no value: the more of them there are
    /// the less they differ.
    pub fn tone(&self, class: usize) -> &'static str {
        const TONES: [&str; MOST + 1] = ["k0", "k1", "k2", "k3", "k4", "k5"];
        let steps = self.count().saturating_sub(1);
        let tone = match class.checked_sub(1) {
            None => 0,
            Some(_) if steps == 0 => 3,
            // Rounded to the nearest.
            Some(step) => 1 + (step * (MOST - 1) * 2 + steps) / (2 * steps),
        };
        TONES.get(tone).copied().unwrap_or("k5")
    }

    /// `minder dan 20`, `20 tot 30`, `30 of meer`; none where there is only one class.
    pub fn words(&self, class: usize, notation: &Notation) -> Option<String> {
        let decimals = self.limits.iter().map(|l| l.normalize().scale()).max();
        // Large numbers are shortened where that leaves them apart.
        let labels: Vec<String> = self.limits.iter().map(|l| notation.label(*l)).collect();
        let are_apart = labels.iter().zip(labels.iter().skip(1)).all(|(one, next)| one != next);
        let limit = |at: Option<usize>| {
            let limit = *self.limits.get(at?)?;
            Some(match are_apart && limit.abs() >= Decimal::from(1_000_000) {
                true => notation.label(limit),
                false => notation.tick(limit, decimals.unwrap_or(0)),
            })
        };
        let (low, high) = (limit(class.checked_sub(2)), limit(class.checked_sub(1)));
        let say = |key: &str, args: &[(&str, &str)]| {
            let args: Vec<_> = args.iter().map(|(n, v)| (*n, Arg::Text(v))).collect();
            notation.locale.text(key, &args)
        };
        let (under, over) = match notation.is_scale() {
            true => ("drawing-class-under-step", "drawing-class-over-step"),
            false => ("drawing-class-under", "drawing-class-over"),
        };
        match (low, high) {
            (None, None) => None,
            (None, Some(limit)) => Some(say(under, &[("limit", &limit)])),
            (Some(limit), None) => Some(say(over, &[("limit", &limit)])),
            (Some(low), Some(high)) => {
                Some(say("drawing-class-between", &[("low", &low), ("high", &high)]))
            }
        }
    }

    /// How many of the values are in the fullest class, of all.
    fn largest_share(&self, values: &[Decimal]) -> f64 {
        let count = |class: usize| values.iter().filter(|v| self.class(**v) == class).count();
        let most = (1..=self.count()).map(count).max().unwrap_or(0);
        most as f64 / values.len().max(1) as f64
    }
}

/// The ticks between the ends of the roundest axis with at most [`MOST`] steps.
fn even(sorted: &[Decimal], least: f64) -> Vec<Decimal> {
    let (Some(low), Some(high)) = (sorted.first(), sorted.last()) else {
        return Vec::new();
    };
    if low == high {
        return Vec::new();
    }
    let (low, high) = (float(*low), float(*high));
    let wanted = [5.0, 4.5, 4.0, 3.5, 3.0, 2.5, 2.0, 1.0];
    let scales = wanted.iter().map(|wanted| Scale::new(low, high, *wanted, least));
    let fitting = scales.into_iter().find(|scale| scale.ticks.len() <= MOST + 1);
    let ticks = fitting.map(|scale| scale.ticks).unwrap_or_default();
    // Of one step the upper end is the limit: who is there is in a class of its own.
    let inner = ticks.len().saturating_sub(2).max(1);
    ticks.iter().skip(1).take(inner).filter_map(|tick| tick.value).collect()
}

/// The fifths of the values, each at the nearest multiple of a step that is small beside the
/// distance between most of them.
fn fifths(sorted: &[Decimal], least: f64) -> Vec<Decimal> {
    let at = |share: usize| sorted.get(sorted.len() * share / MOST).copied();
    let (Some(first), Some(last)) = (at(1), at(MOST - 1)) else {
        return Vec::new();
    };
    let Some(step) = round_step((float(last) - float(first)) / 12.0, least) else {
        return Vec::new();
    };
    let mut limits: Vec<Decimal> = (1..MOST)
        .filter_map(|share| at(share)?.checked_div(step)?.round().checked_mul(step))
        .map(|limit| limit.normalize())
        .collect();
    limits.dedup();
    // A limit below all values would make a class that none is in.
    limits.retain(|limit| sorted.first().is_some_and(|low| limit > low));
    limits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(values: &[i64]) -> Vec<String> {
        let values: Vec<Decimal> = values.iter().map(|v| Decimal::from(*v)).collect();
        let classes = Classes::of(&values, Measure::Count);
        assert!(classes.count() <= MOST);
        classes.limits.iter().map(Decimal::to_string).collect()
    }

    #[test]
    fn limits_are_round_and_even() {
        assert_eq!(limits(&[12, 25, 31, 48, 58]), ["20", "30", "40", "50"]);
        assert_eq!(limits(&[-30, 5, 40]), ["-20", "0", "20"]);
        assert_eq!(limits(&[1, 2]), ["2"]);
    }

    #[test]
    fn one_value_is_one_class() {
        assert!(limits(&[7, 7, 7]).is_empty());
        assert!(limits(&[]).is_empty());
    }

    #[test]
    fn a_value_far_from_the_rest_does_not_squash_them() {
        let skewed = [10, 14, 18, 23, 27, 31, 36, 40, 44, 2000];
        assert_eq!(limits(&skewed), ["20", "25", "35", "45"]);
    }

    #[test]
    fn a_class_begins_at_its_limit() {
        let values = [0, 50, 100].map(Decimal::from);
        let classes = Classes::of(&values, Measure::Rate);
        let class = |value: &str| classes.class(value.parse().unwrap());
        assert_eq!((class("19.9"), class("20"), class("20.1")), (1, 2, 2));
        assert_eq!(class("100"), classes.count());
    }

    #[test]
    fn few_classes_differ_most() {
        let tones = |limits: usize| -> Vec<&str> {
            let limits = (0..limits).map(Decimal::from).collect();
            let classes = Classes { limits };
            (0..=classes.count()).map(|class| classes.tone(class)).collect()
        };
        assert_eq!(tones(0), ["k0", "k3"]);
        assert_eq!(tones(1), ["k0", "k1", "k5"]);
        assert_eq!(tones(2), ["k0", "k1", "k3", "k5"]);
        assert_eq!(tones(3), ["k0", "k1", "k2", "k4", "k5"]);
        assert_eq!(tones(4), ["k0", "k1", "k2", "k3", "k4", "k5"]);
    }

    #[test]
    fn what_is_too_large_for_a_step_is_one_class() {
        assert!(Classes::of(&[Decimal::MIN, Decimal::MAX], Measure::Rate).count() >= 1);
    }
}
