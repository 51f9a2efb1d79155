//! The dossier as a PDF: tagged for whoever listens (PDF/UA-1), the same at every build, and
//! refused with a reason where it cannot be.
//!
//! `cargo test --features pdf --test suite paper`

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Output;

use lopdf::{Dictionary, Document, Object};

use crate::support::{self, spoorboek};

fn programme(title: &str) -> tempfile::TempDir {
    let settings = format!("title: {title}\nurl: https://noord.example/\n");
    support::programme(&[
        ("programme.yaml", &settings),
        (
            "goals/veilig.md",
            "---\ntitle: Veilig\nindicators: [{indicator: cijfer, role: headline}]\n---\n\
             ## Waarom \"dit\" #doel\n\nZie [de lijst](index.md) en *dit* `niet`.\n\n\
             - Eén\n- Twee\n\n| Wie | Wat |\n|---|---|\n| A | [B](https://b.example/) |\n",
        ),
        ("goals/werk.md", "---\ntitle: Werk\nparent: veilig\n---\n"),
        ("indicators/cijfer.md", "---\ntitle: Cijfer\nmeasure: count\n---\n"),
        ("indicators/cijfer.csv", "period,value\n2022,8\n2023,10\n2024,12\n"),
    ])
}

fn build(folder: &Path, out: &str) -> Output {
    let day = ["build", "--pdf", "--date", "2026-01-01", "--format", "json"];
    spoorboek(folder, &[&day[..], &["--out", out]].concat())
}

fn printed(folder: &Path) -> Vec<u8> {
    let output = build(folder, "public");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::read(folder.join("public/dossier/veilig/veilig.pdf")).unwrap()
}

/// How often each kind of element stands in the tree of tags, and the texts that stand for figures.
fn tags(pdf: &Document) -> (BTreeMap<String, usize>, Vec<String>) {
    let root = pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = pdf.dereference(root).unwrap().1.as_dict().unwrap();
    let (mut counts, mut alts) = (BTreeMap::new(), Vec::new());
    let mut open: Vec<&Object> = vec![root.get(b"K").unwrap()];
    while let Some(object) = open.pop() {
        let object = pdf.dereference(object).unwrap().1;
        match object {
            Object::Array(all) => open.extend(all),
            Object::Dictionary(element) => {
                if let Ok(name) = element.get(b"S").and_then(Object::as_name) {
                    let name = String::from_utf8_lossy(name).into_owned();
                    *counts.entry(name).or_insert(0) += 1;
                }
                alts.extend(text(element, b"Alt"));
                open.extend(element.get(b"K").ok());
            }
            _ => {}
        }
    }
    (counts, alts)
}

fn text(element: &Dictionary, key: &[u8]) -> Option<String> {
    let value = element.get(key).ok()?;
    lopdf::decode_text_string(value).ok()
}

#[test]
fn a_dossier_is_tagged_for_whoever_listens() {
    let folder = programme("Noord");
    let pdf = Document::load_mem(&printed(folder.path())).unwrap();
    let catalog = pdf.catalog().unwrap();
    assert_eq!(text(catalog, b"Lang").unwrap(), "nl");
    let marks = pdf.dereference(catalog.get(b"MarkInfo").unwrap()).unwrap().1;
    assert!(marks.as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
    let metadata = pdf.dereference(catalog.get(b"Metadata").unwrap()).unwrap().1;
    let metadata = metadata.as_stream().unwrap().get_plain_content().unwrap();
    let metadata = String::from_utf8(metadata).unwrap();
    assert!(metadata.contains("pdfuaid:part"), "{metadata}");
    assert!(metadata.contains("Dossier: Veilig"), "{metadata}");
    let (counts, alts) = tags(&pdf);
    let count = |name: &str| counts.get(name).copied().unwrap_or(0);
    assert_eq!(count("H1"), 1, "{counts:?}");
    for needed in ["H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link", "Figure"] {
        assert!(count(needed) > 0, "{needed}: {counts:?}");
    }
    assert_eq!(count("Figure"), 1, "only the wide drawing is printed");
    let told = alts.iter().find(|alt| alt.starts_with("Lijngrafiek"));
    assert!(told.is_some_and(|alt| alt.ends_with("Cijfer, Noord")), "{alts:?}");
    // What the drawing says, its period among it, stands beside it and is not heard twice.
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    let text = pdf.extract_text(&pages).unwrap();
    assert!(text.contains("12"), "{text}");
}

#[test]
fn what_editors_write_stays_text() {
    let folder = programme("Noord");
    let pdf = Document::load_mem(&printed(folder.path())).unwrap();
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    let text = pdf.extract_text(&pages).unwrap();
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("\"dit\" #doel"), "{text}");
}

#[test]
fn the_page_names_the_file_and_its_size() {
    let folder = programme("Noord");
    let size = printed(folder.path()).len();
    let html = support::read_page(folder.path().join("public/dossier/veilig/index.html"));
    assert!(html.contains("href=\"veilig.pdf\""));
    // Between the number and its unit no line may break.
    let told = format!("PDF, {}\u{a0}kB", (size + 500) / 1000);
    assert!(html.contains(&told), "{size}");
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let folder = programme("Noord");
    let first = printed(folder.path());
    assert!(build(folder.path(), "again").status.success());
    let again = fs::read(folder.path().join("again/dossier/veilig/veilig.pdf")).unwrap();
    assert!(first == again);
}

#[test]
fn a_sign_that_no_font_has_is_told() {
    let folder = programme("Noord 🚀");
    let output = build(folder.path(), "public");
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    let all: serde_json::Value = serde_json::from_str(&told).unwrap();
    let errors = all.as_array().unwrap().iter();
    let mut errors = errors.filter(|told| told["severity"] == "error");
    assert!(errors.all(|told| told["code"] == "cannot-print"), "{told}");
    assert!(told.contains("dossier/dossier.pdf"), "{told}");
    assert!(told.contains("🚀") || told.contains("1f680"), "{told}");
    assert!(!folder.path().join("public/index.html").exists());
}
