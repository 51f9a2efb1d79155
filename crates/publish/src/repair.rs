//! What an earlier build left beside the published folder when it was broken off: put back, taken
//! along or cleared. No folder goes that may be the only one to hold something.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::beside::Beside;
use super::disk::{Disk, settle};
use super::foreign;
use super::marker::Marker;
use super::rules::{cannot_write, unfinished_build};
use super::spare;
use super::target::{Published, Target, bare};
use base::diagnostic::Diagnostic;

/// Returns what is in the published folder afterwards. Called with the lock held.
pub(super) fn repair(disk: &dyn Disk, target: &Target) -> Result<Published, Diagnostic> {
    let mut found = target.look()?;
    // Broken off between two renames, the old site is there and the published folder is not. Without
    // it, a folder for the exchange is the only site there is.
    if matches!(found, Published::Nothing | Published::Bare { empty: true }) {
        for what in [Beside::Old, Beside::Swap] {
            let remnant = target.beside(what);
            if remnant.is_dir()
                && matches!(found, Published::Nothing | Published::Bare { empty: true })
            {
                put_back(disk, target, &remnant)?;
                found = target.look()?;
            }
        }
    }
    for what in [Beside::Old, Beside::Swap] {
        let remnant = target.beside(what);
        if fs::symlink_metadata(&remnant).is_ok() {
            let marker = marker_of(target, &remnant, what, &found)?;
            foreign::rescue(disk, target, &remnant, &marker, &BTreeSet::new())?;
            spare::retire(disk, target, &remnant)
                .map_err(|e| cannot_write::report(target.show(&remnant), &e))?;
        }
    }
    Ok(found)
}

fn put_back(disk: &dyn Disk, target: &Target, remnant: &Path) -> Result<(), Diagnostic> {
    // Only a site is put back, or what was there before the first one.
    match target.marker_in(remnant) {
        Ok(Some(_)) => {}
        Ok(None) if matches!(bare(remnant), Ok(Some(_))) => {}
        _ => return Err(unfinished_build::report(target.show(remnant))),
    }
    let failed = |e: &io::Error| cannot_write::report(target.show(remnant), e);
    match fs::remove_dir(target.folder()) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(failed(&e)),
        _ => {}
    }
    disk.rename(remnant, target.folder()).map_err(|e| failed(&e))?;
    settle(target.parent());
    Ok(())
}

fn marker_of(
    target: &Target,
    remnant: &Path,
    what: Beside,
    found: &Published,
) -> Result<Marker, Diagnostic> {
    let unclear = || unfinished_build::report(target.show(remnant));
    match target.marker_in(remnant).map_err(|_| unclear())? {
        // Somebody made a new folder where the site of an interrupted build belongs.
        Some(_) if what == Beside::Old && !matches!(found, Published::Site(_)) => Err(unclear()),
        Some(marker) => Ok(marker),
        None if matches!(bare(remnant), Ok(Some(_))) => Ok(Marker::default()),
        None => Err(unclear()),
    }
}
