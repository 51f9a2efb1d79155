use base::value::Period;
use programme::model::{Detail, IndicatorRole, ObjectRef, Observation};

use super::{Change, Insight, Step, latest_period};

/// What can be said of an indicator in one line: where it stands on the way to its target, else
/// how it changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing<'s> {
    pub indicator: ObjectRef,
    /// The area that it is about; none is the whole programme, or no area at all.
    pub area: Option<ObjectRef>,
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

impl Insight<'_> {
    /// The areas that a figure of the programme as a whole may be about, the first first.
    fn areas(&self) -> [Option<ObjectRef>; 3] {
        let settings = &self.programme.settings;
        [settings.area, None, settings.reference_area]
    }

    /// Where an indicator stands for the programme as a whole: in its own area, else in all of it,
    /// else in its reference. With a goal, targets for other goals are left aside.
    pub fn standing(&self, at: ObjectRef, goal: Option<ObjectRef>) -> Standing<'_> {
        let areas = self.areas();
        self.stand(at, goal, &areas)
    }

    /// Where an indicator stands in one area.
    pub fn in_area(&self, at: ObjectRef, area: ObjectRef) -> Standing<'_> {
        let own = self.areas().into_iter().take(2);
        match self.programme.settings.area == Some(area) {
            true => self.stand(at, None, &own.collect::<Vec<_>>()),
            false => self.stand(at, None, &[Some(area)]),
        }
    }

    fn stand(
        &self,
        at: ObjectRef,
        goal: Option<ObjectRef>,
        areas: &[Option<ObjectRef>],
    ) -> Standing<'_> {
        let nothing = Standing {
            indicator: at,
            area: None,
            latest: None,
            verdict: Verdict::Nothing,
        };
        let Some(found) = self.measurements(at) else {
            return nothing;
        };
        let mut routes = areas.iter().filter_map(|area| found.route(*area, goal));
        if let Some(route) = routes.next()
            && let Some(step) = route.current()
        {
            return Standing {
                area: route.area,
                latest: found.area(route.area).and_then(|own| own.latest),
                verdict: Verdict::Target(step),
                ..nothing
            };
        }
        let mut known = areas.iter().filter_map(|area| found.area(*area));
        if let Some(own) = known.find(|own| own.latest.is_some()) {
            return Standing {
                area: own.area,
                latest: own.latest,
                verdict: own.trend.as_ref().map_or(Verdict::Single, Verdict::Trend),
                ..nothing
            };
        }
        Standing {
            verdict: match latest_period(found.indicator) {
                Some(period) => Verdict::Elsewhere(period),
                None => Verdict::Nothing,
            },
            ..nothing
        }
    }

    /// Where a goal stands by its first headline indicator, else its first; none where it has no
    /// indicator.
    pub fn of_goal(&self, goal: ObjectRef) -> Option<Standing<'_>> {
        let Detail::Goal(found) = &self.programme.object(goal).detail else {
            return None;
        };
        let headline = |role: Option<IndicatorRole>| role == Some(IndicatorRole::Headline);
        let mut followed = found.indicators.iter();
        let first = followed
            .find(|followed| headline(followed.role))
            .or(found.indicators.first())?;
        Some(self.standing(first.indicator.to, Some(goal)))
    }
}
