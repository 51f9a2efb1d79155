//! What stands at a place of a file, as far as the lines around it tell: it may be half written.

mod flow;
mod lines;
mod markdown;
mod table;
mod yaml;

use std::ops::Range;

use author::written::Form;
use programme::schema::{Key, Shape, TableShape, Type};
use programme::source;

/// A place in a file, and the word there.
#[derive(Debug, PartialEq)]
pub struct Spot {
    pub what: What,
    /// The whole word, in bytes of the file; empty where none is written yet.
    pub word: Range<usize>,
}

#[derive(Debug, PartialEq)]
pub enum What {
    /// A key, or one that may yet be written.
    Key {
        shape: &'static Shape,
        /// The keys that the mapping has.
        taken: Vec<String>,
    },
    /// What stands behind a key, or in a cell.
    Value { key: &'static Key, ty: &'static Type },
    /// A column of the first row.
    Column { table: &'static TableShape, taken: Vec<String> },
    /// The name of a part of a number in a text, such as `period`; the indicator that it is of.
    Part(String),
    /// Where a link leads, relative to the file.
    Path,
}

/// What stands at an offset of a file below the content folder; none where nothing is known of it.
pub fn spot(path: &str, text: &str, at: usize) -> Option<Spot> {
    match Form::of(path) {
        Form::Table(table) => self::table::spot(text, at, table),
        Form::Yaml(shape) => yaml::spot(text, 0..text.len(), at, shape),
        Form::Markdown(shape) => match source::front_matter(text) {
            Some(front) if front.end < at => markdown::spot(text, front.end, at),
            Some(front) => yaml::spot(text, front, at, shape),
            // The fence below is yet to be written.
            None if text.trim_start_matches('\u{feff}').starts_with("---") => {
                let start = text.find('\n')? + 1;
                yaml::spot(text, start..text.len(), at, shape)
            }
            None => markdown::spot(text, 0, at),
        },
        Form::Boundaries | Form::Other => None,
    }
}

/// Whether a file holds a translation: `goals/wonen.en.md`.
pub fn is_translation(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.matches('.').count() > 1
}

#[cfg(test)]
mod tests;
