//! What an editor has open: texts, folders, and the programmes in them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base::diagnostic::Language;
use lsp_server::Message;
use lsp_types::{Position, TextDocumentContentChangeEvent, Uri};

use crate::desk::{Ask, Desk, Open};
use crate::rename::below;
use crate::{Shelves, place};

pub struct Session {
    shelves: Arc<dyn Shelves>,
    out: Arc<dyn Fn(Message) + Send + Sync>,
    /// As the user or the editor asked for it.
    pub language: Option<Language>,
    folders: Vec<PathBuf>,
    texts: BTreeMap<String, Text>,
    desks: Vec<Desk>,
}

struct Text {
    open: Open,
    /// None for what is no file.
    path: Option<PathBuf>,
}

/// A place in an open text of a programme.
pub struct At<'a> {
    pub desk: &'a Desk,
    /// Below the content folder.
    pub path: String,
    pub text: &'a str,
    pub offset: usize,
}

impl Session {
    pub fn new(
        shelves: Arc<dyn Shelves>,
        out: Arc<dyn Fn(Message) + Send + Sync>,
        language: Option<Language>,
    ) -> Self {
        let (folders, texts, desks) = (Vec::new(), BTreeMap::new(), Vec::new());
        Self { shelves, out, language, folders, texts, desks }
    }

    /// Reads the programmes of folders, and forgets those of others.
    pub fn folders(&mut self, added: Vec<PathBuf>, removed: &[PathBuf]) {
        self.folders.retain(|folder| !removed.contains(folder));
        self.folders.extend(added);
        self.desks.retain(|desk| !removed.iter().any(|folder| desk.content.starts_with(folder)));
        self.find_desks();
    }

    /// Begins to read the programmes of folders and open texts that are not read yet.
    fn find_desks(&mut self) {
        let texts = self.texts.values().filter_map(|text| text.path.as_ref());
        let paths: Vec<&PathBuf> = self.folders.iter().chain(texts).collect();
        let wanted: BTreeSet<PathBuf> =
            paths.into_iter().filter_map(|path| self.shelves.content_of(path)).collect();
        for content in wanted {
            if !self.desks.iter().any(|desk| desk.content == content) {
                let (out, reader) = (Arc::clone(&self.out), self.shelves.reader(&content));
                let desk = Desk::new(&content, reader, move |message| out(message), self.language);
                desk.ask(self.asked(&desk.content, BTreeSet::new()));
                self.desks.push(desk);
            }
        }
    }

    fn asked(&self, content: &Path, touched: BTreeSet<PathBuf>) -> Ask {
        let texts = self.texts.values();
        let open = texts
            .filter_map(|text| Some((below(content, text.path.as_deref()?)?, text.open.clone())));
        Ask { open: open.collect(), touched }
    }

    fn desk(&self, path: &Path) -> Option<&Desk> {
        // Of a programme within another, the inner one.
        let around = self.desks.iter().filter(|desk| path.starts_with(&desk.content));
        around.max_by_key(|desk| desk.content.as_os_str().len())
    }

    pub fn open(&mut self, uri: Uri, version: i32, text: String) {
        let path = place::path(&uri);
        let name = uri.as_str().to_owned();
        let open = Open { uri, version, text: text.into() };
        self.texts.insert(name.clone(), Text { open, path });
        let before = self.desks.len();
        self.find_desks();
        if self.desks.len() == before {
            self.read_again(&name);
        }
    }

    pub fn change(&mut self, uri: &Uri, version: i32, edits: Vec<TextDocumentContentChangeEvent>) {
        let Some(text) = self.texts.get_mut(uri.as_str()) else { return };
        let mut written = text.open.text.to_string();
        for edit in edits {
            match edit.range {
                Some(range) => {
                    let start = place::offset(&written, range.start);
                    let end = place::offset(&written, range.end).max(start);
                    written.replace_range(start..end, &edit.text);
                }
                None => written = edit.text,
            }
        }
        text.open.version = version;
        text.open.text = written.into();
        self.read_again(uri.as_str());
    }

    pub fn close(&mut self, uri: &Uri) {
        let Some(Text { path: Some(path), .. }) = self.texts.remove(uri.as_str()) else { return };
        if let Some(desk) = self.desk(&path) {
            desk.ask(self.asked(&desk.content, BTreeSet::from([path.clone()])));
        }
    }

    /// Files that changed on the disk, in whatever way.
    pub fn changed(&mut self, files: BTreeSet<PathBuf>) {
        self.find_desks();
        for desk in &self.desks {
            desk.ask(self.asked(&desk.content, files.clone()));
        }
    }

    fn read_again(&self, uri: &str) {
        let path = self.texts.get(uri).and_then(|text| text.path.as_deref());
        if let Some(desk) = path.and_then(|path| self.desk(path)) {
            desk.ask(self.asked(&desk.content, BTreeSet::new()));
        }
    }

    /// A place in a text that belongs to a programme.
    pub fn at(&self, uri: &Uri, position: Position) -> Option<At<'_>> {
        let text = self.texts.get(uri.as_str())?;
        let path = text.path.as_deref()?;
        let desk = self.desk(path)?;
        let (path, text) = (below(&desk.content, path)?, text.open.text.as_ref());
        Some(At { desk, path, text, offset: place::offset(text, position) })
    }

    /// How the editor calls a file, with the version of its text where that is open.
    pub fn known(&self, file: &Path) -> (Option<Uri>, Option<i32>) {
        match self.texts.values().find(|text| text.path.as_deref() == Some(file)) {
            Some(text) => (Some(text.open.uri.clone()), Some(text.open.version)),
            None => (place::uri(file), None),
        }
    }
}
