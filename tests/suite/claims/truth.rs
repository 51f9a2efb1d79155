//! What is true of rows, worked out from the rows alone.

use rust_decimal::{Decimal, RoundingStrategy};

use super::indicator::{
    AREAS, CITY, Indicator, Kind, Measure, NOW, OWN, PARTS, Polarity, Row, Target,
};
use super::period::Period;

/// An indicator as far as one figure or table is about it.
pub struct Facts<'a> {
    pub of: &'a Indicator,
    pub names: Vec<&'static str>,
    /// In the order of time.
    pub periods: Vec<Period>,
}

pub fn rounded(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

pub fn overlap(a: &Row, b: &Row) -> bool {
    matches!((a.interval, b.interval), (Some(a), Some(b)) if a.0 <= b.1 && b.0 <= a.1)
}

impl<'a> Facts<'a> {
    pub fn all(of: &'a Indicator) -> Self {
        let is_part = |row: &&Row| PARTS.contains(&row.of);
        let has_totals = of.rows.iter().any(|row| !is_part(&row) && row.value.is_some());
        let names = of.names().into_iter().filter(|name| PARTS.contains(name) != has_totals);
        let mut facts = Self { names: names.collect(), periods: Vec::new(), of };
        facts.periods = facts.periods_of_rows();
        facts
    }

    fn periods_of_rows(&self) -> Vec<Period> {
        let rows = self.of.rows.iter().filter(|row| self.names.contains(&row.of));
        let mut periods: Vec<Period> = rows.map(|row| row.period).collect();
        periods.sort_by_key(|p| (p.last(), *p));
        periods.dedup();
        periods
    }

    pub fn is_within(&self, name: &str, whole: &str) -> bool {
        let id = |name: &str| AREAS.iter().find(|area| area.1 == name).map_or("-", |area| area.0);
        lies_in(id(name), id(whole))
    }

    pub fn row(&self, name: &str, period: Period) -> Option<&'a Row> {
        let is_asked = self.periods.contains(&period) && self.names.contains(&name);
        self.of.rows.iter().find(|row| is_asked && row.of == name && row.period == period)
    }

    pub fn known(&self, name: &str, period: Period) -> Option<&'a Row> {
        self.row(name, period).filter(|row| row.value.is_some())
    }

    /// In the order of time, with values.
    fn valued(&self, name: &str) -> Vec<&'a Row> {
        self.periods.iter().filter_map(|period| self.known(name, *period)).collect()
    }

    pub fn latest(&self, name: &str) -> Option<&'a Row> {
        let rows = self.valued(name);
        rows.iter().rev().find(|row| !row.is_forecast()).or(rows.last()).copied()
    }

    /// The period that is told of all: that of the own area, else the last of any.
    pub fn told(&self) -> Option<Period> {
        let own = self.own().and_then(|own| self.latest(own));
        own.map(|row| row.period).or_else(|| self.last_of(&self.names))
    }

    /// The last period in which any of these was measured, or is expected.
    pub fn last_of(&self, names: &[&str]) -> Option<Period> {
        let all = names.iter().filter_map(|name| self.latest(name));
        let last = all.max_by_key(|row| (!row.is_forecast(), row.period.last(), row.period));
        last.map(|row| row.period)
    }

    pub fn own(&self) -> Option<&'static str> {
        let own = self.names.iter().find(|name| **name == OWN);
        own.or(if let [only] = self.names.as_slice() { Some(only) } else { None }).copied()
    }

    /// Those that may be set against each other: not the city, nor what others are part of.
    pub fn compared(&self) -> Vec<&'static str> {
        let is_whole = |name: &str| {
            let id = AREAS.iter().find(|area| area.1 == name).map(|area| area.0);
            AREAS.iter().any(|a| self.names.contains(&a.1) && lies_in(a.0, id.unwrap_or("-")))
        };
        self.names.iter().copied().filter(|name| *name != CITY && !is_whole(name)).collect()
    }

    /// What may be held against the latest value of a series, which is the last of it.
    pub fn path(&self, name: &str) -> Vec<&'a Row> {
        let rows = self.valued(name);
        comparable(self.of, rows)
    }

    /// The last month of what was measured in the period of a target and tells whether it was
    /// reached: a value of such a period, or a mean of a part of it.
    pub fn measured_for(&self, target: &Target) -> Option<i64> {
        let (first, last) = (target.period.first(), target.period.last());
        let is_mean = !matches!(self.of.measure, Measure::Count | Measure::Rate | Measure::Amount);
        let tells = |row: &&&Row| {
            let end = row.period.last();
            let fits = is_mean || self.of.cumulative || row.period.kind() == target.period.kind();
            let is_over = last < NOW || end == last;
            !row.is_forecast() && fits && first <= end && end <= last && is_over
        };
        self.valued(OWN).iter().filter(tells).map(|row| row.period.last()).max()
    }

    /// From what a change is told, and whether that is the baseline.
    pub fn base(&self, name: &str) -> Option<(&'a Row, bool)> {
        base(self.of, &self.path(name))
    }
}

fn lies_in(id: &str, whole: &str) -> bool {
    let parent = AREAS.iter().find(|area| area.0 == id).map_or("", |area| area.3);
    parent == whole || !parent.is_empty() && lies_in(parent, whole)
}

/// Those rows, in the order of time, that are measured as the last that is no forecast is.
fn comparable<'r>(of: &Indicator, rows: Vec<&'r Row>) -> Vec<&'r Row> {
    let measured: Vec<&Row> = rows.iter().copied().filter(|row| !row.is_forecast()).collect();
    let Some(latest) = measured.last().or(rows.last()).copied() else {
        return Vec::new();
    };
    let starts = of.breaks.iter().map(|at| at.first()).filter(|at| *at <= latest.period.last());
    let start = starts.max().unwrap_or(i64::MIN);
    let is_alike = |row: &&&Row| {
        let is_one = row.period == latest.period;
        let same = of.cumulative || row.period.kind() == latest.period.kind();
        is_one || same && row.period.first() >= start && latest.period.first() >= start
    };
    let alike = measured.iter().filter(is_alike).copied().collect();
    if measured.is_empty() { vec![latest] } else { alike }
}

fn base<'r>(of: &Indicator, path: &[&'r Row]) -> Option<(&'r Row, bool)> {
    let (latest, earlier) = path.split_last()?;
    let baseline = earlier.iter().find(|row| Some(row.period) == of.baseline);
    let season = |row: &&&Row| of.cumulative || row.period.season() == latest.period.season();
    let first = earlier.iter().find(season).or(earlier.first());
    baseline.map(|row| (*row, true)).or(first.map(|row| (*row, false)))
}

/// Where a target stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Reached,
    OnCourse,
    Behind,
    Away,
    Unclear,
    /// There is nothing to judge by.
    Unknown,
}

/// The way to a target, as fractions.
#[derive(Debug, Clone)]
pub struct Way {
    pub state: State,
    pub latest: Option<Row>,
    pub base: Option<(Row, bool)>,
    pub level: Option<Decimal>,
    /// Which share of the way is covered: a part and a whole above nothing.
    pub covered: Option<(Decimal, Decimal)>,
    pub elapsed: Option<(i64, i64)>,
}

impl Way {
    /// By all that was measured before the end of a month.
    pub fn until(facts: &Facts<'_>, target: &Target, month: i64) -> Self {
        let own: Vec<Row> = facts.valued(OWN).into_iter().cloned().collect();
        let mut rows: Vec<Row> = match target.kind {
            Kind::Gap => own.iter().filter_map(|row| gap(facts, row)).collect(),
            _ => own,
        };
        rows.retain(|row| row.period.last() <= month && !row.is_forecast());
        judged(facts.of, &comparable(facts.of, rows.iter().collect()), target)
    }
}

/// The gap to the city as a row.
fn gap(facts: &Facts<'_>, own: &Row) -> Option<Row> {
    let city = facts.known(CITY, own.period)?;
    let ends = own.interval.zip(city.interval);
    Some(Row {
        value: Some(own.value? - city.value?),
        interval: ends.map(|(own, city)| (own.0 - city.1, own.1 - city.0)),
        status: if city.is_forecast() { city.status } else { own.status },
        ..own.clone()
    })
}

/// When a level is met.
enum Norm {
    Least(Decimal),
    Most(Decimal),
    Within(Decimal, Decimal),
}

impl Norm {
    fn of(polarity: Polarity, level: Decimal, from: Option<Decimal>) -> Self {
        match (polarity, from) {
            (Polarity::Higher, _) => Self::Least(level),
            (Polarity::Lower, _) => Self::Most(level),
            (_, Some(from)) if from < level => Self::Least(level),
            (_, Some(from)) if from > level => Self::Most(level),
            _ => Self::Within(level, level),
        }
    }

    fn short(&self, value: Decimal) -> Decimal {
        match *self {
            Self::Least(level) => (level - value).max(Decimal::ZERO),
            Self::Most(level) => (value - level).max(Decimal::ZERO),
            Self::Within(low, high) => (low - value).max(value - high).max(Decimal::ZERO),
        }
    }

    fn may_hold(&self, (low, high): (Decimal, Decimal)) -> bool {
        match *self {
            Self::Least(level) => high >= level,
            Self::Most(level) => low <= level,
            Self::Within(from, to) => low <= to && from <= high,
        }
    }
}

fn judged(of: &Indicator, path: &[&Row], target: &Target) -> Way {
    let mut way = Way {
        state: State::Unknown,
        latest: path.last().map(|row| (*row).clone()),
        base: None,
        level: None,
        covered: None,
        elapsed: None,
    };
    let Some(latest) = path.last().copied() else {
        return way;
    };
    let value = latest.value.unwrap_or_default();
    let is_early = of.baseline.is_some_and(|at| latest.period.last() <= at.last());
    let first = base(of, path);
    let start = first.filter(|_| !is_early);
    way.base = start.map(|(row, is_baseline)| (row.clone(), is_baseline));
    let at_baseline = match first {
        _ if Some(latest.period) == of.baseline => Some(latest),
        Some((row, true)) => Some(row),
        _ => None,
    };
    let at_baseline = at_baseline.and_then(|row| row.value);
    let start = start.map(|(row, _)| row);
    way.elapsed = start.and_then(|row| {
        let (from, to) = (row.period.last(), target.period.last());
        (to > from).then(|| (latest.period.last().clamp(from, to) - from, to - from))
    });
    let is_due = latest.period.last() >= target.period.last();
    let held = if is_due { State::Reached } else { State::OnCourse };
    match target.kind {
        Kind::Maintain => maintained(of, target, start, latest, held, &mut way),
        Kind::Direction => way.state = gone(of, start, latest, held),
        _ => {
            way.level = match (target.kind, target.value, at_baseline) {
                (Kind::ChangeFromBaseline, Some(more), Some(base)) => Some(base + more),
                (Kind::RelativeChange, Some(part), Some(base)) if base > Decimal::ZERO => {
                    Some(base + base * part / Decimal::ONE_HUNDRED)
                }
                (Kind::ChangeFromBaseline | Kind::RelativeChange, ..) => None,
                (_, value, _) => value,
            };
            let Some(level) = way.level else { return way };
            let from = start.and_then(|row| row.value);
            let norm = Norm::of(of.polarity, level, from.or(at_baseline));
            let left = from.map(|from| norm.short(from)).filter(|whole| !whole.is_zero());
            way.covered = from.zip(left).map(|(from, whole)| match norm {
                Norm::Least(_) => (value - from, whole),
                Norm::Most(_) => (from - value, whole),
                Norm::Within(..) => (whole - norm.short(value), whole),
            });
            way.state = match (start, way.covered, way.elapsed) {
                _ if norm.short(value).is_zero() => State::Reached,
                (None, ..) => State::Unknown,
                (Some(start), ..) if overlap(start, latest) => State::Unclear,
                (_, None, _) => State::Away,
                (_, Some((part, _)), _) if part < Decimal::ZERO => State::Away,
                (_, Some((part, whole)), Some((now, end)))
                    if part * Decimal::from(end) >= whole * Decimal::from(now) =>
                {
                    State::OnCourse
                }
                _ => State::Behind,
            };
        }
    }
    way
}

fn maintained(
    of: &Indicator,
    target: &Target,
    start: Option<&Row>,
    latest: &Row,
    held: State,
    way: &mut Way,
) {
    let value = latest.value.unwrap_or_default();
    let level = target.value.or(start.and_then(|row| row.value));
    let norm = match (target.value, of.polarity, level) {
        (None, Polarity::Range(low, high), _) => Norm::Within(low, high),
        (_, _, None) => return,
        (_, polarity, Some(level)) => Norm::of(polarity, level, None),
    };
    way.level = match norm {
        Norm::Within(low, _) => Some(low),
        Norm::Least(level) | Norm::Most(level) => Some(level),
    };
    let is_from_start = target.value.is_none() && !matches!(of.polarity, Polarity::Range(..));
    let is_doubtful = match (is_from_start, start) {
        (true, Some(start)) => overlap(start, latest),
        _ => latest.interval.is_some_and(|interval| norm.may_hold(interval)),
    };
    way.state = match norm.short(value) {
        short if short.is_zero() => held,
        _ if is_doubtful => State::Unclear,
        _ => State::Away,
    };
}

fn gone(of: &Indicator, start: Option<&Row>, latest: &Row, held: State) -> State {
    let (Some(start), false) = (start, of.polarity == Polarity::None) else {
        return State::Unknown;
    };
    let (from, to) = (start.value.unwrap_or_default(), latest.value.unwrap_or_default());
    let outside = |value: Decimal| match of.polarity {
        Polarity::Range(low, high) => (low - value).max(value - high).max(Decimal::ZERO),
        Polarity::Higher => -value,
        Polarity::Lower | Polarity::None => value,
    };
    match outside(to).cmp(&outside(from)) {
        _ if from != to && overlap(start, latest) => State::Unclear,
        std::cmp::Ordering::Less => held,
        std::cmp::Ordering::Equal => State::Behind,
        std::cmp::Ordering::Greater => State::Away,
    }
}

/// Whether a target is past on the day of the build.
pub fn is_past(target: &Target) -> bool {
    target.period.last() < NOW
}

/// Whether changes in per cent mean something.
pub fn is_ratio(measure: Measure) -> bool {
    matches!(measure, Measure::Count | Measure::Rate | Measure::Amount | Measure::Index)
}
