//! What files said before, so that only what changed is held against its shape again.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::diagnostic::{Bag, FileId};

use crate::model::Lang;
use crate::read::content::{Document, ObservationTable, Rows};
use crate::read::csv::measure::Allowed;
use crate::read::documents::Unreadable;
use crate::read::languages::Languages;
use crate::read::source::SourceFile;

/// The last parse of every file that stands by itself, for the next one.
#[derive(Debug, Default)]
pub struct Parsed {
    languages: Languages,
    pub(super) documents: All<Together, Result<Arc<Document>, Unreadable>>,
    pub(super) tables: All<(Same, Allowed), Arc<ObservationTable>>,
    /// Those of the programme as a whole.
    pub(super) rows: All<Same, Rows>,
}

/// A file with its translations.
pub(super) type Together = Vec<(Lang, FileId, Same)>;

/// By the number of the file.
pub(super) type All<From, To> = BTreeMap<FileId, Arc<Was<From, To>>>;

/// What came of something, and what was wrong with it.
#[derive(Debug)]
pub(super) struct Was<From, To> {
    from: From,
    pub to: To,
    pub problems: Bag,
}

/// A file in one reading. Two are equal where they are the same reading, not where they look the same.
#[derive(Debug, Clone)]
pub(super) struct Same(Arc<SourceFile>);

impl Same {
    pub fn new(file: &Arc<SourceFile>) -> Self {
        Self(Arc::clone(file))
    }
}

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Parsed {
    /// Forgets everything where the languages are others, which any file may depend on.
    pub(super) fn in_languages(&mut self, languages: &Languages) {
        if self.languages != *languages {
            *self = Self { languages: languages.clone(), ..Self::default() };
        }
    }
}

/// What comes of a file: what came of it before where that was of the same, else what `make` says.
pub(super) fn again<From: PartialEq, To>(
    before: &All<From, To>,
    file: FileId,
    from: From,
    make: impl FnOnce() -> (To, Bag),
) -> (FileId, Arc<Was<From, To>>) {
    let was = before.get(&file).filter(|was| was.from == from).map_or_else(
        || {
            let (to, problems) = make();
            Arc::new(Was { from, to, problems })
        },
        Arc::clone,
    );
    (file, was)
}
