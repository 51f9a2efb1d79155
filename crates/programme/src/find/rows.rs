//! Ids of table rows: unique within their table, and named only there.

use std::collections::{BTreeMap, BTreeSet};

use crate::read::content::Word;
use base::diagnostic::{Bag, FileId};

use crate::rules::{cycle, duplicate_id, unknown_id};

/// The ids of a table's rows, and the places that the rows that were kept have in the model.
#[derive(Debug)]
pub struct RowIds<'a> {
    all: BTreeSet<&'a str>,
    kept: BTreeMap<&'a str, usize>,
    /// Whether some rows could not be read, so that no id is unknown.
    incomplete: bool,
}

impl<'a> RowIds<'a> {
    /// Claims the ids of all rows; the later of two is an error. `incomplete` are the tables of
    /// which rows could not be read.
    pub fn claim(
        ids: impl Iterator<Item = &'a Word>,
        incomplete: &[FileId],
        bag: &mut Bag,
    ) -> Self {
        let mut first: BTreeMap<&str, &Word> = BTreeMap::new();
        let mut lacks_rows = false;
        for word in ids {
            lacks_rows |= incomplete.contains(&word.span.file);
            match first.get(word.value.as_ref()) {
                Some(earlier) => {
                    bag.push(duplicate_id::row(&word.value, word.span, earlier.span));
                }
                None => {
                    first.insert(&word.value, word);
                }
            }
        }
        Self { all: first.into_keys().collect(), kept: BTreeMap::new(), incomplete: lacks_rows }
    }

    pub fn keep(&mut self, id: &'a str, place: usize) {
        self.kept.entry(id).or_insert(place);
    }

    /// For each row that was kept, the place of the one that its cell names; none where that is
    /// not in this build, or where it would close a circle.
    pub fn links<R>(
        &self,
        rows: impl Iterator<Item = R>,
        cell: impl Fn(R) -> Option<Word>,
        bag: &mut Bag,
    ) -> Vec<Option<usize>> {
        let mut found: Vec<Option<usize>> = Vec::new();
        let mut links: Vec<cycle::Link> = Vec::new();
        for (from, row) in rows.enumerate() {
            let word = cell(row);
            let to = word.as_ref().and_then(|word| self.find(word, bag));
            if let (Some(to), Some(word)) = (to, word) {
                links.push(cycle::Link { from, to, span: word.span });
            }
            found.push(to);
        }
        let names: BTreeMap<usize, &str> = self.kept.iter().map(|(id, at)| (*at, *id)).collect();
        let name = |index: usize| names.get(&index).copied().unwrap_or_default();
        for (from, _) in cycle::check(&links, name, bag) {
            if let Some(link) = found.get_mut(from) {
                *link = None;
            }
        }
        found
    }

    fn find(&self, word: &Word, bag: &mut Bag) -> Option<usize> {
        if !self.incomplete && !self.all.contains(word.value.as_ref()) {
            let ids = self.all.iter().copied();
            bag.push(unknown_id::row(&word.value, word.span, ids));
        }
        self.kept.get(word.value.as_ref()).copied()
    }
}
