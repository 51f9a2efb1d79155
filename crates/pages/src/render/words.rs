//! The words that a theme brings: which of a language it lacks, and which nothing asks for.

use std::collections::BTreeSet;

use base::diagnostic::{Bag, nearest};

use crate::rules::{invalid_theme, missing_message};
use crate::theme::Theme;

/// What is told of the files of one language, as (name, text).
pub(super) fn of_language(theme: &Theme, tag: &str, files: &[(&str, &str)]) -> Bag {
    let mut bag = Bag::new();
    let known: BTreeSet<&str> = locale::keys().collect();
    let mut given = BTreeSet::new();
    for (name, text) in files {
        let path = theme.path_of(&format!("locales/{name}"));
        for (key, range) in locale::entries(text) {
            given.insert(key);
            if !known.contains(key) && !is_asked_for(theme, key) {
                let line =
                    text.get(..range.start).map_or(1, |before| before.matches('\n').count() + 1);
                let near = nearest(key, known.iter().copied());
                bag.push(invalid_theme::unknown_word(&path, line, key, near));
            }
        }
    }
    // What the program does not speak is spoken by the theme alone.
    let Some((first, _)) = files.first().filter(|_| !locale::is_spoken(tag)) else { return bag };
    let lacking: Vec<&str> = known.difference(&given).copied().collect();
    if let Some(key) = lacking.first() {
        let path = theme.path_of(&format!("locales/{first}"));
        let count = known.intersection(&given).count();
        bag.push(missing_message::in_english(&path, tag, count, key));
    }
    bag
}

/// Whether a template or another word of the theme names it, or the program asks for it by the tag of a language.
fn is_asked_for(theme: &Theme, key: &str) -> bool {
    let quoted = [format!("\"{key}\""), format!("'{key}'")];
    let mut templates = theme.templates.iter();
    let mut words = theme.locales.iter();
    key.starts_with("language-")
        || templates.any(|(_, text)| quoted.iter().any(|key| text.contains(key.as_str())))
        || words.any(|(_, text)| {
            text.contains(&format!("{{ {key} ")) || text.contains(&format!("{{{key}}}"))
        })
}
