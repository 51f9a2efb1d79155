//! Whether a suppressed cell can be worked out from what is shown.
//!
//! Every cell that is not shown is an unknown, and whatever is the sum of other cells an equation: an
//! area of the areas of one type in it (by `parent` or `part_of`), a total of the values of its
//! breakdown, a period of shorter ones that follow each other, an indicator of those that are
//! `part_of` it. Percentages of one breakdown may be a hundred together, and the numerators behind
//! shares and means add up like counts. A suppressed cell is given away where the equations leave it
//! a single value, or tell its number to within ten per cent (the p%-rule: Hundepool and others,
//! *Statistical Disclosure Control*, Wiley 2012, chapter 4): because it is the only unknown of a sum
//! (primary), or because several sums together do (secondary, as in a cross table of which one cell
//! is left over). Values that were rounded when written lie between two numbers.
//!
//! Which sums there are is not only declared but also seen ([`sums`]): those that hold where all
//! of their cells are known are trusted, and those that do not are not, but for a slip ([`trust`]).
//!
//! Found are all combinations of sums within [`MOST`] unknowns around a suppressed cell. Beside it
//! stands what needs no sum: figures that are shown elsewhere ([`shown`]) and words ([`told`]).

mod book;
mod named;
mod range;
mod shown;
mod solve;
mod sum;
mod sums;
mod times;
mod told;
mod trust;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::model::Observation;
use base::value::Decimal;

pub use book::{Adds, Book, Key, Table, only_numerator};
pub use named::Names;
use range::Range;
pub use shown::{Elsewhere, elsewhere};
use solve::{Weight, Weights, determined};
use sum::Sum;
use sums::Sums;
pub use told::{About, Hiding, Reading, Told, in_text, numbers, words_of};

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
    /// It is another figure.
    Same { as_much: Key<'a> },
    /// A hundred per cent less the others.
    Rest { others: Vec<Key<'a>> },
    /// Several sums together, over these cells.
    Several { cells: Vec<Key<'a>> },
}

/// Every suppressed cell of one of the tables that can be worked out, each once, in the order of the
/// rows; and those without a figure that are of fewer people than are told. A table without such rows
/// costs nothing.
pub fn derivable<'a>(book: &Book<'a>, table: usize) -> Vec<Derivable<'a>> {
    let mut sums = Sums::new(book);
    let mut found: Vec<Derivable<'a>> = Vec::new();
    for (layer, _) in book.layers_of(table) {
        let mut done: BTreeSet<Key<'a>> = BTreeSet::new();
        let withheld =
            |row: &&Observation| book.tables.get(table).is_some_and(|t| t.withholds(row));
        for row in book.rows(layer).iter().filter(withheld) {
            let key = Key::of(layer, row);
            if done.contains(&key) || !book.withholds(&key) {
                continue;
            }
            let system = System::around(key, book, &mut sums);
            system.solve(book, &mut found);
            done.extend(system.expanded);
        }
    }
    found.retain(|found| book.layer(found.key.layer).is_some_and(|layer| layer.table == table));
    // A count before what is only a percentage, and one way before several.
    found.sort_by_key(|found| (found.row.span, matches!(found.by, Way::Several { .. })));
    found.dedup_by_key(|found| found.row.span);
    found
}

/// The unknowns around a suppressed cell, and the sums that they take part in.
struct System<'a> {
    unknowns: Vec<Key<'a>>,
    sums: Vec<Sum<'a>>,
    /// The unknowns of which every sum was looked at.
    expanded: Vec<Key<'a>>,
}

impl<'a> System<'a> {
    /// Goes from unknown to unknown along the sums that they share, the nearest first.
    fn around(start: Key<'a>, book: &Book<'a>, sums: &mut Sums<'a, '_>) -> Self {
        let mut places: BTreeSet<Key<'a>> = BTreeSet::from([start.clone()]);
        let mut seen: BTreeSet<Sum<'a>> = BTreeSet::new();
        let mut open = VecDeque::from([start]);
        let mut system = Self { unknowns: Vec::new(), sums: Vec::new(), expanded: Vec::new() };
        while let Some(key) = open.pop_front() {
            for sum in sums.of(&key) {
                if seen.contains(&sum) {
                    continue;
                }
                let is_new = |key: &&Key<'a>| book.known(key).is_none() && !places.contains(*key);
                let new: Vec<Key<'a>> = sum.keys().filter(is_new).cloned().collect();
                if places.len() + new.len() > MOST {
                    continue;
                }
                seen.insert(sum.clone());
                system.sums.push(sum);
                places.extend(new.iter().cloned());
                open.extend(new);
            }
            system.expanded.push(key);
        }
        system.unknowns = places.into_iter().collect();
        system
    }

    fn solve(&self, book: &Book<'a>, found: &mut Vec<Derivable<'a>>) {
        let place: BTreeMap<&Key<'a>, usize> = self.unknowns.iter().zip(0..).collect();
        let equations: Vec<Vec<(usize, bool)>> = self
            .sums
            .iter()
            .map(|sum| {
                let cells = sum.cells.iter();
                cells.filter_map(|(key, plus)| Some((*place.get(key)?, *plus))).collect()
            })
            .collect();
        let solved = determined(&equations, self.unknowns.len());
        for (key, weights) in self.unknowns.iter().zip(solved) {
            let row = book.find(key).filter(|_| book.withholds(key));
            let (Some(row), Some(weights)) = (row, weights) else {
                continue;
            };
            let is_told = book.hides(key) || self.is_of_too_few(key, &weights, book);
            if !is_told || !self.gives_away(key, &weights, book) {
                continue;
            }
            let by = self.way(key, &weights);
            let first = match &by {
                Way::Less { total, .. } => Some(total),
                Way::Same { as_much } => Some(as_much),
                Way::Sum { parts: cells }
                | Way::Several { cells }
                | Way::Rest { others: cells } => cells.first(),
            };
            let shown = first.and_then(|key| book.find(key));
            found.push(Derivable { row, key: key.clone(), shown, by });
        }
    }

    /// Whether a combination of sums tells the number of a cell: not where it lies below zero or
    /// above the number of people that it is of (then the sums are none), and not where rounding
    /// leaves it open.
    fn gives_away(&self, own: &Key<'a>, weights: &Weights, book: &Book<'a>) -> bool {
        let Some(layer) = book.layer(own.layer) else { return false };
        let Some(value) = self.value(weights, book) else {
            // Fractions of sums over exact numbers are exact.
            let cells = weights.iter().filter_map(|(sum, _)| self.sums.get(sum));
            let mut known = cells.flat_map(Sum::keys).filter_map(|key| book.known(key));
            return known.all(Range::is_exact);
        };
        let can_be_negative = book.table(own.layer).is_some_and(|table| {
            let value = |row: &Observation| row.value.is_some_and(|value| value < Decimal::ZERO);
            layer.adds == Adds::Value && table.rows.iter().any(value)
        });
        let is_above = layer.adds != Adds::Value
            && layer.is_whole
            && book.base(own).is_some_and(|base| value.low > base);
        if value.high < Decimal::ZERO && !can_be_negative || is_above {
            return false;
        }
        let value = match layer.is_whole && !value.is_exact() {
            true => value.whole(),
            false => Some(value),
        };
        value.is_some_and(|value| value.is_exact() || value.tells_a_number())
    }

    /// Whether a number that nobody said is suppressed is one of fewer people than are told.
    fn is_of_too_few(&self, own: &Key<'a>, weights: &Weights, book: &Book<'a>) -> bool {
        let least = book.table(own.layer).and_then(Table::tells_no_fewer_than);
        let value = self.value(weights, book);
        least
            .zip(value)
            .is_some_and(|(least, value)| value.low > Decimal::ZERO && value.high < least)
    }

    /// What a combination of sums gives; none where a sum is taken other than whole times.
    fn value(&self, weights: &Weights, book: &Book<'a>) -> Option<Range> {
        let mut net: BTreeMap<&Key<'a>, i64> = BTreeMap::new();
        let mut value = Range::ZERO;
        for (sum, weight) in weights.iter() {
            let (weight, sum) = (weight.small()?, self.sums.get(sum)?);
            value = value.plus(Range::exactly(sum.gives), weight)?;
            for (key, plus) in &sum.cells {
                // What is known stands on the other side.
                *net.entry(key).or_default() += if *plus { -weight } else { weight };
            }
        }
        for (key, times) in net.into_iter().filter(|(_, times)| *times != 0) {
            if let Some(known) = book.known(key) {
                value = value.plus(known, times)?;
            }
        }
        Some(value)
    }

    fn way(&self, own: &Key<'a>, weights: &Weights) -> Way<'a> {
        let mut used = weights.iter();
        if let (Some((sum, _)), None) = (used.next(), used.next())
            && let Some(sum) = self.sums.get(sum)
        {
            return way_of(own, sum);
        }
        // What is taken by one sum and given by another takes no part.
        let mut net: BTreeMap<&Key<'a>, Weight> = BTreeMap::new();
        for (sum, weight) in weights.iter() {
            for (key, plus) in self.sums.get(sum).into_iter().flat_map(|sum| &sum.cells) {
                let own = net.entry(key).or_default();
                *own = own.plus(weight, *plus);
            }
        }
        let used = net.into_iter().filter(|(_, weight)| !weight.is_zero());
        let known = used.map(|(key, _)| key).filter(|key| !self.unknowns.contains(key));
        Way::Several { cells: known.cloned().collect() }
    }
}

/// How a sum gives away the only cell of it that is not shown.
fn way_of<'a>(own: &Key<'a>, sum: &Sum<'a>) -> Way<'a> {
    let others = |wanted: bool| -> Vec<Key<'a>> {
        let cells = sum.cells.iter().filter(|(key, plus)| *plus == wanted && key != own);
        cells.map(|(key, _)| key.clone()).collect()
    };
    let is_total = sum.cells.iter().any(|(key, plus)| key == own && *plus);
    let (pluses, minuses) = (others(true), others(false));
    match (pluses.as_slice(), minuses.as_slice()) {
        // A mean holds its total more than once.
        ([one, other, ..], _) if one == other => {
            Way::Several { cells: pluses.into_iter().take(1).chain(minuses).collect() }
        }
        ([], _) if !sum.gives.is_zero() => Way::Rest { others: minuses },
        ([one], []) | ([], [one]) => Way::Same { as_much: one.clone() },
        ([], _) if is_total => Way::Sum { parts: minuses },
        ([total], _) if !is_total => Way::Less { total: total.clone(), others: minuses },
        _ => Way::Several { cells: pluses.into_iter().chain(minuses).collect() },
    }
}

#[cfg(test)]
mod tests;
