//! Figures: an indicator's series, drawn, told and tabled from one value.

use std::sync::Arc;

use crate::address::PageKey;
use chart::{self, Plot, Point, Role, Series};
use insight::{Aim, AreaSeries, Yardstick, area_series};
use locale::args;
use programme::model::{ChartForm, Indicator, Localised, ObjectRef, Observation};

use super::request::Request;
use super::{breakdown, diagram, rest};
use crate::book::Whole;
use crate::book::scope::{Scope, capitalise};
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
    match (breakdown::lead(scope, at, request, known), totals) {
        (Some(told), totals) => Some(Whole { told, totals, plot }),
        (None, Some(told)) => Some(Whole { told, totals: None, plot }),
        (None, None) => None,
    }
}

/// Drawn and told is what the editors chose; the table holds everything.
fn told(scope: &Scope<'_>, at: ObjectRef, request: &Request, everything: &Plot) -> chart::Figure {
    match drawn_part(scope, at, request, everything) {
        Some(part) => {
            let mut told = chart::figure(&part, scope.locale());
            told.table = chart::table(everything, scope.locale());
            told
        }
        None => chart::figure(everything, scope.locale()),
    }
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
        table_open: full && rows.map(|told| told.table.rows.len()).sum::<usize>() <= 30,
        rest: rest::of(scope, &whole.plot),
        ..match &whole.totals {
            Some(totals) => beside(drawn, diagram::drawn(request.id.clone(), totals.clone())),
            None => drawn,
        }
    };
    Some(about(scope, at, figure))
}

/// Parts are drawn; the totals are told before them and tabled below.
fn beside(parts: Figure, totals: Figure) -> Figure {
    let sentences: Vec<String> = [totals.sentence, parts.sentence].into_iter().flatten().collect();
    Figure {
        sentence: Some(sentences.join(" ")),
        table_html: parts.table_html + &totals.table_html,
        ..parts
    }
}

/// The breakdowns of an indicator that its figure does not draw.
pub fn by_parts(scope: &Scope<'_>, at: ObjectRef) -> Vec<Figure> {
    let others = breakdown::others(scope, at).into_iter();
    others
        .map(|(request, told)| {
            let table_open = told.table.rows.len() <= 30;
            about(scope, at, Figure { table_open, ..diagram::drawn(request.id, told) })
        })
        .collect()
}

/// An indicator without a single figure says so.
fn empty(scope: &Scope<'_>, at: ObjectRef) -> Figure {
    let request = Request::all(at);
    let figure = Figure {
        id: request.id.clone(),
        message: capitalise(&scope.t("figure-none-yet")),
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
    let mut plot = Plot::new(request.id.clone(), scope.short_title(at).text, Yardstick::of(found));
    plot.form = request.form.or(found.chart.form);
    plot.unit = found.unit.as_ref().map(|unit| scope.say(unit).text).unwrap_or_default();
    plot.today = Some(scope.book.today);
    plot.alt = found.alt.as_ref().and_then(|alt| own_words(scope, alt));
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

/// The targets for the programme's own area.
fn targets(scope: &Scope<'_>, at: ObjectRef) -> Vec<Aim> {
    let settings = scope.settings();
    scope
        .book
        .insight
        .targets(at)
        .iter()
        .copied()
        .filter(|target| {
            !target.superseded && (target.area.is_none() || target.area == settings.area)
        })
        .map(Aim::from)
        .collect()
}

/// A text in the language of the page; none where it is written in another one only. What stands
/// within a drawing cannot tell its own language.
fn own_words(scope: &Scope<'_>, text: &Localised) -> Option<String> {
    let said = scope.say(text);
    said.lang.is_none().then_some(said.text)
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
    (!series.is_empty()).then(|| Plot { series, ..all.clone() })
}

fn source(scope: &Scope<'_>, at: ObjectRef) -> (Option<Say>, Option<Link>) {
    let Some(found) = scope.book.programme.indicator(at) else {
        return (None, None);
    };
    let Some(text) = source_in_words(scope, found) else {
        return (None, None);
    };
    let source = found.source.as_ref();
    let first = source.and_then(|s| s.organisation.as_ref().or(s.dataset.as_ref()));
    let said = Say { text, lang: first.and_then(|first| scope.say(first).lang) };
    let link =
        source.and_then(|source| source.url.as_deref()).map(|url| scope.outside(url, said.clone()));
    (Some(said), link)
}

/// The organisation and the data set that the figures come from.
pub fn source_in_words(scope: &Scope<'_>, found: &Indicator) -> Option<String> {
    let source = found.source.as_ref()?;
    let parts: Vec<String> = [&source.organisation, &source.dataset]
        .into_iter()
        .flatten()
        .map(|text| scope.say(text).text)
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
