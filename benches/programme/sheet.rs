use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};

use super::Written;

/// The content folder, and what has been written into it.
pub struct Folder {
    root: PathBuf,
    pub written: Written,
}

impl Folder {
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), written: Written::default() }
    }

    /// Writes `text` at a path below the folder.
    pub fn write(&mut self, path: &str, text: &str) -> io::Result<()> {
        let path = self.root.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        self.written.files += 1;
        self.written.bytes += text.len() as u64;
        std::fs::write(path, text)
    }
}

/// A Markdown file with front matter, as it is being written.
pub struct Sheet(String);

impl Sheet {
    pub fn new() -> Self {
        Self("---\n".into())
    }

    pub fn key(&mut self, key: &str, value: impl Display) -> &mut Self {
        self.0.push_str(&format!("{key}: {value}\n"));
        self
    }

    /// A key only where `holds`: what no translation may carry, for example.
    pub fn key_if(&mut self, holds: bool, key: &str, value: impl Display) -> &mut Self {
        if holds { self.key(key, value) } else { self }
    }

    pub fn body(&mut self, body: &str) -> String {
        let mut text = std::mem::take(&mut self.0);
        text.push_str("---\n");
        text.push_str(body);
        text
    }
}
