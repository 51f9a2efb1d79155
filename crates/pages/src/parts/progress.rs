//! Targets at a glance: each a track from where it began to where it is to end.

use base::capitalised;
use chart::{Drawing, Progress};
use insight::{Route, Stretch};
use programme::model::{Goal, Indicator, Measure, ObjectRef, TargetKind};

use super::request::Request;
use super::{diagram, figure, standing, value};
use crate::book::scope::Scope;
use crate::view::{Figure, Section};

/// The most tracks on the page of an indicator; the table of its targets has all.
const MOST: usize = 3;

/// The targets that an indicator works towards: those of the programme's own area, where it has
/// any. What the drawing of its figure shows the way to is not drawn again.
pub fn of_indicator(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator) -> Option<Section> {
    let routes = &scope.book.insight.measurements(at)?.routes;
    let own = scope.settings().area;
    let is_own = |route: &&Route<'_>| route.area.is_none() || route.area == own;
    let mut chosen: Vec<&Route<'_>> = routes.iter().filter(is_own).collect();
    if chosen.is_empty() {
        chosen.extend(routes);
    }
    let whole = figure::whole(scope, at);
    let drawing = Option::as_ref(&whole).and_then(|whole| whole.told.drawing.as_ref());
    if drawing.is_some_and(Drawing::shows_target) {
        chosen.retain(|route| !route.is_of_total());
    }
    let mut tracks: Vec<Progress> =
        chosen.iter().filter_map(|route| track(scope, at, indicator, route)).collect();
    // Several goals may ask for the same.
    tracks.dedup_by(|one, other| is_same_way(one, other));
    tracks.truncate(MOST);
    let figures = tracks.iter().filter_map(|track| drawn(scope, track));
    // What its table would say, the sentence and the figure of the indicator above it do.
    let table_at = Some(Request::all(at).id);
    let figures = figures.map(|figure| Figure {
        table_html: String::new(),
        table_at: table_at.clone(),
        ..figure
    });
    section(scope, figures.collect())
}

/// Where each indicator of a goal stands on its way to its target in the programme's own area.
pub fn of_goal(scope: &Scope<'_>, at: ObjectRef, goal: &Goal) -> Option<Section> {
    let tracks = goal.indicators.iter().filter_map(|followed| {
        let of = followed.indicator.to;
        let found = scope.book.insight.measurements(of)?;
        let routes = |area| {
            let parts = found.part_routes(area, Some(at)).into_iter();
            found.route(area, Some(at)).into_iter().chain(parts).collect::<Vec<_>>()
        };
        let own = Some(routes(scope.settings().area)).filter(|own| !own.is_empty());
        let own = own.unwrap_or_else(|| routes(None));
        let track = |route| drawn(scope, &track(scope, of, scope.own(of)?, route)?);
        let more = |track| Figure { more: Some(figure::more(scope, of)), ..track };
        Some(own.into_iter().filter_map(track).map(more).collect::<Vec<_>>())
    });
    section(scope, tracks.flatten().collect())
}

fn section(scope: &Scope<'_>, tracks: Vec<Figure>) -> Option<Section> {
    (!tracks.is_empty()).then(|| scope.section("hoe-ver", "progress-title", tracks))
}

/// The way to the target that is worked towards; none where there is no distance to cover, or it
/// is told in gaps to another area.
fn track(
    scope: &Scope<'_>,
    at: ObjectRef,
    indicator: &Indicator,
    route: &Route<'_>,
) -> Option<Progress> {
    let step = route.current()?;
    let (target, found) = (step.target, &step.progress);
    if target.kind == TargetKind::GapToReference {
        return None;
    }
    let stretch = Stretch::of(found, &scope.book.insight.measurements(at)?.yardstick)?;
    let steps = value::steps(scope, indicator);
    let place = route.area.map(|area| scope.short_title(area).text);
    let part = standing::part_name(route.by);
    let title = [Some(scope.short_title(at).text), place, part.clone()].into_iter().flatten();
    Some(Progress {
        id: format!("op-weg-{}", target.id),
        title: title.collect::<Vec<_>>().join(", "),
        state: capitalised(&standing::towards(scope, step).text),
        is_past: target.period.is_some_and(|due| due.last() < scope.book.today),
        unit: match part.is_some() {
            true => value::unit_of_group(&value::unit(scope, at)),
            false => value::unit(scope, at),
        },
        measure: indicator.measure.unwrap_or(Measure::Count),
        decimals: Some(stretch.decimals),
        start: (stretch.start.period, stretch.start.value),
        now: (stretch.now.period, stretch.now.value),
        aim: (target.period, stretch.aim),
        range: found.level.and_then(|level| Some((level.ends().0, level.ends().1?))),
        // Between two steps of a scale there is nothing to expect.
        expected: stretch.expected.filter(|_| steps.is_empty()),
        steps,
    })
}

/// Whether two tracks have the same numbers and words; targets of several goals do.
fn is_same_way(one: &Progress, other: &Progress) -> bool {
    let ends = |of: &Progress| (of.start, of.now, of.aim, of.range, of.expected);
    ends(one) == ends(other) && (&one.title, &one.unit) == (&other.title, &other.unit)
}

fn drawn(scope: &Scope<'_>, progress: &Progress) -> Option<Figure> {
    let told = chart::progress(progress, scope.locale())?;
    Some(diagram::figure(progress.id.clone(), told, None))
}
