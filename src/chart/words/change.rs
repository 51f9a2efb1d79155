use std::cmp::Ordering;

use super::Teller;
use super::subject::{Subject, overlap};
use crate::chart::{Point, TargetMark};
use crate::locale::Arg;
use crate::model::{Measure, Polarity};
use crate::value::Decimal;

/// What is said of the area that the page is about.
impl Teller<'_> {
    pub fn level(&self, subject: &Subject) -> Vec<String> {
        let when = self.when(subject.latest);
        if let Some(words) = &subject.point.text {
            let args = [
                ("when", when.as_str()),
                ("place", subject.name),
                ("value", words),
            ];
            let mut said = vec![self.tell("figure-level-words", &args)];
            if let Some((base, point)) = subject.base
                && let Some(words) = &point.text
            {
                let when = self.when(base);
                let args = [("when", when.as_str()), ("value", words)];
                said.push(self.tell("figure-level-words-before", &args));
            }
            return said;
        }
        let Some(value) = subject.point.value else {
            return Vec::new();
        };
        let value = self.figures.full(value);
        let place = [
            ("when", when.as_str()),
            ("place", subject.name),
            ("value", &value),
        ];
        let Some((low, high)) = subject.point.interval() else {
            return vec![self.tell("figure-level", &place)];
        };
        let (low, high) = (self.figures.number(low), self.figures.short(high));
        let margin = [("low", low.as_str()), ("high", &high)];
        vec![self.tell("figure-level-margin", &[&place[..], &margin].concat())]
    }

    /// The change since the base, and the way there.
    pub fn change(&self, subject: &Subject) -> Vec<String> {
        let mut said = Vec::new();
        if let (Some((base, point)), Some((first, last))) = (subject.base, subject.change()) {
            said.push(self.change_since(subject, base, point, first, last));
            said.extend(self.path(subject));
        }
        if let Some(at) = subject.broken {
            let when = self.figures.when(at);
            said.push(self.tell("figure-broken", &[("when", &when)]));
        }
        said
    }

    fn change_since(
        &self,
        subject: &Subject,
        base: usize,
        point: &Point,
        first: Decimal,
        last: Decimal,
    ) -> String {
        let figures = self.figures;
        let when = self.when(base);
        let written = figures.short(first);
        let since = match subject.base_is_baseline {
            true => self.tell("figure-since-baseline", &[("when", &when)]),
            false => when.clone(),
        };
        let order = figures.distance(last, first).cmp(&Decimal::ZERO);
        if order != Ordering::Equal && overlap(point, subject.point) {
            let key = match subject.base_is_baseline {
                true => "figure-change-unclear-baseline",
                false => "figure-change-unclear",
            };
            return self.tell(key, &[("when", &when), ("first", &written)]);
        }
        let (way, direction) = match (order, figures.plot.measure) {
            (Ordering::Equal, _) => return self.tell("figure-change-none", &[("since", &since)]),
            (Ordering::Greater, Measure::Count) => ("more", "up"),
            (Ordering::Less, Measure::Count) => ("fewer", "down"),
            (Ordering::Greater, _) => ("higher", "up"),
            (Ordering::Less, _) => ("lower", "down"),
        };
        let difference = figures.difference(last, first);
        let share = figures.share(last, first);
        let key = match share {
            Some(_) => "figure-change-share",
            None => "figure-change",
        };
        let args = [
            ("difference", difference.as_str()),
            ("way", way),
            ("direction", direction),
            ("since", &since),
            ("first", &written),
            ("share", share.as_deref().unwrap_or_default()),
        ];
        self.tell(key, &args)
    }

    /// How it went in between: all one way, or with a highest and a lowest that are not both ends.
    fn path(&self, subject: &Subject) -> Option<String> {
        let values: Vec<(usize, Decimal)> = self.values(&subject.path);
        if values.len() < 3 {
            return None;
        }
        let steps = || {
            let pairs = values.iter().zip(values.iter().skip(1));
            pairs.map(|(a, b)| b.1.cmp(&a.1))
        };
        for (order, key) in [
            (Ordering::Greater, "figure-path-up"),
            (Ordering::Less, "figure-path-down"),
            (Ordering::Equal, "figure-path-same"),
        ] {
            if steps().all(|step| step == order) {
                let overlaps = subject.base.is_some_and(|(_, p)| overlap(p, subject.point));
                let is_clear = order == Ordering::Equal || !overlaps;
                return is_clear.then(|| self.tell(key, &[]));
            }
        }
        let ((low_at, low), (high_at, high)) = ends(&values)?;
        // That the first and the last are both ends has been told by the change.
        let is_end = |value: Decimal| {
            [values.first(), values.last()]
                .into_iter()
                .flatten()
                .any(|(_, v)| *v == value)
        };
        if is_end(low) && is_end(high) {
            return None;
        }
        let (low, high) = (self.figures.short(low), self.figures.short(high));
        let args = [
            ("high-when", self.when(high_at)),
            ("high", high),
            ("low-when", self.when(low_at)),
            ("low", low),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(n, v)| (*n, v.as_str())).collect();
        Some(self.tell("figure-path", &args))
    }

    /// The values of points as they are shown.
    pub fn values(&self, points: &[(usize, &Point)]) -> Vec<(usize, Decimal)> {
        let shown = |(index, point): &(usize, &Point)| {
            point.value.map(|value| (*index, self.figures.shown(value)))
        };
        points.iter().filter_map(shown).collect()
    }

    /// The last target that was due by the latest value, and the next one.
    pub fn target(&self, subject: &Subject) -> Vec<String> {
        let end = subject.point.period.last();
        let (due, ahead): (Vec<_>, Vec<_>) = self
            .grid
            .plot
            .targets
            .iter()
            .partition(|t| t.period.last() <= end);
        let due = due.into_iter().max_by_key(|t| t.period);
        let next = ahead.into_iter().min_by_key(|t| t.period);
        let mut said = Vec::new();
        if let Some(target) = due {
            said.push(self.target_of(target, "figure-target-past", "figure-target-past-range"));
            // A year may be due in which nothing was measured: then nothing is said of it.
            let then = self.grid.at(subject.series, target.period);
            if let Some(value) = then.and_then(|p| p.value) {
                said.extend(self.verdict(target, self.figures.shown(value), true));
            }
        }
        if let Some(target) = next {
            said.push(self.target_of(target, "figure-target", "figure-target-range"));
            if let Some(value) = subject.point.value {
                said.extend(self.verdict(target, self.figures.shown(value), false));
            }
        }
        said
    }

    fn target_of(&self, target: &TargetMark, key: &str, range: &str) -> String {
        let period = self.figures.locale.period(target.period);
        let Some(high) = target.high else {
            let value = self.figures.short(target.value);
            return self.tell(key, &[("period", &period), ("target", &value)]);
        };
        let (low, high) = (self.figures.number(target.value), self.figures.short(high));
        let args = [
            ("period", period.as_str()),
            ("target", &low),
            ("high", &high),
        ];
        self.tell(range, &args)
    }

    fn verdict(&self, target: &TargetMark, value: Decimal, is_past: bool) -> Option<String> {
        let goal = self.figures.shown(target.value);
        if let Some(high) = target.high {
            let within = goal <= value && value <= self.figures.shown(high);
            let key = match (within, is_past) {
                (true, true) => "figure-target-reached",
                (false, true) => "figure-target-missed",
                (true, false) => "figure-target-within",
                (false, false) => "figure-target-outside",
            };
            return Some(self.tell(key, &[]));
        }
        let (is_reached, key) = match self.grid.plot.polarity {
            Polarity::Higher => (value >= goal, "figure-target-up"),
            Polarity::Lower => (value <= goal, "figure-target-down"),
            Polarity::Range | Polarity::None => return None,
        };
        Some(match (is_reached, is_past) {
            (true, _) => self.tell("figure-target-reached", &[]),
            (false, true) => self.tell("figure-target-missed", &[]),
            (false, false) => {
                let difference = self.figures.difference(goal, value);
                self.tell(key, &[("difference", &difference)])
            }
        })
    }

    /// The reference in the same period. Numbers of things are not set against each other: a city
    /// has more of everything than a neighbourhood.
    pub fn against_reference(&self, subject: &Subject) -> Option<String> {
        let series = self.grid.reference().filter(|r| *r != subject.series)?;
        let (figures, reference) = (self.figures, self.name(series));
        let own = subject.point.value?;
        let Some(point) = self.grid.at(series, subject.point.period) else {
            let when = figures.when(subject.point.period);
            let args = [("reference", reference), ("when", &when)];
            return Some(self.tell("figure-reference-missing", &args));
        };
        let value = point.value?;
        let (other, difference) = (figures.short(value), figures.difference(own, value));
        let args = [
            ("reference", reference),
            ("place", subject.name),
            ("other", &other),
            ("difference", &difference),
        ];
        let key = match self.comparison(subject.point, point)? {
            _ if figures.plot.measure == Measure::Count => "figure-reference",
            Comparison::Alike => "figure-reference-unclear",
            Comparison::Is(Ordering::Less) => "figure-reference-below",
            Comparison::Is(Ordering::Equal) => "figure-reference-equal",
            Comparison::Is(Ordering::Greater) => "figure-reference-above",
        };
        Some(self.tell(key, &args))
    }

    /// How one value stands to another, as they are shown.
    pub fn comparison(&self, a: &Point, b: &Point) -> Option<Comparison> {
        let order = self
            .figures
            .shown(a.value?)
            .cmp(&self.figures.shown(b.value?));
        Some(match order {
            Ordering::Equal => Comparison::Is(order),
            _ if overlap(a, b) => Comparison::Alike,
            _ => Comparison::Is(order),
        })
    }

    pub fn better(&self) -> Option<String> {
        let key = match self.grid.plot.polarity {
            Polarity::Higher => "figure-better-higher",
            Polarity::Lower => "figure-better-lower",
            Polarity::Range | Polarity::None => return None,
        };
        Some(self.say(key, &[] as &[(&str, Arg)]))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Is(Ordering),
    /// They differ, but no more than their margins.
    Alike,
}

/// The lowest and the highest of values, each the first of its kind.
pub fn ends(values: &[(usize, Decimal)]) -> Option<((usize, Decimal), (usize, Decimal))> {
    let low = values.iter().min_by_key(|(_, value)| *value)?;
    let high = values.iter().rev().max_by_key(|(_, value)| *value)?;
    Some((*low, *high))
}
