use base::value::Period;
use programme::model::{ObjectRef, Observation};

use super::{Change, Direction, Judgement, Measurements, ProgressState, Step, latest_period};

/// What can be said of an indicator in one line: where it stands on the way to its target, else
/// how it changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing<'s> {
    pub indicator: ObjectRef,
    /// The area that it is about; none is the whole programme, or no area at all.
    pub area: Option<ObjectRef>,
    /// The part of a breakdown that it is about, as of [`Target::by`](programme::model::Target); empty
    /// where it is about the whole.
    pub by: &'s [Option<Box<str>>],
    pub latest: Option<&'s Observation>,
    pub verdict: Verdict<'s>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Verdict<'s> {
    /// The target that is worked towards, with its progress.
    Target(&'s Step<'s>),
    /// There is no target.
    Trend(&'s Change),
    /// No target, and one value, or words, that nothing can be held against.
    Single,
    /// Only single areas have a value; the latest period of any.
    Elsewhere(Period),
    Nothing,
}

impl<'s> Standing<'s> {
    /// Which way it goes, by its target or by its change alone; none where nobody can say.
    pub fn course(&self) -> Option<ProgressState> {
        match self.verdict {
            Verdict::Target(step) => Some(step.state()).filter(|_| step.is_known()),
            Verdict::Trend(change) => match change.judgement {
                _ if change.shown() == Direction::Same => None,
                Judgement::Worse => Some(ProgressState::MovingAway),
                Judgement::Better => Some(ProgressState::OnCourse),
                Judgement::Neither | Judgement::Unclear => None,
            },
            Verdict::Single | Verdict::Elsewhere(_) | Verdict::Nothing => None,
        }
    }

    /// Of an indicator in the first of the areas that has a target for the whole or for a part (see
    /// [`Measurements::leading_route`]), else a value. With a goal, targets for other goals are left
    /// aside.
    pub(crate) fn of(
        at: ObjectRef,
        measured: Option<&'s Measurements<'_>>,
        goal: Option<ObjectRef>,
        areas: &[Option<ObjectRef>],
    ) -> Self {
        let nothing =
            Self { indicator: at, area: None, by: &[], latest: None, verdict: Verdict::Nothing };
        let Some(found) = measured else {
            return nothing;
        };
        if let Some(route) = found.leading_route(areas, goal)
            && let Some(step) = route.current()
        {
            return Self {
                area: route.area,
                by: if route.is_of_total() { &[] } else { route.by },
                latest: found.of(route).and_then(|own| own.latest),
                verdict: Verdict::Target(step),
                ..nothing
            };
        }
        let mut known = areas.iter().filter_map(|area| found.area(*area));
        if let Some(own) = known.find(|own| own.latest.is_some()) {
            return Self {
                area: own.area,
                latest: own.latest,
                verdict: own.trend.as_ref().map_or(Verdict::Single, Verdict::Trend),
                ..nothing
            };
        }
        Self {
            verdict: match latest_period(found.indicator) {
                Some(period) => Verdict::Elsewhere(period),
                None => Verdict::Nothing,
            },
            ..nothing
        }
    }
}
