//! JSON Schemas (draft 2020-12) of everything that editors write, for editors that complete and check as one types.

mod cell;
pub(crate) mod patterns;
mod value;

use programme::kinds::{HOME, PROGRAMME, shape_of};
use programme::model::Kind;
use programme::schema::{Shape, TableShape};
use programme::tables::TABLES;
use serde_json::{Map, Value, json};

/// The schemas in `schemas/`, and the settings of an editor that uses them: each file by its path.
pub fn files() -> Vec<(String, String)> {
    let named = |name: &str| format!("schemas/{name}");
    let mut files: Vec<(String, String)> =
        schemas().into_iter().map(|(name, schema)| (named(&name), written(&schema))).collect();
    files.push((".vscode/settings.json".to_owned(), written(&editor_settings())));
    let extensions = json!({"recommendations": ["redhat.vscode-yaml", "mechatroner.rainbow-csv"]});
    files.push((".vscode/extensions.json".to_owned(), written(&extensions)));
    files
}

/// Every schema, with the name of its file.
pub fn schemas() -> Vec<(String, Value)> {
    let mut all = vec![
        (file_name("programme"), shape("programme", PROGRAMME)),
        (translated("programme"), translation("programme", PROGRAMME)),
        (file_name("index"), shape("index", HOME)),
        (file_name("glossary"), glossary()),
        (file_name("theme"), theme()),
    ];
    for kind in Kind::ALL {
        all.push((file_name(kind.name()), shape(kind.name(), shape_of(kind))));
        all.push((translated(kind.name()), translation(kind.name(), shape_of(kind))));
    }
    all.extend(TABLES.iter().map(|of| (file_name(&format!("table-{}", stem(of))), table(of))));
    all
}

/// The name of a table's schema, without its folder: `table-indicators`, `table-targets`.
fn stem(table: &TableShape) -> &'static str {
    let name = table.file.split('/').next().unwrap_or(table.file);
    name.trim_end_matches(".csv")
}

fn file_name(name: &str) -> String {
    format!("{name}.schema.json")
}

fn translated(name: &str) -> String {
    file_name(&format!("{name}.translation"))
}

fn written(value: &Value) -> String {
    format!("{value:#}\n")
}

fn schema(name: &str, title: &str, inner: Map<String, Value>) -> Value {
    let mut all = Map::new();
    all.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    all.insert("$id".into(), file_name(name).into());
    all.insert("title".into(), title.into());
    all.extend(inner);
    Value::Object(all)
}

fn shape(name: &str, shape: &'static Shape) -> Value {
    schema(name, &both(shape.name.nl, shape.name.en), value::record(shape))
}

/// What a translation may carry: what is told to readers, and nothing is needed.
fn translation(name: &str, shape: &'static Shape) -> Value {
    let title = both(shape.name.nl, shape.name.en);
    schema(&format!("{name}.translation"), &title, value::translation(shape))
}

/// A row as an object of texts, a column each.
fn table(table: &'static TableShape) -> Value {
    let name = format!("table-{}", stem(table));
    schema(&name, &both(table.name.nl, table.name.en), cell::row(table))
}

fn glossary() -> Value {
    let inner = json!({
        "type": "object",
        "description": "Begrippen en afkortingen, elk met een uitleg in gewone taal.\n\nTerms and abbreviations, each with an explanation in plain language.",
        "additionalProperties": {"type": ["string", "number"]},
    });
    schema("glossary", "glossary.yaml", map(inner))
}

fn theme() -> Value {
    let colour = json!({"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"});
    let inner = json!({
        "type": "object",
        "properties": {
            "title": {"type": "string", "description": "De naam van het thema.\n\nThe name of the theme."},
            "colours": {
                "type": "object",
                "description": "Elke kleur twee keer: op een lichte en op een donkere achtergrond.\n\nEach colour twice: on a light and on a dark ground.",
                "additionalProperties": {"type": "array", "items": colour, "minItems": 2, "maxItems": 2},
            },
            "logo": {
                "description": "Het logo boven elke pagina: het pad van een afbeelding in assets/, met dark voor een donkere achtergrond.\n\nThe logo at the head of every page: the path of a picture in assets/, with dark for a dark ground.",
                "oneOf": [
                    {"type": "string"},
                    {
                        "type": "object",
                        "properties": {
                            "file": {"type": "string", "description": "Het pad, zoals assets/logo.svg.\n\nThe path, such as assets/logo.svg."},
                            "dark": {"type": "string", "description": "Dat voor een donkere achtergrond.\n\nThe one for a dark ground."},
                            "alt": {"type": "string", "description": "Wat het logo zegt, voor wie het niet ziet.\n\nWhat the logo says, for who does not see it."},
                        },
                        "required": ["file"],
                        "additionalProperties": false,
                    },
                ],
            },
            "contrast": {
                "type": "array",
                "description": "Welk contrast twee kleuren ten minste hebben.\n\nWhich contrast two colours have at least.",
                "items": {
                    "type": "array",
                    "prefixItems": [{"type": "string"}, {"type": "string"}, {"type": "number"}],
                    "minItems": 3,
                    "maxItems": 3,
                },
            },
        },
    });
    schema("theme", "theme.yaml", map(inner))
}

fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// One text in both languages.
fn both(nl: &str, en: &str) -> String {
    if nl == en { nl.to_owned() } else { format!("{nl} / {en}") }
}

/// Which schema belongs to which file, as the YAML plug-in of VS Code and of others that use the same
/// language server asks it.
pub fn editor_settings() -> Value {
    let mut of_files = Map::new();
    let mut add = |schema: String, files: Vec<String>| {
        of_files.insert(format!("./schemas/{schema}"), json!(files));
    };
    let translations = |path: &str, ending: &str| {
        vec![
            format!("content/{path}.[a-z][a-z]{ending}"),
            format!("content/{path}.[a-z][a-z][a-z]{ending}"),
        ]
    };
    add(file_name("programme"), vec!["content/programme.yaml".to_owned()]);
    add(translated("programme"), translations("programme", ".yaml"));
    let mut glossaries = vec!["content/glossary.yaml".to_owned()];
    glossaries.extend(translations("glossary", ".yaml"));
    add(file_name("glossary"), glossaries);
    add(file_name("theme"), vec!["themes/*/theme.yaml".to_owned()]);
    json!({
        "yaml.schemas": of_files,
        "yaml.format.enable": false,
        "files.eol": "\n",
        "files.insertFinalNewline": true,
    })
}
