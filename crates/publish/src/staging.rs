use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use super::beside::Beside;
use super::digest::{Digest, Digesting};
use super::disk::{Disk, Real};
use super::kept;
use super::lock::Lock;
use super::marker::{Entry, MARKER, Marker, is_usable};
use super::repair::repair;
use super::rules::{
    cannot_copy, cannot_write, drafts_over_site, path_written_twice, unusable_path,
};
use super::spare::{self, Opened, Spare};
use super::target::Target;
use base::diagnostic::Diagnostic;

/// A site that is being written, beside the published one.
///
/// Dropped without [`commit`](Self::commit), it leaves nothing behind and the published site as it
/// was. Its memory grows with the number of files, by their paths, and not with their size.
pub struct Staging {
    pub(super) disk: Box<dyn Disk>,
    pub(super) target: Target,
    pub(super) building: PathBuf,
    /// What is published now.
    pub(super) published: Marker,
    /// What may be in the staging folder from an earlier build.
    pub(super) spare: Marker,
    /// Whether the new site has drafts.
    pub(super) drafts: bool,
    is_fresh: bool,
    pub(super) files: Mutex<BTreeMap<String, Staged>>,
    /// Folders that exist in the staging folder, so that each is made once.
    folders: RwLock<BTreeSet<String>>,
    /// The first failure: without that file the site is not whole, and is not published.
    pub(super) failed: Mutex<Option<Diagnostic>>,
    /// The permissions that a new file gets.
    mode: u32,
    // Last, so that it is let go of when all the rest is done.
    _lock: Lock,
}

/// A file of the new site.
#[derive(Debug, Clone, Copy)]
pub(super) struct Staged {
    pub entry: Entry,
    /// Not written: the published file is the same.
    pub kept: bool,
}

impl Staging {
    /// Takes the folder for this build, and mends what an earlier one left behind.
    ///
    /// `protected` are the folders with content and themes. `out` may be missing, empty, hold only
    /// dot-files, or hold a site that was published before; a link to such a folder is followed.
    ///
    /// # Errors
    /// `overlapping-output`, `foreign-output`, `output-not-a-folder`, `output-cannot-move`,
    /// `output-busy`, `unreadable-marker`, `unfinished-build`, `foreign-file-in-the-way`,
    /// `cannot-write`, `disk-full`.
    pub fn open(out: &Path, protected: &[&Path]) -> Result<Self, Diagnostic> {
        Self::open_on(Box::new(Real), out, protected)
    }

    pub(super) fn open_on(
        disk: Box<dyn Disk>,
        out: &Path,
        protected: &[&Path],
    ) -> Result<Self, Diagnostic> {
        let target = Target::locate(out, protected)?;
        let failed = |path: &Path, e: &io::Error| cannot_write::report(target.show(path), e);
        fs::create_dir_all(target.parent()).map_err(|e| failed(target.parent(), &e))?;
        let lock = Lock::take(&target)?;
        let published = repair(disk.as_ref(), &target)?.into_marker();
        let building = target.beside(Beside::Building);
        let mode = lock.new_mode().map_err(|e| failed(&building, &e))?;
        let Spare { files: spare, folders, is_fresh } = spare::take(disk.as_ref(), &target, mode)?;
        Ok(Self {
            disk,
            target,
            building,
            published,
            spare,
            drafts: false,
            is_fresh,
            files: Mutex::default(),
            folders: RwLock::new(folders),
            failed: Mutex::default(),
            mode,
            _lock: lock,
        })
    }

    /// Makes it a site with drafts, which takes the place of another such site and of no other.
    ///
    /// # Errors
    /// `drafts-over-site` where the folder holds a published site or lies within one.
    pub fn with_drafts(mut self) -> Result<Self, Diagnostic> {
        let is_site = self.published != Marker::default() && !self.published.drafts;
        let above = self.target.parent().ancestors();
        if is_site || above.into_iter().any(|folder| folder.join(MARKER).is_file()) {
            return Err(drafts_over_site::report(self.target.shown()));
        }
        self.drafts = true;
        Ok(self)
    }

    /// Adds a file. `path` is relative, with `/`; may be called from many threads at once.
    ///
    /// # Errors
    /// `unusable-path`, `path-written-twice`, `cannot-write`, `disk-full`; the site is not
    /// published after any of them.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.noted(self.check(path).and_then(|()| {
            let entry = Entry { digest: Digest::of(bytes), size: bytes.len() as u64 };
            let kept = self.published.get(path) == Some(entry)
                && kept::published(&self.target.folder().join(path), entry.size, self.mode)
                    .is_some_and(|file| kept::holds(file, bytes).unwrap_or(false));
            if !kept {
                let mut file = self.create(path)?;
                file.write(bytes)
                    .and_then(|()| file.finish(entry.size))
                    .map_err(|e| self.broken(path, &e))?;
            }
            self.record(path, Staged { entry, kept })
        }))
    }

    /// Adds a copy of a file, a piece at a time.
    ///
    /// # Errors
    /// As [`write`](Self::write), and `cannot-copy` where `from` cannot be read.
    pub fn copy(&self, path: &str, from: &Path) -> Result<(), Diagnostic> {
        self.noted(self.check(path).and_then(|()| {
            let unreadable = |e: io::Error| cannot_copy::report(from.display().to_string(), &e);
            let mut source = File::open(from).map_err(unreadable)?;
            let found = source.metadata().map_err(unreadable)?;
            if !found.is_file() {
                return Err(unreadable(io::ErrorKind::IsADirectory.into()));
            }
            if let Some(entry) = self.published.get(path)
                && entry.size == found.len()
                && let Some(file) =
                    kept::published(&self.target.folder().join(path), entry.size, self.mode)
            {
                if kept::same(&source, &file).map_err(unreadable)? == Some(entry) {
                    return self.record(path, Staged { entry, kept: true });
                }
                source.rewind().map_err(unreadable)?;
            }
            let mut file = self.create(path)?;
            let mut buffer = vec![0; kept::PIECE];
            let (mut digesting, mut size) = (Digesting::default(), 0);
            loop {
                let n = kept::fill(&mut source, &mut buffer).map_err(unreadable)?;
                let piece = buffer.get(..n).unwrap_or_default();
                if piece.is_empty() {
                    break;
                }
                digesting.add(piece);
                size += n as u64;
                file.write(piece).map_err(|e| self.broken(path, &e))?;
            }
            file.finish(size).map_err(|e| self.broken(path, &e))?;
            let digest = digesting.finish();
            let entry = Entry { digest, size };
            self.record(path, Staged { entry, kept: false })
        }))
    }

    /// The bytes of a file of the site that is published now, where they are still those that were published.
    pub fn published(&self, path: &str) -> Option<Vec<u8>> {
        let entry = self.published.get(path)?;
        let mut file = kept::published(&self.target.folder().join(path), entry.size, self.mode)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        (Digest::of(&bytes) == entry.digest).then_some(bytes)
    }

    /// Makes the folders that a file lies in.
    pub(super) fn make_room(&self, path: &str) -> Result<(), Diagnostic> {
        let Some((folder, _)) = path.rsplit_once('/') else {
            return Ok(());
        };
        let known = self.folders.read().unwrap_or_else(PoisonError::into_inner);
        if known.contains(folder) {
            return Ok(());
        }
        drop(known);
        self.make_room(folder)?;
        let at = self.building.join(folder);
        if self.spare.get(folder).is_some() {
            // A file became a folder. Another thread may have been here: a folder is no file to remove.
            let _ = self.disk.remove(&at);
        }
        match self.disk.create_dir(&at) {
            Err(e) if e.kind() != io::ErrorKind::AlreadyExists => Err(self.broken(folder, &e)),
            _ => {
                let mut known = self.folders.write().unwrap_or_else(PoisonError::into_inner);
                known.insert(folder.to_owned());
                Ok(())
            }
        }
    }

    /// Clears the place of a file of what an earlier build left there.
    pub(super) fn make_place(&self, path: &str) -> io::Result<()> {
        let at = self.building.join(path);
        if self.spare.get(path).is_some() {
            self.disk.remove(&at)
        } else if self.spare.has_files_in(path) {
            self.disk.remove_all(&at)
        } else {
            Ok(())
        }
    }

    /// The diagnostic for a file of the site that could not be written.
    pub(super) fn broken(&self, path: &str, error: &io::Error) -> Diagnostic {
        use io::ErrorKind::{AlreadyExists, IsADirectory, NotADirectory};
        let shown = self.target.show(&self.target.folder().join(path));
        match error.kind() {
            AlreadyExists | IsADirectory | NotADirectory => path_written_twice::report(shown),
            _ => cannot_write::report(shown, error),
        }
    }

    fn check(&self, path: &str) -> Result<(), Diagnostic> {
        if is_usable(path) { Ok(()) } else { Err(unusable_path::report(path)) }
    }

    fn create(&self, path: &str) -> Result<Opened, Diagnostic> {
        self.make_room(path)?;
        let at = self.building.join(path);
        if self.spare.get(path).is_some()
            && let Some(file) = spare::reopen(self.disk.as_ref(), &at, self.mode)
        {
            return Ok(file);
        }
        self.make_place(path)
            .and_then(|()| self.disk.create(&at))
            .map(Opened::new)
            .map_err(|e| self.broken(path, &e))
    }

    fn record(&self, path: &str, staged: Staged) -> Result<(), Diagnostic> {
        match held(&self.files).insert(path.to_owned(), staged) {
            None => Ok(()),
            Some(_) => Err(self.broken(path, &io::ErrorKind::AlreadyExists.into())),
        }
    }

    fn noted(&self, done: Result<(), Diagnostic>) -> Result<(), Diagnostic> {
        if let Err(diagnostic) = &done {
            held(&self.failed).get_or_insert_with(|| diagnostic.clone());
        }
        done
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let disk = self.disk.as_ref();
        if fs::symlink_metadata(&self.building).is_err() {
            return; // It is published.
        }
        // Half a site is as good to begin with as a whole one.
        let _ = if self.is_fresh {
            disk.remove_all(&self.building)
        } else {
            spare::retire(disk, &self.target, &self.building)
        };
    }
}

/// A lock is held for an insertion only, which leaves nothing half done.
pub(super) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
