//! A program without a feature says how to have it, and does what it can.

#[cfg(not(all(
    feature = "fetch",
    feature = "parquet",
    feature = "pdf",
    feature = "previews"
)))]
use crate::support::{code, programme, spoorboek, stderr};

#[cfg(not(feature = "pdf"))]
#[test]
fn a_program_without_the_typesetter_says_how_to_get_a_pdf() {
    let folder = programme(&[("programme.yaml", "title: Noord\n")]);
    let output = spoorboek(folder.path(), &["build", "--pdf"]);
    assert_eq!(code(&output), 2);
    let told = stderr(&output);
    assert!(told.contains("--features pdf"), "{told}");
    assert!(!folder.path().join("public").exists());
}

#[cfg(not(feature = "previews"))]
#[test]
fn a_program_without_pictures_says_how_to_get_them_and_makes_the_rest() {
    let settings = "title: Noord\nurl: https://noord.example/\npreviews: true\n";
    let folder = programme(&[("programme.yaml", settings)]);
    let output = spoorboek(folder.path(), &["build"]);
    assert_eq!(code(&output), 0);
    let told = stderr(&output);
    assert_eq!(told.matches("[previews-left-out]").count(), 1, "{told}");
    assert!(told.contains("--features previews"), "{told}");
    assert!(folder.path().join("public/index.html").exists());
}

#[cfg(not(feature = "fetch"))]
#[test]
fn a_program_that_cannot_ask_the_web_says_how_to_get_one_that_can() {
    let files =
        [("programme.yaml", "title: Noord\n"), ("indicators/proef.md", "---\ntitle: Proef\n---\n")];
    let folder = programme(&files);
    let address = "https://127.0.0.1:9/";
    let output = spoorboek(folder.path(), &["import", address, "--indicator", "proef"]);
    assert_eq!(code(&output), 2);
    let told = stderr(&output);
    assert!(told.contains("[cannot-fetch]"), "{told}");
    assert!(told.contains("--features fetch"), "{told}");
}

#[cfg(not(feature = "parquet"))]
#[test]
fn a_program_without_parquet_says_how_to_get_one_that_reads_it() {
    let folder = programme(&[
        ("programme.yaml", "title: Noord\n"),
        ("indicators/proef.md", "---\ntitle: Proef\n---\n"),
        ("indicators/proef.parquet", "PAR1"),
    ]);
    let output = spoorboek(folder.path(), &["check", "--errors-only"]);
    assert_eq!(code(&output), 1);
    let told = stderr(&output);
    assert_eq!(told.matches("error[").count(), 1, "{told}");
    assert!(told.contains("--features parquet"), "{told}");
}
