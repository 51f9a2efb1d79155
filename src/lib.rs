//! Spoorboek compiles a public programme into an accessible static website.
//!
//! A book is compiled in one direction; the folders below are its stages, in order.

pub mod audit;
pub mod chart;
pub mod cli;
pub mod commands;
pub mod diagnostic;
pub mod fetch;
pub mod import;
pub mod insight;
pub mod locale;
pub mod markdown;
pub mod model;
#[cfg(feature = "pdf")]
pub mod paper;
pub mod publish;
pub mod render;
pub mod resolve;
pub mod schema;
pub mod site;
pub mod source;
pub mod value;
