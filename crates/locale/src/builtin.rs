//! The words inside the program: the messages of the default theme, by language.

use include_dir::{Dir, include_dir};

use crate::problem::entries;
use crate::within::variables;
use std::collections::{BTreeMap, BTreeSet};

/// The folder is the list: a file `<language>.<subject>.ftl` in it is part of the program.
static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../themes/default/locales");

/// Every message file, as (language, file name, text), by name.
fn files() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    FOLDER.files().filter_map(|file| {
        let name = file.path().to_str()?;
        Some((name.split('.').next()?, name, file.contents_utf8()?))
    })
}

/// Every message file, as (file name, text), by name.
pub fn message_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    files().map(|(_, name, text)| (name, text))
}

/// The message files of one language, as (file name, text); none for a language that the default
/// theme does not speak.
pub(super) fn builtin(tag: &str) -> Vec<(&'static str, &'static str)> {
    files()
        .filter(|(language, _, _)| *language == tag)
        .map(|(_, name, text)| (name, text))
        .collect()
}

/// The keys of all words, as English has them.
pub fn keys() -> impl Iterator<Item = &'static str> {
    builtin("en").into_iter().flat_map(|(_, text)| entries(text)).map(|(key, _)| key)
}

/// The values that the program gives to its words, by key: those that any of its languages asks for.
pub fn values() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for variable in files().flat_map(|(_, _, text)| variables(text)) {
        all.entry(variable.key).or_default().insert(variable.name);
    }
    all
}

/// Whether the program has words of its own in a language.
pub fn is_spoken(tag: &str) -> bool {
    !builtin(tag.split(['-', '_']).next().unwrap_or(tag)).is_empty()
}

/// The words of one who tells of a programme and is not it, in place of those of the same keys; none
/// for a language that has none.
pub fn voice_of_another(tag: &str) -> Option<(&'static str, &'static str)> {
    let language = tag.split(['-', '_']).next().unwrap_or(tag);
    let file = FOLDER.get_file(format!("voices/{language}.third-party.ftl"))?;
    Some((file.path().to_str()?, file.contents_utf8()?))
}

/// Whether a theme's file says no more than the one of that name inside the program.
pub fn is_built_in(name: &str, text: &str) -> bool {
    FOLDER.get_file(name).and_then(|file| file.contents_utf8()) == Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;

    fn languages() -> BTreeSet<&'static str> {
        let found: BTreeSet<_> = files().map(|(language, _, _)| language).collect();
        assert!(found.contains("nl") && found.contains("en"), "{found:?}");
        found
    }

    fn keys(tag: &str) -> BTreeMap<&'static str, &'static str> {
        let mut keys = BTreeMap::new();
        for (file, text) in builtin(tag) {
            for (key, _) in entries(text) {
                let other = keys.insert(key, file);
                assert_eq!(other, None, "{key} is in {file} too");
            }
        }
        keys
    }

    #[test]
    fn every_language_has_every_key_once() {
        let english: Vec<_> = keys("en").into_keys().collect();
        for tag in languages() {
            assert_eq!(keys(tag).into_keys().collect::<Vec<_>>(), english, "{tag}");
        }
    }

    #[test]
    fn another_voice_has_words_for_keys_that_there_are_in_each_language() {
        let own = |tag: &str| -> BTreeSet<&str> {
            let (_, text) = voice_of_another(tag).unwrap();
            entries(text).map(|(key, _)| key).collect()
        };
        for tag in languages() {
            let known = keys(tag);
            assert_eq!(own(tag), own("en"), "{tag}");
            assert!(own(tag).iter().all(|key| known.contains_key(key)), "{tag}");
            let voice = voice_of_another(tag).unwrap();
            assert_eq!(Locale::new(tag, &[voice]).1, []);
        }
    }

    #[test]
    fn every_file_is_sound() {
        for tag in languages() {
            assert_eq!(Locale::new(tag, &[]).1, []);
        }
    }
}
