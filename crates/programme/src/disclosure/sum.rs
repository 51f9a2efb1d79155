use super::book::{Adds, Book, Key};
use super::range::Range;
use base::value::Decimal;

/// A linear relation: the cells that count for plus, less those that count for minus, are so much.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sum<'a> {
    /// Each with whether it counts for plus: a total does, its parts do not.
    pub cells: Vec<(Key<'a>, bool)>,
    pub gives: Decimal,
}

impl<'a> Sum<'a> {
    /// `total − parts = 0`
    pub fn of(total: Key<'a>, parts: impl IntoIterator<Item = Key<'a>>) -> Self {
        let parts = parts.into_iter().map(|part| (part, false));
        let cells = std::iter::once((total, true)).chain(parts).collect();
        Self { cells, gives: Decimal::ZERO }
    }

    /// `so many × total − parts = 0`: the total stands in it as often as there are parts.
    pub fn mean(total: Key<'a>, parts: impl IntoIterator<Item = Key<'a>>) -> Self {
        let parts: Vec<Key<'a>> = parts.into_iter().collect();
        let totals = std::iter::repeat_n((total, true), parts.len());
        let cells = totals.chain(parts.iter().cloned().map(|part| (part, false))).collect();
        Self { cells, gives: Decimal::ZERO }
    }

    /// Whether it is of a mean.
    fn is_mean(&self) -> bool {
        self.cells.iter().filter(|(_, plus)| *plus).count() > 1
            && matches!(self.cells.as_slice(), [(one, true), (other, true), ..] if one == other)
    }

    /// Parts that are a hundred per cent: `−parts = −100`
    pub fn hundred(parts: impl IntoIterator<Item = Key<'a>>) -> Self {
        let cells = parts.into_iter().map(|part| (part, false)).collect();
        Self { cells, gives: -Decimal::ONE_HUNDRED }
    }

    pub fn keys(&self) -> impl Iterator<Item = &Key<'a>> {
        self.cells.iter().map(|(key, _)| key)
    }

    pub fn has(&self, key: &Key<'a>) -> bool {
        self.keys().any(|own| own == key)
    }

    /// Whether it holds where all of its cells are known; none where that tells nothing.
    pub fn seen(&self, book: &Book<'a>) -> Option<Seen> {
        let mut left = Range::exactly(-self.gives);
        let mut size = Decimal::ZERO;
        let mut tolerance = Decimal::ZERO;
        let mut unit = Decimal::ZERO;
        for (key, plus) in &self.cells {
            let known = book.known(key)?;
            left = left.plus(known, if *plus { 1 } else { -1 })?;
            size = size.max(known.high.abs());
            let half = Decimal::new(5, known.low.scale() + 1);
            unit = unit.max(half * Decimal::TWO);
            let layer = book.layer(key.layer)?;
            let is_percent = |measure: crate::model::Measure| measure.is_percent();
            let measure = book.table(key.layer)?.front.measure;
            if layer.adds == Adds::Value && (measure.is_some_and(is_percent) || self.is_mean()) {
                tolerance += half;
            }
        }
        if size.is_zero() {
            return None;
        }
        let width = left.high.checked_sub(left.low)?;
        let (low, high) = (left.low - tolerance, left.high + tolerance);
        match low <= Decimal::ZERO && Decimal::ZERO <= high {
            // What may differ by much holds by chance.
            true => (width.checked_mul(Decimal::TEN)? <= size).then_some(Seen::Holds),
            false if low <= unit && high >= -unit => Some(Seen::IsNear),
            false => Some(Seen::Fails),
        }
    }

    /// Whether the numbers of people behind rounded values make each other up as well: else the
    /// values are of other wholes. One that is not given may be what is left.
    pub fn bases_agree(&self, book: &Book<'a>) -> bool {
        let is_numerator =
            |key: &Key<'a>| matches!(book.layer(key.layer), Some(l) if l.adds != Adds::Value);
        if !self.keys().all(is_numerator) {
            return true;
        }
        let mut left = Decimal::ZERO;
        let mut unknown = Vec::new();
        for (key, plus) in &self.cells {
            match book.base(key) {
                Some(base) if *plus => left += base,
                Some(base) => left -= base,
                None => unknown.push(*plus),
            }
        }
        match unknown.as_slice() {
            [] => left.abs() <= Decimal::ONE,
            [true] => left < Decimal::ZERO,
            [false] => left > Decimal::ZERO,
            _ => true,
        }
    }
}

/// What a sum says of which all cells are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    Holds,
    /// It is off by one in the last place.
    IsNear,
    Fails,
}

/// How often the sums of one sort hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Evidence {
    holds: usize,
    near: usize,
    fails: usize,
}

/// What follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    Hold,
    Fail,
    /// Nothing shows it.
    Unseen,
}

impl Evidence {
    pub fn add(&mut self, seen: Option<Seen>) {
        match seen {
            Some(Seen::Holds) => self.holds += 1,
            Some(Seen::IsNear) => self.near += 1,
            Some(Seen::Fails) => self.fails += 1,
            None => {}
        }
    }

    pub fn join(&mut self, other: Self) {
        self.holds += other.holds;
        self.near += other.near;
        self.fails += other.fails;
    }

    pub fn holds(self) -> usize {
        self.holds
    }

    /// One year of several that is off is a slip. Rounded numbers hold by chance.
    pub fn trust(self, is_rounded: bool) -> Trust {
        match self {
            Self { holds: 0, near: 0, fails: 0 } => Trust::Unseen,
            Self { near, fails, .. } if is_rounded && near + fails > 0 => Trust::Fail,
            Self { holds: 0, near: 1, fails: 0 } => Trust::Unseen,
            Self { holds, near, fails } if holds > 0 && holds >= near + fails => Trust::Hold,
            _ => Trust::Fail,
        }
    }
}
