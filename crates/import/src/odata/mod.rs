//! Records of an open-data service: OData versions 3 and 4 as Statistics Netherlands speaks them.
//!
//! Version 3 has a row for each combination and a column for each subject (TypedDataSet,
//! UntypedDataSet); version 4 has a row for each figure (Observations) and tells the subject in
//! `Measure`. Both use codes, whose titles stand in other documents of the service.
//! Source: <https://www.cbs.nl/nl-nl/onze-diensten/open-data>.

mod service;
mod titles;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use base::diagnostic::Diagnostic;

use super::grid::{Grid, Kind, TooMany};
use super::outcome::Outcome;
use super::rules::{incomplete_table, unreadable_table};

pub use service::{Service, service};
use titles::Titles;

type Record = Map<String, Value>;

/// One answer of a service.
#[derive(Debug, Default)]
pub struct Page {
    rows: Vec<Record>,
    /// Where the rest is, as the service says it.
    pub next: Option<String>,
}

/// Whether a text is JSON and no table.
pub fn is_json(text: &str) -> bool {
    text.trim_start_matches(super::grid::is_space).starts_with(['{', '['])
}

/// Reads an answer: `{"value": […]}`, `{"d": {"results": […]}}`, or a list alone.
pub fn page(text: &str, shown: &str) -> Result<Page, Box<Diagnostic>> {
    /// Read at once, it takes some ten times its size in memory.
    const LARGEST: usize = 256 << 20;
    if text.len() > LARGEST {
        return Err(unreadable_table::too_large(shown).into());
    }
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text)
        .map_err(|error| unreadable_table::json(shown, error.line(), error.column()))?;
    let (list, next) = match value {
        Value::Array(list) => (list, None),
        Value::Object(mut document) => {
            let next = ["odata.nextLink", "@odata.nextLink"]
                .into_iter()
                .find_map(|key| document.get(key)?.as_str().map(str::to_owned));
            let inner = document.get_mut("d").and_then(Value::as_object_mut);
            let inner = inner.and_then(|inner| inner.remove("results"));
            match inner.or_else(|| document.remove("value")) {
                Some(Value::Array(list)) => (list, next),
                _ => return Err(unreadable_table::other_json(shown).into()),
            }
        }
        _ => return Err(unreadable_table::other_json(shown).into()),
    };
    let rows: Option<Vec<Record>> = list
        .into_iter()
        .map(|row| match row {
            Value::Object(row) => Some(row),
            _ => None,
        })
        .collect();
    let rows = rows.ok_or_else(|| unreadable_table::other_json(shown))?;
    Ok(Page { rows, next })
}

/// Reads all pages of a table to cells.
pub fn records(
    text: &str,
    more: &[String],
    companions: &[(String, Vec<u8>)],
    shown: &str,
    outcome: &mut Outcome,
) -> Result<Grid, Box<Diagnostic>> {
    let mut rows = Vec::new();
    let mut next = None;
    for text in std::iter::once(text).chain(more.iter().map(String::as_str)) {
        let mut page = page(text, shown)?;
        rows.append(&mut page.rows);
        next = page.next;
    }
    if next.is_some() {
        return Err(incomplete_table::report(shown).into());
    }
    let titles = Titles::read(companions);
    let is_observations =
        rows.first().is_some_and(|row| row.contains_key("Measure") && row.contains_key("Value"));
    let count = rows.len();
    let version = if is_observations { 4usize } else { 3 };
    outcome.say(super::sentence::odata(version, count));
    titles.say(outcome);
    let grid =
        if is_observations { observations(&rows, &titles) } else { data_set(&rows, &titles) };
    grid.map_err(|TooMany| unreadable_table::too_large(shown).into())
}

/// Version 3: a column for each key, in the order in which keys appear.
fn data_set(rows: &[Record], titles: &Titles) -> Result<Grid, TooMany> {
    let mut keys: Vec<&str> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        for key in row.keys() {
            if !key.contains("odata.") && key != "__metadata" && !places.contains_key(key.as_str())
            {
                places.insert(key, keys.len());
                keys.push(key);
            }
        }
    }
    let mut grid = Grid::default();
    let headings = keys.iter().map(|key| (titles.heading(key), Kind::Text));
    grid.write_row(headings)?;
    for row in rows {
        let cells = keys.iter().map(|key| match row.get(*key) {
            Some(value) => cell(key, value, titles),
            None => (String::new(), Kind::Text),
        });
        grid.write_row(cells)?;
    }
    Ok(grid)
}

/// Version 4: a row for each figure.
fn observations(rows: &[Record], titles: &Titles) -> Result<Grid, TooMany> {
    const KNOWN: [&str; 5] = ["Id", "Measure", "ValueAttribute", "Value", "StringValue"];
    let mut dimensions: Vec<&str> = Vec::new();
    for row in rows.iter().take(1000) {
        for key in row.keys() {
            let known = KNOWN.contains(&key.as_str()) || key.contains("odata.");
            if !known && !dimensions.contains(&key.as_str()) {
                dimensions.push(key);
            }
        }
    }
    let mut grid = Grid::default();
    let plain = |text: &str| (text.to_owned(), Kind::Text);
    let headings = [plain("Onderwerp"), plain("Eenheid")]
        .into_iter()
        .chain(dimensions.iter().map(|key| plain(key)))
        .chain([plain("Value")]);
    grid.write_row(headings)?;
    for row in rows {
        let text = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
        let measure = text("Measure").trim();
        let cells = [plain(&titles.measure(measure)), plain(titles.unit(measure))]
            .into_iter()
            .chain(dimensions.iter().map(|key| {
                let value = row.get(*key).unwrap_or(&Value::Null);
                cell(key, value, titles)
            }))
            .chain([figure(row)]);
        grid.write_row(cells)?;
    }
    Ok(grid)
}

/// The figure of an observation, with what its attribute says as a mark.
fn figure(row: &Record) -> (String, Kind) {
    let attribute = row.get("ValueAttribute").and_then(Value::as_str);
    let attribute = attribute.unwrap_or("None");
    let value = match row.get("Value") {
        Some(Value::Null) | None => None,
        // The service writes every figure as a fraction: 5.0 tells nothing of its decimals.
        Some(value) => {
            let value = words(value);
            Some(value.strip_suffix(".0").map(str::to_owned).unwrap_or(value))
        }
    };
    let own = row.get("StringValue").and_then(Value::as_str);
    match (value, attribute) {
        (Some(value), "Provisional" | "RevisedProvisional" | "Voorlopig") => {
            (format!("{value}*"), Kind::Number)
        }
        (Some(value), _) => (value, Kind::Number),
        (None, "Confidential" | "Secret" | "Suppressed") => ("x".to_owned(), Kind::Text),
        (None, "Impossible" | "NotApplicable") => ("n.v.t.".to_owned(), Kind::Text),
        (None, "None") => (own.unwrap_or_default().to_owned(), Kind::Text),
        (None, _) => (".".to_owned(), Kind::Text),
    }
}

/// A cell with the title of its code, but for areas and periods, whose codes say more.
fn cell(key: &str, value: &Value, titles: &Titles) -> (String, Kind) {
    let kind = match value {
        Value::Number(_) => Kind::Number,
        Value::Bool(_) => Kind::NoValue,
        _ => Kind::Text,
    };
    (titles.label(key, &words(value)), kind)
}

fn words(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Number(number) => plain(&number.to_string()),
        other => other.to_string(),
    }
}

/// A number of JSON without an exponent: `1.2e3` is exact there, and no spreadsheet shortened it.
fn plain(number: &str) -> String {
    if !number.contains(['e', 'E']) {
        return number.to_owned();
    }
    match rust_decimal::Decimal::from_scientific(number) {
        Ok(exact) => exact.to_string(),
        Err(_) => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_json_stay_what_they_are() {
        assert_eq!(words(&serde_json::from_str("12.50").unwrap()), "12.50");
        assert_eq!(words(&serde_json::from_str("1.2e3").unwrap()), "1200");
        assert_eq!(words(&Value::Null), "");
    }

    #[test]
    fn an_answer_may_have_each_of_three_forms() {
        for text in [
            r#"{"odata.metadata": "x", "value": [{"A": 1}]}"#,
            r#"{"d": {"results": [{"A": 1}]}}"#,
            r#"[{"A": 1}]"#,
        ] {
            assert_eq!(page(text, "f").unwrap().rows.len(), 1, "{text}");
        }
        let next = page(r#"{"value": [], "@odata.nextLink": "more"}"#, "f").unwrap();
        assert_eq!(next.next.as_deref(), Some("more"));
        for text in ["{\"value\": 3}", "[1, 2]", "{\"value\"", "{}"] {
            assert!(page(text, "f").is_err(), "{text}");
        }
    }
}
