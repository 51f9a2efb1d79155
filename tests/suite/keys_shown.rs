//! Keys of small matters stand where a reader expects them, in both languages.

use crate::support::{Site, code, programme, spoorboek, stderr, tree, write};

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
                &[
                    "Trefwoorden",
                    "index.html\">jongeren</a>",
                    "index.html\">onderwijs</a>",
                    "van 2024 tot en met 2027",
                ],
            ),
            (
                "en/action-lines/lijn",
                &[
                    "Keywords",
                    "lang=\"nl\">jongeren</a>",
                    "lang=\"nl\">onderwijs</a>",
                    "from 2024 up to and including 2027",
                ],
            ),
        ],
    );
    assert!(!site.page("interventies/werk").contains("<dt>Trefwoorden"));
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

const PICTURES: &[(&str, &str)] = &[
    ("programme.yaml", "title: Noord\nlanguages: [nl, en]\n"),
    (
        "files/opening.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"600\"/>",
    ),
    ("files/merk.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\"/>"),
    (
        "partners/nijestee.md",
        "---\ntitle: Nijestee\nlogo: {file: ../files/merk.svg, alt: Merk van Nijestee}\n---\n",
    ),
    (
        "stories/feest.md",
        "---\ntitle: Feest\ndate: 2025-04-12\nabout: [programme]\n\
         consent: {given: true, date: 2025-04-10}\n\
         image: {file: ../files/opening.svg, alt: De zaal zit vol, credit: \"Foto: Ans\"}\n---\n\
         ![Nog eens](../files/opening.svg)\n",
    ),
    (
        "stories/feest.en.md",
        "---\ntitle: Party\nimage: {alt: A full hall, credit: Ans}\n---\n\
         ![Once more](../files/opening.svg)\n",
    ),
];

#[test]
fn the_picture_of_a_story_stands_on_its_page_and_in_every_list_with_who_made_it() {
    let site = Site::of(PICTURES, "2026-02-01");
    let picture = |up: &str, alt: &str| {
        let size = "width=\"800\" height=\"600\"";
        format!("<img src=\"{up}files/opening.svg\" alt=\"{alt}\" {size}")
    };
    let (dutch, english) = ("De zaal zit vol", "A full hall");
    for (folder, up, alt) in [
        ("verhalen/feest", "../../", dutch),
        ("verhalen", "../", dutch),
        ("", "", dutch),
        ("en/stories/feest", "../../../", english),
        ("en/stories", "../../", english),
        ("en", "../", english),
    ] {
        assert!(site.page(folder).contains(&picture(up, alt)), "{folder}");
    }
    // What the words say themselves is not said again.
    let credits: [(&str, &[&str]); 2] = [
        ("verhalen/feest", &["<figcaption>Foto: Ans</figcaption>", "gegeven op 10 april 2025"]),
        ("en/stories/feest", &["<figcaption>Picture: Ans</figcaption>", "given on 10 April 2025"]),
    ];
    says(&site, credits);
    assert!(site.page("verhalen/feest").contains(&picture("../../", "Nog eens")));
}

#[test]
fn the_logo_of_a_partner_stands_on_its_page_and_in_the_list_of_partners() {
    let site = Site::of(PICTURES, "2026-02-01");
    let logo = "alt=\"Merk van Nijestee\" width=\"120\" height=\"40\"";
    let translated = "alt=\"Merk van Nijestee\" lang=\"nl\" width=\"120\" height=\"40\"";
    says(&site, [("partners/nijestee", &[logo]), ("en/partners/nijestee", &[translated])]);
    says(&site, [("partners", &[logo]), ("en/partners", &[translated])]);
}

#[test]
fn a_picture_is_published_once_however_many_pages_show_it() {
    let folder = programme(PICTURES);
    let built = spoorboek(folder.path(), &["build", "--date", "2026-02-01"]);
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    let published = tree(&folder.path().join("public"));
    let copies = published.keys().filter(|path| path.ends_with("opening.svg")).count();
    assert_eq!(copies, 1);
}

fn security(settings: &str) -> Site {
    let settings = format!("title: Noord\nlanguages: [nl, en]\n{settings}");
    Site::of(&[("programme.yaml", &settings)], "2026-02-01")
}

#[test]
fn a_way_to_report_a_vulnerability_stands_where_people_look_for_it_and_below_every_page() {
    let site = security(
        "url: https://noord.example/programma\n\
         security: {contact: lek@noord.example, expires: 2026-12-31}\n",
    );
    assert_eq!(
        site.file(".well-known/security.txt"),
        "Contact: mailto:lek@noord.example\n\
         Expires: 2026-12-31T23:59:59Z\n\
         Preferred-Languages: nl, en\n\
         Canonical: https://noord.example/programma/.well-known/security.txt\n"
    );
    let link =
        |up: &str, text: &str| format!("<a href=\"{up}.well-known/security.txt\">{text}</a>");
    for (folder, up, text) in [
        ("", "", "Meld een lek in de beveiliging"),
        ("toegankelijkheid", "../", "Meld een lek in de beveiliging"),
        ("en/accessibility", "../../", "Report a security flaw"),
    ] {
        assert!(site.page(folder).contains(&link(up, text)), "{folder}");
    }
}

#[test]
fn without_an_end_a_way_to_report_a_vulnerability_holds_for_a_year() {
    let site = security("security: {contact: \"https://noord.example/lek\"}\n");
    assert_eq!(
        site.file(".well-known/security.txt"),
        "Contact: https://noord.example/lek\n\
         Expires: 2027-02-01T23:59:59Z\n\
         Preferred-Languages: nl, en\n"
    );
    let without = security("");
    assert!(without.bytes(".well-known/security.txt").is_none());
    assert!(!without.page("").contains("security.txt"));
}

#[test]
fn files_of_somebody_else_that_begin_with_a_dot_stay_beside_the_way_to_report() {
    let folder =
        programme(&[("programme.yaml", "title: Noord\nsecurity: {contact: lek@noord.nl}\n")]);
    for path in ["public/.htaccess", "public/.well-known/acme-challenge/proef"] {
        write(folder.path(), path, path);
    }
    for _ in 0..2 {
        let built = spoorboek(folder.path(), &["build", "--date", "2026-02-01"]);
        assert_eq!(code(&built), 0, "{}", stderr(&built));
        let published = tree(&folder.path().join("public"));
        let hidden: Vec<String> = published
            .keys()
            .map(|path| path.to_string_lossy().into_owned())
            .filter(|path| path.starts_with('.'))
            .collect();
        assert_eq!(
            hidden,
            [
                ".htaccess",
                ".spoorboek",
                ".well-known/acme-challenge/proef",
                ".well-known/security.txt"
            ]
        );
    }
}

const TARGETS: &[(&str, &str)] = &[
    ("programme.yaml", "title: Noord\nlanguages: [nl, en]\narea: noord\n"),
    ("areas.csv", "id,name\nnoord,Noord\nwest,West\n"),
    (
        "goals/veilig.md",
        "---\ntitle: Veilig\nindicators: [{indicator: angst, role: supporting}, schoon, stil]\n---\n",
    ),
    (
        "indicators/angst.md",
        "---\ntitle: Angst\nmeasure: percentage\nunit: procent van de bewoners\npolarity: lower\n\
         baseline: {period: 2021}\n---\n",
    ),
    (
        "indicators/angst.csv",
        "area,period,value\nnoord,2021,27.0\nnoord,2023,24.1\nwest,2021,20\nwest,2023,19\n",
    ),
    ("indicators/schoon.md", "---\ntitle: Schoon\nmeasure: score\npolarity: higher\n---\n"),
    ("indicators/schoon.csv", "period,value\n2021,6\n2023,6.1\n"),
    ("indicators/stil.md", "---\ntitle: Stil\nmeasure: score\npolarity: higher\n---\n"),
    (
        "targets.csv",
        "id,indicator,goal,area,period,value,kind\n\
         a,angst,veilig,noord,2027,20,\n\
         b,angst,,west,2027,15,\n\
         c,schoon,,,2027,,direction-only\n\
         d,stil,,,2027,8,\n",
    ),
];

/// The tracks of a page: the headline of each.
fn tracks(html: &str) -> Vec<&str> {
    let figures = html.split("<figure class=\"fig\" id=\"op-weg-").skip(1);
    figures
        .map(|figure| figure.split("class=\"message\">").nth(1).unwrap().split('<').next().unwrap())
        .collect()
}

#[test]
fn the_way_to_a_target_is_drawn_where_there_is_a_way_with_all_its_numbers_in_a_table() {
    let site = Site::of(TARGETS, "2026-02-01");
    for folder in ["doelen/veilig", "dossier/veilig"] {
        assert_eq!(tracks(site.page(folder)), ["Op koers voor 2027"], "{folder}");
    }
    assert_eq!(tracks(site.page("en/goals/veilig")), ["On course for 2027"]);
    // The figure of the first shows the way itself.
    for folder in ["indicatoren/angst", "indicatoren/schoon", "indicatoren/stil"] {
        assert!(tracks(site.page(folder)).is_empty(), "{folder}");
    }
    let dutch: &[&str] = &[
        "Hoe ver zijn we?",
        "Angst, Noord (procent van de bewoners)",
        "<th scope=\"row\">Begin</th><td>2021</td><td",
        ">27,0%</td>",
        "<th scope=\"row\">Op schema</th><td>2023</td><td",
        ">24,7%</td>",
        ">20,0%</td>",
    ];
    let english: &[&str] = &["How far have we come?", "On schedule", ">24.7%</td>"];
    says(&site, [("doelen/veilig", dutch), ("en/goals/veilig", english)]);
}
