use super::subject::Subject;
use super::teller::Teller;
use super::{capitalised, words};
use crate::series::notation::Notation;
use crate::series::rows::with_value;
use insight::{Change, Comparison, Direction, gap};
use locale::{Arg, args, say};

/// The most words of a headline.
const MOST: usize = 10;
/// The most names at either end where there is room.
const NAMES: usize = 4;

/// How much a headline tells of several areas.
struct Brief {
    /// The most names that are listed.
    names: usize,
    /// Of how many groups of areas.
    groups: usize,
    has_values: bool,
}

/// The headline.
impl Teller<'_> {
    /// At most ten words: first the title goes, which stands below it, then values, then names.
    pub fn message(&self) -> String {
        let ways = [(3, 4, true), (3, 4, false), (1, 4, false), (1, 2, false), (1, 1, false)];
        self.within(ways.into_iter().map(|(names, groups, has_values)| match &self.subject {
            Some(subject) => self.message_on(subject, has_values),
            None => self.message_on_all(&Brief { names, groups, has_values }),
        }))
    }

    /// The first of some messages that is short enough, with the title or without; else what the
    /// last of them says behind its place.
    pub fn within(&self, messages: impl IntoIterator<Item = String>) -> String {
        let mut last = String::new();
        for message in messages {
            let rest = message.strip_prefix(self.grid.plot.title.as_str());
            let rest = rest.map(|rest| capitalised(rest.trim_start_matches([':', ' '])));
            let rest = rest.filter(|rest| !rest.is_empty());
            for said in [Some(message.clone()), rest].into_iter().flatten() {
                if words(&said) <= MOST {
                    return said;
                }
                last = said;
            }
        }
        match last.split_once(": ") {
            Some((_, said)) => capitalised(said),
            None => last,
        }
    }

    fn message_on(&self, subject: &Subject, has_values: bool) -> String {
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
        let beside = |place| self.beside(subject, place, has_values);
        let message = match self.is_line {
            true => self.changed(subject, place).or_else(|| beside(place)),
            false => beside(place).or_else(|| self.changed(subject, place)),
        };
        let is_part = |added: &&Change| {
            has_values && !added.absolute.is_zero() && !added.from.value.is_zero()
        };
        let message = message.or_else(|| {
            subject.added.as_ref().filter(is_part)?;
            self.added(subject, "figure-message-total", place)
        });
        message.unwrap_or_else(|| self.text("figure-message-one", place))
    }

    fn changed(&self, subject: &Subject, place: &[(&str, Arg<'_>)]) -> Option<String> {
        if self.is_total() {
            return None;
        }
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

    /// Against the reference in the same period, with its value.
    fn beside(
        &self,
        subject: &Subject,
        place: &[(&str, Arg<'_>)],
        has_value: bool,
    ) -> Option<String> {
        let series = self.grid.reference().filter(|r| *r != subject.series)?;
        let point = self.grid.at(series, subject.point.period)?;
        let own = subject.point.estimate()?;
        let found = gap(&self.grid.plot.yardstick, &own, &point.estimate()?)?;
        if !self.is_comparable() || point.is_forecast() != subject.point.is_forecast() {
            return None;
        }
        let key = match (found.comparison, has_value) {
            (Comparison::Unclear, true) => "figure-message-alike",
            (Comparison::Unclear, false) => "figure-message-alike-short",
            _ if found.difference.is_zero() => "figure-message-equal",
            (Comparison::Below, true) => "figure-message-below",
            (Comparison::Below, false) => "figure-message-below-short",
            (Comparison::Equal, _) => "figure-message-equal",
            (Comparison::Above, true) => "figure-message-above",
            (Comparison::Above, false) => "figure-message-above-short",
        };
        let other = self.notation.short(found.reference.value);
        let nearly = self.almost(found.comparison != Comparison::Equal);
        let reference = self.name(series);
        Some(self.text(key, &[place, args!(reference, other, nearly)].concat()))
    }

    fn message_on_all(&self, brief: &Brief) -> String {
        let title = self.grid.plot.title.as_str();
        let courses = self.areas().filter_map(|s| Subject::new(self.grid, s));
        let is_course = self.is_line && !self.is_total();
        let areas: Vec<Subject> = courses.filter(|s| is_course && s.change.is_some()).collect();
        if !areas.is_empty() {
            let moves = self.moves(&areas, brief);
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
            let findings = self.findings_by_word(brief);
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
        let [high, low] = [high, low].map(|end| {
            let most = if brief.has_values { NAMES } else { brief.names };
            self.names_up_to(most, &with_value(&values, end))
        });
        let unit = self.notation.unit;
        let is_named = title.trim().eq_ignore_ascii_case(unit);
        let what = if is_named { String::new() } else { format!("{unit} ") };
        match brief.has_values {
            true => say!(self, "figure-message-extremes", title, what, high, highest, low, lowest),
            false if brief.groups == 1 => say!(self, "figure-message-highest", title, what, high),
            false => say!(self, "figure-message-extremes-short", title, what, high, low),
        }
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
    fn findings_by_word(&self, brief: &Brief) -> String {
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
        let told = groups.iter().take(brief.groups).map(|(word, such)| {
            let places = self.names_up_to(brief.names, such);
            say!(self, "figure-message-found", value = *word, places)
        });
        told.collect::<Vec<_>>().join("; ")
    }

    /// `gedaald in Selwerd; gestegen in Beijum en Vinkhuizen`
    fn moves(&self, areas: &[Subject], brief: &Brief) -> String {
        let ways = [
            (Direction::Down, "figure-message-moved-down"),
            (Direction::Up, "figure-message-moved-up"),
            (Direction::Same, "figure-message-moved-same"),
            (Direction::Unclear, "figure-message-moved-not"),
        ];
        let such = |way: Direction| -> Vec<usize> {
            let is_such = |change: &Change| change.shown() == way;
            let such = areas.iter().filter(|s| s.change.as_ref().is_some_and(is_such));
            such.map(|subject| subject.series).collect()
        };
        let all = self.areas().count();
        let told = ways.iter().filter(|(way, _)| !such(*way).is_empty()).take(brief.groups);
        // Where several are told beside each other, each tells of how many the other is.
        let is_alone = told.count() == 1;
        let group = |(way, key): (Direction, &str)| {
            let such = such(way);
            let places = match such.len() {
                count if count > brief.names && is_alone && count < all => {
                    say!(self, "figure-where-some", count, all)
                }
                _ => self.names_up_to(brief.names, &such),
            };
            let is_nearly = areas.iter().any(|s| {
                s.change.as_ref().is_some_and(|change| change.shown() != change.direction)
            });
            let nearly = self.almost(is_nearly);
            (!such.is_empty()).then(|| say!(self, key, places, nearly))
        };
        let groups: Vec<String> = ways.into_iter().filter_map(group).take(brief.groups).collect();
        groups.join("; ")
    }
}
