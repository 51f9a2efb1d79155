//! Every table, one file each: its columns, and the rows that come from them.

pub mod addresses;
pub mod allocations;
pub mod areas;
pub mod observations;
pub mod targets;
pub mod transactions;

use base::diagnostic::Words;

use crate::schema::shape::{Column, TableShape, Type};

/// Every table, with its columns.
pub static TABLES: &[TableShape] = &[
    observations::SHAPE,
    targets::SHAPE,
    areas::SHAPE,
    allocations::SHAPE,
    transactions::SHAPE,
    addresses::SHAPE,
];

/// A column that may be left out.
const fn column(
    name: &'static str,
    ty: Type,
    nl: &'static str,
    en: &'static str,
    example: &'static str,
) -> Column {
    Column { name, ty, required: false, filled: false, doc: Words { nl, en }, example }
}

/// A column that every table must have and every row must fill.
const fn filled(
    name: &'static str,
    ty: Type,
    nl: &'static str,
    en: &'static str,
    example: &'static str,
) -> Column {
    Column { required: true, filled: true, ..column(name, ty, nl, en, example) }
}

const fn id(kinds: &'static [crate::model::Kind]) -> Type {
    Type::Id { kinds, programme: false }
}
