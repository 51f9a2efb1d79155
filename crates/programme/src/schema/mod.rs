//! How a kind or a table is declared: shapes, keys, columns and the values that stand behind them.

pub(crate) mod declare;
pub(crate) mod field;
pub(crate) mod item;
pub(crate) mod record;
pub(crate) mod reference;
pub(crate) mod shape;

pub use record::{Entry, Record, Value};
pub use shape::{Key, Shape, TableShape, Type};

/// What a kind or a table is told with.
pub(crate) mod prelude {
    pub use super::field::*;
    pub use super::item::*;
    pub use super::reference::*;
    pub use super::{Entry, Key, Type, Value};
    pub(crate) use crate::schema::declare::{field, item, record, words};
    pub use crate::values::{
        Kind, Lang, Lines, Localised, ObjectRef, Reference, RelationKind, Subject,
    };
    pub use base::diagnostic::Span;
    pub use base::value::{Date, Decimal, Frequency, PartialDate, Period};
}
