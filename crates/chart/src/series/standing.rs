use super::grid::Grid;
use super::plot::TargetMark;
use insight::{Aim, Estimate, Level, Progress, progress};
use programme::model::TargetKind;

/// A target, and where the own area stands on the way to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing<'a> {
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
pub fn standings<'a>(grid: &Grid<'a>) -> Vec<Standing<'a>> {
    let plot = grid.plot;
    if plot.targets.is_empty() {
        return Vec::new();
    }
    let own = grid.own().map(|own| grid.estimates(own));
    let reference = grid.reference().map(|series| grid.estimates(series));
    let reference = reference.unwrap_or_default();
    let measured = own.iter().flatten().filter(|e| !e.is_forecast());
    let latest = measured.map(|e| e.period.last()).max();
    let standing = |aim: &'a Aim| {
        let end = aim.period.last();
        let is_due = latest.is_some_and(|latest| end <= latest);
        let until = |series: &[Estimate]| -> Vec<Estimate> {
            let then = series.iter().filter(|e| !is_due || e.period.last() <= end);
            then.copied().collect()
        };
        let progress = own
            .as_deref()
            .map(|own| progress(&grid.plot.yardstick, &until(own), &until(&reference), aim));
        let at = progress.and_then(|p| p.latest);
        Standing {
            aim,
            progress,
            is_due,
            is_measured: at.is_some_and(|at| at.period.last() == end),
        }
    };
    let mut all: Vec<Standing> = plot.targets.iter().map(standing).collect();
    all.sort_by_key(|s| s.aim.period.last());
    all
}

impl Standing<'_> {
    /// The number or numbers it stands for. Those of an absolute target are written in its row;
    /// others follow from the values of the own area.
    pub fn level(&self) -> Option<Level> {
        let found = self.progress.and_then(|p| p.level);
        found.or_else(|| match self.aim.kind {
            TargetKind::Absolute => Level::written(self.aim),
            _ => None,
        })
    }
}

/// The targets that can be drawn. A gap to the reference is none: where it lies then depends on
/// where the reference will be.
pub fn marks(standings: &[Standing]) -> Vec<TargetMark> {
    let drawn = standings
        .iter()
        .filter(|s| s.aim.kind != TargetKind::GapToReference);
    drawn
        .filter_map(|standing| {
            let (value, high) = standing.level()?.ends();
            Some(TargetMark {
                period: standing.aim.period,
                value,
                high,
            })
        })
        .collect()
}
