use super::plot::{Plot, TargetMark};
use insight::{Aim, Estimate, Level, Progress, progress};
use programme::model::TargetKind;

/// A target, and where the own area stands on the way to it.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetState<'a> {
    pub aim: &'a Aim,
    /// At the latest value or, of a target that was due before it, at the time that was due. None
    /// where no area is the own one.
    pub progress: Option<Progress>,
    /// Whether the latest value is of when it was due, or of later.
    pub is_due: bool,
    /// Whether something was measured at the end of the period in which it was due.
    pub is_measured: bool,
}

/// Where the own area stands on the way to each target, the first due first.
pub fn target_states<'a>(
    plot: &'a Plot,
    own: Option<&[Estimate]>,
    reference: &[Estimate],
) -> Vec<TargetState<'a>> {
    let measured = own.into_iter().flatten().filter(|e| !e.is_forecast());
    let latest = measured.map(|e| e.period.last()).max();
    let target = |aim: &'a Aim| {
        let end = aim.period.last();
        let is_due = latest.is_some_and(|latest| end <= latest);
        let until = |series: &[Estimate]| -> Vec<Estimate> {
            series.iter().filter(|e| !is_due || e.period.last() <= end).copied().collect()
        };
        let progress =
            own.map(|own| progress(&plot.yardstick, &until(own), &until(reference), aim));
        let at = progress.and_then(|p| p.latest);
        TargetState {
            aim,
            progress,
            is_due,
            is_measured: at.is_some_and(|at| at.period.last() == end),
        }
    };
    let mut all: Vec<TargetState> = plot.targets.iter().map(target).collect();
    all.sort_by_key(|s| s.aim.period.last());
    all
}

impl TargetState<'_> {
    /// The number or numbers it stands for. Those of an absolute target are written in its row;
    /// others follow from the values of the own area.
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
            Some(TargetMark { period: target.aim.period, value, high })
        })
        .collect()
}
