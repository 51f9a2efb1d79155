//! Every folder `tests/cases/import/<name>/` holds a foreign table `input.*` and the options of a
//! call in `options.txt`. `import` says exactly what stands in `expected.nl.txt` and
//! `expected.en.txt` (exit code, decisions, then diagnostics), and writes `expected.csv`, which
//! then passes `check`; `existing.csv` is the table that the indicator has before. The programme of all cases is `tests/import/content`.
//!
//! `SPOORBOEK_BLESS=1 cargo test --test suite import_cases` writes them anew; read what changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::support::{command, root, write};

fn spoorboek(folder: &Path, args: &[&str]) -> Output {
    command(folder, args)
        .env("SOURCE_DATE_EPOCH", "1795392000")
        .env_remove("LANG")
        .output()
        .unwrap()
}

#[test]
fn import_says_exactly_what_it_decided_and_writes_what_passes_check() {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in cases() {
        count += 1;
        for language in ["nl", "en"] {
            let (found, written) = run(&case, language);
            compare(&case.join(format!("expected.{language}.txt")), Some(found), bless, &mut wrong);
            compare(&case.join("expected.csv"), written, bless, &mut wrong);
        }
    }
    assert!(count > 40, "only {count} cases were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Imports within a copy of the programme; what was said, and what was written.
fn run(case: &Path, language: &str) -> (String, Option<String>) {
    let made = tempfile::tempdir().unwrap();
    copy(&root().join("tests/import/content"), &made.path().join("content"));
    copy(case, made.path());
    let existing = case.join("existing.csv");
    if existing.is_file() {
        fs::copy(existing, made.path().join("content/indicators/proef.csv")).unwrap();
    }
    let before = tables(made.path());
    let options = fs::read_to_string(case.join("options.txt")).unwrap();
    let mut args: Vec<&str> = vec!["import"];
    args.extend(options.lines());
    args.extend(["--lang", language]);
    let output = spoorboek(made.path(), &args);
    let text = format!(
        "exit {}\n\n{}\n{}",
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    );
    let after = tables(made.path());
    let changed: Vec<_> = after.iter().filter(|table| !before.contains(table)).collect();
    assert!(changed.len() <= 1, "{}: more than one table", case.display());
    let written = changed.first().map(|(_, text)| text.clone());
    if written.is_some() {
        let check = spoorboek(made.path(), &["check", "--lang", "en"]);
        let said = String::from_utf8(check.stderr).unwrap();
        assert_eq!(check.status.code(), Some(0), "{}: {said}", case.display());
    }
    (text.trim_end().to_owned() + "\n", written)
}

fn compare(path: &Path, found: Option<String>, bless: bool, wrong: &mut Vec<String>) {
    let expected = fs::read_to_string(path).ok();
    if expected == found {
        return;
    }
    if !bless {
        wrong.push(format!("{}:\n{}", path.display(), found.unwrap_or_default()));
        return;
    }
    match found {
        Some(found) => fs::write(path, found).unwrap(),
        None => fs::remove_file(path).unwrap(),
    }
}

fn tables(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found: Vec<(PathBuf, String)> = fs::read_dir(folder.join("content/indicators"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "csv"))
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect();
    found.sort();
    found
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in programme::source::read_folder(from).unwrap() {
        write(to, &path, bytes);
    }
}

fn cases() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(root().join("tests/cases/import"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    found.sort();
    found
}
