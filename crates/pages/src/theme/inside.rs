//! The files of the theme inside the program, by their paths below a theme: for who begins a theme of their own.

use super::{ASSETS, TEMPLATES, settings};

const SETTINGS: &str = "theme.yaml";

/// The path of every file, sorted.
pub fn theme_files() -> Vec<String> {
    let mut all: Vec<String> = files().map(|(path, _)| path).collect();
    all.sort_unstable();
    all
}

/// A file by its path, or by its name alone (`templates/home.html`, `home.html`); else all whose paths begin so
/// (`templates`, `locales/en`).
pub fn theme_named(name: &str) -> Vec<(String, &'static [u8])> {
    let name = name.strip_prefix("themes/default/").unwrap_or(name).trim_end_matches('/');
    let is_it =
        |path: &str| path == name || path.rsplit_once('/').is_some_and(|(_, own)| own == name);
    let begins =
        |path: &str| path.strip_prefix(name).is_some_and(|rest| rest.starts_with(['/', '.']));
    let own: Vec<_> = files().filter(|(path, _)| is_it(path)).collect();
    if own.is_empty() { files().filter(|(path, _)| begins(path)).collect() } else { own }
}

fn files() -> impl Iterator<Item = (String, &'static [u8])> {
    let of = |folder: &'static str, dir: &'static include_dir::Dir<'static>| {
        dir.files().filter_map(move |file| {
            Some((format!("{folder}/{}", file.path().to_str()?), file.contents()))
        })
    };
    let words = locale::message_files();
    let words = words.map(|(name, text)| (format!("locales/{name}"), text.as_bytes()));
    let settings = std::iter::once((SETTINGS.to_owned(), settings::DEFAULT.as_bytes()));
    settings.chain(of("templates", &TEMPLATES)).chain(words).chain(of("assets", &ASSETS))
}
