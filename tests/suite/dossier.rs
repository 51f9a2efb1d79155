//! The page to print: what stands in the dossier of a programme, a track and a goal.

use std::fs;
use std::path::Path;
use std::process::Command;

/// A programme with two tracks, of which one has a line with an intervention, and promises.
fn published() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("programme.yaml", "title: Noord\n");
    write(
        "tracks/een.md",
        "---\ntitle: Spoor een\n---\n## Waarom\n\nTekst.\n",
    );
    write(
        "tracks/twee.md",
        "---\ntitle: Spoor twee\n---\n## Waarom\n\nTekst.\n",
    );
    write(
        "action-lines/lijn.md",
        "---\ntitle: Lijn\ntrack: een\n---\n## Waarom\n\nTekst.\n",
    );
    write(
        "interventions/werk.md",
        "---\ntitle: Werk\naction_line: lijn\ncontributes: [{goal: veilig, strength: 2}]\n---\n## Waarom\n\nTekst.\n",
    );
    write(
        "goals/veilig.md",
        "---\ntitle: Veilig\nindicators: [{indicator: cijfer, role: headline}]\n---\n",
    );
    write(
        "goals/buiten.md",
        "---\ntitle: Buiten\nparent: veilig\nindicators: [{indicator: cijfer, role: headline}]\n---\n",
    );
    write("goals/los.md", "---\ntitle: Los\n---\n");
    write(
        "indicators/cijfer.md",
        "---\ntitle: Cijfer\nmeasure: count\n---\n",
    );
    write("indicators/cijfer.csv", "period,value\n2023,10\n2024,12\n");
    let promise = |id: &str, title: &str, rest: &str| {
        let text = format!("---\ntitle: {title}\nabout: [werk]\nmade_on: 2024-01-10\n{rest}---\n");
        write(&format!("commitments/{id}.md"), &text);
    };
    promise("ver", "Later", "due: 2030-01-01\nstate: open\n");
    promise("laat", "Te laat", "due: 2024-06-01\nstate: open\n");
    promise(
        "klaar",
        "Gedaan",
        "state: fulfilled\nfulfilment: [{date: 2024-05-01, note: af}]\n",
    );
    let output = Command::new(env!("CARGO_BIN_EXE_spoorboek"))
        .current_dir(folder.path())
        .args(["build", "--date", "2026-01-01"])
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    folder
}

fn page(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join("public").join(path).join("index.html")).unwrap()
}

/// The headings of a page as `2 Title`, in order.
fn headings(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in html.split("<h").skip(1) {
        let level = part.chars().next().unwrap();
        if !level.is_ascii_digit() {
            continue;
        }
        let text = part.split_once('>').unwrap().1.split("</h").next().unwrap();
        let mut is_tag = false;
        let text: String = text
            .chars()
            .filter(|c| {
                let was = is_tag;
                is_tag = match c {
                    '<' => true,
                    '>' => false,
                    _ => is_tag,
                };
                !was && !is_tag
            })
            .collect();
        found.push(format!("{level} {text}"));
    }
    found
}

#[test]
fn a_tracks_dossier_holds_its_lines_and_the_goals_that_they_serve() {
    let folder = published();
    let told = headings(&page(folder.path(), "dossier/een"));
    let chapters: Vec<&str> = told
        .iter()
        .map(String::as_str)
        .filter(|told| {
            ["Spoor een", "Lijn", "Werk", "Veilig", "Los", "Spoor twee"]
                .iter()
                .any(|t| told[2..] == **t)
        })
        .collect();
    // What the track lists stands as a card at a level below, before the chapter itself.
    assert_eq!(
        chapters,
        [
            "2 Spoor een",
            "4 Lijn",
            "2 Lijn",
            "4 Werk",
            "3 Werk",
            "5 Veilig",
            "3 Veilig",
            "5 Werk"
        ]
    );
}

#[test]
fn open_promises_stand_in_a_dossier_with_the_overdue_first() {
    let folder = published();
    for path in ["dossier", "dossier/een"] {
        let told = headings(&page(folder.path(), path));
        // Behind its title stands the day on which it was made.
        let promises: Vec<&str> = ["Te laat", "Later", "Gedaan"]
            .into_iter()
            .filter(|title| told.iter().any(|told| told[2..].starts_with(title)))
            .collect();
        assert_eq!(promises, ["Te laat", "Later"], "{path}");
        let place = |title: &str| told.iter().position(|told| told[2..].starts_with(title));
        assert!(place("Te laat") < place("Later"), "{path}");
    }
}

#[test]
fn a_goals_dossier_holds_the_goals_below_it_and_draws_a_figure_once() {
    let folder = published();
    let html = page(folder.path(), "dossier/veilig");
    let told = headings(&html);
    assert!(told.contains(&"2 Buiten".to_owned()), "{told:?}");
    assert!(!told.contains(&"2 Los".to_owned()), "{told:?}");
    // The indicator of both goals once; the network of contributions is a drawing of its own.
    let figure = "<figure class=\"fig\" id=\"";
    assert_eq!(html.matches(&format!("{figure}figure-")).count(), 1);
    assert_eq!(html.matches(figure).count(), 2);
}

#[test]
fn no_id_stands_twice_and_every_line_of_the_contents_leads_somewhere() {
    let folder = published();
    for path in ["dossier", "dossier/een", "dossier/twee", "dossier/veilig"] {
        let html = page(folder.path(), path);
        let mut ids: Vec<&str> = html
            .split(" id=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .collect();
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
    let folder = published();
    for (from, way) in [
        ("", "dossier/index.html"),
        ("sporen/een", "../../dossier/een/index.html"),
        ("doelen/veilig", "../../dossier/veilig/index.html"),
    ] {
        let html = page(folder.path(), from);
        let dossier = html
            .split("class=\"to-dossier\"")
            .nth(1)
            .unwrap_or_default();
        assert!(dossier.contains(&format!("href=\"{way}\"")), "{from}");
    }
    let line = page(folder.path(), "actielijnen/lijn");
    assert!(!line.contains("to-dossier"));
}
