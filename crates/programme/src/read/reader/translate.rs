use crate::model::Lang;
use crate::read::describe::{expected, written};
use crate::read::yaml::{Mistake, Node, NodeKind};
use crate::rules::{
    invalid_yaml, list_of_other_length, literal_markdown, translation_without_original,
    unknown_key, untranslatable_key, wrong_type,
};
use crate::schema::item::OwnId;
use crate::schema::record::{Entry, Record, Value};
use crate::schema::shape::{Shape, Type};

use crate::read::reader::Reader;

/// What a translation is held against.
#[derive(Clone, Copy)]
pub struct Translation<'a> {
    pub lang: Lang,
    /// The path of the original, for messages.
    pub original: &'a str,
    /// Whether the original had errors: then what it seems to lack is not reported.
    pub lenient: bool,
}

impl Reader<'_> {
    /// Merges a translated file into its original's record.
    pub fn translate_file(
        &mut self,
        node: &Node,
        shape: &'static Shape,
        record: &mut Record,
        how: Translation<'_>,
    ) {
        match &node.kind {
            NodeKind::Map(entries) => self.translate_entries(entries, shape, record, how),
            _ if node.is_absent() => {}
            _ => self.no_mapping(node),
        }
    }

    fn translate_entries(
        &mut self,
        entries: &[(Node, Node)],
        shape: &'static Shape,
        record: &mut Record,
        how: Translation<'_>,
    ) {
        for (key_node, node) in entries {
            let Some(name) = key_node.scalar() else {
                self.bag.push(invalid_yaml::report(key_node.span, Mistake::Other));
                continue;
            };
            let Some(key) = shape.key(name) else {
                let translatable = shape.keys.iter().filter(|key| key.ty.holds_prose());
                let known: Vec<&str> = translatable.map(|key| key.name).collect();
                let meant = unknown_key::meant(name, &known);
                self.bag.push(unknown_key::report(name, key_node.span, shape, &known, meant));
                continue;
            };
            if !key.ty.holds_prose() {
                self.bag.push(untranslatable_key::report(name, key_node.span, how.original));
                continue;
            }
            if node.is_absent() {
                continue;
            }
            let entry = record.iter_mut().find(|(known, _)| *known == key.name);
            match entry {
                Some((_, entry)) => self.translate(node, &key.ty, entry, name, how),
                None if how.lenient => {}
                None => self.bag.push(translation_without_original::key(
                    name,
                    key_node.span,
                    how.original,
                )),
            }
        }
    }

    fn translate(
        &mut self,
        node: &Node,
        ty: &'static Type,
        entry: &mut Entry,
        name: &str,
        how: Translation<'_>,
    ) {
        match (ty, &node.kind, &mut entry.value) {
            (Type::Prose, NodeKind::Scalar { text, .. }, Value::Prose(prose)) => {
                prose.set(how.lang, text.trim(), node.span);
                self.bag.extend(literal_markdown::in_key(node.span, name, text));
            }
            (
                Type::List(inner) | Type::OneOrMore(inner),
                NodeKind::List(nodes),
                Value::List(items),
            ) => {
                let by_order = nodes.iter().all(|node| names_of(node).is_empty());
                let moved = by_order.then(|| moved(nodes, items)).flatten();
                let (here, there) = (nodes.len(), items.len());
                let report = match moved {
                    Some((node, here, there)) => {
                        Some(list_of_other_length::elsewhere(node.span, name, here, there))
                    }
                    None if by_order && here < there => {
                        Some(list_of_other_length::report(node.span, name, here, there))
                    }
                    None => None,
                };
                // What stands at another place only seems to say the wrong thing there.
                if let Some(report) = report {
                    self.bag.extend((!how.lenient).then_some(report));
                    return;
                }
                self.translate_items(nodes, inner, items, name, how);
            }
            (
                Type::Record(shape) | Type::RecordOrText(shape) | Type::RecordOrWord(shape, _),
                NodeKind::Map(entries),
                Value::Record(record),
            ) => {
                // What names an item in a list is repeated, not translated.
                let entries = without_names(entries, shape);
                self.translate_entries(&entries, shape, record, how);
            }
            (Type::RecordOrText(shape), NodeKind::Scalar { .. }, Value::Record(record)) => {
                let first = shape.keys.first();
                let entry = first.and_then(|key| {
                    let entry = record.iter_mut().find(|(known, _)| *known == key.name);
                    entry.map(|(_, entry)| (key, entry))
                });
                match entry {
                    Some((key, entry)) if key.ty == Type::Prose => {
                        self.translate(node, &key.ty, entry, name, how);
                    }
                    // Repeated, to keep what follows at its place.
                    Some((_, entry)) if entry.text() == node.scalar() => {}
                    _ => self.bag.push(untranslatable_key::report(name, node.span, how.original)),
                }
            }
            _ => {
                let report = wrong_type::report(name, node.span, &expected(ty), &written(node));
                self.bag.push(report);
            }
        }
    }

    /// Lists are matched by `id`, or by what else names an item, where the items say it; else by
    /// position.
    fn translate_items(
        &mut self,
        nodes: &[Node],
        ty: &'static Type,
        items: &mut [Entry],
        name: &str,
        how: Translation<'_>,
    ) {
        for (position, node) in nodes.iter().enumerate() {
            let names = names_of(node);
            let item = match names.is_empty() {
                false => items.iter_mut().find(|item| is_called(item, &names)),
                true => items.get_mut(position),
            };
            let id = names.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(" ");
            let id = (!id.is_empty()).then_some(id.as_str());
            match item {
                Some(_) if node.is_absent() => {}
                Some(item) => self.translate(node, ty, item, name, how),
                None if how.lenient => {}
                None => self.bag.push(translation_without_original::item(
                    name,
                    id,
                    node.span,
                    how.original,
                )),
            }
        }
    }
}

/// The first item of a list that stands at another place than in the original, both counted from 1.
fn moved<'n>(nodes: &'n [Node], items: &[Entry]) -> Option<(&'n Node, usize, usize)> {
    nodes.iter().enumerate().find_map(|(here, node)| {
        // One that the original lacks is another matter.
        if fits(node, items.get(here)?) {
            return None;
        }
        let there = items.iter().position(|item| fits(node, item))?;
        Some((node, here + 1, there + 1))
    })
}

/// Whether an item can be the translation of another: it has the same keys, or repeats its only word.
fn fits(node: &Node, item: &Entry) -> bool {
    match (&node.kind, &item.value) {
        _ if node.is_absent() => true,
        (NodeKind::Map(entries), Value::Record(record)) => entries
            .iter()
            .all(|(key, _)| key.scalar().is_some_and(|name| record.get(name).is_some())),
        (NodeKind::Scalar { .. }, Value::Record(_)) => item.id() == node.scalar(),
        (NodeKind::Scalar { .. }, Value::Prose(_)) => true,
        _ => false,
    }
}

/// What names an item of a list: its id, the code of an answer, a warning with what it is about.
const NAMES: [&str; 3] = [OwnId::KEY, "code", "of"];

fn names_of(node: &Node) -> Vec<(&'static str, &str)> {
    let NodeKind::Map(entries) = &node.kind else {
        return Vec::new();
    };
    let named = |name: &'static str| {
        let (_, value) = entries.iter().find(|(key, _)| key.scalar() == Some(name))?;
        Some((name, value.scalar()?))
    };
    NAMES.into_iter().filter_map(named).collect()
}

fn is_called(item: &Entry, names: &[(&str, &str)]) -> bool {
    let Value::Record(record) = &item.value else {
        return false;
    };
    names.iter().all(|(key, name)| record.text(key) == Some(*name))
}

fn without_names(entries: &[(Node, Node)], shape: &Shape) -> Vec<(Node, Node)> {
    let is_name = |node: &Node| {
        let name = NAMES.into_iter().find(|name| node.scalar() == Some(*name));
        name.and_then(|name| shape.key(name)).is_some_and(|key| !key.ty.holds_prose())
    };
    entries.iter().filter(|(key, _)| !is_name(key)).cloned().collect()
}
