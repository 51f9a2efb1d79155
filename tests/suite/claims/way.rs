//! The way to a target, worked out from the rows alone.

use rust_decimal::Decimal;

use super::indicator::{CITY, Indicator, Kind, OWN, Polarity, Row, Status, Target};
use super::truth::{Facts, base, comparable, is_unreliable, overlap};

/// Where a target stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Reached,
    OnCourse,
    Behind,
    Away,
    Unclear,
    /// On the way to a target without a date.
    Underway,
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
    /// Which share of the way is expected to be covered by now, where that is not the share of the
    /// time: as many per cent every year.
    pub compound: Option<f64>,
}

impl Way {
    /// By all that was measured before the end of a month.
    pub fn until(facts: &Facts<'_>, target: &Target, month: i64) -> Self {
        let own: Vec<Row> = facts.rows_of(target).into_iter().cloned().collect();
        let mut of = facts.of.clone();
        let mut rows: Vec<Row> = match target.kind {
            Kind::Gap => {
                // Where either was measured in another way, the gap is another one.
                let both = facts.of.rows.iter().filter(|row| [OWN, CITY].contains(&row.of));
                let breaks = both.filter(|row| row.status == Status::Break && row.value.is_some());
                of.breaks.extend(breaks.map(|row| row.period));
                own.iter().filter_map(|row| gap(facts, row)).collect()
            }
            _ => own,
        };
        rows.retain(|row| row.period.last() <= month && !row.is_forecast());
        judged(&of, &comparable(&of, rows.iter().collect()), target)
    }

    /// Whether it is not known, of what was due, that it was reached: of a number it is, but for its
    /// margin.
    pub fn is_doubtful(&self, target: &Target) -> bool {
        let is_number = !matches!(target.kind, Kind::Maintain | Kind::Direction);
        self.state == State::Unclear && (!is_number || self.may_be())
    }

    /// Whether the margin of the latest value reaches as far as the target.
    fn may_be(&self) -> bool {
        if is_unreliable([self.latest.as_ref()]) {
            return true;
        }
        let latest = self.latest.as_ref().and_then(|row| row.value.zip(row.interval));
        latest.zip(self.level).is_some_and(|((value, (low, high)), level)| {
            (level - value).abs() <= (high - value).max(value - low)
        })
    }
}

/// The gap to the city as a row.
fn gap(facts: &Facts<'_>, own: &Row) -> Option<Row> {
    let city = facts.known(CITY, own.period)?;
    let ends = own.interval.zip(city.interval);
    Some(Row {
        value: Some(own.value? - city.value?),
        interval: ends.map(|(own, city)| (own.0 - city.1, own.1 - city.0)),
        status: [own.status, city.status].into_iter().max_by_key(|status| doubt(*status))?,
        ..own.clone()
    })
}

/// How little firm a value is, breaks aside.
fn doubt(status: Status) -> u8 {
    match status {
        Status::Forecast => 4,
        Status::Unreliable => 3,
        Status::Estimate => 2,
        Status::Provisional => 1,
        _ => 0,
    }
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
        compound: None,
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
        let (from, to) = (row.period.last(), target.period?.last());
        (to > from).then(|| (latest.period.last().clamp(from, to) - from, to - from))
    });
    let is_due = latest.period.last() >= target.end();
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
            let elapsed = way.elapsed.map(|(now, end)| now as f64 / end as f64);
            way.compound = from
                .filter(|from| of.is_compound && *from > Decimal::ZERO && level > Decimal::ZERO)
                .filter(|_| !matches!(norm, Norm::Within(..)))
                .and_then(|from| compounded(from, level, elapsed?));
            let is_ahead = |(part, whole): (Decimal, Decimal)| {
                // Of what is worked out with roots the last digits do not count.
                way.compound.map(|share| float(part) / float(whole) >= share - 1e-10)
            };
            way.state = match (start, way.covered, way.elapsed) {
                _ if norm.short(value).is_zero() => State::Reached,
                (None, ..) => State::Unknown,
                (Some(start), ..) if overlap(start, latest) => State::Unclear,
                (_, None, _) => State::Away,
                (_, Some((part, _)), _) if part < Decimal::ZERO => State::Away,
                _ if target.period.is_none() => State::Underway,
                (_, Some(way), _) if let Some(is_ahead) = is_ahead(way) => match is_ahead {
                    true => State::OnCourse,
                    false => State::Behind,
                },
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

/// Which share of the way is covered by then, where it takes the same part more every year.
fn compounded(from: Decimal, to: Decimal, elapsed: f64) -> Option<f64> {
    let (from, to) = (float(from), float(to));
    // What is reached at the end is all of it, whatever the last digits of a root.
    let exact = |share: f64| (share * 1e8).round() / 1e8;
    (from != to).then(|| exact((from * (to / from).powf(elapsed) - from) / (to - from)))
}

pub fn float(value: Decimal) -> f64 {
    value.to_string().parse().unwrap()
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
        _ if is_unreliable([Some(latest)]) => true,
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
