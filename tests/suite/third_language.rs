//! A programme in a language that the program does not speak: every fixed word is English, or what
//! a theme says, and no page shows the key of a word in its place.

use std::fs;

use crate::support::{code, programme, read_page, root, spoorboek, stderr, tree, write};

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
    let home = read_page(folder.path().join("public/de/index.html"));
    assert!(home.contains("<html lang=\"de\""), "{home}");
    assert!(home.contains("Skip to"), "{home}");
    // What is not German does not say that it is.
    assert!(home.contains("<title lang=\"en\">"), "{home}");
    let page = read_page(folder.path().join("public/de/goals/werk/index.html"));
    let body = page.split("<body").nth(1).unwrap();
    assert!(body.split('>').next().unwrap().contains("lang=\"en\""), "{body}");
    let said = "This text is not available in German yet. You are reading it in Dutch.";
    assert!(body.contains(said) && body.contains(">Nederlands<"), "{body}");
    let dutch = read_page(folder.path().join("public/index.html"));
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
    let page = |path: &str| read_page(folder.path().join("public").join(path));
    let calendar = page("fy/aginda/index.html");
    assert!(calendar.contains("Nei de ynhâld") && calendar.contains("Aginda"), "{calendar}");
    assert!(page("fy/doelwiten/werk/index.html").contains("Nei de ynhâld"));
    // What the theme leaves out is English and says so, and the other language keeps its own.
    let body = calendar.split("<main").nth(1).unwrap();
    assert!(body.contains("<span lang=\"en\">"), "{body}");
    assert!(!body.contains("<span lang=\"en\">Aginda"), "{body}");
    // So do single words, around the page and in it: by their element where that is shorter.
    let goal = page("fy/doelwiten/werk/index.html");
    for said in [
        "<summary lang=\"en\">Menu<",
        "<span lang=\"en\">Money</span>",
        "<p class=\"kicker\" lang=\"en\">goal<",
        "<th scope=\"col\" lang=\"en\">Period<",
        "<span lang=\"en\">Updated on</span>",
    ] {
        assert!(goal.contains(said), "{said}: {goal}");
    }
    assert!(!page("doelen/werk/index.html").contains("lang=\"en\">Menu"));
    assert!(page("fy/index.html").contains("Nei de ynhâld"));
    assert!(page("index.html").contains("Naar de inhoud"));
    for (path, bytes) in tree(&folder.path().join("public")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains('⟦'), "{}", path.display());
    }
}

#[test]
fn a_page_that_nobody_translated_is_its_original() {
    let folder = content("fy");
    let words = "skip-to-content = Nei de ynhâld\naddress-goal = doelwiten\n";
    write(folder.path(), "themes/eigen/locales/fy.pages.ftl", words);
    write(folder.path(), "content/areas.csv", "id,name\nnoord,Noord\n");
    let goal = folder.path().join("content/goals/werk.md");
    let title = fs::read_to_string(&goal).unwrap();
    assert!(title.starts_with("---\n"), "{title}");
    let call =
        ["build", "--date", "2026-01-01", "--theme", "eigen", "--url", "https://noord.example/"];
    let build = || {
        let output = spoorboek(folder.path(), &call);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        stderr(&output)
    };
    // How many words are lacking is told once.
    let told = build();
    assert_eq!(told.matches("missing-message").count(), 1, "{told}");
    assert!(told.contains("themes/eigen/locales/fy.pages.ftl"), "{told}");
    let page = |path: &str| read_page(folder.path().join("public").join(path));
    let (here, there) =
        ("https://noord.example/doelen/werk/", "https://noord.example/fy/doelwiten/werk/");
    let frisian = page("fy/doelwiten/werk/index.html");
    let title = frisian.split("<title").nth(1).unwrap().split("</title>").next().unwrap();
    assert!(title.contains("(goal, Dutch)"), "{title}");
    assert!(frisian.contains(&format!("<link rel=\"canonical\" href=\"{here}\">")), "{frisian}");
    assert!(!frisian.contains("rel=\"alternate\" hreflang"), "{frisian}");
    assert!(!page("doelen/werk/index.html").contains("hreflang=\"fy\""));
    assert!(!page("sitemap.xml").contains(there));
    // Nor is what the program writes claimed for a language that has a few of its words: it is English, and the Dutch
    // page is what it stands for. So is an area, whose name needs no translation.
    for (here, there) in [
        ("privacy/", "fy/privacy/"),
        ("kalender/", "fy/calendar/"),
        ("gebieden/noord/", "fy/areas/noord/"),
        ("", "fy/"),
    ] {
        let frisian = page(&format!("{there}index.html"));
        let title = frisian.split("<title").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(title.contains("English)"), "{there}: {title}");
        let original = format!("<link rel=\"canonical\" href=\"https://noord.example/{here}\">");
        assert!(frisian.contains(&original), "{original}: {frisian}");
        let claimed = format!("<loc>https://noord.example/{there}</loc>");
        assert!(!page("sitemap.xml").contains(&claimed), "{there}");
    }
    assert!(!page("index.html").contains("hreflang=\"fy\""));
    // Translated, it is a page of its own.
    let translation = "---\ntitle: Mear wurk\n---\nWurk foar elkenien.\n";
    write(folder.path(), "content/goals/werk.fy.md", translation);
    build();
    let frisian = page("fy/doelwiten/werk/index.html");
    assert!(frisian.contains(&format!("<link rel=\"canonical\" href=\"{there}\">")), "{frisian}");
    assert!(frisian.contains(&format!("hreflang=\"nl\" href=\"{here}\"")), "{frisian}");
    assert!(frisian.contains("<title>Mear wurk (goal) – "), "{frisian}");
    assert!(page("sitemap.xml").contains(there));
}

#[test]
fn a_page_is_offered_in_a_language_that_says_all_of_it() {
    let folder = content("fy");
    let path = |subject: &str| format!("themes/eigen/locales/fy.{subject}.ftl");
    let locales = root().join("themes/default/locales");
    for entry in fs::read_dir(locales).unwrap().map(|entry| entry.unwrap().path()) {
        let name = entry.file_name().unwrap().to_string_lossy().into_owned();
        if let Some(subject) = name.strip_prefix("nl.").and_then(|rest| rest.strip_suffix(".ftl")) {
            let mut text = fs::read_to_string(&entry).unwrap();
            let kept = |line: &&str| !line.starts_with("privacy-none = ");
            text = text.lines().filter(kept).map(|line| format!("{line}\n")).collect();
            write(folder.path(), &path(subject), text);
        }
    }
    let call =
        ["build", "--date", "2026-01-01", "--theme", "eigen", "--url", "https://noord.example/"];
    let output = spoorboek(folder.path(), &call);
    let sitemap = read_page(folder.path().join("public/sitemap.xml"));
    assert!(
        sitemap.contains("<loc>https://noord.example/fy/kalender/</loc>"),
        "{}",
        stderr(&output)
    );
    // One word of it is English.
    assert!(!sitemap.contains("<loc>https://noord.example/fy/privacy/</loc>"), "{sitemap}");
}

#[test]
fn a_language_that_is_read_from_right_to_left_turns_the_page() {
    let folder = content("ar");
    let words = "skip-to-content = انتقل إلى المحتوى\naddress-goal = ahdaf\n";
    write(folder.path(), "themes/eigen/locales/ar.pages.ftl", words);
    let translation = "---\ntitle: عمل\n---\nعمل للجميع.\n";
    write(folder.path(), "content/tracks/leren.ar.md", translation);
    let explained = "---\ntitle: Uitleg\nsummary: Hoe het werkt.\n---\nZo werkt het.\n";
    write(folder.path(), "content/pages/uitleg.md", explained);
    let call = ["build", "--date", "2026-01-01", "--theme", "eigen"];
    let output = spoorboek(folder.path(), &call);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let page = |path: &str| read_page(folder.path().join("public").join(path));
    let goal = page("ar/ahdaf/werk/index.html");
    assert!(goal.contains("<html lang=\"ar\" dir=\"rtl\">"), "{goal}");
    // Dutch within it is read its own way.
    let explained = page("ar/uitleg/index.html");
    assert!(explained.contains("<div class=\"prose\" lang=\"nl\" dir=\"ltr\">"), "{explained}");
    assert!(!page("doelen/werk/index.html").contains(" dir="));
}
