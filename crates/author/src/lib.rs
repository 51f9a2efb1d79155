//! What helps those who write: new files and programmes, and schemas for their editors.
//!
//! Everything follows from how kinds, keys and tables are declared. Nothing here reads or writes a disk.

pub mod new;
pub mod rules;
pub mod schema;
