//! The words that a theme brings: which of a language it lacks, and which nothing asks for.

use std::collections::BTreeSet;

use base::diagnostic::{Bag, nearest};

use crate::rules::{invalid_theme, missing_message, words_not_used};
use crate::theme::{Theme, is_language};
use programme::model::Settings;

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
    let (of_program, of_templates) = (locale::values(), theme.values_given());
    for (name, text) in files {
        let path = theme.path_of(&format!("locales/{name}"));
        for locale::Variable { key, name, range } in locale::variables(text) {
            let given: BTreeSet<&str> = [&of_program, &of_templates]
                .into_iter()
                .filter_map(|by| by.get(key))
                .flatten()
                .copied()
                .collect();
            // What no template asks for by its name is named by other words, or by parts of its name.
            let is_known = known.contains(key) || of_templates.contains_key(key);
            if is_known && !given.contains(name) {
                let before = text.get(..range.start).unwrap_or_default();
                let line = before.rsplit('\n').next().unwrap_or_default();
                let at = (before.matches('\n').count() + 1, line.chars().count() + 1);
                let near = nearest(name, given.iter().copied());
                let known: Vec<&str> = given.iter().copied().collect();
                bag.push(invalid_theme::unknown_value(&path, at, key, name, near, &known));
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

/// Files of words in a language that the site does not have, the first of each. That a theme speaks all languages of the
/// program is no slip.
pub(super) fn of_no_language(theme: &Theme, settings: &Settings) -> Bag {
    let mut told = BTreeSet::new();
    let tags = theme.locales.iter().map(|(name, _)| (name, name.split('.').next().unwrap_or(name)));
    let is_asked_for = |tag: &str| {
        locale::is_spoken(tag)
            || settings
                .languages
                .iter()
                .any(|own| &**own == tag || own.split('-').next() == Some(tag))
    };
    let others = tags.filter(|(_, tag)| is_language(tag) && !is_asked_for(tag));
    let others = others.filter(|(_, tag)| told.insert(*tag));
    others
        .map(|(name, tag)| {
            let path = theme.path_of(&format!("locales/{name}"));
            words_not_used::report(&path, tag, &settings.languages)
        })
        .collect()
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
