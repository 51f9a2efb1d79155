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

#[test]
fn an_import_is_done_again_with_the_file_of_the_next_year() {
    let made = tempfile::tempdir().unwrap();
    let folder = made.path();
    copy(&root().join("tests/import/content"), &folder.join("content"));
    write(
        folder,
        "2023.csv",
        "buurt;leeftijd;jaar;huizen;bewoners\nSelwerd;jong;2023;5;1.234\nSelwerd;oud;2023;6;2.345\n",
    );
    write(
        folder,
        "2024.csv",
        "buurt;jaar;leeftijd;bewoners;huizen\nSelwerd;2024;oud;3.456;7\nSelwerd;2024;jong;1.235;8\n",
    );
    let run = |args: &[&str]| {
        let output = spoorboek(folder, &[&["import"], args, &["--lang", "en"]].concat());
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let found =
        |name: &str| fs::read_to_string(folder.join("content/indicators").join(name)).unwrap();

    let (code, said) = run(&["2024.csv", "--indicator", "proef", "--again"]);
    assert_eq!((code, said.contains("No earlier import was kept")), (Some(2), true), "{said}");
    let (code, said) = run(&["--again"]);
    assert_eq!((code, said.contains("No indicator keeps an import")), (Some(2), true), "{said}");
    let by_number = ["--column", "2", "--column", "1", "--decimal", "comma"];
    let first = [&["2023.csv", "--indicator", "proef"][..], &by_number].concat();
    assert_eq!(run(&first), (Some(0), String::new()));
    let kept = "import: {file: \"../../2023.csv\", column: [\"bewoners\", \"jong\"], decimal: comma, on: 2026-11-23}\n---\n";
    assert_eq!(found("proef.md"), format!("---\ntitle: Proef\nmeasure: count\n{kept}"));
    assert_eq!(found("proef.csv"), "area,period,value\nselwerd,2023,1234\n");
    assert_eq!(run(&["2024.csv", "--indicator", "proef", "--again"]), (Some(0), String::new()));
    assert_eq!(found("proef.csv"), "area,period,value\nselwerd,2023,1234\nselwerd,2024,1235\n");
    assert_eq!(found("proef.md").matches("import:").count(), 1);
    // Without a file the same one is read once more, and nothing is new in it.
    assert_eq!(run(&["--indicator", "proef", "--again"]), (Some(0), String::new()));
    assert_eq!(found("proef.csv"), "area,period,value\nselwerd,2023,1234\nselwerd,2024,1235\n");
    // Nor from another folder: the file is named from its indicator.
    let elsewhere = ["import", "--indicator", "proef", "--again", "--content", "../content"];
    fs::create_dir(folder.join("elders")).unwrap();
    let output = spoorboek(&folder.join("elders"), &elsewhere);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8(output.stderr).unwrap());
    assert!(found("proef.md").contains("file: \"../../2024.csv\""), "{}", found("proef.md"));
    let (code, said) = run(&["--again"]);
    assert_eq!((code, said.contains("with one of these: “proef”")), (Some(2), true), "{said}");
    let check = spoorboek(folder, &["check", "--lang", "en"]);
    assert_eq!(check.status.code(), Some(0), "{}", String::from_utf8(check.stderr).unwrap());
}

/// What the source revised is taken over in one command, beside what stood there, and told for what it is.
#[test]
fn revised_figures_come_beside_the_old_ones() {
    let made = tempfile::tempdir().unwrap();
    let folder = made.path();
    copy(&root().join("tests/import/content"), &folder.join("content"));
    write(
        folder,
        "2023.csv",
        "buurt;jaar;huizen\nSelwerd;2021;5\nSelwerd;2022;6\nSelwerd;2023;7*\n",
    );
    write(
        folder,
        "2024.csv",
        "buurt;jaar;huizen\nSelwerd;2021;5\nSelwerd;2022;8\nSelwerd;2023;7\nSelwerd;2024;9\n",
    );
    let run = |args: &[&str]| {
        let all = [&["import"], args, &["--indicator", "proef", "--lang", "en"]].concat();
        let output = spoorboek(folder, &[&all[..], &["--date", "2026-01-05"]].concat());
        let [out, err] =
            [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
        (output.status.code(), out, err)
    };
    let table = || fs::read_to_string(folder.join("content/indicators/proef.csv")).unwrap();
    assert_eq!(run(&["2023.csv"]).0, Some(0));
    let before = table();
    let (code, _, said) = run(&["2024.csv", "--again"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("selwerd, 2022: the final value here is 6; the new file says 8."),
        "{said}"
    );
    assert!(said.contains("give the same command with --revise"), "{said}");
    assert_eq!(table(), before);

    let (code, told, said) = run(&["2024.csv", "--again", "--revise"]);
    assert_eq!((code, said.as_str()), (Some(0), ""), "{told}");
    for sentence in [
        "new rows: 1; all rows that were there (3) have stayed.",
        "revised figures: 1; each stands beside the old one, with a date in published: selwerd 2022: 6 becomes 8.",
        "provisional figures that did not change and are final now: 1.",
    ] {
        assert!(told.contains(sentence), "{told}");
    }
    let now = table();
    assert!(before.lines().skip(1).all(|row| now.contains(row)), "{now}");
    assert!(now.contains("selwerd,2022,8,,2026-01-05\n"), "{now}");
    assert!(now.contains("selwerd,2023,7,,2026-01-05\nselwerd,2024,9,,\n"), "{now}");
    // A second time nothing is new.
    assert_eq!(run(&["2024.csv", "--again", "--revise"]).0, Some(0));
    assert_eq!(table(), now);
    // What is revised again on the same day stands there once.
    write(folder, "2024.csv", "buurt;jaar;huizen\nSelwerd;2022;9\n");
    assert_eq!(run(&["2024.csv", "--again", "--revise"]).0, Some(0));
    let last = table();
    assert!(last.contains("selwerd,2022,9,,2026-01-05\n"), "{last}");
    assert!(!last.contains("selwerd,2022,8,") && last.contains("selwerd,2022,6,"), "{last}");
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
