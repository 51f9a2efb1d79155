//! Whether what a sentence says is so.

use rust_decimal::Decimal;

use super::grammar::{Bound, Holes, Reader, Shown};
use super::indicator::{CITY, Measure, PARTS, Row, Status};
use super::period::Period;
use super::truth::{Facts, is_ratio, overlap, rounded};
use super::{Lang, sentences};

pub type Verdict = Result<(), String>;

/// An error where something that a sentence needs is not so.
pub fn hold(is_so: bool, what: &str) -> Verdict {
    if is_so { Ok(()) } else { Err(what.to_owned()) }
}

/// What stands in the holes of a sentence, by name.
pub struct Said(pub Holes);

impl Said {
    fn get(&self, hole: &str) -> &Bound {
        let found = self.0.iter().find(|(name, _)| *name == hole);
        &found.unwrap_or_else(|| panic!("no hole {hole} in {:?}", self.0)).1
    }

    pub fn has(&self, hole: &str) -> bool {
        self.0.iter().any(|(name, _)| *name == hole)
    }

    pub fn name(&self, hole: &str) -> &'static str {
        let Bound::Name(name) = self.get(hole) else { panic!("{hole}") };
        name
    }

    fn names(&self, hole: &str) -> &Result<Vec<&'static str>, usize> {
        let Bound::Names(names) = self.get(hole) else { panic!("{hole}") };
        names
    }

    pub fn period(&self, hole: &str) -> Period {
        let Bound::Period(period) = self.get(hole) else { panic!("{hole}") };
        *period
    }

    fn periods(&self) -> &Result<Vec<Period>, usize> {
        let Bound::Periods(periods) = self.get("periods") else { panic!("periods") };
        periods
    }

    pub fn since(&self) -> (Period, bool) {
        let Bound::Since(period, is_baseline) = self.get("since") else { panic!("since") };
        (*period, *is_baseline)
    }

    pub fn shown(&self, hole: &str) -> Shown {
        let Bound::Shown(shown) = self.get(hole) else { panic!("{hole}") };
        *shown
    }

    pub fn count(&self) -> usize {
        self.number("count")
    }

    pub fn number(&self, hole: &str) -> usize {
        let Bound::Count(count) = self.get(hole) else { panic!("{hole}") };
        *count
    }

    pub fn word(&self, hole: &str) -> &'static str {
        let Bound::Word(word) = self.get(hole) else { panic!("{hole}") };
        word
    }
}

/// Reads the sentences of one figure, one behind the other.
pub struct Judge<'a> {
    pub facts: &'a Facts<'a>,
    pub reader: Reader<'a>,
    /// What the last sentence about an area was about.
    pub subject: Option<&'static str>,
    /// The periods of the line just told.
    course: Option<(Period, Period)>,
    /// The earlier value that is held against the latest.
    earlier: Option<Row>,
    /// The place of the target just told.
    pub target: Option<usize>,
    /// The share of the way just told.
    pub covered: Option<Decimal>,
}

impl<'a> Judge<'a> {
    pub fn new(facts: &'a Facts<'a>, lang: Lang) -> Self {
        Self {
            facts,
            reader: Reader::new(facts.of, lang),
            subject: None,
            course: None,
            earlier: None,
            target: None,
            covered: None,
        }
    }

    /// The first pattern that fits a text, and what it says.
    pub fn read(&self, all: &[sentences::Sentence], text: &str) -> Option<(&'static str, Said)> {
        all.iter().find_map(|(id, words)| {
            let holes = self.reader.read(words[self.reader.lang as usize], text)?;
            Some((*id, Said(holes)))
        })
    }

    /// Holds every sentence of a text against the rows.
    pub fn text(&mut self, text: &str) -> Verdict {
        for sentence in split(text) {
            // Some words can be read in two ways: "over 2019" is a period, or when.
            let mut why = format!("not understood: {sentence}");
            let mut is_true = false;
            for (id, words) in sentences::SENTENCES.iter() {
                let Some(holes) = self.reader.read(words[self.reader.lang as usize], sentence)
                else {
                    continue;
                };
                match self.sentence(id, &Said(holes)) {
                    Ok(()) => is_true = true,
                    Err(found) => why = format!("{id}: {found}: {sentence}"),
                }
                if is_true {
                    break;
                }
            }
            hold(is_true, &why)?;
        }
        Ok(())
    }

    fn sentence(&mut self, id: &'static str, said: &Said) -> Verdict {
        if said.has("in") {
            let is_part = self.facts.names.iter().all(|name| PARTS.contains(name));
            hold((said.word("in") == "part") == is_part, "in, or for")?;
        }
        if said.has("the") {
            self.noun(said.word("the"))?;
        }
        match id.split('-').next().unwrap_or_default() {
            "aim" => self.aim(id, said),
            "level" | "change" | "year" | "path" | "shares" | "broken" | "cumulative" | "not"
                if id != "not-applicable-places" =>
            {
                self.of_subject(id, said)
            }
            "reference" => self.reference(id, said),
            "course" => self.of_course(id, said),
            "extremes" => self.extremes(id, said),
            "track" => self.track(id, said),
            "note" => Ok(()),
            _ => self.reservation(id, said),
        }
    }

    pub fn value_of(&self, name: &str, period: Period) -> Result<Decimal, String> {
        let row = self.facts.known(name, period);
        row.and_then(|row| row.value).ok_or_else(|| format!("{name} has no value in {period:?}"))
    }

    pub fn is(&self, shown: Shown, value: Decimal) -> Verdict {
        hold(self.reader.is_value(shown, value), &format!("{} is not {value}", shown.number))
    }

    fn noun(&self, noun: &str) -> Verdict {
        let of = self.facts.of;
        let is_so = match noun {
            "count" => of.measure == Measure::Count,
            "amount" => of.measure == Measure::Amount,
            "score" => of.measure == Measure::Score,
            "index" => of.measure == Measure::Index,
            _ => true,
        };
        hold(is_so, noun)
    }

    fn latest(&self) -> Result<&'a Row, String> {
        let subject = self.subject.ok_or("about nothing")?;
        self.facts.latest(subject).ok_or_else(|| format!("{subject} has no value"))
    }

    /// A sentence on the value and the course of one area.
    fn of_subject(&mut self, id: &str, said: &Said) -> Verdict {
        if id.starts_with("level") {
            let place = said.name("place");
            hold(self.facts.names.contains(&place), "not in this figure")?;
            self.subject = Some(place);
            let latest = self.latest()?;
            hold(latest.period == said.period("when"), "not the latest")?;
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
        let subject = self.subject.ok_or("about nothing")?;
        let latest = self.latest()?;
        let path = self.facts.path(subject);
        match id {
            "not-measured" => hold(latest.is_forecast(), "something was measured"),
            "cumulative" => hold(self.facts.of.cumulative, "it is no running total"),
            "broken" => {
                let at = said.period("when");
                let starts =
                    self.facts.of.breaks.iter().filter(|p| p.first() <= latest.period.last());
                hold(starts.max_by_key(|p| p.first()) == Some(&at), "no break")
            }
            "broken-so" => Ok(()),
            _ if id.starts_with("change") => {
                let (base, is_baseline) =
                    self.facts.base(subject).ok_or("nothing to compare with")?;
                let (since, told) = match id {
                    "change-unclear" => (said.period("named"), false),
                    "change-unclear-baseline" => (said.period("when"), true),
                    _ => said.since(),
                };
                hold(since == base.period && told == is_baseline, "not the base")?;
                self.earlier = Some(base.clone());
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

    /// The difference between two rows, as far as a sentence tells it.
    fn changed(&self, id: &str, said: &Said, from: &Row, to: &Row) -> Verdict {
        let (old, new) = (from.value.unwrap_or_default(), to.value.unwrap_or_default());
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
            "change-share" => self.share(said.shown("share"), from, to),
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

    fn nearly(&self, nearly: &str, a: Decimal, b: Decimal) -> Verdict {
        if nearly == "no" {
            return hold(a == b, "not the same");
        }
        let least = self.reader.least().ok_or("values are shown as written")?;
        hold(a != b, "the same")?;
        hold(rounded(a, least) == rounded(b, least), "it shows a difference")
    }

    fn on_path(&self, id: &str, said: &Said, path: &[&Row]) -> Verdict {
        let values: Vec<Decimal> = path.iter().filter_map(|row| row.value).collect();
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
    fn end(
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

    fn reference(&self, id: &str, said: &Said) -> Verdict {
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
            "reference-provisional" => return hold(row.status == Status::Provisional, "settled"),
            "reference-forecast" => return hold(row.is_forecast(), "no forecast"),
            _ => {}
        }
        let own = self.latest()?;
        hold(!said.has("place") || Some(said.name("place")) == self.subject, "another place")?;
        self.beside(id.trim_start_matches("reference-"), said, own, row)
    }

    /// How an area stands to the city in the same period.
    fn beside(&self, id: &str, said: &Said, own: &Row, city: &Row) -> Verdict {
        let (a, b) = (own.value.unwrap_or_default(), city.value.unwrap_or_default());
        hold(own.is_forecast() == city.is_forecast(), "a forecast beside a measurement")?;
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

    fn of_course(&mut self, id: &str, said: &Said) -> Verdict {
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

    fn extremes(&mut self, id: &'static str, said: &Said) -> Verdict {
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

    fn ends_at(&self, id: &str, said: &Said, when: Period) -> Verdict {
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

    /// A sentence on what is missing, hidden, or may still change, or on which figures are better.
    fn reservation(&mut self, id: &str, said: &Said) -> Verdict {
        use super::indicator::Polarity;
        let polarity = self.facts.of.polarity;
        let value = self.subject.and_then(|name| self.facts.latest(name)?.value);
        match (id, polarity) {
            ("none", _) => {
                let mut rows = self.facts.names.iter().filter_map(|name| self.facts.latest(name));
                return hold(rows.next().is_none(), "there are figures");
            }
            ("hidden", _) => {
                let rows =
                    self.facts.of.rows.iter().filter(|row| self.facts.names.contains(&row.of));
                let mut rows = rows.filter(|row| self.facts.periods.contains(&row.period));
                return hold(rows.all(|row| row.status == Status::Suppressed), "not all hidden");
            }
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
            let at = |period: &Period| self.facts.periods.iter().position(|p| p == period);
            let such: Vec<Period> = self
                .facts
                .periods
                .iter()
                .copied()
                .filter(|period| (at(period) > at(&latest)) == is_later)
                .filter(|period| is_such(self.facts.row(place, *period)))
                .collect();
            // Of what is drawn alone the periods of the others do not count.
            let is_so = match said.periods() {
                Ok(periods) => periods.iter().all(|period| such.contains(period)),
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

    /// The headline.
    pub fn message(&mut self, text: &str) -> Verdict {
        let title = &self.facts.of.title[self.reader.lang as usize];
        let rest = text.strip_prefix(title.as_str()).ok_or("not its title")?;
        if rest.is_empty() {
            // Of what is expected alone nothing is claimed.
            let mut rows = self.facts.names.iter().filter_map(|name| self.facts.latest(name));
            return hold(rows.all(|row| row.is_forecast() || row.of == CITY), "it says nothing");
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

    fn headline(&mut self, id: &'static str, said: &Said) -> Verdict {
        match id {
            "message-none" => self.reservation("none", said),
            "message-hidden" => self.reservation("hidden", said),
            "message-extremes" => self.extremes("extremes", said),
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
                self.is(said.shown("value-last"), *ends.0)?;
                self.nearly(said.word("nearly"), *ends.0, *ends.1)
            }
            _ => {
                let place = said.name("place");
                let latest = self.facts.latest(place).ok_or("no value")?;
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

    fn moves(&self, text: &str, since: Option<&str>) -> Verdict {
        for part in text.split("; ") {
            let Some((id, said)) = self.read(&sentences::MOVES, part) else {
                return Err(format!("not understood: {part}"));
            };
            let way = id.trim_start_matches("moved-");
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

    fn track(&mut self, id: &str, said: &Said) -> Verdict {
        use super::truth::Way;
        let target = self.target.ok_or("no target")?;
        let target = &self.facts.of.targets[target];
        let way = Way::until(self.facts, target, i64::MAX);
        let (base, latest) = (way.base.ok_or("no base")?.0, way.latest.ok_or("no value")?);
        let level = way.level.ok_or("no level")?;
        if id == "track" {
            hold(said.period("when-from") == base.period, "another start")?;
            hold(said.period("when-until") == target.period, "another end")?;
            self.is(said.shown("value-start"), base.value.unwrap_or_default())?;
            return self.is(said.shown("value-aim"), level);
        }
        hold(said.period("when") == latest.period, "not the latest")?;
        let (old, new) = (base.value.unwrap_or_default(), latest.value.unwrap_or_default());
        self.is(said.shown("value"), new)?;
        if id == "track-now-expected" {
            let (now, end) = way.elapsed.ok_or("no time")?;
            let expected = old + (level - old) * Decimal::from(now) / Decimal::from(end);
            let shown = said.shown("value-expected");
            let decimals = shown.number.scale();
            let is_near = (shown.number * shown.times - expected).abs() * Decimal::TWO
                <= Decimal::new(1, decimals) * Decimal::new(1_001, 3);
            hold(is_near, &format!("on schedule is {expected}"))?;
            hold(expected == new || shown != said.shown("value"), "it looks on schedule")?;
        }
        Ok(())
    }
}

/// Whether two lists have the same names, each once.
pub fn is_set(one: &[&str], other: &[&str]) -> bool {
    let sorted = |list: &[&str]| {
        let mut list: Vec<String> = list.iter().map(ToString::to_string).collect();
        list.sort();
        list
    };
    sorted(one) == sorted(other)
}

/// The sentences of a text, each with its stop.
pub fn split(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = text.trim();
    while let Some(at) = rest.find(". ") {
        all.push(&rest[..=at]);
        rest = &rest[at + 2..];
    }
    if !rest.is_empty() {
        all.push(rest);
    }
    all
}
