//! What a file may say: the shapes of front matter, `programme.yaml` and tables.
//!
//! Each file is held against its shape on its own; ids stay words until `resolve` has read them
//! all.

mod block;
mod content;
mod describe;
mod documents;
mod glossary;
pub mod kinds;
mod languages;
mod layout;
mod parse;
mod read;
mod record;
pub mod rules;
mod shape;
mod table;
mod translations;
pub mod yaml;

pub use block::block;
pub use content::{
    AddressRow, AllocationRow, AreaRow, Cell, Content, Document, ObservationRow, ObservationTable,
    Settings, TargetRow, Term, TransactionRow, Word,
};
pub use describe::mend_id;
pub use kinds::{example_of, shape_of};
pub use languages::Languages;
pub use parse::parse;
pub use read::is_site_address;
pub use record::{Entry, Record, Value};
pub use shape::{Column, Key, Shape, TableShape, Type};
pub use table::{TABLES, cell_span};
