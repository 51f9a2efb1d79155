use std::collections::BTreeSet;

use base::value::Date;
use programme::model::{
    Allocation, Detail, Goal, Intervention, Kind, ObjectRef, Programme, RelationKind, Subject,
    Transaction,
};

use super::pending::{Pending, pending};
use super::reach::{Reach, areas, reach};
use super::sources::{Difference, differences};
use super::{Balance, Part, Stages, undivided};
use crate::groups::Groups;

/// The rows of money, found by what they have to do with. Lists are in the order of the table.
#[derive(Debug)]
pub struct Ledger<'a> {
    programme: &'a Programme,
    by_fund: Groups<ObjectRef, &'a Allocation>,
    within: Groups<ObjectRef, &'a Allocation>,
    also_in: Groups<ObjectRef, &'a Allocation>,
    by_goal: Groups<ObjectRef, Part<'a>>,
    below_goal: Groups<ObjectRef, Part<'a>>,
    near_goal: Groups<ObjectRef, &'a Allocation>,
    in_area: Groups<ObjectRef, &'a Allocation>,
    moved_by_fund: Groups<ObjectRef, &'a Transaction>,
    moved_within: Groups<Subject, &'a Transaction>,
    differences: Vec<Difference<'a>>,
    reaches_no_goal: bool,
    /// Before the start, and since.
    commits_within: [bool; 2],
}

impl<'a> Ledger<'a> {
    pub fn new(programme: &'a Programme) -> Self {
        let mut ledger = Self {
            programme,
            by_fund: Groups::default(),
            within: Groups::default(),
            also_in: Groups::default(),
            by_goal: Groups::default(),
            below_goal: Groups::default(),
            near_goal: Groups::default(),
            in_area: Groups::default(),
            moved_by_fund: Groups::default(),
            moved_within: Groups::default(),
            differences: differences(programme, &later(&programme.allocations)),
            reaches_no_goal: false,
            commits_within: [true; 2],
        };
        for row in &programme.allocations {
            ledger.allocation(row);
        }
        ledger.reaches_no_goal = ledger.without_goal().next().is_some();
        for row in &programme.transactions {
            ledger.transaction(row);
        }
        for (fund, _) in programme.of_kind(Kind::Fund) {
            let totals = Stages::of(ledger.of_fund(fund).iter().copied());
            for (since_start, within) in [false, true].into_iter().zip(&mut ledger.commits_within) {
                *within &= totals.commits_within(since_start);
            }
        }
        ledger
    }

    fn allocation(&mut self, row: &'a Allocation) {
        let programme = self.programme;
        self.by_fund.add(row.fund.to, row);
        for at in holders(programme, row.to) {
            self.within.add(at, row);
        }
        if let Subject::Object(at) = row.to
            && let Some(found) = programme.detail::<Intervention>(at)
        {
            for line in &found.also_in {
                let last = self.also_in.of(line.to).last();
                // Its own action line has the row already; to be named there too says nothing.
                if line.to != found.action_line.to
                    && !last.is_some_and(|last| std::ptr::eq(*last, row))
                {
                    self.also_in.add(line.to, row);
                }
            }
        }
        for share in &row.goals {
            let part = Part { row, percent: share.percent };
            self.by_goal.add(share.goal.to, part);
            for above in above(programme, share.goal.to) {
                self.below_goal.add(above, part);
            }
        }
        // The same money in another source could reach it only once.
        if row.counts() && !undivided(row).is_zero() {
            for goal in meant_for(programme, row) {
                self.near_goal.add(goal, row);
            }
        }
        let within =
            areas(programme, row).into_iter().flat_map(|area| programme.areas_around(area));
        for area in within.collect::<BTreeSet<_>>() {
            self.in_area.add(area, row);
        }
    }

    fn transaction(&mut self, row: &'a Transaction) {
        self.moved_by_fund.add(row.fund.to, row);
        if row.to == Subject::Programme {
            self.moved_within.add(row.to, row);
        }
        for at in holders(self.programme, row.to) {
            self.moved_within.add(Subject::Object(at), row);
        }
    }

    pub fn programme(&self) -> &'a Programme {
        self.programme
    }

    /// Every row, those that do not count included.
    pub fn rows(&self) -> &'a [Allocation] {
        &self.programme.allocations
    }

    /// Whether no fund committed more than it allocated, of what was decided since the start or before it: else
    /// the one is no part of the other.
    pub fn commits_within(&self, since_start: bool) -> bool {
        self.commits_within.get(usize::from(since_start)).is_some_and(|within| *within)
    }

    pub fn of_fund(&self, fund: ObjectRef) -> &[&'a Allocation] {
        self.by_fund.of(fund)
    }

    /// The rows for an object and for what is part of it: for a track its action lines, for an
    /// action line its interventions. Each row is within one track at most.
    pub fn within(&self, object: ObjectRef) -> &[&'a Allocation] {
        self.within.of(object)
    }

    /// The rows for interventions that an action line shows too. They count where they belong, and
    /// in no total here.
    pub fn also_in(&self, line: ObjectRef) -> &[&'a Allocation] {
        self.also_in.of(line)
    }

    /// What reaches a goal, row by row: only what the `goals` of a row say.
    pub fn reaching(&self, goal: ObjectRef) -> &[Part<'a>] {
        self.by_goal.of(goal)
    }

    /// What reaches the goals below a goal.
    pub fn reaching_below(&self, goal: ObjectRef) -> &[Part<'a>] {
        self.below_goal.of(goal)
    }

    /// Rows with an undivided part, of which the fund or the object is meant for a goal. How much
    /// of it reaches the goal is not known, so that it counts in no total of the goal.
    pub fn near(&self, goal: ObjectRef) -> &[&'a Allocation] {
        self.near_goal.of(goal)
    }

    /// The rows for an area or for a part of it, by their own `to` or as their object or their fund
    /// is set in it.
    pub fn in_area(&self, area: ObjectRef) -> &[&'a Allocation] {
        self.in_area.of(area)
    }

    /// The areas that a row is bound to; none where it is for the whole programme.
    pub fn areas(&self, row: &Allocation) -> Vec<ObjectRef> {
        areas(self.programme, row)
    }

    /// How far a row that has to do with an area is for that area.
    pub fn reach(&self, row: &Allocation, area: ObjectRef) -> Reach {
        reach(self.programme, row, area)
    }

    /// The rows that count of which all or a part reaches no goal.
    pub(super) fn without_goal(&self) -> impl Iterator<Item = Part<'a>> + use<'a> {
        let rows = self.rows().iter().filter(|row| row.counts());
        rows.map(|row| Part { row, percent: undivided(row) }).filter(|part| !part.percent.is_zero())
    }

    /// Whether there is any money of which the goal is not known.
    pub fn has_money_without_goal(&self) -> bool {
        self.reaches_no_goal
    }

    pub fn moved_of_fund(&self, fund: ObjectRef) -> &[&'a Transaction] {
        self.moved_by_fund.of(fund)
    }

    /// What moved for an object and what is part of it, or for the programme as a whole.
    pub fn moved_for(&self, subject: Subject) -> &[&'a Transaction] {
        self.moved_within.of(subject)
    }

    /// What another source says of the same money, beside what counts.
    pub fn differences(&self) -> &[Difference<'a>] {
        &self.differences
    }

    /// What is sought or reserved and not, or not wholly, granted; sorted by fund and object.
    pub fn pending(&self) -> Vec<Pending> {
        pending(self.rows())
    }

    /// None where the object is no fund.
    pub fn balance(&self, fund: ObjectRef, today: Date) -> Option<Balance> {
        let found = self.programme.detail(fund)?;
        Some(Balance::of(found, self.of_fund(fund).iter().copied(), today))
    }
}

/// For each row the one that replaces it; the last where several do.
fn later(rows: &[Allocation]) -> Vec<Option<usize>> {
    let mut later = vec![None; rows.len()];
    for (index, row) in rows.iter().enumerate() {
        if let Some(slot) = row.supersedes.and_then(|earlier| later.get_mut(earlier)) {
            *slot = Some(index);
        }
    }
    later
}

/// An object, and the action line and the track that hold it.
fn holders(programme: &Programme, subject: Subject) -> impl Iterator<Item = ObjectRef> {
    let own = match subject {
        Subject::Programme => None,
        Subject::Object(at) => Some(at),
    };
    std::iter::successors(own, |at| {
        let (above, kind) = match &programme.object(*at).detail {
            Detail::Intervention(found) => (found.action_line.to, Kind::ActionLine),
            Detail::ActionLine(line) => (line.track.to, Kind::Track),
            _ => return None,
        };
        // What names nothing that exists stands for itself, and is told elsewhere.
        (programme.object(above).kind() == kind).then_some(above)
    })
}

/// The goals above a goal; `resolve` has cut the circles.
fn above(programme: &Programme, goal: ObjectRef) -> impl Iterator<Item = ObjectRef> {
    let parent = |at: &ObjectRef| Some(programme.detail::<Goal>(*at)?.parent?.to);
    std::iter::successors(parent(&goal), parent)
}

/// The goals that a row's fund and object are meant for, each once; not those that it is split
/// over.
pub fn meant_for(programme: &Programme, row: &Allocation) -> Vec<ObjectRef> {
    let object = match row.to {
        Subject::Object(at) => Some(at),
        Subject::Programme => None,
    };
    let mut goals: Vec<ObjectRef> = [Some(row.fund.to), object]
        .into_iter()
        .flatten()
        .flat_map(|at| programme.outgoing(at))
        .filter(|relation| {
            matches!(relation.kind, RelationKind::MeantFor | RelationKind::ContributesTo)
        })
        .map(|relation| relation.to)
        // A row for a goal may say that it serves others.
        .chain(object.filter(|at| programme.object(*at).kind() == Kind::Goal))
        // What the row gives to a goal is known.
        .filter(|goal| !row.goals.iter().any(|share| share.goal.to == *goal))
        .collect();
    goals.sort_unstable();
    goals.dedup();
    goals
}

/// The goals that any of some rows is meant for.
pub fn meant_for_any<'a>(
    programme: &Programme,
    rows: impl IntoIterator<Item = &'a Allocation>,
) -> BTreeSet<ObjectRef> {
    rows.into_iter().flat_map(|row| meant_for(programme, row)).collect()
}
