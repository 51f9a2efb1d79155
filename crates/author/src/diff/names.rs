//! Objects that have another id now: what names them says nothing else than before.

use std::borrow::Cow;
use std::collections::BTreeMap;

use programme::model::Common;
use programme::schema::{Entry, Value};

use super::{Documents, Side, text_of, written};

/// The id of now, by the one of before.
pub struct Names(BTreeMap<String, String>);

impl Names {
    /// The new id keeps the old one as an alias.
    pub fn of(before: &Documents<'_>, after: &Documents<'_>) -> Self {
        let mut names = BTreeMap::new();
        for ((kind, id), found) in after {
            for alias in found.record.list(Common::aliases).iter().filter_map(text_of) {
                let key = (*kind, alias);
                if before.contains_key(&key) && !after.contains_key(&key) {
                    names.insert(key.1, id.clone());
                }
            }
        }
        Self(names)
    }

    /// An id as it is now.
    pub fn now<'a>(&'a self, id: &'a str) -> &'a str {
        self.0.get(id).map_or(id, String::as_str)
    }

    /// A value of before with the ids of now. Words for readers stay as they are.
    pub fn in_value(&self, side: Side<'_>, entry: &Entry) -> String {
        let text = written(side, entry);
        match entry.value {
            Value::Prose(_) | Value::Text(_) => text,
            _ => self.in_ids(&text),
        }
    }

    /// A list of ids, with signs between them.
    pub fn in_ids(&self, text: &str) -> String {
        let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let parts = text.split_inclusive(|c| !is_id(c));
        parts
            .map(|part| {
                let id = part.trim_end_matches(|c| !is_id(c));
                let rest = part.strip_prefix(id).unwrap_or_default();
                [self.now(id), rest].concat()
            })
            .collect()
    }

    /// A text of before whose links lead to the files of now.
    pub fn in_links<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        for (old, new) in &self.0 {
            for sign in ['/', '('] {
                let link = format!("{sign}{old}.md");
                if text.contains(&link) {
                    text = Cow::Owned(text.replace(&link, &format!("{sign}{new}.md")));
                }
            }
        }
        text
    }
}
