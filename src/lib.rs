//! Spoorboek compiles a public programme into an accessible static website.
//!
//! A book is compiled in one direction; the stages are the crates under `crates/`, and this is the
//! program on top of them.

pub mod cli;
pub mod commands;
mod exit;

pub use exit::Exit;
