//! The site before the published one, which a build works in instead of making everything anew.
//!
//! File systems such as ext4 avoid what was just deleted: a build that deletes and makes thousands
//! of folders takes seconds, and longer each time. So an old site is not deleted but stays beside
//! the new one. Nothing in it is trusted: a file counts only if it is the very file that is
//! published, and is written over or replaced otherwise.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::beside::Beside;
use super::disk::{Disk, is_alone, make_mine, mode};
use super::kept;
use super::marker::{MARKER, Marker, read_marker, slashed};
use super::rules::cannot_write;
use super::target::Target;
use super::walk::walk;
use base::diagnostic::Diagnostic;

/// Larger files are replaced and not written over: somebody may still be downloading the old one.
const SMALL: u64 = 1024 * 1024;

/// What is in the folder that a build begins with.
#[derive(Default)]
pub(super) struct Spare {
    /// The files that may be in it, with any content.
    pub files: Marker,
    /// The folders that are in it.
    pub folders: BTreeSet<String>,
    pub is_fresh: bool,
}

/// Makes the folder to build in, from a spare one or what a build that was broken off left.
pub(super) fn take(disk: &dyn Disk, target: &Target, new_mode: u32) -> Result<Spare, Diagnostic> {
    let building = target.beside(Beside::Building);
    let mut found = None;
    for what in [Beside::Building, Beside::Spare] {
        let path = target.beside(what);
        if found.is_none() {
            found = reuse(disk, &path, &building, new_mode);
        }
        if found.is_none() || path != building {
            remove(disk, &path).map_err(|e| cannot_write::report(target.show(&path), &e))?;
        }
    }
    if let Some(spare) = found {
        return Ok(spare);
    }
    disk.create_dir(&building).map_err(|e| cannot_write::report(target.show(&building), &e))?;
    Ok(Spare { is_fresh: true, ..Spare::default() })
}

/// None where the folder is no site of ours, or has something in it that cannot be cleared.
fn reuse(disk: &dyn Disk, path: &Path, building: &Path, new_mode: u32) -> Option<Spare> {
    let is_folder = fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
    if !is_folder {
        return None;
    }
    let files = read_marker(path).ok()??;
    // The permissions of its folders are those of the build that made its marker.
    let marker = fs::metadata(path.join(MARKER)).ok()?;
    if mode(&marker) & 0o666 != new_mode {
        return None;
    }
    make_mine(path).ok()?;
    let folders = clear(disk, path, &files).ok()?;
    if path != building {
        disk.rename(path, building).ok()?;
    }
    Some(Spare { files, folders, is_fresh: false })
}

/// Removes everything but the marker, listed files and the folders that these lie in.
fn clear(disk: &dyn Disk, folder: &Path, listed: &Marker) -> io::Result<BTreeSet<String>> {
    let mut folders = BTreeSet::new();
    for seen in walk(folder, None).map_err(|(_, e)| e)? {
        let path = folder.join(&seen.path);
        if seen.kind.is_dir() {
            match slashed(&seen.path).filter(|path| listed.has_files_in(path)) {
                Some(known) => drop(folders.insert(known)),
                // What is in it comes later in the walk, and is no longer there.
                None => disk.remove_all(&path)?,
            }
        } else if !seen.kind.is_file() || !listed.lists(&seen.path) {
            disk.remove(&path)?;
        }
    }
    Ok(folders)
}

/// Puts an old site, of which everything worth keeping was taken, aside for the next build.
pub(super) fn retire(disk: &dyn Disk, target: &Target, old: &Path) -> io::Result<()> {
    let spare = target.beside(Beside::Spare);
    if old != spare {
        remove(disk, &spare)?;
        disk.rename(old, &spare)?;
    }
    if !spare.join(MARKER).is_file() {
        return disk.remove_all(&spare);
    }
    // Git would offer to commit the site a second time.
    let ignore = spare.join(".gitignore");
    let ignored = disk
        .remove(&ignore)
        .and_then(|()| disk.create(&ignore))
        .and_then(|mut file| file.write_all(b"*\n"));
    // The next build does without.
    ignored.or(Ok(()))
}

fn remove(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path).is_ok_and(|found| !found.is_dir()) {
        disk.remove(path)
    } else {
        disk.remove_all(path)
    }
}

/// A file of the new site that is open to be written.
pub(super) struct Opened {
    file: File,
    /// What was in it before.
    longer: u64,
}

impl Opened {
    pub(super) fn new(file: File) -> Self {
        Self { file, longer: 0 }
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)
    }

    /// Cuts off what is left of the file before, at the size that was written. A file is not made
    /// empty beforehand, because ext4 then writes it to the disk at once.
    pub(super) fn finish(self, size: u64) -> io::Result<()> {
        if self.longer > size {
            self.file.set_len(size)?;
        }
        Ok(())
    }
}

/// Opens a file of the spare folder to be written over, if that changes no other file.
pub(super) fn reopen(disk: &dyn Disk, path: &Path, new_mode: u32) -> Option<Opened> {
    let file = disk.reopen(path).ok()?;
    let found = file.metadata().ok()?;
    let is_fit = found.is_file()
        && is_alone(&found)
        && found.len() <= SMALL
        && kept::allows(&found, new_mode);
    is_fit.then_some(Opened { longer: found.len(), file })
}
