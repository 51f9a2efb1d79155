use std::cmp::Ordering;

use super::Teller;
use super::change::{Comparison, ends};
use super::subject::{Subject, overlap};
use crate::model::Measure;
use crate::value::Decimal;

/// The headline.
impl Teller<'_> {
    pub fn message(&self) -> String {
        match &self.subject {
            Some(subject) => self.message_on(subject),
            None => self.message_on_all(),
        }
    }

    fn message_on(&self, subject: &Subject) -> String {
        let figures = self.figures;
        let title = figures.plot.title.as_str();
        let last = match (&subject.point.text, subject.point.value) {
            (Some(words), _) => words.clone(),
            (None, Some(value)) => figures.short(value),
            (None, None) => String::new(),
        };
        let place = [("title", title), ("place", subject.name), ("last", &last)];
        // What is drawn comes first: the course of a line, the place among bars.
        let message = match self.is_line {
            true => self
                .changed(subject, &place)
                .or_else(|| self.beside(subject, &place)),
            false => self
                .beside(subject, &place)
                .or_else(|| self.changed(subject, &place)),
        };
        message.unwrap_or_else(|| self.tell("figure-message-one", &place))
    }

    fn changed(&self, subject: &Subject, place: &[(&str, &str)]) -> Option<String> {
        let figures = self.figures;
        let ((_, point), (from, to)) = subject.base.zip(subject.change())?;
        let key = match figures.distance(to, from).cmp(&Decimal::ZERO) {
            Ordering::Equal => "figure-message-same",
            _ if overlap(point, subject.point) => "figure-message-unclear",
            Ordering::Less => "figure-message-fell",
            Ordering::Greater => "figure-message-rose",
        };
        let first = match figures.plot.measure {
            // The unit follows the second number.
            Measure::Percentage => figures.number(from),
            _ => figures.short(from),
        };
        Some(self.tell(key, &[place, &[("first", &first)]].concat()))
    }

    /// Against the reference in the same period.
    fn beside(&self, subject: &Subject, place: &[(&str, &str)]) -> Option<String> {
        let figures = self.figures;
        let series = self.grid.reference().filter(|r| *r != subject.series)?;
        let point = self.grid.at(series, subject.point.period)?;
        let comparison = self.comparison(subject.point, point)?;
        if !self.is_comparable() {
            return None;
        }
        let key = match comparison {
            Comparison::Alike => "figure-message-alike",
            Comparison::Is(Ordering::Less) => "figure-message-below",
            Comparison::Is(Ordering::Equal) => "figure-message-equal",
            Comparison::Is(Ordering::Greater) => "figure-message-above",
        };
        let other = point.value.map(|v| figures.short(v)).unwrap_or_default();
        let more = [("reference", self.name(series)), ("other", &other)];
        Some(self.tell(key, &[place, &more].concat()))
    }

    fn message_on_all(&self) -> String {
        let title = self.figures.plot.title.as_str();
        let courses = self.areas().filter_map(|s| Subject::new(self.grid, s));
        let courses = courses.filter(|s| self.is_line && s.change().is_some());
        let areas: Vec<Subject> = courses.collect();
        if !areas.is_empty() {
            let moves = self.moves(&areas);
            return self.tell(
                "figure-message-moves",
                &[("title", title), ("moves", &moves)],
            );
        }
        let values = self.at_latest();
        let Some(((_, low), (_, high))) = ends(&values) else {
            return title.to_owned();
        };
        if low == high {
            let last = self.figures.short(low);
            return self.tell(
                "figure-message-all-same",
                &[("title", title), ("last", &last)],
            );
        }
        let with = |value: Decimal| -> Vec<usize> {
            values
                .iter()
                .filter(|(_, v)| *v == value)
                .map(|(s, _)| *s)
                .collect()
        };
        let args = [
            ("title", title),
            ("high", &self.names(&with(high))),
            ("highest", &self.figures.short(high)),
            ("low", &self.names(&with(low))),
            ("lowest", &self.figures.short(low)),
        ];
        self.tell("figure-message-extremes", &args)
    }

    /// `gedaald in Selwerd; gestegen in Beijum en Vinkhuizen`
    fn moves(&self, areas: &[Subject]) -> String {
        let way = |subject: &Subject| {
            let Some((first, last)) = subject.change() else {
                return "figure-message-moved-same";
            };
            let base = subject.base.map(|(_, point)| point);
            match self.figures.distance(last, first).cmp(&Decimal::ZERO) {
                Ordering::Equal => "figure-message-moved-same",
                _ if base.is_some_and(|b| overlap(b, subject.point)) => "figure-message-moved-not",
                Ordering::Less => "figure-message-moved-down",
                Ordering::Greater => "figure-message-moved-up",
            }
        };
        let ways = [
            "figure-message-moved-down",
            "figure-message-moved-up",
            "figure-message-moved-same",
            "figure-message-moved-not",
        ];
        let group = |key: &str| {
            let such = areas.iter().filter(|subject| way(subject) == key);
            let such: Vec<usize> = such.map(|subject| subject.series).collect();
            (!such.is_empty()).then(|| self.tell(key, &[("places", &self.names_up_to(3, &such))]))
        };
        let groups: Vec<String> = ways.into_iter().filter_map(group).collect();
        groups.join("; ")
    }
}
