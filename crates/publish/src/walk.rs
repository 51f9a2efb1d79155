use std::fs::{self, FileType, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::disk::is_on;

/// A file, folder or link in a folder.
pub(super) struct Seen {
    /// Relative to the folder.
    pub path: PathBuf,
    pub kind: FileType,
}

/// Everything in a folder at any depth, sorted; links are not followed.
///
/// # Errors
/// The path that could not be read. A folder that lies on another volume than `volume`, where that
/// is asked for, gives [`io::ErrorKind::CrossesDevices`].
pub(super) fn walk(
    folder: &Path,
    volume: Option<&Metadata>,
) -> Result<Vec<Seen>, (PathBuf, io::Error)> {
    let mut all = enter(folder, Path::new(""), volume)?;
    all.par_sort_unstable_by(|a, b| a.path.cmp(&b.path));
    Ok(all)
}

fn enter(
    root: &Path,
    inside: &Path,
    volume: Option<&Metadata>,
) -> Result<Vec<Seen>, (PathBuf, io::Error)> {
    let here = root.join(inside);
    let failed = |e| (here.clone(), e);
    let (mut all, mut folders) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(&here).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let path = inside.join(entry.file_name());
        if kind.is_dir() {
            if let Some(volume) = volume {
                let found = entry.metadata().map_err(failed)?;
                if !is_on(volume, &found) {
                    return Err((entry.path(), io::ErrorKind::CrossesDevices.into()));
                }
            }
            folders.push(path.clone());
        }
        all.push(Seen { path, kind });
    }
    let deeper: Vec<Vec<Seen>> =
        folders.par_iter().map(|folder| enter(root, folder, volume)).collect::<Result<_, _>>()?;
    all.extend(deeper.into_iter().flatten());
    Ok(all)
}
