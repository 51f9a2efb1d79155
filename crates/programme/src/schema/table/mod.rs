//! Tables: CSV held against the shape of its columns, and the boundaries of areas.

mod addresses;
mod allocations;
mod areas;
mod boundaries;
mod cells;
mod header;
mod measure;
mod number;
mod observations;
mod problems;
mod rings;
mod row;
mod sheet;
mod targets;
mod transactions;
mod width;

use crate::source::{SourceFile, Sources};
use base::diagnostic::{FileId, Words};

use super::{Column, Languages, TableShape, Type};

pub use cells::cell_span;

pub(super) use addresses::read as read_addresses;
pub(super) use allocations::read as read_allocations;
pub(super) use areas::{lost as lost_areas, read as read_areas};
pub(super) use boundaries::read as read_boundaries;
pub(super) use measure::Measures;
pub(super) use observations::read as read_observations;
pub(super) use targets::read as read_targets;
pub(super) use transactions::read as read_transactions;

/// Every table, with its columns.
pub static TABLES: &[TableShape] = &[
    observations::SHAPE,
    targets::SHAPE,
    areas::SHAPE,
    allocations::SHAPE,
    transactions::SHAPE,
    addresses::SHAPE,
];

/// A table that is to be read.
#[derive(Clone, Copy)]
pub(super) struct Input<'a> {
    pub file: FileId,
    pub source: &'a SourceFile,
    pub languages: &'a Languages,
}

impl<'a> Input<'a> {
    /// None where the file could not be read; that was reported.
    pub fn new(sources: &'a Sources, file: FileId, languages: &'a Languages) -> Option<Self> {
        let source = sources.get(file).filter(|source| source.readable)?;
        Some(Self {
            file,
            source,
            languages,
        })
    }
}

/// A column that may be left out.
const fn column(
    name: &'static str,
    ty: Type,
    nl: &'static str,
    en: &'static str,
    example: &'static str,
) -> Column {
    Column {
        name,
        ty,
        required: false,
        filled: false,
        doc: Words { nl, en },
        example,
    }
}

/// A column that every table must have and every row must fill.
const fn filled(
    name: &'static str,
    ty: Type,
    nl: &'static str,
    en: &'static str,
    example: &'static str,
) -> Column {
    Column {
        required: true,
        filled: true,
        ..column(name, ty, nl, en, example)
    }
}

const fn id(kinds: &'static [crate::model::Kind]) -> Type {
    Type::Id {
        kinds,
        programme: false,
    }
}

#[cfg(test)]
mod tests;
