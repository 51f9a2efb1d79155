//! Files in a published folder that no build of ours made: found, carried over, never lost.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use super::beside::Beside;
use super::disk::{Disk, open_unfollowed, same_file, symlink};
use super::kept;
use super::marker::{Marker, slashed};
use super::rules::{cannot_write, foreign_file_in_the_way, output_cannot_move};
use super::target::Target;
use super::walk::{Seen, walk};
use base::diagnostic::Diagnostic;

/// Every file and link in a folder that its marker does not list, relative to it, sorted. A folder
/// counts for the files in it; an empty one is not carried over.
///
/// # Errors
/// `cannot-write`, and `output-cannot-move` where another volume is in it, which can be neither
/// linked from nor deleted with the old site.
pub(super) fn in_folder(
    target: &Target,
    folder: &Path,
    marker: &Marker,
    volume: Option<&Metadata>,
) -> Result<Vec<PathBuf>, Diagnostic> {
    let seen = walk(folder, volume).map_err(|(path, e)| match e.kind() {
        io::ErrorKind::CrossesDevices => output_cannot_move::inside(target.show(&path)),
        _ => cannot_write::report(target.show(&path), &e),
    })?;
    let foreign = |seen: &Seen| !seen.kind.is_dir() && !marker.lists(&seen.path);
    Ok(seen.into_iter().filter(foreign).map(|seen| seen.path).collect())
}

/// Whether a foreign file can lie beside these pages, and what to do with it.
pub(super) enum Fit {
    Beside,
    /// One of the pages has its path.
    Same,
    /// A page lies where it needs a folder, or pages need a folder where it lies.
    Never,
}

pub(super) fn fit(path: &Path, pages: &Marker) -> Fit {
    let Some(path) = slashed(path) else {
        return Fit::Beside;
    };
    if pages.get(&path).is_some() {
        Fit::Same
    } else if pages.has_files_in(&path) || pages.file_above(&path).is_some() {
        Fit::Never
    } else {
        Fit::Beside
    }
}

/// Gives a foreign file a place in another folder as well, as the same file where the file system
/// can link, with the permissions of the folders that it lies in.
pub(super) fn bring(disk: &dyn Disk, path: &Path, from: &Path, to: &Path) -> io::Result<()> {
    let mut folders: Vec<&Path> = path.ancestors().skip(1).collect();
    folders.pop(); // The empty path.
    for folder in folders.iter().rev() {
        match disk.create_dir(&to.join(folder)) {
            Ok(()) => {
                let permissions = fs::metadata(from.join(folder))?.permissions();
                fs::set_permissions(to.join(folder), permissions)?;
            }
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(e),
        }
    }
    place(disk, &from.join(path), &to.join(path))
}

fn place(disk: &dyn Disk, from: &Path, to: &Path) -> io::Result<()> {
    let metadata = fs::symlink_metadata(from)?;
    if metadata.is_symlink() {
        return symlink(&fs::read_link(from)?, to);
    }
    match disk.link(from, to) {
        Err(e) if metadata.is_file() && e.kind() != io::ErrorKind::AlreadyExists => {
            copy(disk, from, to)
        }
        done => done,
    }
}

/// Copies a file with its permissions and time, for file systems that know no links.
pub(super) fn copy(disk: &dyn Disk, from: &Path, to: &Path) -> io::Result<()> {
    let mut source = open_unfollowed(from)?;
    let metadata = source.metadata()?;
    let mut copy = disk.create(to)?;
    io::copy(&mut source, &mut copy)?;
    copy.set_modified(metadata.modified()?)?;
    copy.set_permissions(metadata.permissions())
}

/// The last look into an old folder before it goes: brings over every foreign file that the new
/// one lacks. A file in `carried` was brought over by this build, so that a newer version wins.
///
/// # Errors
/// `foreign-file-in-the-way` where the new folder holds something else at its path; nothing is
/// deleted then.
pub(super) fn rescue(
    disk: &dyn Disk,
    target: &Target,
    old: &Path,
    marker: &Marker,
    carried: &BTreeSet<PathBuf>,
) -> Result<(), Diagnostic> {
    for path in in_folder(target, old, marker, None)? {
        let (from, to) = (old.join(&path), target.folder().join(&path));
        let failed = |e: io::Error| cannot_write::report(target.show(&from), &e);
        match bring(disk, &path, old, target.folder()) {
            Ok(()) => {}
            Err(_) if is_same(&from, &to) => {}
            Err(_) if carried.contains(&path) => {
                replace(disk, target, &from, &to).map_err(failed)?
            }
            Err(e) if is_blocked(&e) => {
                return Err(foreign_file_in_the_way::kept(target.show(&from), &target.show(&to)));
            }
            Err(e) => return Err(failed(e)),
        }
    }
    Ok(())
}

fn is_blocked(error: &io::Error) -> bool {
    use io::ErrorKind::{AlreadyExists, IsADirectory, NotADirectory};
    matches!(error.kind(), AlreadyExists | NotADirectory | IsADirectory)
}

fn replace(disk: &dyn Disk, target: &Target, from: &Path, to: &Path) -> io::Result<()> {
    let between = target.beside(Beside::Building);
    disk.remove_all(&between)?;
    place(disk, from, &between)?;
    disk.rename(&between, to)
}

/// Whether two paths are one file, or hold the same.
pub(super) fn is_same(a: &Path, b: &Path) -> bool {
    let (Ok(left), Ok(right)) = (fs::symlink_metadata(a), fs::symlink_metadata(b)) else {
        return false;
    };
    if same_file(&left, &right) {
        true
    } else if left.is_symlink() && right.is_symlink() {
        fs::read_link(a).ok() == fs::read_link(b).ok()
    } else {
        is_same_text(&left, &right)
            && matches!((File::open(a), File::open(b)), (Ok(a), Ok(b)) if kept::same(&a, &b).is_ok_and(|same| same.is_some()))
    }
}

fn is_same_text(left: &Metadata, right: &Metadata) -> bool {
    left.is_file() && right.is_file() && left.len() == right.len()
}
