use std::collections::BTreeMap;

use crate::model::ObservationStatus;
use crate::model::{Aggregation, Breakdown, Indicator, Measure, ObjectRef, Observation};
use base::value::{Decimal, Period};

use super::range::Range;
use crate::find::places::Places;

/// One cell of a layer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key<'a> {
    /// By its place in [`Book::layers`].
    pub layer: usize,
    pub area: Option<ObjectRef>,
    pub period: Period,
    /// By breakdown; none is the total.
    pub by: Vec<Option<&'a str>>,
}

impl<'a> Key<'a> {
    pub fn of(layer: usize, row: &'a Observation) -> Self {
        Self {
            layer,
            area: row.area,
            period: row.period,
            by: row.by.iter().map(Option::as_deref).collect(),
        }
    }
}

/// An indicator with its rows, sorted by area, period, breakdown and publication.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    pub id: &'a str,
    /// None where this build leaves it out.
    pub at: Option<ObjectRef>,
    pub front: &'a Indicator,
    pub breakdowns: &'a [Breakdown],
    pub rows: &'a [Observation],
}

impl Table<'_> {
    pub fn hides(&self) -> bool {
        self.rows.iter().any(is_hidden)
    }

    /// Whether a row keeps a number back: it says so or, where small numbers of people are not told, it has none.
    pub fn withholds(&self, row: &Observation) -> bool {
        is_hidden(row) || self.tells_no_fewer_than().is_some() && is_blank(row)
    }

    pub fn withholds_any(&self) -> bool {
        self.rows.iter().any(|row| self.withholds(row))
    }

    /// The least number of people that is told, where the figures are such numbers.
    pub fn tells_no_fewer_than(&self) -> Option<Decimal> {
        let least = self.front.min_n.filter(|_| self.front.measure == Some(Measure::Count));
        least.map(Decimal::from)
    }
}

/// Whether a row has no figure, without a word on why.
pub fn is_blank(row: &Observation) -> bool {
    row.status == ObservationStatus::Missing && !row.is_known()
}

pub fn is_hidden(row: &Observation) -> bool {
    row.status == ObservationStatus::Suppressed
}

/// The numbers of a table that may add up: one table may have two kinds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Layer {
    /// By its place in [`Book::tables`].
    pub table: usize,
    pub adds: Adds,
    /// Whether its numbers are whole, as those of people are.
    pub is_whole: bool,
    /// Whether parts are taken to make up their total where no row shows that they do or do not.
    pub is_sum: bool,
    /// Whether all numbers are multiples of five: rounded, so that sums hold by chance only.
    pub is_rounded: bool,
}

/// Which numbers of a row add up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Adds {
    Value,
    /// The numerator, of which the value is so many per 1 of the denominator.
    Numerator(Decimal),
}

/// All tables, and the numbers in them that may add up.
pub struct Book<'a> {
    pub tables: Vec<Table<'a>>,
    pub layers: Vec<Layer>,
    pub places: &'a Places,
    /// The layers of each indicator, and those of the indicators that it is made up of, by their places.
    of: BTreeMap<ObjectRef, Vec<usize>>,
    parts_of: BTreeMap<ObjectRef, Vec<usize>>,
    pub alike: Alike,
}

/// The layers by what their numbers are, each list in their order: only those of some can be the same as those of
/// another, or what that grew by. Found once for all tables, as each is held against the others.
#[derive(Default)]
pub struct Alike {
    pub counts: Vec<usize>,
    /// Whole numbers behind a share.
    pub behind: Vec<usize>,
    /// Values by their measure: of a moment or a period, and those that count up.
    pub plain: BTreeMap<Option<Measure>, Vec<usize>>,
    pub running: BTreeMap<Option<Measure>, Vec<usize>>,
}

impl Alike {
    fn new(tables: &[Table<'_>], layers: &[Layer]) -> Self {
        let mut alike = Self::default();
        for (place, layer) in layers.iter().enumerate() {
            let front = tables.get(layer.table).map(|table| table.front);
            let measure = front.and_then(|front| front.measure);
            if layer.adds != Adds::Value {
                alike.behind.extend(Some(place).filter(|_| layer.is_whole));
                continue;
            }
            if matches!(measure, Some(Measure::Count) | None) {
                alike.counts.push(place);
            }
            let is_running = front.is_some_and(|front| front.cumulative);
            let of_measure = if is_running { &mut alike.running } else { &mut alike.plain };
            of_measure.entry(measure).or_default().push(place);
        }
        alike
    }
}

impl<'a> Book<'a> {
    pub fn new(tables: Vec<Table<'a>>, places: &'a Places) -> Self {
        let layers: Vec<Layer> =
            tables.iter().zip(0..).flat_map(|(table, at)| layers(table, at)).collect();
        let (mut of, mut parts_of) = (BTreeMap::new(), BTreeMap::new());
        let add = |to: &mut BTreeMap<_, Vec<usize>>, at, place| {
            let places = to.entry(at).or_default();
            // Who names a whole twice is a part of it once.
            if places.last() != Some(&place) {
                places.push(place);
            }
        };
        for (place, layer) in layers.iter().enumerate() {
            let Some(table) = tables.get(layer.table) else { continue };
            table.at.into_iter().for_each(|at| add(&mut of, at, place));
            table.front.part_of.iter().for_each(|whole| add(&mut parts_of, whole.to, place));
        }
        let alike = Alike::new(&tables, &layers);
        Self { tables, layers, places, of, parts_of, alike }
    }

    /// The layers of an indicator, by their places.
    pub fn of(&self, at: ObjectRef) -> impl Iterator<Item = usize> + use<'_, 'a> {
        self.of.get(&at).into_iter().flatten().copied()
    }

    /// The layers of the indicators that are a part of one, by their places.
    pub fn parts_of(&self, at: ObjectRef) -> impl Iterator<Item = usize> + use<'_, 'a> {
        self.parts_of.get(&at).into_iter().flatten().copied()
    }

    pub fn layer(&self, layer: usize) -> Option<Layer> {
        self.layers.get(layer).copied()
    }

    pub fn table(&self, layer: usize) -> Option<&Table<'a>> {
        self.tables.get(self.layer(layer)?.table)
    }

    /// The layers of a table, by their places.
    pub fn layers_of(&self, table: usize) -> impl Iterator<Item = (usize, &Layer)> {
        let start = self.layers.partition_point(|layer| layer.table < table);
        (start..).zip(self.layers.iter().skip(start)).take_while(move |(_, own)| own.table == table)
    }

    pub fn rows(&self, layer: usize) -> &'a [Observation] {
        self.table(layer).map_or(&[], |table| table.rows)
    }

    /// The rows of an area and a period. Nothing is kept of where they stand: a table is long, and
    /// few of its cells are asked for.
    fn group(&self, key: &Key<'_>) -> &'a [Observation] {
        let wanted = (key.area, key.period.first(), key.period.last());
        let place = |row: &Observation| (row.area, row.period.first(), row.period.last());
        let rows = self.rows(key.layer);
        let start = rows.partition_point(|row| place(row) < wanted);
        let rest = rows.get(start..).unwrap_or_default();
        let is_same = |row: &&Observation| (row.area, row.period) == (key.area, key.period);
        let count = rest.iter().take_while(is_same).count();
        rest.get(..count).unwrap_or_default()
    }

    /// The rows of an area.
    pub fn of_area(&self, layer: usize, area: Option<ObjectRef>) -> &'a [Observation] {
        let rows = self.rows(layer);
        let start = rows.partition_point(|row| row.area < area);
        let end = rows.partition_point(|row| row.area <= area);
        rows.get(start..end).unwrap_or_default()
    }

    /// The newest publication of a cell.
    pub fn find(&self, key: &Key<'_>) -> Option<&'a Observation> {
        let group = self.group(key);
        let by =
            |row: &Observation| row.by.iter().map(Option::as_deref).cmp(key.by.iter().copied());
        let end = group.partition_point(|row| by(row).is_le());
        let row = group.get(end.checked_sub(1)?)?;
        by(row).is_eq().then_some(row)
    }

    pub fn hides(&self, key: &Key<'_>) -> bool {
        self.find(key).is_some_and(is_hidden)
    }

    pub fn withholds(&self, key: &Key<'_>) -> bool {
        let row = self.find(key).zip(self.table(key.layer));
        row.is_some_and(|(row, table)| table.withholds(row))
    }

    /// What a cell adds to a sum, where that is shown.
    pub fn known(&self, key: &Key<'_>) -> Option<Range> {
        let (layer, row) = (self.layer(key.layer)?, self.find(key)?);
        if is_hidden(row) {
            return None;
        }
        match layer.adds {
            Adds::Value => row.value.map(Range::exactly),
            Adds::Numerator(times) => match row.numerator {
                Some(numerator) => Some(Range::exactly(numerator)),
                None => behind(row, self.base_of(row, layer)?, times, layer.is_whole),
            },
        }
    }

    /// The number of people, answers or things that the value of a cell is about.
    pub fn base(&self, key: &Key<'_>) -> Option<Decimal> {
        self.base_of(self.find(key)?, self.layer(key.layer)?)
    }

    /// An indicator that weighs its areas and gives no numbers weighs them by their inhabitants.
    fn base_of(&self, row: &Observation, layer: Layer) -> Option<Decimal> {
        base_of(row).or_else(|| {
            let front = self.tables.get(layer.table)?.front;
            let weighs = front.aggregation == Some(Aggregation::Weighted) && row.is_total();
            let place = self.places.place(row.area.filter(|_| weighs)?)?;
            place.population.map(Decimal::from)
        })
    }

    /// The same cell in another table: none where that has other breakdowns.
    pub fn same_in(&self, layer: usize, key: &Key<'a>) -> Option<Key<'a>> {
        let (own, other) = (self.table(key.layer)?, self.table(layer)?);
        let place = |name: &str| own.breakdowns.iter().position(|own| *own.dimension == *name);
        let mut used = 0;
        let mut by = Vec::with_capacity(other.breakdowns.len());
        for breakdown in other.breakdowns {
            let value = place(&breakdown.dimension).and_then(|at| *key.by.get(at)?);
            used += usize::from(value.is_some());
            by.push(value);
        }
        let all = key.by.iter().flatten().count() == used;
        all.then_some(Key { layer, area: key.area, period: key.period, by })
    }
}

pub fn base_of(row: &Observation) -> Option<Decimal> {
    row.denominator.or(row.n.map(Decimal::from))
}

/// The numerator behind a rounded value of so many: the whole numbers that round to it, or all.
fn behind(row: &Observation, base: Decimal, times: Decimal, is_whole: bool) -> Option<Range> {
    let value = row.value?;
    if base <= Decimal::ZERO || times <= Decimal::ZERO {
        return None;
    }
    let half = Decimal::new(5, value.scale() + 1);
    let part = |value: Decimal| value.checked_mul(base)?.checked_div(times);
    let range = Range { low: part(value - half)?, high: part(value + half)? };
    match is_whole {
        true => range.whole(),
        false => Some(range),
    }
}

/// How many per 1 the numerator of an indicator's values is.
pub fn per_one(front: &Indicator) -> Decimal {
    match front.measure {
        Some(Measure::Percentage) => Decimal::ONE_HUNDRED,
        Some(Measure::Rate) => front.per.unwrap_or(Decimal::ONE),
        _ => Decimal::ONE,
    }
}

/// The only numerator that the value of a row can have, where there is but one.
pub fn only_numerator(front: &Indicator, row: &Observation) -> Option<Decimal> {
    if !matches!(front.measure, Some(Measure::Percentage | Measure::Rate)) {
        return None;
    }
    let given = row.numerator.map(Range::exactly);
    let range = given.or_else(|| behind(row, base_of(row)?, per_one(front), true))?;
    range.is_exact().then_some(range.low)
}

fn layers(table: &Table<'_>, at: usize) -> Vec<Layer> {
    let front = table.front;
    let sums = matches!(front.aggregation, None | Some(Aggregation::Sum));
    let is_whole = table.rows.iter().filter_map(|row| row.value).all(|value| value.scale() == 0);
    let has_base = front.aggregation == Some(Aggregation::Weighted)
        || table.rows.iter().any(|row| base_of(row).is_some());
    let is_sum = match front.measure {
        Some(Measure::Count) => sums,
        Some(Measure::Amount) => sums && !is_average(front),
        None => sums && is_whole && !is_average(front),
        Some(Measure::Score | Measure::Index) => front.aggregation == Some(Aggregation::Sum),
        Some(_) => false,
    };
    let mut values = table.rows.iter().filter_map(|row| row.value).filter(|value| !value.is_zero());
    let is_rounded =
        values.clone().count() >= 6 && values.all(|value| (value % Decimal::from(5)).is_zero());
    let value = Layer { table: at, adds: Adds::Value, is_whole, is_sum, is_rounded };
    let is_share = matches!(front.measure, Some(Measure::Percentage | Measure::Rate));
    let numerator = Layer {
        adds: Adds::Numerator(per_one(front)),
        is_whole: is_share,
        is_sum: true,
        is_rounded: false,
        ..value
    };
    match front.measure {
        Some(Measure::Ordinal | Measure::Qualitative | Measure::Change) => Vec::new(),
        Some(Measure::Count) => vec![value],
        Some(Measure::Percentage | Measure::Rate) => vec![numerator, value],
        _ if has_base => vec![value, numerator],
        _ => vec![value],
    }
}

/// Whether the unit speaks of a mean or a share, which do not add up.
fn is_average(front: &Indicator) -> bool {
    const WORDS: [&str; 12] = [
        "gemiddeld",
        "mediaan",
        "average",
        "mean",
        "median",
        "%",
        "procent",
        "per cent",
        "percent",
        "cijfer",
        "score",
        "per ",
    ];
    let texts = [&front.unit, &front.definition, &front.question];
    texts.into_iter().flatten().any(|text| {
        let text = text.original().to_lowercase();
        WORDS.iter().any(|word| text.contains(word))
    })
}
