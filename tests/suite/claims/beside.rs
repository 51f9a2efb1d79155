//! What sentences claim of areas side by side: beside the city, and the highest and the lowest.

use rust_decimal::Decimal;

use super::indicator::{CITY, Row, Status};
use super::judge::Judge;
use super::numbers::Shown;
use super::period::Period;
use super::said::{Said, Verdict, hold, is_set};
use super::truth::overlap;

impl<'a> Judge<'a> {
    pub fn reference(&self, id: &str, said: &Said) -> Verdict {
        let reference = said.name("reference");
        hold(reference == CITY, "not the reference")?;
        let when = match self.subject {
            Some(_) => self.latest()?.period,
            None => self.facts.told().ok_or("no period")?,
        };
        if id == "reference-missing" {
            hold(said.period("when") == when, "another period")?;
            return hold(self.facts.known(reference, when).is_none(), "there is a figure");
        }
        let row = self.facts.known(reference, when).ok_or("no figure")?;
        if said.has("value") {
            self.is(said.shown("value"), row.value.unwrap_or_default())?;
        }
        match id {
            "reference" => return Ok(()),
            "reference-estimate" => return hold(row.status == Status::Estimate, "no estimate"),
            "reference-unreliable" => return hold(row.status == Status::Unreliable, "reliable"),
            "reference-break" => return hold(row.status == Status::Break, "no break"),
            "reference-provisional" => return hold(row.status == Status::Provisional, "settled"),
            "reference-forecast" => return hold(row.is_forecast(), "no forecast"),
            _ => {}
        }
        let own = self.latest()?;
        hold(!said.has("place") || Some(said.name("place")) == self.subject, "another place")?;
        self.beside(id.trim_start_matches("reference-"), said, own, row)
    }

    /// How an area stands to the city in the same period.
    pub fn beside(&self, id: &str, said: &Said, own: &Row, city: &Row) -> Verdict {
        let (a, b) = (own.value.unwrap_or_default(), city.value.unwrap_or_default());
        hold(own.is_forecast() == city.is_forecast(), "a forecast beside a measurement")?;
        hold(!self.facts.of.measure.is_worded(), "a difference between words")?;
        if said.has("difference") {
            let difference = said.shown("difference");
            hold(!difference.number.is_zero(), "no difference")?;
            hold(self.reader.is_distance(difference, a, b), "another difference")?;
        }
        match id {
            "below" => hold(a < b && !overlap(own, city), "not below"),
            "above" => hold(a > b && !overlap(own, city), "not above"),
            "equal" => self.nearly(said.word("nearly"), a, b),
            _ => hold(a != b && overlap(own, city), "clear, or equal"),
        }
    }

    pub fn extremes(&mut self, id: &'static str, said: &Said) -> Verdict {
        hold(!self.facts.of.measure.is_words_alone(), "words have no order")?;
        let all = self.facts.compared();
        // Parts are told by their own last period where the whole has another.
        let told = [self.facts.told(), self.facts.last_of(&all)];
        if said.has("when") {
            let when = said.period("when");
            hold(told.contains(&Some(when)), "not the latest")?;
            return self.ends_at(id, said, when);
        }
        let first = self.ends_at(id, said, told[0].ok_or("no period")?);
        first.or_else(|why| match told[1] {
            Some(when) => self.ends_at(id, said, when).map_err(|_| why),
            None => Err(why),
        })
    }

    pub fn ends_at(&self, id: &str, said: &Said, when: Period) -> Verdict {
        let all = self.facts.compared();
        let rows = all.iter().filter_map(|name| self.facts.known(name, when));
        // What is not measured yet was nowhere the highest.
        let rows: Vec<&Row> = rows.filter(|row| !row.is_forecast()).collect();
        if said.has("count") {
            hold(said.count() == rows.len(), &format!("{} are compared", rows.len()))?;
        }
        if said.has("scope") {
            hold((said.word("scope") == "all") == (rows.len() == all.len()), "all, or known")?;
        }
        let end = |is_high: bool, names: &Result<Vec<&str>, usize>, shown: Option<Shown>| {
            let values = rows.iter().filter_map(|row| row.value);
            let end = if is_high { values.max() } else { values.min() }.ok_or("no values")?;
            let such = rows.iter().filter(|row| row.value == Some(end)).map(|row| row.of);
            let such: Vec<&str> = such.collect();
            match names {
                Ok(names) => hold(is_set(names, &such), &format!("they are {such:?}"))?,
                Err(count) => hold(*count == such.len(), &format!("they are {such:?}"))?,
            }
            shown.map_or(Ok(()), |shown| self.is(shown, end))
        };
        match id {
            "extremes" => {
                let (high, low) = (said.shown("value-high"), said.shown("value-low"));
                hold(high != low, "it looks the same")?;
                end(true, said.names("places-high"), Some(high))?;
                end(false, said.names("places-low"), Some(low))
            }
            "extremes-short" => {
                end(true, said.names("places-high"), None)?;
                end(false, said.names("places-low"), None)
            }
            "extremes-doubt-ends" | "extremes-doubt-high" | "extremes-doubt-low" => {
                let is_open = |is_high: bool| {
                    let values = rows.iter().filter_map(|row| row.value);
                    let end = if is_high { values.max() } else { values.min() };
                    let at_end = rows.iter().filter(|row| row.value == end);
                    let others = || rows.iter().filter(|row| row.value != end);
                    let mut pairs = at_end.flat_map(|one| others().map(move |two| (one, two)));
                    pairs.any(|(one, two)| overlap(one, two))
                };
                hold(is_open(true) != id.ends_with("low"), "which is the highest")?;
                hold(is_open(false) != id.ends_with("high"), "which is the lowest")
            }
            "extremes-highest" => end(true, said.names("places-high"), None),
            "extremes-own-high" => end(true, &Ok(vec![said.name("place")]), None),
            "extremes-own-low" => end(false, &Ok(vec![said.name("place")]), None),
            "extremes-then-high" => end(true, said.names("places"), Some(said.shown("value"))),
            "extremes-then-low" => end(false, said.names("places"), Some(said.shown("value"))),
            _ => {
                let values: Vec<Decimal> = rows.iter().filter_map(|row| row.value).collect();
                let ends = values.iter().max().zip(values.iter().min()).ok_or("no values")?;
                self.is(said.shown("value"), *ends.0)?;
                self.nearly(said.word("nearly"), *ends.0, *ends.1)
            }
        }
    }
}
