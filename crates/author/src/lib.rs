//! What helps those who write: new files and programmes, schemas for their editors, other names, and what a
//! change does.
//!
//! Everything follows from how kinds, keys and tables are declared. Nothing here reads or writes a disk.

pub mod cms;
pub mod diff;
pub mod new;
pub mod rename;
pub mod rules;
pub mod schema;
pub mod written;
