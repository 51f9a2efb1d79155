use super::change::direction;
use super::teller::Teller;
use crate::series::targets::TargetState;
use base::value::{Decimal, Period};
use insight::{Estimate, Lack, Level, Outcome, Progress, ProgressState, shares_in_percent};
use locale::say;
use programme::model::{TargetKind, TargetPath};
use std::collections::BTreeSet;

/// What is said of targets, and how far the way to each has been gone.
impl Teller<'_> {
    /// Of each series that has targets: the last that was due, the next one with how it is going, and
    /// the last of all.
    pub fn targets(&self) -> Vec<String> {
        let states = &self.grid.target_states;
        let series: BTreeSet<Option<usize>> = states.iter().map(|s| s.series).collect();
        series.into_iter().flat_map(|one| self.targets_of(one)).collect()
    }

    fn targets_of(&self, series: Option<usize>) -> Vec<String> {
        let own = self.grid.target_states.iter().filter(|s| s.series == series);
        let (due, ahead): (Vec<&TargetState>, Vec<&TargetState>) = own.partition(|s| s.is_due);
        let mut said = Vec::new();
        if let Some(last) = due.last() {
            said.extend(self.aim(last, true));
        }
        if let Some(next) = ahead.first() {
            said.extend(self.aim(next, false));
        }
        if let [_, .., end] = ahead.as_slice()
            && let Some(phrase) = self.phrase(end)
        {
            said.push(match end.aim.period {
                Some(_) => {
                    let due = self.due(end.aim.period);
                    let tense = self.tense(end, false);
                    say!(self, "aim-final", form = form(end), tense, due, phrase)
                }
                None => self.told(end, "present", &phrase),
            });
        }
        said
    }

    fn aim(&self, target: &TargetState, is_due: bool) -> Vec<String> {
        let Some(phrase) = self.phrase(target) else {
            return Vec::new();
        };
        let tense = self.tense(target, is_due);
        let is_past = tense == "past";
        let mut said = vec![self.told(target, tense, &phrase)];
        let Some(progress) = &target.progress else {
            return said;
        };
        said.extend(match (is_due, is_past) {
            (true, _) => vec![self.verdict(target, progress)],
            // It was due, and what was measured is from before.
            (false, true) => vec![self.text("aim-not-measured-yet", &[])],
            (false, false) => self.on_the_way(target, progress),
        });
        said
    }

    /// `De streefwaarde voor 2027 is 95%.` A series that is not what the page is about is named.
    fn told(&self, target: &TargetState, tense: &str, phrase: &str) -> String {
        let due = self.due(target.aim.period);
        let part = self.grid.part(target.series);
        let of = if part.is_some() { "part" } else { "all" };
        let name = part.unwrap_or_default();
        say!(self, "aim-told", of, name, form = form(target), tense, due, phrase)
    }

    /// Whether the time of a target is `past`.
    fn tense(&self, target: &TargetState, is_due: bool) -> &'static str {
        let today = self.grid.plot.today.zip(target.aim.period);
        let is_past = is_due || today.is_some_and(|(today, due)| due.last() < today);
        if is_past { "past" } else { "present" }
    }

    /// Whether a target was reached when it was due.
    fn verdict(&self, target: &TargetState, progress: &Progress) -> String {
        let key = match (progress.state, target.aim.kind) {
            _ if target.outcome == Some(Outcome::Reached) => "aim-was-reached",
            _ if target.outcome == Some(Outcome::Missed) => "aim-was-missed",
            _ if target.outcome == Some(Outcome::Unclear) => in_doubt(progress, true),
            _ if progress.lack == Some(Lack::Reference) => "aim-no-gap",
            _ if target.outcome == Some(Outcome::Unmeasured) || !target.is_measured => {
                "aim-not-measured"
            }
            (ProgressState::Reached, _) => "aim-was-reached",
            (ProgressState::NoData, _) => "aim-not-measured",
            (ProgressState::NoClearChange, TargetKind::Maintain | TargetKind::DirectionOnly) => {
                in_doubt(progress, true)
            }
            _ => "aim-was-missed",
        };
        self.text(key, &[])
    }

    fn on_the_way(&self, target: &TargetState, progress: &Progress) -> Vec<String> {
        match target.aim.kind {
            TargetKind::Maintain => self.kept(progress),
            TargetKind::DirectionOnly => self.going(progress),
            _ => self.distance(target, progress),
        }
    }

    fn kept(&self, progress: &Progress) -> Vec<String> {
        let key = match progress.state {
            ProgressState::Reached | ProgressState::OnCourse => "aim-kept",
            ProgressState::MovingAway
            | ProgressState::Behind
            | ProgressState::Underway
            | ProgressState::Missed => {
                let Some((latest, level)) = progress.latest.zip(progress.level) else {
                    return Vec::new();
                };
                let Some((difference, _)) = self.distance_left(latest.value, progress) else {
                    return Vec::new();
                };
                let is_above = latest.value > level.ends().0;
                let side = if is_above { "above" } else { "below" };
                return vec![say!(self, "aim-not-kept", difference, side)];
            }
            ProgressState::NoClearChange => in_doubt(progress, false),
            ProgressState::NoData => return self.measured_once(progress),
        };
        vec![self.text(key, &[])]
    }

    /// That nothing was measured since, where something was measured.
    fn measured_once(&self, progress: &Progress) -> Vec<String> {
        let is_once = progress.lack == Some(Lack::LaterMeasurement);
        let latest = progress.latest.filter(|_| is_once);
        latest.map(|latest| self.nothing_since(latest.period)).into_iter().collect()
    }

    fn nothing_since(&self, period: Period) -> String {
        say!(self, "aim-measured-once", period = self.notation.since(period))
    }

    fn going(&self, progress: &Progress) -> Vec<String> {
        let key = match progress.state {
            ProgressState::Reached | ProgressState::OnCourse => "aim-going",
            ProgressState::Behind | ProgressState::Underway | ProgressState::Missed => {
                "aim-standing-still"
            }
            ProgressState::MovingAway => "aim-going-back",
            ProgressState::NoClearChange => in_doubt(progress, false),
            ProgressState::NoData => return self.measured_once(progress),
        };
        vec![self.text(key, &[])]
    }

    /// The way that is left, and the way that was gone.
    fn distance(&self, target: &TargetState, progress: &Progress) -> Vec<String> {
        let mut said = Vec::new();
        if target.aim.kind == TargetKind::GapToReference {
            said.extend(self.gaps(progress));
        }
        match (progress.state, progress.lack) {
            (ProgressState::Reached, _) => said.push(self.reached(progress)),
            (_, Some(Lack::Reference)) => said.push(self.text("aim-no-gap", &[])),
            (_, Some(Lack::Baseline)) => said.push(self.text("aim-no-baseline-chosen", &[])),
            (_, Some(Lack::BaselineValue)) => said.push(self.text("aim-no-baseline", &[])),
            (_, Some(Lack::BaselineAboveZero)) => {
                said.push(self.text("aim-no-share-of-baseline", &[]));
            }
            (_, Some(Lack::LaterMeasurement)) => {
                said.extend(self.to_go(target, progress));
                let latest = progress.latest.map(|e| e.period);
                let is_gap = target.aim.kind == TargetKind::GapToReference;
                let baseline = target.aim.baseline.or(self.grid.plot.yardstick.baseline);
                let begun = latest.filter(|_| latest == baseline && !is_gap);
                said.extend(begun.map(|period| self.nothing_since(period)));
            }
            (_, Some(_)) => {}
            (_, None) => {
                said.extend(self.to_go(target, progress));
                said.extend(self.way_gone(progress));
            }
        }
        said
    }

    /// That a target is reached and, where that was so before its way began, that it is no news.
    fn reached(&self, progress: &Progress) -> String {
        match self.met_since(progress) {
            Some(since) => say!(self, "aim-reached-before", since),
            None => self.text("aim-reached", &[]),
        }
    }

    /// When the way began, where the target was met then already.
    fn met_since(&self, progress: &Progress) -> Option<String> {
        let base = progress.base.filter(|_| progress.met_at_base)?;
        Some(self.since(progress.base_is_baseline, &self.notation.when(base.period)))
    }

    /// The gap now, and where its way began.
    fn gaps(&self, progress: &Progress) -> Option<String> {
        let latest = progress.latest?;
        let now = self.gap_in(latest.period)?;
        let is_now = self.subject.as_ref()?.point.period == latest.period;
        let Some(base) = progress.base.filter(|_| is_now) else {
            let when = self.notation.when(latest.period);
            let key = if is_now { "aim-gap-now" } else { "aim-gap-last" };
            return Some(say!(self, key, now, when));
        };
        let when = self.notation.when(base.period);
        let since = self.since(progress.base_is_baseline, &when);
        let then = self.gap_in(base.period)?;
        Some(say!(self, "aim-gap", now, then, since))
    }

    /// The gap in a period as a reader works it out from the two numbers.
    fn gap_in(&self, period: Period) -> Option<String> {
        let value = |series| self.grid.at(series, period)?.value;
        let (own, other) = (value(self.grid.own()?)?, value(self.grid.reference()?)?);
        let shown = self.notation.yardstick.difference(own, other)?;
        let nearly = self.almost(shown.is_zero() && own != other);
        Some(format!("{nearly}{}", self.notation.difference(shown)))
    }

    /// `Daarvoor moet het cijfer nog 5,5 procentpunt dalen.`
    fn to_go(&self, target: &TargetState, progress: &Progress) -> Option<String> {
        let remaining = progress.remaining.filter(|r| !r.is_zero())?;
        if self.notation.shown(remaining).is_zero() {
            return Some(self.text("aim-almost", &[]));
        }
        let latest = progress.latest?.value;
        let (difference, is_seen) = self.distance_left(latest, progress)?;
        if target.aim.kind != TargetKind::GapToReference {
            let way = direction(progress.level?.ends().0.checked_sub(latest)?);
            return Some(match is_seen {
                true => say!(self, "aim-to-go", difference, way),
                false => self.text("aim-almost", &[]),
            });
        }
        let difference = self.notation.difference(remaining);
        let way = direction(Level::written(target.aim)?.ends().0.checked_sub(latest)?);
        let end = match way {
            "up" => latest.checked_add(remaining)?,
            _ => latest.checked_sub(remaining)?,
        };
        // From above the reference to below it a difference becomes no smaller and no larger.
        if !end.is_zero() && latest.is_sign_negative() != end.is_sign_negative() {
            let place = self.name(self.grid.own()?);
            let reference = self.name(self.grid.reference()?);
            return Some(say!(self, "aim-to-go-across", difference, way, place, reference));
        }
        let way = if latest.abs() > end.abs() { "closer" } else { "apart" };
        Some(say!(self, "aim-to-go", difference, way))
    }

    /// How far a value is from where it is to be, as a reader works it out from the two numbers, and
    /// whether that can be seen.
    fn distance_left(&self, latest: Decimal, progress: &Progress) -> Option<(String, bool)> {
        let remaining = progress.remaining?;
        let end = match progress.level?.ends().0 > latest {
            true => latest.checked_add(remaining)?,
            false => latest.checked_sub(remaining)?,
        };
        let shown = self.notation.yardstick.difference(end, latest)?;
        Some((self.notation.difference(shown), !shown.is_zero()))
    }

    /// The share of the way that was gone, beside the share of the time that has passed.
    fn way_gone(&self, progress: &Progress) -> Option<String> {
        if let Some(since) = self.met_since(progress) {
            return Some(say!(self, "aim-lost", since));
        }
        let since = self.notation.since(progress.base?.period);
        let state = match progress.state {
            ProgressState::OnCourse => "on-course",
            ProgressState::Behind => "behind",
            ProgressState::Underway => "underway",
            ProgressState::MovingAway => "moving-away",
            ProgressState::NoClearChange => "unclear",
            ProgressState::Reached | ProgressState::NoData | ProgressState::Missed => return None,
        };
        let covered = progress.covered.unwrap_or_default();
        let write = |share: Decimal| self.notation.locale.number(share, share.scale());
        let Some(elapsed) = progress.elapsed else {
            let covered = write(shares_in_percent(covered, Decimal::ONE).0);
            return Some(say!(self, "aim-course-open", since, covered, state));
        };
        let is_even = progress.path == TargetPath::Linear;
        let expected =
            progress.expected.filter(|_| !is_even && matches!(state, "on-course" | "behind"));
        let (covered, beside) = shares_in_percent(covered, expected.unwrap_or(elapsed));
        let (covered, beside) = (write(covered), write(beside));
        Some(match expected {
            Some(_) => say!(self, "aim-course-compound", since, covered, expected = beside, state),
            None => say!(self, "aim-course", since, covered, elapsed = beside, state),
        })
    }

    /// `voor 2027`, `op 31 december 2027`, `(zonder einddatum)`
    fn due(&self, period: Option<Period>) -> String {
        let Some(period) = period else {
            return self.text("aim-due-open", &[]);
        };
        let key = match period {
            Period::Day(_) => "figure-when-day",
            _ => "aim-due",
        };
        say!(self, key, period = self.notation.period(period))
    }
}

/// Whether what a target asks for is a `number`, or has to be said in `words`.
fn form(target: &TargetState) -> &'static str {
    match target.aim.kind {
        TargetKind::Absolute | TargetKind::ChangeFromBaseline | TargetKind::RelativeChange => {
            "number"
        }
        TargetKind::GapToReference | TargetKind::Maintain | TargetKind::DirectionOnly => "words",
    }
}

/// Why it is not clear whether a target will be reached or, of what was due, was: the figure is
/// unreliable, else its margin is wide.
fn in_doubt(progress: &Progress, was_due: bool) -> &'static str {
    match (was_due, is_unreliable(progress)) {
        (false, false) => "aim-in-doubt",
        (false, true) => "aim-in-doubt-unreliable",
        (true, false) => "aim-was-in-doubt",
        (true, true) => "aim-was-in-doubt-unreliable",
    }
}

fn is_unreliable(progress: &Progress) -> bool {
    let ends = [progress.base, progress.latest];
    ends.iter().flatten().any(Estimate::is_unreliable)
}
