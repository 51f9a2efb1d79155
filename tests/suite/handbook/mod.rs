//! The handbook: a programme of the program itself. What it says of keys and codes is what `explain` says, and its
//! examples are tried.

mod examples;
mod generated;

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{code, root, spoorboek, stderr};

const DATE: &str = "2026-11-27";

/// The languages of the handbook, with what their files end in.
const LANGUAGES: [(&str, &str); 2] = [("nl", ".md"), ("en", ".en.md")];

fn pages() -> PathBuf {
    root().join("handbook/content/pages")
}

/// Whether a file of the handbook is in a language.
fn is_in(path: &Path, language: &str) -> bool {
    path.to_string_lossy().ends_with(".en.md") == (language == "en")
}

/// `SPOORBOEK_BLESS=1 cargo test --test suite handbook` writes these pages anew; then read them.
#[test]
fn keys_and_codes_are_explained_as_the_program_explains_them() {
    let told = generated::pages();
    let folder = pages();
    let is_blessed = std::env::var_os("SPOORBOEK_BLESS").is_some();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let is_generated = fs::read_to_string(&path).unwrap().contains(generated::MARK);
        if is_generated && !told.contains_key(&name) {
            assert!(is_blessed, "{name} tells of what is no longer there");
            fs::remove_file(path).unwrap();
        }
    }
    for (name, text) in told {
        let path = folder.join(&name);
        if is_blessed {
            fs::write(path, text).unwrap();
        } else {
            let known = fs::read_to_string(path).unwrap_or_default();
            let differs = text.lines().zip(known.lines()).find(|(told, known)| told != known);
            assert!(text == known, "{name}: {differs:?}");
        }
    }
}

#[test]
fn it_is_a_programme_without_a_warning() {
    let out = tempfile::tempdir().unwrap();
    let site = out.path().join("site");
    // With an address, as it is published: what git knows of it makes a feed, and that needs one.
    let address = ["--url", "https://handbook.example/"];
    let site_folder = site.to_string_lossy();
    let rest = ["build", "--strict", "--date", DATE, "--out", &site_folder];
    let output = spoorboek(&root().join("handbook"), &[rest.as_slice(), &address].concat());
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
    for page in ["first-hour/index.html", "en/code-unknown-id/index.html"] {
        assert!(site.join(page).is_file(), "{page}");
    }
}

/// Web servers are told in two more pages what the build writes in `_headers`.
#[test]
fn web_servers_are_given_the_headers_of_a_build() {
    let site = crate::support::Site::of(&[("programme.yaml", "title: Proef\n")], DATE);
    let headers = site.file("_headers").lines().filter(|line| line.starts_with(' '));
    let headers: Vec<&str> =
        headers.filter_map(|line| line.trim().split_once(": ")).map(|(_, value)| value).collect();
    assert!(headers.len() > 3, "{headers:?}");
    for (_, ending) in LANGUAGES {
        for page in ["nginx", "apache"] {
            let text = fs::read_to_string(pages().join(format!("{page}{ending}"))).unwrap();
            for value in &headers {
                assert!(text.contains(&format!("\"{value}\"")), "{page}{ending} lacks {value}");
            }
        }
    }
}
