//! Pages of tags, and the ways to every page.

use std::collections::BTreeSet;

use crate::support::{Site, part, root, text};

const FILES: [(&str, &str); 5] = [
    ("programme.yaml", "title: Noord\nlanguages: [nl, en]\n"),
    ("goals/doel.md", "---\ntitle: Veilig\ntags: [Jongeren, 'werk & school']\n---\n"),
    ("partners/school.md", "---\ntitle: School\ntags: [jóngeren]\n---\n"),
    ("pages/over.md", "---\ntitle: Over\ntags: [werk school, —]\n---\n"),
    ("goals/ander.md", "---\ntitle: Anders\ntags: [jongeren, Jongeren]\ndraft: true\n---\n"),
];

#[test]
fn a_tag_leads_to_all_that_has_it_however_it_is_spelled() {
    let site = Site::of(&FILES, "2026-01-01");
    let all = part(site.page("trefwoorden"), "trefwoorden");
    for link in ["jongeren/index.html\">Jongeren<", "werk-school/index.html\">Werk &amp; school<"] {
        assert!(all.contains(link), "{all}");
    }
    assert_eq!(all.matches("<li>").count(), 2, "{all}");
    let tag = part(site.page("trefwoorden/jongeren"), "lijst");
    assert!(tag.contains("doelen/doel/") && tag.contains("partners/school/"), "{tag}");
    assert!(!tag.contains("Anders"), "{tag}");
    assert!(
        site.page("trefwoorden/jongeren").contains("<title>Jongeren (trefwoord) – Noord</title>")
    );
    assert!(site.page("doelen/doel").contains("../../trefwoorden/werk-school/index.html\">werk"));
    let english = site.page("en/tags/jongeren");
    assert!(english.contains("<h1><span lang=\"nl\">Jongeren</span></h1>"), "{english}");
}

#[test]
fn every_page_of_the_examples_is_reached_by_links_from_its_home_page() {
    for content in ["content", "handbook/example/content"] {
        let site = Site::built(&root().join(content), "2026-11-28");
        let pages: BTreeSet<&str> = site.paths().filter(|path| path.ends_with(".html")).collect();
        let mut reached = BTreeSet::new();
        let mut ahead = vec!["index.html".to_owned()];
        while let Some(page) = ahead.pop() {
            if !pages.contains(&*page) || !reached.insert(page.clone()) {
                continue;
            }
            let folder: Vec<&str> = page.split('/').collect();
            let body = site.file(&page).split("<body").nth(1).unwrap();
            for link in body.split("<a href=\"").skip(1) {
                let link = link.split(['"', '#']).next().unwrap();
                let mut way = folder[..folder.len() - 1].to_vec();
                for step in link.split('/') {
                    match step {
                        ".." => _ = way.pop(),
                        step => way.push(step),
                    }
                }
                ahead.push(way.join("/"));
            }
        }
        // The page for what is not there has no way to it, nor have former addresses.
        let is_meant = |path: &&&str| {
            !path.ends_with("404.html") && !site.file(path).contains("http-equiv=\"refresh\"")
        };
        let orphans: Vec<&&str> =
            pages.iter().filter(|path| !reached.contains(**path)).filter(is_meant).collect();
        assert!(orphans.is_empty(), "{content}: {orphans:?}");
    }
}

#[test]
fn the_list_of_projects_leads_to_those_of_a_track_and_of_an_area() {
    let project =
        |areas: &str| format!("---\ntitle: Werk\naction_line: lijn\nareas: [{areas}]\n---\n");
    let (here, there) = (project("plein"), project("haven"));
    let mut files = vec![
        ("programme.yaml", "title: Noord\n"),
        ("areas.csv", "id,name\nplein,Plein\nhaven,Haven\nbos,Bos\n"),
        ("tracks/spoor.md", "---\ntitle: Spoor\n---\n"),
        ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: spoor\n---\n"),
        ("interventions/hier.md", here.as_str()),
    ];
    // A choice of one is none.
    let one = Site::of(&files, "2026-01-01");
    assert!(!one.page("interventies").contains("s-kies"), "{}", one.page("interventies"));
    files.push(("interventions/daar.md", there.as_str()));
    files.push(("tracks/ander.md", "---\ntitle: Ander spoor\n---\n"));
    let site = Site::of(&files, "2026-01-01");
    let ways = part(site.page("interventies"), "kies");
    for way in ["sporen/ander/index.html\"", "gebieden/haven/index.html#s-gebeurt", "plein"] {
        assert!(ways.contains(way), "{ways}");
    }
    assert!(!ways.contains("bos") && ways.contains("<dt>Per gebied</dt>"), "{ways}");
}

#[test]
fn the_list_of_projects_leads_to_those_in_each_state() {
    let project = |title: &str, status: &str| {
        format!("---\ntitle: {title}\naction_line: lijn\n{status}---\n")
    };
    let [one, other] = ["Werk", "Sport"].map(|title| project(title, "status: running\n"));
    let (planned, unknown) = (project("Groen", "status: planned\n"), project("Taal", ""));
    let mut files = vec![
        ("programme.yaml", "title: Noord\nlanguages: [nl, en]\n"),
        ("tracks/spoor.md", "---\ntitle: Spoor\n---\n"),
        ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: spoor\n---\n"),
        ("interventions/werk.md", one.as_str()),
        ("interventions/sport.md", other.as_str()),
    ];
    // What all have in common sorts nothing out.
    let alike = Site::of(&files, "2026-01-01");
    assert!(alike.bytes("interventies/stand/loopt/index.html").is_none());
    files.push(("interventions/groen.md", planned.as_str()));
    files.push(("interventions/taal.md", unknown.as_str()));
    let site = Site::of(&files, "2026-01-01");
    let ways = text(part(site.page("interventies"), "kies"));
    assert!(ways.contains("loopt · 2 projecten") || ways.contains("loopt 2 projecten"), "{ways}");
    let running = site.page("interventies/stand/loopt");
    let list = text(part(running, "lijst"));
    assert!(list.contains("2 projecten") && list.contains("Werk"), "{list}");
    assert!(list.contains("Sport") && !list.contains("Groen") && !list.contains("Taal"), "{list}");
    let others = part(running, "kies");
    assert!(others.contains("stand/gepland") || others.contains("../gepland/"), "{others}");
    let unknown = text(part(site.page("en/interventions/state/unknown"), "lijst"));
    assert!(unknown.contains("1 project") && unknown.contains("Taal"), "{unknown}");
}

#[test]
fn a_list_that_is_long_enough_is_sorted_out_by_what_its_objects_have_in_common() {
    let document = |number: usize, kind: &str, areas: &str| {
        let year = 2023 + number % 2;
        let text = format!(
            "---\ntitle: Stuk {number}\nkind: {kind}\ndate: {year}-03-01\nareas: [{areas}]\n---\n"
        );
        (format!("documents/stuk-{number}.md"), text)
    };
    let mut made: Vec<(String, String)> = (0..5).map(|n| document(n, "letter", "plein")).collect();
    made.extend((5..7).map(|n| document(n, "motion", "plein")));
    let partner = |id: &str, kind: &str| {
        (format!("partners/{id}.md"), format!("---\ntitle: Partner {id}\nkind: {kind}\n---\n"))
    };
    made.extend(["a", "b", "c", "d", "e"].map(|id| partner(id, "Woningcorporatie")));
    made.extend(["f", "g", "h"].map(|id| partner(id, "school")));
    let base = [
        ("programme.yaml", "title: Noord\nlanguages: [nl, en]\n"),
        ("areas.csv", "id,name\nplein,Plein\n"),
    ];
    let site = |made: &[(String, String)]| {
        let own = made.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        Site::of(&base.into_iter().chain(own).collect::<Vec<_>>(), "2026-01-01")
    };
    // Seven are seen at a glance.
    let few = site(&made);
    assert!(!few.page("documenten").contains("s-kies"), "{}", few.page("documenten"));
    made.push(document(7, "motion", "plein"));
    let all = site(&made);
    let ways = part(all.page("documenten"), "kies");
    for way in ["soort/brief/", "soort/motie/", "jaar/2024/", "jaar/2023/"] {
        assert!(ways.contains(way), "{way}: {ways}");
    }
    let said = text(ways);
    assert!(said.contains("brief") && said.contains("5 documenten"), "{said}");
    // What all have in common, and what none says, sorts nothing out.
    assert!(!ways.contains("gebied") && !ways.contains("spoor"), "{ways}");
    let letters = all.page("documenten/soort/brief");
    assert!(letters.contains("<h1>Documenten: brief</h1>"), "{letters}");
    let list = text(part(letters, "lijst"));
    assert!(list.contains("Stuk 4") && !list.contains("Stuk 5"), "{list}");
    // Of what sort they are, the page says once.
    assert!(!list.contains("brief"), "{list}");
    // The newest first, as in the list.
    assert!(list.find("Stuk 1") < list.find("Stuk 0"), "{list}");
    let others = part(letters, "kies");
    assert!(others.contains("motie") && !others.contains("soort/brief"), "{others}");
    let english = all.page("en/documents/year/2024");
    assert!(english.contains("<h1>Documents from 2024</h1>"), "{english}");
    let partners = part(all.page("partners"), "kies");
    assert!(partners.contains("soort/woningcorporatie/"), "{partners}");
    let school = all.page("en/partners/kind/school");
    assert!(text(part(school, "lijst")).contains("3 partners"), "{school}");
}
