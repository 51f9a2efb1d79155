use std::collections::BTreeMap;

use rayon::prelude::*;

use base::value::{Date, Period};
use programme::model::{
    Detail, Indicator, IndicatorRole, Kind, ObjectRef, Observation, ObservationStatus, Programme,
    Target,
};

use super::boundary::{BoundaryChange, boundary_changes, crossed};
use super::trend::trend_along;
use super::{
    AreaSeries, Course, Estimate, Moment, Ranking, Route, Step, Trend, Yardstick, area_series,
    course, latest_period, rankings, routes,
};

/// Where every indicator of a programme stands on a day: worked out once, read by every page.
///
/// The work follows the number of rows and targets.
#[derive(Debug)]
pub struct Standings<'p> {
    pub(super) programme: &'p Programme,
    /// The day of the build.
    pub(super) today: Date,
    indicators: BTreeMap<ObjectRef, IndicatorStanding<'p>>,
}

/// One indicator in all areas.
#[derive(Debug)]
pub struct IndicatorStanding<'p> {
    pub indicator: &'p Indicator,
    pub yardstick: Yardstick,
    /// In the order of the list of objects; the whole programme first.
    pub areas: Vec<AreaStanding<'p>>,
    /// Its targets, by area and goal.
    pub routes: Vec<Route<'p>>,
}

/// One indicator in one area.
#[derive(Debug)]
pub struct AreaStanding<'p> {
    /// None is the whole programme.
    pub area: Option<ObjectRef>,
    /// One for each period, in the order of time.
    pub observations: Vec<&'p Observation>,
    /// Those of them that hold a number, in the same order.
    pub estimates: Vec<Estimate>,
    /// The last measurement, words included; failing that, the last forecast.
    pub latest: Option<&'p Observation>,
    pub trend: Option<Trend>,
    /// A change of the area's boundary between the two ends of the trend that is not marked as a
    /// break: then they are about different areas of one name.
    pub boundary: Option<BoundaryChange>,
}

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
    Trend(&'s Trend),
    /// No target, and one value, or words, that nothing can be held against.
    Single,
    /// Only single areas have a value; the latest period of any.
    Elsewhere(Period),
    Nothing,
}

impl<'p> Standings<'p> {
    pub fn new(programme: &'p Programme, today: Date) -> Self {
        let mut targets: BTreeMap<ObjectRef, Vec<&'p Target>> = BTreeMap::new();
        for row in &programme.targets {
            targets.entry(row.indicator.to).or_default().push(row);
        }
        let boundaries = boundary_changes(programme);
        let found: Vec<(ObjectRef, &Indicator)> = programme
            .of_kind(Kind::Indicator)
            .filter_map(|(at, object)| match &object.detail {
                Detail::Indicator(indicator) => Some((at, indicator.as_ref())),
                _ => None,
            })
            .collect();
        let indicators = found
            .into_par_iter()
            .map(|(at, indicator)| {
                let rows = targets.get(&at).map_or(&[][..], Vec::as_slice);
                (
                    at,
                    IndicatorStanding::new(indicator, rows, &boundaries, today),
                )
            })
            .collect();
        Self {
            programme,
            today,
            indicators,
        }
    }

    pub fn indicator(&self, at: ObjectRef) -> Option<&IndicatorStanding<'p>> {
        self.indicators.get(&at)
    }

    pub fn all(&self) -> impl Iterator<Item = (ObjectRef, &IndicatorStanding<'p>)> {
        self.indicators.iter().map(|(at, standing)| (*at, standing))
    }

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
        let Some(found) = self.indicators.get(&at) else {
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

    /// The rankings of areas that an indicator allows ([`rankings`]).
    pub fn rankings(&self, at: ObjectRef) -> Vec<(super::AreaType<'p>, Ranking)> {
        let Some(found) = self.indicators.get(&at) else {
            return Vec::new();
        };
        let series: Vec<AreaSeries<'_>> = found.areas.iter().map(AreaStanding::series).collect();
        rankings(self.programme, found.indicator, &series)
    }
}

impl<'p> IndicatorStanding<'p> {
    fn new(
        indicator: &'p Indicator,
        rows: &[&'p Target],
        boundaries: &BTreeMap<ObjectRef, Vec<BoundaryChange>>,
        today: Date,
    ) -> Self {
        let yardstick = Yardstick::of(indicator);
        let areas: Vec<AreaStanding<'p>> = area_series(indicator)
            .into_iter()
            .map(|series| {
                let changes = series.area.and_then(|area| boundaries.get(&area));
                let changes = changes.map_or(&[][..], Vec::as_slice);
                AreaStanding::new(&yardstick, series, changes)
            })
            .collect();
        let series = |area| {
            let at = areas.binary_search_by_key(&area, |own: &AreaStanding<'_>| own.area);
            let own = at.ok().and_then(|at| areas.get(at));
            own.map_or(&[][..], |own| own.estimates.as_slice())
        };
        let routes = routes(&yardstick, rows.iter().copied(), series, today);
        Self {
            indicator,
            yardstick,
            areas,
            routes,
        }
    }

    pub fn area(&self, area: Option<ObjectRef>) -> Option<&AreaStanding<'p>> {
        let at = self.areas.binary_search_by_key(&area, |own| own.area);
        self.areas.get(at.ok()?)
    }

    /// The targets for an area: those for the goal, else those that name none. Without a goal
    /// those that name none, else the first.
    pub fn route(&self, area: Option<ObjectRef>, goal: Option<ObjectRef>) -> Option<&Route<'p>> {
        let own = || self.routes.iter().filter(move |route| route.area == area);
        let named = own().find(|route| route.goal == goal);
        let any = own().find(|route| route.goal.is_none() || goal.is_none());
        named.or(any)
    }
}

impl<'p> AreaStanding<'p> {
    fn new(yardstick: &Yardstick, series: AreaSeries<'p>, changes: &[BoundaryChange]) -> Self {
        let rows = &series.observations;
        let estimates: Vec<Estimate> = rows.iter().filter_map(|row| Estimate::of(row)).collect();
        let is_known = |row: &&&Observation| row.value.is_some() || row.word.is_some();
        let moment = |row: &&Observation| Moment {
            period: row.period,
            is_forecast: row.status == ObservationStatus::Forecast,
        };
        let known: Vec<&Observation> = rows.iter().filter(is_known).copied().collect();
        let moments: Vec<Moment> = known.iter().map(moment).collect();
        let course: Option<Course> = course(yardstick, &moments);
        let latest = course.as_ref().and_then(|c| known.get(c.latest)).copied();
        let trend = course.and_then(|course| match known.len() == estimates.len() {
            true => trend_along(yardstick, &estimates, &course),
            // Words among the numbers: no trend to or from them.
            false => super::trend(yardstick, &estimates),
        });
        let trend =
            trend.filter(|trend| latest.is_some_and(|row| row.period == trend.change.to.period));
        let ends = trend.map(|trend| (trend.change.from.period, trend.change.to.period));
        Self {
            area: series.area,
            estimates,
            latest,
            trend,
            boundary: ends.and_then(|(from, to)| crossed(changes, from, to)),
            observations: series.observations,
        }
    }

    fn series(&self) -> AreaSeries<'p> {
        AreaSeries {
            area: self.area,
            observations: self.observations.clone(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
