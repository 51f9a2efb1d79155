//! The register of commitments in the order in which it is shown, sorted out once for all its pages.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::address::{CommitmentFilter, filters};
use base::value::{Date, PartialDate};
use insight::{Tracks, due_state};
use programme::model::{Commitment, CommitmentState, ObjectRef, Programme};

/// Every commitment: what is overdue first, then what is open by the day on which it is due, then
/// what is done, the newest first.
#[derive(Debug)]
pub struct Register<'a> {
    commitments: Vec<RegisterEntry<'a>>,
    counts: BTreeMap<CommitmentFilter, usize>,
    ranks: BTreeMap<ObjectRef, usize>,
}

/// A commitment with what the day makes of it.
#[derive(Debug)]
pub struct RegisterEntry<'a> {
    pub at: ObjectRef,
    pub commitment: &'a Commitment,
    pub standing: Standing,
    filters: Vec<CommitmentFilter>,
}

impl RegisterEntry<'_> {
    /// The year in which it was made.
    pub fn year(&self) -> Option<i16> {
        self.commitment.made_on.map(PartialDate::year)
    }
}

/// Under which heading a commitment stands.
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
    fn of(commitment: &Commitment, today: Date) -> Self {
        match commitment.state {
            _ if due_state(commitment, today).overdue => Self::Overdue,
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
        let mut commitments: Vec<RegisterEntry<'_>> = programme
            .each()
            .map(|(at, _, commitment)| {
                let standing = Standing::of(commitment, today);
                let mut filters = filters(programme, &tracks, commitment);
                // What is late stands under that head alone, and is counted there.
                if standing == Standing::Overdue {
                    filters.retain(|filter| !matches!(filter, CommitmentFilter::State(_)));
                    filters.push(CommitmentFilter::Overdue);
                }
                RegisterEntry { at, commitment, standing, filters }
            })
            .collect();
        commitments.sort_by_key(|entry| {
            let due = entry.commitment.due.map(PartialDate::last);
            let due = due.filter(|_| entry.commitment.state.is_open());
            let made = entry.commitment.made_on.map(PartialDate::first);
            (entry.standing, due.is_none(), due, Reverse(made), entry.at)
        });
        let mut counts = BTreeMap::new();
        for filter in commitments.iter().flat_map(|entry| &entry.filters) {
            *counts.entry(*filter).or_default() += 1;
        }
        let ranks = commitments.iter().enumerate();
        Self { ranks: ranks.map(|(rank, entry)| (entry.at, rank)).collect(), commitments, counts }
    }

    pub fn all(&self) -> &[RegisterEntry<'a>] {
        &self.commitments
    }

    /// The place of a commitment in the register.
    pub fn rank(&self, at: ObjectRef) -> Option<usize> {
        self.ranks.get(&at).copied()
    }

    /// How many pass a filter.
    pub fn count(&self, filter: CommitmentFilter) -> usize {
        self.counts.get(&filter).copied().unwrap_or(0)
    }

    /// What passes a filter, in the order of its pages. The commitments of one state are told by the
    /// year in which they were made, the newest first.
    pub fn of(&self, filter: CommitmentFilter) -> Vec<&RegisterEntry<'a>> {
        let all = self.commitments.iter();
        let mut found: Vec<&RegisterEntry<'_>> =
            all.filter(|commitment| commitment.filters.contains(&filter)).collect();
        if matches!(filter, CommitmentFilter::State(_)) {
            found.sort_by_key(|commitment| Reverse(commitment.year()));
        }
        found
    }
}
