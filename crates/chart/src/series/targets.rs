use super::plot::{Beside, Plot, Target, TargetMark};
use insight::{Aim, Estimate, Level, Outcome, Progress, outcome as outcome_of, progress};
use programme::model::TargetKind;

/// A target, and where its series stands on the way to it.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetState<'a> {
    pub aim: &'a Aim,
    pub beside: Option<&'a Beside>,
    /// The place of its series; none where no area is the own one.
    pub series: Option<usize>,
    /// At the latest value or, of a target that was due before it, at the time that was due. None
    /// where it has no series.
    pub progress: Option<Progress>,
    /// Whether the latest value is of when it was due, or of later. Never of one without a date.
    pub is_due: bool,
    /// What became of it, where it is known which day it is.
    pub outcome: Option<Outcome>,
    /// Whether something was measured at the end of the period in which it was due.
    pub is_measured: bool,
}

/// Where each series stands on the way to its targets, the first due first, those without a date
/// last. `own` is the series of those that name none; `numbers` are those of a series.
pub fn target_states<'a>(
    plot: &'a Plot,
    own: Option<usize>,
    numbers: impl Fn(usize) -> Vec<Estimate>,
    reference: &[Estimate],
) -> Vec<TargetState<'a>> {
    let state = |target: &'a Target| {
        let series = target.series.or(own);
        let known = series.map(&numbers);
        let reference = match &target.beside {
            Some(beside) => &beside.numbers,
            None if series == own => reference,
            None => &[],
        };
        target_state(plot, target, series, known.as_deref(), reference)
    };
    let mut all: Vec<TargetState> = plot.targets.iter().map(state).collect();
    all.sort_by_key(|s| (s.aim.period.is_none(), s.aim.period.map(|due| due.last())));
    all
}

fn target_state<'a>(
    plot: &Plot,
    target: &'a Target,
    series: Option<usize>,
    known: Option<&[Estimate]>,
    reference: &[Estimate],
) -> TargetState<'a> {
    let aim = &target.aim;
    let measured = known.into_iter().flatten().filter(|e| !e.is_forecast());
    let latest = measured.map(|e| e.period.last()).max();
    let end = aim.period.map(|due| due.last());
    let outcome = known
        .zip(plot.today)
        .map(|(known, today)| outcome_of(&plot.yardstick, known, reference, aim, today));
    let is_known = outcome.is_some_and(|o| !matches!(o, Outcome::Ahead | Outcome::Unmeasured));
    // A period that still runs may end otherwise than an early figure of it says.
    let due = end.filter(|_| outcome != Some(Outcome::Ahead));
    let due = due.filter(|end| is_known || latest.is_some_and(|latest| *end <= latest));
    let until = |series: &[Estimate]| -> Vec<Estimate> {
        let is_told = |e: &&Estimate| due.is_none_or(|due| e.period.last() <= due);
        series.iter().filter(is_told).copied().collect()
    };
    let progress =
        known.map(|known| progress(&plot.yardstick, &until(known), &until(reference), aim));
    let at = progress.and_then(|p| p.latest);
    TargetState {
        aim,
        beside: target.beside.as_ref(),
        series,
        progress,
        is_due: due.is_some(),
        outcome,
        is_measured: at.is_some_and(|at| Some(at.period.last()) == end),
    }
}

impl TargetState<'_> {
    /// The number or numbers it stands for. Those of an absolute target are written in its row;
    /// others follow from the values of its series.
    pub fn level(&self) -> Option<Level> {
        self.progress.and_then(|p| p.level).or_else(|| match self.aim.kind {
            TargetKind::Absolute => Level::written(self.aim),
            _ => None,
        })
    }
}

/// The targets that can be drawn. A gap to the reference is none: where it lies then depends on
/// where the reference will be.
pub fn marks(target_states: &[TargetState]) -> Vec<TargetMark> {
    let drawn = target_states.iter().filter(|s| s.aim.kind != TargetKind::GapToReference);
    drawn
        .filter_map(|target| {
            let (value, high) = target.level()?.ends();
            let (series, period) = (target.series, target.aim.period);
            Some(TargetMark { series, period, value, high })
        })
        .collect()
}
