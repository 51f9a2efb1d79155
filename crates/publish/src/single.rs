use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Whether there is no such folder yet, or nothing stands in it.
pub fn is_empty_folder(path: &Path) -> bool {
    match std::fs::read_dir(path) {
        Ok(mut names) => names.next().is_none(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

/// Writes one file whole or not at all: beside its place first, then put there in one step. The folder is made
/// where there is none. With
/// `replace`, what stands there already goes; without it, it stays and that is an error.
///
/// # Errors
/// Whatever the system says; `AlreadyExists` where something stands there.
pub fn write_file(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    let file = beside(path, bytes)?;
    if replace {
        file.persist(path)?;
    } else {
        file.persist_noclobber(path)?;
    }
    Ok(())
}

/// A file with these bytes beside its place, not yet put there.
fn beside(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    std::fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new().prefix(".spoorboek-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    readable(file.as_file())?;
    Ok(file)
}

/// Replaces or deletes many files, all of them or none: every new text is written beside its place before the first
/// is put there, and what went wrong on the way is undone.
///
/// # Errors
/// The path at which the system refused, and what it said.
pub fn replace_all(changes: &[(PathBuf, Option<Vec<u8>>)]) -> Result<(), (PathBuf, io::Error)> {
    let mut ready = Vec::new();
    for (path, bytes) in changes {
        let at = |error| (path.clone(), error);
        let before = match std::fs::read(path) {
            Ok(before) => Some(before),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(at(error)),
        };
        let beside = bytes.as_ref().map(|bytes| beside(path, bytes)).transpose().map_err(at)?;
        ready.push((path, before, beside));
    }
    let mut done: Vec<(&Path, Option<Vec<u8>>)> = Vec::new();
    for (path, before, beside) in ready {
        let result = match beside {
            Some(file) => file.persist(path).map(drop).map_err(|error| error.error),
            None => std::fs::remove_file(path),
        };
        if let Err(error) = result {
            for (path, before) in done.into_iter().rev() {
                // What cannot be put back either is in git.
                let _ = match before {
                    Some(bytes) => write_file(path, &bytes, true),
                    None => std::fs::remove_file(path),
                };
            }
            return Err((path.clone(), error));
        }
        done.push((path, before));
    }
    Ok(())
}

/// A temporary file is its owner's alone; a table of the content is everyone's to read.
#[cfg(unix)]
fn readable(file: &std::fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &std::fs::File) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_only_replaced_where_that_was_asked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        write_file(&path, b"1", false).unwrap();
        let again = write_file(&path, b"2", false).unwrap_err();
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(&path).unwrap(), b"1");
        write_file(&path, b"2", true).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"2");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn many_files_are_replaced_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        std::fs::write(path("a"), b"1").unwrap();
        std::fs::write(path("b"), b"1").unwrap();
        // A folder cannot be replaced by a file.
        std::fs::create_dir_all(path("d/inside")).unwrap();
        let with = |last: &str| {
            let new = |name: &str| (path(name), Some(b"2".to_vec()));
            [new("a"), new("c"), (path("b"), None), new(last)]
        };
        assert_eq!(replace_all(&with("d")).unwrap_err().0, path("d"));
        assert_eq!(std::fs::read(path("a")).unwrap(), b"1");
        assert!(path("b").is_file() && !path("c").exists());
        replace_all(&with("e")).unwrap();
        assert_eq!(std::fs::read(path("e")).unwrap(), b"2");
        assert!(!path("b").exists());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 4);
    }
}
