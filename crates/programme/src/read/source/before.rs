//! What was read before.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use base::diagnostic::{Bag, FileId};

use crate::read::source::SourceFile;
use crate::read::source::walk::FoundText;

/// The files of the last reading, for the next one.
#[derive(Debug, Default)]
pub struct Before {
    files: BTreeMap<Box<str>, Kept>,
    /// Texts that an editor holds open, by their path below the folder: they stand in place of what is on
    /// the disk, or beside it.
    pub unsaved: Unsaved,
}

/// Texts by their path below the content folder.
pub type Unsaved = BTreeMap<String, Arc<str>>;

#[derive(Debug)]
struct Kept {
    id: FileId,
    size: u64,
    written: Option<SystemTime>,
    file: Arc<SourceFile>,
    problems: Bag,
}

impl Before {
    /// A file as it was, where nothing tells that it changed. What is wrong with it names its number,
    /// which must be the same.
    pub(super) fn kept(
        &self,
        id: FileId,
        found: &FoundText,
        touched: &BTreeSet<PathBuf>,
    ) -> Option<(Arc<SourceFile>, Bag)> {
        let real = found.real.as_ref()?;
        let kept = self.files.get(found.path.as_str())?;
        let is_same = kept.id == id
            && kept.size == found.size
            && found.written.is_some()
            && kept.written == found.written
            && !touched.contains(real);
        is_same.then(|| (Arc::clone(&kept.file), kept.problems.clone()))
    }

    /// A file that was read again; as it was, where it says the same after all.
    pub(super) fn same(
        &self,
        id: FileId,
        file: SourceFile,
        problems: Bag,
    ) -> (Arc<SourceFile>, Bag) {
        let kept = self.files.get(&file.path).filter(|kept| kept.id == id && *kept.file == file);
        let file = kept.map_or_else(|| Arc::new(file), |kept| Arc::clone(&kept.file));
        (file, problems)
    }

    pub(super) fn keep(&mut self, found: &[FoundText], read: &[(Arc<SourceFile>, Bag)]) {
        let files = (0u32..).map(FileId).zip(found.iter().zip(read));
        let kept = files.map(|(id, (found, (file, problems)))| {
            let (file, problems) = (Arc::clone(file), problems.clone());
            let kept = Kept { id, size: found.size, written: found.written, file, problems };
            (found.path.as_str().into(), kept)
        });
        self.files = kept.collect();
    }
}
