//! What an import is asked for, and what came of it.

use base::diagnostic::{Bag, Diagnostic};
use base::value::{DecimalMark, Period};

use super::decision::Decision;
use super::report::Preview;

/// What the editor asks for.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// Headings and labels of rows that are wanted; all must hold.
    pub columns: Vec<String>,
    /// The id of an area: for a table that has none, else only that one of it.
    pub area: Option<String>,
    /// The same for a period.
    pub period: Option<Period>,
    /// The id of the area for which rows of totals are taken.
    pub total: Option<String>,
    /// What the indicator counts adds up, so that a mean of areas is no figure of what they make up.
    pub adds_up: bool,
    pub sheet: Option<String>,
    /// Settles what no cell does.
    pub decimal: Option<DecimalMark>,
}

/// A file as it came.
pub struct Export<'a> {
    /// As it is named in messages.
    pub shown: &'a str,
    pub bytes: Vec<u8>,
    /// Further parts of the same table, where a service gave it in parts.
    pub more: &'a [String],
    /// Files of the same service with titles for its codes: name and bytes.
    pub companions: &'a [(String, Vec<u8>)],
}

/// What came of an import.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The text into which diagnostics point.
    pub text: String,
    pub decisions: Vec<Decision>,
    pub preview: Preview,
    /// What has still to be chosen before there is a table.
    pub open: Vec<Diagnostic>,
    /// The choices of columns and rows, by name where there is one, to make them again in another
    /// file.
    pub said: Vec<String>,
    /// The table of the indicator; none where something is wrong or open.
    pub table: Option<ImportedTable>,
    pub bag: Bag,
}

/// A table in the program's own format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedTable {
    pub csv: String,
    pub rows: usize,
}

impl Outcome {
    pub fn say(&mut self, decision: Decision) {
        self.decisions.push(decision);
    }
}
