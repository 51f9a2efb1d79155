use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::beside::Beside;
use super::disk::{Disk, settle};
use super::rules::{cannot_write, exchange_not_possible, output_cannot_move};
use super::target::Target;
use base::diagnostic::Diagnostic;

/// The new site is in place.
#[derive(Debug)]
pub(super) struct Swapped {
    /// Where the old folder is now, if there was one.
    pub old: Option<PathBuf>,
    pub notice: Option<Diagnostic>,
}

/// Puts the folder that was built, complete and durable, in the place of the published one.
///
/// On an error the published folder is as it was; only where it could not be put back does it stay
/// beside its place, for the next build to mend, and the diagnostic says so.
pub(super) fn swap(disk: &dyn Disk, target: &Target) -> Result<Swapped, Diagnostic> {
    let building = target.beside(Beside::Building);
    let new = target.beside(Beside::Swap);
    let folder = target.folder();
    let failed = |e: &io::Error| cannot_write::report(target.shown(), e);

    disk.rename(&building, &new).map_err(|e| failed(&e))?;
    let swapped = if fs::symlink_metadata(folder).is_err() {
        let renamed = disk.rename(&new, folder).map_err(|e| failed(&e));
        renamed.map(|()| Swapped { old: None, notice: None })
    } else {
        match disk.exchange(&new, folder) {
            Ok(()) => Ok(Swapped { old: Some(new.clone()), notice: None }),
            Err(e) if may_be_unable(&e) => two_renames(disk, target, &new),
            Err(e) => Err(refused(target, &e)),
        }
    };
    if swapped.is_ok() {
        settle(target.parent());
    } else {
        // Under its first name it is cleared without a look inside.
        let _ = disk.rename(&new, &building);
    }
    swapped
}

/// Errors with which systems and file systems say that they cannot exchange. Some mean something
/// else as well; the renames then fail for the same reason, and nothing has happened.
fn may_be_unable(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Unsupported
            | ErrorKind::InvalidInput
            | ErrorKind::CrossesDevices
            | ErrorKind::PermissionDenied
    )
}

fn two_renames(disk: &dyn Disk, target: &Target, new: &Path) -> Result<Swapped, Diagnostic> {
    let old = target.beside(Beside::Old);
    let folder = target.folder();
    disk.rename(folder, &old).map_err(|e| refused(target, &e))?;
    if let Err(e) = disk.rename(new, folder) {
        return Err(match disk.rename(&old, folder) {
            Ok(()) => refused(target, &e),
            Err(_) => cannot_write::left_aside(target.shown(), &target.show(&old), &e),
        });
    }
    Ok(Swapped { old: Some(old), notice: Some(exchange_not_possible::report(target.shown())) })
}

fn refused(target: &Target, error: &io::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::CrossesDevices | ErrorKind::ResourceBusy => {
            output_cannot_move::report(target.shown())
        }
        _ => cannot_write::report(target.shown(), error),
    }
}
