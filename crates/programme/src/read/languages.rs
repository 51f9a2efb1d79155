//! The languages of the site, from `programme.yaml`.

use std::collections::BTreeSet;

use crate::model::Lang;
use crate::read::source::Sources;

use crate::read::layout::{Layout, Localisable};
use crate::read::yaml::{Node, NodeKind};

/// The languages of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// The first is the one that editors write in. Never empty.
    pub tags: Vec<Box<str>>,
    /// False where `programme.yaml` could not say: then no language is unknown.
    pub known: bool,
}

impl Languages {
    /// Far more than any city writes; keeps their places within a byte.
    pub const MOST: usize = 32;

    /// The place of a tag in the list.
    pub fn find(&self, tag: &str) -> Option<Lang> {
        let index = self.tags.iter().position(|known| known.as_ref() == tag)?;
        u8::try_from(index).ok().map(Lang)
    }

    /// Whether a text has the form of a language tag: `nl`, `nl-NL`, `zh-Hant`.
    pub fn is_tag(text: &str) -> bool {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        (2..=3).contains(&language.len())
            && language.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|part| {
                (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            })
    }
}

impl Default for Languages {
    fn default() -> Self {
        Self { tags: vec!["nl".into()], known: true }
    }
}

/// What `programme.yaml` says; `node` is its tree, none where it cannot be read.
///
/// Where it cannot be read, a line `languages: [nl, en]` is looked for, and else every language
/// of a translation is taken for known: nothing is reported that only follows.
pub fn find(sources: &Sources, layout: &Layout, node: Option<&Node>) -> Languages {
    let tags = match node {
        Some(node) => listed(node),
        None => written(sources, layout),
    };
    if let Some(tags) = tags {
        return Languages { tags, known: true };
    }
    let original = layout.programme.original;
    if original.is_none() || node.is_some_and(|node| key(node).is_none()) {
        return Languages::default();
    }
    let alone = [&layout.programme, &layout.home, &layout.glossary];
    let alone = alone.into_iter().flat_map(|file: &Localisable| &file.translations);
    let seen: BTreeSet<&str> = layout
        .documents
        .iter()
        .filter_map(|file| file.lang.as_deref())
        .chain(alone.map(|(tag, _)| tag.as_str()))
        .filter(|tag| *tag != "nl")
        .collect();
    let tags = std::iter::once("nl").chain(seen);
    Languages { tags: tags.map(Box::from).collect(), known: false }
}

fn key(node: &Node) -> Option<&Node> {
    let NodeKind::Map(entries) = &node.kind else {
        return None;
    };
    let entry = entries.iter().find(|(key, _)| key.scalar() == Some("languages"))?;
    Some(&entry.1)
}

/// The tags that are well formed, each once; none where there is no such list.
fn listed(node: &Node) -> Option<Vec<Box<str>>> {
    let NodeKind::List(items) = &key(node)?.kind else {
        return None;
    };
    unique(items.iter().filter_map(Node::scalar))
}

fn unique<'a>(words: impl Iterator<Item = &'a str>) -> Option<Vec<Box<str>>> {
    let mut tags: Vec<Box<str>> = Vec::new();
    for word in words.take(Languages::MOST) {
        if Languages::is_tag(word) && !tags.iter().any(|tag| tag.as_ref() == word) {
            tags.push(word.into());
        }
    }
    (!tags.is_empty()).then_some(tags)
}

/// The same from a line of a file that is no YAML.
fn written(sources: &Sources, layout: &Layout) -> Option<Vec<Box<str>>> {
    let source = sources.get(layout.programme.original?)?;
    let mut lines = source.text.lines();
    let list = lines.find_map(|line| line.strip_prefix("languages:"))?;
    let list = list.trim().strip_prefix('[')?.split(']').next()?;
    unique(list.split(',').map(str::trim))
}
