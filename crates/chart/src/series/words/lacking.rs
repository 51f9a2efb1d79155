//! Periods without a figure.

use super::subject::Subject;
use super::teller::Teller;
use crate::series::grid::LATE;
use base::value::{Frequency, Period};
use locale::say;
use programme::model::ObservationStatus;

/// The most periods, or stretches of them, that are listed; beyond it they are counted.
const PERIODS: usize = 4;

impl Teller<'_> {
    /// The periods before the latest of which the subject has no figure, in their order: those of
    /// which its table says so, and those that were due by how often a figure comes. Where that is
    /// not known, those that others have.
    pub fn lacking(&self, subject: &Subject) -> Vec<Period> {
        let upto = self.grid.periods.iter().enumerate().take(subject.latest + 1);
        let frequency = self.grid.plot.frequency.filter(|frequency| frequency.days().is_some());
        let is_missing = |index: usize| match self.grid.cell(subject.series, index) {
            Some(point) => !point.is_known() && point.status == ObservationStatus::Missing,
            None => frequency.is_none(),
        };
        let is_there = |index: usize| self.grid.outside(subject.series, index).is_none();
        let told = upto
            .filter(|(index, _)| is_missing(*index) && is_there(*index))
            .map(|(_, period)| *period);
        let mut lacking: Vec<Period> = told.collect();
        if let Some(frequency) = frequency {
            let known = self.points(subject, subject.latest + 1);
            for pair in known.windows(2) {
                if let [first, last] = pair {
                    lacking.extend(due(frequency, *first, *last));
                }
            }
        }
        lacking.sort_unstable();
        lacking.dedup();
        lacking
    }

    /// The periods before that place that the table of the subject has, whatever it says of them.
    fn points(&self, subject: &Subject, end: usize) -> Vec<Period> {
        let has = |index: &usize| self.grid.cell(subject.series, *index).is_some();
        let all = (0..end).filter(has);
        all.filter_map(|index| self.grid.periods.get(index).copied()).collect()
    }

    /// `2018 en 2021`, `2012 tot en met 2018`, or how many periods there are.
    pub fn list_of(&self, periods: &[Period], subject: &Subject) -> String {
        let list = |names: &[String]| self.notation.locale.list(names);
        if periods.len() <= PERIODS {
            let names: Vec<String> = periods.iter().map(|at| self.notation.period(*at)).collect();
            return list(&names);
        }
        let known = self.points(subject, self.grid.periods.len());
        let is_between = |a: Period, b: Period| {
            let mut known = known.iter().filter(|at| !periods.contains(at));
            known.any(|at| a < *at && *at < b)
        };
        let stretches = periods.chunk_by(|a, b| !is_between(*a, *b));
        let names: Vec<String> = stretches.map(|some| self.notation.range(some)).collect();
        if names.len() > PERIODS {
            return say!(self, "figure-periods-many", count = periods.len());
        }
        list(&names)
    }
}

/// The periods between two figures in which one was due.
fn due(frequency: Frequency, first: Period, last: Period) -> Vec<Period> {
    let Frequency::Every { months, .. } = frequency else {
        return Vec::new();
    };
    let (Some((from, long)), Some((to, same))) = (place(first), place(last)) else {
        return Vec::new();
    };
    let step = i32::try_from(months / long).unwrap_or(1).max(1);
    if long != same || f64::from(to - from) <= LATE * f64::from(step) {
        return Vec::new();
    }
    let mut all = Vec::new();
    let mut at = from + step;
    while at < to {
        all.extend(at_place(first, at));
        at += step;
    }
    all
}

/// The number of a period among those as long as it, and how many months it lasts.
fn place(period: Period) -> Option<(i32, u32)> {
    let within = |year: i16, parts: i32, part: i8| i32::from(year) * parts + i32::from(part) - 1;
    Some(match period {
        Period::Year(year) | Period::Split(year, _) => (year.into(), 12),
        Period::Half(year, half) => (within(year, 2, half), 6),
        Period::Quarter(year, quarter) => (within(year, 4, quarter), 3),
        Period::Month(year, month) => (within(year, 12, month), 1),
        _ => return None,
    })
}

/// The period of the kind of another one that has a number.
fn at_place(like: Period, number: i32) -> Option<Period> {
    let parts = 12 / i32::try_from(place(like)?.1).ok()?;
    let year = i16::try_from(number.div_euclid(parts)).ok()?;
    let part = i8::try_from(number.rem_euclid(parts) + 1).ok()?;
    Some(match like {
        Period::Split(_, split) => Period::Split(year, split),
        Period::Half(..) => Period::Half(year, part),
        Period::Quarter(..) => Period::Quarter(year, part),
        Period::Month(..) => Period::Month(year, part),
        _ => Period::Year(year),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_due_follows_from_how_often_it_comes() {
        for (frequency, first, last, expected) in [
            ("yearly", "2011", "2015", "2012 2013 2014"),
            ("yearly", "2011", "2012", ""),
            ("every two years", "2011", "2013", ""),
            ("every two years", "2011", "2017", "2013 2015"),
            ("monthly", "2011", "2013", "2012"),
            ("quarterly", "2023-Q3", "2024-Q2", "2023-Q4 2024-Q1"),
            ("monthly", "2023-11", "2024-02", "2023-12 2024-01"),
            ("yearly", "2021/2022", "2023/2024", "2022/2023"),
            ("yearly", "2021", "2023-Q1", ""),
            ("yearly", "2019..2021", "2024..2026", ""),
        ] {
            let [first, last] = [first, last].map(|text| Period::parse(text).unwrap());
            let found = due(Frequency::parse(frequency).unwrap(), first, last);
            let found: Vec<String> = found.iter().map(ToString::to_string).collect();
            assert_eq!(found.join(" "), expected, "{frequency} {first} {last}");
        }
    }
}
