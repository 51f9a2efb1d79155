//! From files to one typed programme: read, held against what a file may say, ids resolved.
//!
//! Nothing here knows of pages. Each stage returns what it could make and every diagnostic.

mod disclosure;
mod find;
pub mod kinds;
pub mod model;
mod read;
pub mod resolve;
pub mod rules;
pub mod schema;
pub mod tables;
mod values;

pub use find::files::{below_content, seen_from};
pub use find::kept_back::KeptBack;
pub use read::again::Parsed;
pub use read::content::{Content, ObservationTable, TableRow};
pub use read::csv::cells::delimiter;
pub use read::describe::mend_id;
pub use read::parse::{parse, parse_again};
pub use read::source;
pub use read::yaml;
pub use read::{block::block, scalar::is_site_address};
