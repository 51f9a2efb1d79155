use super::subject::Subject;
use super::teller::Teller;
use base::value::Decimal;
use insight::{Change, Comparison, Direction, Estimate, gap};
use locale::{Arg, args, say};
use programme::model::{Measure, Polarity};

/// What is said of the area that the page is about.
impl Teller<'_> {
    pub fn level(&self, subject: &Subject, with_margin: bool) -> Vec<String> {
        if subject.point.text.is_some() {
            return self.level_in_words(subject);
        }
        let Some(value) = subject.point.value else {
            return Vec::new();
        };
        if subject.point.is_forecast() {
            return vec![self.level_of(subject, value, "figure-level-forecast", &[])];
        }
        let Some((low, high)) = subject.point.interval().filter(|_| with_margin) else {
            return vec![self.level_of(subject, value, "figure-level", &[])];
        };
        let (low, high) = (self.notation.low_end(low), self.notation.short(high));
        let margin = args!(low, high);
        vec![self.level_of(subject, value, "figure-level-margin", margin)]
    }

    /// What the latest value is, by a message that says it with the noun of its measure.
    pub fn level_of(
        &self,
        subject: &Subject,
        value: Decimal,
        key: &str,
        more: &[(&str, Arg<'_>)],
    ) -> String {
        let notation = self.notation;
        // A balance can be negative, and a number of things cannot.
        let is_balance = subject.numbers().any(|(_, e)| e.value.is_sign_negative());
        let noun = match notation.noun() {
            "count" if is_balance || subject.point.is_forecast() => "figure",
            noun => noun,
        };
        let written = match noun {
            "count" => notation.number(value),
            _ => notation.full(value),
        };
        let when = match subject.point.is_forecast() {
            true => self.when(subject.latest),
            false => self.up_to(subject.latest),
        };
        let unit = notation.unit;
        // Two numbers do not stand next to each other: “in Wijk 1 10”.
        let ends_in_number = subject.name.ends_with(|c: char| c.is_ascii_digit());
        let numbered = if ends_in_number { "yes" } else { "no" };
        let args = args!(when, noun, unit, place = subject.name, numbered, value = written);
        self.text(key, &[&args[..], more].concat())
    }

    fn level_in_words(&self, subject: &Subject) -> Vec<String> {
        let now = subject.point.text.as_deref().unwrap_or_default();
        let when = self.when(subject.latest);
        if subject.point.is_forecast() {
            let place = subject.name;
            return vec![say!(self, "figure-level-forecast", when, place, value = now)];
        }
        let mut said =
            vec![say!(self, "figure-level-words", when, place = subject.name, value = now)];
        if let Some((base, point)) = subject.base
            && let Some(before) = point.text.as_deref()
        {
            let when = self.when(base);
            let key =
                if before == now { "figure-level-words-same" } else { "figure-level-words-before" };
            said.push(say!(self, key, when, value = before));
        }
        said
    }

    /// The change since the base and since a year before, and the way there; of a running total what
    /// was added last.
    pub fn change(&self, subject: &Subject) -> Vec<String> {
        let mut said = Vec::new();
        if self.is_total() {
            said.extend(self.added(subject, "figure-added", &[]));
            said.extend(subject.change.is_some().then(|| self.text("figure-cumulative", &[])));
        }
        let told = subject.change.as_ref().filter(|_| !self.is_total());
        if let (Some((base, _)), Some(change)) = (subject.base, told) {
            let mut since = Vec::new();
            // Of a scale both ends have been told in its words.
            if !self.notation.is_scale() {
                since.push(self.change_since(subject, base, change));
            }
            if change.shares_time {
                since.push(self.text("figure-shares-time", &[]));
            }
            if !since.is_empty() {
                said.push(since.join(" "));
            }
            let year = subject.year_before(self.grid).filter(|_| !self.notation.is_scale());
            said.extend(year.map(|change| self.change_in_a_year(&change)));
            said.extend(self.path(subject));
        }
        if let Some(at) = subject.broken {
            let when = self.notation.when(at);
            said.push(say!(self, "figure-broken", when));
        }
        said
    }

    /// What was added to a running total, by a message that is told when and how much.
    pub fn added(&self, subject: &Subject, key: &str, more: &[(&str, Arg<'_>)]) -> Option<String> {
        let added = subject.added.as_ref()?;
        let when = self.notation.grew(added);
        let is_counted = self.notation.yardstick.measure == Measure::Count;
        let count = if is_counted { added.absolute } else { Decimal::ONE };
        let way = if added.absolute.is_zero() { "none" } else { "more" };
        let difference = self.notation.difference(added.absolute);
        Some(self.text(key, &[more, args!(added = when, difference, count, way)].concat()))
    }

    fn change_since(&self, subject: &Subject, base: usize, change: &Change) -> String {
        let when = self.when(base);
        let first = self.notation.short(change.from.value);
        let since = self.since(subject.base_is_baseline, &when);
        let share = self.share(subject, change);
        let then = self.notation.since(change.from.period);
        let key = match change.shown() {
            Direction::Same => "figure-change-none",
            Direction::Unclear if change.is_unreliable() && subject.base_is_baseline => {
                "figure-change-unreliable-baseline"
            }
            Direction::Unclear if change.is_unreliable() => "figure-change-unreliable",
            Direction::Unclear if subject.base_is_baseline => "figure-change-unclear-baseline",
            Direction::Unclear => "figure-change-unclear",
            _ if share.is_some() => "figure-change-share",
            _ => "figure-change",
        };
        let difference = self.notation.difference(change.absolute);
        let (way, direction) = (self.way(change.absolute), direction(change.absolute));
        let share = share.as_deref().unwrap_or_default();
        let nearly = self.nearly(change);
        say!(self, key, difference, way, direction, when, then, since, first, share, nearly)
    }

    /// The change in per cent, where that says something: not of a handful of things, not of a
    /// running total, and not where the figure was nothing or below it on the way.
    fn share(&self, subject: &Subject, change: &Change) -> Option<String> {
        let yardstick = self.notation.yardstick;
        let is_handful = yardstick.measure == Measure::Count && change.from.value < Decimal::TEN;
        let crosses_zero = subject.numbers().any(|(_, e)| e.value <= Decimal::ZERO);
        let is_plain = is_handful || crosses_zero;
        self.notation.share(change.relative.filter(|_| !is_plain))
    }

    /// `bij de nulmeting in 2021`, `in 2021`
    pub fn since(&self, is_baseline: bool, when: &str) -> String {
        if is_baseline { say!(self, "figure-since-baseline", when) } else { when.to_owned() }
    }

    /// `vrijwel `, before a word for the same, where a change is too small to be shown.
    pub fn nearly(&self, change: &Change) -> String {
        self.almost(change.direction != Direction::Same)
    }

    pub fn almost(&self, is_other: bool) -> String {
        match is_other {
            true => format!("{} ", self.text("figure-nearly", &[])),
            false => String::new(),
        }
    }

    /// `more` or `fewer` of what can be counted, else `higher` or `lower`.
    pub fn way(&self, difference: Decimal) -> &'static str {
        let is_count = self.notation.yardstick.measure == Measure::Count;
        match (difference > Decimal::ZERO, is_count) {
            (true, true) => "more",
            (false, true) => "fewer",
            (true, false) => "higher",
            (false, false) => "lower",
        }
    }

    fn change_in_a_year(&self, change: &Change) -> String {
        let key = match change.shown() {
            Direction::Same => "figure-year-before-same",
            Direction::Unclear => "figure-year-before-unclear",
            Direction::Up | Direction::Down => "figure-year-before",
        };
        let when = self.notation.when(change.from.period);
        let first = self.notation.short(change.from.value);
        let difference = self.notation.difference(change.absolute);
        let (way, nearly) = (self.way(change.absolute), self.nearly(change));
        say!(self, key, when, first, difference, way, nearly)
    }

    /// How it went in between: all one way, or with a highest or lowest that has not been told.
    fn path(&self, subject: &Subject) -> Option<String> {
        let change = subject.change.as_ref()?;
        if subject.numbers().take(3).count() < 3 {
            return None;
        }
        match steps(subject) {
            Some(Direction::Same) => return Some(self.text("figure-path-same", &[])),
            Some(_) if change.direction == Direction::Unclear => return None,
            Some(Direction::Up) => return Some(self.text("figure-path-up", &[])),
            Some(_) => return Some(self.text("figure-path-down", &[])),
            None => {}
        }
        let values: Vec<(usize, Estimate)> = subject.numbers().collect();
        let (low, high) = ends_of(&values)?;
        // What does not differ clearly from the latest is no top and no bottom.
        let is_new = |(_, e): &&(usize, Estimate)| {
            ![&change.from, &change.to]
                .iter()
                .any(|told| self.notation.shown(told.value) == self.notation.shown(e.value))
                && !e.is_in_doubt_beside(&change.to)
        };
        let (low, high) = (Some(&low).filter(is_new), Some(&high).filter(is_new));
        let key = match (low, high) {
            (Some(_), Some(_)) => "figure-path",
            (None, Some(_)) => "figure-path-high",
            (Some(_), None) => "figure-path-low",
            (None, None) => return None,
        };
        let told = |end: Option<&(usize, Estimate)>| match end {
            Some(end) => (self.first_when(end, &values), self.notation.short(end.1.value)),
            None => Default::default(),
        };
        let ((low_when, low), (high_when, high)) = (told(low), told(high));
        Some(say!(self, key, "high-when" = high_when, high, "low-when" = low_when, low))
    }

    /// When a value of a line first was, and whether it was so again.
    fn first_when(&self, end: &(usize, Estimate), values: &[(usize, Estimate)]) -> String {
        let when = self.when(end.0);
        match values.iter().any(|(at, e)| *at != end.0 && e.value == end.1.value) {
            true => say!(self, "figure-when-again", when),
            false => when,
        }
    }

    /// The reference in the same period. Numbers of things are not set against each other: a city
    /// has more of everything than a neighbourhood.
    pub fn against_reference(&self, subject: &Subject) -> Option<String> {
        let series = self.grid.reference().filter(|r| *r != subject.series)?;
        let (notation, reference) = (self.notation, self.name(series));
        let own = subject.point.estimate()?;
        let Some(point) = self.grid.at(series, subject.point.period) else {
            let when = notation.when(subject.point.period);
            return Some(say!(self, "figure-reference-missing", reference, when));
        };
        let found = gap(&self.grid.plot.yardstick, &own, &point.estimate()?)?;
        if !self.is_comparable() || point.is_forecast() != subject.point.is_forecast() {
            return Some(self.told_beside(series, subject.latest, found.reference.value));
        }
        let key = match found.comparison {
            Comparison::Unclear => "figure-reference-unclear",
            _ if found.difference.is_zero() => "figure-reference-equal",
            Comparison::Below => "figure-reference-below",
            Comparison::Equal => "figure-reference-equal",
            Comparison::Above => "figure-reference-above",
        };
        let other = notation.short(found.reference.value);
        let difference = notation.difference(found.difference);
        let nearly = self.almost(found.comparison != Comparison::Equal);
        Some(say!(self, key, reference, place = subject.name, other, difference, nearly))
    }

    /// Which figures are better, where some are; of a good range, whether the latest lies in it.
    pub fn better(&self) -> Option<String> {
        let key = match (self.grid.plot.yardstick.polarity, self.grid.plot.yardstick.good_range) {
            (Polarity::Higher, _) => "figure-better-higher",
            (Polarity::Lower, _) => "figure-better-lower",
            (Polarity::Range, Some((low, high))) => {
                let latest = self.subject.as_ref().and_then(|s| s.point.value);
                let state = match latest {
                    None => "none",
                    Some(value) if value < low => "below",
                    Some(value) if value > high => "above",
                    Some(_) => "within",
                };
                let (low, high) = (self.notation.low_end(low), self.notation.short(high));
                return Some(say!(self, "figure-better-range", low, high, state));
            }
            (Polarity::Range | Polarity::None, _) => return None,
        };
        Some(self.text(key, &[]))
    }
}

/// `up` or `down`
pub fn direction(difference: Decimal) -> &'static str {
    if difference > Decimal::ZERO { "up" } else { "down" }
}

/// Which way every step of a path goes; none where they go several ways.
fn steps(subject: &Subject) -> Option<Direction> {
    let mut all = subject.numbers().zip(subject.numbers().skip(1)).map(|((_, a), (_, b))| match b
        .value
        .cmp(&a.value)
    {
        std::cmp::Ordering::Less => Direction::Down,
        std::cmp::Ordering::Equal => Direction::Same,
        std::cmp::Ordering::Greater => Direction::Up,
    });
    let first = all.next()?;
    all.all(|step| step == first).then_some(first)
}

/// The lowest and the highest of values, each the first of its kind.
fn ends_of(values: &[(usize, Estimate)]) -> Option<((usize, Estimate), (usize, Estimate))> {
    let low = values.iter().min_by_key(|(_, e)| e.value)?;
    let high = values.iter().rev().max_by_key(|(_, e)| e.value)?;
    Some((*low, *high))
}
