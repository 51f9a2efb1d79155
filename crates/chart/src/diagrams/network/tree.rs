use std::collections::{BTreeMap, BTreeSet};

use super::input::Network;

/// A goal with what contributes to it, and the goals below it: the network as a nested list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// A place among the goals.
    pub goal: usize,
    /// Places among the contributions.
    pub contributions: Vec<usize>,
    pub goals: Vec<Branch>,
}

impl Branch {
    /// Whether nothing contributes to the goal or to any below it.
    pub fn is_bare(&self) -> bool {
        self.contributions.is_empty() && self.goals.iter().all(Self::is_bare)
    }

    fn flat<'a>(&'a self, depth: usize, found: &mut Vec<(usize, &'a Self)>) {
        found.push((depth, self));
        for branch in &self.goals {
            branch.flat(depth + 1, found);
        }
    }
}

/// All goals of a tree from top to bottom, each with how deep it lies.
pub fn flat(branches: &[Branch]) -> Vec<(usize, &Branch)> {
    let mut found = Vec::new();
    for branch in branches {
        branch.flat(0, &mut found);
    }
    found
}

/// Every goal once, below the goal that it serves; in a circle the first of the list comes on top.
pub fn tree(network: &Network) -> Vec<Branch> {
    let mut below: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut tops = Vec::new();
    for (at, goal) in network.goals.iter().enumerate() {
        match goal.parent.filter(|parent| *parent < network.goals.len()) {
            Some(parent) => below.entry(parent).or_default().push(at),
            None => tops.push(at),
        }
    }
    let mut by_goal: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, contribution) in network.contributions.iter().enumerate() {
        by_goal.entry(contribution.goal).or_default().push(at);
    }
    let mut seen = BTreeSet::new();
    let mut branches: Vec<Branch> = Vec::new();
    for goal in tops.into_iter().chain(0..network.goals.len()) {
        branches.extend(branch(goal, &below, &by_goal, &mut seen));
    }
    branches
}

fn branch(
    goal: usize,
    below: &BTreeMap<usize, Vec<usize>>,
    by_goal: &BTreeMap<usize, Vec<usize>>,
    seen: &mut BTreeSet<usize>,
) -> Option<Branch> {
    if !seen.insert(goal) {
        return None;
    }
    let goals = below.get(&goal).into_iter().flatten();
    Some(Branch {
        goal,
        contributions: by_goal.get(&goal).cloned().unwrap_or_default(),
        goals: goals.filter_map(|at| branch(*at, below, by_goal, seen)).collect(),
    })
}
