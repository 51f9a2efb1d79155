//! Keys of small matters stand where a reader expects them, in both languages.

use crate::support::Site;

const CONTENT: &[(&str, &str)] = &[
    (
        "programme.yaml",
        "title: Noord\nlanguages: [nl, en]\nhorizon: 2034\n\
     period: {start: 2024, end: 2027}\n",
    ),
    ("tracks/een.md", "---\ntitle: Spoor een\n---\n"),
    (
        "action-lines/lijn.md",
        "---\ntitle: Lijn\ntrack: een\ntags: [jongeren, onderwijs]\n\
         valid_from: 2024\nvalid_to: 2027\n---\n",
    ),
    (
        "interventions/werk.md",
        "---\ntitle: Werk\naction_line: lijn\nstart_planned: 2025-03-01\nstart_actual: 2025-04-01\n\
         end_planned: 2026-01-01\nend_actual: 2026-01-01\nvalid_from: 2025\n---\n",
    ),
];

/// Asserts that the page of either language has what stands beside it.
fn says(site: &Site, pages: [(&str, &[&str]); 2]) {
    for (folder, words) in pages {
        let html = site.page(folder);
        for words in words {
            assert!(html.contains(words), "{words} on {folder}");
        }
    }
}

#[test]
fn keywords_and_the_time_that_something_holds_stand_among_its_facts() {
    let site = Site::of(CONTENT, "2026-02-01");
    says(
        &site,
        [
            (
                "actielijnen/lijn",
                &["Trefwoorden", "jongeren, onderwijs", "van 2024 tot en met 2027"],
            ),
            (
                "en/action-lines/lijn",
                &["Keywords", "jongeren, onderwijs", "from 2024 up to and including 2027"],
            ),
        ],
    );
    assert!(!site.page("interventies/werk").contains("Trefwoorden"));
}

#[test]
fn what_was_planned_stands_beside_what_came_of_it_where_they_differ() {
    let site = Site::of(CONTENT, "2026-02-01");
    says(
        &site,
        [
            (
                "interventies/werk",
                &["1 april 2025 (gepland: 1 maart 2025)", "<dd>1 januari 2026</dd>", "vanaf 2025"],
            ),
            (
                "en/interventions/werk",
                &["1 April 2025 (planned: 1 March 2025)", "<dd>1 January 2026</dd>", "from 2025"],
            ),
        ],
    );
}

#[test]
fn home_and_dossier_say_how_long_the_programme_runs_and_how_far_it_looks_ahead() {
    let site = Site::of(CONTENT, "2026-02-01");
    let dutch: &[&str] = &["Looptijd", "van 2024 tot en met 2027", "Kijkt vooruit tot", "2034"];
    let english: &[&str] =
        &["Runs", "from 2024 up to and including 2027", "Looks ahead to", "2034"];
    says(&site, [("dossier", dutch), ("en/dossier", english)]);
    says(&site, [("", dutch), ("en", english)]);
}
