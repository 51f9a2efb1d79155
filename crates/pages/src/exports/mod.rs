//! The files beside the pages: data, feeds, what crawlers ask for, and what is printed.

pub mod data;
pub mod export;
pub mod feeds;
#[cfg(feature = "pdf")]
pub mod print;
