//! The only reader: walks the content and the theme, splits front matter, keeps byte offsets.

use std::ops::Range;

use crate::diagnostic::{FileId, Texts};

/// Every file below a folder that is text, in the order of its path.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// Files that are published as they are: path below the folder and size in bytes.
    pub others: Vec<(Box<str>, u64)>,
}

/// A text file of the content.
#[derive(Debug)]
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

impl Sources {
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0u32..)
            .zip(&self.files)
            .map(|(id, file)| (FileId(id), file))
    }

    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }
}

impl Texts for Sources {
    fn path(&self, file: FileId) -> &str {
        self.get(file).map_or("", |f| &f.shown)
    }

    fn text(&self, file: FileId) -> &str {
        self.get(file).map_or("", |f| &f.text)
    }
}
