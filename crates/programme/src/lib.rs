//! From files to one typed programme: read, held against what a file may say, ids resolved.
//!
//! Nothing here knows of pages. Each stage returns what it could make and every diagnostic.

pub mod model;
pub mod resolve;
pub mod schema;
pub mod source;
