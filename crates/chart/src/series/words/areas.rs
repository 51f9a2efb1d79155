use super::Fact;
use super::subject::Subject;
use super::teller::Teller;
use crate::series::notation::Notation;
use crate::series::plot::{Point, Role, Series};
use crate::series::rows::with_value;
use base::value::Decimal;
use insight::{Change, Direction, Yardstick, overlap};
use locale::say;
use programme::model::Measure;

/// The most names that are listed; beyond it areas are counted.
const NAMES: usize = 4;

/// What is said of several areas side by side.
impl Teller<'_> {
    /// The areas with the highest and the lowest value in the latest period; where they are just
    /// an own area and what that is held against, nothing.
    pub fn extremes(&self) -> Option<String> {
        let values = self.at_latest();
        let has_courses = !self.courses().is_empty();
        // Of two areas all has been told.
        let is_told = self.subject.is_some() || has_courses;
        if values.len() < if is_told { 3 } else { 2 } {
            return None;
        }
        let ((_, low), (_, high)) = self.ends(&values)?;
        let (at_low, at_high) = (with_value(&values, low), with_value(&values, high));
        let own = self.subject.as_ref().map(|s| s.series);
        let is_own = |at: &[usize]| own.is_some() && at.first() == own.as_ref() && at.len() == 1;
        let yardstick = self.apart(&values, low, high);
        let notation = Notation { yardstick: &yardstick, ..*self.notation };
        let write = |value| if is_told { notation.short(value) } else { notation.full(value) };
        let count = self.notation.locale.number(Decimal::from(values.len()), 0);
        let scope = match values.len() < self.areas().count() {
            true => "known",
            // Where others are told beside them it is said what is compared.
            false if !self.grid.plot.aside.is_empty() => "parts",
            false => "all",
        };
        // The period has just been told with the own area.
        let when = match &self.subject {
            Some(subject) if subject.latest == self.latest => String::new(),
            _ => self.up_to(self.latest),
        };
        let is_same = self.notation.shown(low) == self.notation.shown(high);
        let when = if is_same { self.up_to(self.latest) } else { when };
        let key = match values.len() {
            _ if is_same => "figure-extremes-same",
            _ if is_own(&at_high) => "figure-extremes-own-high",
            _ if is_own(&at_low) => "figure-extremes-own-low",
            _ if when.is_empty() => "figure-extremes",
            _ => "figure-extremes-when",
        };
        let place = own.map_or("", |own| self.name(own));
        let (highest, lowest) = (write(high), notation.short(low));
        let nearly = self.almost(low != high);
        let (high, low) = (self.names(&at_high), self.names(&at_low));
        Some(say!(self, key, count, scope, place, when, high, highest, low, lowest, nearly))
    }

    /// Which of the areas is really the highest and the lowest, where their intervals leave that open.
    pub fn doubt_at_ends(&self) -> Option<String> {
        let values = self.at_latest();
        let ((_, low), (_, high)) = self.ends(&values)?;
        let is_told = self.subject.is_none() || self.extremes().is_some();
        if !is_told || self.notation.shown(low) == self.notation.shown(high) {
            return None;
        }
        let interval = |series| self.grid.cell(series, self.latest).and_then(Point::interval);
        let is_open = |end: Decimal| {
            let at_end = with_value(&values, end);
            let others = || values.iter().filter(|(_, value)| *value != end);
            let mut pairs = at_end.iter().flat_map(|one| others().map(move |two| (*one, two.0)));
            pairs.any(|(one, two)| overlap(interval(one), interval(two)))
        };
        let key = match (is_open(high), is_open(low)) {
            (true, true) => "figure-doubt-ends",
            (true, false) => "figure-doubt-high",
            (false, true) => "figure-doubt-low",
            (false, false) => return None,
        };
        Some(self.text(key, &[]))
    }

    /// The reference beside areas of which none is the subject, where its course was not told.
    pub fn reference_alone(&self) -> Option<String> {
        let reference = self.grid.reference()?;
        let is_told = self.courses().iter().any(|s| s.series == reference);
        if self.subject.is_some() || is_told || !self.is_comparable() {
            return None;
        }
        let value = self.grid.cell(reference, self.latest)?.value?;
        Some(self.told_beside(reference, self.latest, value))
    }

    /// The value of the reference, with a word where that is not settled.
    pub fn told_beside(&self, series: usize, period: usize, value: Decimal) -> String {
        let (reference, other) = (self.name(series), self.notation.short(value));
        let status = self.grid.cell(series, period).and_then(|p| self.notation.status(p.status));
        match status {
            Some(status) => say!(self, "figure-reference-status", reference, other, status),
            None => say!(self, "figure-reference", reference, other),
        }
    }

    /// Whether the reference is told by [`told_beside`](Self::told_beside).
    pub fn is_told_beside(&self, series: usize) -> bool {
        let is_reference = Some(series) == self.grid.reference();
        is_reference
            && match &self.subject {
                Some(subject) => subject.series != series && !self.is_comparable(),
                None => self.reference_alone().is_some(),
            }
    }

    /// The values of areas that were measured in the latest period; the reference is none of them.
    pub fn at_latest(&self) -> Vec<(usize, Decimal)> {
        let measured = |series| self.grid.cell(series, self.latest).filter(|p| !p.is_forecast());
        let value = |series| Some((series, measured(series)?.value?));
        self.areas().filter_map(value).collect()
    }

    /// The yardstick with the decimals by which the lowest and the highest differ from the rest.
    pub fn apart(&self, values: &[(usize, Decimal)], low: Decimal, high: Decimal) -> Yardstick {
        let mut yardstick = self.notation.yardstick.clone();
        let pairs = values.iter().flat_map(|(_, value)| [(*value, low), (*value, high)]);
        yardstick.tell_apart(&pairs.collect::<Vec<_>>());
        yardstick
    }

    /// The lowest and the highest, each the first of its kind.
    pub fn ends(
        &self,
        values: &[(usize, Decimal)],
    ) -> Option<((usize, Decimal), (usize, Decimal))> {
        let low = values.iter().min_by_key(|(_, value)| *value)?;
        let high = values.iter().rev().max_by_key(|(_, value)| *value)?;
        Some((*low, *high))
    }

    /// All series but those that others are held against, and those that are compared with none.
    pub fn areas(&self) -> impl Iterator<Item = usize> {
        let plot = self.grid.plot;
        let is_one = |s: &Series| s.role != Role::Reference && !plot.aside.contains(&s.id);
        let areas = plot.series.iter().enumerate().filter(move |(_, series)| is_one(series));
        areas.map(|(index, _)| index)
    }

    /// The names of areas, or how many there are.
    pub fn names(&self, series: &[usize]) -> String {
        self.names_up_to(NAMES, series)
    }

    pub fn names_up_to(&self, most: usize, series: &[usize]) -> String {
        if series.len() > most {
            return say!(self, "figure-where-many", count = series.len());
        }
        let names: Vec<String> = series.iter().map(|s| self.name(*s).to_owned()).collect();
        self.notation.locale.list(&names)
    }

    /// The areas whose lines are drawn with at least two values and of which is told how they went, the
    /// reference last.
    pub fn courses(&self) -> &[Subject<'_>] {
        self.courses.get_or_init(|| {
            // Of running totals it is told how high they are, not that they rose.
            if !self.is_line || self.is_total() {
                return Vec::new();
            }
            let shown = self.grid.shown();
            let is_reference = |s: &usize| Some(*s) == self.grid.reference();
            let (reference, areas): (Vec<_>, Vec<_>) = shown.into_iter().partition(is_reference);
            let series = areas.into_iter().chain(reference);
            let subjects = series.filter_map(|s| Subject::new(self.grid, s));
            subjects.filter(|s| s.change.is_some()).collect()
        })
    }

    /// Where no area is the subject: how each went, or what was found of each.
    pub fn courses_without_subject(&self) -> Vec<Fact> {
        let courses = self.courses();
        if courses.is_empty() {
            return self.findings().into_iter().map(Fact::from).collect();
        }
        let before = std::iter::once(None).chain(courses.iter().map(Some));
        let first = courses.iter().take(NAMES).zip(before);
        first
            .map(|(subject, told)| Fact {
                said: self.course(subject, told, told.is_none()),
                apart: Some(self.course(subject, None, false)),
            })
            .collect()
    }

    /// What was found of areas of which there are words and no numbers.
    fn findings(&self) -> Vec<String> {
        let measured = |series| self.grid.cell(series, self.latest).filter(|p| !p.is_forecast());
        let words = |series: usize| Some((series, measured(series)?.text.as_deref()?));
        let found = self.areas().filter_map(words).take(NAMES).enumerate();
        found
            .map(|(index, (series, value))| {
                let (place, when) = (self.name(series), self.when(self.latest));
                let key = match index {
                    0 => "figure-level-words",
                    _ => "figure-level-words-other",
                };
                say!(self, key, when, place, value)
            })
            .collect()
    }

    /// How a line went; its periods are left out where they are those of a line just told.
    fn course(&self, subject: &Subject, told: Option<&Subject>, with_unit: bool) -> String {
        let Some(((base, _), change)) = subject.base.zip(subject.change.as_ref()) else {
            return String::new();
        };
        let is_told = told.is_some_and(|told| {
            told.latest == subject.latest && told.base.map(|(at, _)| at) == Some(base)
        });
        let key = match (change.shown(), is_told) {
            (Direction::Same, false) => "figure-course-same",
            (Direction::Unclear, false) => "figure-course-unclear",
            (Direction::Down, false) => "figure-course-down",
            (Direction::Up, false) => "figure-course-up",
            (Direction::Same, true) => "figure-course-then-same",
            (Direction::Unclear, true) => "figure-course-then-unclear",
            (Direction::Down, true) => "figure-course-then-down",
            (Direction::Up, true) => "figure-course-then-up",
        };
        let notation = self.notation;
        let first = match is_told {
            true => self.without_unit(change),
            false if notation.noun() == "count" => notation.number(change.from.value),
            false if with_unit => notation.full(change.from.value),
            false => notation.short(change.from.value),
        };
        let (from, to) = (self.when(base), self.when(subject.latest));
        let last = notation.short(change.to.value);
        let nearly = self.nearly(change);
        say!(self, key, place = subject.name, first, from, last, to, nearly)
    }

    /// The first number of a change, whose unit follows the second.
    pub fn without_unit(&self, change: &Change) -> String {
        match self.notation.yardstick.measure {
            measure if measure.is_percent() => self.notation.number(change.from.value),
            _ => self.notation.short(change.from.value),
        }
    }

    /// Whether values of areas of unlike size can be set against each other.
    pub fn is_comparable(&self) -> bool {
        self.notation.yardstick.measure != Measure::Count && !self.notation.is_scale()
    }
}
