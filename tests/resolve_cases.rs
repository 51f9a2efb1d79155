//! Each folder of `tests/cases/resolve` is a small programme with one thing wrong, named after the
//! code of the rule that sees it. What the program says of it is held word for word, as an editor
//! reads it in Dutch and as a machine reads it in English.
//!
//! `SPOORBOEK_BLESS=1 cargo test --test resolve_cases` writes down what it says now: read it.

// A test reads and writes its cases, and may stop at what it does not expect.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use spoorboek::diagnostic::{Bag, Diagnostic, Language, Rule, Severity, Words, render};
use spoorboek::resolve::rules::RULES;
use spoorboek::value::Date;
use spoorboek::{resolve, schema, source};

/// A warning of a later stage, for the entries of `accepted`.
static GOAL_WITHOUT_INDICATOR: Rule = Rule {
    code: "goal-without-indicator",
    severity: Severity::Warning,
    title: Words { nl: "", en: "" },
    why: Words { nl: "", en: "" },
    bad: "",
    good: "",
};

/// The code of an error that another stage owns and this one gives too.
const BORROWED: [&str; 1] = ["unknown-value"];

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/resolve");
    let mut cases: Vec<PathBuf> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    cases
}

fn check(case: &Path) -> (source::Sources, Bag) {
    let (sources, mut bag) = source::read(&case.join("content"), "content");
    let (content, found) = schema::parse(&sources);
    bag.append(found);
    let (programme, found) = resolve::resolve(content, Date::constant(2026, 11, 23), false);
    bag.append(found);
    let mut rules = RULES.to_vec();
    rules.push(&GOAL_WITHOUT_INDICATOR);
    let bag = resolve::apply_accepted(&programme, bag, &rules);
    (sources, bag)
}

#[test]
fn every_case_says_what_it_should() {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let (sources, bag) = check(&case);
        let sorted: Vec<&Diagnostic> = bag.sorted(&sources);
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
fn every_rule_has_a_case_that_it_sees() {
    for rule in RULES {
        let case = cases().into_iter().find(|case| case.ends_with(rule.code));
        let case = case.unwrap_or_else(|| panic!("no case for {}", rule.code));
        let (_, bag) = check(&case);
        assert!(
            bag.iter()
                .any(|diagnostic| diagnostic.rule.code == rule.code),
            "{} is not seen in its case",
            rule.code
        );
    }
}

#[test]
fn a_case_says_nothing_but_its_own_code() {
    for case in cases() {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let known = name == "clean"
            || BORROWED.contains(&name.as_str())
            || RULES.iter().any(|rule| rule.code == name);
        assert!(known, "{name} is no rule of this stage");
        let (_, bag) = check(&case);
        for diagnostic in bag.iter() {
            assert_eq!(diagnostic.rule.code, name, "{}", diagnostic.message.en);
        }
    }
}
