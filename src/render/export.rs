//! Files beside the pages: figures as data, and what crawlers ask for.

use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::chart;
use crate::model::{Detail, Lang, ObjectRef};
use crate::site::{Address, PageKey};
use crate::value::Decimal;

use super::scope::Scope;
use super::{Book, figure};

/// The CSV and the JSON of an indicator, beside its page.
pub fn beside(
    book: &Book<'_>,
    at: ObjectRef,
    lang: Lang,
    here: &Address,
    write: &dyn Fn(&str, &[u8]),
) {
    if !matches!(book.programme.object(at).detail, Detail::Indicator(_)) {
        return;
    }
    let scope = &Scope { book, lang, here };
    for (extension, text) in [("csv", csv(scope, at)), ("json", json(scope, at))] {
        if let Some(address) = book.site.beside(book.programme, at, lang, extension) {
            write(address.file(), text.as_bytes());
        }
    }
}

/// Every value of an indicator with its unit, status and notes, from the series that is drawn.
pub fn csv(scope: &Scope<'_>, at: ObjectRef) -> String {
    figure::plot(scope, at, &figure::Request::all(at))
        .map(|plot| chart::csv(&plot))
        .unwrap_or_default()
}

/// The same with what the figure means and where it comes from.
pub fn json(scope: &Scope<'_>, at: ObjectRef) -> String {
    let object = scope.book.programme.object(at);
    let Detail::Indicator(found) = &object.detail else {
        return String::new();
    };
    let Some(plot) = figure::plot(scope, at, &figure::Request::all(at)) else {
        return String::new();
    };
    let number = |value: Option<Decimal>| -> Value {
        // The digits as they were written: a float would round them.
        value
            .and_then(|value| value.to_string().parse::<serde_json::Number>().ok())
            .map_or(Value::Null, Value::Number)
    };
    let text =
        |prose: &Option<crate::model::Localised>| prose.as_ref().map(|prose| scope.say(prose).text);
    let values: Vec<Value> = plot
        .series
        .iter()
        .flat_map(|series| series.points.iter().map(move |point| (series, point)))
        .map(|(series, point)| {
            let mut row = Map::new();
            row.insert("area".into(), json!(series.id));
            row.insert("area_name".into(), json!(series.name));
            row.insert("period".into(), json!(point.period.to_string()));
            row.insert("value".into(), number(point.value));
            if let Some(words) = &point.text {
                row.insert("text".into(), json!(words));
            }
            if point.lower.is_some() || point.upper.is_some() {
                row.insert("lower".into(), number(point.lower));
                row.insert("upper".into(), number(point.upper));
            }
            row.insert("status".into(), json!(point.status.word()));
            if let Some(note) = &point.note {
                row.insert("note".into(), json!(note));
            }
            Value::Object(row)
        })
        .collect();
    let source = found.source.as_ref();
    let document = json!({
        "id": object.id,
        "title": scope.title(at).text,
        "question": text(&found.question),
        "unit": text(&found.unit),
        "measure": found.measure.map(|measure| measure.word()),
        "per": found.per.map(|per| number(Some(per))),
        "polarity": found.polarity.map(|polarity| polarity.word()),
        "definition": text(&found.definition),
        "method": text(&found.method),
        "limitations": text(&found.limitations),
        "source": source.map(|source| json!({
            "organisation": text(&source.organisation),
            "dataset": text(&source.dataset),
            "url": source.url,
            "licence": source.licence,
            "accessed": source.accessed.map(|date| date.to_string()),
        })),
        "values": values,
    });
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
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

/// Every page but the one for addresses that do not exist, with its other languages.
fn sitemap(book: &Book<'_>, url: &str) -> String {
    let settings = &book.programme.settings;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (key, _, address) in book.site.pages() {
        if key == PageKey::NotFound {
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

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
