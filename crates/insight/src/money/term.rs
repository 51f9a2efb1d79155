use std::cmp::Ordering;
use std::collections::BTreeMap;

use base::value::Decimal;
use programme::model::Allocation;

use super::Stages;

/// The calendar years that a row is for.
///
/// A row of several years is one term: it is told for those years together and never divided over
/// them. Where the content divides it, by a row for each year, each has its own term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// None where only the last year is written, or neither.
    pub first: Option<i16>,
    pub last: Option<i16>,
}

impl Term {
    pub fn of(row: &Allocation) -> Self {
        let (start, end) = row.period();
        Self {
            first: start.map(|period| period.first().year()),
            last: end.map(|period| period.last().year()),
        }
    }

    pub fn year(year: i16) -> Self {
        Self { first: Some(year), last: Some(year) }
    }

    /// Whether no year is known at all.
    pub fn is_unknown(self) -> bool {
        self.first.is_none() && self.last.is_none()
    }
}

/// By the first year that is known, then the last; what has no year comes at the end.
impl Ord for Term {
    fn cmp(&self, other: &Self) -> Ordering {
        let key =
            |term: &Self| (term.is_unknown(), term.first.or(term.last), term.first, term.last);
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Term {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Totals by term, each row in one of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ByTerm(pub BTreeMap<Term, Stages>);

impl ByTerm {
    /// The totals of rows that count.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Allocation>) -> Self {
        let mut terms: BTreeMap<Term, Stages> = BTreeMap::new();
        for row in rows.into_iter().filter(|row| row.counts()) {
            let stages = terms.entry(Term::of(row)).or_default();
            stages.add(row, Decimal::ONE_HUNDRED);
        }
        Self(terms)
    }

    /// Whether any row says for which years it is.
    pub fn is_known(&self) -> bool {
        self.0.keys().any(|term| !term.is_unknown())
    }
}
