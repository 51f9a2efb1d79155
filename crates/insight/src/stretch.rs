use base::value::Decimal;

use super::{Estimate, Level, Progress, Yardstick};

/// The distance to a target as one line: where it began, where it is now and where it is to end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stretch {
    pub start: Estimate,
    pub now: Estimate,
    /// Of a range the end that asks least.
    pub aim: Decimal,
    /// Where the value would be by now on the path that is expected; none at either end.
    pub expected: Option<Decimal>,
    /// The fewest decimals in which no two of these look alike that are not.
    pub decimals: u32,
}

impl Stretch {
    /// None where there is no distance to cover, or nothing was measured of it.
    pub fn of(progress: &Progress, yardstick: &Yardstick) -> Option<Self> {
        let (start, now, level) = (progress.base?, progress.latest?, progress.level?);
        let aim = nearest_end(level, start.value);
        if progress.covered.is_none() || aim == start.value {
            return None;
        }
        let on_the_way = |share: &Decimal| *share > Decimal::ZERO && *share < Decimal::ONE;
        let expected = progress.expected.filter(on_the_way).and_then(|share| {
            start.value.checked_add(aim.checked_sub(start.value)?.checked_mul(share)?)
        });
        let written = [start.value, now.value, aim].map(|value| value.scale());
        let written = written.into_iter().max().unwrap_or_default();
        let mut shown =
            Yardstick { decimals: yardstick.decimals.or(Some(written)), ..yardstick.clone() };
        let pairs = [(start.value, now.value), (now.value, aim), (start.value, aim)];
        shown.tell_apart(&pairs);
        if let Some(expected) = expected {
            let mut beside = shown.clone();
            beside.tell_apart(&[pairs.as_slice(), &[(expected, now.value)]].concat());
            // What is worked out takes no more than one decimal more than was measured.
            if beside.decimals <= shown.decimals.max(Some(written + 1)) {
                shown = beside;
            }
        }
        // What still looks like the value says that it is on schedule.
        let is_told = |e: &Decimal| *e == now.value || shown.shown(*e) != shown.shown(now.value);
        let expected = expected.filter(is_told);
        Some(Self { start, now, aim, expected, decimals: shown.decimals.unwrap_or(written) })
    }
}

/// The end of a range that asks least, seen from where the way begins.
fn nearest_end(level: Level, base: Decimal) -> Decimal {
    match level.ends() {
        (_, Some(high)) if base > high => high,
        (low, _) => low,
    }
}
