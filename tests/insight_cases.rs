//! Each folder of `tests/cases/insight` is a small programme with one gap in it, named after the
//! code of the rule that sees it. What the program says of that gap is held word for word, as an
//! editor reads it in Dutch and as a machine reads it in English; other gaps of a programme so
//! small are left out. `clean` is a programme of which nothing can be said.
//!
//! `SPOORBOEK_BLESS=1 cargo test --test insight_cases` writes down what it says now: read it.

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads and writes its cases, and fails where it cannot"
)]

use std::fs;
use std::path::{Path, PathBuf};

use spoorboek::diagnostic::{Bag, Language, Severity, render};
use spoorboek::insight::{rules::RULES, warnings};
use spoorboek::value::Date;
use spoorboek::{resolve, schema, source};

const CLEAN: &str = "clean";

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/insight");
    let mut cases: Vec<PathBuf> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    cases
}

fn code_of(case: &Path) -> String {
    case.file_name().unwrap().to_string_lossy().into_owned()
}

fn warned(content: &Path) -> (source::Sources, Bag) {
    let (sources, mut bag) = source::read(content, "content");
    let (content, found) = schema::parse(&sources);
    bag.append(found);
    let today = Date::constant(2026, 11, 23);
    let (programme, found) = resolve::resolve(content, today, false);
    bag.append(found);
    let errors: Vec<&str> = bag
        .iter()
        .filter(|d| d.severity() == Severity::Error)
        .map(|d| d.message.en.as_str())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    let bag = warnings(&programme, today, &|passage| sources.slice(passage.span));
    (sources, bag)
}

#[test]
fn every_case_says_what_it_should() {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let (sources, mut bag) = warned(&case.join("content"));
        let code = code_of(&case);
        bag.retain(|d| code == CLEAN || d.rule.code == code);
        let sorted = bag.sorted(&sources);
        let said = [
            (
                "expected.txt",
                render::human(&sorted, &sources, Language::Dutch, false),
            ),
            (
                "expected.json",
                render::json(&sorted, &sources, Language::English),
            ),
        ];
        for (name, text) in said {
            let path = case.join(name);
            if bless {
                fs::write(&path, &text).unwrap();
            } else if fs::read_to_string(&path).unwrap_or_default() != text {
                wrong.push(format!("{}:\n{text}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_rule_has_a_case_that_it_sees_and_every_case_a_rule() {
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    let names: Vec<String> = cases().iter().map(|case| code_of(case)).collect();
    for code in &codes {
        assert!(names.iter().any(|name| name == code), "no case for {code}");
    }
    for case in cases() {
        let code = code_of(&case);
        let (_, bag) = warned(&case.join("content"));
        if code == CLEAN {
            let said: Vec<&str> = bag.iter().map(|d| d.message.en.as_str()).collect();
            assert_eq!(said, [""; 0]);
        } else {
            assert!(codes.contains(&code.as_str()), "no rule {code}");
            assert!(
                bag.iter().any(|d| d.rule.code == code),
                "{code} is not seen"
            );
        }
    }
}

#[test]
fn nothing_of_this_stage_is_more_than_a_warning() {
    assert!(RULES.iter().all(|rule| rule.severity == Severity::Warning));
}
