use super::subject::Subject;
use super::teller::Teller;
use crate::series::notation::Notation;
use crate::series::rows::with_value;
use insight::{Change, Comparison, Direction, gap};
use locale::{Arg, args, say};

/// The headline.
impl Teller<'_> {
    pub fn message(&self) -> String {
        match &self.subject {
            Some(subject) => self.message_on(subject),
            None => self.message_on_all(),
        }
    }

    fn message_on(&self, subject: &Subject) -> String {
        let notation = self.notation;
        let title = self.grid.plot.title.as_str();
        let last = match (&subject.point.text, subject.point.value) {
            (Some(words), _) => words.clone(),
            (None, Some(value)) => notation.short(value),
            (None, None) => String::new(),
        };
        let place = args!(title, place = subject.name, last);
        if subject.point.is_forecast() {
            return self.text("figure-message-forecast", place);
        }
        // What is drawn comes first: the course of a line, the place among bars.
        let message = match self.is_line {
            true => self.changed(subject, place).or_else(|| self.beside(subject, place)),
            false => self.beside(subject, place).or_else(|| self.changed(subject, place)),
        };
        message.unwrap_or_else(|| self.text("figure-message-one", place))
    }

    fn changed(&self, subject: &Subject, place: &[(&str, Arg<'_>)]) -> Option<String> {
        let change = subject.change.as_ref()?;
        let key = match change.shown() {
            Direction::Same => "figure-message-same",
            Direction::Unclear => "figure-message-unclear",
            Direction::Down => "figure-message-fell",
            Direction::Up => "figure-message-rose",
        };
        let first = self.without_unit(change);
        Some(self.text(key, &[place, args!(first, nearly = self.nearly(change))].concat()))
    }

    /// Against the reference in the same period.
    fn beside(&self, subject: &Subject, place: &[(&str, Arg<'_>)]) -> Option<String> {
        let series = self.grid.reference().filter(|r| *r != subject.series)?;
        let point = self.grid.at(series, subject.point.period)?;
        let own = subject.point.estimate()?;
        let found = gap(&self.grid.plot.yardstick, &own, &point.estimate()?)?;
        if !self.is_comparable() || point.is_forecast() != subject.point.is_forecast() {
            return None;
        }
        let key = match found.comparison {
            Comparison::Unclear => "figure-message-alike",
            _ if found.difference.is_zero() => "figure-message-equal",
            Comparison::Below => "figure-message-below",
            Comparison::Equal => "figure-message-equal",
            Comparison::Above => "figure-message-above",
        };
        let other = self.notation.short(found.reference.value);
        let nearly = self.almost(found.comparison != Comparison::Equal);
        let reference = self.name(series);
        Some(self.text(key, &[place, args!(reference, other, nearly)].concat()))
    }

    fn message_on_all(&self) -> String {
        let title = self.grid.plot.title.as_str();
        let courses = self.areas().filter_map(|s| Subject::new(self.grid, s));
        let areas: Vec<Subject> = courses.filter(|s| self.is_line && s.change.is_some()).collect();
        if !areas.is_empty() {
            let moves = self.moves(&areas);
            return match self.shared_base(&areas) {
                Some(since) => say!(self, "figure-message-moves-since", title, since, moves),
                None => say!(self, "figure-message-moves", title, moves),
            };
        }
        let values = self.at_latest();
        if let [(only, value)] = values.as_slice() {
            let (place, last) = (self.name(*only), self.notation.short(*value));
            return say!(self, "figure-message-one", title, place, last);
        }
        let Some(((_, low), (_, high))) = self.ends(&values) else {
            let findings = self.findings_by_word();
            return match findings.is_empty() {
                true => self.message_on_reference(title),
                false => say!(self, "figure-message-moves", title, moves = findings),
            };
        };
        if self.notation.shown(low) == self.notation.shown(high) {
            let (last, nearly) = (self.notation.short(low), self.almost(low != high));
            // Where some have no figure it is not so everywhere.
            if values.len() < self.areas().count() {
                let such: Vec<usize> = values.iter().map(|(series, _)| *series).collect();
                let (value, places) = (format!("{nearly}{last}"), self.names_up_to(3, &such));
                let moves = say!(self, "figure-message-found", value, places);
                return say!(self, "figure-message-moves", title, moves);
            }
            return say!(self, "figure-message-all-same", title, last, nearly);
        }
        let yardstick = self.apart(&values, low, high);
        let notation = Notation { yardstick: &yardstick, ..*self.notation };
        let (highest, lowest) = (notation.short(high), notation.short(low));
        let [high, low] = [high, low].map(|end| self.names(&with_value(&values, end)));
        let unit = self.notation.unit;
        let is_named = title.trim().eq_ignore_ascii_case(unit);
        let what = if is_named { String::new() } else { format!("{unit} ") };
        say!(self, "figure-message-extremes", title, what, high, highest, low, lowest)
    }

    /// Where only the reference was measured by then.
    fn message_on_reference(&self, title: &str) -> String {
        let measured = |series| self.grid.cell(series, self.latest).filter(|p| !p.is_forecast());
        let found = self.grid.reference().and_then(|s| Some((s, measured(s)?.value?)));
        let Some((reference, value)) = found else {
            return title.to_owned();
        };
        let (place, last) = (self.name(reference), self.notation.short(value));
        say!(self, "figure-message-one", title, place, last)
    }

    /// From when all these areas are told, where that is not where the drawing begins.
    fn shared_base(&self, areas: &[Subject]) -> Option<String> {
        let base = |subject: &Subject| subject.base.map(|(at, _)| at);
        let first = base(areas.first()?)?;
        let period = self.grid.periods.get(first).filter(|_| first > 0)?;
        let is_shared = areas.iter().all(|subject| base(subject) == Some(first));
        is_shared.then(|| self.notation.since(*period))
    }

    /// `matig in Selwerd; voldoende in Tuinwijk`, in the order in which the words are met.
    fn findings_by_word(&self) -> String {
        let mut groups: Vec<(&str, Vec<usize>)> = Vec::new();
        for series in self.areas() {
            let measured = self.grid.cell(series, self.latest).filter(|p| !p.is_forecast());
            let Some(word) = measured.and_then(|p| p.text.as_deref()) else {
                continue;
            };
            match groups.iter_mut().find(|(known, _)| *known == word) {
                Some((_, such)) => such.push(series),
                None => groups.push((word, vec![series])),
            }
        }
        let told = groups.iter().map(|(word, such)| {
            let places = self.names_up_to(3, such);
            say!(self, "figure-message-found", value = *word, places)
        });
        told.collect::<Vec<_>>().join("; ")
    }

    /// `gedaald in Selwerd; gestegen in Beijum en Vinkhuizen`
    fn moves(&self, areas: &[Subject]) -> String {
        let ways = [
            (Direction::Down, "figure-message-moved-down"),
            (Direction::Up, "figure-message-moved-up"),
            (Direction::Same, "figure-message-moved-same"),
            (Direction::Unclear, "figure-message-moved-not"),
        ];
        let group = |(way, key): (Direction, &str)| {
            let is_such = |change: &Change| change.shown() == way;
            let such = areas.iter().filter(|s| s.change.as_ref().is_some_and(is_such));
            let such: Vec<usize> = such.map(|subject| subject.series).collect();
            let is_nearly = areas.iter().any(|s| {
                s.change.as_ref().is_some_and(|change| change.shown() != change.direction)
            });
            let nearly = self.almost(is_nearly);
            (!such.is_empty()).then(|| say!(self, key, places = self.names_up_to(3, &such), nearly))
        };
        let groups: Vec<String> = ways.into_iter().filter_map(group).collect();
        groups.join("; ")
    }
}
