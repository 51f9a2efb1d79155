//! A tree of nodes held against a shape.

mod translate;

use base::diagnostic::{Bag, Diagnostic, Span, Text};
use base::text;
use base::value::DecimalMark;

use crate::read::describe::{expected, written};
use crate::read::languages::Languages;
use crate::read::scalar::{Written, no_kind};
use crate::read::yaml::{Mistake, Node, NodeKind, is_hard_space, key_without_space};
use crate::rules::{
    invalid_yaml, literal_markdown, missing_key, unknown_key, unknown_language, wrong_type,
};
use crate::schema::record::{Entry, Record, Value};
use crate::schema::shape::{Key, Shape, Type};

pub(crate) use translate::Translation;

/// Reads records and keeps what is wrong with them.
pub struct Reader<'a> {
    pub languages: &'a Languages,
    pub bag: Bag,
    /// The key whose value is read, for its example.
    key: Option<&'static Key>,
}

impl<'a> Reader<'a> {
    pub fn new(languages: &'a Languages) -> Self {
        Self { languages, bag: Bag::new(), key: None }
    }

    /// Reads the outermost mapping of a file. `top` is where a missing key is reported.
    pub fn file(&mut self, node: &Node, shape: &'static Shape, top: Span) -> Record {
        match &node.kind {
            NodeKind::Map(entries) => self.entries(entries, shape, top),
            _ if node.is_absent() => self.entries(&[], shape, top),
            _ => {
                self.no_mapping(node);
                Record::default()
            }
        }
    }

    /// Says why a text is no mapping.
    fn no_mapping(&mut self, node: &Node) {
        if self.hard_space(node) {
            return;
        }
        let colon = node.scalar().and_then(key_without_space);
        self.bag.push(match colon {
            Some(colon) => {
                let start = node.span.start as usize + colon;
                let span = Span::new(node.span.file, start..start + 1);
                invalid_yaml::report(span, Mistake::NoSpaceAfterColon)
            }
            None => invalid_yaml::no_mapping(node.span),
        });
    }

    /// Tells a space that is none in what should be a key.
    fn hard_space(&mut self, node: &Node) -> bool {
        let Some(text) = node.scalar() else { return false };
        let head = text.split_once(": ").map_or(text, |(head, _)| head);
        let Some((at, space)) = head.char_indices().find(|(_, c)| is_hard_space(*c)) else {
            return false;
        };
        let start = node.span.start as usize + at;
        let span = Span::new(node.span.file, start..start + space.len_utf8());
        self.bag.push(invalid_yaml::report(span, Mistake::HardSpace));
        true
    }

    fn entries(&mut self, entries: &[(Node, Node)], shape: &'static Shape, top: Span) -> Record {
        let mut record = Record::default();
        let mut seen: Vec<&'static str> = Vec::new();
        for (key_node, node) in entries {
            let Some(name) = key_node.scalar() else {
                self.bag.push(invalid_yaml::report(key_node.span, Mistake::Other));
                continue;
            };
            let Some(key) = shape.key(name) else {
                if self.hard_space(key_node) {
                    continue;
                }
                let known: Vec<&'static str> = shape.keys.iter().map(|key| key.name).collect();
                // What was meant does not lack as well: one mistake is told once.
                let meant = unknown_key::meant(name, &known);
                seen.extend(meant);
                self.bag.push(unknown_key::report(name, key_node.span, shape, &known, meant));
                continue;
            };
            seen.push(key.name);
            if node.is_absent() {
                if key.required {
                    self.bag.push(missing_key::empty(key, key_node.span));
                }
                continue;
            }
            self.key = Some(key);
            if let Some(value) = self.value(node, &key.ty, key.name) {
                if key.required && matches!(&value, Value::List(items) if items.is_empty()) {
                    self.bag.push(missing_key::empty(key, key_node.span));
                    continue;
                }
                record.insert(key.name, Entry { key: key_node.span, span: node.span, value });
            }
        }
        self.missing(shape, &seen, top);
        record
    }

    fn missing(&mut self, shape: &'static Shape, seen: &[&str], top: Span) {
        let missing = |key: &&Key| key.required && !seen.contains(&key.name);
        for key in shape.keys.iter().filter(missing) {
            self.bag.push(missing_key::report(key, shape, top));
        }
    }

    /// Reads a value of a type; none where it is wrong. `name` is the key that messages name.
    pub fn value(&mut self, node: &Node, ty: &'static Type, name: &str) -> Option<Value> {
        match (ty, &node.kind) {
            (Type::List(inner), NodeKind::List(items)) => {
                Some(Value::List(self.items(items, inner, name)))
            }
            (Type::OneOrMore(inner), NodeKind::List(items)) => {
                Some(Value::List(self.items(items, inner, name)))
            }
            (Type::OneOrMore(inner), _) => {
                let value = self.value(node, inner, name)?;
                Some(Value::List(vec![entry(node, value)]))
            }
            (Type::Pair(inner), NodeKind::List(items)) if items.len() == 2 => {
                let items = self.items(items, inner, name);
                (items.len() == 2).then_some(Value::List(items))
            }
            (
                Type::Record(shape) | Type::RecordOrText(shape) | Type::RecordOrWord(shape, _),
                NodeKind::Map(entries),
            ) => Some(Value::Record(self.entries(entries, shape, node.span))),
            (Type::RecordOrText(shape), NodeKind::Scalar { .. }) => {
                let key = shape.keys.first()?;
                let value = self.value(node, &key.ty, name)?;
                let mut record = Record::default();
                record.insert(key.name, entry(node, value));
                self.missing(shape, &[key.name], node.span);
                Some(Value::Record(record))
            }
            (Type::RecordOrWord(_, words), NodeKind::Scalar { text, .. }) => {
                let word = words.iter().find(|word| **word == text.as_ref());
                if word.is_none() {
                    self.wrong_type(node, ty, name);
                }
                word.map(|word| Value::Word(word))
            }
            (Type::MapOf(key, inner), NodeKind::Map(entries)) => {
                Some(Value::Map(self.map(entries, key, inner, name)))
            }
            (
                Type::List(_)
                | Type::Pair(_)
                | Type::Record(_)
                | Type::RecordOrText(_)
                | Type::RecordOrWord(..)
                | Type::MapOf(..),
                _,
            )
            | (_, NodeKind::List(_) | NodeKind::Map(_)) => {
                self.wrong_type(node, ty, name);
                None
            }
            (_, NodeKind::Scalar { text, .. }) => self.scalar(text, node.span, ty, name),
        }
    }

    fn items(&mut self, items: &[Node], ty: &'static Type, name: &str) -> Vec<Entry> {
        let mut found = Vec::new();
        for item in items {
            match item.is_absent() {
                true => self.bag.push(missing_key::item(name, item.span)),
                false => found.extend(self.value(item, ty, name).map(|value| entry(item, value))),
            }
        }
        found
    }

    fn map(
        &mut self,
        entries: &[(Node, Node)],
        key: &'static Type,
        ty: &'static Type,
        name: &str,
    ) -> Vec<(Box<str>, Entry)> {
        let mut found = Vec::new();
        for (key_node, node) in entries {
            let word = key_node.scalar().unwrap_or_default();
            let problem = match key {
                Type::Language => self.other_language(word, key_node.span),
                _ => no_kind(word, key_node.span, name),
            };
            if problem.is_some() || node.is_absent() {
                self.bag.extend(problem);
                continue;
            }
            if let Some(value) = self.value(node, ty, word) {
                let entry = Entry { key: key_node.span, span: node.span, value };
                found.push((word.into(), entry));
            }
        }
        found
    }

    /// What is wrong with a tag that is none of the site's languages.
    fn other_language(&self, tag: &str, span: Span) -> Option<Diagnostic> {
        let known = !self.languages.known || self.languages.find(tag).is_some();
        (!known).then(|| unknown_language::report(tag, span, &self.languages.tags))
    }

    /// Reads a single value; none where it is wrong.
    fn scalar(&mut self, text: &str, span: Span, ty: &Type, name: &str) -> Option<Value> {
        let written =
            Written { text: text.trim(), span, name, mark: DecimalMark::Point, in_cell: false };
        match written.read(ty) {
            Ok(value) => {
                if *ty == Type::Prose {
                    self.bag.extend(literal_markdown::in_key(span, name, text));
                }
                Some(value)
            }
            Err(problem) => {
                let shown = problem.hint.is_none() && problem.rule.code == wrong_type::RULE.code;
                let example = shown.then(|| self.example(name)).flatten();
                self.bag.push(problem.hint_if(example));
                None
            }
        }
    }

    fn wrong_type(&mut self, node: &Node, ty: &'static Type, name: &str) {
        let report = wrong_type::report(name, node.span, &expected(ty), &written(node));
        let hint = self::hint(node, ty, name).or_else(|| self.example(name));
        self.bag.push(report.hint_if(hint));
    }

    /// A good value of the key, where it is the key itself that is wrong.
    fn example(&self, name: &str) -> Option<Text> {
        self.key.filter(|key| key.name == name).map(missing_key::example)
    }
}

fn entry(node: &Node, value: Value) -> Entry {
    Entry { key: node.span, span: node.span, value }
}

/// What to write instead, where it can be told.
fn hint(node: &Node, ty: &Type, name: &str) -> Option<Text> {
    match (ty, &node.kind) {
        (Type::List(inner), NodeKind::Scalar { text, .. })
            if !matches!(inner, Type::Record(_)) && text.chars().count() <= 80 =>
        {
            let items: Vec<&str> = match inner {
                Type::Id { .. } => text.split([',', ' ']).filter(|item| !item.is_empty()).collect(),
                _ => vec![text],
            };
            let items = items.join(", ");
            Some(text!("Schrijf {name}: [{items}]", "Write {name}: [{items}]"))
        }
        (Type::Prose | Type::Text, NodeKind::Map(_) | NodeKind::List(_)) => Some(text!(
            "Zet de hele tekst tussen aanhalingstekens.",
            "Put quotation marks around the whole text."
        )),
        (_, NodeKind::List(items)) if items.len() == 1 => {
            let item = items.first()?.scalar()?;
            Some(text!("Schrijf {name}: {item}", "Write {name}: {item}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
