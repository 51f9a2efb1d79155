//! The first row of a table.

use std::collections::BTreeMap;

use crate::model::Lang;
use crate::read::languages::Languages;
use crate::rules::{duplicate_key, invalid_csv, missing_column, unknown_column, unknown_language};
use crate::schema::shape::{Key, TableShape, Type};
use crate::tables::TABLES;
use base::diagnostic::Span;
use base::value::{is_missing, is_no_id};

use crate::read::csv::problems::Problems;

/// What the columns of a table are, by their place.
pub struct Header {
    pub headings: Vec<Heading>,
}

pub struct Heading {
    pub name: Box<str>,
    pub what: What,
}

#[derive(Clone, Copy, PartialEq)]
pub enum What {
    Column(&'static Key),
    /// The words of a column of prose in another language.
    Translation(&'static Key, Lang),
    Breakdown,
    /// Without a name, or with one that was reported.
    Nothing {
        named: bool,
    },
}

impl Header {
    /// Reads the names; none where no row can be read with them.
    pub fn read(
        names: &[(&str, Span)],
        span: Span,
        shape: &'static TableShape,
        languages: &Languages,
        problems: &mut Problems,
    ) -> Option<Self> {
        if let Some(other) = other_table(names, shape) {
            problems.push(invalid_csv::other_table(span, other.file, &list(shape)));
            return None;
        }
        let is_known = |name: &&str| shape.column(name).is_some();
        if !names.iter().any(|(name, _)| is_known(name)) {
            problems.push(invalid_csv::no_header(span, &list(shape)));
            return None;
        }
        let mut headings: Vec<Heading> = Vec::new();
        let mut places: BTreeMap<&str, Span> = BTreeMap::new();
        for (name, at) in names {
            let mut what = what(name, *at, shape, languages, problems);
            let first = *places.entry(name).or_insert(*at);
            if first != *at && !name.is_empty() {
                problems.push(duplicate_key::column(name, *at, first));
                what = What::Nothing { named: true };
            }
            headings.push(Heading { name: (*name).into(), what });
        }
        let mut complete = true;
        for column in shape.columns.iter().filter(|column| column.required) {
            if !names.iter().any(|(name, _)| *name == column.name) {
                // It may be there by a name that was reported.
                if !names.iter().any(|(name, _)| means(name, column, shape)) {
                    problems.push(missing_column::report(column, span));
                }
                complete = false;
            }
        }
        complete.then_some(Self { headings })
    }

    /// The place of a column.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.headings
            .iter()
            .position(|heading| matches!(heading.what, What::Column(column) if column.name == name))
    }

    /// Whether a cell says that there is nothing in it.
    pub fn is_missing(&self, cell: &str, column: usize) -> bool {
        is_no_id(cell) || is_missing(cell) && !self.holds_ids(column)
    }

    fn holds_ids(&self, column: usize) -> bool {
        let heading = self.headings.get(column);
        heading.is_some_and(|heading| match heading.what {
            What::Column(key) => {
                matches!(key.ty, Type::Id { .. } | Type::List(Type::Id { .. }))
            }
            _ => false,
        })
    }

    /// The places of the translations of a column.
    pub fn translations(&self, name: &str) -> Vec<(Lang, usize)> {
        let found = self.headings.iter().enumerate();
        found
            .filter_map(|(index, heading)| match heading.what {
                What::Translation(column, lang) if column.name == name => Some((lang, index)),
                _ => None,
            })
            .collect()
    }

    /// The places of the columns `by_<dimension>`.
    pub fn breakdowns(&self) -> Vec<usize> {
        let found = self.headings.iter().enumerate();
        found
            .filter(|(_, heading)| heading.what == What::Breakdown)
            .map(|(index, _)| index)
            .collect()
    }
}

/// The table whose columns these are, where at least two are strange to the one that they stand in.
fn other_table(names: &[(&str, Span)], shape: &'static TableShape) -> Option<&'static TableShape> {
    let strange = |of: &TableShape| {
        let names = names.iter().filter(|(name, _)| !name.is_empty() && of.column(name).is_none());
        names.filter(|(name, _)| !(of.parts && name.starts_with("by_"))).count()
    };
    let all = names.iter().filter(|(name, _)| !name.is_empty()).count();
    let others = TABLES.iter().filter(|other| other.file != shape.file);
    others.filter(|_| strange(shape) >= 2 && all > 2).find(|other| strange(other) == 0)
}

/// Whether an unknown name was written for a column.
fn means(name: &str, column: &Key, shape: &TableShape) -> bool {
    let known: Vec<&str> = shape.columns.iter().map(|column| column.name).collect();
    shape.column(name).is_none() && unknown_column::meant(name, &known) == Some(column.name)
}

fn what(
    name: &str,
    span: Span,
    shape: &'static TableShape,
    languages: &Languages,
    problems: &mut Problems,
) -> What {
    if name.is_empty() {
        return What::Nothing { named: false };
    }
    if let Some(column) = shape.column(name) {
        return What::Column(column);
    }
    if shape.parts && name.strip_prefix("by_").is_some_and(is_dimension) {
        return What::Breakdown;
    }
    if let Some((column, tag)) = translated(name, shape) {
        match languages.find(tag) {
            Some(Lang::DEFAULT) => {
                let original = column.name;
                problems.push(unknown_language::default_language(tag, span, original));
            }
            Some(lang) => return What::Translation(column, lang),
            None if languages.known => {
                problems.push(unknown_language::report(tag, span, &languages.tags));
            }
            None => {}
        }
        return What::Nothing { named: true };
    }
    let known = shape.columns.iter().map(|column| column.name);
    problems.push(unknown_column::report(name, span, known));
    What::Nothing { named: true }
}

fn is_dimension(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
}

/// `name_en`: the column of prose and the language.
fn translated<'a>(name: &'a str, shape: &'static TableShape) -> Option<(&'static Key, &'a str)> {
    let (column, tag) = name.rsplit_once('_')?;
    let column = shape.column(column).filter(|c| c.ty == Type::Prose)?;
    Languages::is_tag(tag).then_some((column, tag))
}

pub fn list(shape: &TableShape) -> String {
    let names: Vec<&str> = shape.columns.iter().map(|column| column.name).collect();
    names.join(",")
}
