//! YAML with its keys in the order in which they are told.

use std::fmt::Write as _;

use crate::new::scalar;

pub enum Yaml {
    Text(String),
    /// What needs no quotation marks: a word, a number.
    Word(String),
    List(Vec<Yaml>),
    Map(Vec<(&'static str, Yaml)>),
}

pub fn text(text: &str) -> Yaml {
    Yaml::Text(text.to_owned())
}

pub fn word(word: &str) -> Yaml {
    Yaml::Word(word.to_owned())
}

pub fn map(entries: impl IntoIterator<Item = (&'static str, Yaml)>) -> Yaml {
    Yaml::Map(entries.into_iter().collect())
}

impl Yaml {
    /// Ends with a line break.
    pub fn written(&self) -> String {
        let mut out = String::new();
        self.write(0, &mut out);
        out
    }

    fn single(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(scalar(text)),
            Self::Word(word) => Some(word.clone()),
            Self::List(items) if items.is_empty() => Some("[]".to_owned()),
            _ => None,
        }
    }

    fn write(&self, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        match self {
            Self::Map(entries) => {
                for (key, value) in entries {
                    let _ = match value.single() {
                        Some(single) => writeln!(out, "{indent}{key}: {single}"),
                        None => writeln!(out, "{indent}{key}:"),
                    };
                    if value.single().is_none() {
                        value.write(depth + 1, out);
                    }
                }
            }
            Self::List(items) => {
                for item in items {
                    // The first line of an item stands behind its dash.
                    let written = match item.single() {
                        Some(single) => single + "\n",
                        None => {
                            let mut inner = String::new();
                            item.write(depth + 1, &mut inner);
                            inner
                        }
                    };
                    let _ = write!(out, "{indent}- {}", written.trim_start());
                }
            }
            _ => {
                let _ = writeln!(out, "{indent}{}", self.single().unwrap_or_default());
            }
        }
    }
}
