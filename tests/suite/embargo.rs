//! What is left out of a build stands nowhere in it: no word, no id, no row and no file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::support::{code, part, programme, quoted, read_page, spoorboek, stderr, text, tree};

/// In every id, title, text, note and file name of what is left out, and in nothing else.
const SECRET: &str = "zwartekat";

/// What a build leaves out until the first of May.
const WAITS: &str = "publish_at: 2027-05-01\n";

/// A programme with an object of every kind that is left out because of `waits`, and with every key
/// and column that can name one. What stands between `{+` and `+}` is there because of them.
fn content(waits: &str) -> Vec<(String, String)> {
    let mut files = vec![
        file(
            "programme.yaml",
            "title: Noord\nsummary: Wat wij doen.\nurl: https://noord.example/\nlanguages: [nl, en]\narea: noord\nmenu: [goal{+, ??-pages+}]\n{+accepted: [{code: summary-missing, of: ??-goals, reason: Over de ??}]\n+}",
        ),
        shown(
            "tracks/spoor.md",
            "goals: [doel{+, ??-goals+}]\ndocuments: [brief{+, ??-documents+}]\n",
        ),
        shown("action-lines/lijn.md", "track: spoor\nareas: [noord{+, ??-areas+}]\n"),
        shown(
            "interventions/werk.md",
            "action_line: lijn\n{+also_in: [??-action-lines]\nindicators: [??-indicators]\npartners: [{partner: ??-partners}]\ngoals: [??-goals]\n+}contributes: [{goal: doel{+, documents: [??-documents]}, {goal: ??-goals+}}]\n{+depends_on: [??-interventions]\n+}",
        ),
        shown(
            "goals/doel.md",
            "{+parent: ??-goals\n+}indicators: [cijfer{+, ??-indicators+}]\n{+decided_in: ??-documents\n+}",
        ),
        shown(
            "indicators/cijfer.md",
            "measure: count\ncomparators: [plein{+, ??-areas+}]\nseries_breaks: [{at: 2024, reason: Nieuwe telling{+, document: ??-documents+}}]\nchart: {type: line, areas: [noord{+, ??-areas+}]}\n",
        ),
        file(
            "indicators/cijfer.csv",
            "area,period,value\nnoord,2023,4\nnoord,2024,5\nplein,2024,2\n{+??-areas,2024,7\n+}",
        ),
        shown("partners/wijkraad.md", "{+areas: [??-areas]\n+}"),
        shown(
            "funds/rijk.md",
            "{+provider: ??-partners\ndecision: ??-documents\n+}goals: [doel{+, ??-goals+}]\n",
        ),
        shown(
            "documents/brief.md",
            "date: 2026-02-01\n{+from: ??-partners\nto: ??-partners\nsupersedes: ??-documents\n+}",
        ),
        shown(
            "commitments/belofte.md",
            "kind: pledge\n{+made_by: ??-partners\nmade_to: ??-goals\n+}made_on: 2026-02-01\nabout: [doel{+, ??-goals+}]\n{+source: ??-documents\n+}fulfilment: [{date: 2026-03-01, note: Begonnen{+, document: ??-documents+}}]\n",
        ),
        shown("updates/stand.md", "of: [lijn{+, ??-goals+}]\ndate: 2026-09-01\ndone: Begonnen.\n"),
        shown(
            "evaluations/evaluatie.md",
            "of: [werk{+, ??-interventions+}]\n{+by: ??-partners\n+}published: 2026-09-01\nfindings: [{id: een, text: Het werkt., goals: [doel{+, ??-goals+}]}]\nrecommendations: [{id: drie, text: Ga door.{+, to: ??-partners+}}, {id: twee, text: Kijk verder.{+, to: ??-tracks, commitment: ??-commitments+}}]\n",
        ),
        shown(
            "stories/verhaal.md",
            "date: 2026-09-01\nconsent: not-needed\nabout: [doel{+, ??-goals+}]\n",
        ),
        file(
            "areas.csv",
            "id,name,parent,part_of,split_from\nnoord,Noord,,,\n{+??-areas,De ?? buurt,noord,,\n+}plein,Plein,{+??-areas+},{+??-areas+},\nlaan,Laan,noord,,{+??-areas+}\n",
        ),
        file(
            "areas.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[{+{\"type\":\"Feature\",\"properties\":{\"id\":\"??-areas\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[6.5,53.2],[6.6,53.2],[6.6,53.3],[6.5,53.2]]]}},+}{\"type\":\"Feature\",\"properties\":{\"id\":\"plein\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[6.6,53.2],[6.7,53.2],[6.7,53.3],[6.6,53.2]]]}}]}",
        ),
        file(
            "allocations.csv",
            "id,fund,to,amount,stage,document,supersedes,note\neen,rijk,werk,100,allocated,{+??-documents+},,\n{+??-twee,rijk,??-goals,200,allocated,,een,??\n??-drie,??-funds,werk,300,allocated,,,??\n+}",
        ),
        file(
            "transactions.csv",
            "id,fund,to,date,kind,amount,counterparty,document\neen,rijk,werk,2026-02-01,spent,10,{+??-partners+},{+??-documents+}\n{+??-twee,??-funds,werk,2026-02-01,spent,20,??,\n??-drie,rijk,??-goals,2026-02-01,spent,30,??,\n+}",
        ),
        file(
            "targets.csv",
            "id,indicator,goal,area,period,kind,value,document,reference_area,supersedes,reason\neen,cijfer,doel,noord,2030,absolute,9,{+??-documents+},,,\n{+??-twee,??-indicators,,noord,2030,absolute,9,,,,??\n??-drie,cijfer,,??-areas,2030,absolute,9,,,,??\n??-vier,cijfer,??-goals,noord,2031,absolute,8,,,een,??\n??-vijf,cijfer,doel,noord,2032,gap-to-reference,1,,??-areas,,??\n+}",
        ),
    ];
    let later = [
        ("tracks", ""),
        ("action-lines", "track: spoor\n"),
        (
            "interventions",
            "action_line: lijn\ncontributes: [{goal: doel, rationale: ??}]\nmilestones: [{id: ??, title: ??, planned: 2026-12}]\n",
        ),
        ("goals", "indicators: [cijfer]\n"),
        ("indicators", "measure: count\nunit: ??\n"),
        ("areas", ""),
        ("partners", "kind: ??\n"),
        ("funds", "conditions: ??\n"),
        ("documents", "date: 2026-03-01\nfile: ../files/??-sleutel.pdf\n"),
        (
            "commitments",
            "kind: pledge\ntext: ??\nmade_on: 2026-03-01\ndue: 2027-08-01\nabout: [doel]\n",
        ),
        (
            "updates",
            "of: [lijn]\ndate: 2026-10-01\ndone: ??\nratings: {money: {state: off-course, reason: ??}}\n",
        ),
        (
            "evaluations",
            "of: [werk]\npublished: 2026-10-01\nfindings: [{id: een, text: ??}]\nrecommendations: [{id: twee, text: ??}]\n",
        ),
        (
            "stories",
            "date: 2026-10-01\nconsent: not-needed\nabout: [werk]\nimage: {file: ../files/??-foto.png, alt: Een ??}\n",
        ),
        ("pages", "aliases: [/??/]\n"),
    ];
    for (folder, keys) in later {
        let front = format!("title: De ?? {folder}\nsummary: Over de ??.\n");
        let text = "Nog geheim: [stuk](../files/??.pdf), ![Een ??](../files/??.png).\n";
        files.push(file(
            &format!("{folder}/??-{folder}.md"),
            &format!("---\n{front}tags: [??]\n{waits}{keys}---\n{text}"),
        ));
        files.push(file(
            &format!("{folder}/??-{folder}.en.md"),
            &format!("---\n{front}---\n{text}"),
        ));
    }
    files.push(file("indicators/??-indicators.csv", "area,period,value,note\nnoord,2024,3,??\n"));
    for name in ["??.pdf", "??.png", "??-sleutel.pdf", "??-foto.png"] {
        files.push(file(&format!("files/{name}"), "??"));
    }
    files
}

/// A file in which `??` is the word.
fn file(path: &str, text: &str) -> (String, String) {
    (path.replace("??", SECRET), text.replace("??", SECRET))
}

/// An object that is shown.
fn shown(path: &str, keys: &str) -> (String, String) {
    file(path, &format!("---\ntitle: Open {path}\nsummary: Dit is er al.\n{keys}---\nOpen.\n"))
}

/// The site of these files with all that waits, or with every trace of it taken out of the content.
fn site(files: &[(String, String)], all: bool, call: &[&str]) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut written: Vec<(&str, String)> = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| all || !path.contains(SECRET)) {
        let mut pieces = text.split("{+");
        let mut text = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (extra, rest) = piece.split_once("+}").unwrap();
            text.push_str(if all { extra } else { "" });
            text.push_str(rest);
        }
        written.push((path, text));
    }
    let written: Vec<(&str, &str)> = written.iter().map(|(path, text)| (*path, &**text)).collect();
    let folder = programme(&written);
    let built = spoorboek(folder.path(), &[&["build"], call].concat());
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    tree(&folder.path().join("public"))
}

/// Where the word stands, and what differs from a site that never knew of it.
fn leaks(files: &[(String, String)]) -> Vec<String> {
    let call = ["--date", "2026-11-27"];
    let found = site(files, true, &call);
    let expected = site(files, false, &call);
    assert!(found.len() > 50, "{}", found.len());
    let mut leaks: Vec<String> = Vec::new();
    for (path, bytes) in &found {
        let text = String::from_utf8_lossy(bytes);
        if text.to_lowercase().contains(SECRET) || path.to_string_lossy().contains(SECRET) {
            leaks.push(format!("{} has the word", path.display()));
        }
        let other = expected.get(path).map(|bytes| String::from_utf8_lossy(bytes));
        let other = other.unwrap_or_default();
        if let Some((a, b)) = text.lines().zip(other.lines()).find(|(a, b)| a != b) {
            leaks.push(format!("{}: {a} | {b}", path.display()));
        }
    }
    let paths = |site: &BTreeMap<PathBuf, Vec<u8>>| site.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(&found), paths(&expected));
    leaks
}

#[test]
fn a_site_says_nothing_of_what_is_under_embargo() {
    let leaks = leaks(&content(WAITS));
    assert!(leaks.is_empty(), "{leaks:#?}");
}

#[test]
fn a_site_says_nothing_of_drafts() {
    let leaks = leaks(&content("draft: true\n"));
    assert!(leaks.is_empty(), "{leaks:#?}");
}

/// On its day everything is there, the files too: the test above leaves out nothing by mistake.
#[test]
fn on_its_day_everything_stands_there() {
    holds_everything(&site(&content(WAITS), true, &["--date", "2027-05-01"]));
}

#[test]
fn with_drafts_everything_stands_there_too() {
    for waits in ["draft: true\n", WAITS] {
        let files = content(waits);
        holds_everything(&site(&files, true, &["--date", "2026-11-27", "--drafts"]));
    }
}

fn holds_everything(site: &BTreeMap<PathBuf, Vec<u8>>) {
    let paths: Vec<String> = site.keys().map(|path| path.to_string_lossy().into_owned()).collect();
    for name in [
        "tracks",
        "action-lines",
        "interventions",
        "goals",
        "indicators",
        "areas",
        "partners",
        "funds",
        "documents",
        "commitments",
        "updates",
        "evaluations",
        "stories",
        "pages",
    ] {
        let wanted = format!("{SECRET}-{name}/index.html");
        assert!(paths.iter().any(|path| path.ends_with(&wanted)), "{wanted}");
    }
    for name in [".pdf", ".png", "-sleutel.pdf", "-foto.png"] {
        let wanted = format!("{SECRET}{name}");
        assert!(paths.iter().any(|path| path.ends_with(&wanted)), "{wanted}");
    }
}

/// A table of which some rows are published later: figures of a new period, a revision, and the parts of
/// a breakdown that nobody knows of yet.
const TABLE: &str = "area,period,value,status,published,note,by_leeftijd{+,by_??+}\n\
    noord,2022,41,final,2023-03,,{+,+}\nnoord,2024,43,provisional,2025-03,,{+,+}\n\
    noord,2022,20,final,2023-03,,jong{+,+}\nplein,2024,12,final,,,{+,+}\n\
    {+noord,2026,987654,final,2027-05,Over de ??,,\nnoord,2024,876543,final,2027-05-01,??,,\n\
    laan,2024,765432,final,2027-05,,,\nnoord,2022,654321,final,2027-05,,??,\n\
    noord,2022,543210,final,2027-05,,,??\n+}";

fn with_later_rows() -> Vec<(String, String)> {
    let mut files = content(WAITS);
    files.retain(|(path, _)| path != "indicators/cijfer.csv");
    files.push(file("indicators/cijfer.csv", TABLE));
    files
}

#[test]
fn a_site_says_nothing_of_a_row_that_is_published_later() {
    let files = with_later_rows();
    let leaks = leaks(&files);
    assert!(leaks.is_empty(), "{leaks:#?}");
    let has_figures = |call: &[&str]| {
        let found = site(&files, true, call);
        let texts =
            found.values().map(|bytes| String::from_utf8_lossy(bytes).replace(['.', ','], ""));
        let texts: Vec<String> = texts.collect();
        ["987654", "876543", "765432", "654321", "543210"]
            .map(|figure| texts.iter().any(|text| text.contains(figure)))
    };
    assert_eq!(has_figures(&["--date", "2027-04-30"]), [false; 5]);
    assert_eq!(has_figures(&["--date", "2027-05-01"]), [true; 5]);
    assert_eq!(has_figures(&["--date", "2026-11-27", "--drafts"]), [true; 5]);
}

#[test]
fn a_story_waits_for_its_date() {
    let story =
        "---\ntitle: Later\nsummary: Iets.\ndate: 2026-12-01\nconsent: not-needed\n---\nIets.\n";
    let files =
        [file("programme.yaml", "title: Noord\nsummary: Wat.\n"), file("stories/later.md", story)];
    let has = |date: &str| {
        let site = site(&files, true, &["--date", date]);
        site.keys().any(|path| path.to_string_lossy().contains("later"))
    };
    assert!(!has("2026-11-30") && has("2026-12-01"));
}

#[test]
fn a_site_with_drafts_says_so_on_every_page_and_never_replaces_the_published_one() {
    let page = "---\ntitle: Nieuw\nsummary: Iets.\ndraft: true\naliases: [/oud/]\n---\nIets.\n";
    let folder = programme(&[
        ("programme.yaml", "title: Noord\nsummary: Wat.\nlanguages: [nl, en]\n"),
        ("pages/nieuw.md", page),
        ("goals/later.md", "---\ntitle: Later\nsummary: Iets.\npublish_at: 2027-05-01\n---\n"),
        ("indicators/cijfer.md", "---\ntitle: Cijfer\nmeasure: count\n---\n"),
        ("indicators/cijfer.csv", "period,value\n2024,5\n"),
    ]);
    let build = |more: &[&str]| {
        spoorboek(folder.path(), &[&["build", "--date", "2026-11-27"], more].concat())
    };
    assert_eq!(code(&build(&[])), 0);
    let published = tree(&folder.path().join("public"));
    for out in ["public", "public/concept"] {
        let refused = build(&["--drafts", "--out", out]);
        assert_eq!(code(&refused), 2);
        assert!(stderr(&refused).contains("drafts-over-site"), "{}", stderr(&refused));
    }
    assert_eq!(tree(&folder.path().join("public")), published);

    // A site with drafts may be made again, and a published one may take its place.
    for _ in 0..2 {
        let made = build(&["--drafts", "--out", "concept"]);
        assert_eq!(code(&made), 0, "{}", stderr(&made));
    }
    let mut pages = 0;
    for (path, bytes) in tree(&folder.path().join("concept")) {
        if path.extension().is_some_and(|extension| extension == "html") {
            let text = quoted(std::str::from_utf8(&bytes).unwrap());
            let main = text.split("<main").nth(1).unwrap();
            let dutch = main.contains("<p class=\"notice draft\">Concept, niet om te publiceren");
            let english = main.contains("<p class=\"notice draft\">Draft, not for publication");
            assert!(dutch != english, "{}", path.display());
            assert_eq!(text.matches("noindex").count(), 1, "{}", path.display());
            let of = |end: &str| path.ends_with(end);
            // The way from its former address says so too.
            let draft = of("nieuw/index.html") || of("oud/index.html");
            let waits = of("later/index.html");
            let tells = |words: [&str; 2]| words.iter().any(|words| main.contains(words));
            let of_draft = ["Deze pagina is een concept.", "This page is a draft."];
            let of_embargo = [
                "Deze pagina wordt op 1 mei 2027 openbaar.",
                "This page becomes public on 1 May 2027.",
            ];
            assert_eq!((tells(of_draft), tells(of_embargo)), (draft, waits), "{}", path.display());
            pages += 1;
        }
    }
    assert!(pages > 10, "{pages}");
    assert_eq!(code(&build(&["--out", "concept"])), 0);
    assert_eq!(tree(&folder.path().join("concept")), published);
}

#[test]
fn editors_see_on_a_page_what_is_withheld_until_when() {
    let folder = programme(&[
        ("programme.yaml", "title: Noord\n"),
        ("areas.csv", "id,name\nselwerd,Selwerd\n"),
        ("tracks/spoor.md", "---\ntitle: Spoor\npublish_at: 2027-05-01\n---\n"),
        ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: spoor\npublish_at: 2027-04-01\n---\n"),
        ("interventions/werk.md", "---\ntitle: Werk\naction_line: lijn\ndraft: true\n---\n"),
        ("updates/een.md", "---\ntitle: Eén\nof: [twee]\ndate: 2026-01-01\n---\n"),
        ("updates/twee.md", "---\ntitle: Twee\nof: [een]\ndate: 2026-01-01\n---\n"),
        ("goals/doel.md", "---\ntitle: Doel\n---\n"),
        ("indicators/cijfer.md", "---\ntitle: Cijfer\n---\n"),
        (
            "indicators/cijfer.csv",
            "area,period,value,published\nselwerd,2022,1,2023\nselwerd,2023,2,2027-02-01\nselwerd,2024,3,2027-02-01\n",
        ),
    ]);
    let call = ["build", "--date", "2026-11-27", "--drafts", "--out", "concept"];
    let output = spoorboek(folder.path(), &call);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let read = |path: &str| read_page(folder.path().join(path));
    let page = read("concept/nog-niet-openbaar/index.html");
    let day = "1 februari 2027 indicator Cijfer 2 cijfers 1 mei 2027 spoor Spoor actielijn Lijn";
    assert!(text(part(&page, "wacht-op-dag")).contains(day), "{page}");
    let drafts = text(part(&page, "concepten"));
    assert!(drafts.contains("Werk") && !drafts.contains("Doel"), "{drafts}");
    let way = "<a href=\"../../nog-niet-openbaar/index.html\">Alles wat nog niet openbaar is</a>";
    assert!(read("concept/doelen/doel/index.html").contains(way));
    let output = spoorboek(folder.path(), &["build", "--date", "2026-11-27"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(!folder.path().join("public/nog-niet-openbaar").exists());
}

#[test]
fn the_text_of_what_waits_for_its_day_is_checked_as_on_that_day() {
    let folder = programme(&[
        ("programme.yaml", "title: Proef\nlanguages: [nl]\n"),
        ("goals/doel.md", "---\ntitle: Doel\npublish_at: 2027-02-01\n---\n"),
        (
            "goals/later.md",
            "---\ntitle: Later\npublish_at: 2027-03\n---\nZie [doel](doel.md) en [dat](niet.md).\n",
        ),
    ]);
    let checked = spoorboek(folder.path(), &["check", "--date", "2026-11-27"]);
    assert_eq!(code(&checked), 1, "{}", stderr(&checked));
    let told = stderr(&checked);
    assert!(told.contains("[broken-link]: From 2027-03-01 on: "), "{told}");
    assert!(told.contains("niet.md") && !told.contains("The link “doel.md”"), "{told}");
}
