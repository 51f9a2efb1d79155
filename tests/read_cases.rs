//! Every rule of reading, with content that breaks it and the exact messages.
//!
//! `tests/cases/read/<code>/content` is read; `expected.json` holds what is found in English for
//! machines, `expected.txt` in Dutch for people. `SPOORBOEK_BLESS=1 cargo test` writes both anew.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads and writes files"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use spoorboek::diagnostic::{Bag, Language, render};
use spoorboek::source::Sources;
use spoorboek::{schema, source};

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/read")
}

fn read(folder: &Path) -> (Sources, Bag) {
    let (sources, mut bag) = source::read(folder, "content");
    let (_, problems) = schema::parse(&sources);
    bag.append(problems);
    (sources, bag)
}

#[test]
fn every_case_gives_its_messages() {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let mut wrong = Vec::new();
    for case in fs::read_dir(cases()).unwrap() {
        let case = case.unwrap().path();
        let code = case.file_name().unwrap().to_string_lossy().into_owned();
        let made = with_large_files(&case);
        let content = case.join("content");
        let (sources, bag) = read(made.as_ref().map_or(&content, |made| made.path()));
        let found = bag.sorted(&sources);
        if !found.iter().any(|d| d.rule.code == code) {
            wrong.push(format!("{code}: no such diagnostic"));
        }
        for (name, text) in [
            (
                "expected.json",
                render::json(&found, &sources, Language::English),
            ),
            (
                "expected.txt",
                render::human(&found, &sources, Language::Dutch, false),
            ),
        ] {
            let path = case.join(name);
            if bless {
                fs::write(&path, &text).unwrap();
            } else if fs::read_to_string(&path).unwrap_or_default() != text {
                wrong.push(format!("{}:\n{text}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_case() {
    let rules = source::rules::RULES.iter().chain(schema::rules::RULES);
    // The command line sees that there is no folder to read.
    let codes: BTreeSet<String> = rules
        .map(|rule| rule.code.to_owned())
        .filter(|code| code != "no-such-folder")
        .collect();
    let folders: BTreeSet<String> = fs::read_dir(cases())
        .unwrap()
        .map(|case| case.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(codes, folders);
}

/// A copy of the content with files that are too large to keep: lines `path size` in `setup.txt`.
fn with_large_files(case: &Path) -> Option<tempfile::TempDir> {
    let setup = fs::read_to_string(case.join("setup.txt")).ok()?;
    let made = tempfile::tempdir().unwrap();
    for (path, bytes) in source::read_folder(&case.join("content")).unwrap() {
        let path = made.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    for line in setup.lines() {
        let (path, size) = line.split_once(' ').unwrap();
        let text = "x".repeat(size.parse().unwrap());
        fs::write(made.path().join(path), text).unwrap();
    }
    Some(made)
}
