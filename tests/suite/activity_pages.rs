//! What readers see of the work on its pages: when it happens and what it contributes to.

use crate::support::{Site, part, text};

const CONTENT: &[(&str, &str)] = &[
    ("programme.yaml", "title: Noord\n"),
    ("tracks/een.md", "---\ntitle: Spoor een\n---\n"),
    (
        "action-lines/lijn.md",
        "---\ntitle: Lijn\ntrack: een\nstart: 2025\nend: 2027\nmilestones:\n\
         - {id: a, title: Vroeg klaar, planned: 2025-09-13, actual: 2025-09-01}\n\
         - {id: b, title: Laat klaar, planned: 2025-06-01, actual: 2025-06-02}\n\
         - {id: c, title: Te laat, planned: 2025-12-22}\n\
         - {id: d, title: Verschoven, planned: 2026-06-01, forecast: 2026-06-11}\n---\n",
    ),
    (
        "interventions/werk.md",
        "---\ntitle: Werkbedrijf\naction_line: lijn\nstart_actual: 2025-03\ncontributes:\n\
         - {goal: veilig, strength: 3, evidence: research, assumption: Wie werkt voelt zich veilig.}\n---\n",
    ),
    ("interventions/los.md", "---\ntitle: Los werk\naction_line: lijn\n---\n"),
    (
        "interventions/af.md",
        "---\ntitle: Gaat niet door\naction_line: lijn\nstatus: cancelled\n---\n",
    ),
    ("goals/beter.md", "---\ntitle: Alles beter\n---\n"),
    ("goals/veilig.md", "---\ntitle: Veilig\nparent: beter\n---\n"),
    ("goals/groen.md", "---\ntitle: Groen\nparent: beter\n---\n"),
];

/// The programme as it was published on 1 January 2026.
fn published() -> Site {
    Site::of(CONTENT, "2026-01-01")
}

#[test]
fn days_early_and_late_are_drawn_and_told() {
    let site = published();
    let html = site.page("actielijnen/lijn");
    let planning = part(html, "planning");
    let told = part(html, "mijlpalen");
    for words in [
        "gehaald, 12 dagen eerder dan gepland",
        "gehaald, 1 dag later dan gepland",
        "10 dagen te laat",
        "verwacht: 10 dagen later dan gepland",
    ] {
        assert!(planning.contains(words), "{words} in the drawing's table");
        assert!(told.contains(words), "{words} in the list");
    }
    assert!(planning.contains("Lijn: 2 van de 4 mijlpalen gehaald"));
    // The period of an intervention stands on the time line of its action line.
    assert!(planning.contains("Werkbedrijf"));
    assert!(
        planning.contains("class=\"chart wide\"") && planning.contains("class=\"chart narrow\"")
    );
    // What has no date is on no time line.
    assert!(!site.page("interventies/los").contains("id=\"s-planning\""));
    assert!(site.page("sporen/een").contains("id=\"s-planning\""));
}

#[test]
fn a_goal_shows_what_contributes_to_it_and_to_the_goals_below_it() {
    let site = published();
    let html = site.page("doelen/beter");
    let list = part(html, "bijdrage");
    let below = list.split_once("class=\"branches\"").unwrap().1;
    let place = |text: &str| below.find(text).unwrap_or_else(|| panic!("{text} in {below}"));
    assert!(place("Veilig") < place("Werkbedrijf"));
    assert!(place("Werkbedrijf") < place("een doorslaggevende bijdrage"));
    assert!(below.contains("Wie werkt voelt zich veilig."));
    assert!(below.contains("nog geen bijdrage vastgelegd"));
    let drawn = part(html, "netwerk");
    assert!(drawn.contains("tie k3 research"), "{drawn}");
    assert!(drawn.contains("href=\"../../bijdragen/index.html\""));
    // Nothing to draw where nothing contributes, and then it is said.
    let bare = site.page("doelen/groen");
    assert!(!bare.contains("id=\"s-netwerk\""));
    assert!(part(bare, "bijdrage").contains("Van geen enkel project"));
}

#[test]
fn the_page_of_the_network_names_orphans_both_ways() {
    let site = published();
    let html = site.page("bijdragen");
    let list = part(html, "bijdragen");
    let idle = list.split_once("Draagt aan geen doel bij").unwrap().1;
    assert!(idle.contains("Los werk"));
    assert!(!html.contains("Gaat niet door"), "what was cancelled is missing from nothing");
    assert!(list.contains("nog geen bijdrage vastgelegd"));
    let drawn = part(html, "netwerk");
    assert!(drawn.contains("Nog geen bijdrage is vastgelegd aan: Groen."));
    assert!(drawn.contains("Aan geen doel draagt bij: Los werk."));
    assert!(site.page("doelen").contains("href=\"../bijdragen/index.html\""));
}

#[test]
fn what_research_found_stands_before_what_is_planned() {
    let files = [
        ("programme.yaml", "title: Noord\n"),
        ("tracks/een.md", "---\ntitle: Spoor een\n---\n"),
        ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: een\n---\n"),
        ("interventions/werk.md", "---\ntitle: Werk\naction_line: lijn\n---\n"),
        ("evaluations/a-later.md", "---\ntitle: Eind\nof: [werk]\nplanned: 2031-03\n---\n"),
        ("evaluations/b-laat.md", "---\ntitle: Rapport\nof: [werk]\nplanned: 2026-09\n---\n"),
        ("evaluations/c-uit.md", "---\ntitle: Tussen\nof: [werk]\npublished: 2026-05-19\n---\n"),
    ];
    let site = Site::of(&files, "2026-11-28");
    let told = text(part(site.page("interventiemonitor"), "evaluaties"));
    let place = |words: &str| told.find(words).unwrap_or_else(|| panic!("{words}: {told}"));
    assert!(place("Verschenen 19 mei 2026") < place("Verwacht september 2026"), "{told}");
    assert!(place("te laat") < place("Verwacht maart 2031"), "{told}");
    assert_eq!(told.matches("te laat").count(), 1, "{told}");
}
