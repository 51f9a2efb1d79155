//! Figures: an indicator's series, drawn, told and tabled from one value.

use base::{Single, capitalised};
use std::sync::Arc;

use crate::address::PageKey;
use chart::{self, Plot, Point, Role, Series, Target};
use insight::{Aim, AreaSeries, Yardstick, area_series};
use locale::args;
use programme::model::{ChartForm, Indicator, ObjectRef, Observation, Source};

use super::request::Request;
use super::{areas, breakdown, diagram, levels, rest, value};
use crate::book::Whole;
use crate::book::scope::Scope;
use crate::view::{Figure, Link, Say};

/// The figure of an indicator: in full, with its table open, on its own page and where it stands
/// alone.
pub fn of_indicator(scope: &Scope<'_>, at: ObjectRef, full: bool) -> Figure {
    let made = figure(scope, at, &Request::all(at), full);
    made.unwrap_or_else(|| empty(scope, at))
}

/// All that is known of an indicator in the language of the scope; none where no cell is known.
pub fn whole(scope: &Scope<'_>, at: ObjectRef) -> Arc<Option<Whole>> {
    let place = scope.book.place(at, scope.lang);
    let make = || made(scope, at, &Request::all(at));
    scope.book.kept.wholes.get(place, make)
}

fn made(scope: &Scope<'_>, at: ObjectRef, request: &Request) -> Option<Whole> {
    let plot = plot(scope, at, request)?;
    let known = plot.series.iter().any(|series| series.points.iter().any(Point::is_known));
    let totals = known.then(|| told(scope, at, request, &plot));
    let (told, totals) = match (breakdown::lead(scope, at, request, known), totals) {
        (Some(told), totals) => (told, totals),
        (None, told) => (told?, None),
    };
    Some(Whole { told, totals, plot, answer: Single::default() })
}

/// Drawn and told is what the editors chose, and no whole against its parts where things are
/// counted; the table holds everything.
fn told(scope: &Scope<'_>, at: ObjectRef, request: &Request, everything: &Plot) -> chart::Figure {
    let locale = scope.locale();
    let chosen = drawn_part(scope, at, request, everything);
    let apart = levels::apart(scope, at, chosen.as_ref().unwrap_or(everything));
    let Some(part) = apart.as_ref().or(chosen.as_ref()) else {
        return chart::figure(everything, locale);
    };
    let mut told = chart::figure(part, locale);
    told.table = chart::table(everything, locale);
    let is_own = |series: &&Series| series.role == Role::Own;
    let mut known = everything.series.iter().filter(|one| one.points.iter().any(Point::is_known));
    let own = known.find(is_own);
    if let Some(own) = own.filter(|_| apart.is_some() && !part.series.iter().any(|s| is_own(&s))) {
        // The whole that the parts make up is told before them.
        let alone = Plot { series: vec![own.clone()], ..everything.clone() };
        told.words = told.words.behind(chart::figure(&alone, locale).words);
    }
    told
}

/// How the programme's own area stands, in a sentence; of an indicator without a figure of it, what
/// its figure says first.
pub fn answer(scope: &Scope<'_>, at: ObjectRef) -> Option<String> {
    let whole = whole(scope, at);
    let whole = Option::as_ref(&whole)?;
    whole.answer.get(|| answered(scope, at, whole)).clone()
}

fn answered(scope: &Scope<'_>, at: ObjectRef, whole: &Whole) -> Option<String> {
    let first = &whole.totals.as_ref().unwrap_or(&whole.told).words.sentence;
    let own = scope.settings().area.map(|own| areas::named(scope, own));
    let is_told = own.is_none_or(|own| first.contains(&own));
    let is_known = |one: &&Series| one.points.iter().any(Point::is_known);
    let has_own = whole.plot.series.iter().filter(is_known).any(|one| one.role == Role::Own);
    if is_told || !has_own {
        return Some(first.clone()).filter(|said| !said.is_empty());
    }
    let is_sum = scope.book.programme.indicator(at).is_some_and(areas::is_sum);
    let is_named = |one: &&Series| match one.role {
        Role::Own => true,
        Role::Reference => !is_sum,
        Role::Other => false,
    };
    let series = whole.plot.series.iter().filter(is_named).cloned().collect();
    let alone = Plot { series, form: None, ..whole.plot.clone() };
    Some(chart::figure(&alone, scope.locale()).words.sentence).filter(|said| !said.is_empty())
}

/// What is asked for of an indicator; none where no cell of it is known.
pub fn figure(scope: &Scope<'_>, at: ObjectRef, request: &Request, full: bool) -> Option<Figure> {
    let whole = match request.is_all(at) {
        true => whole(scope, at),
        false => Arc::new(made(scope, at, request)),
    };
    let whole = Option::as_ref(&whole)?;
    let drawn = diagram::drawn(request.id.clone(), whole.told.clone());
    let rows = [Some(&whole.told), whole.totals.as_ref()].into_iter().flatten();
    let figure = Figure {
        caption: request.caption.clone(),
        table_open: full
            && rows.map(|told| told.table.rows.len()).sum::<usize>() <= diagram::OPEN_ROWS,
        rest: rest::of(scope, &whole.plot),
        ..match &whole.totals {
            Some(totals) => {
                beside(drawn, diagram::drawn(format!("{}-t", request.id), totals.clone()))
            }
            None => drawn,
        }
    };
    Some(about(scope, at, figure))
}

/// Parts are drawn; the totals are told before them and tabled below.
fn beside(parts: Figure, totals: Figure) -> Figure {
    let said = [totals.said, parts.sentence.unwrap_or_default(), parts.said].into_iter();
    let said: Vec<String> = said.filter(|said| !said.is_empty()).collect();
    Figure {
        sentence: totals.sentence,
        said: said.join(" "),
        table_html: parts.table_html + &totals.table_html,
        ..parts
    }
}

/// The breakdowns of an indicator that its figure does not draw.
pub fn by_parts(scope: &Scope<'_>, at: ObjectRef) -> Vec<Figure> {
    let others = breakdown::others(scope, at).into_iter();
    others
        .map(|(request, told)| {
            let table_open = told.table.rows.len() <= diagram::OPEN_ROWS;
            about(scope, at, Figure { table_open, ..diagram::drawn(request.id, told) })
        })
        .collect()
}

/// An indicator without a single figure says so, and what it is meant to become.
fn empty(scope: &Scope<'_>, at: ObjectRef) -> Figure {
    let request = Request::all(at);
    let targets = targets(scope, at);
    let found = scope.book.programme.indicator(at);
    if let Some(found) = found.filter(|_| !targets.is_empty()) {
        let plot = Plot { targets, ..frame(scope, at, found, &request) };
        let told = chart::figure(&plot, scope.locale());
        return about(scope, at, diagram::drawn(request.id, told));
    }
    let figure = Figure {
        id: request.id.clone(),
        message: found.map(|found| capitalised(&value::none(scope, found))).unwrap_or_default(),
        measured: scope.title(at).text,
        ..Figure::default()
    };
    about(scope, at, figure)
}

/// A figure with the indicator that it is of, its source and the way to its page.
fn about(scope: &Scope<'_>, at: ObjectRef, figure: Figure) -> Figure {
    let (source, source_link) = source(scope, at);
    Figure {
        indicator: Some(at),
        source,
        source_link,
        more: (!is_own_page(scope, at)).then(|| more(scope, at)),
        ..figure
    }
}

fn is_own_page(scope: &Scope<'_>, at: ObjectRef) -> bool {
    scope.book.site.address(PageKey::Object(at), scope.lang) == Some(scope.here)
}

pub fn more(scope: &Scope<'_>, at: ObjectRef) -> Link {
    let title = scope.title(at).text;
    let mut link = scope.link(at);
    link.text = scope.t_with("figure-more-of", args!(title)).into();
    link
}

/// What is measured and how it is shown, before any series.
pub fn frame(scope: &Scope<'_>, at: ObjectRef, found: &Indicator, request: &Request) -> Plot {
    let measured = scope.book.insight.measurements(at);
    let yardstick = measured.map_or_else(Yardstick::default, |found| found.yardstick.clone());
    let mut plot = Plot::new(request.id.clone(), scope.short_title(at).text, yardstick);
    plot.form = request.form.or(found.chart.form);
    plot.is_small = request.is_small;
    plot.unit = value::unit(scope, at);
    plot.steps = value::steps(scope, found);
    plot.today = Some(scope.book.today);
    plot.alt = found.alt.as_ref().and_then(|alt| scope.own_words(alt));
    plot.frequency = found.frequency;
    plot.from_zero = found.chart.from_zero;
    if let Some(max) = found.chart.max_series {
        plot.max_series = usize::from(max);
    }
    let breaks = found.series_breaks.iter();
    plot.break_reasons =
        breaks.filter_map(|b| Some((b.at, scope.say(b.reason.as_ref()?).text))).collect();
    plot
}

/// The totals of an indicator as far as the request asks for them.
fn plot(scope: &Scope<'_>, at: ObjectRef, request: &Request) -> Option<Plot> {
    let found = scope.book.programme.indicator(at)?;
    let mut plot = frame(scope, at, found, request);
    plot.targets = targets(scope, at);
    let all = ordered(scope, found, request.areas.as_deref());
    if plot.form == Some(ChartForm::Map) {
        let areas = all.iter().filter_map(|series| series.area);
        plot.places = areas.map(|area| scope.book.places.of(area)).collect();
    }
    plot.series = all
        .into_iter()
        .map(|one| series(scope, found, &one, request))
        .filter(|series| !series.points.is_empty())
        .collect();
    plot.aside = levels::aside(scope, at, &plot);
    let shown = plot.series.iter().filter_map(|one| scope.book.programme.get(&one.id));
    let look = |at| Some((area_id(scope, Some(at)), scope.book.places.look(at)?));
    plot.looks = shown.clone().filter_map(look).collect();
    let life = |at| Some((area_id(scope, Some(at)), areas::life(scope, at)?));
    plot.lives = shown.clone().filter_map(life).collect();
    let called = shown.filter_map(|at| Some((area_id(scope, Some(at)), areas::called(scope, at)?)));
    plot.called = called.collect();
    let chosen: Vec<ObjectRef> = match &request.areas {
        Some(areas) => areas.clone(),
        None => found.comparators.iter().map(|area| area.to).collect(),
    };
    plot.chosen = chosen.into_iter().map(|area| area_id(scope, Some(area))).collect();
    // Targets are those of the own area: among others alone they would ask it of these.
    if !plot.series.iter().any(|series| series.role == Role::Own) {
        plot.targets.clear();
    }
    if plot.series.len() > chart::MOST_ROWS {
        plot.kept = rest::kept(scope, found, &plot);
    }
    if let [only] = plot.series.as_slice() {
        plot.place.clone_from(&only.name);
    }
    Some(plot)
}

/// Own area first, then the reference, then those the editors compare with, then the register's
/// order.
pub fn ordered<'a>(
    scope: &Scope<'_>,
    found: &'a Indicator,
    only: Option<&[ObjectRef]>,
) -> Vec<AreaSeries<'a>> {
    let mut all = area_series(found);
    if let Some(only) = only {
        all.retain(|series| series.area.is_some_and(|area| only.contains(&area)));
        all.sort_by_key(|series| only.iter().position(|area| Some(*area) == series.area));
        return all;
    }
    let rank = |area: Option<ObjectRef>| match role(scope, area) {
        Role::Own => 0,
        Role::Reference => 1,
        Role::Other if found.comparators.iter().any(|r| Some(r.to) == area) => 2,
        Role::Other => 3,
    };
    all.sort_by_key(|series| (rank(series.area), series.area));
    all
}

fn role(scope: &Scope<'_>, area: Option<ObjectRef>) -> Role {
    let settings = scope.settings();
    if area == settings.area || area.is_none() {
        Role::Own
    } else if area == settings.reference_area {
        Role::Reference
    } else {
        Role::Other
    }
}

fn series(scope: &Scope<'_>, found: &Indicator, one: &AreaSeries<'_>, request: &Request) -> Series {
    let rows = one.observations.iter().filter(|row| request.holds(row.period));
    let points = rows.map(|row| point(scope, found, row)).collect();
    Series {
        id: area_id(scope, one.area),
        name: area_name(scope, one.area),
        role: role(scope, one.area),
        points,
    }
}

pub fn point(scope: &Scope<'_>, found: &Indicator, row: &Observation) -> Point {
    Point {
        period: row.period,
        value: row.value,
        lower: row.lower,
        upper: row.upper,
        status: row.status,
        text: row.word.as_ref().map(|word| label(scope, found, word)),
        note: row.note.as_ref().map(|note| scope.say(note).text),
    }
}

/// The id of an area; empty for the whole programme.
pub fn area_id(scope: &Scope<'_>, area: Option<ObjectRef>) -> String {
    let object = area.map(|area| scope.book.programme.object(area));
    object.map(|area| area.id.to_string()).unwrap_or_default()
}

pub fn area_name(scope: &Scope<'_>, area: Option<ObjectRef>) -> String {
    area.map_or_else(
        || scope.say(&scope.settings().title).text,
        |area| scope.short_title(area).text,
    )
}

/// The label of an ordinal value, or the words as they were written.
pub fn label(scope: &Scope<'_>, found: &Indicator, word: &str) -> String {
    let step = found.scale.iter().find(|step| *step.code == *word);
    step.map_or_else(|| word.to_owned(), |step| scope.say(&step.label).text)
}

/// The targets for the programme's own area, as a whole.
fn targets(scope: &Scope<'_>, at: ObjectRef) -> Vec<Target> {
    let own = scope.settings().area;
    let rows = scope.book.insight.targets(at).iter().copied();
    let rows = rows.filter(|row| !row.superseded && (row.area.is_none() || row.area == own));
    rows.filter(|row| row.is_of_total()).map(|row| Aim::from(row).into()).collect()
}

/// What is drawn of what is known: the areas that the editors chose for the chart, if they did.
fn drawn_part(scope: &Scope<'_>, at: ObjectRef, request: &Request, all: &Plot) -> Option<Plot> {
    let chosen = scope
        .book
        .programme
        .indicator(at)
        .map(|found| found.chart.areas.as_slice())
        .unwrap_or_default();
    if request.areas.is_some() || chosen.is_empty() {
        return None;
    }
    let series: Vec<Series> = chosen
        .iter()
        .map(|area| &scope.book.programme.object(area.to).id)
        .filter_map(|id| all.series.iter().find(|series| *series.id == **id).cloned())
        .collect();
    let ids = series.iter().map(|series| series.id.clone()).collect();
    (!series.is_empty()).then(|| Plot { chosen: ids, ..levels::drawn(scope, at, all, series) })
}

fn source(scope: &Scope<'_>, at: ObjectRef) -> (Option<Say>, Option<Link>) {
    let Some(found) = scope.book.programme.indicator(at) else {
        return (None, None);
    };
    let Some(text) = source_in_words(scope, found) else {
        return (None, None);
    };
    let all = scope.book.programme.sources(found);
    let first = all.first().and_then(|s| s.organisation.as_ref().or(s.dataset.as_ref()));
    let said = Say { text, lang: first.and_then(|first| scope.say(first).lang) };
    let [one] = all.as_slice() else {
        return (Some(said), None);
    };
    let link = one.url.as_deref().map(|url| scope.outside(url, said.clone()));
    (Some(said), link)
}

/// The organisation and the data set that the figures come from; of each where there are two.
pub fn source_in_words(scope: &Scope<'_>, found: &Indicator) -> Option<String> {
    let named = |source: &Source| {
        let parts = [&source.organisation, &source.dataset].into_iter().flatten();
        let parts: Vec<String> = parts.map(|text| scope.say(text).text).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    };
    let all = scope.book.programme.sources(found);
    let all: Vec<String> = all.into_iter().filter_map(named).collect();
    (!all.is_empty()).then(|| all.join("; "))
}
