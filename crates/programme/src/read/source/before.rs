//! What was read before.

#![allow(clippy::disallowed_methods)] // This room is where it is looked whether a file is still the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base::diagnostic::{Bag, FileId};

use crate::read::source::SourceFile;
use crate::read::source::walk::{FoundText, Walked, is_ignored, root_of, walk};

/// The files of the last reading, for the next one.
#[derive(Debug, Default)]
pub struct Before {
    /// What the last walk found, and what was in each text that it found.
    walked: Walked,
    read: Vec<(Arc<SourceFile>, Bag)>,
    /// Texts that an editor holds open, by their path below the folder: they stand in place of what is on
    /// the disk, or beside it.
    pub unsaved: Unsaved,
}

/// Texts by their path below the content folder.
pub type Unsaved = BTreeMap<String, Arc<str>>;

/// What the system says was written, made or taken away since the last reading.
#[derive(Debug, Default)]
pub struct Touched {
    pub paths: BTreeSet<PathBuf>,
    /// Whether nothing else was, as far as the system can tell: then no folder is walked through where
    /// these files are known.
    pub alone: bool,
}

impl Touched {
    /// The paths as a walk over the content names them; what is gone has its name still.
    fn found(&self) -> impl Iterator<Item = Option<PathBuf>> {
        self.paths
            .iter()
            .map(|path| Some(path.parent()?.canonicalize().ok()?.join(path.file_name()?)))
    }

    pub(super) fn known(&self) -> BTreeSet<PathBuf> {
        self.found().flatten().collect()
    }
}

impl Before {
    /// Whether a walk over the content finds each file as it was.
    pub fn is_current(&self, content: &Path) -> bool {
        let (was, now) = (&self.walked, walk(content, &self.walked.prefix));
        was.is_plain()
            && now.is_plain()
            && (&was.root, &was.texts, &was.others) == (&now.root, &now.texts, &now.others)
    }

    /// A file as it was, where nothing tells that it changed. What is wrong with it names its number,
    /// which must be the same.
    pub(super) fn kept(
        &self,
        id: FileId,
        found: &FoundText,
        touched: &BTreeSet<PathBuf>,
    ) -> Option<(Arc<SourceFile>, Bag)> {
        let real = found.real.as_ref()?;
        let known = self.walked.texts.get(id.0 as usize)?;
        let is_same = known == found && found.written.is_some() && !touched.contains(real);
        self.read.get(id.0 as usize).filter(|_| is_same).cloned()
    }

    /// A file that was read again; as it was, where it says the same after all.
    pub(super) fn same(
        &self,
        id: FileId,
        file: SourceFile,
        problems: Bag,
    ) -> (Arc<SourceFile>, Bag) {
        let kept = self.read.get(id.0 as usize).filter(|(kept, _)| **kept == file);
        let file = kept.map_or_else(|| Arc::new(file), |(kept, _)| Arc::clone(kept));
        (file, problems)
    }

    /// The places of the texts that were touched, where nothing else can have changed; with them what the
    /// disk says of each now. None where that takes a walk.
    pub(super) fn only(
        &self,
        content: &Path,
        touched: &Touched,
    ) -> Option<BTreeMap<usize, FoundText>> {
        let walked = &self.walked;
        let is_plain = touched.alone && walked.is_plain() && self.unsaved.is_empty();
        if !is_plain || walked.root != root_of(content) {
            return None;
        }
        let mut only = BTreeMap::new();
        for path in touched.found() {
            let path = path?;
            // What stands elsewhere is of a theme.
            let Ok(below) = path.strip_prefix(&walked.root) else { continue };
            let names = below.iter().map(|name| name.to_str()).collect::<Option<Vec<&str>>>()?;
            if names.iter().any(|name| is_ignored(name)) {
                continue;
            }
            let below = names.join("/");
            match (walked.place(&below), fs::symlink_metadata(&path)) {
                (Some(at), Ok(data)) if data.is_file() => {
                    only.insert(at, FoundText::new(below, path, Some(&data)));
                }
                // It came and went.
                (None, Err(problem))
                    if problem.kind() == ErrorKind::NotFound && !walked.has(&below) => {}
                _ => return None,
            }
        }
        Some(only)
    }

    pub(super) fn keep(&mut self, walked: Walked, read: Vec<(Arc<SourceFile>, Bag)>) {
        (self.walked, self.read) = (walked, read);
    }

    /// Takes in what these files say now; everything else stays.
    pub(super) fn keep_also(&mut self, new: Vec<(usize, FoundText, (Arc<SourceFile>, Bag))>) {
        for (at, found, read) in new {
            if let (Some(text), Some(file)) = (self.walked.texts.get_mut(at), self.read.get_mut(at))
            {
                (*text, *file) = (found, read);
            }
        }
    }

    pub(super) fn last(&self) -> (&Walked, &[(Arc<SourceFile>, Bag)]) {
        (&self.walked, &self.read)
    }
}
