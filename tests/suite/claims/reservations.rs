//! What sentences claim of figures that are missing, hidden or may still change, and of which are better.

use super::indicator::{Polarity, Row, Status};
use super::judge::Judge;
use super::period::Period;
use super::said::{Said, Verdict, hold};

impl<'a> Judge<'a> {
    /// A sentence on what is missing, hidden, or may still change, or on which figures are better.
    pub fn reservation(&mut self, id: &str, said: &Said) -> Verdict {
        let polarity = self.facts.of.polarity;
        let value = self.subject.and_then(|name| self.facts.latest(name)?.value);
        match (id, polarity) {
            ("none", _) => {
                let mut rows = self.facts.names.iter().filter_map(|name| self.facts.latest(name));
                hold(rows.next().is_none(), "there are figures")?;
                return hold(!self.facts.is_hidden(), "they are hidden");
            }
            ("hidden", _) => return hold(self.facts.is_hidden(), "not all hidden"),
            ("better-lower", polarity) => return hold(polarity == Polarity::Lower, "it is not"),
            ("better-higher", polarity) => return hold(polarity == Polarity::Higher, "it is not"),
            ("better-range", Polarity::Range(low, high)) => {
                self.is(said.shown("value-low"), low)?;
                return self.is(said.shown("value-high"), high);
            }
            ("range-below", Polarity::Range(low, _)) => {
                return hold(value < Some(low), "not below");
            }
            ("range-above", Polarity::Range(_, high)) => {
                return hold(value > Some(high), "not above");
            }
            ("range-within", Polarity::Range(low, high)) => {
                return hold(value >= Some(low) && value <= Some(high), "not within");
            }
            ("forecast-one", _) => {
                let subject = self.subject.ok_or("about nothing")?;
                let row = self.facts.known(subject, said.period("period")).ok_or("no forecast")?;
                hold(row.is_forecast(), "no forecast")?;
                return self.is(said.shown("value"), row.value.unwrap_or_default());
            }
            _ => {}
        }
        let status = |row: Option<&Row>| row.map_or(Status::Missing, |row| row.status);
        let is_such = |row: Option<&Row>| match id.split('-').next() {
            Some("missing") => status(row) == Status::Missing,
            Some("suppressed") => status(row) == Status::Suppressed,
            Some("not") => status(row) == Status::NotApplicable,
            Some("provisional") => status(row) == Status::Provisional,
            Some("estimate") => status(row) == Status::Estimate,
            Some("unreliable") => status(row) == Status::Unreliable,
            _ => false,
        };
        if said.has("period") {
            let latest = self.latest()?;
            hold(latest.period == said.period("period"), "another period")?;
            return hold(is_such(Some(latest)), "it is not");
        }
        if said.has("periods") {
            let (place, latest) = (said.name("place"), self.facts.latest(said.name("place")));
            let latest = latest.ok_or("no value")?.period;
            let is_later = id.ends_with("later");
            if let Ok(periods) = said.periods() {
                hold(periods.windows(2).all(|two| two[0] < two[1]), "not in order, or twice")?;
            }
            let at = |period: &Period| self.facts.periods.iter().position(|p| p == period);
            let such: Vec<Period> = self
                .facts
                .periods
                .iter()
                .copied()
                .filter(|period| (at(period) > at(&latest)) == is_later)
                .filter(|period| is_such(self.facts.row(place, *period)))
                .collect();
            if id == "missing-periods" && self.facts.of.is_regular {
                let such = self.facts.lacking(place);
                let is_so = match said.periods() {
                    Ok(periods) => *periods == such,
                    Err(count) => *count == such.len(),
                };
                return hold(is_so, &format!("they are {such:?}"));
            }
            let is_of_others = |period: &Period| {
                let is_drawn = self.facts.periods.contains(period);
                let of = self.facts.of;
                let is_known = of.rows.iter().any(|row| row.period == *period);
                !is_drawn && (is_known || of.due().contains(period))
            };
            let is_so = match said.periods() {
                // Of what is drawn alone the periods of the others do not count.
                Ok(periods) => {
                    periods.iter().all(|period| such.contains(period) || is_of_others(period))
                }
                Err(count) => *count <= such.len(),
            };
            return hold(is_so, &format!("they are {such:?}"));
        }
        let told = [self.facts.told(), self.facts.last_of(&self.facts.compared())];
        let whens = match said.has("when") {
            true => vec![Some(said.period("when"))],
            false => told.to_vec(),
        };
        hold(told.contains(&whens[0]), "another period")?;
        let is_told = |name: &&str| {
            let mut rows = whens.iter().flatten().map(|when| self.facts.row(name, *when));
            rows.any(is_such)
        };
        let such = self.facts.names.iter().copied();
        let such: Vec<&str> = such.filter(is_told).collect();
        match said.names("places") {
            Ok(names) => hold(names.iter().all(|name| such.contains(name)), &format!("{such:?}")),
            // The own area and the city are told apart.
            Err(count) => hold(
                (such.len().saturating_sub(2)..=such.len()).contains(count),
                &format!("{such:?}"),
            ),
        }
    }
}
