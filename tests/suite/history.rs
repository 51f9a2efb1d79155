//! What changed in the programme and when, as git keeps it; and how it goes without git.

use std::fs;
use std::path::Path;

use crate::support::{
    code, command, commit, git, part, programme, read_page, spoorboek, stderr, text, write,
};

const BEGIN: &[(&str, &str)] = &[
    ("programme.yaml", "title: Proef\nurl: https://proef.example/\nlanguages: [nl, en]\n"),
    ("areas.csv", "id,name\nselwerd,Selwerd\n"),
    ("goals/wonen.md", "---\ntitle: Wonen\n---\nEen. Bel Jan de Vries.\n"),
    ("goals/wonen.en.md", "---\ntitle: Living\n---\n"),
    ("goals/concept.md", "---\ntitle: Concept\ndraft: true\n---\nGeheim plan.\n"),
    ("goals/later.md", "---\ntitle: Later\npublish_at: 2026-03-01\n---\n"),
    ("goals/nog-later.md", "---\ntitle: Nog later\npublish_at: 2026-06-01\n---\n"),
    ("goals/oud.md", "---\ntitle: Oud\n---\n"),
    ("goals/weg.md", "---\ntitle: Doel dat wegging\n---\n"),
    ("goals/nooit.md", "---\ntitle: Nooit gezien\ndraft: true\n---\n"),
    ("indicators/cijfer.md", "---\ntitle: Cijfer\nmeasure: percentage\narea: selwerd\n---\n"),
    (
        "indicators/cijfer.csv",
        "area,period,value,published\nselwerd,2022,11.5,\nselwerd,2023,22.5,\n",
    ),
    ("targets.csv", "id,indicator,period,value\nt,cijfer,2030,5\n"),
    ("funds/geld.md", "---\ntitle: Geld\nceiling: 1000000\n---\n"),
    ("allocations.csv", "id,fund,amount,stage\na,geld,100000,reserved\n"),
    (
        "commitments/belofte.md",
        "---\ntitle: Belofte\nkind: pledge\nstate: open\ndue: 2026\n---\nTekst.\n",
    ),
    (
        "addresses.csv",
        "address,id,since\n/doelen/weg/,weg,2026-01-05\n/doelen/oud/,oud,2026-01-05\n",
    ),
];

/// A folder with a past of three days.
fn past() -> tempfile::TempDir {
    let folder = programme(BEGIN);
    let content = folder.path().join("content");
    let put = |path: &str, text: &str| write(&content, path, text);
    let front = fs::read_to_string(content.join("indicators/cijfer.md")).unwrap();
    put("indicators/cijfer.md", &front.replace("area: selwerd\n", ""));
    commit(folder.path(), "2026-01-05");
    put("goals/wonen.md", "---\ntitle: Wonen\n---\nEen.\n");
    put("goals/wonen.en.md", "---\ntitle: Housing\n---\n");
    put("goals/concept.md", "---\ntitle: Concept\ndraft: true\n---\nAnder geheim plan.\n");
    put("goals/later.md", "---\ntitle: Later\npublish_at: 2026-03-01\n---\nVroege tekst.\n");
    put(
        "indicators/cijfer.csv",
        "area,period,value,published\nselwerd,2022,11.5,\nselwerd,2023,33.5,\nselwerd,2024,44.5,\n\
         selwerd,2025,55.5,2026-05-01\n",
    );
    put("targets.csv", "id,indicator,period,value\nt,cijfer,2031,5\nu,cijfer,2028,8\n");
    put("allocations.csv", "id,fund,amount,stage\na,geld,90000,reserved\nb,geld,10000,allocated\n");
    put(
        "commitments/belofte.md",
        "---\ntitle: Belofte\nkind: pledge\nstate: open\ndue: 2027\n---\nTekst.\n",
    );
    commit(folder.path(), "2026-02-03");
    put("goals/concept.md", "---\ntitle: Concept\n---\nPlan.\n");
    put("goals/nieuw.md", "---\ntitle: Nieuw doel\naliases: [oud, weg]\n---\n");
    for gone in ["weg", "oud", "nooit"] {
        fs::remove_file(content.join(format!("goals/{gone}.md"))).unwrap();
    }
    commit(folder.path(), "2026-02-10");
    folder
}

fn build(folder: &Path) -> String {
    let output = spoorboek(folder, &["build", "--date", "2026-03-15", "--lang", "nl"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    stderr(&output)
}

fn page(folder: &Path, path: &str) -> String {
    read_page(folder.join("public").join(path))
}

#[test]
fn what_changed_is_told_by_day_and_what_was_taken_back_is_not() {
    let folder = past();
    let told = build(folder.path());
    assert!(!told.contains("no-history"), "{told}");
    let html = page(folder.path(), "wat-is-er-veranderd/index.html");
    let said = text(part(&html, "in-het-programma"));
    for words in [
        "1 maart 2026 Nieuw Later",
        "10 februari 2026 Vervallen Doel dat wegging doel Nieuw Concept",
        "Gewijzigd Nieuw doel Staat op een nieuw adres; tekst aangepast",
        "Gewijzigd Wonen Tekst aangepast",
        "Gewijzigd Cijfer 1 cijfer erbij; 1 cijfer herzien; streefwaarde verplaatst van 2030 naar 2031; nieuwe streefwaarde: 8% in 2028",
        "Gewijzigd Belofte Toegezegd voor: eerst 2026, nu 2027",
        "Gewijzigd Geld Bedrag bijgesteld van € 100.000 naar € 90.000; € 10.000 erbij",
    ] {
        assert!(said.contains(words), "{words}\n---\n{said}");
    }
    // The newest first; nothing of the first day, on which everything was new.
    assert!(said.find("1 maart").unwrap() < said.find("10 februari").unwrap());
    assert!(said.find("10 februari").unwrap() < said.find("3 februari").unwrap());
    assert!(!said.contains("januari"), "{said}");
    let feed = page(folder.path(), "wat-is-er-veranderd/atom.xml");
    for words in [
        "<id>https://proef.example/indicatoren/cijfer/#altered-2026-02-03</id>",
        "<title>Gewijzigd: Cijfer</title>\n<published>2026-02-03T00:00:00Z</published>",
        "<summary>1 cijfer erbij; 1 cijfer herzien; streefwaarde",
        "<title>Nieuw: Later</title>",
        "<id>https://proef.example/wat-is-er-veranderd/#altered-weg-2026-02-10</id>\n<title>Vervallen: Doel dat wegging</title>",
    ] {
        assert!(feed.contains(words), "{words}\n---\n{feed}");
    }
    let english = page(folder.path(), "en/what-changed/index.html");
    let english = text(part(&english, "in-het-programma"));
    assert!(english.contains("Changed Housing Text revised"), "{english}");
    assert!(english.contains("target moved from 2030 to 2031"), "{english}");
    // What was taken back, what was never public and what is yet to be are nowhere.
    let files = crate::support::tree(&folder.path().join("public"));
    for (path, bytes) in files {
        let bytes = String::from_utf8_lossy(&bytes).into_owned();
        // Places in a drawing are no figures.
        let (first, rest) = bytes.split_once(" d=\"").unwrap_or((&bytes, ""));
        let rest = rest.split(" d=\"").filter_map(|path| Some(path.split_once('"')?.1));
        let bytes: String = [first].into_iter().chain(rest).collect();
        for never in
            ["Jan de Vries", "22.5", "22,5", "eheim", "Nooit gezien", "Nog later", "55.5", "55,5"]
        {
            assert!(!bytes.contains(never), "{never} in {}", path.display());
        }
    }
}

#[test]
fn each_page_says_when_it_was_last_changed() {
    let folder = past();
    build(folder.path());
    let last = |path: &str| {
        let html = page(folder.path(), path);
        let line = html.split("<p class=\"changed\">").nth(1)?.split("</p>").next()?.to_owned();
        Some(line)
    };
    let dutch = |day: &str| Some(format!("Deze pagina is voor het laatst gewijzigd op {day}."));
    assert_eq!(last("doelen/wonen/index.html"), dutch("3 februari 2026"));
    assert_eq!(last("indicatoren/cijfer/index.html"), dutch("3 februari 2026"));
    assert_eq!(last("doelen/concept/index.html"), dutch("10 februari 2026"));
    assert_eq!(last("doelen/index.html"), dutch("10 februari 2026"));
    assert_eq!(last("geld/index.html"), dutch("3 februari 2026"));
    assert_eq!(last("fondsen/geld/index.html"), dutch("5 januari 2026"));
    let english = "This page was last changed on 3 February 2026.".to_owned();
    assert_eq!(last("en/goals/wonen/index.html"), Some(english));
    // On a day before it was written nothing can be said.
    let output = spoorboek(folder.path(), &["build", "--date", "2026-02-05", "--out", "eerder"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let html = read_page(folder.path().join("eerder/doelen/index.html"));
    assert!(!html.contains("class=\"changed\""));
    let html = fs::read_to_string(folder.path().join("eerder/wat-is-er-veranderd/index.html"));
    assert!(!html.unwrap().contains("10 februari"));
}

#[test]
fn who_commits_again_elsewhere_changes_no_byte() {
    let folder = past();
    build(folder.path());
    let before = crate::support::tree(&folder.path().join("public"));
    let output = std::process::Command::new("git")
        .current_dir(folder.path())
        .args(["-c", "user.name=y", "-c", "user.email=y@y.example", "commit", "-q", "--amend"])
        .args(["--no-edit", "--no-gpg-sign"])
        .env("GIT_COMMITTER_DATE", "2026-03-14T23:30:00-11:00")
        .output()
        .unwrap();
    assert!(output.status.success());
    build(folder.path());
    assert_eq!(crate::support::tree(&folder.path().join("public")), before);
}

#[test]
fn what_came_with_a_merge_came_on_the_day_of_the_merge() {
    let folder = past();
    git(folder.path(), "2026-02-11", &["checkout", "-q", "-b", "tak"]);
    write(&folder.path().join("content"), "goals/wonen.md", "---\ntitle: Wonen\n---\nTwee.\n");
    commit(folder.path(), "2026-02-12");
    git(folder.path(), "2026-02-20", &["checkout", "-q", "main"]);
    git(folder.path(), "2026-02-20", &["merge", "-q", "--no-ff", "-m", "samen", "tak"]);
    build(folder.path());
    let html = page(folder.path(), "wat-is-er-veranderd/index.html");
    let said = text(part(&html, "in-het-programma"));
    assert!(said.contains("20 februari 2026 Gewijzigd Wonen Tekst aangepast"), "{said}");
    assert!(!said.contains("12 februari"), "{said}");
}

#[test]
fn without_a_past_a_notice_says_why_and_the_site_is_made() {
    let folder = past();
    let elsewhere = tempfile::tempdir().unwrap();
    let source = format!("file://{}", folder.path().display());
    let shallow = elsewhere.path().join("ondiep");
    let args = ["clone", "-q", "--depth", "1", &source, &shallow.to_string_lossy()];
    git(elsewhere.path(), "2026-03-01", &args);
    let told = build(&shallow);
    assert!(told.contains("[no-history]") && told.contains("alleen de nieuwste versies"), "{told}");
    assert!(told.contains("fetch-depth: 0"), "{told}");
    assert!(!shallow.join("public/wat-is-er-veranderd").exists());
    assert!(!page(&shallow, "doelen/wonen/index.html").contains("class=\"changed\""));

    let bare = programme(BEGIN);
    let content = bare.path().join("content");
    let front = fs::read_to_string(content.join("indicators/cijfer.md")).unwrap();
    write(&content, "indicators/cijfer.md", front.replace("area: selwerd\n", ""));
    let told = build(bare.path());
    assert!(told.contains("[no-history]") && told.contains("deze map staat niet in git"), "{told}");

    // A hook of git runs with these.
    let args = ["check", "--date", "2026-03-15"];
    let mut hook = command(folder.path(), &args);
    let output = hook.env("GIT_DIR", ".git").env("GIT_INDEX_FILE", "x").output().unwrap();
    assert!(!stderr(&output).contains("no-history"), "{}", stderr(&output));

    let with_git = |name: &str, script: Option<&str>| {
        let tools = elsewhere.path().join(name);
        fs::create_dir(&tools).unwrap();
        if let Some(script) = script {
            write(&tools, "git", script);
            let mut rights = fs::metadata(tools.join("git")).unwrap().permissions();
            std::os::unix::fs::PermissionsExt::set_mode(&mut rights, 0o755);
            fs::set_permissions(tools.join("git"), rights).unwrap();
        }
        let args = ["build", "--date", "2026-03-15", "--lang", "nl"];
        let output = command(folder.path(), &args).env("PATH", &tools).output().unwrap();
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        stderr(&output)
    };
    let told = with_git("niets", None);
    assert!(
        told.contains("[no-history]") && told.contains("op deze computer is geen git"),
        "{told}"
    );
    // Before 2.15 git repeats the question whether a clone is whole.
    let told = with_git("oud", Some("#!/bin/sh\nfor last; do :; done\necho \"$last\"\n"));
    assert!(told.contains("[no-history]") && told.contains("deze git is te oud"), "{told}");
}
