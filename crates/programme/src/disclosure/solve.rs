//! Which unknowns a set of sums leaves a single value.
//!
//! Whether an unknown is determined depends on the sums alone and not on the numbers in them: it is
//! when a combination of the sums holds that unknown and no other, that is, when the row space of
//! the matrix contains its unit vector. Gauss–Jordan elimination finds all such combinations.
//!
//! The arithmetic is that of the whole numbers modulo the prime 2⁶¹ − 1: exact, without fractions
//! that grow, and the same on every machine. A matrix of 0, 1 and −1 has the same row space over
//! the fractions unless the prime divides one of its minors, and those of the size that is solved
//! here reach it only in matrices that no hierarchy of sums makes.

const PRIME: u64 = (1 << 61) - 1;

/// A number modulo the prime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Weight(u64);

impl Weight {
    const ZERO: Self = Self(0);
    const ONE: Self = Self(1);

    fn reduce(value: u128) -> Self {
        // The remainder is below 2⁶¹.
        Self(u64::try_from(value % u128::from(PRIME)).unwrap_or(0))
    }

    fn times(self, other: Self) -> Self {
        Self::reduce(u128::from(self.0) * u128::from(other.0))
    }

    fn minus(self, other: Self) -> Self {
        Self::reduce(u128::from(self.0) + u128::from(PRIME) - u128::from(other.0))
    }

    /// `self + other` where `adds`, else `self − other`.
    pub fn plus(self, other: Self, adds: bool) -> Self {
        self.minus(match adds {
            true => Self::ZERO.minus(other),
            false => other,
        })
    }

    pub fn is_zero(self) -> bool {
        self == Self::ZERO
    }

    /// `1 ÷ self`, as `self^(p − 2)` by the little theorem of Fermat; of 0 it is 0.
    fn inverse(self) -> Self {
        let (mut result, mut base, mut power) = (Self::ONE, self, PRIME - 2);
        while power > 0 {
            if power & 1 == 1 {
                result = result.times(base);
            }
            base = base.times(base);
            power >>= 1;
        }
        result
    }

    /// As a small whole number, where it is one; a fraction is none.
    pub fn small(self) -> Option<i64> {
        const SMALL: u64 = 1000;
        match self.0 {
            value if value <= SMALL => i64::try_from(value).ok(),
            value if PRIME - value <= SMALL => i64::try_from(PRIME - value).ok().map(|v| -v),
            _ => None,
        }
    }
}

/// The sums that together leave one unknown, each with how often it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weights(Vec<(usize, Weight)>);

impl Weights {
    pub fn iter(&self) -> impl Iterator<Item = (usize, Weight)> + '_ {
        self.0.iter().copied()
    }
}

/// For each of so many unknowns the combination of sums that leaves it alone, where there is one:
/// the sum taken `weight` times, added up, is the unknown itself.
///
/// A sum is its unknowns, each with whether it stands in it as the total (1) or as a part (−1).
/// Where one sum alone has a single unknown, that is the combination.
pub fn determined(sums: &[Vec<(usize, bool)>], unknowns: usize) -> Vec<Option<Weights>> {
    let mut found: Vec<Option<Weights>> = vec![None; unknowns];
    for (at, sum) in sums.iter().enumerate() {
        if let [(unknown, is_total)] = sum.as_slice()
            && let Some(slot) = found.get_mut(*unknown)
        {
            slot.get_or_insert_with(|| Weights(vec![(at, sign(*is_total))]));
        }
    }
    let mut rows: Vec<Row> =
        sums.iter().enumerate().map(|(at, sum)| Row::of(at, sum, unknowns, sums.len())).collect();
    let mut next = 0;
    for column in 0..unknowns {
        let Some(pivot) = (next..rows.len())
            .find(|at| rows.get(*at).is_some_and(|row| row.at(column) != Weight::ZERO))
        else {
            continue;
        };
        rows.swap(next, pivot);
        let Some(row) = rows.get_mut(next) else {
            break;
        };
        row.scale(row.at(column).inverse());
        let row = row.clone();
        for (at, other) in rows.iter_mut().enumerate() {
            let factor = other.at(column);
            if at != next && factor != Weight::ZERO {
                other.subtract(&row, factor);
            }
        }
        next += 1;
    }
    for row in rows.iter().take(next) {
        let mut filled = row.left.iter().enumerate().filter(|(_, w)| **w != Weight::ZERO);
        if let (Some((unknown, _)), None) = (filled.next(), filled.next())
            && let Some(slot) = found.get_mut(unknown)
        {
            slot.get_or_insert_with(|| row.weights());
        }
    }
    found
}

fn sign(is_total: bool) -> Weight {
    match is_total {
        true => Weight::ONE,
        false => Weight::ZERO.minus(Weight::ONE),
    }
}

/// A combination of sums: what it holds of each unknown, and what it takes of each sum.
#[derive(Debug, Clone)]
struct Row {
    left: Vec<Weight>,
    right: Vec<Weight>,
}

impl Row {
    fn of(at: usize, sum: &[(usize, bool)], unknowns: usize, sums: usize) -> Self {
        let mut left = vec![Weight::ZERO; unknowns];
        for (unknown, is_total) in sum {
            if let Some(slot) = left.get_mut(*unknown) {
                *slot = slot.plus(Weight::ONE, *is_total);
            }
        }
        let mut right = vec![Weight::ZERO; sums];
        if let Some(slot) = right.get_mut(at) {
            *slot = Weight::ONE;
        }
        Self { left, right }
    }

    fn at(&self, column: usize) -> Weight {
        self.left.get(column).copied().unwrap_or(Weight::ZERO)
    }

    fn scale(&mut self, factor: Weight) {
        for weight in self.left.iter_mut().chain(&mut self.right) {
            *weight = weight.times(factor);
        }
    }

    fn subtract(&mut self, other: &Self, factor: Weight) {
        let pairs = self.left.iter_mut().zip(&other.left);
        for (own, other) in pairs.chain(self.right.iter_mut().zip(&other.right)) {
            if *other != Weight::ZERO {
                *own = own.minus(factor.times(*other));
            }
        }
    }

    fn weights(&self) -> Weights {
        let used = self.right.iter().enumerate();
        let used = used.filter(|(_, weight)| **weight != Weight::ZERO);
        Weights(used.map(|(at, weight)| (at, *weight)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn total(unknown: usize) -> (usize, bool) {
        (unknown, true)
    }

    fn part(unknown: usize) -> (usize, bool) {
        (unknown, false)
    }

    #[test]
    fn the_only_unknown_of_a_sum_is_determined() {
        let found = determined(&[vec![part(0)], vec![part(1), part(2)]], 3);
        let weights: Vec<_> = found[0].as_ref().unwrap().iter().collect();
        assert_eq!(weights.len(), 1);
        assert_eq!(weights[0].1.small(), Some(-1));
        assert_eq!(found[1..], [None, None]);
    }

    #[test]
    fn a_square_of_four_unknowns_is_not_determined() {
        // Two rows and two columns of a cross table: each sum has two unknowns.
        let sums = [
            vec![part(0), part(1)],
            vec![part(2), part(3)],
            vec![part(0), part(2)],
            vec![part(1), part(3)],
        ];
        assert!(determined(&sums, 4).iter().all(Option::is_none));
    }

    #[test]
    fn several_sums_together_determine_what_none_does() {
        // a + b, b + c and c + a: each is half of the sum of two less the third.
        let sums = [vec![part(0), part(1)], vec![part(1), part(2)], vec![part(2), part(0)]];
        let found = determined(&sums, 3);
        assert!(found.iter().all(Option::is_some));
        let first: Vec<_> = found[0].as_ref().unwrap().iter().collect();
        assert_eq!(first.len(), 3);
        assert_eq!(first[0].1.small(), None, "a half is no whole number");
    }

    #[test]
    fn a_total_that_is_a_part_elsewhere_links_two_sums() {
        // 0 = known parts; 0 + 1 = known.
        let found = determined(&[vec![total(0)], vec![part(0), part(1)]], 2);
        assert!(found.iter().all(Option::is_some));
        let second: Vec<_> = found[1].as_ref().unwrap().iter().collect();
        assert_eq!(second.len(), 2);
    }

    proptest! {
        /// Whatever is called determined is: the combination holds that unknown once and no other.
        #[test]
        fn a_combination_leaves_its_unknown_alone(
            sums in proptest::collection::vec(proptest::collection::btree_map(0usize..7, any::<bool>(), 1..5), 1..9)
        ) {
            let sums: Vec<Vec<(usize, bool)>> =
                sums.into_iter().map(|sum| sum.into_iter().collect()).collect();
            for (unknown, weights) in determined(&sums, 7).into_iter().enumerate() {
                let Some(weights) = weights else { continue };
                let mut left = [Weight::ZERO; 7];
                for (sum, weight) in weights.iter() {
                    for (at, is_total) in &sums[sum] {
                        let more = weight.times(sign(*is_total));
                        left[*at] = left[*at].minus(Weight::ZERO.minus(more));
                    }
                }
                for (at, weight) in left.into_iter().enumerate() {
                    prop_assert_eq!(weight == Weight::ONE, at == unknown);
                    prop_assert_eq!(weight == Weight::ZERO, at != unknown);
                }
            }
        }
    }
}
