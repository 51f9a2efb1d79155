//! Where an axis begins and ends, and which of its values are written.

use base::value::Decimal;

/// An axis of values: round numbers at even steps, from the first below the data to the first
/// above.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    pub low: f64,
    pub high: f64,
    pub ticks: Vec<Tick>,
    /// Decimals that all ticks are written with.
    pub decimals: u32,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    pub at: f64,
    /// The same as a number to write; none where it is too large for one.
    pub value: Option<Decimal>,
}

/// Steps of a round scale, in tenths of a power of ten.
const STEPS: [i128; 4] = [10, 20, 25, 50];

impl Scale {
    /// Makes the scale for data between `low` and `high`, with about `wanted` steps of at least
    /// `least` (1 for what is counted, else 0).
    pub fn new(low: f64, high: f64, wanted: f64, least: f64) -> Self {
        let span = if high > low { high - low } else { 1.0 };
        let (step, power) = step(span / wanted, least);
        let size = value(step, power);
        let first = (low / size + 1e-9).floor();
        let last = (high / size - 1e-9).ceil().max(first + 1.0);
        let count = (last - first).min(50.0) as i128;
        let decimals = (step % 10 != 0) as i32 - power;
        let tick = |index: i128| Tick {
            at: (first + index as f64) * size,
            value: decimal(first as i128 + index, step, power),
        };
        Self {
            low: first * size,
            high: last * size,
            ticks: (0..=count).map(tick).collect(),
            decimals: u32::try_from(decimals).unwrap_or(0),
        }
    }
}

/// A round step that is no smaller than `rough`; none where it is too large or too small to write.
pub fn round_step(rough: f64, least: f64) -> Option<Decimal> {
    let (tenths, power) = step(rough, least);
    decimal(1, tenths, power).filter(|step| !step.is_zero())
}

/// The smallest round step that is no smaller than `rough`, as tenths of a power of ten.
fn step(rough: f64, least: f64) -> (i128, i32) {
    let rough = rough.max(least).clamp(1e-27, 1e29);
    let power = rough.log10().floor() as i32;
    let fits = |(tenths, power): (i128, i32)| {
        let size = value(tenths, power);
        let whole = least < 1.0 || (size - size.round()).abs() < 1e-9;
        size >= rough * (1.0 - 1e-9) && whole
    };
    let rounds = STEPS.iter().map(|tenths| (*tenths, power));
    let mut rounds = rounds.chain([(10, power + 1), (20, power + 1)]);
    rounds.find(|&round| fits(round)).unwrap_or((10, power + 1))
}

fn value(tenths: i128, power: i32) -> f64 {
    tenths as f64 / 10.0 * 10_f64.powi(power)
}

/// `times` a step, exactly.
fn decimal(times: i128, tenths: i128, power: i32) -> Option<Decimal> {
    let mantissa = times.checked_mul(tenths)?;
    let power = power - 1;
    let scaled = if power >= 0 {
        let factor = 10_i128.checked_pow(power.unsigned_abs())?;
        Decimal::try_from_i128_with_scale(mantissa.checked_mul(factor)?, 0)
    } else {
        Decimal::try_from_i128_with_scale(mantissa, power.unsigned_abs())
    };
    scaled.ok().map(|d| d.normalize())
}

/// The range that an axis has to hold, before it is rounded.
///
/// A line may leave zero out where its values lie far from it: less than half of the axis would
/// be used. Equal values get room on both sides.
pub fn domain(values: impl Iterator<Item = f64>, from_zero: Option<bool>) -> (f64, f64) {
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    if low > high {
        return (0.0, 1.0);
    }
    let far = |near: f64, end: f64| near > 0.0 && (end - near) < 0.5 * end;
    let close_to_zero = !far(low, high) && !far(-high, -low);
    let all_equal = low == high;
    let with_zero = from_zero.unwrap_or(close_to_zero || all_equal);
    let (low, high) = if with_zero { (low.min(0.0), high.max(0.0)) } else { (low, high) };
    if low < high {
        return (low, high);
    }
    match low.abs() {
        0.0 => (0.0, 1.0),
        size => (low - size * 0.1, low + size * 0.1),
    }
}

/// Between two labels along an axis.
const GAP: f64 = 9.0;

/// Which of the places along an axis get a label, so that none touches its neighbour: those whose
/// count is a multiple of the first of `steps` with which all of them fit.
///
/// `labels` are (middle, width) from left to right, with a count for each; the answer says for each
/// whether it is written.
pub fn thinned(labels: &[(f64, f64)], counts: &[i64], steps: &[i64]) -> Vec<bool> {
    let written = |step: i64| counts.iter().map(move |count| count % step == 0);
    let fits = |step: i64| {
        let mut end = f64::NEG_INFINITY;
        let labels = labels.iter().zip(written(step)).filter(|(_, written)| *written);
        labels.map(|(label, _)| label).all(|(middle, width)| {
            let is_free = middle - width / 2.0 >= end + GAP;
            end = middle + width / 2.0;
            is_free
        })
    };
    // A step that hits nothing (no January in the data) fits too, and says nothing.
    let says = |step: i64| written(step).any(|w| w);
    let step = steps.iter().copied().find(|&step| fits(step));
    match step {
        Some(step) if says(step) || labels.is_empty() => written(step).collect(),
        _ => (0..labels.len()).map(|index| index + 1 == labels.len()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(scale: &Scale) -> Vec<String> {
        scale.ticks.iter().map(|t| t.value.unwrap().to_string()).collect()
    }

    #[test]
    fn ticks_are_round_and_hold_the_data() {
        let scale = Scale::new(0.0, 117.0, 5.0, 0.0);
        assert_eq!(labels(&scale), ["0", "25", "50", "75", "100", "125"]);
        assert_eq!((scale.low, scale.high, scale.decimals), (0.0, 125.0, 0));
        let scale = Scale::new(24.8, 29.2, 4.0, 0.0);
        assert_eq!(labels(&scale), ["24", "26", "28", "30"]);
        let scale = Scale::new(-3.0, 8.0, 5.0, 0.0);
        assert_eq!(labels(&scale), ["-5", "-2.5", "0", "2.5", "5", "7.5", "10"]);
        assert_eq!(scale.decimals, 1);
    }

    #[test]
    fn what_is_counted_has_whole_steps() {
        assert_eq!(labels(&Scale::new(0.0, 2.0, 5.0, 1.0)), ["0", "1", "2"]);
        assert_eq!(labels(&Scale::new(0.0, 9.0, 4.0, 1.0)), ["0", "5", "10"]);
    }

    #[test]
    fn the_smallest_and_the_largest_have_a_scale() {
        let scale = Scale::new(0.0, 0.000_02, 4.0, 0.0);
        assert_eq!(labels(&scale), ["0", "0.000005", "0.00001", "0.000015", "0.00002"]);
        assert_eq!(scale.decimals, 6);
        let scale = Scale::new(0.0, 7.9e28, 4.0, 0.0);
        assert_eq!(scale.ticks.len(), 5);
        assert!(scale.high >= 7.9e28);
        let flat = Scale::new(5.0, 5.0, 4.0, 0.0);
        assert!(flat.high > flat.low);
    }

    #[test]
    fn an_axis_leaves_zero_out_only_where_values_are_far_from_it() {
        assert_eq!(domain([40.0, 60.0].into_iter(), None), (40.0, 60.0));
        assert_eq!(domain([20.0, 60.0].into_iter(), None), (0.0, 60.0));
        assert_eq!(domain([40.0, 60.0].into_iter(), Some(true)), (0.0, 60.0));
        assert_eq!(domain([7.0, 7.0].into_iter(), None), (0.0, 7.0));
        assert_eq!(domain([10.0, 10.0].into_iter(), Some(false)), (9.0, 11.0));
        assert_eq!(domain([0.0].into_iter(), None), (0.0, 1.0));
        assert_eq!(domain([-60.0, -40.0].into_iter(), None), (-60.0, -40.0));
        assert_eq!(domain([-2.0, 3.0].into_iter(), None), (-2.0, 3.0));
        assert_eq!(domain([].into_iter(), None), (0.0, 1.0));
    }

    #[test]
    fn labels_that_would_touch_are_thinned() {
        let years: Vec<(f64, f64)> = (0..7).map(|n| (f64::from(n) * 25.0, 36.0)).collect();
        let back: Vec<i64> = (0..7).rev().collect();
        let written = thinned(&years, &back, &[1, 2, 3]);
        assert_eq!(written, [true, false, true, false, true, false, true]);
        let months: Vec<i64> = (22..29).collect();
        let written = thinned(&years, &months, &[1, 12]);
        assert_eq!(written, [false, false, true, false, false, false, false]);
        let none = thinned(&years, &[1, 2, 3, 4, 5, 6, 7], &[1, 12]);
        assert_eq!(none, [false, false, false, false, false, false, true]);
        assert_eq!(thinned(&[(5.0, 36.0)], &[0], &[1]), [true]);
        assert!(thinned(&[], &[], &[1]).is_empty());
    }
}
