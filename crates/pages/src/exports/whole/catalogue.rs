//! A catalogue of what is published (DCAT-AP-NL 3.0, in JSON-LD), for data portals that harvest it.

use std::collections::BTreeSet;

use base::value::Period;
use programme::model::{Area, Goal, Indicator, Kind, ObjectRef, RelationKind};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::address::{Address, PageKey, Site};
use crate::book::File;
use crate::book::scope::Scope;
use crate::exports::data::{self, lines};
use crate::exports::licence;
use crate::exports::tables::{self, Table};

const PUBLISHER: &str = "#publisher";
const CONTACT: &str = "#contact";
const AREA: &str = "#area";

/// Of all figures and tables: who publishes a programme is the government, or works with it.
const THEME: &str = "eu:data-theme/GOVE";
const CSV: &str = "media:text/csv";
const JSON: &str = "media:application/json";
/// What is published is for everyone.
const ACCESS: &str = "eu:access-right/PUBLIC";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Catalogue {
    #[serde(rename = "@context")]
    context: Value,
    #[serde(rename = "@id")]
    id: &'static str,
    #[serde(rename = "@type")]
    is: &'static str,
    title: String,
    description: String,
    publisher: Value,
    contact_point: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spatial: Option<Value>,
    homepage: Value,
    modified: String,
    dataset: Vec<Dataset>,
    /// What the addresses of lists of others are.
    #[serde(rename = "@included")]
    included: Vec<Value>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dataset {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    is: &'static str,
    identifier: String,
    title: String,
    description: String,
    landing_page: Value,
    publisher: &'static str,
    creator: Value,
    contact_point: &'static str,
    theme: &'static str,
    access_rights: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keyword: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporal: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spatial: Option<&'static str>,
    distribution: Vec<Distribution>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Distribution {
    #[serde(rename = "@type")]
    is: &'static str,
    #[serde(rename = "accessURL")]
    access_url: Value,
    media_type: &'static str,
    license: Value,
}

/// None where something that a catalogue must name is not known: who publishes the site, whom to ask,
/// and of at least one table the licence.
pub fn files(scope: &Scope<'_>, url: &str) -> Vec<File> {
    catalogue(scope, url).into_iter().collect()
}

fn catalogue(scope: &Scope<'_>, url: &str) -> Option<File> {
    let settings = scope.settings();
    let contact = &settings.contact;
    let organisation = scope.say(settings.organisation.as_ref()?).text;
    // A name alone is no way to ask.
    if contact.email.is_none() && contact.url.is_none() {
        return None;
    }
    let name = contact.name.as_ref().map(|name| scope.say(name).text);
    let tables = tables::all(scope).filter_map(|table| of_table(scope, url, table));
    let figures = scope.book.programme.each::<Indicator>();
    let figures = figures.filter_map(|(at, _, found)| of_indicator(scope, url, at, found));
    let dataset: Vec<Dataset> = tables.chain(figures).collect();
    if dataset.is_empty() {
        return None;
    }
    let at = Site::data("catalog.jsonld");
    let described = settings.summary.as_ref().map(|summary| scope.say(summary).text);
    let catalogue = Catalogue {
        context: context(scope, url),
        id: "data/catalog.jsonld",
        is: "Catalog",
        title: scope.say(&settings.title).text,
        description: described.unwrap_or_else(|| scope.t("open-data-summary")),
        contact_point: json!({
            "@id": CONTACT, "@type": "vcard:Kind",
            "vcard:fn": name.unwrap_or_else(|| organisation.clone()),
            "email": contact.email.as_ref().map(|email| format!("mailto:{email}")),
            "url": contact.url,
        }),
        publisher: json!({"@id": PUBLISHER, "@type": "Agent", "name": organisation}),
        language: language(settings.tag(scope.lang)),
        license: settings.licence.as_deref().map(licensed),
        spatial: settings.area.map(|area| place(scope, area)),
        homepage: typed("Page", url),
        modified: scope.book.today.to_string(),
        included: included(scope, &dataset),
        dataset,
    };
    Some(File::new(&at, lines::of(&catalogue)))
}

/// An address, and what is there: the rules want to be told of each.
fn typed(is: &str, address: &str) -> Value {
    json!({"@id": address, "@type": is})
}

fn included(scope: &Scope<'_>, dataset: &[Dataset]) -> Vec<Value> {
    let settings = scope.settings();
    let own = settings.licence.as_deref().map(licensed);
    let of_files = dataset.iter().flat_map(|one| &one.distribution).map(|file| &file.license);
    let licences = own.iter().chain(of_files).filter_map(Value::as_str);
    let licences: BTreeSet<&str> = licences.collect();
    let theme = json!({
        "@id": THEME, "@type": "skos:Concept",
        "skos:prefLabel": {"@value": "Government and public sector", "@language": "en"},
    });
    let mut all = vec![
        theme,
        typed("dct:RightsStatement", ACCESS),
        typed("dct:MediaType", CSV),
        typed("dct:MediaType", JSON),
    ];
    all.extend(language(settings.tag(scope.lang)).map(|at| typed("dct:LinguisticSystem", &at)));
    all.extend(licences.into_iter().map(|at| typed("dct:LicenseDocument", at)));
    all
}

/// Vocabularies, and the words that stand for one of their terms.
const TERMS: [(&str, &str); 17] = [
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("eu", licence::EUROPEAN),
    ("media", "http://www.iana.org/assignments/media-types/"),
    ("Catalog", "dcat:Catalog"),
    ("Dataset", "dcat:Dataset"),
    ("Distribution", "dcat:Distribution"),
    ("Agent", "foaf:Agent"),
    ("Page", "foaf:Document"),
    ("File", "rdfs:Resource"),
    ("name", "foaf:name"),
    ("identifier", "dct:identifier"),
];

/// Keys that hold an address.
const LINKS: [(&str, &str); 17] = [
    ("publisher", "dct:publisher"),
    ("creator", "dct:creator"),
    ("contactPoint", "dcat:contactPoint"),
    ("email", "vcard:hasEmail"),
    ("url", "vcard:hasURL"),
    ("theme", "dcat:theme"),
    ("accessRights", "dct:accessRights"),
    ("license", "dct:license"),
    ("language", "dct:language"),
    ("spatial", "dct:spatial"),
    ("temporal", "dct:temporal"),
    ("homepage", "foaf:homepage"),
    ("landingPage", "dcat:landingPage"),
    ("dataset", "dcat:dataset"),
    ("distribution", "dcat:distribution"),
    ("accessURL", "dcat:accessURL"),
    ("mediaType", "dcat:mediaType"),
];

/// Keys that hold a text in the language of the catalogue.
const TEXTS: [(&str, &str); 4] = [
    ("title", "dct:title"),
    ("description", "dct:description"),
    ("keyword", "dcat:keyword"),
    ("label", "skos:prefLabel"),
];

const DAYS: [(&str, &str); 3] =
    [("start", "dcat:startDate"), ("end", "dcat:endDate"), ("modified", "dct:modified")];

/// What each key means; addresses are below that of the site.
fn context(scope: &Scope<'_>, url: &str) -> Value {
    let tag = scope.settings().tag(scope.lang);
    let mut all = Map::from_iter([("@base".to_owned(), url.into())]);
    let terms = TERMS.iter().map(|(key, id)| ((*key).to_owned(), Value::from(*id)));
    all.extend(terms);
    let groups = [
        ("@type", "@id", &LINKS[..]),
        ("@type", "xsd:date", &DAYS[..]),
        ("@language", tag, &TEXTS[..]),
    ];
    for (how, what, keys) in groups {
        all.extend(keys.iter().map(|(key, id)| ((*key).to_owned(), json!({"@id": id, how: what}))));
    }
    Value::Object(all)
}

/// None where nobody said under which licence its figures are.
fn of_indicator(scope: &Scope<'_>, url: &str, at: ObjectRef, found: &Indicator) -> Option<Dataset> {
    let programme = scope.book.programme;
    let licence = insight::licence(programme, found)?;
    let file = |extension, media_type| {
        let beside = data::beside(scope, at)?;
        let is_made = beside.sizes.iter().any(|(made, _)| *made == extension);
        let address = data::address(scope, at, extension).filter(|_| is_made)?;
        Some(distribution(&address, url, media_type, licence))
    };
    let files = [file("csv", CSV), file("json", JSON)];
    let distribution: Vec<Distribution> = files.into_iter().flatten().collect();
    let page = scope.book.site.address(PageKey::Object(at), scope.lang)?;
    if distribution.is_empty() {
        return None;
    }
    let title = scope.title(at).text;
    let summary = programme.object(at).common.summary.as_ref();
    let told = summary.or(found.question.as_ref()).or(found.definition.as_ref());
    let maker = programme.sources(found).into_iter().find_map(|one| one.organisation.as_ref());
    let goals = programme.naming(at, Kind::Goal, RelationKind::MeasuredBy);
    let topic = |goal| Some(scope.say(scope.own::<Goal>(goal)?.topic.as_ref()?).text);
    let mut keyword: Vec<String> = goals.filter_map(topic).collect();
    keyword.sort();
    keyword.dedup();
    Some(Dataset {
        keyword,
        creator: match maker {
            Some(name) => json!({"@type": "Agent", "name": scope.say(name).text}),
            None => PUBLISHER.into(),
        },
        description: told.map_or_else(|| title.clone(), |told| scope.say(told).text),
        temporal: temporal(found),
        ..dataset(scope, url, title, page, distribution)
    })
}

/// The programme's own: none where it has no licence.
fn of_table(scope: &Scope<'_>, url: &str, table: &Table) -> Option<Dataset> {
    let licence = scope.settings().licence.as_deref()?;
    let address = tables::address(scope, table)?;
    let page = scope.book.site.address(table.page, scope.lang)?;
    let title = scope.t(&format!("table-{}", table.name));
    let files = vec![distribution(&address, url, CSV, licence)];
    let own = dataset(scope, url, title, page, files);
    // Two tables may stand on one page.
    Some(Dataset {
        id: format!("{}#{}", below(page, url), table.name),
        identifier: address.canonical(url),
        ..own
    })
}

fn dataset(
    scope: &Scope<'_>,
    url: &str,
    title: String,
    page: &Address,
    distribution: Vec<Distribution>,
) -> Dataset {
    Dataset {
        id: format!("{}#data", below(page, url)),
        is: "Dataset",
        identifier: page.canonical(url),
        description: title.clone(),
        title,
        landing_page: typed("Page", &below(page, url)),
        publisher: PUBLISHER,
        creator: PUBLISHER.into(),
        contact_point: CONTACT,
        theme: THEME,
        access_rights: ACCESS,
        keyword: Vec::new(),
        temporal: None,
        spatial: scope.settings().area.map(|_| AREA),
        distribution,
    }
}

fn distribution(
    address: &Address,
    url: &str,
    media_type: &'static str,
    licence: &str,
) -> Distribution {
    Distribution {
        is: "Distribution",
        access_url: typed("File", &below(address, url)),
        media_type,
        license: licensed(licence),
    }
}

fn below(address: &Address, url: &str) -> String {
    let whole = address.canonical(url);
    whole.strip_prefix(url).map_or_else(|| whole.clone(), str::to_owned)
}

/// By its address where it has one.
fn licensed(told: &str) -> Value {
    let licence = licence::read(told);
    match licence.listed.as_deref().or(licence.url) {
        Some(address) => address.replace(licence::EUROPEAN, "eu:").into(),
        None => json!({"@type": "dct:LicenseDocument", "title": licence.told}),
    }
}

/// From the first to the last day that has a figure.
fn temporal(found: &Indicator) -> Option<Value> {
    let periods = || found.observations.iter().filter(|row| row.is_known()).map(|row| row.period);
    let (start, end) = (periods().map(Period::first).min()?, periods().map(Period::last).max()?);
    let (start, end) = (start.to_string(), end.to_string());
    Some(json!({"@type": "dct:PeriodOfTime", "start": start, "end": end}))
}

fn place(scope: &Scope<'_>, at: ObjectRef) -> Value {
    let code = scope.own::<Area>(at).and_then(|area| area.code.as_deref());
    json!({
        "@id": AREA, "@type": "dct:Location",
        "label": scope.title(at).text,
        "identifier": code,
    })
}

/// A language as the European Union's list names it.
fn language(tag: &str) -> Option<String> {
    let code = match tag.split('-').next()? {
        "nl" => "NLD",
        "en" => "ENG",
        "fy" => "FRY",
        "de" => "DEU",
        "fr" => "FRA",
        "es" => "SPA",
        "it" => "ITA",
        "pl" => "POL",
        "tr" => "TUR",
        "ar" => "ARA",
        "uk" => "UKR",
        _ => return None,
    };
    Some(format!("eu:language/{code}"))
}
