//! Whether a suppressed cell can be worked out from the cells that are shown.
//!
//! A total is the sum of its parts: an area of the areas of one type below it, a blank breakdown of
//! its values, a year of its quarters. Every cell that is not shown is an unknown, and every such
//! sum an equation. A suppressed cell is given away where the equations leave it a single value:
//! because it is the only unknown of a sum (primary), or because several sums together do (secondary,
//! as in a cross table of which one cell is left over).
//!
//! Found are all combinations of sums within [`MOST`] unknowns around a suppressed cell. Not found is
//! what needs more than adding: bounds from values that cannot be negative, totals over memberships
//! (`part_of`), other indicators, or what someone knows from elsewhere (Hundepool and others,
//! *Statistical Disclosure Control*, Wiley 2012, chapter 4).
//!
//! Sums that do not hold where all of their cells are known are no evidence, and are left aside:
//! rounded figures do not add up, and a list of areas may be incomplete.

mod cells;
mod solve;
mod splits;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::model::{Breakdown, Indicator, Observation, ObservationStatus};
use base::value::Decimal;

use crate::find::places::Places;
use cells::Cells;
pub use cells::Key;
use solve::{Weight, Weights, determined};
use splits::{Split, Splits};

/// The most unknowns that are solved together. More around one cell are cut off: what is found
/// then is still true, but not everything is.
const MOST: usize = 96;

/// A suppressed cell that can be worked out.
#[derive(Debug, Clone, PartialEq)]
pub struct Derivable<'a> {
    pub row: &'a Observation,
    pub key: Key<'a>,
    pub by: Way<'a>,
    /// The total, or the first of the cells that give it away.
    pub shown: Option<&'a Observation>,
}

/// How it can be worked out.
#[derive(Debug, Clone, PartialEq)]
pub enum Way<'a> {
    /// A total less the other parts.
    Less { total: Key<'a>, others: Vec<Key<'a>> },
    /// The sum of the parts.
    Sum { parts: Vec<Key<'a>> },
    /// Several sums together, over these cells.
    Several { cells: Vec<Key<'a>> },
}

/// Every suppressed cell of a table that can be worked out, in the order of the rows.
///
/// `rows` are sorted by area, period, breakdown and publication, and the newest of a cell counts.
/// Looks at numbers that add up: counts, or what percentages and rates were divided from. A table
/// without suppressed rows costs nothing.
pub fn derivable<'a>(
    front: &Indicator,
    breakdowns: &'a [Breakdown],
    rows: &'a [Observation],
    places: &'a Places,
) -> Vec<Derivable<'a>> {
    let suppressed = |row: &&Observation| row.status == ObservationStatus::Suppressed;
    if !rows.iter().any(|row| suppressed(&row)) {
        return Vec::new();
    }
    let Some(cells) = Cells::new(front, rows) else {
        return Vec::new();
    };
    let mut splits = Splits::new(&cells, breakdowns, places, !front.cumulative);
    let mut found: Vec<Derivable<'a>> = Vec::new();
    let mut done: BTreeSet<Key<'a>> = BTreeSet::new();
    for row in rows.iter().filter(suppressed) {
        let key = Key::of(row);
        if done.contains(&key) || !cells.is_hidden(&key) {
            continue;
        }
        let system = System::around(key, &cells, &mut splits);
        system.solve(&cells, &mut found);
        done.extend(system.expanded);
    }
    found.sort_by_key(|found| found.row.span);
    found
}

/// The unknowns around a suppressed cell, and the sums that they take part in.
struct System<'a> {
    unknowns: Vec<Key<'a>>,
    sums: Vec<Split<'a>>,
    /// The unknowns of which every sum was looked at.
    expanded: Vec<Key<'a>>,
}

impl<'a> System<'a> {
    /// Goes from unknown to unknown along the sums that they share, the nearest first.
    fn around(start: Key<'a>, cells: &Cells<'a>, splits: &mut Splits<'a, '_>) -> Self {
        let mut places: BTreeSet<Key<'a>> = BTreeSet::from([start.clone()]);
        let mut seen: BTreeSet<Split<'a>> = BTreeSet::new();
        let mut open = VecDeque::from([start]);
        let mut system = Self { unknowns: Vec::new(), sums: Vec::new(), expanded: Vec::new() };
        while let Some(key) = open.pop_front() {
            for split in splits.of(&key) {
                if seen.contains(&split) {
                    continue;
                }
                let is_new = |key: &&Key<'a>| cells.known(key).is_none() && !places.contains(*key);
                let new: Vec<Key<'a>> = split.cells().filter(is_new).cloned().collect();
                if places.len() + new.len() > MOST {
                    continue;
                }
                seen.insert(split.clone());
                system.sums.push(split);
                places.extend(new.iter().cloned());
                open.extend(new);
            }
            system.expanded.push(key);
        }
        system.unknowns = places.into_iter().collect();
        system
    }

    fn solve(&self, cells: &Cells<'a>, found: &mut Vec<Derivable<'a>>) {
        let place: BTreeMap<&Key<'a>, usize> = self.unknowns.iter().zip(0..).collect();
        let equations: Vec<Vec<(usize, bool)>> = self
            .sums
            .iter()
            .map(|split| {
                let signed = split.signed();
                signed.filter_map(|(key, sign)| Some((*place.get(key)?, sign))).collect()
            })
            .collect();
        let solved = determined(&equations, self.unknowns.len());
        for (key, weights) in self.unknowns.iter().zip(solved) {
            let row = cells.find(key).filter(|_| cells.is_hidden(key));
            let (Some(row), Some(weights)) = (row, weights) else {
                continue;
            };
            if self.is_impossible(cells, &weights) {
                continue;
            }
            let by = self.way(key, &weights);
            let first = match &by {
                Way::Less { total, .. } => Some(total),
                Way::Sum { parts: cells } | Way::Several { cells } => cells.first(),
            };
            found.push(Derivable {
                row,
                key: key.clone(),
                shown: first.and_then(|key| cells.find(key)),
                by,
            });
        }
    }

    /// Whether the sums give a number below zero: then they are none.
    fn is_impossible(&self, cells: &Cells<'a>, weights: &Weights) -> bool {
        let mut value = Decimal::ZERO;
        for (sum, weight) in weights.iter() {
            let (Some(weight), Some(split)) = (weight.small(), self.sums.get(sum)) else {
                return false;
            };
            for (key, is_total) in split.signed() {
                let Some(known) = cells.known(key) else {
                    continue;
                };
                // What is known stands on the other side.
                let part = if is_total { -known } else { known };
                let Some(next) = part
                    .checked_mul(Decimal::from(weight))
                    .and_then(|part| value.checked_add(part))
                else {
                    return false;
                };
                value = next;
            }
        }
        value < Decimal::ZERO
    }

    fn way(&self, own: &Key<'a>, weights: &Weights) -> Way<'a> {
        let mut used = weights.iter();
        if let (Some((sum, _)), None) = (used.next(), used.next())
            && let Some(split) = self.sums.get(sum)
        {
            return match split.total == *own {
                true => Way::Sum { parts: split.parts.clone() },
                false => Way::Less {
                    total: split.total.clone(),
                    others: split.parts.iter().filter(|p| *p != own).cloned().collect(),
                },
            };
        }
        // What is taken by one sum and given by another takes no part.
        let mut net: BTreeMap<&Key<'a>, Weight> = BTreeMap::new();
        for (sum, weight) in weights.iter() {
            let cells = self.sums.get(sum).map(Split::signed);
            for (key, is_total) in cells.into_iter().flatten() {
                let own = net.entry(key).or_default();
                *own = own.plus(weight, is_total);
            }
        }
        let used = net.into_iter().filter(|(_, weight)| !weight.is_zero());
        let known = used.map(|(key, _)| key).filter(|key| !self.unknowns.contains(key));
        Way::Several { cells: known.cloned().collect() }
    }
}

#[cfg(test)]
mod tests;
