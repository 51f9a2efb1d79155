//! Finished pages with one mistake each, and exactly what the audit says of them.
//!
//! `tests/cases/audit/<code>/site/` is a small site; `expected.txt` beside it is what an editor
//! sees, `expected.json` what a machine reads. `SPOORBOEK_BLESS=1` writes them anew.

use std::fs;
use std::path::{Path, PathBuf};

use base::diagnostic::{Bag, FileId, Language, Texts, render};
use pages::audit::{Audit, rules::RULES};

/// Pages are no sources: their diagnostics have no text to show.
struct NoTexts;

impl Texts for NoTexts {
    fn path(&self, _: FileId) -> &str {
        ""
    }

    fn text(&self, _: FileId) -> &str {
        ""
    }
}

#[test]
fn every_case_says_exactly_what_is_expected() {
    let cases = cases();
    for code in RULES.iter().map(|rule| rule.code) {
        // A page of 400 kB is made here below.
        assert!(
            code == "page-too-heavy" || cases.iter().any(|case| case.ends_with(code)),
            "no case for {code}"
        );
    }
    for case in cases {
        let bag = audited(&case.join("site"));
        let code = case.file_name().unwrap().to_str().unwrap();
        assert!(!bag.is_empty(), "{code} says nothing");
        assert!(bag.iter().all(|d| d.rule.code == code), "{code} says more than it should");
        let sorted = bag.sorted(&NoTexts);
        let text = render::human(&sorted, &NoTexts, Language::Dutch, false);
        expect(&case.join("expected.txt"), &text);
        expect(&case.join("expected.json"), &render::json(&sorted, &NoTexts, Language::English));
    }
}

#[test]
fn a_page_of_more_than_400_kilobytes_is_too_heavy() {
    let rows = "<tr><td>Noord</td></tr>".repeat(20_000);
    let html = format!("<html lang=nl><title>T</title><h1>T</h1><table>{rows}</table>");
    let audit = Audit::new();
    audit.page("lijst/index.html", &html);
    let bag = audit.finish(&|_| false);
    let told: Vec<_> = bag.iter().map(|d| (d.rule.code, d.message.nl.as_str())).collect();
    assert_eq!(
        told,
        [("page-too-heavy", "Deze pagina is 460 kB groot; meer dan 400 kB is te veel.")]
    );
}

fn audited(site: &Path) -> Bag {
    let audit = Audit::new().published_at("https://voorbeeld.example/noord/");
    let mut others = Vec::new();
    for entry in walkdir::WalkDir::new(site).sort_by_file_name() {
        let path = entry.unwrap().into_path();
        let below = path.strip_prefix(site).unwrap();
        let name = below.to_str().unwrap().replace('\\', "/");
        if name.ends_with(".html") {
            audit.page(&name, &fs::read_to_string(&path).unwrap());
        } else {
            others.push(name);
        }
    }
    audit.finish(&|path| others.iter().any(|other| other == path))
}

fn cases() -> Vec<PathBuf> {
    let folder = crate::support::root().join("tests/cases/audit");
    let mut all: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all
}

fn expect(path: &Path, found: &str) {
    if std::env::var_os("SPOORBOEK_BLESS").is_some() {
        fs::write(path, found).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(found, expected, "{}", path.display());
}
