//! `glossary.yaml`: terms and what they mean.

use crate::model::Localised;
use base::diagnostic::{Bag, Span};
use base::{as_read, text};

use crate::read::content::Term;
use crate::read::describe::written;
use crate::read::documents::whole_yaml;
use crate::read::layout::Localisable;
use crate::read::translations::Translations;
use crate::read::yaml::{Mistake, Node, NodeKind};
use crate::rules::{invalid_yaml, literal_markdown, translation_without_original, wrong_type};

/// Terms in the order of the file, with their translations, which are matched by the term.
pub fn read(known: &Translations<'_>, files: &Localisable, bag: &mut Bag) -> Vec<Term> {
    let original = "glossary.yaml";
    let found = known.of(files, original, bag);
    let Some(file) = files.original else {
        return Vec::new();
    };
    let node = whole_yaml(known.sources, file, bag);
    let mut sound = node.is_some();
    let mut terms: Vec<Term> = Vec::new();
    let entries = node.map_or(Vec::new(), |node| entries(&node, bag));
    for (term, span, explanation) in entries {
        match explanation {
            Some((text, at)) => {
                terms.push(Term { term: term.into(), span, explanation: Localised::new(text, at) })
            }
            None => sound = false,
        }
    }
    for (lang, file) in found {
        let Some(node) = whole_yaml(known.sources, file, bag) else {
            continue;
        };
        for (term, span, explanation) in self::entries(&node, bag) {
            let Some((text, at)) = explanation else {
                continue;
            };
            match terms.iter_mut().find(|known| as_read(&known.term) == as_read(&term)) {
                Some(known) => known.explanation.set(lang, text, at),
                None if sound => {
                    bag.push(translation_without_original::key(&term, span, original));
                }
                None => {}
            }
        }
    }
    terms
}

type Entry = (String, Span, Option<(String, Span)>);

/// The terms of a tree; without an explanation where it is wrong.
fn entries(node: &Node, bag: &mut Bag) -> Vec<Entry> {
    let NodeKind::Map(entries) = &node.kind else {
        if !node.is_absent() {
            bag.push(invalid_yaml::no_mapping(node.span));
        }
        return Vec::new();
    };
    let mut found = Vec::new();
    for (key, value) in entries {
        let Some(term) = key.scalar() else {
            bag.push(invalid_yaml::report(key.span, Mistake::Other));
            continue;
        };
        let explanation = match value.scalar() {
            Some(text) if !value.is_absent() => {
                bag.extend(literal_markdown::in_key(value.span, term.trim(), text));
                Some((text.trim().to_owned(), value.span))
            }
            _ => {
                let span = if value.is_absent() { key.span } else { value.span };
                let expected = text!("een uitleg in woorden", "an explanation in words");
                bag.push(wrong_type::report(term, span, &expected, &written(value)));
                None
            }
        };
        found.push((term.trim().to_owned(), key.span, explanation));
    }
    found
}
