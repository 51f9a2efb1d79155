//! An indicator's areas beside each other: who stands where, and on the map.

use std::collections::BTreeSet;

use insight::Ranking;
use programme::model::{Area, ChartForm, Indicator, ObjectRef};

use super::figure;
use super::request::Request;
use crate::book::scope::Scope;
use crate::view::{Figure, Section};

/// Fewer areas than these make no map.
const FEWEST_ON_MAP: usize = 3;

/// What the figure of the indicator does not show yet: the ranking of each type of area, and where
/// boundaries are known their place on the map. Both show what stands in the figure's table, so
/// that they bring none of their own, and what their headline says is not said again. None where
/// there is nothing to compare.
pub fn section(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator) -> Option<Section> {
    let rankings = scope.book.insight.rankings(at);
    let mut figures: Vec<Figure> = Vec::new();
    for (number, (_, ranking)) in rankings.iter().enumerate() {
        let is_long = ranking.areas.len() > chart::MOST_ROWS;
        if is_long || is_drawn(scope, at, indicator, ranking) {
            continue;
        }
        let request = Request {
            form: Some(ChartForm::Bars),
            is_small: true,
            from: Some(ranking.period),
            to: Some(ranking.period),
            ..of(scope, at, ranking, &format!("r-{number}"))
        };
        figures.extend(figure::figure(scope, at, &request, false));
    }
    // Where the figure of the page drew one level alone, it is this ranking.
    let whole = figure::whole(scope, at);
    let whole = Option::as_ref(&whole).map(|whole| &whole.told.words);
    figures.retain(|figure| {
        whole.is_none_or(|drawn| {
            (&drawn.message, &drawn.measured) != (&figure.message, &figure.measured)
        })
    });
    // The type with the most areas is the finest that there is.
    let finest = rankings.iter().max_by_key(|(_, r)| r.areas.len());
    if let Some((_, ranking)) = finest {
        let map = map(scope, at, indicator, ranking).map(|map| {
            // What a ranking says is not said again: the figure of the page may be one.
            let whole = whole.map(|drawn| &drawn.message);
            let mut said = figures.iter().map(|figure| &figure.message).chain(whole);
            let is_said = said.any(|message| *message == map.message);
            match is_said {
                true => Figure { message: scope.t("compare-map"), ..map },
                false => map,
            }
        });
        figures.extend(map);
    }
    for figure in &mut figures {
        // The indicator's own page is where they stand, below its figure.
        *figure = Figure {
            sentence: None,
            said: String::new(),
            table_html: String::new(),
            rest: None,
            more: None,
            source: None,
            source_link: None,
            table_at: Some(Request::all(at).id),
            ..std::mem::take(figure)
        };
    }
    scope.section("gebieden", "indicator-compare", figures).if_any()
}

/// The areas of a ranking, and the reference that they are held against.
fn of(scope: &Scope<'_>, at: ObjectRef, ranking: &Ranking, id: &str) -> Request {
    let mut areas: Vec<ObjectRef> = ranking.areas.clone();
    let reference = scope.settings().reference_area;
    areas.extend(reference.filter(|reference| !areas.contains(reference)));
    Request { id: format!("{id}-{}", at.0), areas: Some(areas), ..Request::default() }
}

/// Whether the indicator's figure is this ranking: bars of one period of the same areas.
fn is_drawn(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator, ranking: &Ranking) -> bool {
    let form = indicator.chart.form;
    let periods: BTreeSet<_> = indicator
        .observations
        .iter()
        .filter(|row| row.value.is_some())
        .map(|row| row.period)
        .collect();
    let is_ranked = form.is_some_and(chart::is_ranking) || periods.len() < 2;
    let drawn: BTreeSet<ObjectRef> = match indicator.chart.areas.as_slice() {
        [] => {
            let all = scope.book.insight.measurements(at).into_iter();
            all.flat_map(|found| found.areas.iter().filter_map(|own| own.area)).collect()
        }
        chosen => chosen.iter().map(|area| area.to).collect(),
    };
    let settings = scope.settings();
    let mut apart = drawn.iter().filter(|area| {
        let is_named = [settings.area, settings.reference_area].contains(&Some(**area));
        !is_named && !ranking.areas.contains(area)
    });
    is_ranked && apart.next().is_none() && ranking.areas.iter().all(|area| drawn.contains(area))
}

/// A map, where the register gives the areas a place on one.
fn map(
    scope: &Scope<'_>,
    at: ObjectRef,
    indicator: &Indicator,
    ranking: &Ranking,
) -> Option<Figure> {
    if indicator.chart.form == Some(ChartForm::Map) {
        return None;
    }
    let areas = ranking.areas.iter().filter_map(|at| scope.own::<Area>(*at));
    // Tiles would rank the same areas once more.
    if areas.filter(|area| area.boundary.is_some()).count() < FEWEST_ON_MAP {
        return None;
    }
    let request = Request {
        form: Some(ChartForm::Map),
        from: Some(ranking.period),
        to: Some(ranking.period),
        ..of(scope, at, ranking, "map")
    };
    figure::figure(scope, at, &request, false)
}
