//! JSON-stat, version 2 and the single data set of version 1. Source: <https://json-stat.org/format/>.

use serde_json::Value;

use super::{Cube, Dimension};

/// Reads a data set; none where the text is none.
pub fn json_stat(text: &str) -> Option<Cube> {
    let text = text.trim_start();
    if !text.trim_start_matches('\u{feff}').starts_with('{') || !text.contains("\"dimension\"") {
        return None;
    }
    let document: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    let set = document.get("dataset").unwrap_or(&document);
    let all = set.get("dimension")?;
    let ids = set.get("id").or_else(|| all.get("id"))?.as_array()?;
    let dimensions: Option<Vec<Dimension>> =
        ids.iter().map(|id| dimension(all, id.as_str()?)).collect();
    let dimensions = dimensions?;
    let mut sizes = dimensions.iter().map(|dimension| dimension.categories.len());
    let count = sizes.try_fold(1usize, usize::checked_mul)?;
    if count > text.len() {
        return None;
    }
    let of = |list: Option<&Value>| -> Vec<String> {
        let cell = |at: usize| match list {
            Some(Value::Array(list)) => list.get(at),
            Some(Value::Object(list)) => list.get(&at.to_string()),
            other => other,
        };
        (0..count).map(|at| cell(at).map(words).unwrap_or_default()).collect()
    };
    Some(Cube { values: of(set.get("value")), status: of(set.get("status")), dimensions })
}

fn words(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn dimension(all: &Value, id: &str) -> Option<Dimension> {
    let found = all.get(id)?;
    let category = found.get("category")?;
    let titles = category.get("label").and_then(Value::as_object);
    let mut codes: Vec<(u64, String)> = match category.get("index") {
        Some(Value::Array(list)) => {
            let codes = (0..).zip(list.iter().map(words));
            codes.collect()
        }
        Some(Value::Object(places)) => {
            let places = places.iter().map(|(code, at)| (at.as_u64().unwrap_or(0), code.clone()));
            places.collect()
        }
        // A dimension of one category needs no index.
        _ => titles?.keys().map(|code| (0, code.clone())).collect(),
    };
    codes.sort();
    let title =
        |code: &str| titles.and_then(|titles| titles.get(code)).map(words).unwrap_or_default();
    Some(Dimension {
        name: found.get("label").map(words).unwrap_or_else(|| id.to_owned()),
        categories: codes.into_iter().map(|(_, code)| (code.clone(), title(&code))).collect(),
    })
}
