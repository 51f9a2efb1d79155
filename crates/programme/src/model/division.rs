use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

use base::value::{Decimal, Period};

use super::{Breakdown, Indicator, ObjectRef, Observation, ObservationStatus};

/// How a rate comes from the tables of two indicators, cell by cell.
///
/// A cell of the numerator is divided by that of the same area, period and part; only breakdowns
/// that both tables have are taken over. Where the rate says so, a period that the denominator's
/// table lacks is divided by the nearest one that it has: the same for every area, so that areas
/// can be compared.
#[derive(Debug)]
pub struct Division<'a> {
    rate: &'a Indicator,
    above: Cells<'a>,
    below: Cells<'a>,
    /// The breakdowns that both have, as the numerator lists them.
    pub breakdowns: Vec<Breakdown>,
    /// Their places among those of the numerator.
    columns: Vec<usize>,
    /// The period of the denominator for each of the numerator.
    periods: BTreeMap<Period, Period>,
}

/// What comes of two cells.
#[derive(Debug, Clone, PartialEq)]
pub enum Quotient {
    Rate(Observation),
    /// The denominator is zero, and the numerator is not.
    ByZero,
}

type Cell<'a> = (Option<ObjectRef>, Period, Vec<Option<&'a str>>);
/// The newest publication of each cell.
type Cells<'a> = BTreeMap<Cell<'a>, &'a Observation>;

impl<'a> Division<'a> {
    pub fn new(rate: &'a Indicator, numerator: &'a Indicator, denominator: &'a Indicator) -> Self {
        let place = |of: &Indicator, name: &str| {
            of.breakdowns.iter().position(|own| own.dimension.as_ref() == name)
        };
        let shared = |breakdown: &&Breakdown| place(denominator, &breakdown.dimension).is_some();
        let breakdowns: Vec<Breakdown> =
            numerator.breakdowns.iter().filter(shared).cloned().collect();
        let columns = |of: &Indicator| -> Vec<usize> {
            breakdowns.iter().filter_map(|shared| place(of, &shared.dimension)).collect()
        };
        let (columns, others) = (columns(numerator), columns(denominator));
        let (above, below) = (cells(numerator, &columns), cells(denominator, &others));
        let nearest = rate.derive.as_ref().is_some_and(|derive| derive.nearest_year);
        let periods = periods(&above, &below, nearest);
        Self { rate, above, below, breakdowns, columns, periods }
    }

    /// The cells that are divided, the numerator first, in the order of area, period and part.
    pub fn pairs(&self) -> impl Iterator<Item = (&'a Observation, &'a Observation)> {
        self.above.iter().filter_map(|((area, period, by), row)| {
            let period = self.periods.get(period)?;
            Some((*row, *self.below.get(&(*area, *period, by.clone()))?))
        })
    }

    /// Whether numerator and denominator have rows by the breakdowns that both know, and the whole of
    /// all others.
    pub(crate) fn has_cells(&self) -> [bool; 2] {
        [&self.above, &self.below].map(|cells| !cells.is_empty())
    }

    /// Whether any period of the numerator finds one of the denominator.
    pub(crate) fn has_periods(&self) -> bool {
        !self.periods.is_empty()
    }

    /// The periods of the numerator that were divided by another one of the denominator.
    pub fn moved(&self) -> impl Iterator<Item = (Period, Period)> {
        let all = self.periods.iter().map(|(own, other)| (*own, *other));
        all.filter(|(own, other)| own != other)
    }

    /// What comes of a pair, the breakdowns in the order of `breakdowns`.
    ///
    /// Nothing comes of a cell that is withheld or missing, nor of so few that the rate's `min_n`
    /// forbids it: the row says which. The value is exact to 28 digits.
    pub fn divide(&self, above: &Observation, below: &Observation) -> Quotient {
        let by = self.columns.iter().map(|at| above.by.get(*at).cloned().flatten()).collect();
        let published = [above.published, below.published].into_iter().flatten();
        let none = |status| Observation {
            area: above.area,
            period: above.period,
            value: None,
            word: None,
            lower: None,
            upper: None,
            numerator: None,
            denominator: None,
            n: None,
            status,
            published: published.max_by_key(|date| date.last()),
            note: above.note.clone(),
            by,
            span: above.span,
        };
        let lacking = [above, below].into_iter().find(|row| row.value.is_none());
        let (Some(top), Some(bottom)) = (above.value, below.value) else {
            let hidden = [above, below].into_iter().any(is_hidden);
            let status = lacking.map_or(ObservationStatus::Missing, |row| row.status);
            return Quotient::Rate(none(match hidden {
                true => ObservationStatus::Suppressed,
                false => status,
            }));
        };
        if [above, below].into_iter().any(is_hidden)
            || self.rate.min_n.is_some_and(|least| bottom < Decimal::from(least))
        {
            return Quotient::Rate(none(ObservationStatus::Suppressed));
        }
        if bottom.is_zero() {
            return match top.is_zero() {
                true => Quotient::Rate(none(ObservationStatus::NotApplicable)),
                false => Quotient::ByZero,
            };
        }
        let per = self.rate.per.unwrap_or(Decimal::ONE);
        let divide = |part: Decimal| Some(part.checked_mul(per)?.checked_div(bottom)?.normalize());
        let Some(value) = divide(top) else {
            return Quotient::Rate(none(ObservationStatus::Missing));
        };
        // Where both are uncertain, how far the rate may be off does not follow from their bounds.
        let is_sure = below.lower.is_none() && below.upper.is_none();
        let bound = |end: Option<Decimal>| end.filter(|_| is_sure).and_then(divide);
        Quotient::Rate(Observation {
            value: Some(value),
            lower: bound(above.lower),
            upper: bound(above.upper),
            numerator: Some(top),
            denominator: Some(bottom),
            ..none(above.status.less_firm(below.status))
        })
    }
}

/// The cells of an indicator by what both tables tell apart: of other breakdowns the total.
fn cells<'a>(of: &'a Indicator, columns: &[usize]) -> Cells<'a> {
    let is_whole = |row: &&Observation| {
        let mut rest = row.by.iter().enumerate().filter(|(at, _)| !columns.contains(at));
        rest.all(|(_, part)| part.is_none())
    };
    let part = |row: &'a Observation, at: &usize| row.by.get(*at)?.as_deref();
    // Of several publications the last stands last.
    let rows = of.observations.iter().filter(is_whole);
    rows.map(|row| {
        let by = columns.iter().map(|at| part(row, at)).collect();
        ((row.area, row.period, by), row)
    })
    .collect()
}

/// The period of the denominator for each of the numerator that has one.
fn periods(above: &Cells<'_>, below: &Cells<'_>, nearest: bool) -> BTreeMap<Period, Period> {
    let all: BTreeSet<Period> = below.keys().map(|(_, period, _)| *period).collect();
    let known = below.iter().filter(|(_, row)| row.value.is_some() || is_hidden(row));
    let known: BTreeSet<Period> = known.map(|((_, period, _), _)| *period).collect();
    let other = |own: Period| {
        let like = known.iter().copied().filter(|other| is_like(own, *other));
        let off = |other: &Period| (other.middle() - own.middle()).abs();
        like.min_by(|one, other| off(one).total_cmp(&off(other)))
    };
    let own: BTreeSet<Period> = above.keys().map(|(_, period, _)| *period).collect();
    own.into_iter()
        .filter_map(|own| match all.contains(&own) {
            true => Some((own, own)),
            false => Some((own, nearest.then(|| other(own)).flatten()?)),
        })
        .collect()
}

/// Whether what was counted in the one period may be held against what there was in the other: in
/// a year of the same kind, or for a part of a year in a year.
fn is_like(own: Period, other: Period) -> bool {
    use Period::{Day, Half, Month, Pooled, PooledSplit, Quarter, Year};
    match (own, other) {
        (Half(..) | Quarter(..) | Month(..) | Day(_), Year(_)) => true,
        (Pooled(a, b), Pooled(c, d)) | (PooledSplit(a, b, _), PooledSplit(c, d, _)) => {
            b - a == d - c
        }
        _ => discriminant(&own) == discriminant(&other),
    }
}

fn is_hidden(row: &Observation) -> bool {
    row.status == ObservationStatus::Suppressed
}
