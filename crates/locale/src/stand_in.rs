//! English words that stand in for those that a language lacks.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};

use crate::builtin::builtin;
use crate::problem::entries;

/// The fewest letters of what is told apart; less may be words of the language too.
const LEAST: usize = 9;

/// What English says, in pieces between values, where files of a language say nothing: pieces of several
/// words, as they stand within a sentence and at its beginning.
pub fn texts(files: &[(&str, &str)]) -> BTreeSet<String> {
    let own: BTreeSet<&str> =
        files.iter().flat_map(|(_, text)| entries(text)).map(|(key, _)| key).collect();
    let mut found = BTreeSet::new();
    for (_, text) in builtin("en") {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _)| rest);
        for entry in resource.entries() {
            if let Entry::Message(message) = entry
                && !own.contains(message.id.name)
                && let Some(pattern) = &message.value
            {
                pieces(pattern, &mut found);
            }
        }
    }
    found
}

fn pieces(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let ends = |c: char| c.is_whitespace() || c.is_ascii_punctuation();
                let piece = value.trim_matches(ends);
                if piece.contains(' ') && piece.chars().count() >= LEAST {
                    found.insert(piece.to_owned());
                    found.insert(base::capitalised(piece));
                }
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| pieces(&variant.value, found));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}
