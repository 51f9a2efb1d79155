//! The page to print: what stands in the dossier of a programme, a track and a goal.

use crate::support::{Site, part, root, text};

/// A programme with two tracks, of which one has a line with an intervention, and commitments.
const CONTENT: &[(&str, &str)] = &[
    ("programme.yaml", "title: Noord\n"),
    ("tracks/een.md", "---\ntitle: Spoor een\n---\n## Waarom\n\nTekst.\n"),
    ("tracks/twee.md", "---\ntitle: Spoor twee\n---\n## Waarom\n\nTekst.\n"),
    ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: een\n---\n## Waarom\n\nTekst.\n"),
    (
        "interventions/werk.md",
        "---\ntitle: Werk\naction_line: lijn\ncontributes: [{goal: veilig, strength: 2}]\n---\n## Waarom\n\nTekst.\n",
    ),
    (
        "goals/veilig.md",
        "---\ntitle: Veilig\nindicators: [{indicator: cijfer, role: headline}]\n---\n",
    ),
    (
        "goals/buiten.md",
        "---\ntitle: Buiten\nparent: veilig\nindicators: [{indicator: cijfer, role: headline}]\n---\n",
    ),
    ("goals/los.md", "---\ntitle: Los\n---\n"),
    ("indicators/cijfer.md", "---\ntitle: Cijfer\nmeasure: count\n---\n"),
    ("indicators/cijfer.csv", "period,value\n2023,10\n2024,12\n"),
    (
        "commitments/ver.md",
        "---\ntitle: Later\nabout: [werk]\nmade_on: 2024-01-10\ndue: 2030-01-01\nstate: open\n---\n",
    ),
    (
        "commitments/laat.md",
        "---\ntitle: Te laat\nabout: [werk]\nmade_on: 2024-01-10\ndue: 2024-06-01\nstate: open\n---\n",
    ),
    (
        "commitments/klaar.md",
        "---\ntitle: Gedaan\nabout: [werk]\nmade_on: 2024-01-10\nstate: fulfilled\n\
         fulfilment: [{date: 2024-05-01, note: af}]\n---\n",
    ),
];

fn published() -> Site {
    Site::of(CONTENT, "2026-01-01")
}

/// The headings of a page as `2 Title`, in order.
fn headings(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in html.split("<h").skip(1) {
        let level = part.chars().next().unwrap();
        if !level.is_ascii_digit() {
            continue;
        }
        let title = part.split_once('>').unwrap().1.split("</h").next().unwrap();
        found.push(format!("{level} {}", text(title)));
    }
    found
}

#[test]
fn a_tracks_dossier_holds_its_lines_and_the_goals_that_they_serve() {
    let site = published();
    let told = headings(site.page("dossier/een"));
    let chapters: Vec<&str> = told
        .iter()
        .map(String::as_str)
        .filter(|told| {
            ["Spoor een", "Lijn", "Werk", "Veilig", "Los", "Spoor twee"]
                .iter()
                .any(|t| told[2..] == **t)
        })
        .collect();
    // What has a chapter stands in no list before it, and what contributes to what is told once.
    assert_eq!(chapters, ["2 Spoor een", "2 Lijn", "3 Werk", "3 Veilig"]);
}

#[test]
fn open_commitments_stand_in_a_dossier_with_the_overdue_first() {
    let site = published();
    for path in ["dossier", "dossier/een"] {
        let told = headings(site.page(path));
        // Behind its title stands the day on which it was made.
        let commitments: Vec<&str> = ["Te laat", "Later", "Gedaan"]
            .into_iter()
            .filter(|title| told.iter().any(|told| told[2..].starts_with(title)))
            .collect();
        assert_eq!(commitments, ["Te laat", "Later"], "{path}");
        let place = |title: &str| told.iter().position(|told| told[2..].starts_with(title));
        assert!(place("Te laat") < place("Later"), "{path}");
    }
}

#[test]
fn a_goals_dossier_holds_the_goals_below_it_and_draws_a_figure_once() {
    let site = published();
    let html = site.page("dossier/veilig");
    let told = headings(html);
    assert!(told.contains(&"2 Buiten".to_owned()), "{told:?}");
    assert!(!told.contains(&"2 Los".to_owned()), "{told:?}");
    // The indicator of both goals once; the network of contributions is a drawing of its own.
    let figure = "<figure class=\"fig\" id=\"";
    assert_eq!(html.matches(&format!("{figure}f-")).count(), 1);
    assert_eq!(html.matches(figure).count(), 2);
}

/// What stands in a title must not matter: it is not looked for on the page.
#[test]
fn a_headline_that_the_text_draws_is_not_drawn_again_whatever_its_title() {
    let content = [
        ("programme.yaml", "title: Noord\n"),
        (
            "goals/wonen.md",
            "---\ntitle: Wonen\nindicators: [{indicator: cijfer, role: headline}]\n---\n\
             ```chart\nindicator: cijfer\n```\n",
        ),
        ("indicators/cijfer.md", "---\ntitle: Wonen & auto's\nmeasure: count\n---\n"),
        ("indicators/cijfer.csv", "period,value\n2023,10\n2024,12\n"),
    ];
    let site = Site::of(&content, "2026-01-01");
    for path in ["doelen/wonen", "dossier/wonen"] {
        let html = site.page(path);
        assert_eq!(html.matches("<figure class=\"fig\"").count(), 1, "{path}");
    }
}

#[test]
fn no_id_stands_twice_and_every_line_of_the_contents_leads_somewhere() {
    let site = published();
    for path in ["dossier", "dossier/een", "dossier/twee", "dossier/veilig"] {
        let html = site.page(path);
        let mut ids: Vec<&str> =
            html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{path}");
        let contents = html.split("<nav class=\"contents\"").nth(1).unwrap();
        let contents = contents.split("</nav>").next().unwrap();
        let lines: Vec<&str> = contents
            .split("href=\"#")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .collect();
        assert!(!lines.is_empty(), "{path}");
        for line in lines {
            assert!(ids.contains(&line), "{path}: {line}");
        }
    }
}

#[test]
fn the_pages_of_tracks_goals_and_the_programme_lead_to_their_dossier() {
    let site = published();
    for (from, way) in [
        ("", "dossier/index.html"),
        ("sporen/een", "../../dossier/een/index.html"),
        ("doelen/veilig", "../../dossier/veilig/index.html"),
    ] {
        let html = site.page(from);
        let dossier = html.split("class=\"to-dossier\"").nth(1).unwrap_or_default();
        assert!(dossier.contains(&format!("href=\"{way}\"")), "{from}");
    }
    let line = site.page("actielijnen/lijn");
    assert!(!line.contains("to-dossier"));
}

#[test]
fn the_way_of_the_money_is_drawn_once_where_a_table_tells_every_stage() {
    let site = Site::built(&root().join("handbook/example/content"), "2026-11-28");
    assert!(part(site.page("geld"), "stroom").matches("<figure").count() > 1);
    for dossier in ["dossier", "en/dossier"] {
        let dossier = site.page(dossier);
        assert_eq!(part(dossier, "geld-stroom").matches("<figure").count(), 1);
        assert!(part(dossier, "geld-doelen").contains("</table>"));
    }
}

#[test]
fn of_more_goals_than_a_meeting_can_read_each_has_a_dossier_and_all_of_them_no_chapter() {
    let dossier = |goals: usize| {
        let mut files = vec![
            ("programme.yaml".to_owned(), "title: Noord\n".to_owned()),
            ("tracks/een.md".to_owned(), "---\ntitle: Spoor\n---\n".to_owned()),
        ];
        files.extend((1..=goals).map(|goal| {
            let text = format!("---\ntitle: Doel {goal}\n---\n## Waarom\n\nReden {goal}.\n");
            (format!("goals/doel-{goal}.md"), text)
        }));
        let files: Vec<(&str, &str)> =
            files.iter().map(|(path, text)| (&**path, &**text)).collect();
        Site::of(&files, "2026-01-01")
    };
    let all = dossier(40);
    assert!(text(all.page("dossier")).contains("Reden 40."));
    let many = dossier(41);
    let told = many.page("dossier");
    assert!(!text(told).contains("Reden 1."));
    let own = part(told, "doelen-eigen-dossiers");
    for goal in 1..=41 {
        assert!(own.contains(&format!("href=\"doel-{goal}/index.html\"")), "{goal}: {own}");
    }
    assert!(text(many.page("dossier/doel-41")).contains("Reden 41."));
}
