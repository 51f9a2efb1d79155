use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use super::book::{Book, Key};
use super::range::Range;
use super::sum::{Evidence, Seen, Sum};
use base::value::{Date, Period};

/// A moment between two periods; years of which nobody says when they start have moments of their
/// own.
type Moment = (bool, Date);

/// The periods of one area and part, as steps from moment to moment: what lies between two moments
/// is the sum of the steps on any way from one to the other.
pub struct Series<'a> {
    steps: Vec<(Moment, Moment, Key<'a>)>,
    from: BTreeMap<Moment, Vec<usize>>,
}

/// How many steps are looked at to find a way.
const MOST: usize = 1500;

impl<'a> Series<'a> {
    /// `keys` are of one area and part. Where values count up, each runs from the beginning.
    pub fn new(keys: impl IntoIterator<Item = Key<'a>>, counts_up: bool) -> Self {
        let mut series = Self { steps: Vec::new(), from: BTreeMap::new() };
        for key in keys {
            let (start, end) = moments(key.period, counts_up);
            let place = series.steps.len();
            series.from.entry(start).or_default().push(place);
            series.from.entry(end).or_default().push(place);
            series.steps.push((start, end, key));
        }
        series
    }

    /// A cell as the sum of others: over as few unknown cells as can be, then over as few cells.
    pub fn sum(&self, own: &Key<'a>, counts_up: bool, book: &Book<'a>) -> Option<Sum<'a>> {
        let (start, end) = moments(own.period, counts_up);
        let mut best: BTreeMap<Moment, (usize, usize)> = BTreeMap::from([(start, (0, 0))]);
        let mut came: BTreeMap<Moment, (Moment, usize)> = BTreeMap::new();
        let mut open = BinaryHeap::from([Reverse(((0, 0), start))]);
        let mut looked = 0;
        while let Some(Reverse((cost, at))) = open.pop() {
            if at == end {
                break;
            }
            if best.get(&at).is_some_and(|best| *best < cost) {
                continue;
            }
            for place in self.from.get(&at).into_iter().flatten() {
                let Some((a, b, key)) = self.steps.get(*place) else { continue };
                if key == own {
                    continue;
                }
                looked += 1;
                let next = if *a == at { *b } else { *a };
                let unknown = usize::from(book.known(key).is_none());
                let cost = (cost.0 + unknown, cost.1 + 1);
                if best.get(&next).is_none_or(|known| cost < *known) {
                    best.insert(next, cost);
                    came.insert(next, (at, *place));
                    open.push(Reverse((cost, next)));
                }
            }
            if looked > MOST {
                return None;
            }
        }
        let mut cells = vec![(own.clone(), true)];
        let mut at = end;
        while at != start {
            let (before, place) = came.get(&at)?;
            let (a, _, key) = self.steps.get(*place)?;
            // A step that is taken forward is a part of what is asked for.
            cells.push((key.clone(), a != before));
            at = *before;
        }
        let pluses = cells.iter().filter(|(_, plus)| *plus).count();
        if pluses > 1 && cells.len() - pluses == 1 {
            cells.iter_mut().for_each(|(_, plus)| *plus = !*plus);
        }
        cells.sort_by(|(a, is_total), (b, other)| other.cmp(is_total).then_with(|| a.cmp(b)));
        Some(Sum { cells, gives: base::value::Decimal::ZERO })
    }

    /// Where two ways lead from one moment to another: whether they give the same.
    pub fn evidence(&self, book: &Book<'a>) -> Evidence {
        let mut evidence = Evidence::default();
        let known: Vec<Option<Range>> =
            self.steps.iter().map(|(_, _, key)| book.known(key)).collect();
        let mut height: BTreeMap<Moment, Option<Range>> = BTreeMap::new();
        let mut used = vec![false; self.steps.len()];
        for root in self.from.keys() {
            if height.contains_key(root) {
                continue;
            }
            height.insert(*root, Some(Range::ZERO));
            let mut open = vec![*root];
            while let Some(at) = open.pop() {
                for place in self.from.get(&at).into_iter().flatten() {
                    let (Some((a, b, _)), Some(Some(step))) =
                        (self.steps.get(*place), known.get(*place))
                    else {
                        continue;
                    };
                    if used.get_mut(*place).is_none_or(|used| std::mem::replace(used, true)) {
                        continue;
                    }
                    let (next, sign) = if *a == at { (*b, 1) } else { (*a, -1) };
                    let here = height.get(&at).copied().flatten();
                    let there = here.and_then(|here| here.plus(*step, sign));
                    match height.get(&next).copied() {
                        None => {
                            height.insert(next, there);
                            open.push(next);
                        }
                        Some(found) => evidence.add(agree(found, there, *step)),
                    }
                }
            }
        }
        evidence
    }
}

fn agree(found: Option<Range>, other: Option<Range>, step: Range) -> Option<Seen> {
    let apart = found?.plus(other?, -1)?;
    let one = base::value::Decimal::new(1, step.low.scale());
    if apart.holds(base::value::Decimal::ZERO) {
        // What may differ by much holds by chance; and nothing is shown by zeros.
        let is_tight = (apart.high - apart.low) * base::value::Decimal::TEN <= step.high.abs();
        return (is_tight && !step.high.is_zero()).then_some(Seen::Holds);
    }
    Some(match apart.low <= one && apart.high >= -one {
        true => Seen::IsNear,
        false => Seen::Fails,
    })
}

fn moments(period: Period, counts_up: bool) -> (Moment, Moment) {
    let is_own = match period {
        Period::Split(_, year) | Period::PooledSplit(_, _, year) => year.kind.is_none(),
        _ => false,
    };
    let start = if counts_up { Date::MIN } else { period.first() };
    let end = period.last().tomorrow().unwrap_or(Date::MAX);
    ((is_own && !counts_up, start), (is_own, end))
}
