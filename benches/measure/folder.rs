use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// Where content and output stand while measuring; gone afterwards.
pub struct Workplace(TempDir);

impl Workplace {
    /// Below `chosen`, else in a file system that lives in memory, else among temporary files.
    /// A disk is measured along otherwise: file systems grow slow for minutes where thousands of
    /// files are deleted and made again.
    pub fn open(chosen: Option<&Path>) -> io::Result<Self> {
        let memory = Path::new("/dev/shm");
        let folder = match chosen {
            Some(folder) => TempDir::new_in(folder)?,
            None if memory.is_dir() => TempDir::new_in(memory).or_else(|_| TempDir::new())?,
            None => TempDir::new()?,
        };
        Ok(Self(folder))
    }

    /// The path of a folder that does not exist (any more).
    pub fn clean(&self, name: &str) -> io::Result<PathBuf> {
        let path = self.0.path().join(name);
        remove(&path)?;
        Ok(path)
    }
}

/// Deletes a folder, where there is one.
pub fn remove(path: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
