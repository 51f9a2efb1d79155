//! What may stand behind a key, as a schema.

use base::value::Frequency;
use programme::model::Kind;
use programme::schema::{Key, Shape, Type};
use serde_json::{Map, Value, json};

use super::map;
use super::patterns::{DATE, ID, SPAN};

/// A mapping with these keys and no others.
pub fn record(shape: &'static Shape) -> Map<String, Value> {
    let properties =
        shape.keys.iter().map(|key| (key.name.to_owned(), of_key(key, value(&key.ty))));
    let required: Vec<&str> = shape.keys.iter().filter(|k| k.required).map(|k| k.name).collect();
    object(properties.collect(), &required)
}

/// A mapping with those keys that a translation may carry.
pub fn translation(shape: &'static Shape) -> Map<String, Value> {
    let properties = shape
        .keys
        .iter()
        .filter_map(|key| Some((key.name.to_owned(), of_key(key, translated(&key.ty)?))));
    object(properties.collect(), &[])
}

fn object(properties: Map<String, Value>, required: &[&str]) -> Map<String, Value> {
    let mut all = map(json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    }));
    if !required.is_empty() {
        all.insert("required".into(), json!(required));
    }
    all
}

/// A schema with what a key means, in Dutch and in English.
pub fn of_key(key: &Key, schema: Value) -> Value {
    let mut all = Map::new();
    all.insert("description".into(), format!("{}\n\n{}", key.doc.nl, key.doc.en).into());
    all.extend(map(schema));
    Value::Object(all)
}

pub fn text(pattern: &str) -> Value {
    json!({"type": "string", "pattern": format!("^({pattern})$")})
}

/// A text that YAML may take for a number.
fn digits(pattern: &str) -> Value {
    json!({"type": ["string", "integer"], "pattern": format!("^({pattern})$")})
}

fn value(ty: &'static Type) -> Value {
    match ty {
        Type::Prose | Type::Text => json!({"type": ["string", "number"]}),
        Type::Word(words) => json!({"enum": words}),
        Type::Whole => json!({"type": "integer"}),
        Type::Count => json!({"type": "integer", "minimum": 0}),
        Type::WholeBetween(low, high) => {
            json!({"type": "integer", "minimum": low, "maximum": high})
        }
        Type::Number => json!({"type": "number"}),
        Type::Amount => json!({"type": "number", "minimum": 0}),
        Type::Flag => json!({"type": "boolean"}),
        Type::Date => digits(DATE),
        Type::Day => text("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
        Type::Past(inner) => value(inner),
        Type::Year => digits("[0-9]{4}"),
        Type::Period => digits(&format!("{SPAN}(\\.\\.{SPAN})?")),
        Type::Frequency => json!({
            "type": "string",
            "examples": ([&Frequency::WORDS[..], &["P6M"]].concat()),
        }),
        Type::Url => json!({"type": "string", "format": "uri", "pattern": "^https?://"}),
        Type::Email => text("[^@\\s]+@[^@\\s]+"),
        Type::Contact => json!({"type": "string", "pattern": "@|^(https?|tel|mailto):"}),
        Type::Path | Type::Alias => json!({"type": "string"}),
        Type::Id { .. } => digits(ID),
        Type::Share => text(&format!("{ID}:[0-9]+([.,][0-9]+)?")),
        Type::Language => text("[a-z]{2,3}(-[A-Za-z0-9]+)*"),
        Type::Theme => text("[^/.:]+"),
        Type::KindName => json!({"enum": Kind::ALL.map(Kind::name)}),
        Type::List(inner) => json!({"type": "array", "items": value(inner)}),
        Type::OneOrMore(inner) => {
            json!({"anyOf": [value(inner), {"type": "array", "items": value(inner)}]})
        }
        Type::Pair(inner) => {
            json!({"type": "array", "items": value(inner), "minItems": 2, "maxItems": 2})
        }
        Type::Record(shape) => record(shape).into(),
        Type::RecordOrWord(shape, words) => json!({"anyOf": [{"enum": words}, record(shape)]}),
        // A text stands for the first key, where it alone is needed.
        Type::RecordOrText(shape) => {
            let first = shape.keys.first().map(|key| value(&key.ty));
            json!({"anyOf": [first.unwrap_or_default(), record(shape)]})
        }
        Type::MapOf(key, inner) => json!({
            "type": "object",
            "propertyNames": value(key),
            "additionalProperties": value(inner),
        }),
    }
}

/// What a translation may say of a type; none where it may say nothing.
fn translated(ty: &'static Type) -> Option<Value> {
    Some(match ty {
        Type::Prose => value(ty),
        Type::List(inner) | Type::OneOrMore(inner) => {
            json!({"type": "array", "items": translated(inner)?})
        }
        Type::Record(shape) | Type::RecordOrText(shape) | Type::RecordOrWord(shape, _) => {
            let mut properties = Map::new();
            for key in shape.keys {
                if let Some(found) = translated(&key.ty) {
                    properties.insert(key.name.to_owned(), of_key(key, found));
                }
            }
            if properties.is_empty() {
                return None;
            }
            // By these an item of a list is found again.
            for key in shape.keys.iter().filter(|key| matches!(key.name, "id" | "code" | "of")) {
                properties.insert(key.name.to_owned(), of_key(key, value(&key.ty)));
            }
            object(properties, &[]).into()
        }
        Type::MapOf(key, inner) => json!({
            "type": "object",
            "propertyNames": value(key),
            "additionalProperties": translated(inner)?,
        }),
        _ => return None,
    })
}
