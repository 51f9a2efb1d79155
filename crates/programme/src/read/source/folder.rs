//! Bytes of files, for content, themes and whatever is copied as it is.

#![allow(clippy::disallowed_methods)] // This room is where files are opened.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use walkdir::WalkDir;

use base::diagnostic::Diagnostic;

use crate::read::source::walk::{FoundText, is_ignored};
use crate::rules::{file_too_large, unreadable_file};

/// Byte offsets are held in 32 bits.
pub(super) const LARGEST_FILE: u64 = u32::MAX as u64;
/// Far more than anyone writes by hand; keeps a wrong file from taking all memory.
const LARGEST_PROSE: u64 = 8 << 20;

/// Every file below a folder, sorted by path (with `/`), ignored names left out; empty where the
/// folder does not exist. Links are not followed.
///
/// # Errors
/// The first file or folder that cannot be read.
pub fn read_folder(folder: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|entry| {
        entry.depth() == 0 || !is_ignored(&entry.file_name().to_string_lossy())
    });
    for entry in walk {
        let entry = entry?;
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let path = below.to_string_lossy().replace('\\', "/");
            files.push((path, fs::read(entry.path())?));
        }
    }
    files.sort();
    Ok(files)
}

/// The names of the folders directly below a folder, sorted; empty where it cannot be read.
pub fn folder_names(folder: &Path) -> Vec<String> {
    names(folder, fs::FileType::is_dir)
}

/// The names of the files directly in a folder, sorted; empty where it cannot be read.
pub fn file_names(folder: &Path) -> Vec<String> {
    names(folder, fs::FileType::is_file)
}

fn names(folder: &Path, is_asked: fn(&fs::FileType) -> bool) -> Vec<String> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let walk = WalkDir::new(folder).min_depth(1).max_depth(1).sort_by_file_name().into_iter();
    walk.filter_map(Result::ok)
        .filter(|entry| is_asked(&entry.file_type()))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// The bytes of one file.
///
/// # Errors
/// Whatever the system says.
pub fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
}

/// The bytes of a file that stands anywhere, of at most 1 GiB; `shown` is its name in messages.
///
/// # Errors
/// A diagnostic where it cannot be read, is too large or is no file.
pub fn read_export(path: &Path, shown: &str) -> Result<Vec<u8>, Diagnostic> {
    const LARGEST: u64 = 1 << 30;
    let failed = |error: io::Error| unreadable_file::report(shown, &error);
    let mut file = fs::File::open(path).map_err(failed)?;
    let found = file.metadata().map_err(failed)?;
    if !found.is_file() {
        return Err(unreadable_file::no_file(shown));
    }
    if found.len() > LARGEST {
        return Err(file_too_large::report(shown, found.len(), LARGEST));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(found.len()).unwrap_or_default());
    // It may grow while it is read.
    let read = io::Read::take(&mut file, LARGEST + 1).read_to_end(&mut bytes);
    read.map_err(failed)?;
    Ok(bytes)
}

pub(super) enum Unread {
    TooLarge { size: u64, limit: u64 },
    Failed(io::Error),
}

impl Unread {
    pub fn into_diagnostic(self, shown: &str) -> Diagnostic {
        match self {
            Self::TooLarge { size, limit } => file_too_large::report(shown, size, limit),
            Self::Failed(error) => unreadable_file::report(shown, &error),
        }
    }
}

/// None where it was found before that the file cannot be read.
pub(super) fn read_text_bytes(found: &FoundText) -> Option<Result<Vec<u8>, Unread>> {
    Some(read_within_limit(found, found.real.as_deref()?))
}

fn read_within_limit(found: &FoundText, real: &Path) -> Result<Vec<u8>, Unread> {
    let is_data = super::is_table(&found.path) || found.path.ends_with(".geojson");
    let limit = if is_data { LARGEST_FILE } else { LARGEST_PROSE };
    if found.size > limit {
        return Err(Unread::TooLarge { size: found.size, limit });
    }
    fs::read(real).map_err(Unread::Failed)
}
