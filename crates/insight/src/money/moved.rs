use std::collections::BTreeMap;

use base::value::Decimal;
use programme::model::{Transaction, TransactionKind};

/// Money that moved, by kind: received, committed, disbursed, spent, returned. Kinds are never
/// added to each other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Moved(BTreeMap<TransactionKind, Decimal>);

impl Moved {
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Transaction>) -> Self {
        let mut moved = Self::default();
        for row in rows {
            let sum = moved.0.entry(row.kind).or_default();
            *sum = sum.saturating_add(row.amount);
        }
        moved
    }

    /// None where there is no transaction of the kind: what is not known is not zero.
    pub fn get(&self, kind: TransactionKind) -> Option<Decimal> {
        self.0.get(&kind).copied()
    }

    /// In the order in which money goes: what was received first.
    pub fn iter(&self) -> impl Iterator<Item = (TransactionKind, Decimal)> + '_ {
        self.0.iter().map(|(kind, sum)| (*kind, *sum))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
