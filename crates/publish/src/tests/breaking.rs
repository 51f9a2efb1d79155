//! A disk that stops working, for the tests.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use crate::MARKER;
use crate::disk::{Disk, Real};

/// A disk that does so many operations more, and then none: as after a crash.
#[derive(Default)]
pub(super) struct Breaking {
    pub(super) left: AtomicI64,
    pub(super) is_dead: AtomicBool,
    pub(super) can_exchange: bool,
    pub(super) can_link: bool,
    /// Files appear here, as if somebody put them there at the moment of the swap.
    pub(super) published: PathBuf,
    pub(super) appears: Vec<(&'static str, &'static str)>,
    /// Renames of a folder with this end, and every exchange, are refused with this error.
    pub(super) refused: Option<(&'static str, io::ErrorKind)>,
    /// This file lies on a full disk.
    pub(super) full_from: Option<&'static str>,
}

impl Breaking {
    pub(super) fn on(published: &Path, left: i64, can_exchange: bool) -> Self {
        Self {
            left: left.into(),
            can_exchange,
            can_link: true,
            published: published.to_owned(),
            ..Self::default()
        }
    }

    pub(super) fn whole(published: &Path) -> Self {
        Self::on(published, i64::MAX, true)
    }

    fn step(&self) -> io::Result<()> {
        if self.left.fetch_sub(1, Ordering::SeqCst) <= 0 {
            self.is_dead.store(true, Ordering::SeqCst);
        }
        self.is_alive()
    }

    fn is_alive(&self) -> io::Result<()> {
        match self.is_dead.load(Ordering::SeqCst) {
            true => Err(io::Error::other("crash")),
            false => Ok(()),
        }
    }
}

impl Disk for Arc<Breaking> {
    fn create(&self, path: &Path) -> io::Result<File> {
        self.step()?;
        let is_full = self.full_from.is_some_and(|full| path.ends_with(full));
        if is_full {
            // The kernel's own "no space left on device", at the first write.
            return OpenOptions::new().write(true).open("/dev/full");
        }
        Real.create(path)
    }

    fn reopen(&self, path: &Path) -> io::Result<File> {
        self.step()?;
        Real.reopen(path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        Real.remove(path)
    }

    fn create_dir(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        Real.create_dir(path)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        match self.can_link {
            true => Real.link(from, to),
            false => Err(io::ErrorKind::PermissionDenied.into()),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        if let Some((_, error)) =
            self.refused.filter(|(end, _)| from.to_string_lossy().ends_with(end))
        {
            return Err(error.into());
        }
        if from == self.published {
            self.appear();
        }
        Real.rename(from, to)
    }

    fn exchange(&self, a: &Path, b: &Path) -> io::Result<()> {
        self.step()?;
        if let Some((_, error)) = self.refused {
            return Err(error.into());
        }
        if !self.can_exchange {
            return Err(io::Error::from(rustix::io::Errno::INVAL));
        }
        self.appear();
        Real.exchange(a, b)
    }

    fn sync(&self, _: &Path) -> io::Result<()> {
        self.step()
    }

    fn remove_all(&self, folder: &Path) -> io::Result<()> {
        self.is_alive()?;
        if self.step().is_err() {
            // Half of it is gone, and the half that says what it was.
            let _ = fs::remove_file(folder.join(MARKER));
            let _ = fs::remove_dir_all(folder.join("kept"));
        }
        self.is_alive()?;
        Real.remove_all(folder)
    }
}

impl Breaking {
    fn appear(&self) {
        for (path, text) in &self.appears {
            let path = self.published.join(path);
            // As an editor saves: a new file under the old name.
            let _ = fs::remove_file(&path);
            fs::write(path, text).unwrap();
        }
    }
}
