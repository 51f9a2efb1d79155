//! Holds what Cargo cannot: which crate may know which stands in each `Cargo.toml`, and the
//! compiler sees to it. Rooms inside a crate have arrows too.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::root;

/// Rooms of a crate, each with those that it may import.
type Rooms = &'static [(&'static str, &'static [&'static str])];

/// What a room inside a crate may import of its neighbours. A crate that is not here is one room.
const MAY_KNOW: &[(&str, Rooms)] = &[
    ("base", &[("value", &[]), ("escape", &[]), ("diagnostic", &[]), ("memo", &[]), ("name", &[])]),
    (
        "programme",
        &[
            ("values", &[]),
            // A key that holds an id is found while it is read.
            ("schema", &["values", "find"]),
            ("kinds", &["values", "schema", "tables", "find", "rules"]),
            ("tables", &["values", "schema", "find"]),
            // `model` hands on the structs that `kinds` and `tables` declare.
            ("model", &["values", "kinds", "tables"]),
            ("read", &["model", "schema", "kinds", "tables", "rules"]),
            ("rules", &["values", "model", "schema", "kinds", "read", "find", "disclosure"]),
            ("find", &["values", "model", "schema", "read", "kinds", "rules", "disclosure"]),
            ("disclosure", &["model", "find"]),
            ("resolve", &["model", "schema", "kinds", "tables", "read", "find", "rules"]),
        ],
    ),
    (
        "pages",
        &[
            ("address", &[]),
            ("audit", &[]),
            ("rules", &[]),
            ("view", &[]),
            ("theme", &["rules", "view"]),
            ("book", &["address", "theme", "view"]),
            ("parts", &["address", "book", "view"]),
            ("exports", &["address", "book", "parts", "rules", "view"]),
            ("kinds", &["address", "book", "exports", "parts", "rules", "search", "theme", "view"]),
            ("search", &["address", "audit", "book", "rules"]),
            (
                "render",
                &[
                    "address", "audit", "book", "exports", "parts", "rules", "search", "theme",
                    "view",
                ],
            ),
        ],
    ),
];

#[test]
fn rooms_import_only_what_they_may_know() {
    let mut wrong = Vec::new();
    for (name, rooms) in MAY_KNOW {
        let known: BTreeMap<&str, &[&str]> = rooms.iter().copied().collect();
        let top = root().join("crates").join(name).join("src");
        let mut seen = BTreeSet::new();
        for file in sources(&top) {
            let room = room_of(&top, &file);
            if room == "lib" {
                continue;
            }
            let allowed = known
                .get(room.as_str())
                .unwrap_or_else(|| panic!("crates/{name}/src/{room} is not in the table"));
            for other in imports(&fs::read_to_string(&file).unwrap()) {
                if other != room
                    && known.contains_key(other.as_str())
                    && !allowed.contains(&&*other)
                {
                    wrong.push(format!("{} imports crate::{other}", file.display()));
                }
            }
            seen.insert(room);
        }
        let told: BTreeSet<String> = known.keys().map(|&room| room.to_owned()).collect();
        assert_eq!(seen, told, "crates/{name}/src");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The names behind `crate::`.
fn imports(text: &str) -> BTreeSet<String> {
    text.match_indices("crate::")
        .flat_map(|(at, found)| {
            let rest = &text[at + found.len()..];
            match rest.strip_prefix('{') {
                // `use crate::{model, source}`: the first name of each part, on one level.
                Some(list) => list.split('}').next().unwrap_or("").split(',').collect(),
                None => vec![rest],
            }
        })
        .map(|name| {
            name.trim().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
        })
        .collect()
}

fn room_of(top: &Path, file: &Path) -> String {
    let below = file.strip_prefix(top).unwrap();
    let first = below.components().next().unwrap().as_os_str();
    first.to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// Tests may look further than the room that they test.
fn sources(top: &Path) -> Vec<PathBuf> {
    walkdir::WalkDir::new(top)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| !path.ends_with("tests.rs"))
        .filter(|path| !path.components().any(|part| part.as_os_str() == "tests"))
        .collect()
}
