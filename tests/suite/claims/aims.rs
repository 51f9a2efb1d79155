//! What sentences and tables claim of targets.

use rust_decimal::Decimal;

use super::indicator::{CITY, Kind, OWN, PARTS, Polarity, Status, Target};
use super::judge::Judge;
use super::numbers::Shown;
use super::period::Period;
use super::said::{Said, Verdict, hold};
use super::truth::{is_past, is_unreliable, rounded};
use super::way::{State, Way};

impl Judge<'_> {
    pub fn track(&mut self, id: &str, said: &Said) -> Verdict {
        let target = self.target.ok_or("no target")?;
        let target = &self.facts.of.targets[target];
        let way = Way::until(self.facts, target, i64::MAX);
        let (base, latest) = (way.base.ok_or("no base")?.0, way.latest.ok_or("no value")?);
        let level = way.level.ok_or("no level")?;
        if id == "track" || id == "track-open" || id == "track-past" {
            hold((id == "track-past") == is_past(target), "past, or not")?;
            hold(said.period("when-from") == base.period, "another start")?;
            let until = said.has("when-until").then(|| said.period("when-until"));
            hold(until == target.period, "another end")?;
            self.is(said.shown("value-start"), base.value.unwrap_or_default())?;
            return self.is(said.shown("value-aim"), level);
        }
        hold(said.period("when") == latest.period, "not the latest")?;
        let (old, new) = (base.value.unwrap_or_default(), latest.value.unwrap_or_default());
        self.is(said.shown("value"), new)?;
        if id == "track-now-expected" {
            let (now, end) = way.elapsed.ok_or("no time")?;
            let expected = match way.compound {
                Some(share) => old + (level - old) * Decimal::try_from(share).unwrap(),
                None => old + (level - old) * Decimal::from(now) / Decimal::from(end),
            };
            let shown = said.shown("value-expected");
            let decimals = shown.number.scale();
            let is_near = (shown.number * shown.times - expected).abs() * Decimal::TWO
                <= Decimal::new(1, decimals) * Decimal::new(1_001, 3);
            hold(is_near, &format!("on schedule is {expected}"))?;
            let is_new = (expected - new).abs() < Decimal::new(1, 9);
            hold(is_new || shown != said.shown("value"), "it looks on schedule")?;
        }
        Ok(())
    }

    pub fn aim(&mut self, id: &str, said: &Said) -> Verdict {
        if said.has("tense") {
            return self.asked(id, said);
        }
        let target = &self.facts.of.targets[self.target.ok_or("no target")?];
        let due = self.is_due(target);
        let end = target.end();
        let until = self.facts.measured_for(target);
        let way = Way::until(self.facts, target, if due { until.unwrap_or(end) } else { i64::MAX });
        let at_end = until.is_some();
        // Of a number it is known whether it was reached, but for its margin.
        let is_doubtful = way.is_doubtful(target);
        let by_source = is_unreliable([way.base.as_ref().map(|base| &base.0), way.latest.as_ref()]);
        let ahead = |is_so: bool| hold(is_so && !due && !is_past(target), "not so");
        match id {
            "aim-was-reached" => hold(
                due && at_end
                    && (way.state == State::Reached
                        || way.state == State::OnCourse && until < Some(end)),
                "not so",
            ),
            "aim-was-missed" => {
                let is_known = ![State::Reached, State::Unknown].contains(&way.state);
                hold(due && at_end && is_known && !is_doubtful, "not so")
            }
            "aim-not-measured" => {
                let is_judged = at_end && way.state != State::Unknown;
                hold(due && !is_judged, "it was measured")
            }
            "aim-not-measured-yet" => hold(!due && is_past(target), "not so"),
            "aim-in-doubt" => ahead(way.state == State::Unclear && !by_source),
            "aim-in-doubt-source" => ahead(way.state == State::Unclear && by_source),
            "aim-was-in-doubt" => hold(due && at_end && is_doubtful && !by_source, "clear"),
            "aim-was-in-doubt-source" => hold(due && at_end && is_doubtful && by_source, "clear"),
            "aim-reached" => ahead(way.state == State::Reached),
            "aim-kept" => ahead([State::OnCourse, State::Reached].contains(&way.state)),
            "aim-going" => ahead([State::OnCourse, State::Reached].contains(&way.state)),
            "aim-standing-still" => ahead(way.state == State::Behind),
            "aim-going-back" => ahead(way.state == State::Away),
            "aim-measured-once" => {
                let latest = way.latest.as_ref().map(|row| row.period);
                let is_open = ![State::OnCourse, State::Reached].contains(&way.state);
                hold(latest == Some(said.period("named")), "another period")?;
                ahead(way.base.is_none() && latest.is_some() && is_open)
            }
            "aim-no-baseline-chosen" => {
                ahead(way.level.is_none() && self.facts.of.baseline.is_none())
            }
            "aim-no-baseline" => ahead(way.level.is_none() && self.facts.of.baseline.is_some()),
            "aim-no-share" => ahead(way.level.is_none()),
            "aim-reached-before" | "aim-lost" => {
                let (base, is_baseline) = way.base.as_ref().ok_or("no start")?;
                hold(said.since() == (base.period, *is_baseline), "another start")?;
                hold(way.covered.is_none() && way.level.is_some(), "not met at the start")?;
                hold(
                    (way.state == State::Reached) == (id != "aim-lost"),
                    "it is, or is not, any more",
                )
            }
            "aim-so-unknown" => Ok(()),
            "aim-no-gap" => hold(way.latest.is_none(), "both are known"),
            _ => self.measured(id, said, target, &way),
        }
    }

    /// Whether something was measured at the end of it, or later, or it is known what became of it.
    fn is_due(&self, target: &Target) -> bool {
        let is_known = self
            .facts
            .measured_for(target)
            .is_some_and(|month| Way::until(self.facts, target, month).state != State::Unknown);
        if !is_past(target) || is_known {
            return is_known;
        }
        let rows = self.facts.rows_of(target);
        let rows = rows.iter().filter(|row| row.status != Status::Forecast);
        rows.map(|row| row.period.last()).max().is_some_and(|last| last >= target.end())
    }

    /// How far it is.
    fn measured(&mut self, id: &str, said: &Said, target: &Target, way: &Way) -> Verdict {
        let latest = way.latest.as_ref().ok_or("nothing measured")?;
        let value = latest.value.unwrap_or_default();
        match id {
            "aim-gap" | "aim-gap-now" | "aim-gap-last" => {
                self.apart(said, "now", latest.period)?;
                if said.has("difference-then") {
                    let (base, is_baseline) = way.base.as_ref().ok_or("no start")?;
                    hold(said.since() == (base.period, *is_baseline), "another start")?;
                    self.apart(said, "then", base.period)?;
                }
                hold(!said.has("when") || said.period("when") == latest.period, "another period")
            }
            "aim-not-kept" => {
                let level = self.level_near(way, value).ok_or("no level")?;
                hold((value > level) == (said.word("side") == "above"), "the other side")?;
                hold(way.state == State::Away, "it holds")?;
                self.remaining(said.shown("difference"), value, level)
            }
            "aim-almost" => {
                let level = way.level.ok_or("no level")?;
                let least = self.reader.least().ok_or("as written")?;
                let same = rounded(value, least) == rounded(level, least)
                    || rounded(value - level, least).is_zero();
                hold(value != level && same && way.state != State::Reached, "not almost")
            }
            _ if id.starts_with("aim-to-go") => {
                let level = way.level.ok_or("no level")?;
                hold(way.state != State::Reached, "it is reached")?;
                // A gap that is to change its side becomes no smaller and no larger.
                let is_across = value * level < Decimal::ZERO || value.is_zero();
                let is_right = match id {
                    "aim-to-go-up" | "aim-to-go-across-up" => level > value,
                    "aim-to-go-down" | "aim-to-go-across-down" => level < value,
                    "aim-to-go-closer" => value.abs() > level.abs() && !is_across,
                    _ => value.abs() < level.abs() && (!is_across || value.is_zero()),
                };
                let is_of_gap = !["aim-to-go-up", "aim-to-go-down"].contains(&id);
                hold(is_right && (target.kind == Kind::Gap) == is_of_gap, "the other way")?;
                if said.has("reference") {
                    hold(said.name("place") == OWN && said.name("reference") == CITY, "others")?;
                }
                match target.kind {
                    Kind::Gap => self.remaining_gap(said.shown("difference"), value - level),
                    _ => self.remaining(said.shown("difference"), value, level),
                }
            }
            _ => self.course_of(id, said, way),
        }
    }

    /// The gap to the city in a period, as a reader works it out.
    fn apart(&self, said: &Said, at: &str, period: Period) -> Verdict {
        let own = self.value_of(OWN, period)?;
        let city = self.value_of(CITY, period)?;
        let shown = said.shown(&format!("difference-{at}"));
        let is_nearly = said.word(&format!("nearly-{at}")) == "yes";
        hold(is_nearly == (shown.number.is_zero() && own != city), "nearly, or not")?;
        hold(self.reader.is_distance(shown, own, city), &format!("{own} − {city}"))
    }

    fn remaining(&self, shown: Shown, value: Decimal, level: Decimal) -> Verdict {
        hold(!shown.number.is_zero(), "nothing left")?;
        hold(self.reader.is_distance(shown, value, level), &format!("from {value} to {level}"))
    }

    fn remaining_gap(&self, shown: Shown, left: Decimal) -> Verdict {
        hold(!shown.number.is_zero(), "nothing left")?;
        // A gap is a difference already: its own numbers are not shown.
        let decimals = self.reader.decimals(shown).ok_or("decimals")?;
        let most = decimals.map_or(Decimal::ZERO, |d| Decimal::new(2, d));
        hold((shown.number * shown.times - left.abs()).abs() <= most, &format!("{left} is left"))
    }

    fn level_near(&self, way: &Way, value: Decimal) -> Option<Decimal> {
        match (self.facts.of.polarity, self.target.map(|at| &self.facts.of.targets[at])) {
            (Polarity::Range(low, high), Some(target))
                if target.kind == Kind::Maintain && target.value.is_none() =>
            {
                Some(if value < low { low } else { high })
            }
            _ => way.level,
        }
    }

    fn course_of(&mut self, id: &str, said: &Said, way: &Way) -> Verdict {
        if said.has("named") {
            let base = way.base.as_ref().ok_or("no start")?;
            hold(said.period("named") == base.0.period, "another start")?;
        }
        let (part, whole) = way.covered.unwrap_or((Decimal::ZERO, Decimal::ONE));
        let (now, end) = way.elapsed.unwrap_or((0, 1));
        let exact = (part / whole, Decimal::from(now) / Decimal::from(end));
        match id {
            "aim-covered" => {
                self.covered = Some(said.shown("share").number);
                hold(way.covered.is_some(), "no way")?;
                percent(said.shown("share"), exact.0)
            }
            "aim-elapsed" => {
                let is_judged = [State::OnCourse, State::Behind].contains(&way.state);
                hold(way.compound.is_none() || !is_judged, "as much is not expected every year")?;
                percent(said.shown("share"), exact.1)?;
                let covered = self.covered.take();
                let told = covered.map(|covered| covered >= said.shown("share").number);
                hold(told.is_none_or(|told| told), "the numbers say otherwise")
            }
            "aim-expected" => {
                let share = way.compound.ok_or("as much is expected every year")?;
                percent(said.shown("share"), Decimal::try_from(share).unwrap())?;
                let covered = self.covered.take().ok_or("of nothing")?;
                let is_ahead = covered >= said.shown("share").number;
                hold(is_ahead == (way.state == State::OnCourse), "the numbers say otherwise")
            }
            "aim-covered-but" => {
                hold(way.compound.is_none(), "as much is not expected every year")?;
                let (covered, elapsed) = (said.shown("share-covered"), said.shown("share-elapsed"));
                percent(covered, exact.0)?;
                percent(elapsed, exact.1)?;
                hold(way.state == State::Behind, "not behind")?;
                hold(
                    covered.number < elapsed.number || way.elapsed.is_none(),
                    "the numbers say otherwise",
                )
            }
            "aim-on-course" => hold(way.state == State::OnCourse, "not on course"),
            "aim-behind" => hold(way.state == State::Behind, "not behind"),
            "aim-away" => hold(way.state == State::Away, "not away"),
            "aim-unclear" => hold(way.state == State::Unclear, "clear"),
            _ => Err("no rule for it".to_owned()),
        }
    }

    /// What is asked for.
    fn asked(&mut self, id: &str, said: &Said) -> Verdict {
        let of = self.facts.of;
        let due = said.due();
        let part = match self.facts.names.as_slice() {
            [only] if PARTS.contains(only) => Some(*only),
            _ => self.part,
        };
        let of_whom = part.unwrap_or(OWN);
        let mut all = of.targets.iter();
        let at = all.position(|target| target.period == due && target.of == of_whom);
        let at = at.ok_or("no such target")?;
        self.target = Some(at);
        self.covered = None;
        let target = &of.targets[at];
        let is_over = self.is_due(target) || is_past(target);
        hold(is_over == (said.word("tense") == "past"), "past, or not")?;
        let way = Way::until(
            self.facts,
            target,
            if self.is_due(target) { target.end() } else { i64::MAX },
        );
        let written = target.value.unwrap_or_default();
        if said.has("since") {
            let (since, is_baseline) = said.since();
            let base = way.base.as_ref().map(|(row, is_baseline)| (row.period, *is_baseline));
            let is_baseline_named = of.baseline == Some(since) && is_baseline;
            hold(is_baseline_named || base == Some((since, is_baseline)), "another start")?;
        }
        if said.has("value") {
            let level = match (target.kind, target.value) {
                (Kind::Absolute | Kind::Maintain, Some(written)) => written,
                _ => way.level.ok_or("no level")?,
            };
            self.is(said.shown("value"), level)?;
        }
        if said.has("value-low") {
            let Polarity::Range(low, high) = of.polarity else { return Err("no range".to_owned()) };
            self.is(said.shown("value-low"), low)?;
            self.is(said.shown("value-high"), high)?;
        }
        let up = || ["more", "higher"].contains(&said.word("way")) == (written > Decimal::ZERO);
        let kind = match id {
            "aim" => Kind::Absolute,
            _ if id.starts_with("aim-change") => {
                hold(up() || written.is_zero(), "the other way")?;
                let shown = said.shown("difference");
                hold(self.reader.is_distance(shown, written, Decimal::ZERO), "another change")?;
                Kind::ChangeFromBaseline
            }
            _ if id.starts_with("aim-part") => {
                hold(up() || written.is_zero(), "the other way")?;
                hold(said.shown("share").number == written.abs(), "another change")?;
                Kind::RelativeChange
            }
            "aim-beside" | "aim-no-difference" => {
                self.beside_city(id, said, written)?;
                Kind::Gap
            }
            "aim-up" | "aim-down" | "aim-nearer" => {
                let way = match of.polarity {
                    Polarity::Higher => "aim-up",
                    Polarity::Lower => "aim-down",
                    _ => "aim-nearer",
                };
                hold(id == way, "the other way")?;
                Kind::Direction
            }
            _ => {
                let kept = match of.polarity {
                    Polarity::Higher => "aim-keep-higher",
                    Polarity::Lower => "aim-keep-lower",
                    Polarity::Range(..) if target.value.is_none() => "aim-keep-between",
                    _ => "aim-keep-none",
                };
                hold(id == kept, "the other way")?;
                Kind::Maintain
            }
        };
        hold(kind == target.kind, "another kind of target")
    }

    fn beside_city(&self, id: &str, said: &Said, written: Decimal) -> Verdict {
        hold(said.name("place") == OWN && said.name("reference") == CITY, "other places")?;
        if id == "aim-no-difference" {
            return hold(written.is_zero(), "a difference");
        }
        let is_above = written > Decimal::ZERO;
        hold(is_above == (said.word("side") == "above"), "the other side")?;
        let limit = match (self.facts.of.polarity, is_above) {
            (Polarity::Lower, true) | (Polarity::Higher, false) => "most",
            (Polarity::Lower, false) | (Polarity::Higher, true) => "least",
            _ => "exact",
        };
        hold(said.word("limit") == limit, "another limit")?;
        let shown = said.shown("difference");
        hold(self.reader.is_distance(shown, written, Decimal::ZERO), "another difference")
    }
}

/// A share in per cent: rounded, or cut where it would be told as all.
pub fn percent(shown: Shown, share: Decimal) -> Verdict {
    let share = share * Decimal::ONE_HUNDRED;
    let decimals = shown.number.scale();
    let near = rounded(share, decimals) == shown.number;
    let cut = share.trunc_with_scale(decimals) == shown.number;
    hold(near || cut, &format!("{share} per cent"))?;
    let is_all = shown.number >= Decimal::ONE_HUNDRED;
    hold(!is_all || share >= Decimal::ONE_HUNDRED, "not all of it")
}
