//! A table as a Parquet file, read as the CSV that it would be: so that a cell is what it is in any other table, and a
//! mistake in it has a line and a column.

/// With which every such file begins.
pub(super) const MAGIC: &[u8] = b"PAR1";

#[cfg(not(feature = "parquet"))]
use base::diagnostic::Diagnostic;

#[cfg(not(feature = "parquet"))]
pub(super) fn as_csv(_: Vec<u8>, shown: &str) -> Result<String, Diagnostic> {
    Err(crate::rules::unreadable_parquet::not_included(shown))
}

#[cfg(feature = "parquet")]
pub(super) use with::as_csv;

#[cfg(feature = "parquet")]
mod with;
