//! The schemas for editors: what the example says is valid, and usual mistakes are not.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test may stop at what it does not expect, and reads files"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use base::diagnostic::Language;
use jsonschema::Validator;
use programme::model::Kind;
use programme::schema::{Key, Type};
use programme::yaml::{self, Node, NodeKind};
use serde_json::{Value, json};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn validators() -> BTreeMap<String, Validator> {
    let all = author::schema::schemas().into_iter();
    let compiled = all.map(|(file, schema)| {
        let validator = jsonschema::draft202012::new(&schema);
        let name = file.strip_suffix(".schema.json").unwrap().to_owned();
        (name, validator.unwrap_or_else(|error| panic!("{file}: {error}")))
    });
    compiled.collect()
}

/// YAML as editors hold it against a schema.
fn value(node: &Node) -> Value {
    match &node.kind {
        NodeKind::Scalar { text, quoted: true } => json!(text),
        NodeKind::Scalar { text, .. } => match text.as_ref() {
            "" | "~" | "null" => Value::Null,
            "true" => json!(true),
            "false" => json!(false),
            text => match (text.parse::<i64>(), text.parse::<f64>()) {
                (Ok(number), _) => json!(number),
                (_, Ok(number)) if text.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
                    json!(number)
                }
                _ => json!(text),
            },
        },
        NodeKind::List(items) => items.iter().map(value).collect(),
        NodeKind::Map(entries) => {
            let pair =
                |(key, inner): &(Node, Node)| (key.scalar().unwrap().to_owned(), value(inner));
            Value::Object(entries.iter().map(pair).collect())
        }
    }
}

fn yaml(text: &str) -> Value {
    yaml::parse(Default::default(), text, 0..text.len())
        .0
        .as_ref()
        .map(value)
        .filter(|found| !found.is_null())
        .unwrap_or_else(|| json!({}))
}

fn front_matter(text: &str) -> Value {
    let Some(rest) = text.strip_prefix("---\n") else { return json!({}) };
    yaml(rest.split("\n---\n").next().unwrap())
}

#[track_caller]
fn holds(validators: &BTreeMap<String, Validator>, name: &str, of: &str, value: &Value) {
    let wrong = validators[name].iter_errors(value);
    let wrong: Vec<String> = wrong.map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert!(wrong.is_empty(), "{of}: {wrong:#?}");
}

#[test]
fn every_file_of_the_example_is_valid() {
    let validators = validators();
    let content = root().join("content");
    let mut count = 0;
    for entry in walkdir::WalkDir::new(&content).sort_by_file_name() {
        let path = entry.unwrap().into_path();
        let below = path.strip_prefix(&content).unwrap().to_string_lossy().replace('\\', "/");
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let (stem, end) = below.rsplit_once('.').unwrap_or((&below, ""));
        let is_translation = stem.ends_with(".en");
        let kind = Kind::from_folder(below.split('/').next().unwrap());
        let name = match (kind, end) {
            (Some(kind), "md") => kind.name().to_owned(),
            (Some(Kind::Indicator), "csv") => "table-indicators".to_owned(),
            (None, "csv") => format!("table-{stem}"),
            (None, "yaml" | "md") => stem.trim_end_matches(".en").to_owned(),
            _ => continue,
        };
        count += 1;
        match end {
            "csv" => rows(&text).iter().for_each(|row| holds(&validators, &name, &below, row)),
            "md" if is_translation && kind.is_some() => {
                holds(&validators, &format!("{name}.translation"), &below, &front_matter(&text));
            }
            "md" => holds(&validators, &name, &below, &front_matter(&text)),
            _ if is_translation && name != "glossary" => {
                holds(&validators, &format!("{name}.translation"), &below, &yaml(&text));
            }
            _ => holds(&validators, &name, &below, &yaml(&text)),
        }
    }
    assert!(count > 100, "{count} files");
    let theme = fs::read_to_string(root().join("themes/default/theme.yaml")).unwrap();
    holds(&validators, "theme", "theme.yaml", &yaml(&theme));
}

fn rows(text: &str) -> Vec<Value> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.deserialize::<BTreeMap<String, String>>();
    rows.map(|row| json!(row.unwrap())).collect()
}

#[test]
fn every_example_of_a_kind_is_valid_and_so_is_a_new_file() {
    let validators = validators();
    for kind in Kind::ALL {
        let example = programme::kinds::example_of(kind);
        holds(&validators, kind.name(), kind.name(), &front_matter(example));
        let given: Vec<_> =
            author::new::needed(kind).map(|key| (key.name, value_of(key))).collect();
        let object = author::new::Object { kind, title: "Een: proef", given: &given, schema: None };
        let text = object.file(Language::Dutch);
        holds(&validators, kind.name(), kind.name(), &front_matter(&text));
    }
}

fn value_of(key: &Key) -> String {
    match key.ty {
        Type::List(_) => "[programme]".to_owned(),
        _ => key.example.en.to_owned(),
    }
}

#[test]
fn usual_mistakes_are_not_valid() {
    let validators = validators();
    for (name, text) in [
        ("goal", "titel: Wonen"),
        ("goal", "summary: zonder titel"),
        ("goal", "title: Wonen\nlevel: uitkomst"),
        ("goal", "title: Wonen\nindicators:\n  - {indicator: cijfer, role: hoofd}"),
        ("goal", "title: Wonen\nparent: Prettig Wonen"),
        ("action-line", "title: Lijn"),
        ("indicator", "title: Cijfer\ndecimals: veel"),
        ("indicator", "title: Cijfer\ngood_range: [1]"),
        ("update", "title: Stand\ndate: gisteren\nof: [programme]"),
        ("commitment", "title: Belofte\nmade_on: 1 mei 2024"),
        ("fund", "title: Geld\nceiling: 30 miljoen"),
        ("programme", "title: Proef\nlanguages: nl"),
        ("programme", "title: Proef\nurl: proef.example"),
        ("goal.translation", "title: Living\nlevel: outcome"),
        ("theme", "colours: {ink: [black, white]}"),
    ] {
        assert!(!validators[name].is_valid(&yaml(text)), "{name}: {text}");
    }
    for (name, text) in [
        ("table-targets", "id,indicator,period,value\na,cijfer,2027,12 procent\n"),
        ("table-targets", "id,indicator,period,waarde\na,cijfer,2027,12\n"),
        ("table-allocations", "id,fund,amount,stage\na,geld,400.000,allocated\n"),
        ("table-allocations", "id,fund,amount,stage\na,geld,400000,toegezegd\n"),
        ("table-indicators", "area,value\nselwerd,3\n"),
    ] {
        let row = &rows(text)[0];
        assert!(!validators[name].is_valid(row), "{name}: {text}");
    }
}
