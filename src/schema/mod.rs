//! What a file may say: the shapes of front matter, `programme.yaml` and tables.
//!
//! Each file is held against its shape on its own; ids stay words until `resolve` has read them
//! all.

mod content;
mod record;
mod shape;

pub use content::{
    AddressRow, AllocationRow, AreaRow, Cell, Content, Document, ObservationRow, ObservationTable,
    Settings, TargetRow, Term, TransactionRow, Word,
};
pub use record::{Entry, Record, Value};
pub use shape::{Key, Shape, Type};
