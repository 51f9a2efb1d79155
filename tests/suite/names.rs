//! Names as people see them: under their letter, and the same where they look the same.

use crate::support::{Site, check, programme};

const SETTINGS: &str = "title: Proef\nurl: https://proef.example/\n";

#[test]
fn each_letter_stands_once_and_what_begins_with_a_mark_under_its_letter() {
    let page = |title: &str| format!("---\ntitle: \"{title}\"\n---\nTekst.\n");
    let titles = ["’s-Heerenhoek", "Samen", "'t Sas", "Tuin", "Aanpak", "2e ronde", "Sport"];
    let pages = titles.map(page);
    let paths: Vec<String> = (1..=titles.len()).map(|at| format!("pages/p{at}.md")).collect();
    let mut files = vec![("programme.yaml", SETTINGS)];
    files.extend(paths.iter().map(String::as_str).zip(pages.iter().map(String::as_str)));
    let site = Site::of(&files, "2026-01-01");
    let page = site.page("a-z");
    let letters: Vec<&str> = page
        .split("<h2 id=\"s-letter-")
        .skip(1)
        .map(|rest| rest.split_once('>').unwrap().1.split("</h2>").next().unwrap().trim())
        .collect();
    assert_eq!(letters, ["0-9", "A", "S", "T"], "{page}");
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
    assert!(place("Aanpak") < place("s-Heerenhoek") && place("s-Heerenhoek") < place("Tuin"));
    assert!(place("t Sas") < place("Tuin"));
}

#[test]
fn a_file_is_found_however_its_accents_and_blanks_are_written() {
    let files = [
        ("programme.yaml", SETTINGS),
        ("pages/over.md", "---\ntitle: Over\n---\n[Het stuk](../files/caf%C3%A9.pdf)\n"),
        ("files/cafe\u{301}.pdf", "x"),
    ];
    let folder = programme(&files);
    let compiled = check(&folder.path().join("content"), "2026-01-01");
    let codes: Vec<&str> = compiled.bag.iter().map(|found| found.rule.code).collect();
    assert!(!codes.contains(&"broken-link") && !codes.contains(&"file-not-used"), "{codes:?}");
}

#[test]
fn addresses_that_differ_by_capitals_or_the_writing_of_accents_collide() {
    let told = |files: &[(&str, &str)]| -> Vec<String> {
        let folder = programme(files);
        let compiled = check(&folder.path().join("content"), "2026-01-01");
        let errors = compiled
            .bag
            .iter()
            .filter(|found| ["alias-over-page", "address-collision"].contains(&found.rule.code));
        errors.map(|found| found.message.en.clone()).collect()
    };
    let goal = ("goals/wonen.md", "---\ntitle: Wonen\n---\n");
    let over = |alias: &str| format!("---\ntitle: Over\naliases: [{alias}]\n---\n");
    let capital = over("/Doelen/");
    let found = told(&[("programme.yaml", SETTINGS), goal, ("pages/over.md", &capital)]);
    assert_eq!(
        found,
        [
            "The alias “/Doelen/” stands at the address /Doelen/, but the list of the folder “goals” already stands there."
        ]
    );
    let found = told(&[
        ("programme.yaml", SETTINGS),
        ("pages/een.md", "---\ntitle: Een\naliases: [/Oud/]\n---\n"),
        ("pages/twee.md", "---\ntitle: Twee\naliases: [/oud/]\n---\n"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
    let found = told(&[
        ("programme.yaml", SETTINGS),
        ("files/caf\u{e9}.pdf", "x"),
        ("files/cafe\u{301}.pdf", "y"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_sentence_calls_an_area_as_people_do() {
    let areas = "id,name,in,parent\nnoord,Noord,,\npark,Oosterparkwijk,de Oosterparkwijk,noord\n\
                 sel,Selwerd,,noord\n";
    let table = "area,period,value\npark,2023,20\nsel,2023,10\n";
    let settings = "languages: [nl, en]\narea: noord\n";
    let site = Site::of_indicator(settings, areas, "measure: percentage\n", table);
    let page = site.page("indicatoren/cijfer");
    assert!(page.contains("in de Oosterparkwijk"), "{page}");
    assert!(page.contains("in Selwerd"), "{page}");
    assert!(page.contains("<th scope=\"row\">Oosterparkwijk<"), "{page}");
    // An article is of a language.
    let page = site.page("en/indicators/cijfer");
    assert!(page.contains("in Oosterparkwijk") && !page.contains("de Oosterparkwijk"), "{page}");
}

#[test]
fn ids_words_and_parts_are_the_same_where_they_look_the_same() {
    let files = [
        ("programme.yaml", "title: Proef\narea: noord\u{200b}\n"),
        ("areas.csv", "id,name\nnoord,Noord\n"),
        (
            "indicators/werk.md",
            "---\ntitle: Werk\nmeasure: count\u{a0}\nbreakdowns: [{dimension: groep, values: [cafe\u{301}]}]\n---\n\
             Het waren er [](value:werk?area=noord&period=2023&by_groep=cafe\u{301}).\n",
        ),
        ("indicators/werk.csv", "area,period,by_groep,value\nno\u{ad}ord,2023,café,61\n"),
        ("targets.csv", "id,indicator,period,value,by_groep\na,werk,2024,70,cafe\u{301}\n"),
        ("glossary.yaml", "Café: Een plek om te zitten.\n"),
        ("programme.en.yaml", "title: Test\n"),
        ("glossary.en.yaml", "Cafe\u{301}: A place to sit.\n"),
    ];
    let settings = "title: Proef\nlanguages: [nl, en]\narea: noord\u{200b}\n";
    let files = files.map(|(path, text)| match path {
        "programme.yaml" => (path, settings),
        _ => (path, text),
    });
    let folder = programme(&files);
    let compiled = check(&folder.path().join("content"), "2026-01-01");
    let errors = compiled.bag.iter().filter(|d| d.severity() == base::diagnostic::Severity::Error);
    let errors: Vec<&str> = errors.map(|found| found.message.en.as_str()).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn readers_words_stand_in_filters_captions_and_addresses() {
    let terms = "terms:\n  track: {nl: {singular: pijler, plural: pijlers, segment: pijlers}}\n  \
        intervention: {nl: {plural: werken}}\n";
    let settings = format!("{SETTINGS}{terms}");
    let promise = |of: &str| {
        format!("---\ntitle: Belofte {of}\nkind: pledge\nstate: open\nabout: [{of}]\n---\n")
    };
    let (one, other) = (promise("een"), promise("twee"));
    let files = [
        ("programme.yaml", settings.as_str()),
        ("tracks/een.md", "---\ntitle: Leren\n---\n"),
        ("tracks/twee.md", "---\ntitle: Wonen\n---\n"),
        ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: een\n---\n"),
        ("interventions/werk.md", "---\ntitle: Werk\naction_line: lijn\n---\n"),
        ("commitments/een-belofte.md", one.as_str()),
        ("commitments/twee-belofte.md", other.as_str()),
    ];
    let site = Site::of(&files, "2026-11-28");
    assert!(site.page("interventiemonitor").contains("Werken bij pijler Leren"));
    assert!(site.page("interventiemonitor").contains("<h1>Monitor van werken"));
    assert!(site.page("actielijnen").contains("Wat we doen, per pijler."));
    assert!(site.page("toezeggingen").contains("Pijler"));
    assert!(site.page("toezeggingen/pijlers/een").contains("Belofte een"));
}

#[test]
fn a_name_that_nobody_translated_says_its_language_within_a_sentence() {
    let files = [
        ("programme.yaml", "title: Noord\nlanguages: [nl, en]\narea: noord\n"),
        ("areas.csv", "id,name,type\nnoord,Meerwijkerhout,wijk\n"),
        (
            "indicators/bomen.md",
            "---\ntitle: Bomen & struiken\nmeasure: count\nunit: struiken in perken\n---\n",
        ),
        (
            "indicators/bomen.csv",
            "area,period,value\nnoord,2022,310\nnoord,2023,210\nnoord,2024,190\n",
        ),
        (
            "stories/groen.md",
            "---\ntitle: Groen\ndate: 2025-05-01\nconsent: not-needed\nimage: {file: ../files/a.svg, alt: Bomen & struiken}\n---\n",
        ),
        (
            "stories/groen.en.md",
            "---\ntitle: Green\n---\nWe count Bomen & struiken, not bomen & struikenrovers.\n",
        ),
        ("files/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>"),
    ];
    let site = Site::of(&files, "2026-01-01");
    let figure = site.page("en/indicators/bomen");
    let said = "In 2024 the number of <span lang=\"nl\">struiken in perken</span> in Meerwijkerhout was 190.";
    assert!(figure.contains(said), "{figure}");
    let measured = "<p class=\"measured\"><span lang=\"nl\">Bomen &amp; struiken</span> (";
    assert!(figure.contains(measured), "{figure}");
    // What says its language already says it once, and on a Dutch page there is nothing to say.
    assert!(!figure.contains("lang=\"nl\"><span lang"), "{figure}");
    assert!(!site.page("indicatoren/bomen").contains("<span lang"));
    let story = site.page("en/stories/groen");
    let said = "We count <span lang=\"nl\">Bomen &amp; struiken</span>, not bomen";
    assert!(
        story.contains("alt=\"Bomen &amp; struiken\" lang=\"nl\"") && story.contains(said),
        "{story}"
    );
}
