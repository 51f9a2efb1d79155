//! Whether files stayed as they were while they were read.

#![allow(clippy::disallowed_methods)] // This room is where folders are walked.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use walkdir::WalkDir;

use crate::read::source::walk::is_ignored;

/// The files of some folders as they stand, by all that the system says of them without reading them.
#[derive(Debug)]
pub struct Stand {
    folders: Vec<PathBuf>,
    files: Vec<(PathBuf, Option<Mark>)>,
}

#[derive(Debug, PartialEq, Eq)]
struct Mark {
    size: u64,
    written: Option<SystemTime>,
    /// The number of the file and when anything of it changed, where the system keeps these.
    system: Option<(u64, i64, i64)>,
}

impl Stand {
    /// Looks at every file below these folders that a reading would; one that is not there holds none.
    pub fn of<'a>(folders: impl IntoIterator<Item = &'a Path>) -> Self {
        let folders: Vec<PathBuf> = folders.into_iter().map(Path::to_owned).collect();
        Self { files: files(&folders), folders }
    }

    /// Whether every file is still as it was.
    pub fn is_current(&self) -> bool {
        files(&self.folders) == self.files
    }
}

fn files(folders: &[PathBuf]) -> Vec<(PathBuf, Option<Mark>)> {
    let mut found = Vec::new();
    for folder in folders {
        let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter();
        let walk = walk.filter_entry(|entry| {
            entry.depth() == 0 || !is_ignored(&entry.file_name().to_string_lossy())
        });
        let files = walk.flatten().filter(|entry| !entry.file_type().is_dir());
        found.extend(files.map(|entry| {
            let mark = entry.metadata().ok().map(|data| Mark {
                size: data.len(),
                written: data.modified().ok(),
                system: system(&data),
            });
            (entry.into_path(), mark)
        }));
    }
    found
}

#[cfg(unix)]
fn system(data: &Metadata) -> Option<(u64, i64, i64)> {
    use std::os::unix::fs::MetadataExt;
    Some((data.ino(), data.ctime(), data.ctime_nsec()))
}

#[cfg(not(unix))]
fn system(_: &Metadata) -> Option<(u64, i64, i64)> {
    None
}
