use std::collections::BTreeMap;

use crate::find::places::Division;
use crate::model::{Aggregation, Measure, ObjectRef, Observation};
use base::value::Period;

use super::book::{Adds, Alike, Book, Key};
use super::sum::Sum;
use super::times::Series;
use super::trust::{Shown, newest};

/// A sort of sums. Whether one holds is judged by the others of its sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort<'a> {
    /// The areas of a type make up another.
    Areas(usize, Division, &'a str),
    /// Together they are a hundred per cent.
    AreasAreAll(usize, Division, &'a str),
    /// Their mean is that of another.
    AreasMean(usize, Division, &'a str),
    /// The values of a breakdown make up its total.
    Values(usize, usize),
    ValuesAreAll(usize, usize),
    /// Periods make up longer ones.
    Times(usize),
    /// Indicators make up another, of this layer.
    Indicators(usize),
    /// Two layers have the same numbers.
    Same(usize, usize),
    /// The first is what the second, which counts up, grew by.
    Growth(usize, usize),
}

pub type Found<'a> = (Sort<'a>, Option<ObjectRef>, Sum<'a>);

/// The series of an area, by part.
pub type AllSeries<'a> = BTreeMap<Vec<Option<&'a str>>, Series<'a>>;

/// The sums that a cell takes part in.
pub struct Sums<'a, 'c> {
    pub(super) book: &'c Book<'a>,
    pub(super) shown: BTreeMap<Sort<'a>, Shown>,
    series: BTreeMap<(usize, Option<ObjectRef>), AllSeries<'a>>,
    /// Of a layer with something hidden, what it has in common with those of other tables.
    related: BTreeMap<usize, Vec<Sort<'a>>>,
}

impl<'a, 'c> Sums<'a, 'c> {
    pub fn new(book: &'c Book<'a>) -> Self {
        Self { book, shown: BTreeMap::new(), series: BTreeMap::new(), related: BTreeMap::new() }
    }

    /// The sums that a cell is in and that may be trusted.
    pub fn of(&mut self, key: &Key<'a>) -> Vec<Sum<'a>> {
        let mut all: Vec<Found<'a>> = Vec::new();
        for (division, whole, kind) in self.divisions(key.area) {
            for sort in [Sort::Areas, Sort::AreasAreAll, Sort::AreasMean] {
                let sort = sort(key.layer, division, kind);
                let sum = self.areas(sort, whole, key);
                all.extend(sum.map(|sum| (sort, Some(whole), sum)));
            }
        }
        let count = self.book.table(key.layer).map_or(0, |table| table.breakdowns.len());
        for at in 0..count {
            for sort in [Sort::Values, Sort::ValuesAreAll] {
                let sort = sort(key.layer, at);
                all.extend(self.values(sort, key).map(|sum| (sort, key.area, sum)));
            }
        }
        let (book, counts_up) = (self.book, self.counts_up(key.layer));
        if let Some(series) = self.series(key.layer, key.area).get(&key.by) {
            let sum = series.sum(key, counts_up, book);
            all.extend(sum.map(|sum| (Sort::Times(key.layer), None, sum)));
        }
        all.extend(self.between_indicators(key));
        let trusted = all.into_iter().filter(|found| self.is_trusted(found, key));
        trusted.map(|(_, _, sum)| sum).collect()
    }

    pub(super) fn counts_up(&self, layer: usize) -> bool {
        self.book.table(layer).is_some_and(|table| table.front.cumulative)
    }

    /// The wholes that an area is or is a part of, with the type of their parts.
    fn divisions(&self, area: Option<ObjectRef>) -> Vec<(Division, ObjectRef, &'a str)> {
        let places = self.book.places;
        let Some(area) = area else { return Vec::new() };
        let Some(place) = places.place(area) else { return Vec::new() };
        let mut all: Vec<(Division, ObjectRef, &str)> =
            place.wholes().map(|(division, whole)| (division, whole, &*place.kind)).collect();
        for division in [Division::Parent, Division::PartOf] {
            all.extend(places.kinds_below(division, area).map(|kind| (division, area, kind)));
        }
        all
    }

    pub(super) fn areas(&self, sort: Sort<'a>, whole: ObjectRef, key: &Key<'a>) -> Option<Sum<'a>> {
        let (Sort::Areas(_, division, kind)
        | Sort::AreasAreAll(_, division, kind)
        | Sort::AreasMean(_, division, kind)) = sort
        else {
            return None;
        };
        let in_area = |area| Key { area: Some(area), ..key.clone() };
        let exists = |at: &&ObjectRef| {
            let place = self.book.places.place(**at);
            place.is_some_and(|place| place.exists_in(key.period))
        };
        let parts = self.book.places.parts(division, whole, kind).iter().filter(exists);
        let parts = parts.map(|at| in_area(*at));
        if !matches!(sort, Sort::AreasAreAll(..)) && !self.has_rows_above(key.layer, whole, 4) {
            return None;
        }
        match sort {
            Sort::Areas(..) => Some(Sum::of(in_area(whole), parts)),
            Sort::AreasMean(..) => {
                let sum = Sum::mean(in_area(whole), parts);
                (self.may_be_mean(key.layer) && sum.cells.len() > 2).then_some(sum)
            }
            _ => {
                let sum = Sum::hundred(parts);
                (self.is_percent(key.layer) && sum.cells.len() > 1).then_some(sum)
            }
        }
    }

    /// Whether an area or one that it is in, so many levels up, has any row: else nothing is known of
    /// what its parts make up.
    fn has_rows_above(&self, layer: usize, area: ObjectRef, levels: usize) -> bool {
        if !self.book.of_area(layer, Some(area)).is_empty() {
            return true;
        }
        let place = self.book.places.place(area).filter(|_| levels > 0);
        let mut wholes = place.into_iter().flat_map(|place| place.wholes());
        wholes.any(|(_, whole)| self.has_rows_above(layer, whole, levels - 1))
    }

    /// The values of a breakdown, the others staying as they are.
    pub(super) fn values(&self, sort: Sort<'a>, key: &Key<'a>) -> Option<Sum<'a>> {
        let (Sort::Values(_, at) | Sort::ValuesAreAll(_, at)) = sort else { return None };
        let with = |value: Option<&'a str>| {
            let mut key = key.clone();
            if let Some(slot) = key.by.get_mut(at) {
                *slot = value;
            }
            key
        };
        let values = &self.book.table(key.layer)?.breakdowns.get(at)?.values;
        let parts = values.iter().map(|value| with(Some(value)));
        if values.len() < 2 {
            return None;
        }
        match sort {
            Sort::Values(..) => Some(Sum::of(with(None), parts)),
            _ => self.is_percent(key.layer).then(|| Sum::hundred(parts)),
        }
    }

    /// Whether the values of areas are said to be taken together as a mean.
    fn may_be_mean(&self, layer: usize) -> bool {
        let table = self.book.table(layer);
        table.is_some_and(|table| table.front.aggregation == Some(Aggregation::Mean))
            && self.book.layer(layer).is_some_and(|layer| layer.adds == Adds::Value)
    }

    /// Whether the values of a layer are percentages.
    pub(super) fn is_percent(&self, layer: usize) -> bool {
        let measure = self.book.table(layer).and_then(|table| table.front.measure);
        measure == Some(Measure::Percentage)
            && self.book.layer(layer).is_some_and(|layer| layer.adds == Adds::Value)
    }

    fn series(&mut self, layer: usize, area: Option<ObjectRef>) -> &AllSeries<'a> {
        let (book, counts_up) = (self.book, self.counts_up(layer));
        self.series
            .entry((layer, area))
            .or_insert_with(|| all_series(layer, book.of_area(layer, area), counts_up))
    }

    /// The sums between a cell and those of other indicators.
    fn between_indicators(&mut self, key: &Key<'a>) -> Vec<Found<'a>> {
        let book = self.book;
        let mut sorts = Vec::new();
        if let Some(table) = book.table(key.layer) {
            let wholes = table.front.part_of.iter().map(|whole| whole.to);
            for at in wholes.chain(table.at) {
                sorts.extend(self.layers_like(key.layer, at).map(Sort::Indicators));
            }
        }
        if book.hides(key) {
            sorts.extend_from_slice(self.related(key.layer));
        }
        let is_of_use = |(sort, _, sum): &Found<'a>| {
            let mut others = sum.keys().filter(|own| *own != key);
            matches!(sort, Sort::Indicators(_)) || others.all(|key| book.known(key).is_some())
        };
        let sums = sorts.into_iter();
        let sums = sums.filter_map(|sort| Some((sort, None, self.between(sort, key)?)));
        sums.filter(is_of_use).collect()
    }

    /// The sorts by which a layer has the numbers of others. There are as many others as a programme has
    /// tables, so that they are looked at once and not for each cell.
    fn related(&mut self, own: usize) -> &[Sort<'a>] {
        if !self.related.contains_key(&own) {
            let sorts = self.relations(own);
            let sorts =
                sorts.into_iter().filter(|sort| self.shown(*sort).all.holds() > 0).collect();
            self.related.insert(own, sorts);
        }
        self.related.entry(own).or_default()
    }

    /// What a layer may have in common with those of other tables, in the order of these.
    fn relations(&self, own: usize) -> Vec<Sort<'a>> {
        let Alike { counts, behind, plain, running } = &self.book.alike;
        let measure = self.book.table(own).and_then(|table| table.front.measure);
        let [plain, running] = [plain, running].map(|lists| lists.get(&measure));
        let [plain, running] = [plain, running].map(|list| list.map_or(&[][..], Vec::as_slice));
        let is_among = |list: &[usize]| list.binary_search(&own).is_ok();
        let same: [&[usize]; 2] = match (is_among(counts), is_among(behind)) {
            (true, _) => [counts, behind],
            (_, true) => [counts, &[]],
            _ => [&[], &[]],
        };
        let grown = if is_among(plain) { running } else { &[] };
        let parts = if is_among(running) { plain } else { &[] };
        let same = same.into_iter().flatten().map(|other| (*other, Sort::Same(own, *other)));
        let grown = grown.iter().map(|other| (*other, Sort::Growth(own, *other)));
        let parts = parts.iter().map(|other| (*other, Sort::Growth(*other, own)));
        let table = |layer| self.book.layer(layer).map(|layer| layer.table);
        let all = same.chain(grown).chain(parts);
        let mut all: Vec<_> = all.filter(|(other, _)| table(*other) != table(own)).collect();
        all.sort_by_key(|(other, _)| *other);
        all.into_iter().map(|(_, sort)| sort).collect()
    }

    /// The layers of an indicator whose numbers are of the same sort as those of another layer.
    fn layers_like(
        &self,
        layer: usize,
        at: ObjectRef,
    ) -> impl Iterator<Item = usize> + use<'_, 'a, 'c> {
        let adds = |layer| self.book.layer(layer).map(|layer| layer.adds);
        let own = adds(layer);
        self.book.of(at).filter(move |place| adds(*place) == own)
    }

    pub(super) fn between(&self, sort: Sort<'a>, key: &Key<'a>) -> Option<Sum<'a>> {
        let book = self.book;
        match sort {
            Sort::Indicators(whole) => {
                let at = book.table(whole)?.at?;
                let adds = book.layer(whole)?.adds;
                let is_alike =
                    |place: &usize| book.layer(*place).is_some_and(|layer| layer.adds == adds);
                let parts = book.parts_of(at).filter(is_alike);
                let parts: Option<Vec<Key<'a>>> = parts.map(|at| book.same_in(at, key)).collect();
                let parts = parts.filter(|parts| !parts.is_empty())?;
                Some(Sum::of(book.same_in(whole, key)?, parts))
            }
            Sort::Same(a, b) => {
                let (one, other) = (book.same_in(a, key)?, book.same_in(b, key)?);
                Some(Sum::of(one, [other]))
            }
            Sort::Growth(own, sum) => {
                let own = book.same_in(own, key)?;
                let end = book.same_in(sum, key)?;
                let start = Key { period: before(key.period)?, ..end.clone() };
                Some(Sum::of(end, [own, start]))
            }
            _ => None,
        }
    }
}

pub fn all_series<'a>(layer: usize, rows: &'a [Observation], counts_up: bool) -> AllSeries<'a> {
    let mut keys: BTreeMap<Vec<Option<&'a str>>, Vec<Key<'a>>> = BTreeMap::new();
    for row in newest(rows) {
        let key = Key::of(layer, row);
        keys.entry(key.by.clone()).or_default().push(key);
    }
    keys.into_iter().map(|(by, keys)| (by, Series::new(keys, counts_up))).collect()
}

/// The period of the same length before.
fn before(period: Period) -> Option<Period> {
    Some(match period {
        Period::Year(y) => Period::Year(y.checked_sub(1)?),
        Period::Half(y, 1) => Period::Half(y.checked_sub(1)?, 2),
        Period::Half(y, h) => Period::Half(y, h - 1),
        Period::Quarter(y, 1) => Period::Quarter(y.checked_sub(1)?, 4),
        Period::Quarter(y, q) => Period::Quarter(y, q - 1),
        Period::Month(y, 1) => Period::Month(y.checked_sub(1)?, 12),
        Period::Month(y, m) => Period::Month(y, m - 1),
        Period::Split(y, year) => Period::Split(y.checked_sub(1)?, year),
        Period::Day(_) | Period::Pooled(..) | Period::PooledSplit(..) | Period::Days(..) => {
            return None;
        }
    })
}
