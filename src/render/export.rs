//! Files beside the pages: figures as data, and what crawlers ask for.

use std::fmt::Write;

use serde::Serialize;
use serde_json::Number;

use crate::chart::{self, Plot};
use crate::model::{Detail, Lang, Localised, ObjectRef};
use crate::site::{Address, PageKey};
use crate::value::Decimal;

use super::scope::Scope;
use super::{Book, figure};

/// A file beside a page: its extension and its size in bytes.
pub type Beside = (&'static str, u64);

/// Writes the CSV and the JSON of an indicator beside its page, where a single cell is known.
pub fn beside(
    book: &Book<'_>,
    at: ObjectRef,
    lang: Lang,
    write: &dyn Fn(&str, &[u8]),
) -> Vec<Beside> {
    let Some(here) = book.site.address(PageKey::Object(at), lang) else {
        return Vec::new();
    };
    let scope = &Scope { book, lang, here };
    let Some(plot) = figure::plot(scope, at, &figure::Request::all(at)) else {
        return Vec::new();
    };
    [("csv", chart::csv(&plot)), ("json", json(scope, at, &plot))]
        .into_iter()
        .filter_map(|(extension, text)| {
            let address = book.site.beside(book.programme, at, lang, extension)?;
            write(address.file(), text.as_bytes());
            Some((extension, text.len() as u64))
        })
        .collect()
}

/// An indicator with all of its values, as a program reads it.
#[derive(Serialize)]
struct Figures<'a> {
    id: &'a str,
    title: &'a str,
    question: Option<&'a str>,
    definition: Option<&'a str>,
    method: Option<&'a str>,
    limitations: Option<&'a str>,
    measure: Option<&'static str>,
    unit: Option<&'a str>,
    per: Option<Number>,
    polarity: Option<&'static str>,
    source: Option<Source<'a>>,
    values: Vec<Value<'a>>,
}

#[derive(Serialize)]
struct Source<'a> {
    organisation: Option<&'a str>,
    dataset: Option<&'a str>,
    url: Option<&'a str>,
    licence: Option<&'a str>,
    accessed: Option<String>,
}

#[derive(Serialize)]
struct Value<'a> {
    area: &'a str,
    area_name: &'a str,
    period: String,
    value: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    /// Both ends or neither.
    #[serde(flatten)]
    interval: Option<Interval>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct Interval {
    lower: Option<Number>,
    upper: Option<Number>,
}

/// Every value with its status and notes, from the series that is drawn, and with what the figure
/// means and where it comes from.
fn json(scope: &Scope<'_>, at: ObjectRef, plot: &Plot) -> String {
    let object = scope.book.programme.object(at);
    let Detail::Indicator(found) = &object.detail else {
        return String::new();
    };
    let told = |prose| text(scope, prose);
    let points = plot
        .series
        .iter()
        .flat_map(|series| series.points.iter().map(move |point| (series, point)));
    let figures = Figures {
        id: &object.id,
        title: object.common.title.get(scope.lang).text,
        question: told(&found.question),
        definition: told(&found.definition),
        method: told(&found.method),
        limitations: told(&found.limitations),
        measure: found.measure.map(|measure| measure.word()),
        unit: told(&found.unit),
        per: number(found.per),
        polarity: found.polarity.map(|polarity| polarity.word()),
        source: found.source.as_ref().map(|source| Source {
            organisation: told(&source.organisation),
            dataset: told(&source.dataset),
            url: source.url.as_deref(),
            licence: source.licence.as_deref(),
            accessed: source.accessed.map(|date| date.to_string()),
        }),
        values: points
            .map(|(series, point)| Value {
                area: &series.id,
                area_name: &series.name,
                period: point.period.to_string(),
                value: number(point.value),
                text: point.text.as_deref(),
                interval: (point.lower.is_some() || point.upper.is_some()).then(|| Interval {
                    lower: number(point.lower),
                    upper: number(point.upper),
                }),
                status: point.status.word(),
                note: point.note.as_deref(),
            })
            .collect(),
    };
    let mut text = serde_json::to_string_pretty(&figures).unwrap_or_default();
    text.push('\n');
    text
}

fn text<'a>(scope: &Scope<'a>, prose: &'a Option<Localised>) -> Option<&'a str> {
    prose.as_ref().map(|prose| prose.get(scope.lang).text)
}

/// The digits as they were written: a float would round them.
fn number(value: Option<Decimal>) -> Option<Number> {
    value?.to_string().parse().ok()
}

/// `robots.txt`, and `sitemap.xml` where the site has an address.
pub fn site_files(book: &Book<'_>, write: &dyn Fn(&str, &[u8])) {
    let mut robots = String::from("User-agent: *\nAllow: /\n");
    if let Some(url) = book.programme.settings.url.as_deref() {
        // Writing to a string cannot fail.
        let _ = writeln!(robots, "Sitemap: {url}sitemap.xml");
        write("sitemap.xml", sitemap(book, url).as_bytes());
    }
    write("robots.txt", robots.as_bytes());
}

/// Every page but the one for addresses that do not exist and those that are a part of another,
/// with its other languages.
fn sitemap(book: &Book<'_>, url: &str) -> String {
    let settings = &book.programme.settings;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (key, _, address) in book.site.pages() {
        if matches!(key, PageKey::NotFound | PageKey::Embed(_)) {
            continue;
        }
        let _ = write!(xml, "<url><loc>{}</loc>", escaped(&address.canonical(url)));
        let others: Vec<(Lang, &Address)> = settings
            .langs()
            .filter_map(|lang| Some((lang, book.site.address(key, lang)?)))
            .collect();
        if others.len() > 1 {
            for (lang, other) in others {
                let _ = write!(
                    xml,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                    escaped(settings.tag(lang)),
                    escaped(&other.canonical(url)),
                );
            }
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// Text for an element or an attribute of XML.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
