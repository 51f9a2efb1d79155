//! Where a series stands on its way to a target.
//!
//! For a target with a way to go, the share of the distance from the baseline that was covered is
//! held against the share of the time that had passed at the end of the latest observed period:
//!
//! ```text
//! covered = (latest − baseline) ÷ (target − baseline)
//! elapsed = (end of latest − end of baseline) ÷ (end of target − end of baseline)
//! ```
//!
//! Where as much is expected every year (`path: linear`), on course is `covered ≥ elapsed`. Where the
//! same percentage is expected every year (`path: compound`), it is
//!
//! ```text
//! covered ≥ (baseline × (target ÷ baseline) ^ elapsed − baseline) ÷ (target − baseline)
//! ```
//!
//! which is to say that the growth since the baseline, compounded by the year, is at least the growth
//! that leads to the target. So the monitors of the sustainable development goals judge (United Nations
//! Statistics Division, *SDG Progress Chart 2023: Technical Note*; Eurostat, *Sustainable development in
//! the European Union: monitoring report*, on indicators with a quantitative target); they are content
//! with 95 per cent of the growth, and this asks for all of it. Either line is a yardstick and no
//! forecast: much of what a programme does works late.

use base::value::Decimal;
use programme::model::{Polarity, TargetKind, TargetPath};

use super::aim::Norm;
use super::elapsed::{SHARE, at_least, compounded, elapsed, quotient, share};
use super::gap::gap_series;
use super::{
    Aim, Change, Course, Direction, Estimate, Judgement, Level, Moment, Yardstick, change, course,
};

/// Where a target stands, the best first: of several parts, the last of these is the worst that a
/// reader must know of. What may be chance is no setback, so it comes before those.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProgressState {
    Reached,
    /// The share covered is at least what was expected by now.
    OnCourse,
    /// On the way to a target without a date, so that nothing was expected by now.
    Underway,
    /// The intervals of the baseline and the latest value overlap.
    NoClearChange,
    Behind,
    /// Further from the target than at the baseline.
    MovingAway,
    /// It was due, and was not reached then: what became of a [`Step`](super::Step), never of a way.
    Missed,
    NoData,
}

/// What is missing where nothing can be said of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// There is no measurement.
    Measurement,
    /// There is no measurement after the baseline yet.
    LaterMeasurement,
    /// The indicator names no baseline, and the target is told from it.
    Baseline,
    /// The baseline has no value that the latest may be held against: it is missing, or is measured
    /// in another way.
    BaselineValue,
    /// The baseline is nothing or less, of which no part can be taken.
    BaselineAboveZero,
    /// No period has a value of both the area and its reference.
    Reference,
    /// The row names no value.
    TargetValue,
    /// Neither way is better, so that a direction alone asks for nothing.
    Polarity,
    /// The target is past, and nothing was measured when it was due.
    WhenDue,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub state: ProgressState,
    /// Why there is no more to say; only with [`ProgressState::NoData`].
    pub lack: Option<Lack>,
    /// The share of the distance covered: 0 at the baseline, 1 at the target, below 0 on the wrong
    /// side of the baseline. None where there is no distance: to maintain, a direction alone, a
    /// target that the baseline meets.
    pub covered: Option<Decimal>,
    /// The share of the time passed, from 0 to 1.
    pub elapsed: Option<Decimal>,
    /// The share of the distance that is expected to be covered by now: on a linear path that of the
    /// time passed.
    pub expected: Option<Decimal>,
    /// The path of what is expected. One that is compound needs a baseline and a target above zero, and
    /// is linear without.
    pub path: TargetPath,
    /// What the target stands for in the indicator's own unit; for a gap, beside the reference in
    /// the latest period that both share.
    pub level: Option<Level>,
    /// How far the latest value still is from it, 0 where it is reached.
    pub remaining: Option<Decimal>,
    /// Where the way begins, and where it is now. For a gap these are the gaps.
    pub base: Option<Estimate>,
    pub latest: Option<Estimate>,
    pub base_is_baseline: bool,
    /// Whether the target was met where the way begins, so that it is no merit to have reached it.
    pub met_at_base: bool,
}

/// Where a series stands on its way to a target; series may be in any order.
///
/// `reference` is the series of the reference area, and is used for `gap-to-reference` alone.
///
/// - `absolute`: the value, or the range, of the row.
/// - `change-from-baseline`: `baseline + value`; `relative-change`: `baseline × (1 + value ÷ 100)`
///   of a baseline above zero. Both need the baseline that the indicator names, as nothing else can
///   stand in for it.
/// - `gap-to-reference`: the way of the gap, area minus reference.
/// - `maintain`: not worse than the value or range of the row, else than the baseline. Held is
///   on-course, and reached once it is due; not held is moving-away, or no-clear-change where the
///   interval leaves room for doubt.
/// - `direction-only`: better than at the baseline is on-course, and reached once it is due; the
///   same is behind; worse is moving-away.
///
/// A target that the baseline meets already has no distance to cover: it is reached as long as the
/// latest value meets it, and moving-away (or no-clear-change) when it no longer does.
pub fn progress(
    yardstick: &Yardstick,
    series: &[Estimate],
    reference: &[Estimate],
    aim: &Aim,
) -> Progress {
    let own = aim.baseline.map(|at| Yardstick { baseline: Some(at), ..yardstick.clone() });
    let yardstick = own.as_ref().unwrap_or(yardstick);
    if aim.kind != TargetKind::GapToReference {
        return Way::of(yardstick, series).map_or_else(Progress::lacking, |way| way.progress(aim));
    }
    let gaps = gap_series(yardstick, series, reference);
    if gaps.is_empty() {
        let lack = if series.is_empty() { Lack::Measurement } else { Lack::Reference };
        return Progress::lacking(lack);
    }
    let estimates: Vec<Estimate> = gaps.iter().filter_map(|gap| gap.as_estimate()).collect();
    // Where either was measured in another way, the gap is another one.
    let breaks = series.iter().chain(reference).filter(|estimate| estimate.is_break());
    let mut yardstick = yardstick.clone();
    yardstick.breaks.extend(breaks.map(|estimate| estimate.period));
    let found = Way::of(&yardstick, &estimates);
    let mut found = found.map_or_else(Progress::lacking, |way| way.progress(aim));
    // Beside the reference as it is in the same period.
    let at = found.latest.map(|latest| latest.period);
    let beside = gaps.iter().rfind(|gap| Some(gap.own.period) == at);
    found.level = found
        .level
        .zip(beside)
        .and_then(|(level, gap)| level.map(|value| value.checked_add(gap.reference.value)));
    found
}

impl Progress {
    /// The same target, of which nothing can be said.
    pub(super) fn without(self, lack: Lack) -> Self {
        Self { level: self.level, base: self.base, latest: self.latest, ..Self::lacking(lack) }
    }

    fn lacking(lack: Lack) -> Self {
        Self {
            state: ProgressState::NoData,
            lack: Some(lack),
            covered: None,
            elapsed: None,
            expected: None,
            path: TargetPath::default(),
            level: None,
            remaining: None,
            base: None,
            latest: None,
            base_is_baseline: false,
            met_at_base: false,
        }
    }
}

/// A series with its latest measurement and what that is held against.
struct Way<'a> {
    yardstick: &'a Yardstick,
    latest: Estimate,
    /// None where the latest is at or before the baseline, or there is nothing else.
    base: Option<Estimate>,
    base_is_baseline: bool,
    /// The value of the baseline itself, where the latest may be held against it.
    baseline: Option<Estimate>,
}

impl<'a> Way<'a> {
    fn of(yardstick: &'a Yardstick, series: &[Estimate]) -> Result<Self, Lack> {
        let moments: Vec<Moment> = series.iter().map(Moment::from).collect();
        let course: Course = course(yardstick, &moments).ok_or(Lack::Measurement)?;
        let latest = *series.get(course.latest).ok_or(Lack::Measurement)?;
        if latest.is_forecast() {
            return Err(Lack::Measurement);
        }
        let end = latest.period.last();
        let is_ahead = yardstick.baseline.is_some_and(|b| end <= b.last());
        let base = course.base.and_then(|at| series.get(at)).copied();
        let is_baseline = Some(latest.period) == yardstick.baseline;
        Ok(Self {
            yardstick,
            latest,
            base: base.filter(|_| !is_ahead),
            base_is_baseline: course.base_is_baseline && !is_ahead,
            baseline: match is_baseline {
                true => Some(latest),
                false => base.filter(|_| course.base_is_baseline),
            },
        })
    }

    fn progress(&self, aim: &Aim) -> Progress {
        let mut found = Progress {
            base: self.base,
            latest: Some(self.latest),
            base_is_baseline: self.base_is_baseline,
            elapsed: self.share_of_time(aim).and_then(share),
            ..Progress::lacking(Lack::LaterMeasurement)
        };
        let judged = match aim.kind {
            TargetKind::Maintain => self.maintain(aim, &mut found),
            TargetKind::DirectionOnly => self.direction(aim),
            _ => self.distance(aim, &mut found),
        };
        match judged {
            Ok(state) => {
                found.state = state;
                found.lack = None;
            }
            Err(lack) => found.lack = Some(lack),
        }
        found
    }

    fn share_of_time(&self, aim: &Aim) -> Option<(i64, i64)> {
        let start = self.base?.period.last();
        elapsed(start, self.latest.period.last(), aim.period?.last())
    }

    fn is_due(&self, aim: &Aim) -> bool {
        aim.period.is_some_and(|due| self.latest.period.last() >= due.last())
    }

    fn change(&self) -> Option<Change> {
        change(self.yardstick, &self.base?, &self.latest)
    }

    /// What the target stands for in the unit of the series.
    fn level(&self, aim: &Aim) -> Result<Level, Lack> {
        let written = Level::written(aim).ok_or(Lack::TargetValue)?;
        let from_baseline = || match self.yardstick.baseline {
            None => Err(Lack::Baseline),
            Some(_) => self.baseline.ok_or(Lack::BaselineValue),
        };
        let found = match aim.kind {
            TargetKind::ChangeFromBaseline => {
                let base = from_baseline()?.value;
                written.map(|value| base.checked_add(value))
            }
            TargetKind::RelativeChange => {
                let base = from_baseline()?.value;
                if base <= Decimal::ZERO {
                    return Err(Lack::BaselineAboveZero);
                }
                written.map(|value| part_more(base, value))
            }
            _ => Some(written),
        };
        found.ok_or(Lack::TargetValue)
    }

    fn distance(&self, aim: &Aim, found: &mut Progress) -> Result<ProgressState, Lack> {
        let level = self.level(aim)?;
        let base = self.base.map(|base| base.value);
        let from = base.or(self.baseline.map(|b| b.value));
        let norm = Norm::of(self.yardstick.polarity, level, from);
        let latest = self.latest.value;
        found.level = Some(level);
        found.remaining = norm.shortfall(latest);
        found.met_at_base = from.is_some_and(|from| norm.is_met(from));
        let covered = base.and_then(|base| norm.covered(base, latest));
        found.covered = covered.and_then(quotient);
        let time = self.share_of_time(aim);
        found.expected = time.and_then(share);
        if aim.path.unwrap_or(self.yardstick.path) == TargetPath::Compound
            && let Some(expected) = self.compounded(&norm, time)
        {
            (found.expected, found.path) = (Some(expected), TargetPath::Compound);
        }
        if norm.is_met(latest) {
            return Ok(ProgressState::Reached);
        }
        let base = self.base.ok_or(Lack::LaterMeasurement)?;
        if base.is_in_doubt_beside(&self.latest) {
            return Ok(ProgressState::NoClearChange);
        }
        let Some(covered) = covered else {
            // The baseline met it, and the latest does not.
            return Ok(ProgressState::MovingAway);
        };
        let is_as_expected = match found.path {
            TargetPath::Linear => time.is_some_and(|time| at_least(covered, time)),
            TargetPath::Compound => {
                found.covered.map(|share| share.round_dp(SHARE)) >= found.expected
            }
        };
        Ok(match is_as_expected {
            _ if covered.0 < Decimal::ZERO => ProgressState::MovingAway,
            _ if aim.period.is_none() => ProgressState::Underway,
            true => ProgressState::OnCourse,
            // A target that was due when its way began has no time left.
            false => ProgressState::Behind,
        })
    }

    /// The share of the distance that is covered by now with the same percentage every year; none where
    /// there is no such percentage.
    fn compounded(&self, norm: &Norm, time: Option<(i64, i64)>) -> Option<Decimal> {
        let (base, end) = (self.base?.value, norm.end()?);
        (base > Decimal::ZERO && end > Decimal::ZERO)
            .then(|| compounded(base, end, time?))
            .flatten()
    }

    fn maintain(&self, aim: &Aim, found: &mut Progress) -> Result<ProgressState, Lack> {
        let yardstick = self.yardstick;
        let written = yardstick.kept(aim);
        let level = match (written, self.base) {
            (Some(level), _) => level,
            (None, Some(base)) => Level::At(base.value),
            (None, None) => return Err(Lack::LaterMeasurement),
        };
        // What is to be kept is not passed from a side.
        let norm = Norm::of(yardstick.polarity, level, None);
        let latest = self.latest.value;
        found.level = Some(level);
        found.remaining = norm.shortfall(latest);
        if norm.is_met(latest) {
            return Ok(self.held(aim));
        }
        let own = self.latest.interval();
        let in_doubt = match (written, self.base) {
            (None, Some(base)) => base.is_in_doubt_beside(&self.latest),
            _ if self.latest.is_unreliable() => true,
            _ => own.is_some_and(|interval| norm.may_be_met(interval)),
        };
        Ok(match in_doubt {
            true => ProgressState::NoClearChange,
            false => ProgressState::MovingAway,
        })
    }

    fn direction(&self, aim: &Aim) -> Result<ProgressState, Lack> {
        let yardstick = self.yardstick;
        let has_better = match yardstick.polarity {
            Polarity::Higher | Polarity::Lower => true,
            Polarity::Range => yardstick.good_range.is_some(),
            Polarity::None => false,
        };
        // A number says the way by its sign where the polarity does not.
        let sign = aim.value.filter(|value| !has_better && !value.is_zero());
        if !has_better && sign.is_none() {
            return Err(Lack::Polarity);
        }
        let change = self.change().ok_or(Lack::LaterMeasurement)?;
        let judgement = match (sign, change.direction) {
            (None, _) => change.judgement,
            (_, Direction::Unclear) => Judgement::Unclear,
            (_, Direction::Same) => Judgement::Neither,
            (Some(sign), direction) => {
                match sign.is_sign_positive() == (direction == Direction::Up) {
                    true => Judgement::Better,
                    false => Judgement::Worse,
                }
            }
        };
        Ok(match judgement {
            Judgement::Better => self.held(aim),
            Judgement::Worse => ProgressState::MovingAway,
            Judgement::Neither => ProgressState::Behind,
            Judgement::Unclear => ProgressState::NoClearChange,
        })
    }

    /// What has to hold until the end is reached at the end.
    fn held(&self, aim: &Aim) -> ProgressState {
        match self.is_due(aim) {
            true => ProgressState::Reached,
            false => ProgressState::OnCourse,
        }
    }
}

/// `base × (1 + percent ÷ 100)`
fn part_more(base: Decimal, percent: Decimal) -> Option<Decimal> {
    let more = base.checked_mul(percent)?.checked_div(Decimal::ONE_HUNDRED)?;
    base.checked_add(more).map(|sum| sum.normalize())
}

#[cfg(test)]
mod tests;
