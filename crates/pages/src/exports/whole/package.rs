//! A Data Package (datapackage.org, version 2): every table that is published, with what its columns
//! are.

use programme::model::{Kind, ObjectRef};
use serde::Serialize;

use crate::address::{PageKey, Site};
use crate::book::scope::Scope;
use crate::book::{File, Shape};
use crate::exports::data::{self, columns, lines};
use crate::exports::licence;
use crate::exports::tables::{self, Table};

const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";

#[derive(Serialize)]
struct Package<'a> {
    #[serde(rename = "$schema")]
    profile: &'static str,
    id: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    homepage: String,
    /// The day of the build.
    version: String,
    created: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contributors: Vec<Contributor>,
    resources: Vec<Resource<'a>>,
}

#[derive(Serialize)]
struct Contributor {
    title: String,
    roles: [&'static str; 1],
}

/// A table. What holds for all is left out of each: they are CSV in UTF-8.
#[derive(Serialize)]
struct Resource<'a> {
    name: String,
    title: String,
    path: String,
    #[serde(rename = "type")]
    is: &'static str,
    schema: Columns,
    /// Of the values; a key of our own.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    licenses: Vec<Licence<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Source<'a>>,
}

#[derive(Serialize)]
struct Licence<'a> {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
}

#[derive(Serialize)]
struct Source<'a> {
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
}

/// Tables with the same columns share a file that tells them.
#[derive(Serialize)]
#[serde(untagged)]
enum Columns {
    In(String),
    Here(Schema),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    /// Of a shared schema: a table may lack what would be empty in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    fields_match: Option<&'static str>,
    fields: Vec<Field>,
    primary_key: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Field {
    name: String,
    #[serde(rename = "type")]
    is: &'static str,
    description: String,
    /// None is missing where a cell without letters means the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    missing_values: Option<[&'static str; 0]>,
}

/// A row of the same table.
#[derive(Serialize)]
struct ForeignKey {
    fields: &'static str,
    reference: Reference,
}

#[derive(Serialize)]
struct Reference {
    resource: &'static str,
    fields: &'static str,
}

/// The package, and the columns that several tables share.
pub fn files(scope: &Scope<'_>, url: &str) -> Vec<File> {
    let mut shapes: Vec<Shape> = Vec::new();
    let indicators = scope.book.programme.of_kind(Kind::Indicator);
    let figures: Vec<Resource<'_>> =
        indicators.filter_map(|(at, _)| of_indicator(scope, url, at, &mut shapes)).collect();
    let mut resources: Vec<Resource<'_>> =
        tables::all(scope).filter_map(|table| of_table(scope, url, table)).collect();
    resources.extend(figures);
    if resources.is_empty() {
        return Vec::new();
    }
    let settings = scope.settings();
    let publisher = settings
        .organisation
        .as_ref()
        .map(|name| Contributor { title: scope.say(name).text, roles: ["publisher"] });
    let at = Site::data("datapackage.json");
    let home = scope.book.site.address(PageKey::Home, scope.lang);
    let package = Package {
        profile: PROFILE,
        id: at.canonical(url),
        title: scope.say(&settings.title).text,
        description: settings.summary.as_ref().map(|summary| scope.say(summary).text),
        homepage: home.map_or_else(|| url.to_owned(), |home| home.canonical(url)),
        version: scope.book.today.to_string(),
        created: format!("{}T00:00:00Z", scope.book.today),
        contributors: publisher.into_iter().collect(),
        resources,
    };
    let mut files = vec![File::new(&at, lines::of(&package))];
    let shapes = shapes.iter().enumerate();
    files.extend(shapes.map(|(index, shape)| {
        File::new(&Site::data(&schema_file(index)), lines::of(&of_shape(scope, shape)))
    }));
    files
}

fn schema_file(index: usize) -> String {
    match index {
        0 => "figures.json".to_owned(),
        _ => format!("figures-{}.json", index + 1),
    }
}

fn of_indicator<'a>(
    scope: &Scope<'a>,
    url: &str,
    at: ObjectRef,
    shapes: &mut Vec<Shape>,
) -> Option<Resource<'a>> {
    let programme = scope.book.programme;
    let found = programme.indicator(at)?;
    let beside = data::beside(scope, at).filter(|beside| !beside.sizes.is_empty())?;
    let known = shapes.iter().position(|shape| *shape == beside.shape);
    let index = known.unwrap_or_else(|| {
        shapes.push(beside.shape.clone());
        shapes.len() - 1
    });
    let sources = programme.sources(found).into_iter().filter_map(|source| {
        let told = [&source.organisation, &source.dataset].into_iter().flatten();
        let told: Vec<String> = told.map(|text| scope.say(text).text).collect();
        (!told.is_empty()).then(|| Source { title: told.join(", "), path: source.url.as_deref() })
    });
    Some(Resource {
        name: programme.object(at).id.to_string(),
        title: scope.title(at).text,
        path: data::address(scope, at, "csv")?.canonical(url),
        is: "table",
        schema: Columns::In(schema_file(index)),
        unit: found.unit.as_ref().map(|unit| scope.say(unit).text),
        licenses: insight::licence(programme, found).map(licensed).into_iter().collect(),
        sources: sources.collect(),
    })
}

fn of_table<'a>(scope: &Scope<'a>, url: &str, table: &Table) -> Option<Resource<'a>> {
    let field = |name: &&str| {
        let described = scope.t(&format!("table-column-{name}"));
        field(name, type_in_table(name), described)
    };
    let earlier = ["supersedes", "alternative_to"].into_iter();
    let earlier = earlier
        .filter(|name| table.columns.contains(name))
        .map(|fields| ForeignKey { fields, reference: Reference { resource: "", fields: "id" } });
    Some(Resource {
        // No id has this sign, so that no indicator has this name.
        name: format!("all_{}", table.name),
        title: scope.t(&format!("table-{}", table.name)),
        path: tables::address(scope, table)?.canonical(url),
        is: "table",
        schema: Columns::Here(Schema {
            fields_match: None,
            fields: table.columns.iter().map(field).collect(),
            primary_key: vec!["id".to_owned()],
            foreign_keys: earlier.collect(),
        }),
        unit: None,
        licenses: scope.settings().licence.as_deref().map(licensed).into_iter().collect(),
        sources: Vec::new(),
    })
}

fn of_shape(scope: &Scope<'_>, shape: &Shape) -> Schema {
    let own = columns::written().map(|name| {
        let described = scope.t(&format!("open-data-column-{name}"));
        field(name, type_of_figure(name, shape.in_words), described)
    });
    let parts = shape.parts.iter();
    let parts = parts.map(|name| field(name, "string", scope.t("open-data-column-by")));
    let mut fields: Vec<Field> = own.chain(parts).collect();
    let keys: Vec<&str> =
        ["area", "period"].into_iter().chain(shape.parts.iter().map(String::as_str)).collect();
    for field in fields.iter_mut().filter(|field| keys.contains(&field.name.as_str())) {
        field.missing_values = Some([]);
    }
    Schema {
        fields_match: Some("superset"),
        primary_key: keys.into_iter().map(str::to_owned).collect(),
        fields,
        foreign_keys: Vec::new(),
    }
}

fn field(name: &str, is: &'static str, description: String) -> Field {
    Field { name: name.to_owned(), is, description, missing_values: None }
}

/// Dates may be a month or a year, which no type of a date takes.
fn type_in_table(name: &str) -> &'static str {
    match name {
        "amount" | "amount_high" => "number",
        "times_moved" => "integer",
        "counts" | "overdue" => "boolean",
        "decided_on" | "date" => "date",
        _ => "string",
    }
}

fn type_of_figure(name: &str, in_words: bool) -> &'static str {
    match name {
        "value" if in_words => "string",
        "value" | "lower" | "upper" | "numerator" | "denominator" => "number",
        "n" => "integer",
        _ => "string",
    }
}

/// The title only where the name does not say it.
fn licensed(told: &str) -> Licence<'_> {
    let licence = licence::read(told);
    let is_known = licence.listed.is_some();
    Licence {
        title: Some(licence.told).filter(|_| !is_known),
        path: licence.url.filter(|_| !is_known),
        name: licence.name,
    }
}
