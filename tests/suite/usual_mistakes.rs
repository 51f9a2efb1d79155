//! What editors do wrong, one mistake in a sound programme at a time: each leads to one report, with the right line and
//! the right fix, in both languages.
//!
//! `tests/mistakes/sound` is the programme; `tests/mistakes/<mistake>/content` holds the files that differ, `gone.txt`
//! names those that are away, and `nl.txt` and `en.txt` hold the report.
//! `SPOORBOEK_BLESS=1 cargo test --test suite usual_mistakes` writes the reports anew; read what changed.

use std::fs;
use std::path::{Path, PathBuf};

use base::diagnostic::{Language, render};

use crate::support::{check, root, write};

const DAY: &str = "2026-11-23";

fn mistakes() -> Vec<PathBuf> {
    let folders = fs::read_dir(root().join("tests/mistakes")).unwrap();
    let mut folders: Vec<PathBuf> = folders.map(|folder| folder.unwrap().path()).collect();
    folders.retain(|folder| !folder.ends_with("sound"));
    folders.sort();
    folders
}

/// The sound programme with what a mistake changes in it.
fn with(mistake: Option<&Path>) -> tempfile::TempDir {
    let made = tempfile::tempdir().unwrap();
    let content = made.path().join("content");
    let changed = mistake.map(|folder| folder.join("content"));
    for folder in [Some(root().join("tests/mistakes/sound")), changed].into_iter().flatten() {
        for (path, bytes) in programme::source::read_folder(&folder).unwrap() {
            write(&content, &path, bytes);
        }
    }
    let gone = mistake.and_then(|folder| fs::read_to_string(folder.join("gone.txt")).ok());
    for path in gone.iter().flat_map(|paths| paths.lines()) {
        fs::remove_file(content.join(path)).unwrap();
    }
    made
}

#[test]
fn the_programme_is_sound_without_them() {
    let made = with(None);
    let compiled = check(&made.path().join("content"), DAY);
    let told: Vec<_> = compiled.bag.iter().map(|found| &found.message.en).collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn each_is_told_once_with_its_place_and_what_to_write() {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let (mistakes, mut wrong) = (mistakes(), Vec::new());
    assert!(mistakes.len() >= 30, "only {} mistakes", mistakes.len());
    for mistake in mistakes {
        let made = with(Some(&mistake));
        let compiled = check(&made.path().join("content"), DAY);
        let sorted = compiled.bag.sorted(&compiled.model.sources);
        let above = format!("{}/", made.path().display());
        for (file, language) in [("nl.txt", Language::Dutch), ("en.txt", Language::English)] {
            let told = render::human(&sorted, &compiled.model.sources, language, false);
            let (told, path) = (told.replace(&above, ""), mistake.join(file));
            if bless {
                fs::write(&path, &told).unwrap();
            } else if fs::read_to_string(&path).unwrap_or_default() != told {
                wrong.push(format!("{}:\n{told}", path.display()));
            }
        }
        if sorted.len() != 1 {
            wrong.push(format!("{}: {} reports", mistake.display(), sorted.len()));
        }
        if !sorted.iter().all(|found| found.hint.is_some()) {
            wrong.push(format!("{}: does not say what to write", mistake.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
