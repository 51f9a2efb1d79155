//! What editors write, by the path of a file below the content folder: what it may say, and where its cells are.

use std::ops::Range;

use programme::kinds::{HOME, PROGRAMME, shape_of};
use programme::model::Kind;
use programme::schema::{Shape, TableShape};
use programme::source::PARQUET;
use programme::tables::TABLES;

/// What a file may say.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    Table(&'static TableShape),
    Yaml(&'static Shape),
    /// With this shape between its fences.
    Markdown(&'static Shape),
    Boundaries,
    /// Nothing that names an object.
    Other,
}

impl Form {
    pub fn of(path: &str) -> Self {
        if let Some(table) = TABLES.iter().find(|table| is_table(table.file, path)) {
            return Self::Table(table);
        }
        let name = path.split('/').next().unwrap_or_default();
        let shape = match Kind::from_folder(name) {
            Some(kind) => shape_of(kind),
            None if name.starts_with("programme.") => PROGRAMME,
            None if name.starts_with("index.") => HOME,
            None if path == "areas.geojson" => return Self::Boundaries,
            None => return Self::Other,
        };
        match path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("yaml") => Self::Yaml(shape),
            Some("md") => Self::Markdown(shape),
            _ => Self::Other,
        }
    }
}

fn is_table(file: &str, path: &str) -> bool {
    match file.split_once("<id>") {
        Some((before, after)) => {
            let ends = |ending| path.ends_with(ending);
            path.starts_with(before) && (ends(after) || ends(PARQUET))
        }
        None => file == path,
    }
}

/// Every cell of a table by its place, without quotation marks around it.
pub fn rows(text: &str) -> Vec<Vec<Range<usize>>> {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let separator = programme::delimiter(text);
    let bytes = text.as_bytes();
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    let (mut from, mut quoted) = (start, false);
    for at in start..=bytes.len() {
        let byte = bytes.get(at).copied();
        if byte == Some(b'"') {
            quoted = !quoted;
            continue;
        }
        let ends_row = byte.is_none() || (byte == Some(b'\n') && !quoted);
        if !ends_row && (quoted || byte != Some(separator)) {
            continue;
        }
        row.push(bare(text, from..at));
        from = at + 1;
        if ends_row {
            rows.push(std::mem::take(&mut row));
        }
    }
    rows
}

fn bare(text: &str, cell: Range<usize>) -> Range<usize> {
    let written = text.get(cell.clone()).unwrap_or_default().trim_end_matches('\r');
    match written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) => cell.start + 1..cell.start + 1 + inner.len(),
        None => cell.start..cell.start + written.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_found_within_quotation_marks_and_line_ends() {
        let text = "\u{feff}id;naam\r\na;\"x; \"\"y\"\"\"\r\n\"b\";z";
        let cells = rows(text)
            .into_iter()
            .map(|row| row.into_iter().map(|cell| text.get(cell).unwrap()).collect::<Vec<_>>());
        let expected = [vec!["id", "naam"], vec!["a", "x; \"\"y\"\""], vec!["b", "z"]];
        assert_eq!(cells.collect::<Vec<_>>(), expected);
    }
}
