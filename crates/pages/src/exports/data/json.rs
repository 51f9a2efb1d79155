use serde::Serialize;
use serde_json::Number;

use crate::address::PageKey;
use base::value::{Decimal, Frequency};
use programme::model::{Indicator, Localised, ObjectRef, Target};

use super::columns::{Columns, Named, OfArea};
use super::lines;
use crate::book::scope::Scope;
use crate::exports::cell;
use crate::exports::object::Ways;
use crate::parts::figure;
use crate::parts::licence::licence;

/// An indicator with all of its values, as a program reads it. A key without a value, or that says no, is left out.
#[derive(Serialize)]
struct Figures<'a> {
    id: &'a str,
    kind: &'static str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    language: &'a str,
    /// The page that explains the figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    programme: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    definition: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    population: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limitations: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    measure: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decimals: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    polarity: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    good_range: Option<[Option<Number>; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aggregation: Option<&'static str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    cumulative: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    frequency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_release: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<Baseline<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    series_breaks: Vec<Break<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scale: Vec<Step<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<Source<'a>>,
    /// The word for unknown where nobody told.
    licence: String,
    /// The file of the content in which every `row` is a line. One number stands for lines that follow
    /// each other from there.
    #[serde(skip_serializing_if = "Option::is_none")]
    table: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    derived_from: Option<Derived<'a>>,
    /// The columns that hold for every area which has none of its own.
    every_area: Named<'a>,
    values: Vec<OfArea<'a>>,
    /// The same of figures for parts of a population.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    breakdowns: Vec<OfArea<'a>>,
    targets: Vec<Aim<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    tags: &'a [Box<str>],
    #[serde(flatten)]
    ways: Ways,
}

/// What was divided by what. Every `row` is a line of the numerator's table.
#[derive(Serialize)]
struct Derived<'a> {
    numerator: Origin<'a>,
    denominator: Origin<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per: Option<Number>,
    nearest_year: bool,
}

#[derive(Serialize)]
struct Origin<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    table: Option<&'a str>,
}

#[derive(Serialize)]
struct Baseline<'a> {
    period: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct Break<'a> {
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct Step<'a> {
    code: &'a str,
    label: &'a str,
}

#[derive(Serialize)]
struct Source<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dataset: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<String>,
}

/// A row of the table of targets. What a later decision replaced is here too, and says so.
#[derive(Serialize)]
struct Aim<'a> {
    id: &'a str,
    area: String,
    #[serde(skip_serializing_if = "serde_json::Map::is_empty")]
    by: serde_json::Map<String, serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    period: Option<String>,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference_area: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    superseded: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_period: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

/// Every value with its status and notes, by area and column, and with what the figure means and
/// where it comes from.
pub fn json(scope: &Scope<'_>, found: &Indicator, at: ObjectRef, columns: &Columns) -> String {
    let (programme, settings) = (scope.book.programme, scope.settings());
    let object = programme.object(at);
    let page = scope.book.site.address(PageKey::Object(at), scope.lang);
    let (every_area, values) = columns.by_area(&columns.totals, true);
    let (_, breakdowns) = columns.by_area(&columns.parts, false);
    let figures = Figures {
        id: &object.id,
        kind: object.kind().name(),
        title: object.common.title.get(scope.lang).text,
        summary: text(scope, &object.common.summary),
        language: settings.tag(scope.lang),
        page: page.zip(settings.url.as_deref()).map(|(page, url)| page.canonical(url)),
        programme: settings.title.get(scope.lang).text,
        question: text(scope, &found.question),
        definition: text(scope, &found.definition),
        population: text(scope, &found.population),
        method: text(scope, &found.method),
        limitations: text(scope, &found.limitations),
        measure: found.measure.map(|measure| measure.word()),
        unit: text(scope, &found.unit),
        per: number(found.per),
        decimals: found.decimals,
        polarity: found.polarity.map(|polarity| polarity.word()),
        good_range: found.good_range.map(|(low, high)| [number(Some(low)), number(Some(high))]),
        aggregation: found.aggregation.map(|aggregation| aggregation.word()),
        cumulative: found.cumulative,
        frequency: found.frequency.map(frequency),
        next_release: found.next_release.map(|date| date.to_string()),
        baseline: found.baseline.as_ref().map(|baseline| Baseline {
            period: baseline.period.to_string(),
            reason: text(scope, &baseline.reason),
        }),
        series_breaks: found
            .series_breaks
            .iter()
            .map(|b| Break { at: b.at.to_string(), reason: text(scope, &b.reason) })
            .collect(),
        scale: found
            .scale
            .iter()
            .map(|step| Step { code: &step.code, label: step.label.get(scope.lang).text })
            .collect(),
        source: found.source.as_ref().map(|source| Source {
            organisation: text(scope, &source.organisation),
            dataset: text(scope, &source.dataset),
            url: source.url.as_deref(),
            licence: source.licence.as_deref(),
            accessed: source.accessed.map(|date| date.to_string()),
        }),
        licence: licence(scope, found),
        table: found.table.as_deref(),
        derived_from: derived(scope, found),
        every_area,
        values,
        breakdowns,
        targets: scope
            .book
            .insight
            .targets(at)
            .iter()
            .map(|target| aim(scope, found, target))
            .collect(),
        tags: &object.common.tags,
        // Ways lead from beside its page, whichever page tells of the file.
        ways: Ways::of(&Scope::new(scope.book, scope.lang, page.unwrap_or(scope.here)), at),
    };
    lines::of(&figures)
}

fn derived<'a>(scope: &Scope<'a>, found: &Indicator) -> Option<Derived<'a>> {
    let programme = scope.book.programme;
    let origin = |at: ObjectRef| {
        let page = scope.book.site.address(PageKey::Object(at), scope.lang);
        Origin {
            id: &programme.object(at).id,
            title: programme.title(at, scope.lang).text,
            page: page.zip(scope.settings().url.as_deref()).map(|(page, url)| page.canonical(url)),
            table: programme.indicator(at).and_then(|part| part.table.as_deref()),
        }
    };
    let [numerator, denominator] = programme.derived_from(found)?.map(origin);
    let nearest_year = found.derive.as_ref()?.nearest_year;
    Some(Derived { numerator, denominator, per: number(found.per), nearest_year })
}

/// A part of a breakdown, by its dimensions.
fn by(found: &Indicator, part: &[Option<Box<str>>]) -> serde_json::Map<String, serde_json::Value> {
    let named = found.breakdowns.iter().zip(part);
    let named = named.filter_map(|(breakdown, value)| {
        Some((breakdown.dimension.to_string(), value.as_deref()?.into()))
    });
    named.collect()
}

fn aim<'a>(scope: &Scope<'a>, found: &Indicator, target: &'a Target) -> Aim<'a> {
    Aim {
        id: &target.id,
        area: figure::area_id(scope, target.area.or(scope.settings().area)),
        by: by(found, &target.by),
        period: target.period.map(|period| period.to_string()),
        kind: target.kind.word(),
        value: number(target.value),
        low: number(target.low),
        high: number(target.high),
        reference_area: target.reference_area.map(|area| figure::area_id(scope, Some(area))),
        decided_on: target.decided_on.map(|date| date.to_string()),
        document: target
            .document
            .map(|document| scope.book.programme.object(document.to).id.as_ref()),
        superseded: target.superseded,
        baseline_period: target.baseline_period.map(|period| period.to_string()),
        path: target.path.or(found.path).map(|path| path.word()),
        reason: text(scope, &target.reason),
    }
}

fn text<'a>(scope: &Scope<'_>, prose: &'a Option<Localised>) -> Option<&'a str> {
    prose.as_ref().map(|prose| prose.get(scope.lang).text)
}

/// As ISO 8601 writes a duration; `once` is no duration.
fn frequency(frequency: Frequency) -> String {
    match frequency {
        Frequency::Once => "once".into(),
        Frequency::Every { months, days: 0 } => format!("P{months}M"),
        Frequency::Every { months: 0, days } => format!("P{days}D"),
        Frequency::Every { months, days } => format!("P{months}M{days}D"),
    }
}

fn number(value: Option<Decimal>) -> Option<Number> {
    cell::number(value?)
}
