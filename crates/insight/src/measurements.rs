use std::collections::BTreeSet;

use base::value::{Date, Decimal, Period};
use programme::model::{Indicator, ObjectRef, Observation, Target, TargetKind};

use super::trend::{growth, trend, trend_along};
use super::{
    AreaSeries, Change, Course, Estimate, Level, Moment, Route, Step, Yardstick, area_series,
    course, routes,
};

/// What was measured of one indicator, in all areas, and where that stands on the way to its
/// targets.
#[derive(Debug)]
pub struct Measurements<'p> {
    pub indicator: &'p Indicator,
    pub yardstick: Yardstick,
    /// In the order of the list of objects; the whole programme first.
    pub areas: Vec<AreaMeasurements<'p>>,
    /// Those parts of breakdowns that targets are for, each in an area.
    parts: Vec<Part<'p>>,
    /// Its targets, by area and goal.
    pub routes: Vec<Route<'p>>,
}

/// What was measured of one indicator in one area, or in a part of its breakdown there.
#[derive(Debug)]
pub struct AreaMeasurements<'p> {
    /// None is the whole programme.
    pub area: Option<ObjectRef>,
    /// One for each period, in the order of time.
    pub observations: Vec<&'p Observation>,
    /// Those of them that hold a number, in the same order.
    pub estimates: Vec<Estimate>,
    /// The last measurement, words included; failing that, the last forecast.
    pub latest: Option<&'p Observation>,
    /// What the latest may be held against, words included: that of the baseline, else the first that
    /// was measured in the same way.
    pub base: Option<&'p Observation>,
    /// How the latest stands to its baseline, else to the first that was measured in the same way; a
    /// running total to the value before it.
    pub trend: Option<Change>,
}

/// `rows` are the targets of the indicator.
pub(crate) fn measurements<'p>(
    indicator: &'p Indicator,
    rows: &[&'p Target],
    today: Date,
) -> Measurements<'p> {
    let mut yardstick = Yardstick::of(indicator);
    let mut areas: Vec<AreaMeasurements<'p>> = area_series(indicator)
        .into_iter()
        .map(|series| AreaMeasurements::new(&yardstick, series))
        .collect();
    let parts = parts(indicator, &yardstick, rows);
    let series = |area, by: &[_]| {
        let own = of(&areas, &parts, area, by);
        own.map_or(&[][..], |own| own.estimates.as_slice())
    };
    let routes = routes(&yardstick, rows.iter().copied(), series, today);
    let judged = judged(&yardstick, &areas, &routes, |route| series(route.area, route.by));
    yardstick.tell_apart(&judged);
    // A difference is that of the numbers as they are shown in the end.
    for trend in areas.iter_mut().filter_map(|own| own.trend.as_mut()) {
        trend.absolute =
            yardstick.difference(trend.to.value, trend.from.value).unwrap_or(trend.absolute);
    }
    Measurements { indicator, yardstick, areas, parts, routes }
}

/// A part of a breakdown, as of [`Target::by`].
type By<'p> = &'p [Option<Box<str>>];
type Part<'p> = (By<'p>, AreaMeasurements<'p>);

/// What was measured of the parts that targets are for, in their areas and in those that they are held
/// against.
fn parts<'p>(
    indicator: &'p Indicator,
    yardstick: &Yardstick,
    rows: &[&'p Target],
) -> Vec<Part<'p>> {
    let of_parts = rows.iter().filter(|row| !row.is_of_total());
    let wanted: BTreeSet<(By<'_>, Option<ObjectRef>)> = of_parts
        .flat_map(|row| [Some(row.area), row.reference_area.map(Some)].map(|a| (&*row.by, a)))
        .filter_map(|(by, area)| Some((by, area?)))
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let all = super::parts(indicator);
    let series = |(by, area): (By<'p>, Option<ObjectRef>)| {
        let own = all.iter().filter(|row| row.area == area && *row.by == *by);
        let observations = own.copied().collect();
        (by, AreaMeasurements::new(yardstick, AreaSeries { area, observations }))
    };
    wanted.into_iter().map(series).collect()
}

/// The values that verdicts hold against each other: each target with what was measured in the end
/// and when it was due, and the ends of a good range with the latest.
fn judged<'s>(
    yardstick: &Yardstick,
    areas: &[AreaMeasurements<'_>],
    routes: &[Route<'_>],
    series: impl Fn(&Route<'_>) -> &'s [Estimate],
) -> Vec<(Decimal, Decimal)> {
    let mut pairs = Vec::new();
    let mut hold = |value: Decimal, level: Level| {
        let (low, high) = level.ends();
        pairs.extend([Some(low), high].into_iter().flatten().map(|end| (value, end)));
    };
    for route in routes {
        let own = series(route);
        for step in &route.steps {
            let is_gap = step.target.kind == TargetKind::GapToReference;
            let level =
                if is_gap { Level::written(&step.target.into()) } else { step.progress.level };
            let Some(level) = level else { continue };
            step.progress.latest.into_iter().for_each(|latest| hold(latest.value, level));
            let is_due = |e: &&Estimate| {
                let (due, last) = (step.target.period, e.period.last());
                due.is_some_and(|due| due.first() <= last && last <= due.last())
            };
            own.iter().filter(is_due).filter(|_| !is_gap).for_each(|e| hold(e.value, level));
        }
    }
    if let Some((low, high)) = yardstick.good_range {
        let latest = areas.iter().filter_map(|own| own.latest?.value);
        latest.for_each(|value| hold(value, Level::Between(low, high)));
    }
    pairs
}

fn of<'s, 'p>(
    areas: &'s [AreaMeasurements<'p>],
    parts: &'s [Part<'p>],
    area: Option<ObjectRef>,
    by: &[Option<Box<str>>],
) -> Option<&'s AreaMeasurements<'p>> {
    if by.iter().all(Option::is_none) {
        return of_area(areas, area);
    }
    parts.iter().find(|(part, own)| *part == by && own.area == area).map(|(_, own)| own)
}

fn of_area<'s, 'p>(
    areas: &'s [AreaMeasurements<'p>],
    area: Option<ObjectRef>,
) -> Option<&'s AreaMeasurements<'p>> {
    let at = areas.binary_search_by_key(&area, |own| own.area);
    areas.get(at.ok()?)
}

impl<'p> Measurements<'p> {
    pub fn area(&self, area: Option<ObjectRef>) -> Option<&AreaMeasurements<'p>> {
        of_area(&self.areas, area)
    }

    /// Of what a route is about: an area, or a part of its breakdown.
    pub fn of(&self, route: &Route<'_>) -> Option<&AreaMeasurements<'p>> {
        of(&self.areas, &self.parts, route.area, route.by)
    }

    /// The targets for an area: those for the goal, else those that name none. Without a goal
    /// those that name none, else the first.
    pub fn route(&self, area: Option<ObjectRef>, goal: Option<ObjectRef>) -> Option<&Route<'p>> {
        let own = || self.routes.iter().filter(move |r| r.area == area && r.is_of_total());
        let named = own().find(|route| route.goal == goal);
        let any = own().find(|route| route.goal.is_none() || goal.is_none());
        named.or(any)
    }

    /// The targets by which an indicator is told to stand in the first of some areas, for a goal or for
    /// any: those for the whole, as soon as it can be told where these stand; else those for the part
    /// that is worst off. Where nothing can be told, those for the whole before those for a part.
    ///
    /// Every page that tells in one line where an indicator or a goal stands tells this.
    pub fn leading_route(
        &self,
        areas: &[Option<ObjectRef>],
        goal: Option<ObjectRef>,
    ) -> Option<&Route<'p>> {
        let is_known = |route: &&Route<'_>| route.current().is_some_and(Step::is_known);
        let wholes = || areas.iter().filter_map(|area| self.route(*area, goal));
        let worst = |area: &Option<ObjectRef>| {
            let known = self.part_routes(*area, goal).into_iter().filter(is_known);
            known.max_by_key(|route| route.current().map(Step::state))
        };
        let parts = || areas.iter().flat_map(|area| self.part_routes(*area, goal));
        wholes()
            .find(is_known)
            .or_else(|| areas.iter().find_map(worst))
            .or_else(|| wholes().next())
            .or_else(|| parts().next())
    }

    /// The targets for parts of breakdowns in an area, each part once: those for the goal before those
    /// that name none.
    pub fn part_routes(&self, area: Option<ObjectRef>, goal: Option<ObjectRef>) -> Vec<&Route<'p>> {
        let is_meant = |r: &&Route<'_>| goal.is_none() || r.goal.is_none() || r.goal == goal;
        let own = self.routes.iter().filter(|r| r.area == area && !r.is_of_total());
        let mut own: Vec<&Route<'_>> = own.filter(is_meant).collect();
        own.sort_by_key(|route| (route.by, route.goal != goal));
        own.dedup_by_key(|route| route.by);
        own
    }
}

impl<'p> AreaMeasurements<'p> {
    /// What was measured in just this period.
    pub fn measured_in(&self, period: Period) -> Option<&Estimate> {
        self.estimates.iter().find(|one| one.period == period && !one.is_forecast())
    }

    fn new(yardstick: &Yardstick, mut series: AreaSeries<'p>) -> Self {
        // They are kept for as long as the programme is: room to grow would be a third of them.
        series.observations.shrink_to_fit();
        let rows = &series.observations;
        let mut estimates: Vec<Estimate> = Vec::with_capacity(rows.len());
        estimates.extend(rows.iter().filter_map(|row| Estimate::of(row)));
        let known: Vec<&Observation> = rows.iter().copied().filter(|row| row.is_known()).collect();
        let moment = |row: &&Observation| Moment::new(row.period, row.status);
        let moments: Vec<Moment> = known.iter().map(moment).collect();
        let course: Option<Course> = course(yardstick, &moments);
        let latest = course.as_ref().and_then(|c| known.get(c.latest)).copied();
        let base = course.as_ref().and_then(|c| known.get(c.base?)).copied();
        let trend = course.and_then(|course| match known.len() == estimates.len() {
            _ if yardstick.cumulative => growth(yardstick, &estimates),
            true => trend_along(yardstick, &estimates, &course),
            // Words among the numbers: no trend to or from them.
            false => trend(yardstick, &estimates),
        });
        Self {
            area: series.area,
            estimates,
            latest,
            base,
            trend: trend.filter(|trend| latest.is_some_and(|row| row.period == trend.to.period)),
            observations: series.observations,
        }
    }
}
