use base::value::{Date, Decimal};
use programme::model::{Allocation, Fund, Stage};

use super::{Stages, Sum};
use crate::freshness::days_between;

/// What a fund has left, and until when it can be spent.
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    pub ceiling: Option<Decimal>,
    /// What is allocated of it; none where no row is.
    pub allocated: Option<Sum>,
    /// None where the fund has no ceiling.
    pub left: Option<Left>,
    pub deadline: Option<Deadline>,
}

/// The ceiling less what is allocated, from the least to the most that it can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// Below zero where the upper end of a range goes over the ceiling.
    pub low: Decimal,
    pub high: Decimal,
    /// Some allocated amount is unknown, so that less may be left.
    pub at_most: bool,
}

/// The last day on which money can be spent, seen from the day of the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    pub day: Date,
    /// Zero on the day itself, negative when it has passed.
    pub days_left: i32,
}

impl Balance {
    pub fn of<'a>(
        fund: &Fund,
        rows: impl IntoIterator<Item = &'a Allocation>,
        today: Date,
    ) -> Self {
        let allocated = Stages::of(rows).get(Stage::Allocated);
        let left = fund.ceiling.map(|ceiling| {
            let sum = allocated.unwrap_or_default();
            Left {
                low: ceiling.saturating_sub(sum.high),
                high: ceiling.saturating_sub(sum.low),
                at_most: sum.unknown > 0,
            }
        });
        let deadline = fund
            .spend_by
            .map(|date| Deadline { day: date.last(), days_left: days_between(today, date.last()) });
        Self { ceiling: fund.ceiling, allocated, left, deadline }
    }
}
