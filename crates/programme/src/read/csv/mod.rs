//! CSV held against the shape of its columns.

pub mod cells;
pub mod header;
pub mod measure;
pub mod number;
pub mod observations;
pub mod problems;
pub mod row;
pub mod rows;
pub mod sheet;
#[cfg(test)]
mod tests;
pub mod width;

use crate::read::languages::Languages;
use crate::read::source::{SourceFile, Sources};
use base::diagnostic::FileId;

/// A table that is to be read.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    pub file: FileId,
    pub source: &'a SourceFile,
    pub languages: &'a Languages,
}

impl<'a> Input<'a> {
    /// None where the file could not be read; that was reported.
    pub fn new(sources: &'a Sources, file: FileId, languages: &'a Languages) -> Option<Self> {
        let source = sources.get(file).filter(|source| source.readable)?;
        Some(Self { file, source, languages })
    }
}
