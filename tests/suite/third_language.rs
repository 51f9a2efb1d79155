//! A programme in a language that the program does not speak: every fixed word is English, or what
//! a theme says, and no page shows the key of a word in its place.

use std::fs;

use crate::support::{code, programme, root, spoorboek, stderr, tree, write};

/// One of everything, in Dutch and a third language.
fn content(tag: &str) -> tempfile::TempDir {
    let folder = programme(&[]);
    let content = root().join("tests/commitments/content");
    for (path, bytes) in programme::source::read_folder(&content).unwrap() {
        // Texts in English are of no language of this programme.
        if !path.contains(".en.") {
            write(&folder.path().join("content"), &path, bytes);
        }
    }
    let path = folder.path().join("content/programme.yaml");
    let settings = fs::read_to_string(&path).unwrap();
    let other = settings.replace("languages: [nl, en]", &format!("languages: [nl, {tag}]"));
    assert_ne!(settings, other);
    fs::write(path, other).unwrap();
    folder
}

#[test]
fn without_words_of_its_own_a_language_has_the_english_ones() {
    let folder = content("de");
    let output = spoorboek(folder.path(), &["build", "--date", "2026-01-01"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(!stderr(&output).contains("missing-message"), "{}", stderr(&output));
    for (path, bytes) in tree(&folder.path().join("public")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains('⟦'), "{}", path.display());
    }
    let home = fs::read_to_string(folder.path().join("public/de/index.html")).unwrap();
    assert!(home.contains("<html lang=\"de\""), "{home}");
    assert!(home.contains("Skip to"), "{home}");
    // What is not German does not say that it is.
    assert!(home.contains("<title lang=\"en\">"), "{home}");
    let page = fs::read_to_string(folder.path().join("public/de/goals/werk/index.html")).unwrap();
    let body = page.split("<body").nth(1).unwrap();
    assert!(body.split('>').next().unwrap().contains("lang=\"en\""), "{body}");
    let said = "This text is not available in German yet. You are reading it in Dutch.";
    assert!(body.contains(said) && body.contains(">Nederlands<"), "{body}");
    let dutch = fs::read_to_string(folder.path().join("public/index.html")).unwrap();
    assert!(dutch.contains(">Deutsch<"), "{dutch}");
    assert!(!body.contains(" und "), "{body}");
}

#[test]
fn a_theme_gives_a_language_its_words() {
    let folder = content("fy");
    let words = "skip-to-content = Nei de ynhâld\ncalendar-title = Aginda\n";
    write(folder.path(), "themes/eigen/locales/fy.pages.ftl", words);
    let addresses = "address-calendar = aginda\naddress-goal = doelwiten\n";
    write(folder.path(), "themes/eigen/locales/fy.addresses.ftl", addresses);
    let call = ["build", "--date", "2026-01-01", "--theme", "eigen"];
    let output = spoorboek(folder.path(), &call);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let page = |path: &str| fs::read_to_string(folder.path().join("public").join(path)).unwrap();
    let calendar = page("fy/aginda/index.html");
    assert!(calendar.contains("Nei de ynhâld") && calendar.contains("Aginda"), "{calendar}");
    assert!(page("fy/doelwiten/werk/index.html").contains("Nei de ynhâld"));
    // What the theme leaves out is English, and the other language keeps its own.
    assert!(page("fy/index.html").contains("Nei de ynhâld"));
    assert!(page("index.html").contains("Naar de inhoud"));
    for (path, bytes) in tree(&folder.path().join("public")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains('⟦'), "{}", path.display());
    }
}
