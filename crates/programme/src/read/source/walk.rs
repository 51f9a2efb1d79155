//! Which files there are: sorted, without what editors and their machines leave behind.

#![allow(clippy::disallowed_methods)] // This room is where folders are walked.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use walkdir::{DirEntry, WalkDir};

use base::diagnostic::Bag;

use crate::model::{Attachment, Uses};
use crate::read::source::shown;
use crate::read::source::{Unsaved, active, cut_off, picture};
use crate::rules::{link_outside_content, unreadable_file};

/// A text file that is yet to be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct FoundText {
    /// Below the folder, with `/`.
    pub path: String,
    /// None where it cannot be read, which was reported: it owns its name all the same.
    pub real: Option<PathBuf>,
    /// In bytes.
    pub size: u64,
    /// When it was last written, where the system says so.
    pub written: Option<SystemTime>,
}

impl FoundText {
    pub fn new(path: String, real: PathBuf, data: Option<&fs::Metadata>) -> Self {
        let size = data.map_or(0, fs::Metadata::len);
        Self { path, real: Some(real), size, written: data.and_then(|data| data.modified().ok()) }
    }
}

#[derive(Debug, Default)]
pub(super) struct Walked {
    /// The folder, without links in its path.
    pub root: PathBuf,
    /// As paths are printed.
    pub prefix: String,
    /// Sorted by path, as the others.
    pub texts: Vec<FoundText>,
    pub others: Vec<Attachment>,
    /// Below the folder; what is in them is not known.
    pub lost_folders: Vec<Box<str>>,
    pub problems: Bag,
    /// Whether one file may be found at two paths.
    has_links: bool,
}

/// The folder as a walk names it.
pub(super) fn root_of(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf())
}

pub(super) fn walk(folder: &Path, prefix: &str) -> Walked {
    let root = root_of(folder);
    let mut found = Walked { root: root.clone(), prefix: prefix.to_owned(), ..Walked::default() };
    let mut walk = WalkDir::new(&root).follow_links(true).sort_by_file_name().into_iter();
    while let Some(entry) = walk.next() {
        match entry {
            Ok(entry) if entry.depth() == 0 => {}
            Ok(entry) if is_ignored(&entry.file_name().to_string_lossy()) => {
                if entry.file_type().is_dir() {
                    walk.skip_current_dir();
                }
            }
            Ok(entry) => {
                found.has_links |= entry.path_is_symlink();
                if entry.path_is_symlink() && !stays_within(&root, entry.path()) {
                    let path = below(&root, entry.path());
                    found.problems.push(link_outside_content::report(&shown(prefix, &path)));
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                        found.lost_folders.push(path.into());
                    } else {
                        found.lose(path);
                    }
                } else {
                    sort_in(&root, &entry, prefix, &mut found);
                }
            }
            Err(error) => {
                let path = error.path().map_or(String::new(), |path| below(&root, path));
                if !path.split('/').any(is_ignored) {
                    let shown = shown(prefix, &path);
                    found.problems.push(unreadable_file::walking(&shown, &error));
                    found.lose(path);
                }
            }
        }
    }
    found.texts.sort_by(|a, b| a.path.cmp(&b.path));
    found.others.sort_by(|a, b| a.path.cmp(&b.path));
    found.lost_folders.sort();
    found
}

/// Puts texts that are not on the disk in place of those that are, or beside them. Without a time they are never
/// taken for what stood there before.
pub(super) fn add_unsaved(texts: &mut Vec<FoundText>, unsaved: &Unsaved) {
    for (path, text) in unsaved.iter().filter(|(path, _)| is_text(path)) {
        let size = text.len() as u64;
        let found = FoundText { path: path.clone(), real: None, size, written: None };
        match texts.binary_search_by(|known| known.path.cmp(path)) {
            Ok(at) => texts.splice(at..=at, [found]),
            Err(at) => texts.splice(at..at, [found]),
        };
    }
}

impl Walked {
    /// Whether every file was found, at one path.
    pub fn is_plain(&self) -> bool {
        let is_found = |text: &FoundText| text.real.is_some();
        !self.has_links
            && self.problems.is_empty()
            && self.lost_folders.is_empty()
            && self.texts.iter().all(is_found)
    }

    /// The place of a text among the others.
    pub fn place(&self, path: &str) -> Option<usize> {
        self.texts.binary_search_by(|text| text.path.as_str().cmp(path)).ok()
    }

    /// Whether something was found at a path or below it.
    pub fn has(&self, path: &str) -> bool {
        let texts = self.texts.iter().map(|text| text.path.as_str());
        let mut all = texts.chain(self.others.iter().map(|other| other.path.as_ref()));
        all.any(|known| {
            known.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Keeps the name of what cannot be read.
    fn lose(&mut self, path: String) {
        if is_text(&path) {
            self.texts.push(FoundText { path, real: None, size: 0, written: None });
        } else {
            self.lost_folders.push(path.into());
        }
    }
}

fn sort_in(root: &Path, entry: &DirEntry, prefix: &str, found: &mut Walked) {
    if entry.file_type().is_dir() {
        return;
    }
    let path = below(root, entry.path());
    if entry.path().strip_prefix(root).is_ok_and(|p| p.to_str().is_none()) {
        found.problems.push(unreadable_file::name(&shown(prefix, &path)));
        return;
    }
    if !entry.file_type().is_file() {
        found.problems.push(unreadable_file::no_file(&shown(prefix, &path)));
        found.lose(path);
        return;
    }
    let data = entry.metadata().ok();
    if is_text(&path) {
        found.texts.push(FoundText::new(path, entry.path().to_path_buf(), data.as_ref()));
    } else {
        let size = data.as_ref().map_or(0, fs::Metadata::len);
        let open = || fs::File::open(entry.path()).ok();
        found.problems.append(active::examine(&path, &shown(prefix, &path), size, open));
        let dimensions = picture::size(&path, || open().map(io::BufReader::new));
        let is_cut_off = cut_off::is_cut_off(&path, size, || open().map(io::BufReader::new));
        found.others.push(Attachment {
            path: path.into(),
            size,
            dimensions,
            is_cut_off,
            uses: Uses::default(),
        });
    }
}

/// Hidden files, and what office programs and operating systems leave behind.
pub(super) fn is_ignored(name: &str) -> bool {
    name.starts_with(['.', '~'])
        || name.eq_ignore_ascii_case("Thumbs.db")
        || name.eq_ignore_ascii_case("desktop.ini")
}

/// Whether a file is read, rather than published as it is.
pub(super) fn is_text(path: &str) -> bool {
    let text = [".md", ".yaml", ".yml", ".csv", ".geojson"];
    // Only where the figures of an indicator stand: anywhere else it is a file like others.
    let is_table = path.starts_with("indicators/") && path.ends_with(super::PARQUET);
    let is_text = text.iter().any(|ending| path.ends_with(ending));
    is_table || is_text && !path.starts_with("files/")
}

fn stays_within(root: &Path, link: &Path) -> bool {
    link.canonicalize().is_ok_and(|real| real.starts_with(root))
}

fn below(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
