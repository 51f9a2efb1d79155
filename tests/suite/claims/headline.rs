//! What the headline of a figure claims.

use rust_decimal::Decimal;

use super::grammar::uncapitalised;
use super::indicator::Row;
use super::judge::Judge;
use super::period::Period;
use super::said::{Said, Verdict, hold, is_set};
use super::sentences;
use super::truth::{overlap, rounded};

impl<'a> Judge<'a> {
    /// The headline.
    pub fn message(&mut self, text: &str) -> Verdict {
        let title = &self.facts.of.title[self.reader.lang as usize];
        if let Some(rest) = text.strip_prefix(title.as_str()) {
            return self.behind_title(rest, text);
        }
        // A longer message leaves the title to the line below it.
        let rest = uncapitalised(text);
        let first = self.behind_title(&format!(" {rest}"), text);
        first.or_else(|_| self.behind_title(&format!(": {rest}"), text))
    }

    fn behind_title(&mut self, rest: &str, text: &str) -> Verdict {
        if rest.is_empty() {
            // Of what is expected alone nothing is claimed.
            let mut rows = self.facts.names.iter().filter_map(|name| self.facts.latest(name));
            return hold(
                rows.all(|row| row.is_forecast() || self.facts.of.measure.is_words_alone()),
                "it says nothing",
            );
        }
        let since = [" sinds ", " since "][self.reader.lang as usize];
        if let Some((period, moves)) =
            rest.strip_prefix(since).and_then(|rest| rest.split_once(": "))
        {
            return self.moves(moves, Some(period)).map_err(|why| format!("{why}: {text}"));
        }
        let Some((id, said)) = self.read(&sentences::MESSAGES, rest) else {
            let moves = rest.strip_prefix(": ").unwrap_or(rest);
            return self.moves(moves, None).map_err(|why| format!("{why}: {text}"));
        };
        self.headline(id, &said).map_err(|why| format!("{id}: {why}: {text}"))
    }

    pub fn headline(&mut self, id: &'static str, said: &Said) -> Verdict {
        match id {
            "message-none" => self.reservation("none", said),
            "message-hidden" => self.reservation("hidden", said),
            "message-extremes" => self.extremes("extremes", said),
            "message-extremes-short" => self.extremes("extremes-short", said),
            "message-highest" => self.extremes("extremes-highest", said),
            "message-all-same" => {
                let when = self.facts.told().ok_or("no period")?;
                let all = self.facts.compared();
                let values: Vec<Decimal> = all
                    .iter()
                    .filter_map(|name| self.facts.known(name, when))
                    .filter(|row| !row.is_forecast())
                    .filter_map(|row| row.value)
                    .collect();
                let ends = values.iter().max().zip(values.iter().min()).ok_or("no values")?;
                hold(values.len() > 1 && values.len() == all.len(), "not everywhere")?;
                self.is(said.shown("value-last"), *ends.0)?;
                self.nearly(said.word("nearly"), *ends.0, *ends.1)
            }
            _ => {
                let place = said.name("place");
                let latest = self.facts.latest(place).ok_or("no value")?;
                hold(self.facts.is_told_of(place), "about another")?;
                if said.has("value-last") {
                    self.is(said.shown("value-last"), latest.value.unwrap_or_default())?;
                }
                let is_forecast = id == "message-forecast";
                hold(latest.is_forecast() == is_forecast, "a forecast, or not")?;
                let way = match id {
                    "message-rose" => "up",
                    "message-fell" => "down",
                    "message-same" => "same",
                    "message-unclear" => "unclear",
                    "message-one" | "message-forecast" => return Ok(()),
                    "message-total" => return self.added(said, place),
                    _ => {
                        let city = self.facts.known(said.name("reference"), latest.period);
                        let city = city.ok_or("no figure of the reference")?;
                        if said.has("value-other") {
                            self.is(said.shown("value-other"), city.value.unwrap_or_default())?;
                            let seen = (said.shown("value-last"), said.shown("value-other"));
                            let differ = ["message-below", "message-above"].contains(&id);
                            hold(!differ || seen.0 != seen.1, "it looks the same")?;
                        }
                        return self.beside(id.trim_start_matches("message-"), said, latest, city);
                    }
                };
                let (base, _) = self.facts.base(place).ok_or("nothing to compare with")?;
                self.moved(way, said, base, latest)
            }
        }
    }

    pub fn moves(&self, text: &str, since: Option<&str>) -> Verdict {
        let mut ways = Vec::new();
        for part in text.split("; ") {
            let Some((id, said)) = self.read(&sentences::MOVES, part) else {
                return Err(format!("not understood: {part}"));
            };
            let way = id.trim_start_matches("moved-");
            let of = [" van de ", " of the "][self.reader.lang as usize];
            if let Some((_, all)) = part.split_once(of) {
                let all = all.split(' ').next().and_then(|count| count.parse::<usize>().ok());
                hold(all == Some(self.facts.compared().len()), "of another number of areas")?;
            }
            if way == "found" {
                let told = [self.facts.told(), self.facts.last_of(&self.facts.compared())];
                let mut held = told.into_iter().flatten().map(|when| self.found(&said, when));
                let first = held.next().ok_or("no period")?;
                first.or_else(|why| held.next().unwrap_or(Err(why)))?;
                continue;
            }
            hold(!self.facts.of.measure.is_words_alone(), "words have no order")?;
            hold(!ways.contains(&way), "told twice")?;
            ways.push(way);
            hold(!self.facts.of.cumulative, "running totals that rose")?;
            let such = self.facts.compared().into_iter().filter(|name| {
                let Some((from, _)) = self.facts.base(name) else { return false };
                let Some(to) = self.facts.latest(name) else { return false };
                let (old, new) = (from.value, to.value);
                let least = self.reader.least();
                let seen = |v: Option<Decimal>| v.map(|v| least.map_or(v, |d| rounded(v, d)));
                let is_unclear = old != new && overlap(from, to);
                let is_same = !is_unclear
                    && (old == new
                        || seen(old) == seen(new)
                            && said.has("nearly")
                            && said.word("nearly") == "yes");
                match way {
                    "up" => new > old && !is_unclear,
                    "down" => new < old && !is_unclear,
                    "same" => is_same,
                    _ => is_unclear,
                }
            });
            let such: Vec<&str> = such.collect();
            // What differs by less than is shown may be told as almost the same.
            let clear = such.iter().filter(|name| {
                let ends = self.facts.base(name).map(|(row, _)| row).zip(self.facts.latest(name));
                let least = self.reader.least();
                let seen = |row: &Row| row.value.map(|v| least.map_or(v, |d| rounded(v, d)));
                ends.is_some_and(|(from, to)| seen(from) != seen(to) || way == "not")
            });
            let clear: Vec<&str> = clear.copied().collect();
            let is_so = match said.names("places") {
                Ok(names) => {
                    names.iter().all(|name| such.contains(name))
                        && clear.iter().all(|name| names.contains(name))
                }
                Err(count) => (clear.len()..=such.len()).contains(count),
            };
            hold(is_so, &format!("they are {such:?}"))?;
            for name in &such {
                let Some((from, _)) = self.facts.base(name).filter(|_| since.is_some()) else {
                    continue;
                };
                let period = from.period;
                let is_said = since == Some(period.in_text(self.reader.lang).as_str())
                    || since == Some(period.short(self.reader.lang).as_str());
                hold(is_said, &format!("{name} is told since {period:?}"))?;
            }
        }
        Ok(())
    }

    /// That these areas have that value or step, and no others.
    fn found(&self, said: &Said, when: Period) -> Verdict {
        let all = self.facts.compared().into_iter();
        let rows = all.filter_map(|name| self.facts.known(name, when));
        let rows: Vec<&Row> = rows.filter(|row| !row.is_forecast()).collect();
        let such: Vec<&Row> = match said.has("step") {
            true => rows.into_iter().filter(|row| row.step() == said.word("step")).collect(),
            false => rows,
        };
        if !said.has("step") {
            let values = such.iter().filter_map(|row| row.value);
            let ends = values.clone().max().zip(values.min()).ok_or("no values")?;
            self.is(said.shown("value"), ends.0)?;
            self.nearly(said.word("nearly"), ends.0, ends.1)?;
        }
        let such: Vec<&str> = such.iter().map(|row| row.of).collect();
        let is_so = match said.names("places") {
            Ok(names) => is_set(names, &such),
            Err(count) => *count == such.len(),
        };
        hold(is_so, &format!("they are {such:?}"))
    }
}
