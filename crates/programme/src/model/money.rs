use base::diagnostic::Span;
use base::value::{Date, Decimal, Period};

use crate::schema::declare::words;

use super::{Localised, ObjectRef, Reference};

words!(
    /// How firm money is. Committed money stays allocated; stages are never added.
    Stage { Sought = "sought", Reserved = "reserved", Allocated = "allocated", Committed = "committed" }
);
words!(TransactionKind {
    Received = "received",
    Committed = "committed",
    Disbursed = "disbursed",
    Spent = "spent",
    Returned = "returned",
});

/// What money or a row is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    Programme,
    Object(ObjectRef),
}

/// A row of `allocations.csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct Allocation {
    pub id: Box<str>,
    pub fund: Reference,
    pub to: Subject,
    pub period: (Option<Period>, Option<Period>),
    /// Unknown where it is none.
    pub amount: Option<Decimal>,
    /// The upper end of a range.
    pub amount_high: Option<Decimal>,
    pub stage: Stage,
    /// Parts of a hundred; empty where it is not known which goal the money serves.
    pub goals: Vec<GoalShare>,
    pub decided_on: Option<Date>,
    pub document: Option<Reference>,
    /// Places in `Programme::allocations`.
    pub supersedes: Option<usize>,
    pub superseded: bool,
    /// The row for the same money in another source.
    pub alternative_to: Option<usize>,
    pub note: Option<Localised>,
    pub span: Span,
}

impl Allocation {
    /// Whether the row counts in totals: nothing replaces it and it is no other source's figure.
    pub fn counts(&self) -> bool {
        !self.superseded && self.alternative_to.is_none()
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GoalShare {
    pub goal: Reference,
    pub percent: Decimal,
}

/// A row of `transactions.csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct Transaction {
    pub id: Box<str>,
    pub fund: Reference,
    pub to: Subject,
    pub date: Date,
    pub kind: TransactionKind,
    pub amount: Decimal,
    pub counterparty: Option<Box<str>>,
    pub document: Option<Reference>,
    pub span: Span,
}
