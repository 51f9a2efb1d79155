use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::beside::Beside;
use super::disk::{is_mount_point, same_file};
use super::marker::{MARKER, Marker, read_marker};
use super::rules::{
    cannot_write, foreign_output, output_cannot_move, output_not_a_folder, overlapping_output,
};
use base::diagnostic::Diagnostic;

/// The folder that is published to.
#[derive(Debug)]
pub(super) struct Target {
    /// As it was asked for, with `/`.
    shown: String,
    /// Its parent as it was asked for, where that is the parent of `folder`.
    shown_parent: Option<String>,
    /// The folder itself, every link resolved.
    folder: PathBuf,
    parent: PathBuf,
    name: OsString,
}

/// What is in the published folder before a build.
#[derive(Debug)]
pub(super) enum Published {
    Nothing,
    /// A folder without a site: empty, or with dot-files only.
    Bare {
        empty: bool,
    },
    Site(Marker),
}

impl Published {
    /// Without a site nothing is listed, and every file is somebody else's.
    pub(super) fn into_marker(self) -> Marker {
        match self {
            Self::Nothing | Self::Bare { .. } => Marker::default(),
            Self::Site(marker) => marker,
        }
    }
}

impl Target {
    /// Finds the folder and refuses what can never be published to. Writes nothing.
    pub(super) fn locate(out: &Path, protected: &[&Path]) -> Result<Self, Diagnostic> {
        let shown = show(out);
        let folder = resolve(out).map_err(|e| cannot_write::report(shown.clone(), &e))?;
        for other in protected {
            if overlap(&folder, other) {
                return Err(overlapping_output::report(shown, &show(other)));
            }
        }
        // What does not resolve to a folder is a file, or a link that leads nowhere.
        let is_taken = fs::symlink_metadata(out).is_ok() || fs::symlink_metadata(&folder).is_ok();
        if is_taken && !folder.is_dir() {
            return Err(output_not_a_folder::report(shown));
        }
        let (Some(parent), Some(name)) = (folder.parent(), folder.file_name()) else {
            return Err(output_cannot_move::report(shown));
        };
        if is_mount_point(&folder) {
            return Err(output_cannot_move::report(shown));
        }
        let (parent, name) = (parent.to_owned(), name.to_owned());
        let asked = out.parent().filter(|_| out.file_name().is_some());
        let shown_parent =
            asked.filter(|asked| resolve(asked).is_ok_and(|resolved| resolved == parent)).map(show);
        Ok(Self { shown, shown_parent, folder, parent, name })
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn parent(&self) -> &Path {
        &self.parent
    }

    pub(super) fn beside(&self, what: Beside) -> PathBuf {
        let mut name = OsString::from(".");
        name.push(&self.name);
        name.push(".spoorboek-");
        name.push(what.suffix());
        self.parent.join(name)
    }

    pub(super) fn shown(&self) -> String {
        self.shown.clone()
    }

    /// A path in or beside the folder, as the user would write it.
    pub(super) fn show(&self, path: &Path) -> String {
        let inside = path.strip_prefix(&self.folder).ok();
        let beside = path.strip_prefix(&self.parent).ok();
        match (inside, beside, &self.shown_parent) {
            (Some(rest), _, _) if rest.as_os_str().is_empty() => self.shown(),
            (Some(rest), _, _) => show(&Path::new(&self.shown).join(rest)),
            (None, Some(rest), Some(parent)) => show(&Path::new(parent).join(rest)),
            _ => show(path),
        }
    }

    /// Looks at what is there, and refuses a folder with files that no build of ours made.
    pub(super) fn look(&self) -> Result<Published, Diagnostic> {
        if let Some(marker) = self.marker_in(&self.folder)? {
            return Ok(Published::Site(marker));
        }
        match bare(&self.folder) {
            Ok(Some(true)) => Ok(Published::Bare { empty: true }),
            Ok(Some(false)) => Ok(Published::Bare { empty: false }),
            Ok(None) => Err(foreign_output::report(self.shown())),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Published::Nothing),
            Err(e) => Err(cannot_write::report(self.shown(), &e)),
        }
    }

    /// The marker in the folder or in one beside it, its diagnostics with the path as asked for.
    pub(super) fn marker_in(&self, folder: &Path) -> Result<Option<Marker>, Diagnostic> {
        read_marker(folder).map_err(|mut diagnostic| {
            diagnostic.place = base::diagnostic::Place::Path(self.show(&folder.join(MARKER)));
            diagnostic
        })
    }
}

/// Whether a folder is empty; none where it holds something else than dot-files.
pub(super) fn bare(folder: &Path) -> io::Result<Option<bool>> {
    let mut empty = true;
    for entry in fs::read_dir(folder)? {
        empty = false;
        let name = entry?.file_name();
        if !name.as_encoded_bytes().starts_with(b".") {
            return Ok(None);
        }
    }
    Ok(Some(empty))
}

fn show(path: &Path) -> String {
    let shown = path.display().to_string();
    if cfg!(windows) { shown.replace('\\', "/") } else { shown }
}

/// Where a path leads, links and `..` resolved, although its last parts may not exist yet.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let here = Path::new(".");
    let absolute = std::path::absolute(if path.as_os_str().is_empty() { here } else { path })?;
    let parts: Vec<Component<'_>> = absolute.components().collect();
    for known in (1..=parts.len()).rev() {
        let (start, rest) = parts.split_at(known);
        let start: PathBuf = start.iter().collect();
        let mut resolved = match fs::canonicalize(&start) {
            Ok(resolved) => resolved,
            Err(e) if e.kind() == io::ErrorKind::NotFound => continue,
            Err(e) => return Err(e),
        };
        for part in rest {
            match part {
                Component::ParentDir => drop(resolved.pop()),
                part => resolved.push(part),
            }
        }
        // `missing/../link` leads back to what exists.
        return if rest.contains(&Component::ParentDir) {
            resolve(&resolved)
        } else {
            Ok(resolved)
        };
    }
    Err(io::ErrorKind::NotFound.into())
}

/// Whether one folder is the other or lies within it. Numbers of files are compared as well as
/// names, for file systems that ignore case and folders that are mounted twice.
fn overlap(folder: &Path, other: &Path) -> bool {
    let Ok(other) = resolve(other) else {
        return false;
    };
    let lies_in = |inner: &Path, outer: &Path| {
        let Ok(outer) = fs::metadata(outer) else {
            return false;
        };
        inner.ancestors().any(|a| fs::metadata(a).is_ok_and(|a| same_file(&a, &outer)))
    };
    folder.starts_with(&other)
        || other.starts_with(folder)
        || lies_in(folder, &other)
        || lies_in(&other, folder)
}
