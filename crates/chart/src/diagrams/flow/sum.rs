use std::collections::BTreeMap;

use rust_decimal::prelude::ToPrimitive;

use super::{Amount, Flow};
use base::value::Decimal;
use locale::{Arg, Locale};

/// Amounts added up. What is unknown is counted, never taken as zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    pub low: Decimal,
    pub high: Decimal,
    /// How many amounts are in it.
    pub known: usize,
    /// How many are not, because nobody knows them.
    pub unknown: usize,
}

impl Sum {
    pub fn of(amount: Option<Amount>) -> Self {
        match amount {
            // The ends of a range that was written the other way round.
            Some(Amount { low, high }) => Self {
                low: low.min(high),
                high: low.max(high),
                known: 1,
                unknown: 0,
            },
            None => Self {
                unknown: 1,
                ..Self::default()
            },
        }
    }

    pub fn add(&mut self, other: Self) {
        self.low = self.low.saturating_add(other.low);
        self.high = self.high.saturating_add(other.high);
        self.known += other.known;
        self.unknown += other.unknown;
    }

    pub fn is_range(&self) -> bool {
        self.low != self.high
    }

    /// `22,5 tot 27 miljoen euro`, `bedrag onbekend`, or both where some is known.
    pub fn in_words(&self, currency: &str, locale: &Locale) -> String {
        if self.known == 0 {
            return locale.text("flow-unknown", &[]);
        }
        let known = locale.money_range(self.low, self.high, currency);
        match self.unknown {
            0 => known,
            unknown => {
                let args = [
                    ("known", Arg::Text(&known)),
                    ("unknown", Arg::Count(unknown)),
                ];
                locale.text("flow-known-and-unknown", &args)
            }
        }
    }

    /// For the size of a mark.
    pub fn ends(&self) -> (f64, f64) {
        let float = |value: Decimal| value.to_f64().unwrap_or_default().max(0.0);
        (float(self.low), float(self.high))
    }
}

impl std::iter::Sum for Sum {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |mut sum, one| {
            sum.add(one);
            sum
        })
    }
}

/// Every way once, in the order of the columns' nodes.
pub fn merged(flow: &Flow) -> Vec<([usize; 3], Sum)> {
    let mut ways: BTreeMap<[usize; 3], Sum> = BTreeMap::new();
    for way in &flow.ways {
        ways.entry(way.stops).or_default().add(Sum::of(way.amount));
    }
    ways.into_iter().collect()
}

/// What comes through a node.
pub fn through(ways: &[([usize; 3], Sum)], column: usize, place: usize) -> Sum {
    let all = ways.iter();
    all.filter(|(stops, _)| stops.get(column) == Some(&place))
        .map(|(_, sum)| *sum)
        .sum()
}
