//! What is true of rows, worked out from the rows alone.

use rust_decimal::{Decimal, RoundingStrategy};

use super::indicator::{AREAS, CITY, Indicator, Measure, NOW, OWN, PARTS, Row, Status, Target};
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

/// Whether two rows may differ by chance alone.
pub fn overlap(a: &Row, b: &Row) -> bool {
    let margins =
        matches!((a.interval, b.interval), (Some(a), Some(b)) if a.0 <= b.1 && b.0 <= a.1);
    margins || is_unreliable([Some(a), Some(b)])
}

pub fn is_unreliable<const N: usize>(rows: [Option<&Row>; N]) -> bool {
    rows.into_iter().flatten().any(|row| row.status == Status::Unreliable)
}

impl<'a> Facts<'a> {
    pub fn all(of: &'a Indicator) -> Self {
        let is_part = |row: &&Row| PARTS.contains(&row.of);
        let has_totals = of.rows.iter().any(|row| !is_part(&row) && row.value.is_some());
        let has_parts = of.rows.iter().any(|row| is_part(&row));
        Self::of(of, has_parts && !has_totals)
    }

    /// As far as it is about parts, or about areas.
    pub fn of(of: &'a Indicator, is_about_parts: bool) -> Self {
        let names = of.names().into_iter();
        let names = names.filter(|name| PARTS.contains(name) == is_about_parts);
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

    /// Whether it is told of this: of the own area, where that has a figure. Of what adds up its
    /// parts are drawn, and it is told before them.
    pub fn is_told_of(&self, name: &str) -> bool {
        let has_parts = self.names.iter().any(|part| self.is_within(part, OWN));
        let now = self.latest(name).map(|row| row.period);
        let known = |part: &&str| now.is_some_and(|now| self.known(part, now).is_some());
        let is_only = self.compared().into_iter().filter(known).all(|part| part == name);
        let is_other = |own| {
            let is_sum = self.of.is_sum() && name != CITY;
            is_sum && (self.is_within(name, own) || has_parts && is_only)
        };
        self.own().is_none_or(|own| own == name || is_other(own) || self.latest(own).is_none())
    }

    /// Those that may be set against each other: not the city and, where some are part of others, those
    /// of one level alone: that of the parts of the own area, where these have figures of then.
    pub fn compared(&self) -> Vec<&'static str> {
        let is_part = |name: &&str| self.names.iter().any(|whole| self.is_within(name, whole));
        let is_nested = self.names.iter().any(is_part);
        let told = self.told();
        let is_told = |name: &str| told.is_some_and(|told| self.known(name, told).is_some());
        let others = || self.names.iter().filter(|name| ![OWN, CITY].contains(name));
        let inside = || others().filter(|name| self.is_within(name, OWN));
        let is_inside = match others().any(|name| is_told(name)) {
            true => inside().any(|name| is_told(name)),
            false => inside().any(|name| self.latest(name).is_some()),
        };
        let level = if is_inside { "buurt" } else { "stadsdeel" };
        let is_level = |name: &str| AREAS.iter().any(|area| area.1 == name && area.2 == level);
        let is_one = |name: &&str| *name != CITY && (!is_nested || is_level(name));
        self.names.iter().copied().filter(is_one).collect()
    }

    /// Whether there are figures of which not one is shown.
    pub fn is_hidden(&self) -> bool {
        let rows = self.of.rows.iter().filter(|row| self.names.contains(&row.of));
        let mut rows = rows.filter(|row| self.periods.contains(&row.period)).peekable();
        rows.peek().is_some() && rows.all(|row| row.status == Status::Suppressed)
    }

    /// What may be held against the latest value of a series, which is the last of it.
    pub fn path(&self, name: &str) -> Vec<&'a Row> {
        let rows = self.valued(name);
        comparable(self.of, rows)
    }

    /// The last month of what was measured in the period of a target and tells whether it was
    /// reached: a value of such a period, or a mean of a part of it.
    pub fn measured_for(&self, target: &Target) -> Option<i64> {
        let due = target.period?;
        let (first, last) = (due.first(), due.last());
        let is_mean = !matches!(self.of.measure, Measure::Count | Measure::Rate | Measure::Amount);
        let tells = |row: &&&Row| {
            let end = row.period.last();
            let fits = is_mean || self.of.cumulative || row.period.kind() == due.kind();
            !row.is_forecast() && fits && first <= end && end <= last
        };
        if !is_past(target) {
            return None;
        }
        self.rows_of(target).iter().filter(tells).map(|row| row.period.last()).max()
    }

    /// The periods before the latest of which there is no figure: those of which the table says so,
    /// and those in which one was due.
    pub fn lacking(&self, name: &str) -> Vec<Period> {
        let Some(latest) = self.latest(name) else { return Vec::new() };
        let rows = self.periods.iter().filter_map(|period| self.row(name, *period));
        let rows: Vec<&Row> = rows.take_while(|row| row.period <= latest.period).collect();
        let missing = rows.iter().filter(|row| row.status == Status::Missing);
        let mut lacking: Vec<Period> = missing.map(|row| row.period).collect();
        for pair in rows.windows(2) {
            lacking.extend(pair[0].period.until(pair[1].period));
        }
        lacking.sort_unstable();
        lacking
    }

    /// What was measured of that which a target is for.
    pub fn rows_of(&self, target: &Target) -> Vec<&'a Row> {
        match self.names.contains(&target.of) {
            true => self.valued(target.of),
            // A part has its own figure.
            false => Self::of(self.of, target.of != OWN).valued(target.of),
        }
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
pub fn comparable<'r>(of: &Indicator, rows: Vec<&'r Row>) -> Vec<&'r Row> {
    let measured: Vec<&Row> = rows.iter().copied().filter(|row| !row.is_forecast()).collect();
    let Some(latest) = measured.last().or(rows.last()).copied() else {
        return Vec::new();
    };
    let own = rows.iter().filter(|row| row.status == Status::Break).map(|row| &row.period);
    let starts = of.breaks.iter().chain(own).map(|at| at.first());
    let starts = starts.filter(|at| *at <= latest.period.last());
    let start = starts.max().unwrap_or(i64::MIN);
    let is_alike = |row: &&&Row| {
        let is_one = row.period == latest.period;
        let same = of.cumulative || row.period.kind() == latest.period.kind();
        is_one || same && row.period.first() >= start && latest.period.first() >= start
    };
    let alike = measured.iter().filter(is_alike).copied().collect();
    if measured.is_empty() { vec![latest] } else { alike }
}

pub fn base<'r>(of: &Indicator, path: &[&'r Row]) -> Option<(&'r Row, bool)> {
    let (latest, earlier) = path.split_last()?;
    let baseline = earlier.iter().find(|row| Some(row.period) == of.baseline);
    let season = |row: &&&Row| of.cumulative || row.period.season() == latest.period.season();
    let first = earlier.iter().find(season).or(earlier.first());
    baseline.map(|row| (*row, true)).or(first.map(|row| (*row, false)))
}

/// Whether a target is past on the day of the build.
pub fn is_past(target: &Target) -> bool {
    target.end() < NOW
}

/// Whether changes in per cent mean something.
pub fn is_ratio(measure: Measure) -> bool {
    matches!(measure, Measure::Count | Measure::Rate | Measure::Amount | Measure::Index)
}
