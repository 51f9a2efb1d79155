//! A page judges no more than is known.

use crate::support::Site;

const CONTENT: &[(&str, &str)] = &[
    ("programme.yaml", "title: Noord\narea: noord\nreference_area: stad\n"),
    ("areas.csv", "id,name\nnoord,Noord\nstad,Stad\n"),
    ("tracks/spoor.md", "---\ntitle: Spoor\n---\n"),
    ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: spoor\n---\n"),
    (
        "goals/achtergrond.md",
        "---\ntitle: Achtergrond\nindicators: [{indicator: noords, role: context}]\n---\n",
    ),
    (
        "goals/elders.md",
        "---\ntitle: Elders\nindicators: [{indicator: stads, role: headline}]\n---\n",
    ),
    (
        "goals/eigen.md",
        "---\ntitle: Eigen\nindicators: [{indicator: noords, role: headline}]\n---\n",
    ),
    ("indicators/noords.md", "---\ntitle: Noords\nmeasure: percentage\n---\n"),
    ("indicators/noords.csv", "area,period,value\nnoord,2024,12.5\nstad,2024,33.5\n"),
    ("indicators/stads.md", "---\ntitle: Stads\nmeasure: percentage\n---\n"),
    ("indicators/stads.csv", "area,period,value\nstad,2023,46.3\nstad,2024,47.3\n"),
    (
        "interventions/werk.md",
        "---\ntitle: Werk\naction_line: lijn\neditorial_note: Bedacht door de redactie.\n\
         lived_experience: {level: consulted}\n\
         contributes: [{goal: eigen, rationale: Werk helpt.}]\n---\n",
    ),
];

fn site() -> Site {
    Site::of(CONTENT, "2026-02-01")
}

#[test]
fn the_number_of_a_goal_is_a_headline_of_the_own_area_or_none() {
    let site = site();
    let board = site.page("").split("id=\"s-doelen\"").nth(1).unwrap();
    let board = board.split("</section>").next().unwrap();
    // One of three: not that of context, and not that of the city.
    assert_eq!(board.matches("class=\"known\"").count(), 1);
    assert!(board.contains("12,5%"));
    assert!(!board.contains("47,3") && !board.contains("33,5"));
}

#[test]
fn what_the_editors_thought_themselves_is_marked_wherever_it_stands() {
    let site = site();
    for page in ["interventies/werk", "doelen/eigen", "dossier/spoor"] {
        let html = site.page(page);
        assert!(html.contains("Werk helpt.") || page == "dossier/spoor", "{page}");
        assert!(html.contains("Bedacht door de redactie."), "{page}");
        assert!(html.contains("Keuze van de redactie"), "{page}");
    }
}

#[test]
fn who_was_consulted_gave_no_advice_and_what_is_absent_is_not_known() {
    let site = site();
    let page = site.page("interventies/werk");
    assert!(page.contains("bewoners zijn geraadpleegd"));
    assert!(!page.contains("advies") && !page.contains("onderzocht") && !page.contains("bepaald"));
    assert!(page.contains("Niet bekend: hoe sterk en hoe we dat weten."));
}

#[test]
fn without_a_target_a_figure_is_not_what_was_asked_for() {
    let page = site();
    let page = page.page("indicatoren/noords");
    let answer = page.split("<dt>Passend</dt>").nth(1).unwrap().split("</div>").next().unwrap();
    assert!(answer.contains("een streefwaarde"), "{answer}");
}

#[test]
fn a_reason_is_translated_with_the_warning_that_it_is_given_for() {
    let settings = "title: Noord\nlanguages: [nl, en]\naccepted:\n\
        - {code: goal-without-indicator, of: eigen, reason: Nog niet gekozen.}\n\
        - {code: goal-without-indicator, of: elders, reason: Wordt niet gemeten.}\n";
    let english = "title: North\naccepted:\n\
        - {code: goal-without-indicator, of: elders, reason: Is not measured.}\n";
    let site = Site::of(
        &[
            ("programme.yaml", settings),
            ("programme.en.yaml", english),
            ("goals/eigen.md", "---\ntitle: Eigen\n---\n"),
            ("goals/elders.md", "---\ntitle: Elders\n---\n"),
        ],
        "2026-02-01",
    );
    let page = site.page("en/what-we-do-not-know-yet");
    assert!(!page.contains("Wordt niet gemeten."));
    assert!(page.contains("Is not measured."));
    assert!(page.contains("Nog niet gekozen."));
}

#[test]
fn what_only_the_reference_has_is_no_progress_of_the_goal() {
    let mut files = CONTENT.to_vec();
    files.extend([
        ("goals/samen.md", "---\ntitle: Samen\nindicators: [noords, stads]\n---\n"),
        (
            "targets.csv",
            "id,indicator,area,period,value\nn,noords,noord,2024,20\ns,stads,stad,2024,40\n",
        ),
        (
            "indicators/noords.md",
            "---\ntitle: Noords\nmeasure: percentage\npolarity: higher\n---\n",
        ),
        ("indicators/stads.md", "---\ntitle: Stads\nmeasure: percentage\npolarity: higher\n---\n"),
    ]);
    files.sort_by_key(|(path, _)| *path);
    files.reverse();
    files.dedup_by_key(|(path, _)| *path);
    let site = Site::of(&files, "2026-02-01");
    let page = site.page("doelen/samen");
    // The city reached its target; the programme's own area did not.
    assert!(!page.contains("heeft de streefwaarde gehaald of ligt op koers"), "{page}");
    assert!(!page.contains("van de 2 cijfers"), "{page}");
}

#[test]
fn a_figure_that_came_once_and_a_report_that_has_no_successor_are_old() {
    let mut files = CONTENT.to_vec();
    let update = |date: &str| format!("---\ntitle: Stand {date}\nof: [lijn]\ndate: {date}\n---\n");
    let (first, second) = (update("2024-01-15"), update("2024-07-15"));
    files.extend([
        ("indicators/oud.md", "---\ntitle: Oud\nmeasure: count\nfrequency: once\n---\n"),
        ("indicators/oud.csv", "area,period,value\nnoord,2016,12\n"),
        ("updates/een.md", first.as_str()),
        ("updates/twee.md", second.as_str()),
    ]);
    let at = |day: &str| {
        let site = Site::of(&files, day);
        let has = |page: &str, text: &str| site.page(page).contains(text);
        let late = "er had al een nieuwer bericht moeten zijn";
        (
            has("indicatoren/oud", "2016; dat is meer dan drie jaar geleden"),
            has("procesmonitor", late),
            has("actielijnen/lijn", late),
        )
    };
    assert_eq!(at("2026-02-01"), (true, true, true));
    assert_eq!(at("2024-12-01"), (true, false, false));
}
