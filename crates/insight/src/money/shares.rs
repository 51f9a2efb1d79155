//! How a row is split over goals.

use base::value::{Decimal, round_half_away};
use programme::model::{Allocation, ObjectRef};

use super::sum::part_of;

/// A row, or a part of it in per cent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part<'a> {
    pub row: &'a Allocation,
    pub percent: Decimal,
}

/// The part of a hundred that reaches no goal: all of it where the row names none.
pub fn undivided(row: &Allocation) -> Decimal {
    let shared: Decimal = row.goals.iter().map(|share| share.percent).sum();
    (Decimal::ONE_HUNDRED - shared).max(Decimal::ZERO)
}

/// What a goal gets of a row, in whole cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoundedPart {
    /// None for what reaches no goal.
    pub goal: Option<ObjectRef>,
    pub low: Decimal,
    pub high: Decimal,
}

/// A row as its parts are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    pub parts: Vec<RoundedPart>,
    /// The shown parts together less the amount: what rounding to cents added or took.
    pub difference: Decimal,
}

/// The parts of a row in whole cents, half away from zero, and what that rounding adds up to.
///
/// Nothing is shifted from one part to another to hide the difference. None where the amount is
/// unknown.
pub fn rounded_split(row: &Allocation) -> Option<Split> {
    let amount = row.amount?;
    let high = row.amount_high.unwrap_or(amount);
    let rest = undivided(row);
    let shares = row
        .goals
        .iter()
        .map(|share| (Some(share.goal.to), share.percent))
        .chain((!rest.is_zero()).then_some((None, rest)));
    let parts: Vec<RoundedPart> = shares
        .map(|(goal, percent)| RoundedPart {
            goal,
            low: round_half_away(part_of(amount, percent), 2),
            high: round_half_away(part_of(high, percent), 2),
        })
        .collect();
    let shown: Decimal = parts.iter().fold(Decimal::ZERO, |sum, part| sum.saturating_add(part.low));
    Some(Split { difference: shown.saturating_sub(amount), parts })
}
