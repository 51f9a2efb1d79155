//! What sentences claim of one area: its latest value, how it changed, and the way there.

use rust_decimal::Decimal;

use super::indicator::{Measure, Row, Status};
use super::judge::Judge;
use super::numbers::Shown;
use super::period::Period;
use super::said::{Said, Verdict, hold};
use super::truth::{is_ratio, is_unreliable, overlap, rounded};

impl<'a> Judge<'a> {
    /// A sentence on the value and the course of one area.
    pub fn of_subject(&mut self, id: &str, said: &Said) -> Verdict {
        if id == "level-words" {
            let (place, when) = (said.name("place"), said.period("when"));
            hold(self.facts.is_told_of(place), "about another")?;
            (self.subject, self.when) = (Some(place), Some(when));
            let latest = self.latest()?.period;
            hold([Some(latest), self.facts.told()].contains(&Some(when)), "not the latest")?;
            let row = self.facts.known(place, when).ok_or("no value")?;
            hold(!row.is_forecast(), "a forecast")?;
            return hold(row.step() == said.word("step"), "another step");
        }
        if id.starts_with("level") {
            let place = said.name("place");
            hold(self.facts.names.contains(&place), "not in this figure")?;
            hold(self.facts.is_told_of(place), "about another")?;
            self.subject = Some(place);
            let latest = self.latest()?;
            // A running total is what it is up to then.
            let is_total = id.starts_with("level-total");
            let is_counted = self.facts.of.cumulative && !latest.is_forecast();
            hold(is_total == is_counted, "up to then, or then")?;
            let told = if is_total { "until" } else { "when" };
            hold(latest.period == said.period(told), "not the latest")?;
            hold(latest.is_forecast() == (id == "level-forecast"), "a forecast, or not")?;
            if said.has("noun") {
                self.noun(said.word("noun"))?;
            }
            if said.has("value-low") {
                let (low, high) = latest.interval.ok_or("no margin")?;
                self.is(said.shown("value-low"), low)?;
                self.is(said.shown("value-high"), high)?;
            }
            return self.is(said.shown("value"), latest.value.unwrap_or_default());
        }
        if id == "short-total" {
            self.of_subject("level-total", said)?;
            return self.added(said, said.name("place"));
        }
        if let Some(change) = id.strip_prefix("short-") {
            self.of_subject("level", said)?;
            let (base, _) = self.facts.base(said.name("place")).ok_or("nothing to compare with")?;
            let then = if said.has("named") { "named" } else { "when-then" };
            hold(said.period(then) == base.period, "not the base")?;
            self.earlier = Some(base.clone());
            return self.changed(change, said, base, self.latest()?);
        }
        if id == "words-other" {
            let when = self.when.ok_or("not said when")?;
            let row = self.facts.known(said.name("place"), when).ok_or("no value")?;
            return hold(row.step() == said.word("step"), "another step");
        }
        let subject = self.subject.ok_or("about nothing")?;
        let latest = self.latest()?;
        let path = self.facts.path(subject);
        match id {
            "words-before" | "words-same" => {
                let (base, _) = self.facts.base(subject).ok_or("nothing to compare with")?;
                hold(said.period("when") == base.period, "not the base")?;
                self.earlier = Some(base.clone());
                let is_same = base.step() == latest.step();
                hold(is_same == (id == "words-same"), "the same, or not")?;
                hold(is_same || base.step() == said.word("step"), "another step")
            }
            "not-measured" => hold(latest.is_forecast(), "something was measured"),
            "cumulative" => hold(self.facts.of.cumulative, "it is no running total"),
            "added" => self.added(said, subject),
            "broken" => {
                let at = said.period("when");
                let rows = self.facts.of.rows.iter().filter(|row| row.of == subject);
                let own = rows.filter(|row| row.status == Status::Break).map(|row| &row.period);
                let starts = self.facts.of.breaks.iter().chain(own);
                let starts = starts.filter(|p| p.first() <= latest.period.last());
                hold(starts.max_by_key(|p| p.first()) == Some(&at), "no break")
            }
            "broken-so" => Ok(()),
            _ if id.starts_with("change") => {
                hold(!self.facts.of.cumulative, "a running total that rose")?;
                let (base, is_baseline) =
                    self.facts.base(subject).ok_or("nothing to compare with")?;
                let (since, told) = match id {
                    "change-unclear" | "change-unclear-source" => (said.period("named"), false),
                    "change-unclear-baseline" | "change-unclear-baseline-source" => {
                        (said.period("when"), true)
                    }
                    _ => said.since(),
                };
                hold(since == base.period && told == is_baseline, "not the base")?;
                self.earlier = Some(base.clone());
                if id.starts_with("change-unclear") {
                    let by_source = is_unreliable([Some(base), Some(latest)]);
                    hold(by_source == id.ends_with("-source"), "for another reason")?;
                }
                self.changed(id, said, base, latest)
            }
            "shares-time" => {
                let base = self.earlier.as_ref().ok_or("no base")?;
                hold(base.period.last() >= latest.period.first(), "they do not overlap")
            }
            "year-before" | "year-same" => {
                let then = latest.period.year_before().ok_or("no year before")?;
                hold(said.period("when") == then, "not the year before")?;
                let row = path.iter().find(|row| row.period == then).ok_or("not comparable")?;
                self.earlier = Some((*row).clone());
                match id {
                    "year-same" => self.same(said, row, latest),
                    _ => self.is(said.shown("value-first"), row.value.unwrap_or_default()),
                }
            }
            "year-now" | "year-unclear" => {
                let row = self.earlier.clone().ok_or("no year before")?;
                let id = if id == "year-now" { "change" } else { "change-unclear" };
                self.changed(id, said, &row, latest)
            }
            _ => self.on_path(id, said, &path),
        }
    }

    /// What a running total gained since the value before it: in the period of the latest, where that
    /// begins where the one before it ends.
    pub fn added(&self, said: &Said, name: &str) -> Verdict {
        hold(self.facts.of.cumulative, "it is no running total")?;
        let path = self.facts.path(name);
        let (latest, earlier) = path.split_last().ok_or("no value")?;
        let before = earlier.iter().rfind(|row| row.period.last() < latest.period.last());
        let before = before.ok_or("nothing to compare with")?;
        let is_within = before.period.last() + 1 == latest.period.first();
        match said.has("when") {
            true => hold(is_within && said.period("when") == latest.period, "another period")?,
            false => hold(!is_within && said.period("named") == before.period, "another period")?,
        }
        let (old, new) = (before.value.unwrap_or_default(), latest.value.unwrap_or_default());
        if !said.has("difference") {
            return self.is_distance_of_nothing(old, new);
        }
        let difference = said.shown("difference");
        hold(new > old && !overlap(before, latest), "nothing was clearly added")?;
        hold(!difference.number.is_zero(), "no difference")?;
        hold(self.reader.is_distance(difference, old, new), "another difference")
    }

    fn is_distance_of_nothing(&self, old: Decimal, new: Decimal) -> Verdict {
        let seen = |value| self.reader.least().map_or(value, |decimals| rounded(value, decimals));
        hold(seen(old) == seen(new), "something was added")
    }

    /// The difference between two rows, as far as a sentence tells it.
    pub fn changed(&self, id: &str, said: &Said, from: &Row, to: &Row) -> Verdict {
        let (old, new) = (from.value.unwrap_or_default(), to.value.unwrap_or_default());
        hold(!self.facts.of.measure.is_worded(), "a number from words")?;
        if said.has("value-first") {
            self.is(said.shown("value-first"), old)?;
        }
        if said.has("difference") {
            let difference = said.shown("difference");
            hold(!difference.number.is_zero(), "no difference")?;
            hold(self.reader.is_distance(difference, old, new), "another difference")?;
            let way = said.word("way");
            hold((new > old) == ["more", "higher"].contains(&way), "the other way")?;
            let is_count = self.facts.of.measure == Measure::Count;
            hold(is_count == ["more", "fewer"].contains(&way), "more of what is not counted")?;
            hold(!overlap(from, to), "not clear")?;
        }
        match id {
            "change-share-up" | "change-share-down" => {
                hold((new > old) == (id == "change-share-up"), "a rise, or a fall")?;
                self.share(said.shown("share"), from, to)
            }
            "change-none" => self.same(said, from, to),
            _ if id.starts_with("change-unclear") => {
                hold(old != new && overlap(from, to), "clear, or equal")
            }
            _ => Ok(()),
        }
    }

    pub fn share(&self, shown: Shown, from: &Row, to: &Row) -> Verdict {
        let (old, new) = (from.value.unwrap_or_default(), to.value.unwrap_or_default());
        let of = self.facts.of;
        hold(is_ratio(of.measure) && !of.cumulative, "no per cent of this")?;
        let path = self.facts.path(to.of);
        let mut between = path.iter().filter(|row| row.period >= from.period);
        hold(between.all(|row| row.value > Some(Decimal::ZERO)), "not above nothing")?;
        let share = (Decimal::ONE_HUNDRED * (new - old) / old).abs();
        let near = rounded(share, shown.number.scale()) == shown.number;
        let cut = share.trunc_with_scale(shown.number.scale()) == shown.number;
        hold(near || cut && new < old, &format!("{share} per cent"))?;
        hold(new > old || shown.number < Decimal::ONE_HUNDRED, "a fall of all of it")?;
        hold(!shown.number.is_zero(), "a change of nothing")
    }

    /// Equal, or different by less than is shown and told as such.
    pub fn same(&self, said: &Said, one: &Row, other: &Row) -> Verdict {
        let (a, b) = (one.value.unwrap_or_default(), other.value.unwrap_or_default());
        self.nearly(said.word("nearly"), a, b)
    }

    pub fn nearly(&self, nearly: &str, a: Decimal, b: Decimal) -> Verdict {
        if nearly == "no" {
            return hold(a == b, "not the same");
        }
        let least = self.reader.least().ok_or("values are shown as written")?;
        hold(a != b, "the same")?;
        hold(rounded(a, least) == rounded(b, least), "it shows a difference")
    }

    pub fn on_path(&self, id: &str, said: &Said, path: &[&Row]) -> Verdict {
        let values: Vec<Decimal> = path.iter().filter_map(|row| row.value).collect();
        hold(!self.facts.of.measure.is_words_alone(), "words have no order")?;
        let steps = || values.windows(2).map(|pair| (pair[0], pair[1]));
        match id {
            "path-up" => hold(steps().all(|(a, b)| a < b), "not at every measurement"),
            "path-down" => hold(steps().all(|(a, b)| a > b), "not at every measurement"),
            "path-same" => hold(steps().all(|(a, b)| a == b), "not at every measurement"),
            _ => self.end(
                id == "path-high",
                said.shown("value"),
                said.period("when"),
                said.word("again"),
                path,
            ),
        }
    }

    /// That the highest or lowest of a line was then first, and then alone or again later.
    pub fn end(
        &self,
        is_high: bool,
        shown: Shown,
        when: Period,
        again: &str,
        path: &[&Row],
    ) -> Verdict {
        let values = path.iter().filter_map(|row| row.value);
        let end = if is_high { values.max() } else { values.min() };
        let at: Vec<&&Row> = path.iter().filter(|row| row.value == end).collect();
        hold(at.first().is_some_and(|row| row.period == when), "not the end, or not first then")?;
        hold((at.len() > 1) == (again == "yes"), "then alone, or again")?;
        self.is(shown, end.ok_or("no values")?)
    }

    pub fn of_course(&mut self, id: &str, said: &Said) -> Verdict {
        let place = said.name("place");
        let path = self.facts.path(place);
        if id == "course-path" {
            self.course = None;
            self.end(
                true,
                said.shown("value-high"),
                said.period("when-high"),
                said.word("again-high"),
                &path,
            )?;
            return self.end(
                false,
                said.shown("value-low"),
                said.period("when-low"),
                said.word("again-low"),
                &path,
            );
        }
        let latest = self.facts.latest(place).ok_or("no value")?;
        let (base, _) = self.facts.base(place).ok_or("nothing to compare with")?;
        let told = (base.period, latest.period);
        match said.has("when-from") {
            true => {
                let periods = (said.period("when-from"), said.period("when-to"));
                hold(periods == told, "other periods")?;
            }
            false => hold(self.course == Some(told), "other periods than just told")?,
        }
        self.course = Some(told);
        self.moved(id.trim_start_matches("course-"), said, base, latest)
    }

    /// From one value to another, with both.
    pub fn moved(&self, way: &str, said: &Said, from: &Row, to: &Row) -> Verdict {
        let (old, new) = (from.value.unwrap_or_default(), to.value.unwrap_or_default());
        hold(!to.is_forecast(), "a forecast")?;
        hold(!self.facts.of.cumulative, "a running total that rose")?;
        hold(!self.facts.of.measure.is_words_alone(), "words have no order")?;
        if said.has("value-last") {
            self.is(said.shown("value-last"), new)?;
        }
        if said.has("value-first") {
            self.is(said.shown("value-first"), old)?;
            let seen = (said.shown("value-first"), said.shown("value-last"));
            hold(!["up", "down"].contains(&way) || seen.0 != seen.1, "it looks the same")?;
        }
        match way {
            "up" => hold(new > old && !overlap(from, to), "it did not rise"),
            "down" => hold(new < old && !overlap(from, to), "it did not fall"),
            "same" => self.same(said, from, to),
            _ => hold(new != old && overlap(from, to), "clear, or equal"),
        }
    }
}
