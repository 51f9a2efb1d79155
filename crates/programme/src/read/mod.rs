//! From bytes to what the files say, each held against its shape on its own; ids stay words.

pub mod again;
pub mod block;
pub mod boundaries;
pub mod content;
pub mod csv;
pub mod describe;
pub mod documents;
pub mod glossary;
pub mod languages;
pub mod layout;
pub(crate) mod markdown;
pub mod parse;
pub mod reader;
pub mod rings;
pub mod scalar;
pub mod settings;
pub mod source;
pub mod strays;
pub mod tables;
pub mod translations;
pub mod yaml;
