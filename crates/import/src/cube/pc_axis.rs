//! PC-Axis: a text of keywords with quoted values, each ended by a semicolon. Source: the file
//! format of Statistics Sweden, <https://www.scb.se/px-en>.

use std::collections::BTreeMap;

use super::{Cube, Dimension};

/// Reads a file; none where the text is none.
pub fn pc_axis(text: &str) -> Option<Cube> {
    let text = text.trim_start_matches('\u{feff}');
    if !text.starts_with("CHARSET=") && !text.starts_with("AXIS-VERSION=") {
        return None;
    }
    let mut told: BTreeMap<&str, &str> = BTreeMap::new();
    let mut rest = text;
    while let Some((statement, behind)) = split(rest, ';') {
        if let Some((key, value)) = split(statement, '=') {
            told.entry(key.trim()).or_insert(value.trim());
        }
        rest = behind;
    }
    let mut dimensions = Vec::new();
    for name in
        ["STUB", "HEADING"].iter().filter_map(|key| told.get(key)).flat_map(|list| quoted(list))
    {
        let titles = quoted(told.get(format!("VALUES(\"{name}\")").as_str())?);
        let codes = told.get(format!("CODES(\"{name}\")").as_str()).map(|list| quoted(list));
        let codes = codes.filter(|codes| codes.len() == titles.len());
        let codes = codes.unwrap_or_else(|| titles.clone());
        dimensions.push(Dimension { name, categories: codes.into_iter().zip(titles).collect() });
    }
    let data = told.get("DATA")?.split_whitespace();
    Some(Cube {
        dimensions,
        values: data.map(|value| value.trim_matches('"').to_owned()).collect(),
        status: Vec::new(),
    })
}

/// The text before a sign that stands in no quotation marks, and what is behind it.
fn split(text: &str, sign: char) -> Option<(&str, &str)> {
    let mut within = false;
    let at = text.char_indices().find_map(|(at, c)| {
        within ^= c == '"';
        (c == sign && !within).then_some(at)
    })?;
    Some((text.get(..at)?, text.get(at + sign.len_utf8()..)?))
}

/// The values in quotation marks: a long one may go on in a further pair.
fn quoted(list: &str) -> Vec<String> {
    let mut values = Vec::new();
    let mut rest = list;
    while !rest.is_empty() {
        let (value, behind) = split(rest, ',').unwrap_or((rest, ""));
        let parts = value.split('"').skip(1).step_by(2);
        values.push(parts.collect::<String>());
        rest = behind;
    }
    values
}
