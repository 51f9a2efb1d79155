//! The titles of codes, from the other documents of a service.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::decision::list;
use super::super::outcome::Outcome;
use super::super::sentence::titles_of_codes;
use super::{Record, page};

/// Titles by code: of subjects, and of each dimension.
#[derive(Debug, Default)]
pub struct Titles {
    measures: BTreeMap<String, Measure>,
    /// Titles that more than one subject has.
    twice: BTreeSet<String>,
    dimensions: BTreeMap<String, BTreeMap<String, Code>>,
    read: Vec<String>,
}

#[derive(Debug, Default)]
struct Measure {
    title: String,
    unit: String,
}

#[derive(Debug, Default)]
struct Code {
    title: String,
    provisional: bool,
}

impl Titles {
    /// Reads what can be read: without titles the codes remain.
    pub fn read(companions: &[(String, Vec<u8>)]) -> Self {
        let mut titles = Self::default();
        for (name, bytes) in companions {
            let text = String::from_utf8_lossy(bytes);
            let Ok(page) = page(&text, name) else {
                continue;
            };
            let stem = name.rsplit('/').next().unwrap_or(name);
            let stem = stem.strip_suffix(".json").unwrap_or(stem);
            match stem {
                "DataProperties" | "MeasureCodes" => titles.measures(&page.rows),
                _ => titles.dimension(stem.strip_suffix("Codes").unwrap_or(stem), &page.rows),
            }
            titles.read.push(stem.to_owned());
        }
        let mut seen = BTreeSet::new();
        for measure in titles.measures.values() {
            if !seen.insert(measure.title.clone()) {
                titles.twice.insert(measure.title.clone());
            }
        }
        titles
    }

    fn measures(&mut self, rows: &[Record]) {
        for row in rows {
            let code = text_of(row, &["Identifier", "Key"]);
            let title = text_of(row, &["Title"]);
            if code.is_empty() || title.is_empty() {
                continue;
            }
            let unit = text_of(row, &["Unit"]).to_owned();
            let title = title.to_owned();
            self.measures.insert(code.to_owned(), Measure { title, unit });
        }
    }

    fn dimension(&mut self, name: &str, rows: &[Record]) {
        let codes = self.dimensions.entry(name.to_owned()).or_default();
        for row in rows {
            let code = text_of(row, &["Identifier", "Key"]);
            let status = text_of(row, &["Status"]).to_lowercase();
            let provisional = status.contains("voorlopig") || status.contains("provisional");
            let title = text_of(row, &["Title"]).to_owned();
            codes.insert(code.to_owned(), Code { title, provisional });
        }
    }

    pub fn say(&self, outcome: &mut Outcome) {
        if self.read.is_empty() {
            return;
        }
        let names = list(&self.read);
        outcome.say(titles_of_codes(names));
    }

    /// The heading of a column of version 3.
    pub fn heading(&self, key: &str) -> String {
        let name = self.measure(key);
        match self.unit(key) {
            unit if unit.is_empty() || name.ends_with(']') => name,
            unit => format!("{name} ({unit})"),
        }
    }

    /// The name of a subject of version 4.
    pub fn measure(&self, code: &str) -> String {
        match self.measures.get(code) {
            Some(measure) if self.twice.contains(&measure.title) => {
                format!("{} [{code}]", measure.title)
            }
            Some(measure) => measure.title.clone(),
            None => code.to_owned(),
        }
    }

    pub fn unit(&self, code: &str) -> &str {
        self.measures.get(code).map_or("", |measure| &measure.unit)
    }

    /// What a cell of a dimension says. Codes of areas and periods stay: they are surer than
    /// names. A star tells that the figures of a period are provisional.
    pub fn label(&self, dimension: &str, cell: &str) -> String {
        let code = cell.trim();
        let Some(found) = self.dimensions.get(dimension).and_then(|codes| codes.get(code)) else {
            return cell.to_owned();
        };
        let is_period = super::super::period::read(code, false).is_some();
        if is_period {
            let star = if found.provisional { "*" } else { "" };
            return format!("{code}{star}");
        }
        if super::super::register::is_area_code(code) || found.title.is_empty() {
            return code.to_owned();
        }
        found.title.trim().to_owned()
    }
}

/// The first of these keys that holds text, without the space around it.
fn text_of<'a>(row: &'a Record, keys: &[&str]) -> &'a str {
    keys.iter().find_map(|key| row.get(*key).and_then(Value::as_str)).map_or("", str::trim)
}
