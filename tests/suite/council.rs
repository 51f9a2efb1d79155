//! The page for the council: what is late, what moves away and what is to be decided.

use std::sync::LazyLock;

use crate::support::{Site, part, root, text};

static ONE_OF_ALL: LazyLock<Site> =
    LazyLock::new(|| Site::built(&root().join("tests/commitments/content"), "2026-01-01"));

static EXAMPLE: LazyLock<Site> =
    LazyLock::new(|| Site::built(&root().join("content"), "2026-11-23"));

/// A goal that is followed in the programme's own area, with what its headline figure was.
fn goal(first: u8, second: &str) -> Site {
    let table = format!("area,period,value\nnoord,2023,{first}\n{second}");
    Site::of_indicator(
        "area: noord\n",
        "id,name\nnoord,Noord\n",
        "measure: count\nunit: diefstallen\npolarity: lower\nfrequency: yearly\n",
        &table,
    )
}

#[test]
fn what_is_overdue_comes_first_and_then_what_has_waited_longest() {
    let told = text(part(ONE_OF_ALL.page("voor-de-raad"), "toezeggingen"));
    let order = ["Een overzicht van het geld", "Een tweede groep", "Vraag over de huur", "Vaker"];
    let places: Vec<Option<usize>> = order.iter().map(|title| told.find(title)).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{told}");
    for said in [
        "Van 2 toezeggingen, 1 motie, 1 vraag, 1 suggestie en 1 aanbeveling zijn er nog 4 niet afgehandeld.",
        "Bij 3 is een datum afgesproken, bij 1 niet. Er is er 1 te laat.",
        "Wat het langst wacht, ligt er sinds 4 juli 2024.",
        "! 6 maanden te laat",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
}

#[test]
fn work_that_does_not_go_as_planned_is_named_with_its_late_milestones() {
    let line = "---\ntitle: Betere huizen\ntrack: wonen\nmilestones:\n\
                - {id: tien, title: Tien klaar, planned: 2025-06}\n\
                - {id: twintig, title: Twintig klaar, planned: 2026-03, forecast: 2026-09}\n\
                - {id: dertig, title: Dertig klaar, planned: 2026-12}\n---\n";
    let rating = |state: &str| format!("{{state: {state}, reason: Daarom.}}");
    let (off, on) = (rating("off-course"), rating("on-course"));
    let update = format!(
        "---\ntitle: Stand\nof: [isolatie, huizen]\ndate: 2025-12-01\nratings:\n  progress: {off}\n  \
         money: {on}\n  quality: {off}\n---\n"
    );
    let fine = format!(
        "---\ntitle: Goed\nof: [straten]\ndate: 2025-12-01\nratings:\n  progress: {on}\n---\n"
    );
    let site = Site::of(
        &[
            ("programme.yaml", "title: Proef\n"),
            ("tracks/wonen.md", "---\ntitle: Wonen\n---\n"),
            ("action-lines/huizen.md", line),
            ("action-lines/straten.md", "---\ntitle: Groene straten\ntrack: wonen\n---\n"),
            ("interventions/isolatie.md", "---\ntitle: Isolatie\naction_line: huizen\n---\n"),
            ("updates/een.md", &update),
            ("updates/twee.md", &fine),
        ],
        "2026-01-01",
    );
    let page = site.page("voor-de-raad");
    let told = text(part(page, "werk"));
    for said in [
        "Volgens de nieuwste berichten liggen 2 van 3 onderdelen ergens niet op koers.",
        "Van de 3 mijlpalen zijn er 2 te laat of verschoven.",
        "! Voortgang en kwaliteit: niet op koers (1 december 2025)",
        "Tien klaar",
        "Twintig klaar",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert!(!told.contains("Dertig klaar") && !told.contains("Groene straten"), "{told}");
    let order =
        ["s-besluiten", "s-werk", "s-rapporten"].map(|id| page.find(&format!("id=\"{id}\"")));
    assert!(order.is_sorted() && order.iter().all(Option::is_some), "{order:?}");
    assert!(page.contains("class=\"jump\"") && page.contains("href=\"#s-werk\""));
}

#[test]
fn decisions_and_recommendations_that_wait_are_named() {
    let page = ONE_OF_ALL.page("voor-de-raad");
    assert!(text(part(page, "besluiten")).contains("De raad moet kiezen"));
    assert!(text(part(page, "aanbevelingen")).contains("Maak de groep groter."));
}

#[test]
fn the_example_says_in_a_sentence_what_nobody_can_say() {
    let page = EXAMPLE.page("voor-de-raad");
    for (id, said) in [
        (
            "toezeggingen",
            "2 toezeggingen en 5 suggesties zijn nog niet afgehandeld. Bij geen ervan",
        ),
        ("toezeggingen", "ligt er sinds 10 januari 2024. Van 2 weten wij niet sinds wanneer."),
        ("rapporten", "Het nieuwste voortgangsbericht is van 4 juli 2024, 28 maanden geleden."),
        // Figures that come once are not waited for.
        ("rapporten", "Van 2 berichten, onderzoeken en cijfers is de verwachte datum voorbij."),
        ("rapporten", "Van 1 onderzoek staat nergens wanneer het klaar moet zijn."),
        (
            "doelen",
            "Van geen van de 6 doelen is te zeggen of het verder weg raakt: voor 2 is geen cijfer",
        ),
        ("geld", "Van geen enkel bedrag ligt vast welk doel het dient. Toegekend: 32,9 miljoen"),
        ("besluiten", "In de nieuwste berichten wordt geen besluit gevraagd."),
    ] {
        let told = text(part(page, id));
        assert!(told.contains(said), "{said}: {told}");
    }
    for folder in ["toezeggingen", "doelen", "voortgang"] {
        assert!(part(EXAMPLE.page(folder), "verder").contains("voor-de-raad"), "{folder}");
    }
    let english = text(part(EXAMPLE.page("en/for-the-council"), "doelen"));
    assert!(english.contains("For none of the 6 goals can we say"), "{english}");
}

#[test]
fn a_goal_moves_away_only_where_that_was_measured() {
    let away = goal(20, "noord,2024,25\n");
    let told = text(part(away.page("voor-de-raad"), "doelen"));
    for said in ["en dat raakt verder weg.", "Cijfer, Noord, 2024", "25", "▲ hoger dan 2023"] {
        assert!(told.contains(said), "{said}: {told}");
    }
    let nearer = goal(20, "noord,2024,15\n");
    let told = text(part(nearer.page("voor-de-raad"), "doelen"));
    assert!(told.ends_with("en dat raakt niet verder weg."), "{told}");
    let once = goal(20, "");
    let told = text(part(once.page("voor-de-raad"), "doelen"));
    assert!(told.ends_with("verder weg raakt: het cijfer geeft geen uitsluitsel."), "{told}");
}

#[test]
fn a_figure_is_late_by_its_rhythm_or_by_the_day_that_was_named() {
    let told = |site: &Site| text(part(site.page("voor-de-raad"), "rapporten"));
    let late = told(&goal(20, ""));
    assert!(
        late.ends_with("Cijfer indicator komt elk jaar; het nieuwste gaat over 2023"),
        "{late}"
    );
    assert!(late.contains("Er is nog geen voortgangsbericht."), "{late}");
    let recent = told(&goal(20, "noord,2025,25\n"));
    let none = "Van geen bericht, onderzoek of cijfer is de verwachte datum voorbij.";
    assert!(recent.ends_with(none), "{recent}");
    let evaluation = |planned: &str| {
        let text = format!("---\ntitle: Onderzoek\nof: [programme]\nplanned: {planned}\n---\n");
        let files = [("programme.yaml", "title: Proef\n"), ("evaluations/een.md", text.as_str())];
        told(&Site::of(&files, "2026-01-01"))
    };
    let passed = evaluation("2025-12");
    assert!(passed.ends_with("Onderzoek evaluatie aangekondigd voor december 2025"), "{passed}");
    assert!(evaluation("2026").ends_with(none));
}

#[test]
fn updates_that_stopped_are_late_for_the_council_as_they_are_in_the_monitor() {
    let site = |second: &str| {
        let update = |date: &str| {
            format!("---\ntitle: Bericht {date}\nof: [programme]\ndate: {date}\n---\n")
        };
        let (first, second) = (update("2024-01-15"), update(second));
        let files = [
            ("programme.yaml", "title: Proef\n"),
            ("updates/een.md", first.as_str()),
            ("updates/twee.md", second.as_str()),
        ];
        Site::of(&files, "2026-01-01")
    };
    let late = site("2024-07-15");
    let told = text(part(late.page("voor-de-raad"), "rapporten"));
    let said =
        "Bericht 2024-07-15 voortgangsbericht na dit bericht van 15 juli 2024 had er weer een";
    assert!(told.contains(said), "{told}");
    assert!(!told.contains("Bericht 2024-01-15"), "{told}");
    let monitor = text(part(late.page("procesmonitor"), "stand"));
    assert!(monitor.contains("er had al een nieuwer bericht moeten zijn"), "{monitor}");
    let recent = site("2025-10-01");
    let told = text(part(recent.page("voor-de-raad"), "rapporten"));
    assert!(told.contains("Van geen bericht"), "{told}");
}

#[test]
fn a_programme_with_nothing_to_answer_for_has_no_such_page() {
    let site = Site::of(&[("programme.yaml", "title: Proef\n")], "2026-01-01");
    assert!(site.bytes("voor-de-raad/index.html").is_none());
}

#[test]
fn a_goal_moves_away_when_any_of_its_headlines_does() {
    let front = "measure: percentage\npolarity: lower\nbaseline: {period: 2021}\n---\n";
    let [on_course, away] =
        ["Inbraken", "Branden"].map(|title| format!("---\ntitle: {title}\n{front}"));
    let site = Site::of(
        &[
            ("programme.yaml", "title: Noord\narea: noord\n"),
            ("areas.csv", "id,name\nnoord,Noord\n"),
            (
                "goals/veilig.md",
                "---\ntitle: Veilig\nindicators: [{indicator: inbraken, role: headline}, \
                 {indicator: branden, role: headline}]\n---\n",
            ),
            ("indicators/inbraken.md", &on_course),
            ("indicators/inbraken.csv", "area,period,value\nnoord,2021,10\nnoord,2025,5\n"),
            ("indicators/branden.md", &away),
            ("indicators/branden.csv", "area,period,value\nnoord,2021,10\nnoord,2025,12\n"),
            (
                "targets.csv",
                "id,indicator,area,period,value\na,inbraken,noord,2028,4\nb,branden,noord,2028,4\n",
            ),
        ],
        "2026-11-27",
    );
    let council = text(part(site.page("voor-de-raad"), "doelen"));
    assert!(council.contains("Branden") && !council.contains("Inbraken"), "{council}");
    assert!(text(site.page("")).contains("0 van 1"), "{}", text(site.page("")));
    assert!(
        text(site.page("doelen/veilig")).contains("1 cijfer is verder van de streefwaarde geraakt")
    );
}

#[test]
fn a_year_that_still_runs_is_not_missed() {
    let site = Site::of(
        &[
            ("programme.yaml", "title: Noord\narea: noord\n"),
            ("areas.csv", "id,name\nnoord,Noord\n"),
            (
                "goals/veilig.md",
                "---\ntitle: Veilig\nindicators: [{indicator: inbraken, role: headline}]\n---\n",
            ),
            (
                "indicators/inbraken.md",
                "---\ntitle: Inbraken\nmeasure: count\npolarity: lower\nbaseline: {period: 2021}\n---\n",
            ),
            (
                "indicators/inbraken.csv",
                "area,period,value,status\nnoord,2021,300,\nnoord,2026,200,provisional\n",
            ),
            ("targets.csv", "id,indicator,area,period,value\na,inbraken,noord,2026,150\n"),
        ],
        "2026-11-27",
    );
    for page in ["", "voor-de-raad", "doelen/veilig", "indicatoren/inbraken"] {
        let told = text(site.page(page));
        assert!(!told.contains("niet gehaald"), "{page}: {told}");
    }
    assert!(text(site.page("indicatoren/inbraken")).contains("loopt achter op weg naar 2026"));
}

#[test]
fn the_calendar_names_late_figures_and_a_figure_without_its_like_has_no_line() {
    let site = Site::of(
        &[
            ("programme.yaml", "title: Noord\narea: noord\n"),
            ("areas.csv", "id,name\nnoord,Noord\n"),
            (
                "indicators/inbraken.md",
                "---\ntitle: Inbraken\nmeasure: count\nfrequency: yearly\n---\n",
            ),
            ("indicators/inbraken.csv", "area,period,value\nnoord,2021,10\nnoord,2022,12\n"),
            ("commitments/een.md", "---\ntitle: Een\nstate: open\ndue: 2027-01-01\n---\n"),
        ],
        "2026-01-01",
    );
    let late = text(part(site.page("kalender"), "rapporten"));
    assert!(
        late.contains("Inbraken") && late.contains("komt elk jaar; het nieuwste gaat over 2022"),
        "{late}"
    );
    let figures = part(site.page("gebieden/noord"), "cijfers");
    assert!(text(figures).contains("12") && !figures.contains("<svg"), "{figures}");
}
