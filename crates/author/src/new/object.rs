use std::fmt::Write as _;

use base::diagnostic::Language;
use programme::kinds::shape_of;
use programme::model::Kind;
use programme::schema::{Key, Type};

use super::scalar;

/// A file of a kind that is to be.
#[derive(Debug, Clone)]
pub struct Object<'a> {
    pub kind: Kind,
    pub title: &'a str,
    /// The keys that it cannot do without, beside the title, as they stand in YAML.
    pub given: &'a [(&'static str, String)],
    /// The schema that editors find in the folder `schemas` beside the content.
    pub schema: Option<&'a str>,
}

/// The keys that a kind cannot do without, beside the title.
pub fn needed(kind: Kind) -> impl Iterator<Item = &'static Key> {
    shape_of(kind).keys.iter().filter(|key| key.required && key.name != TITLE)
}

const TITLE: &str = "title";

/// Longer comments go on in a next line.
const WIDTH: usize = 96;

impl Object<'_> {
    /// The file, with every key explained in a comment: those that it needs are filled in, of the others
    /// stands an example that counts when its `# ` is taken away.
    pub fn file(&self, language: Language) -> String {
        let needed = match language {
            Language::Dutch => "Verplicht.",
            Language::English => "Needed.",
        };
        let mut out = String::from("---\n");
        if let Some(schema) = self.schema {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "# yaml-language-server: $schema=../../schemas/{schema}");
        }
        for key in shape_of(self.kind).keys {
            let given = self.given.iter().find(|(name, _)| *name == key.name);
            let value = match (key.name, given) {
                (TITLE, _) if self.kind != Kind::Area => Some(scalar(self.title)),
                (_, given) => given.map(|(_, value)| value.clone()),
            };
            let doc = key.doc.get(language);
            let words = choices(&key.ty, language);
            let mark = if value.is_some() { needed } else { "" };
            comment(&mut out, &[doc, words.as_str(), mark]);
            // Writing to a string cannot fail.
            let _ = match value {
                Some(value) => writeln!(out, "{}: {value}", key.name),
                None => writeln!(out, "# {}", written(key, language).replace('\n', "\n# ")),
            };
        }
        out.push_str("---\n");
        out
    }
}

/// A key with its example, in one line or in several.
fn written(key: &Key, language: Language) -> String {
    key.with_example(language).trim_end().to_owned()
}

/// The words from which a value is chosen; nothing where it is free.
fn choices(ty: &Type, language: Language) -> String {
    match (ty, language) {
        (Type::Word(words), Language::Dutch) => format!("Kies uit: {}.", words.join(", ")),
        (Type::Word(words), Language::English) => format!("One of: {}.", words.join(", ")),
        _ => String::new(),
    }
}

fn comment(out: &mut String, parts: &[&str]) {
    let mut width = 0;
    for word in parts.iter().flat_map(|part| part.split_whitespace()) {
        let length = word.chars().count() + 1;
        if width == 0 || width + length > WIDTH {
            out.push_str(if width == 0 { "#" } else { "\n#" });
            width = 1;
        }
        out.push(' ');
        out.push_str(word);
        width += length;
    }
    out.push('\n');
}
