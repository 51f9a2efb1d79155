//! The register of promises in the order in which it is shown, sorted out once for all its pages.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::address::{PromiseFilter, filters};
use base::value::{Date, PartialDate};
use insight::{Tracks, promise_state};
use programme::model::{Commitment, CommitmentState, Detail, Kind, ObjectRef, Programme};

/// Every promise: what is overdue first, then what is open by the day on which it is due, then
/// what is done, the newest first.
#[derive(Debug)]
pub struct Register<'a> {
    promises: Vec<Promise<'a>>,
    counts: BTreeMap<PromiseFilter, usize>,
    ranks: BTreeMap<ObjectRef, usize>,
}

/// A promise with what the day makes of it.
#[derive(Debug)]
pub struct Promise<'a> {
    pub at: ObjectRef,
    pub found: &'a Commitment,
    pub standing: Standing,
    filters: Vec<PromiseFilter>,
}

impl Promise<'_> {
    /// The year in which it was made.
    pub fn year(&self) -> Option<i16> {
        self.found.made_on.map(PartialDate::year)
    }
}

/// Under which heading a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Overdue,
    Open,
    InProgress,
    Fulfilled,
    /// Withdrawn, superseded or rejected.
    Ended,
}

impl Standing {
    fn of(promise: &Commitment, today: Date) -> Self {
        match promise.state {
            _ if promise_state(promise, today).overdue => Self::Overdue,
            CommitmentState::Open => Self::Open,
            CommitmentState::InProgress => Self::InProgress,
            CommitmentState::Fulfilled => Self::Fulfilled,
            CommitmentState::Withdrawn
            | CommitmentState::Superseded
            | CommitmentState::Rejected => Self::Ended,
        }
    }
}

impl<'a> Register<'a> {
    pub fn new(programme: &'a Programme, today: Date) -> Self {
        let tracks = Tracks::new(programme);
        let mut promises: Vec<Promise<'_>> = programme
            .of_kind(Kind::Commitment)
            .filter_map(|(at, object)| match &object.detail {
                Detail::Commitment(found) => {
                    let standing = Standing::of(found, today);
                    let mut filters = filters(programme, &tracks, found);
                    if standing == Standing::Overdue {
                        filters.push(PromiseFilter::Overdue);
                    }
                    Some(Promise {
                        at,
                        found,
                        standing,
                        filters,
                    })
                }
                _ => None,
            })
            .collect();
        promises.sort_by_key(|promise| {
            let due = promise.found.due.map(PartialDate::last);
            let due = due.filter(|_| promise.found.state.is_open());
            let made = promise.found.made_on.map(PartialDate::first);
            (
                promise.standing,
                due.is_none(),
                due,
                Reverse(made),
                promise.at,
            )
        });
        let mut counts = BTreeMap::new();
        for filter in promises.iter().flat_map(|promise| &promise.filters) {
            *counts.entry(*filter).or_default() += 1;
        }
        let ranks = promises.iter().enumerate();
        Self {
            ranks: ranks.map(|(rank, promise)| (promise.at, rank)).collect(),
            promises,
            counts,
        }
    }

    pub fn all(&self) -> &[Promise<'a>] {
        &self.promises
    }

    /// The place of a promise in the register.
    pub fn rank(&self, at: ObjectRef) -> Option<usize> {
        self.ranks.get(&at).copied()
    }

    /// How many pass a filter.
    pub fn count(&self, filter: PromiseFilter) -> usize {
        self.counts.get(&filter).copied().unwrap_or(0)
    }

    /// What passes a filter, in the order of its pages. The promises of one state are told by the
    /// year in which they were made, the newest first.
    pub fn of(&self, filter: PromiseFilter) -> Vec<&Promise<'a>> {
        let all = self.promises.iter();
        let mut found: Vec<&Promise<'_>> = all
            .filter(|promise| promise.filters.contains(&filter))
            .collect();
        if matches!(filter, PromiseFilter::State(_)) {
            found.sort_by_key(|promise| Reverse(promise.year()));
        }
        found
    }
}
