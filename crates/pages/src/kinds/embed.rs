//! The figure of an indicator alone: what another site shows within a frame. It is a slim page: the
//! narrow drawing, beside its words where there is room, and the newest periods.

use base::value::Period;
use chart::{Drawing, Plot, Role, Series, Table};
use programme::model::{ChartForm, Indicator, Kind, ObjectRef};

use crate::address::PageKey;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::figure;
use crate::parts::object;
use crate::view::{Figure, Rest, Section, html};

/// So many periods fill a frame; the page of the indicator has them all.
const PERIODS: usize = 2;

pub static PAGE: PageKind = PageKind {
    pages: Pages::Many(|programme| {
        let all = programme.of_kind(Kind::Indicator);
        let with_figures = all.filter(|(at, _)| programme.indicator(*at).is_some_and(has_figures));
        with_figures.map(|(at, _)| PageKey::Embed(at)).collect()
    }),
    address: |folders, programme, key| match key {
        PageKey::Embed(at) => {
            let id = &programme.object(at).id;
            let page = folders.object(Kind::Indicator, id);
            page.sibling(&format!("{id}.html"))
        }
        _ => folders.top(),
    },
    above: |site, _, key| {
        let mut above: Vec<PageKey> = site.list(Kind::Indicator).into_iter().collect();
        if let PageKey::Embed(at) = key {
            above.push(PageKey::Object(at));
        }
        above
    },
    title: object::title,
    name_in_short: object::short_title,
    apart: |scope, _| Some(scope.t("embed-word")),
    parts: &[Part::of("figure", |scope, at| figure(scope, at).into())],
    ..PageKind::named("embed")
};

/// Whether there is a figure to show: a cell that is known and no part of a breakdown.
fn has_figures(indicator: &Indicator) -> bool {
    indicator.observations.iter().any(|row| row.is_known() && row.is_total())
}

fn figure(scope: &Scope<'_>, at: ObjectRef) -> Section {
    let mut figure = Figure { said: String::new(), ..figure::of_indicator(scope, at, true) };
    let whole = figure::whole(scope, at);
    let drawing = Option::as_ref(&whole).and_then(|whole| {
        let drawing = whole.told.drawing.as_ref()?;
        let one = drawing.is_many().then(|| in_one(scope, &whole.plot)).flatten();
        Some(one.unwrap_or_else(|| drawing.clone()))
    });
    if let Some(drawing) = drawing {
        figure.drawings_html = drawing.alone().to_owned();
    }
    if let Some(newest) = newest(scope, at) {
        figure.table_html = html::table(&newest, &format!("{}-c", figure.id));
        figure.table_open = false;
        figure.rest = Some(Rest {
            text: scope.t("embed-newest"),
            links: figure.more.take().into_iter().collect(),
        });
    }
    scope.section("cijfer", "indicator-figure", vec![figure])
}

/// The own area and the reference in one drawing, where the page has one for each area: so many
/// do not fit in a frame.
fn in_one(scope: &Scope<'_>, plot: &Plot) -> Option<Drawing> {
    let is_named = |one: &&Series| one.role != Role::Other;
    let named: Vec<Series> = plot.series.iter().filter(is_named).cloned().collect();
    let has_own = named.iter().any(|one| one.role == Role::Own && one.points.len() > 1);
    if !has_own {
        return None;
    }
    let plot = Plot { form: Some(ChartForm::Line), series: named, ..plot.clone() };
    chart::figure(&plot, scope.locale()).drawing
}

/// The newest periods of a longer table; none where it is short, or holds parts.
fn newest(scope: &Scope<'_>, at: ObjectRef) -> Option<Table> {
    let whole = figure::whole(scope, at);
    let whole = Option::as_ref(&whole).filter(|whole| whole.totals.is_none())?;
    let points = whole.plot.series.iter().flat_map(|one| &one.points);
    let mut periods: Vec<Period> = points.map(|point| point.period).collect();
    periods.sort_unstable();
    periods.dedup();
    let first = *periods.iter().nth_back(PERIODS).and(periods.iter().nth_back(PERIODS - 1))?;
    let series = whole.plot.series.iter().map(|one| Series {
        points: one.points.iter().filter(|point| point.period >= first).cloned().collect(),
        ..one.clone()
    });
    let plot = Plot { series: series.collect(), ..whole.plot.clone() };
    Some(chart::table(&plot, scope.locale()))
}
