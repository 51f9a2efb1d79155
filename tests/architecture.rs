//! Holds the arrows of `ARCHITECTURE.md`: each room imports only from the rooms that it may know.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at what it does not expect"
)]
#![allow(clippy::disallowed_methods, reason = "a test reads the sources")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each room may import. A room that is not here imports nothing but itself.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("value", &[]),
    ("diagnostic", &[]),
    ("source", &["diagnostic"]),
    ("schema", &["diagnostic", "model", "source", "value"]),
    ("model", &["diagnostic", "value"]),
    ("resolve", &["diagnostic", "model", "schema", "value"]),
    ("insight", &["diagnostic", "model", "value"]),
    ("locale", &["value"]),
    (
        "site",
        &["diagnostic", "insight", "model", "schema", "value"],
    ),
    ("markdown", &["diagnostic", "model", "schema", "value"]),
    ("chart", &["insight", "locale", "model", "value"]),
    (
        "render",
        &[
            "audit",
            "chart",
            "diagnostic",
            "insight",
            "locale",
            "markdown",
            "model",
            "paper",
            "schema",
            "site",
            "source",
            "value",
        ],
    ),
    ("audit", &["diagnostic"]),
    // Only with the feature `pdf`.
    ("paper", &["value"]),
    ("publish", &["diagnostic"]),
    // Beside the stages: what comes in from elsewhere, before it is content.
    ("import", &["diagnostic", "value"]),
    // The only room that asks the network, for `import` alone.
    ("fetch", &["diagnostic"]),
];

/// Rooms on top, which may know every stage.
const ON_TOP: &[&str] = &["commands", "cli", "main", "lib"];

#[test]
fn rooms_import_only_what_they_may_know() {
    let known: BTreeMap<&str, &[&str]> = MAY_KNOW.iter().copied().collect();
    let mut wrong = Vec::new();
    for file in sources() {
        let room = room_of(&file);
        if ON_TOP.contains(&room.as_str()) {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        for other in imports(&without_tests(&text)) {
            let allowed = known.get(room.as_str()).copied().unwrap_or(&[]);
            if other != room && other != "text" && !allowed.contains(&other.as_str()) {
                wrong.push(format!("{} imports crate::{other}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_is_in_the_table() {
    let rooms: BTreeSet<String> = sources().iter().map(|file| room_of(file)).collect();
    let told: BTreeSet<String> = MAY_KNOW
        .iter()
        .map(|(room, _)| (*room).to_owned())
        .chain(ON_TOP.iter().map(|room| (*room).to_owned()))
        .collect();
    assert_eq!(rooms, told);
}

/// The names behind `crate::`, where they begin with a small letter: rooms, and the `text!` macro.
fn imports(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            // `use crate::{insight, resolve}`: the first name of each part, on one level.
            Some(list) => list.split('}').next().unwrap_or("").split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let name: String = name
                .trim()
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect();
            if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                found.insert(name);
            }
        }
    }
    found
}

/// Tests may look further than the room that they test.
fn without_tests(text: &str) -> String {
    text.split("#[cfg(test)]").next().unwrap_or(text).to_owned()
}

fn room_of(file: &Path) -> String {
    let below = file.strip_prefix(root().join("src")).unwrap();
    let first = below
        .components()
        .next()
        .unwrap()
        .as_os_str()
        .to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

fn sources() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(root().join("src"))
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| !path.ends_with("tests.rs"))
        .collect();
    files.sort();
    files
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
