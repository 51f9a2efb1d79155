//! Holds invariant 8: a code has a rule file of its name, a case with its exact text, and a page.

use std::collections::BTreeSet;
use std::fs;

use spoorboek::commands::rules;

use crate::support::root;

#[test]
fn no_two_rules_share_a_code() {
    let rules = rules();
    let shared = rules.windows(2).filter(|two| two[0].code == two[1].code);
    let shared: Vec<&str> = shared.map(|two| two[0].code).collect();
    assert!(shared.is_empty(), "codes with two rules: {shared:?}");
}

#[test]
fn every_rule_is_a_file_of_its_name() {
    let files = rule_files();
    let codes: BTreeSet<String> = rules().iter().map(|rule| rule.code.to_owned()).collect();
    let lost: Vec<_> = files.difference(&codes).collect();
    let homeless: Vec<_> = codes.difference(&files).collect();
    assert!(lost.is_empty(), "files without a rule in a list: {lost:?}");
    assert!(homeless.is_empty(), "rules without a file: {homeless:?}");
}

#[test]
fn every_rule_has_a_case_with_its_exact_text() {
    let mut told = String::new();
    let folders = ["tests", "crates"].map(|folder| walkdir::WalkDir::new(root().join(folder)));
    for entry in folders.into_iter().flatten() {
        let path = entry.unwrap().into_path();
        let name = path.to_string_lossy().into_owned();
        if name.contains("node_modules") {
            continue;
        }
        if name.contains("/cases/") && name.contains("expected") && path.is_file() {
            told.push_str(&fs::read_to_string(&path).unwrap_or_default());
        } else if name.ends_with("tests.rs") || name.contains("/tests/") && name.ends_with(".rs") {
            // What needs a full disk or a foreign folder is told in a test of its own.
            told.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    let silent: Vec<&str> = rules()
        .iter()
        .map(|rule| rule.code)
        .filter(|code| {
            !told.contains(&format!("\"{code}\"")) && !told.contains(&format!("[{code}]"))
        })
        .collect();
    assert!(silent.is_empty(), "rules without a case: {silent:?}");
}

#[test]
fn every_rule_explains_itself_in_both_languages() {
    for rule in rules() {
        for words in [rule.title, rule.why] {
            assert!(!words.nl.is_empty() && !words.en.is_empty(), "{}", rule.code);
            assert_ne!(words.nl, words.en, "{}", rule.code);
        }
        assert!(rule.why.nl.len() > rule.title.nl.len(), "{}", rule.code);
        assert!(!rule.bad.is_empty() && !rule.good.is_empty(), "{}", rule.code);
        assert_ne!(rule.bad, rule.good, "{}", rule.code);
    }
}

/// The codes of the files: the name of a file with one rule, and each code of a table of rules.
fn rule_files() -> BTreeSet<String> {
    walkdir::WalkDir::new(root().join("crates"))
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.parent().is_some_and(|folder| folder.ends_with("rules")))
        .flat_map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy();
            match text.contains("\nrule! {") {
                true => vec![name.replace('_', "-")],
                false => table_of_rules(&text, &name.replace('_', "-")),
            }
        })
        .filter(|name| name != "mod")
        .collect()
}

/// The codes in a table of rules, all of which begin with the name of its file.
fn table_of_rules(text: &str, name: &str) -> Vec<String> {
    let quoted = text.split('"').skip(1).step_by(2);
    quoted
        .filter(|code| code.starts_with(&format!("{name}-")) && !code.contains(' '))
        .map(str::to_owned)
        .collect()
}
