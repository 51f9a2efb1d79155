use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::beside::Beside;
use super::disk::{mode, same_file};
use super::rules::{cannot_write, output_busy};
use super::target::Target;
use base::diagnostic::Diagnostic;

/// Held by one build at a time for one target. The system lets go of it when the program ends, in
/// whatever way, so that a build that was killed stands in nobody's way.
pub(super) struct Lock {
    path: PathBuf,
    /// Open for as long as the lock is held.
    file: File,
}

impl Lock {
    pub(super) fn take(target: &Target) -> Result<Self, Diagnostic> {
        let path = target.beside(Beside::Lock);
        loop {
            let failed = |e: &io::Error| cannot_write::report(target.show(&path), e);
            let file = open(&path).map_err(|e| failed(&e))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(output_busy::report(target.shown())),
                // Without locks, as on some network drives, a build goes on as well as it can.
                Err(TryLockError::Error(e)) if e.kind() == io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(e)) => return Err(failed(&e)),
            }
            // The build before may have taken its file away between opening and locking it.
            if is_at(&file, &path) {
                return Ok(Self { path, file });
            }
        }
    }
}

impl Lock {
    /// The permissions that a new file gets from this user: those of the file of the lock.
    pub(super) fn new_mode(&self) -> io::Result<u32> {
        Ok(mode(&self.file.metadata()?) & 0o666)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

fn open(path: &Path) -> io::Result<File> {
    let created = OpenOptions::new().create(true).write(true).truncate(false).open(path);
    match created {
        // Left behind by another user; reading is enough to lock it.
        Err(e) if e.kind() == io::ErrorKind::PermissionDenied => File::open(path),
        opened => opened,
    }
}

fn is_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::metadata(path)) {
        (Ok(held), Ok(there)) => cfg!(not(unix)) || same_file(&held, &there),
        _ => false,
    }
}
