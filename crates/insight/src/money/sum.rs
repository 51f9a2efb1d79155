use std::collections::BTreeMap;

use base::value::Decimal;
use programme::model::{Allocation, Stage};

use super::Part;

/// A sum of rows that may be ranges or unknown. What is unknown is counted, never taken as zero.
///
/// A sum that no decimal can hold stays at the largest one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    pub low: Decimal,
    pub high: Decimal,
    /// Rows without an amount.
    pub unknown: usize,
    /// Rows with an amount.
    pub known: usize,
}

impl Sum {
    /// One row: the ends of its amount, in any order.
    pub fn of(amount: Option<(Decimal, Decimal)>) -> Self {
        match amount {
            Some((one, other)) => {
                Self { low: one.min(other), high: one.max(other), known: 1, unknown: 0 }
            }
            None => Self { unknown: 1, ..Self::default() },
        }
    }

    /// Adds a part of a row, in per cent.
    pub fn add(&mut self, row: &Allocation, percent: Decimal) {
        let amount = row.amount.map(|low| {
            let high = row.amount_high.unwrap_or(low);
            (part_of(low, percent), part_of(high, percent))
        });
        self.merge(Self::of(amount));
    }

    pub fn merge(&mut self, other: Self) {
        self.low = self.low.saturating_add(other.low);
        self.high = self.high.saturating_add(other.high);
        self.unknown += other.unknown;
        self.known += other.known;
    }

    pub fn is_range(&self) -> bool {
        self.low != self.high
    }

    pub fn rows(&self) -> usize {
        self.known + self.unknown
    }
}

impl std::iter::Sum for Sum {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |mut sum, one| {
            sum.merge(one);
            sum
        })
    }
}

/// So many per cent of an amount, exact to 28 digits.
pub(super) fn part_of(amount: Decimal, percent: Decimal) -> Decimal {
    if percent == Decimal::ONE_HUNDRED {
        return amount;
    }
    amount.saturating_mul(percent / Decimal::ONE_HUNDRED)
}

/// How firm money is, and whether that was decided before the programme began: such money is told
/// apart, as the programme did not bring it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Firmness {
    pub stage: Stage,
    pub since_start: bool,
}

impl Firmness {
    pub fn of(row: &Allocation) -> Self {
        Self { stage: row.stage, since_start: !row.before_start }
    }
}

/// Sums by stage. There is no way to add one stage to another: that would count money twice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stages(BTreeMap<Firmness, Sum>);

impl Stages {
    /// The totals of rows that count, whole.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Allocation>) -> Self {
        let mut totals = Self::default();
        for row in rows {
            totals.add(row, Decimal::ONE_HUNDRED);
        }
        totals
    }

    /// The totals of parts of rows.
    pub fn of_parts(parts: &[Part<'_>]) -> Self {
        let mut totals = Self::default();
        for part in parts {
            totals.add(part.row, part.percent);
        }
        totals
    }

    /// Adds a part of a row, in per cent; a row that does not count adds nothing.
    pub fn add(&mut self, row: &Allocation, percent: Decimal) {
        if row.counts() {
            self.0.entry(Firmness::of(row)).or_default().add(row, percent);
        }
    }

    pub fn merge(&mut self, other: &Self) {
        for (firmness, sum) in &other.0 {
            self.0.entry(*firmness).or_default().merge(*sum);
        }
    }

    /// Whether what was committed can be a part of what was allocated, of what was decided since the start or
    /// before it: both are known, and it is no more.
    pub fn commits_within(&self, since_start: bool) -> bool {
        let at = |stage| self.0.get(&Firmness { stage, since_start });
        let Some(part) = at(Stage::Committed) else {
            return true;
        };
        part.unknown == 0 && at(Stage::Allocated).is_some_and(|whole| part.high <= whole.low)
    }

    /// Whenever it was decided. None where the stage has no row.
    pub fn get(&self, stage: Stage) -> Option<Sum> {
        let of_stage = self.0.iter().filter(|(firmness, _)| firmness.stage == stage);
        let sums: Vec<Sum> = of_stage.map(|(_, sum)| *sum).collect();
        (!sums.is_empty()).then(|| sums.into_iter().sum())
    }

    /// The firmest stage first, and what was decided before the start apart from the rest of it.
    pub fn apart(&self) -> impl Iterator<Item = (Firmness, Sum)> + '_ {
        self.0.iter().rev().map(|(firmness, sum)| (*firmness, *sum))
    }

    /// The firmest stage first, whenever it was decided.
    pub fn iter(&self) -> impl Iterator<Item = (Stage, Sum)> + '_ {
        let mut stages: Vec<Stage> = self.0.keys().rev().map(|firmness| firmness.stage).collect();
        stages.dedup();
        stages.into_iter().filter_map(|stage| Some((stage, self.get(stage)?)))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
