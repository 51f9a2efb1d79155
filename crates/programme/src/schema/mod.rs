//! How a kind or a table is declared: shapes, keys, columns and the values that stand behind them.

pub(crate) mod declare;
pub(crate) mod field;
pub mod record;
pub mod shape;

pub use record::{Entry, Record, Value};
pub use shape::{Column, Key, Shape, TableShape, Type};
