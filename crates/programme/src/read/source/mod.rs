//! The only reader: walks the content and the theme, splits front matter, keeps byte offsets.
//!
//! What a file means is left to `schema`. A file that cannot be read stays in the set, marked as
//! such, so that it owns its name and nothing that refers to it is reported for that.

mod active;
mod before;
mod cut_off;
pub mod exif;
mod folder;
mod front_matter;
mod parquet;
mod picture;
mod stand;
mod text;
mod walk;

use std::io::Cursor;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use base::diagnostic::{Bag, FileId, Span, Texts};

use crate::model::{Attachment, Uses};
use crate::read::csv::cells::named_cell;
use crate::rules::unreadable_parquet;

pub use active::drawing as acting;
pub use before::{Before, Touched, Unsaved};
pub use folder::{file_names, folder_names, read_bytes, read_export, read_folder};
pub use picture::{is_bitmap, is_picture, size as picture_size};
pub use stand::Stand;

/// The ending of a table that is no text; it is read as the CSV that it would be.
pub const PARQUET: &str = ".parquet";

/// Every file below a folder that is text, in the order of its path.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Arc<SourceFile>>,
    /// Files that are published as they are, in the order of their path.
    pub others: Vec<Attachment>,
    /// Folders below the folder that could not be read, which was reported; sorted, empty for the
    /// folder itself.
    pub lost_folders: Vec<Box<str>>,
    /// What stands before every path when it is printed.
    prefix: Box<str>,
    /// Files that are no content: path as it is printed, and text.
    beside: Vec<(Box<str>, Box<str>)>,
}

/// A text file of the content.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Below the content folder, with `/`.
    pub path: Box<str>,
    /// As it is printed: relative to the working directory.
    pub shown: Box<str>,
    pub text: Box<str>,
    /// For Markdown: the YAML between the fences, without them.
    pub front_matter: Option<Range<usize>>,
    /// For Markdown: what follows; else the whole text.
    pub body: Range<usize>,
    /// Whether the text is what the file holds: false where it was not UTF-8, held a merge
    /// conflict or an open front matter. Such a file owns its id and is not parsed.
    pub readable: bool,
}

/// Reads all content below a folder; `shown_prefix` is the folder as paths are printed
/// (`content`). Never fails: what could not be read is in the bag.
pub fn read(content: &Path, shown_prefix: &str) -> (Sources, Bag) {
    read_again(content, shown_prefix, &mut Before::default(), &Touched::default())
}

/// As [`read`], where what was read before is taken as it was, unless its size or its time changed or
/// it is among those that are said to be `touched`.
pub fn read_again(
    content: &Path,
    shown_prefix: &str,
    before: &mut Before,
    touched: &Touched,
) -> (Sources, Bag) {
    let read_again = |before: &Before, index, found: &walk::FoundText| {
        let id = file_id(index);
        let (file, problems) = match before.unsaved.get(&found.path) {
            Some(text) => {
                let shown = shown(shown_prefix, &found.path);
                text::examine(id, &found.path, shown, text.as_bytes().to_vec())
            }
            None => read_file(id, found, shown_prefix),
        };
        before.same(id, file, problems)
    };
    if let Some(only) = before.only(content, touched) {
        let read = only.into_iter().map(|(index, found)| {
            let read = read_again(before, index, &found);
            (index, found, read)
        });
        let read = read.collect();
        before.keep_also(read);
    } else {
        let mut walked = walk::walk(content, shown_prefix);
        walk::add_unsaved(&mut walked.texts, &before.unsaved);
        let touched = touched.known();
        let texts = walked.texts.par_iter().enumerate();
        let read = texts.map(|(index, found)| {
            let kept = before.kept(file_id(index), found, &touched);
            kept.unwrap_or_else(|| read_again(before, index, found))
        });
        let read = read.collect();
        before.keep(walked, read);
    }
    let (walked, read) = before.last();
    let (mut sources, bag) =
        collect(read.to_vec(), walked.others.clone(), shown_prefix, walked.problems.clone());
    sources.lost_folders.clone_from(&walked.lost_folders);
    (sources, bag)
}

fn read_file(id: FileId, found: &walk::FoundText, shown_prefix: &str) -> (SourceFile, Bag) {
    let shown = shown(shown_prefix, &found.path);
    match folder::read_text_bytes(found) {
        Some(Ok(bytes)) if found.path.ends_with(PARQUET) && !bytes.starts_with(parquet::MAGIC) => {
            let bag = Bag::from_iter([unreadable_parquet::no_parquet(&shown)]);
            (SourceFile::unreadable(&found.path, shown), bag)
        }
        Some(Ok(bytes)) => text::examine(id, &found.path, shown, bytes),
        None => (SourceFile::unreadable(&found.path, shown), Bag::new()),
        Some(Err(problem)) => {
            let bag = Bag::from_iter([problem.into_diagnostic(&shown)]);
            (SourceFile::unreadable(&found.path, shown), bag)
        }
    }
}

/// The same from files in memory: path below the folder, with `/`, and content. For revisions in
/// git, for editors and for tests.
pub fn from_memory(mut files: Vec<(String, Vec<u8>)>, shown_prefix: &str) -> (Sources, Bag) {
    files.retain(|(path, _)| !path.split('/').any(walk::is_ignored));
    files.sort();
    let (texts, others): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|(path, _)| walk::is_text(path));
    let read = texts
        .into_iter()
        .enumerate()
        .map(|(index, (path, bytes))| {
            let shown = shown(shown_prefix, &path);
            let (file, problems) = text::examine(file_id(index), &path, shown, bytes);
            (Arc::new(file), problems)
        })
        .collect();
    let mut problems = Bag::new();
    let others = others.into_iter().map(|(path, bytes)| {
        let size = bytes.len() as u64;
        problems.append(active::examine(&path, &shown(shown_prefix, &path), size, || {
            Some(bytes.as_slice())
        }));
        let dimensions = picture::size(&path, || Some(Cursor::new(bytes.as_slice())));
        let is_cut_off = cut_off::is_cut_off(&path, size, || Some(Cursor::new(bytes.as_slice())));
        Attachment { size, dimensions, is_cut_off, path: path.into(), uses: Uses::default() }
    });
    let others = others.collect();
    collect(read, others, shown_prefix, problems)
}

/// The YAML at the top of a text, between its fences; none where it has none.
pub fn front_matter(text: &str) -> Option<Range<usize>> {
    match front_matter::split(text) {
        front_matter::Split::Closed { front_matter, .. } => Some(front_matter),
        _ => None,
    }
}

fn collect(
    read: Vec<(Arc<SourceFile>, Bag)>,
    others: Vec<Attachment>,
    prefix: &str,
    mut bag: Bag,
) -> (Sources, Bag) {
    let mut files = Vec::with_capacity(read.len());
    for (file, problems) in read {
        files.push(file);
        bag.append(problems);
    }
    let sources = Sources { files, others, prefix: prefix.into(), ..Sources::default() };
    (sources, bag)
}

/// Whether a file is a table by its ending.
fn is_table(path: &str) -> bool {
    path.ends_with(".csv") || path.ends_with(PARQUET)
}

fn file_id(index: usize) -> FileId {
    FileId(u32::try_from(index).unwrap_or(u32::MAX))
}

fn shown(prefix: &str, path: &str) -> String {
    match prefix.trim_end_matches('/') {
        "" | "." => path.to_owned(),
        prefix => format!("{prefix}/{path}"),
    }
}

impl Sources {
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0u32..).zip(&self.files).map(|(id, file)| (FileId(id), file.as_ref()))
    }

    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.shared(id).map(AsRef::as_ref)
    }

    /// A file as it was read: where it is the same one as before, all that its text says is the same.
    pub fn shared(&self, id: FileId) -> Option<&Arc<SourceFile>> {
        self.files.get(id.0 as usize)
    }

    /// The text file at a path below the content folder.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.files.binary_search_by(|file| file.path.as_ref().cmp(path)).ok().map(file_id)
    }

    /// The same files, with this text in place of what stands at a path below the folder, or
    /// beside them: to see what it would do before it is written.
    #[must_use]
    pub fn with(mut self, path: &str, text: &str) -> Self {
        let shown = self.shown(path);
        let file = SourceFile {
            text: text.into(),
            body: 0..text.len(),
            readable: true,
            ..SourceFile::unreadable(path, shown)
        };
        let at = self.files.binary_search_by(|file| file.path.as_ref().cmp(path));
        match at {
            Ok(at) => {
                if let Some(slot) = self.files.get_mut(at) {
                    *slot = Arc::new(file);
                }
            }
            Err(at) => self.files.insert(at, Arc::new(file)),
        }
        self
    }

    /// Takes in a file that is no content, such as that of a theme, so that diagnostics can point
    /// into it; `shown` is its path as it is printed.
    pub fn add(&mut self, shown: &str, text: &str) -> FileId {
        self.beside.push((shown.into(), text.into()));
        // From the other end, so that no file of the content takes its number.
        FileId(u32::MAX - 1 - file_id(self.beside.len() - 1).0)
    }

    fn beside(&self, file: FileId) -> Option<&(Box<str>, Box<str>)> {
        self.beside.get((u32::MAX - 1).checked_sub(file.0)? as usize)
    }

    /// A path below the content folder as it is printed.
    pub fn shown(&self, path: &str) -> String {
        shown(&self.prefix, path)
    }

    /// The text that a span covers; empty where it covers none.
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file).get(span.range()).unwrap_or_default()
    }
}

impl SourceFile {
    fn unreadable(path: &str, shown: String) -> Self {
        Self {
            path: path.into(),
            shown: shown.into(),
            text: Box::default(),
            front_matter: None,
            body: 0..0,
            readable: false,
        }
    }

    /// What follows the last point of the path: `md`, `csv`.
    pub fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, end)| end)
    }
}

impl Texts for Sources {
    fn path(&self, file: FileId) -> &str {
        match self.get(file) {
            Some(file) => &file.shown,
            None => self.beside(file).map_or("", |(shown, _)| shown),
        }
    }

    fn text(&self, file: FileId) -> &str {
        match self.get(file) {
            Some(file) => &file.text,
            None => self.beside(file).map_or("", |(_, text)| text),
        }
    }

    fn cell(&self, row: Span, column: &str) -> Span {
        named_cell(self.text(row.file), row, column)
    }
}
