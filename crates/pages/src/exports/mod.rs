//! The files beside the pages: data, feeds, and what crawlers ask for.

mod cell;
pub mod data;
pub mod export;
pub mod feeds;
mod guide;
mod licence;
pub mod object;
pub mod schema_org;
pub mod tables;
pub mod whole;
