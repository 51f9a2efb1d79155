use std::cmp::Ordering;

use super::Teller;
use super::change::ends;
use super::subject::{Subject, overlap};
use crate::chart::{Point, Role};
use crate::model::{Measure, ObservationStatus};
use crate::value::Decimal;

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
        let ((_, low), (_, high)) = ends(&values)?;
        let with = |value: Decimal| -> Vec<usize> {
            values
                .iter()
                .filter(|(_, v)| *v == value)
                .map(|(s, _)| *s)
                .collect()
        };
        let write = |value| match is_told {
            true => self.figures.short(value),
            false => self.figures.full(value),
        };
        let count = self.figures.locale.number(Decimal::from(values.len()), 0);
        let when = self.when(self.latest);
        let args = [
            ("count", count),
            ("when", when),
            ("high", self.names(&with(high))),
            ("highest", write(high)),
            ("low", self.names(&with(low))),
            ("lowest", self.figures.short(low)),
        ];
        let key = match values.len() {
            _ if low == high => "figure-extremes-same",
            2 => "figure-extremes-two",
            count if count < self.areas().count() => "figure-extremes-known",
            _ => "figure-extremes",
        };
        let args: Vec<(&str, &str)> = args.iter().map(|(n, v)| (*n, v.as_str())).collect();
        Some(self.tell(key, &args))
    }

    /// The values of areas in the latest period, as they are shown; the reference is none of them.
    pub fn at_latest(&self) -> Vec<(usize, Decimal)> {
        let value = |series: usize| self.grid.cell(series, self.latest)?.value;
        let shown = |series| Some((series, self.figures.shown(value(series)?)));
        self.areas().filter_map(shown).collect()
    }

    /// All series but those that others are held against.
    pub fn areas(&self) -> impl Iterator<Item = usize> {
        let series = self.grid.plot.series.iter().enumerate();
        let areas = series.filter(|(_, s)| s.role != Role::Reference);
        areas.map(|(index, _)| index)
    }

    /// The names of areas, or how many there are.
    pub fn names(&self, series: &[usize]) -> String {
        self.names_up_to(NAMES, series)
    }

    pub fn names_up_to(&self, most: usize, series: &[usize]) -> String {
        if series.len() > most {
            let args = [("count", crate::locale::Arg::Count(series.len()))];
            return self.say("figure-where-many", &args);
        }
        let names: Vec<String> = series.iter().map(|s| self.name(*s).to_owned()).collect();
        self.figures.locale.list(&names)
    }

    /// The areas whose lines are drawn with at least two values, the reference last.
    pub fn courses(&self) -> Vec<Subject<'_>> {
        if !self.is_line {
            return Vec::new();
        }
        let shown = self.grid.shown();
        let is_reference = |s: &usize| Some(*s) == self.grid.reference();
        let (reference, areas): (Vec<_>, Vec<_>) = shown.into_iter().partition(is_reference);
        let series = areas.into_iter().chain(reference);
        let subjects = series.filter_map(|s| Subject::new(self.grid, s));
        subjects.filter(|s| s.change().is_some()).collect()
    }

    /// Where no area is the subject: how each went.
    pub fn courses_without_subject(&self) -> Vec<String> {
        let courses = self.courses();
        let told = courses.iter().take(NAMES).enumerate();
        told.map(|(index, subject)| self.course(subject, index == 0))
            .collect()
    }

    /// How the lines went that the sentence leaves to the description, with their highest and
    /// lowest.
    pub fn other_courses(&self) -> Vec<String> {
        let own = self.subject.as_ref().map(|s| s.series);
        let mut said = Vec::new();
        for (index, subject) in self.courses().iter().enumerate() {
            if Some(subject.series) == own {
                continue;
            }
            if own.is_some() || index >= NAMES {
                said.push(self.course(subject, false));
            }
            said.extend(self.course_path(subject));
        }
        said
    }

    fn course(&self, subject: &Subject, with_unit: bool) -> String {
        let Some(((base, point), (first, last))) = subject.base.zip(subject.change()) else {
            return String::new();
        };
        let figures = self.figures;
        let key = match figures.distance(last, first).cmp(&Decimal::ZERO) {
            Ordering::Equal => "figure-course-same",
            _ if overlap(point, subject.point) => "figure-course-unclear",
            Ordering::Less => "figure-course-down",
            Ordering::Greater => "figure-course-up",
        };
        let first = if with_unit {
            figures.full(first)
        } else {
            figures.short(first)
        };
        let args = [
            ("place", subject.name),
            ("first", &first),
            ("from", &self.when(base)),
            ("last", &figures.short(last)),
            ("to", &self.when(subject.latest)),
        ];
        self.tell(key, &args)
    }

    /// The highest and lowest of a line that has them elsewhere than at its ends.
    fn course_path(&self, subject: &Subject) -> Option<String> {
        let values = self.values(&subject.path);
        let (low, high) = ends(&values)?;
        let (first, last) = (values.first()?.1, values.last()?.1);
        let within = |value: Decimal| value != first && value != last;
        if !within(low.1) && !within(high.1) {
            return None;
        }
        let args = [
            ("place", subject.name.to_owned()),
            ("high", self.figures.short(high.1)),
            ("high-when", self.when(high.0)),
            ("low", self.figures.short(low.1)),
            ("low-when", self.when(low.0)),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(n, v)| (*n, v.as_str())).collect();
        Some(self.tell("figure-course-path", &args))
    }

    /// What is missing, hidden, or may still change.
    pub fn reservations(&self) -> Vec<String> {
        let mut said = Vec::new();
        if let Some(subject) = &self.subject {
            said.extend(self.about_subject(subject));
        }
        let is_status = |status: ObservationStatus| {
            move |point: Option<&Point>| point.is_some_and(|p| p.is_known() && p.status == status)
        };
        let is_absent = |point: Option<&Point>| {
            point.is_none_or(|p| !p.is_known() && p.status == ObservationStatus::Missing)
        };
        let is_hidden = |point: Option<&Point>| {
            point.is_some_and(|p| !p.is_known() && p.status == ObservationStatus::Suppressed)
        };
        said.extend(self.places("figure-missing-places", is_absent));
        said.extend(self.places("figure-suppressed-places", is_hidden));
        let provisional = is_status(ObservationStatus::Provisional);
        said.extend(self.places("figure-provisional-places", provisional));
        let estimate = is_status(ObservationStatus::Estimate);
        said.extend(self.places("figure-estimate-places", estimate));
        said
    }

    /// A sentence on those areas, other than the subject, whose cell in the latest period is such.
    fn places(&self, key: &str, is_such: impl Fn(Option<&Point>) -> bool) -> Option<String> {
        let own = self.subject.as_ref().map(|s| s.series);
        let others = (0..self.grid.plot.series.len()).filter(|s| Some(*s) != own);
        // That the reference has no figure is said where it would have been told.
        let told = |s: &usize| self.subject.is_some() && Some(*s) == self.grid.reference();
        let cell = |s: &usize| self.grid.cell(*s, self.latest);
        let such: Vec<usize> = others
            .filter(|s| is_such(cell(s)) && !(told(s) && cell(s).is_none_or(|p| !p.is_known())))
            .collect();
        if such.is_empty() {
            return None;
        }
        let (places, when) = (self.names(&such), self.when(self.latest));
        Some(self.tell(key, &[("places", &places), ("when", &when)]))
    }

    fn about_subject(&self, subject: &Subject) -> Vec<String> {
        let mut said = Vec::new();
        let cells = (0..self.grid.periods.len()).map(|i| (i, self.grid.cell(subject.series, i)));
        let cells: Vec<(usize, Option<&Point>)> = cells.collect();
        let mut periods = |key: &str, is_such: &dyn Fn(Option<&Point>) -> bool| {
            let such = cells.iter().filter(|(_, cell)| is_such(*cell));
            let such: Vec<String> = such.map(|(index, _)| self.period(*index)).collect();
            if !such.is_empty() {
                let list = self.figures.locale.list(&such);
                said.push(self.tell(key, &[("place", subject.name), ("periods", &list)]));
            }
        };
        periods("figure-missing-periods", &|cell| {
            cell.is_none_or(|p| !p.is_known() && p.status == ObservationStatus::Missing)
        });
        periods("figure-suppressed-periods", &|cell| {
            cell.is_some_and(|p| !p.is_known() && p.status == ObservationStatus::Suppressed)
        });
        let key = match subject.point.status {
            ObservationStatus::Provisional => Some("figure-provisional-one"),
            ObservationStatus::Estimate => Some("figure-estimate-one"),
            _ => None,
        };
        if let Some(key) = key {
            said.push(self.tell(key, &[("period", &self.period(subject.latest))]));
        }
        let forecasts = self.grid.drawn(subject.series).rev();
        let forecast = forecasts
            .into_iter()
            .find(|(_, p)| crate::chart::grid::is_forecast(p));
        if let Some((index, point)) = forecast
            && let Some(value) = point.value
        {
            let (period, value) = (self.period(index), self.figures.short(value));
            said.push(self.tell(
                "figure-forecast-one",
                &[("period", &period), ("value", &value)],
            ));
        }
        said
    }

    /// Whether values of areas of unlike size can be set against each other.
    pub fn is_comparable(&self) -> bool {
        self.figures.plot.measure != Measure::Count
    }
}
