//! English words that stand in for those that a language lacks.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};

use crate::builtin::{builtin, keys};
use crate::problem::entries;

/// The fewest letters of what is told apart within a text; less may be words of the language too.
const LEAST: usize = 9;

/// What English says, in pieces between values, where files of a language say nothing.
#[derive(Debug, Default)]
pub struct StandIns {
    /// Pieces of several words, as they stand within a sentence and at its beginning.
    pub phrases: BTreeSet<String>,
    /// Other pieces: these are told apart only where nothing stands beside them.
    pub words: BTreeSet<String>,
    /// The keys of what the language does not say.
    pub lacking: BTreeSet<&'static str>,
    /// Whether they are few of all.
    pub are_few: bool,
}

/// Few is no more than one of so many words.
const FEW: usize = 10;

impl StandIns {
    pub fn of(files: &[(&str, &str)]) -> Self {
        let own: BTreeSet<&str> =
            files.iter().flat_map(|(_, text)| entries(text)).map(|(key, _)| key).collect();
        let mut found = Self::default();
        found.lacking = keys().filter(|key| !own.contains(key)).collect();
        found.are_few = found.lacking.len() * FEW <= keys().count();
        for_each(builtin("en"), |key, pattern| {
            if !own.contains(key) {
                pieces(pattern, &mut |piece| found.add(piece));
            }
        });
        // What the language says itself is of the language, also where it is said for something else.
        for_each(files.iter().copied(), |_, pattern| {
            pieces(pattern, &mut |piece| _ = found.words.remove(piece));
        });
        found
    }

    fn add(&mut self, piece: &str) {
        let is_phrase = piece.contains(' ') && piece.chars().count() >= LEAST;
        let into = if is_phrase { &mut self.phrases } else { &mut self.words };
        into.insert(piece.to_owned());
        into.insert(base::capitalised(piece));
    }
}

/// Every message of some files that has a text, with its name.
fn for_each<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
    mut with: impl FnMut(&str, &Pattern<&str>),
) {
    for (_, text) in files {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _)| rest);
        for entry in resource.entries() {
            if let Entry::Message(message) = entry
                && let Some(pattern) = &message.value
            {
                with(message.id.name, pattern);
            }
        }
    }
}

fn pieces(pattern: &Pattern<&str>, with: &mut impl FnMut(&str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let ends = |c: char| !c.is_alphabetic();
                let piece = value.trim_matches(ends);
                if piece.chars().nth(1).is_some() {
                    with(piece);
                }
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| pieces(&variant.value, with));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}
