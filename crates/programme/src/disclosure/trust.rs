//! Which sums are trusted: by what the rows show of them, and where they show nothing by what an
//! indicator says of its figures.

use std::collections::BTreeMap;

use crate::model::{Measure, ObjectRef, Observation};
use base::value::{Decimal, Period};

use super::book::{Adds, Key};
use super::range::Range;
use super::sum::{Evidence, Seen, Sum, Trust};
use super::sums::{Found, Sort, Sums, all_series};

/// What the rows show of a sort: of all, and of each whole or area by itself.
#[derive(Default)]
pub struct Shown {
    pub all: Evidence,
    pub each: BTreeMap<Option<ObjectRef>, Evidence>,
}

impl<'a> Sums<'a, '_> {
    /// Whether a sum that a cell is in is to be trusted.
    pub fn is_trusted(&mut self, found: &Found<'a>, key: &Key<'a>) -> bool {
        let (sort, of, sum) = found;
        if !sum.has(key) || !sum.bases_agree(self.book) {
            return false;
        }
        let Some(layer) = self.book.layer(key.layer) else { return false };
        let shown = self.shown(*sort);
        let own = shown.each.get(of).copied().unwrap_or_default().trust(layer.is_rounded);
        let all = shown.all.trust(layer.is_rounded);
        let is_often = shown.all.holds() > 1;
        match (own, all, sort) {
            // A mean of rounded numbers may be met by chance.
            (Trust::Hold, _, Sort::AreasMean(..)) => is_often,
            (_, _, Sort::AreasMean(..)) => false,
            (Trust::Hold, ..) => true,
            (Trust::Fail, ..) => false,
            // What one area has to itself says nothing of another, unless it is the only one.
            (Trust::Unseen, Trust::Hold, _) => {
                !self.is_sole(sum, *sort) || self.divides(*sort, *of)
            }
            (Trust::Unseen, Trust::Fail, Sort::Areas(..) | Sort::Values(..)) => {
                layer.is_sum && !self.is_sole(sum, *sort)
            }
            (Trust::Unseen, Trust::Fail, _) => false,
            (Trust::Unseen, Trust::Unseen, Sort::Areas(..) | Sort::Values(..)) => {
                self.is_of_hundred(sum)
                    || layer.is_sum && (!self.is_sole(sum, *sort) || self.divides(*sort, *of))
            }
            (_, _, Sort::ValuesAreAll(_, at)) => self.are_all_answers(sum, *at),
            (_, _, Sort::AreasAreAll(..) | Sort::Same(..) | Sort::Growth(..)) => false,
            (_, _, Sort::Times(_)) => {
                self.counts_up(key.layer) || layer.is_sum && self.is_flow(sum, key)
            }
            (_, _, Sort::Indicators(_)) => self.are_of_one_whole(sum),
        }
    }

    /// A whole that has but one part.
    fn is_sole(&self, sum: &Sum<'a>, sort: Sort<'a>) -> bool {
        matches!(sort, Sort::Areas(..)) && sum.cells.len() < 3
    }

    /// Whether a type of areas divides the land, so that one that is alone in its whole is all of
    /// it: not where it is the only one in the city that a programme is about.
    fn divides(&self, sort: Sort<'a>, whole: Option<ObjectRef>) -> bool {
        let (Sort::Areas(_, division, kind), Some(whole)) = (sort, whole) else {
            return false;
        };
        let places = self.book.places;
        let has_like = places.place(whole).is_some_and(|place| {
            let mut wholes = place.wholes();
            wholes.any(|(division, at)| places.parts(division, at, &place.kind).len() > 1)
        });
        has_like || places.wholes_of(division, kind).count() > 1
    }

    /// Whether the total is a hundred per cent, which says what its parts are.
    fn is_of_hundred(&self, sum: &Sum<'a>) -> bool {
        let total = sum.keys().next().filter(|total| self.is_percent(total.layer));
        let value = total.and_then(|total| self.book.known(total));
        value == Some(Range::exactly(Decimal::ONE_HUNDRED))
    }

    /// Whether percentages without a total are surely the answers to one question, each given by other
    /// people: two that as many people gave or of which one denies the other, or several that are
    /// nearly a hundred together.
    fn are_all_answers(&self, sum: &Sum<'a>, at: usize) -> bool {
        let book = self.book;
        let has_total = sum.keys().next().is_some_and(|key| {
            let total = Key { by: vec![None; key.by.len()], ..key.clone() };
            book.find(&total).is_some()
        });
        if has_total {
            return false;
        }
        let names: Vec<&str> = sum.keys().filter_map(|key| *key.by.get(at)?).collect();
        let bases: Vec<Option<Decimal>> = sum.keys().map(|key| book.base(key)).collect();
        let known: Vec<Decimal> =
            sum.keys().filter_map(|key| book.known(key)).map(|known| known.high).collect();
        let together: Decimal = known.iter().sum();
        let is_nearly_all =
            together >= Decimal::from(85) && together <= Decimal::ONE_HUNDRED && known.len() > 1;
        matches!(bases.as_slice(), [Some(one), Some(other)] if one == other)
            || matches!(names.as_slice(), [one, other] if are_opposites(one, other))
            || is_nearly_all && known.len() + 1 == names.len()
    }

    /// Whether percentages of several indicators are of the same people.
    fn are_of_one_whole(&self, sum: &Sum<'a>) -> bool {
        let is_value =
            |key: &Key<'a>| self.book.layer(key.layer).is_some_and(|l| l.adds == Adds::Value);
        let is_share = |key: &Key<'a>| {
            let measure = self.book.table(key.layer).and_then(|table| table.front.measure);
            matches!(measure, Some(Measure::Percentage | Measure::Rate)) && is_value(key)
        };
        let mut bases =
            sum.keys().filter(|key| is_share(key)).filter_map(|key| self.book.base(key));
        let first = bases.next();
        sum.cells.len() > 2 && bases.all(|base| Some(base) == first)
    }

    /// Whether periods are surely parts of a longer one: a stock is about as large in each of them as
    /// in the whole.
    fn is_flow(&self, sum: &Sum<'a>, own: &Key<'a>) -> bool {
        let is_count = |key: &Key<'a>| {
            let measure = self.book.table(key.layer).and_then(|table| table.front.measure);
            measure == Some(Measure::Count)
        };
        let (mut parts, mut of_parts, mut whole) = (0, Decimal::ZERO, Decimal::ZERO);
        let mut is_pooled = false;
        for (key, plus) in sum.cells.iter().filter(|(key, _)| key != own) {
            let Some(known) = self.book.known(key) else { return false };
            if *plus {
                whole += known.high;
                is_pooled |= matches!(key.period, Period::Pooled(..) | Period::PooledSplit(..));
            } else {
                of_parts += known.high;
                parts += usize::from(!known.high.is_zero());
            }
        }
        let is_part = sum.cells.iter().any(|(key, plus)| key == own && !plus);
        let left = whole - of_parts;
        match is_part {
            true if left < Decimal::ZERO => false,
            true if parts > 1 => true,
            true => is_count(own) && (is_pooled || left * Decimal::from(4) >= whole),
            false => is_count(own) && parts > 1,
        }
    }

    /// What the rows show of a sort of sums.
    pub(super) fn shown(&mut self, sort: Sort<'a>) -> &Shown {
        if !self.shown.contains_key(&sort) {
            let shown = self.look(sort);
            self.shown.insert(sort, shown);
        }
        self.shown.entry(sort).or_default()
    }

    fn look(&self, sort: Sort<'a>) -> Shown {
        let book = self.book;
        let mut shown = Shown::default();
        let mut add = |of: Option<ObjectRef>, seen: Option<Seen>| {
            let mut evidence = Evidence::default();
            evidence.add(seen);
            shown.each.entry(of).or_default().join(evidence);
            shown.all.join(evidence);
        };
        let seen = |sum: Option<Sum<'a>>| sum?.seen(book);
        match sort {
            Sort::Areas(layer, division, kind)
            | Sort::AreasAreAll(layer, division, kind)
            | Sort::AreasMean(layer, division, kind) => {
                let is_areas = !matches!(sort, Sort::AreasAreAll(..));
                for whole in book.places.wholes_of(division, kind) {
                    let first = book.places.parts(division, whole, kind).first().copied();
                    let from = if is_areas { Some(whole) } else { first };
                    for row in newest(book.of_area(layer, from)) {
                        let key = Key::of(layer, row);
                        let sum = self.areas(sort, whole, &key).filter(|sum| sum.bases_agree(book));
                        add(Some(whole), seen(sum));
                    }
                }
            }
            Sort::Values(layer, at) | Sort::ValuesAreAll(layer, at) => {
                let first =
                    book.table(layer).and_then(|table| table.breakdowns.get(at)?.values.first());
                let wanted = match sort {
                    Sort::Values(..) => None,
                    _ => first.map(AsRef::as_ref),
                };
                for row in newest(book.rows(layer)) {
                    let key = Key::of(layer, row);
                    if key.by.get(at) == Some(&wanted) {
                        let sum = self.values(sort, &key).filter(|sum| sum.bases_agree(book));
                        add(row.area, seen(sum));
                    }
                }
            }
            Sort::Times(layer) => {
                let counts_up = self.counts_up(layer);
                for rows in book.rows(layer).chunk_by(|a, b| a.area == b.area) {
                    for series in all_series(layer, rows, counts_up).values() {
                        shown.all.join(series.evidence(book));
                    }
                }
            }
            Sort::Indicators(layer) => {
                for row in newest(book.rows(layer)) {
                    add(None, seen(self.between(sort, &Key::of(layer, row))));
                }
            }
            Sort::Same(layer, _) | Sort::Growth(layer, _) => {
                let mut large = 0;
                for row in newest(book.rows(layer)) {
                    let sum = self.between(sort, &Key::of(layer, row));
                    match seen(sum) {
                        Some(Seen::Holds) => {
                            let known = book.known(&Key::of(layer, row));
                            large += usize::from(known.is_some_and(|v| v.high >= Decimal::TEN));
                            add(None, Some(Seen::Holds));
                        }
                        None => {}
                        // Where two indicators differ once they are not the same.
                        Some(_) => return Shown::default(),
                    }
                }
                if large < 2 {
                    return Shown::default();
                }
            }
        }
        shown
    }
}

/// The newest publication of each cell.
pub fn newest(rows: &[Observation]) -> impl Iterator<Item = &Observation> {
    rows.chunk_by(|a, b| a.is_of_same_cell(b)).filter_map(<[Observation]>::last)
}

/// Whether one answer denies the other.
fn are_opposites(one: &str, other: &str) -> bool {
    const PAIRS: [(&str, &str); 4] =
        [("ja", "nee"), ("yes", "no"), ("wel", "niet"), ("met", "zonder")];
    const DENIALS: [&str; 8] = ["on", "niet-", "geen-", "not-", "no-", "non-", "un", "dis"];
    let denies = |one: &str, other: &str| {
        PAIRS.contains(&(one, other))
            || DENIALS.iter().any(|denial| other.strip_prefix(denial) == Some(one))
    };
    denies(one, other) || denies(other, one)
}
