//! What is written as SARIF is held against the schema of the format, which a crate for it brings along.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may stop, and reads files"
)]

use std::fs;
use std::process::Command;

use base::diagnostic::{Bag, Diagnostic, FileId, Language, Span, Texts, render};
use base::{rule, text};
use jsonschema::Validator;
use serde_json::Value;

mod proof {
    use super::*;

    rule! {
        warning "proof"
        nl "een proef" en "a proof"
        why nl "Om te proberen." en "To try."
        bad "a\n"
        good "b\n"
    }

    pub fn at(span: Span) -> Diagnostic {
        Diagnostic::new(&RULE, span, text!("Mis: é", "Wrong: é")).hint(text!("Zo", "So"))
    }

    pub fn of(path: &str) -> Diagnostic {
        Diagnostic::new(&RULE, path, text!("Mis", "Wrong"))
    }

    pub fn whole() -> Diagnostic {
        Diagnostic::new(&RULE, base::diagnostic::Place::Nowhere, text!("Mis", "Wrong"))
    }
}

struct File;

impl Texts for File {
    fn path(&self, _: FileId) -> &str {
        "content/met spatie/é [1].md"
    }

    fn text(&self, _: FileId) -> &str {
        "een 🌷 tulp\nen meer\n"
    }
}

fn cargo(args: &[&str]) -> Vec<u8> {
    Command::new(env!("CARGO")).args(args).output().unwrap().stdout
}

/// The schema in the sources of a crate that this one is tested with, wherever cargo keeps them.
fn schema() -> Validator {
    let version = String::from_utf8(cargo(&["-vV"])).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    // What other systems need was not fetched.
    let about = ["metadata", "--format-version", "1", "--offline", "--filter-platform", host];
    let told = cargo(&[&about[..], &["--manifest-path", manifest]].concat());
    let all: Value = serde_json::from_slice(&told).unwrap();
    let packages = all["packages"].as_array().unwrap();
    let sarif = packages.iter().find(|package| package["name"] == "serde-sarif").unwrap();
    let manifest = sarif["manifest_path"].as_str().unwrap();
    let text = fs::read(manifest.replace("Cargo.toml", "src/schema.json")).unwrap();
    let mut schema: Value = serde_json::from_slice(&text).unwrap();
    assert_eq!(schema["properties"]["version"]["enum"][0], "2.1.0");
    // A pattern with a bracket too many, of a property that is not written.
    for part in ["run", "toolComponent"] {
        schema["definitions"][part]["properties"]["language"] = Value::Bool(true);
    }
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema).unwrap()
}

#[test]
fn what_is_written_is_valid() {
    let validator = schema();
    let whole = Bag::from_iter([
        proof::at(Span::new(FileId(0), 4..8)),
        proof::at(Span::top(FileId(0))),
        proof::at(Span::new(FileId(0), 22..22)),
        proof::of("content/een map"),
        proof::whole(),
    ]);
    for bag in [Bag::new(), whole] {
        for language in [Language::Dutch, Language::English] {
            let text = render::sarif(&bag.sorted(&File), &File, language);
            let value: Value = serde_json::from_str(&text).unwrap();
            let wrong: Vec<String> = validator
                .iter_errors(&value)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(wrong.is_empty(), "{wrong:#?}\n{text}");
            serde_json::from_str::<serde_sarif::sarif::Sarif>(&text).unwrap();
        }
    }
    let refusal: Value =
        serde_json::from_str(&render::sarif_refusal("nee", Some("Doe dit."))).unwrap();
    assert!(validator.is_valid(&refusal), "{refusal:#}");
    assert!(!validator.is_valid(&serde_json::json!({"version": "2.1.0", "runs": [{}]})));
}
