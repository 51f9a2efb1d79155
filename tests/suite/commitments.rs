//! The register of commitments, the calendar, the feed and the progress of the work, over a programme
//! that has one of everything (`tests/commitments/content`) and over the example.

use std::fs;
use std::sync::LazyLock;

use crate::support::{Site, part, root, text};

/// The programme that has one of everything, on the first day of 2026.
static ONE_OF_ALL: LazyLock<Site> =
    LazyLock::new(|| Site::built(&root().join("tests/commitments/content"), "2026-01-01"));

static EXAMPLE: LazyLock<Site> =
    LazyLock::new(|| Site::built(&root().join("content"), "2026-11-23"));

/// The titles of cards, in order.
fn cards(html: &str) -> Vec<String> {
    html.split("<li class=\"card")
        .skip(1)
        .map(|card| text(&card[..card.find("</h").unwrap()]))
        .map(|text| text.split_once('>').map_or(text.clone(), |(_, t)| t.trim().to_owned()))
        .collect()
}

#[test]
fn the_register_tells_what_is_late_and_open_first() {
    let page = ONE_OF_ALL.page("toezeggingen");
    assert_eq!(
        cards(part(page, "lijst")),
        [
            "Een overzicht van het geld",
            "Vaker meten op de werkplaats",
            "Vraag over de huur",
            "Een tweede groep op de werkplaats",
            "Motie over taal",
            "Suggestie om een krant te maken",
        ]
    );
    let list = text(part(page, "lijst"));
    for said in [
        "Te laat (1)",
        "! 6 maanden te laat",
        "uiterlijk 1 juli 2025",
        "1 keer verschoven (eerst: 31 december 2024)",
        "uiterlijk november 2026, nog bijna 11 maanden",
        "Gedaan (1)",
        "Niet meer aan de orde (1)",
        "toezegging · de wethouder aan de raad · sinds 4 juli 2024 open · uiterlijk 1 juli 2025",
        "vraag · de raad · sinds 11 juni 2025 open · geen datum afgesproken",
        "ligt er sinds 1 februari 2025 · uiterlijk maart 2026, nog 89 dagen",
        "Bewijs Er zijn nu vier taalcafés. Rapport over de werkplaats",
    ] {
        assert!(list.contains(said), "{said}: {list}");
    }
    let ways = text(part(page, "kies"));
    assert_eq!(
        ways,
        "Kies wat u wilt zien Stand te laat 1 open 2 aan de gang 1 gedaan 1 afgewezen 1 \
         Spoor Leren in de wijk 4 Prettig wonen 1 bij geen spoor 2 \
         Jaar 2025 3 2024 3 \
         Soort toezeggingen 2 moties 1 vragen 1 suggesties 1 aanbevelingen 1"
    );
}

#[test]
fn each_filter_is_a_page_that_counts_and_leads_back() {
    for (path, count, titles) in [
        (
            "toezeggingen/stand/te-laat",
            "1 is nog niet afgehandeld, terwijl de afgesproken dag voorbij is.",
            vec!["Een overzicht van het geld"],
        ),
        (
            "toezeggingen/spoor/wonen",
            "1 vraag is nog niet afgehandeld.",
            vec!["Vraag over de huur"],
        ),
        (
            "toezeggingen/jaar/2024",
            "Van 1 toezegging, 1 motie en 1 suggestie",
            vec![
                "Een overzicht van het geld",
                "Motie over taal",
                "Suggestie om een krant te maken",
            ],
        ),
        ("toezeggingen/soort/motie", "motie", vec!["Motie over taal"]),
        (
            "toezeggingen/zonder-spoor",
            "1 toezegging en 1 suggestie",
            vec!["Een overzicht van het geld", "Suggestie om een krant te maken"],
        ),
    ] {
        let page = ONE_OF_ALL.page(path);
        assert!(page.contains(count), "{path}");
        assert_eq!(cards(part(page, "lijst")), titles, "{path}");
        let up = "../".repeat(path.matches('/').count());
        assert!(
            page.contains(&format!("<a href=\"{up}index.html\">Toezeggingen</a>")),
            "{path} leads back"
        );
    }
    let english = ONE_OF_ALL.page("en/commitments/track/wonen");
    assert_eq!(cards(part(english, "lijst")), ["Vraag over de huur"]);
    // No commitment was withdrawn: there is no page to say so.
    assert!(ONE_OF_ALL.bytes("toezeggingen/stand/ingetrokken/index.html").is_none());
}

#[test]
fn a_track_collects_the_commitments_of_its_work() {
    let page = ONE_OF_ALL.page("sporen/leren");
    assert_eq!(
        cards(part(page, "toezeggingen")),
        ["Vaker meten op de werkplaats", "Een tweede groep op de werkplaats", "Motie over taal",]
    );
    let goal = ONE_OF_ALL.page("doelen/werk");
    assert_eq!(cards(part(goal, "toezeggingen")), ["Vraag over de huur"]);
}

#[test]
fn every_suggestion_of_10_january_2024_shows_where_it_went() {
    let mut suggestions = Vec::new();
    for entry in fs::read_dir(root().join("content/commitments")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        if text.contains("kind: suggestion") && text.contains("made_on: 2024-01-10") {
            let about = text.lines().find_map(|line| line.strip_prefix("about: ["));
            let about = about.unwrap().trim_end_matches(']').to_owned();
            let id = path.file_stem().unwrap().to_string_lossy().into_owned();
            suggestions.push((id, about));
        }
    }
    assert_eq!(suggestions.len(), 5, "{suggestions:?}");
    let document = EXAMPLE.page("documenten/brief-uitvoeringsprogramma");
    let rows = part(document, "toezeggingen");
    for (id, about) in suggestions {
        let page = EXAMPLE.page(&format!("toezeggingen/{id}"));
        let landed = part(page, "waarover");
        assert!(landed.contains("Waar dit terechtkwam"), "{id}");
        let row = rows.split("<tr>").find(|row| row.contains(&format!("/toezeggingen/{id}/")));
        let row = row.unwrap_or_else(|| panic!("{id} is not on the document's page"));
        for subject in about.split(", ").filter(|subject| *subject != "programme") {
            let link = format!("/{subject}/index.html");
            assert!(landed.contains(&link), "{id} → {subject}");
            assert!(row.contains(&link), "document → {id} → {subject}");
        }
        // An idea that became an intervention shows on which line and track that stands.
        if about.contains("baangarantie") {
            assert!(landed.contains("../../actielijnen/leerwerkplek/index.html"));
            assert!(landed.contains("../../sporen/koppelkansen/index.html"));
        }
    }
}

#[test]
fn a_commitment_tells_its_words_its_dates_and_its_evidence() {
    let page = ONE_OF_ALL.page("toezeggingen/overzicht");
    assert!(text(part(page, "tekst")).contains("Ik kom met een overzicht van het geld"));
    assert_eq!(
        text(part(page, "verschoven")),
        "Eerdere data Eerst: 31 december 2024 Het Rijk had nog niet besloten. \
         Veranderd op 10 december 2024"
    );
    let done = ONE_OF_ALL.page("toezeggingen/motie-taal");
    let done = part(done, "gedaan");
    assert!(done.contains("Er zijn nu vier taalcafés."));
    assert!(done.contains("../../documenten/rapport/index.html"));
}

#[test]
fn a_recommendation_and_its_commitment_lead_to_each_other() {
    let commitment = ONE_OF_ALL.page("toezeggingen/vaker-meten");
    let origin = part(commitment, "aanbeveling");
    assert!(origin.contains("../../evaluaties/werkplaats-gemeten/index.html"));
    assert!(text(origin).contains("Meet elk jaar. Antwoord ✓ overgenomen"));
    let evaluation = ONE_OF_ALL.page("evaluaties/werkplaats-gemeten");
    let advice = part(evaluation, "aanbevelingen");
    assert!(advice.contains("../../toezeggingen/vaker-meten/index.html"));
    assert!(text(advice).contains("… in behandeling"));
}

#[test]
fn the_latest_update_stands_on_the_pages_of_its_subjects() {
    for path in ["interventies/werkplaats", "actielijnen/leerplek", "sporen/leren"] {
        let page = ONE_OF_ALL.page(path);
        let update = text(part(page, "voortgang"));
        for said in [
            "Stand van zaken, voorjaar 2025",
            "De werkplaats is ingericht.",
            "◐ vraagt aandacht De eerste groep begint zes weken later.",
            "! niet op koers De school doet niet meer mee.",
            "Eerdere berichten Stand van zaken, najaar 2024",
        ] {
            assert!(update.contains(said), "{path}: {said}: {update}");
        }
        assert!(!update.contains("onbekend"), "{path}: {update}");
    }
    let own = ONE_OF_ALL.page("voortgang/najaar-2024");
    assert!(own.contains("het bericht is van voor het einde daarvan"));
    let own = ONE_OF_ALL.page("voortgang/voorjaar-2025");
    assert!(!own.contains("het bericht is van voor het einde daarvan"));
}

#[test]
fn the_process_monitor_tells_what_needs_attention() {
    let page = ONE_OF_ALL.page("procesmonitor");
    let standing = text(part(page, "stand"));
    assert!(standing.contains(
        "De werkplaats 10 juli 2025 ◐ vraagt aandacht ● op koers ! niet op koers Niet bekend: kwaliteit."
    ));
    // Of the intervention only the newest update counts.
    assert!(!standing.contains("1 december 2024"));
    assert!(text(part(page, "besluiten")).contains("of er een tweede ruimte komt"));
    assert!(text(part(page, "lastig")).contains("te weinig docenten"));
    let slipping = text(part(page, "mijlpalen"));
    assert!(slipping.contains("Van de 3 mijlpalen zijn er 2 te laat of verschoven."));
    assert!(slipping.contains("De derde groep begint"));
    assert!(!slipping.contains("De eerste groep begint"));
    assert!(text(part(page, "toezeggingen")).contains("Stand Te laat 1 Open 2 Aan de gang 1"));
    assert_eq!(
        text(part(page, "ervaring")),
        "Ervaring van bewoners Bewoners ontwerpen mee 1 project \
         Bewoners hebben geen inbreng 1 project Hierover is niets bekend 1 project \
         Per project Bekijk hoe bewoners meedoen, per project"
    );
}

#[test]
fn residents_experience_is_told_from_the_most_to_the_least() {
    let page = ONE_OF_ALL.page("ervaring-van-bewoners");
    let at = |id: &str| page.find(&format!("id=\"s-{id}\"")).unwrap();
    assert!(at("co-designed") < at("none") && at("none") < at("niet-vastgelegd"));
    assert!(part(page, "co-designed").contains("Bewoners bedachten samen met de docenten"));
    assert!(part(page, "niet-vastgelegd").contains("De energiecoach"));
}

#[test]
fn the_calendar_holds_every_date_that_is_waited_for() {
    let page = ONE_OF_ALL.page("kalender");
    let ahead = text(part(page, "jaar-2026"));
    assert_eq!(
        ahead,
        "2026 maart 2026 Moet klaar zijn Een tweede groep op de werkplaats \
         april 2026 Nieuw cijfer Banen in de wijk \
         juni 2026 Evaluatie Het taalcafé onderzocht \
         1 september 2026 Mijlpaal De wijk als leerplek De tweede groep begint \
         november 2026 Moet klaar zijn Vaker meten op de werkplaats \
         31 december 2026 Geld moet zijn besteed Geld van het Rijk"
    );
    let late = text(part(page, "te-laat"));
    assert!(late.contains("1 juli 2025 Moet klaar zijn Een overzicht van het geld"));
    assert!(late.contains("1 december 2025 Mijlpaal De wijk als leerplek De derde groep begint"));
    assert!(page.contains("<link rel=\"alternate\" type=\"text/calendar\""));
    assert!(page.contains("href=\"agenda.ics\""));
}

#[test]
fn the_calendar_file_is_well_formed() {
    let file = ONE_OF_ALL.file("kalender/agenda.ics");
    assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    assert!(file.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
    assert!(file.split("\r\n").all(|line| line.len() <= 75));
    let unfolded = file.replace("\r\n ", "");
    let events: Vec<&str> = unfolded.split("BEGIN:VEVENT\r\n").skip(1).collect();
    assert_eq!(events.len(), 8);
    let mut ids: Vec<&str> = Vec::new();
    for event in &events {
        for needed in ["UID:", "DTSTAMP:20260101T000000Z", "DTSTART;VALUE=DATE:", "SUMMARY:"] {
            assert_eq!(event.matches(needed).count(), 1, "{needed} in {event}");
        }
        ids.push(event.lines().next().unwrap());
    }
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all);
    let late = events.iter().find(|event| event.contains("UID:due-overzicht"));
    assert_eq!(
        *late.unwrap(),
        "UID:due-overzicht.programma@noord.example\r\nDTSTAMP:20260101T000000Z\r\nSEQUENCE:1\r\n\
         DTSTART;VALUE=DATE:20250701\r\nDTEND;VALUE=DATE:20250702\r\n\
         SUMMARY:Moet klaar zijn: Een overzicht van het geld\r\n\
         DESCRIPTION:De wethouder belooft een overzicht.\r\nCATEGORIES:toezegging\r\n\
         URL:https://noord.example/programma/toezeggingen/overzicht/\r\n\
         TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
    );
    // A month stands on its last day, and says that it is a month.
    assert!(unfolded.contains("DTSTART;VALUE=DATE:20260331"));
    assert!(unfolded.contains("De precieze dag is niet bekend: maart 2026."));
    let english = ONE_OF_ALL.file("en/calendar/agenda.ics");
    assert!(english.contains("SUMMARY:Must be done: Een overzicht van het geld"));
    assert!(english.contains("UID:due-overzicht.programma@noord.example"));
}

#[test]
fn what_changed_is_told_newest_first_on_the_page_and_in_the_feed() {
    let page = ONE_OF_ALL.page("wat-is-er-veranderd");
    let year = text(part(page, "jaar-2024"));
    assert_eq!(
        year,
        "2024 10 december 2024 Datum verschoven; eerst was het 31 december 2024 \
         Een overzicht van het geld Het Rijk had nog niet besloten. \
         1 december 2024 Voortgangsbericht Stand van zaken, najaar 2024 \
         13 november 2024 Ingediend Suggestie om een krant te maken \
         Ingediend Motie over taal \
         4 juli 2024 Toegezegd Een overzicht van het geld"
    );
    // A document is no change of the programme: it stands in a list of its own.
    assert!(!page.contains("Brief aan de raad"));
    let feed = ONE_OF_ALL.file("wat-is-er-veranderd/atom.xml");
    assert!(feed.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns="));
    let entries: Vec<&str> = feed.split("<entry").skip(1).collect();
    assert_eq!(entries.len(), page.matches("<span class=\"what\">").count());
    let mut ids: Vec<&str> = entries.iter().map(|entry| between(entry, "<id>", "</id>")).collect();
    let stamps: Vec<&str> =
        entries.iter().map(|entry| between(entry, "<updated>", "</updated>")).collect();
    assert!(stamps.windows(2).all(|pair| pair[0] >= pair[1]), "{stamps:?}");
    assert_eq!(between(feed, "<updated>", "</updated>"), stamps[0]);
    assert!(ids.contains(&"https://noord.example/programma/toezeggingen/overzicht/#moved-1"));
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    // Every page leads to the feed of its language.
    let page = ONE_OF_ALL.page("en/goals/werk");
    assert!(page.contains(
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"What changed at Noord\" \
         href=\"../../what-changed/atom.xml\">"
    ));
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let from = text.find(start).unwrap() + start.len();
    &text[from..from + text[from..].find(end).unwrap()]
}

#[test]
fn without_an_address_there_is_no_feed_and_one_notice() {
    let files = [
        ("programme.yaml", "title: Noord\nsummary: Kort.\n"),
        ("commitments/belofte.md", "---\ntitle: Belofte\nmade_on: 2024\ndue: 2030\n---\n"),
    ];
    let site = Site::of(&files, "2026-01-01");
    let notices = site.codes.iter().filter(|code| **code == "site-without-url");
    assert_eq!(notices.count(), 1);
    assert!(site.bytes("kalender/agenda.ics").is_some());
    assert!(site.bytes("wat-is-er-veranderd/index.html").is_some());
    assert!(!site.paths().any(|path| path.ends_with("atom.xml")));
    for path in site.paths().filter(|path| path.ends_with(".html")) {
        assert!(!site.file(path).contains("application/atom+xml"), "{path}");
    }
}

#[test]
fn a_long_register_is_split_over_pages_that_stay_light() {
    let mut files = vec![
        ("programme.yaml".to_owned(), "title: Noord\nsummary: Kort.\n".to_owned()),
        ("documents/brief.md".to_owned(), "---\ntitle: Brief aan de raad\n---\n".to_owned()),
    ];
    for index in 0..20 {
        let goal = format!("---\ntitle: Een beter thema nummer {index}\n---\n");
        files.push((format!("goals/thema-{index}.md"), goal));
    }
    for index in 0..250 {
        let state = if index % 5 == 0 { "rejected" } else { "open" };
        let commitment = format!(
            "---\ntitle: Belofte nummer {index}\nsummary: De gemeente belooft dit aan wie het \
             vroeg, keer {index}.\nkind: pledge\nmade_by: de wethouder\nmade_to: de raad\nmade_on: {}-02-01\n\
             state: {state}\nsource: brief\nabout: [thema-{}, thema-{}]\nfulfilment:\n  - {{note: Het \
             plan nummer {index} is besproken., document: brief}}\n---\n",
            2020 + index % 4,
            index % 9,
            index % 7 + 10,
        );
        files.push((format!("commitments/belofte-{index}.md"), commitment));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(p, t)| (&**p, &**t)).collect();
    let site = Site::of(&files, "2026-01-01");
    assert!(!site.codes.contains(&"page-too-heavy"));
    let page = site.page("toezeggingen");
    assert!(text(page).contains("Open (200)"), "the register counts all");
    assert!(text(page).contains("Nog 100 meer"));
    assert!(page.contains("stand/open/index.html"));
    let titles = |path: &str| cards(part(site.page(path), "lijst"));
    let first = titles("toezeggingen/stand/open");
    let second = titles("toezeggingen/stand/open/2");
    assert_eq!((first.len(), second.len()), (100, 100));
    assert!(site.bytes("toezeggingen/stand/open/3/index.html").is_none());
    assert!(first.iter().all(|title| !second.contains(title)));
    assert!(site.page("toezeggingen/stand/open/2").contains("Pagina 1"));
    // All are pledges: that sorts nothing out.
    assert!(!site.paths().any(|path| path.starts_with("toezeggingen/soort/")));
}

#[test]
fn what_ended_was_no_step_and_what_is_late_is_counted_once() {
    let front = "title: Nachtbus\nmade_on: 2025-01-10\ndue: 2026-06\nstate: withdrawn\n\
                 fulfilment:\n  - {date: 2025-02-01, note: De vervoerder denkt mee.}\n  \
                 - {date: 2025-06-01, note: Niemand vroeg er nog om.}\n";
    let open = |title: &str, due: &str| format!("---\ntitle: {title}\nstate: open\n{due}---\n");
    let moved = "due: 2029-07-01\ndue_history:\n  - {due: 2025-12, changed_on: 2025-11-01, reason: Te druk.}\n";
    let site = Site::of(
        &[
            ("programme.yaml", "title: Proef\n"),
            ("commitments/nachtbus.md", &format!("---\n{front}---\n")),
            ("commitments/laat.md", &open("Laat", "due: 2025-12-01\n")),
            ("commitments/later.md", &open("Later", moved)),
        ],
        "2026-01-01",
    );
    let changed = text(site.page("wat-is-er-veranderd"));
    assert!(changed.contains("Stap gezet Nachtbus De vervoerder denkt mee."), "{changed}");
    assert!(changed.contains("Ingetrokken Nachtbus Niemand vroeg er nog om."), "{changed}");
    let register = site.page("toezeggingen");
    assert!(text(part(register, "kies")).contains("te laat 1 open 1 ingetrokken 1"));
    let list = text(part(register, "lijst"));
    for said in [
        "Open (1)",
        "! 31 dagen te laat",
        "uiterlijk 1 juli 2029, nog ruim 3 jaar · 1 keer verschoven (eerst: december 2025)",
    ] {
        assert!(list.contains(said), "{said}: {list}");
    }
}
