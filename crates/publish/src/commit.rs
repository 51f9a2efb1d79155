use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::disk::{keep_group, same_file};
use super::foreign::{self, Fit};
use super::kept;
use super::marker::{Entry, MARKER, Marker};
use super::rules::{
    cannot_write, foreign_file_in_the_way, output_changed, path_written_twice, remnant_stays,
};
use super::spare;
use super::staging::{Staged, Staging, held};
use super::swap::swap;
use base::diagnostic::Diagnostic;

/// What a build changed: paths of files below the published folder, sorted; the marker itself is not counted.
#[derive(Debug)]
pub struct Published {
    /// Not published before.
    pub added: Vec<String>,
    /// Published before with other bytes.
    pub changed: Vec<String>,
    /// Published before, and no longer.
    pub removed: Vec<String>,
    /// How many are the same as before, with their time of modification.
    pub kept: usize,
    /// How many are of somebody else, and still there.
    pub foreign: usize,
    /// Notices: nothing that stopped the publication.
    pub notices: Vec<Diagnostic>,
}

impl Staging {
    /// Publishes: from here on visitors see the new site.
    ///
    /// # Errors
    /// The first error of a `write` or `copy`, if there was one; `foreign-file-in-the-way`,
    /// `output-changed`, `output-cannot-move`, `cannot-write`, `disk-full`. The published folder is
    /// then as it was, but for one case: `foreign-file-in-the-way` for a file that appeared at the
    /// very instant of publishing says that the site is published, and where that file is.
    pub fn commit(self) -> Result<Published, Diagnostic> {
        if let Some(first) = held(&self.failed).take() {
            return Err(first);
        }
        let files = std::mem::take(&mut *held(&self.files));
        self.look_again()?;
        let folder = self.target.folder();
        let found = match fs::metadata(folder) {
            Ok(volume) => foreign::in_folder(&self.target, folder, &self.published, Some(&volume))?,
            Err(_) => Vec::new(),
        };
        let kept = files.values().filter(|file| file.kept).count();
        let mut new: Marker = files.iter().map(|(p, f)| (p.clone(), f.entry)).collect();
        new.drafts = self.drafts;
        let written = files.iter().filter(|(_, file)| !file.kept).map(|(path, _)| path.clone());
        let (changed, added): (Vec<_>, Vec<_>) =
            written.partition(|path| self.published.get(path).is_some());
        let mut published = Published {
            added,
            changed,
            removed: self.removed(&new),
            kept,
            foreign: found.len(),
            notices: Vec::new(),
        };
        let is_first = !folder.join(MARKER).exists();
        let is_same = files.len() == kept && published.removed.is_empty();
        if is_same && self.published.drafts == new.drafts && !is_first {
            return Ok(published);
        }
        self.clear_stale(&new)?;
        self.link_kept(&files)?;
        let carried = self.carry(found, &new)?;
        self.is_whole(&files)?;
        published.foreign = carried.len();
        self.finish(&new)?;

        let swapped = swap(self.disk.as_ref(), &self.target)?;
        published.notices.extend(swapped.notice);
        if let Some(old) = swapped.old {
            let disk = self.disk.as_ref();
            foreign::rescue(disk, &self.target, &old, &self.published, &carried)?;
            if spare::retire(disk, &self.target, &old).is_err() {
                let notice = remnant_stays::report(self.target.show(&old));
                published.notices.push(notice);
            }
        }
        Ok(published)
    }

    /// What was published is still what this build compared its pages with.
    fn look_again(&self) -> Result<(), Diagnostic> {
        let now = self.target.look()?.into_marker();
        if now == self.published {
            Ok(())
        } else {
            Err(output_changed::report(self.target.shown()))
        }
    }

    fn removed(&self, new: &Marker) -> Vec<String> {
        let paths = self.published.iter().map(|(path, _)| path);
        paths.filter(|path| new.get(path).is_none()).map(str::to_owned).collect()
    }

    /// A file cannot lie in a file; and what an earlier build left and this one has not goes.
    fn clear_stale(&self, new: &Marker) -> Result<(), Diagnostic> {
        for (path, _) in new.iter() {
            if let Some(above) = new.file_above(path) {
                let shown = self.target.show(&self.target.folder().join(above));
                return Err(path_written_twice::report(shown));
            }
        }
        let mut empty = BTreeSet::new();
        for (path, _) in self.spare.iter().filter(|(path, _)| new.get(path).is_none()) {
            // Where a file became a folder it is gone already.
            if !new.has_files_in(path) && new.file_above(path).is_none() {
                let removed = self.disk.remove(&self.building.join(path));
                removed.map_err(|e| self.broken(path, &e))?;
            }
            let folders = path.match_indices('/').filter_map(|(at, _)| path.get(..at));
            empty.extend(folders.filter(|f| !new.has_files_in(f) && new.get(f).is_none()));
        }
        for folder in empty.iter().rev() {
            let removed = self.disk.remove_all(&self.building.join(folder));
            removed.map_err(|e| self.broken(folder, &e))?;
        }
        Ok(())
    }

    fn link_kept(&self, files: &BTreeMap<String, Staged>) -> Result<(), Diagnostic> {
        let kept: Vec<(&String, &Staged)> = files.iter().filter(|(_, file)| file.kept).collect();
        kept.into_par_iter().try_for_each(|(path, file)| {
            self.make_room(path)?;
            let from = self.target.folder().join(path);
            let to = self.building.join(path);
            if self.spare.get(path).is_some() && is_one(&from, &to) {
                return Ok(());
            }
            self.make_place(path).map_err(|e| self.broken(path, &e))?;
            match self.disk.link(&from, &to) {
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => Err(self.broken(path, &e)),
                Err(_) => self.copy_kept(path, file.entry, &from, &to),
                Ok(()) => Ok(()),
            }
        })
    }

    /// Nothing of what was written went meanwhile, as when somebody clears up what begins with a dot.
    fn is_whole(&self, files: &BTreeMap<String, Staged>) -> Result<(), Diagnostic> {
        let files: Vec<(&String, &Staged)> = files.iter().collect();
        files.into_par_iter().try_for_each(|(path, file)| {
            let found = fs::symlink_metadata(self.building.join(path));
            match found.map_err(|e| self.broken(path, &e))? {
                found if found.is_file() && found.len() == file.entry.size => Ok(()),
                _ => Err(self.broken(path, &io::ErrorKind::NotFound.into())),
            }
        })
    }

    /// Where files cannot be linked, their bytes are checked once more on the way.
    fn copy_kept(
        &self,
        path: &str,
        entry: Entry,
        from: &Path,
        to: &Path,
    ) -> Result<(), Diagnostic> {
        let broken = |e: io::Error| self.broken(path, &e);
        foreign::copy(self.disk.as_ref(), from, to).map_err(broken)?;
        let open = |path| fs::File::open(path);
        let copy = kept::same(open(to).map_err(broken)?, open(from).map_err(broken)?);
        if copy.map_err(broken)? == Some(entry) {
            Ok(())
        } else {
            Err(output_changed::report(self.target.shown()))
        }
    }

    fn carry(&self, found: Vec<PathBuf>, new: &Marker) -> Result<BTreeSet<PathBuf>, Diagnostic> {
        let mut carried = BTreeSet::new();
        for path in found {
            let from = self.target.folder().join(&path);
            match foreign::fit(&path, new) {
                Fit::Beside => {
                    foreign::bring(self.disk.as_ref(), &path, self.target.folder(), &self.building)
                        .map_err(|e| cannot_write::report(self.target.show(&from), &e))?;
                    carried.insert(path);
                }
                // Somebody put there what we publish now: from here on it is ours.
                Fit::Same if foreign::is_same(&from, &self.building.join(&path)) => {}
                Fit::Same | Fit::Never => {
                    return Err(foreign_file_in_the_way::report(self.target.show(&from)));
                }
            }
        }
        Ok(carried)
    }

    /// The marker, the permissions and group of the folder, and the one sync.
    fn finish(&self, new: &Marker) -> Result<(), Diagnostic> {
        let folder = self.target.folder();
        let failed = |path: &Path, e: io::Error| cannot_write::report(self.target.show(path), &e);
        let text = new.to_string();
        let marker = self.building.join(MARKER);
        let written = self
            .disk
            .remove(&marker)
            .and_then(|()| self.disk.create(&marker))
            .and_then(|mut file| file.write_all(text.as_bytes()));
        written.map_err(|e| failed(&folder.join(MARKER), e))?;
        if let Ok(old) = fs::metadata(folder) {
            keep_group(&old, &self.building);
            fs::set_permissions(&self.building, old.permissions())
                .map_err(|e| failed(folder, e))?;
        }
        self.disk.sync(&self.building).map_err(|e| failed(&self.building, e))
    }
}

fn is_one(a: &Path, b: &Path) -> bool {
    matches!((fs::symlink_metadata(a), fs::symlink_metadata(b)), (Ok(a), Ok(b)) if same_file(&a, &b))
}
