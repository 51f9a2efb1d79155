//! Every folder `tests/cases/<room>/<code>/content` is content with a mistake in it. `check` says
//! exactly what stands in `expected.json` (English) and `expected.txt` (Dutch, as drawn).
//!
//! `SPOORBOEK_BLESS=1 cargo test --test suite cases` writes them anew; read what changed.

use std::fs;
use std::path::{Path, PathBuf};

use base::diagnostic::{Language, render};

use crate::support::{check, root, write};

#[test]
fn check_says_exactly_what_is_wrong() {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in cases() {
        count += 1;
        let code = case.file_name().unwrap().to_string_lossy().into_owned();
        let made = with_large_files(&case);
        let folder = made.as_ref().map_or(case.as_path(), |made| made.path());
        let compiled = check(&folder.join("content"), "2026-11-23");
        let sorted = compiled.bag.sorted(&compiled.model.sources);
        let json = render::json(&sorted, &compiled.model.sources, Language::English);
        let text = render::human(&sorted, &compiled.model.sources, Language::Dutch, false);
        // As an editor would call it, so that no path of this machine is in an expectation.
        let above = format!("{}/", folder.display());
        for (file, found) in [("expected.json", json), ("expected.txt", text)] {
            let found = found.replace(&above, "");
            let path = case.join(file);
            if bless {
                fs::write(&path, &found).unwrap();
            } else if fs::read_to_string(&path).unwrap_or_default() != found {
                wrong.push(format!("{}:\n{found}", path.display()));
            }
        }
        // A folder is named after the code that it shows, perhaps with a variant behind `--`.
        let code = code.split("--").next().unwrap();
        if code != "clean" && !sorted.iter().any(|d| d.rule.code == code) {
            wrong.push(format!("{}: does not show {code}", case.display()));
        }
    }
    assert!(count > 70, "only {count} cases were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn cases() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = walkdir::WalkDir::new(root().join("tests/cases"))
        .min_depth(2)
        .max_depth(2)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.join("content").is_dir())
        .collect();
    found.sort();
    found
}

/// A copy of a case with files that are too large to keep: lines `path size` in `setup.txt`.
fn with_large_files(case: &Path) -> Option<tempfile::TempDir> {
    let setup = fs::read_to_string(case.join("setup.txt")).ok()?;
    let made = tempfile::tempdir().unwrap();
    let content = made.path().join("content");
    for (path, bytes) in programme::source::read_folder(&case.join("content")).unwrap() {
        write(&content, &path, bytes);
    }
    for line in setup.lines() {
        let (path, size) = line.split_once(' ').unwrap();
        let text = "x".repeat(size.parse().unwrap());
        fs::write(content.join(path), text).unwrap();
    }
    Some(made)
}
