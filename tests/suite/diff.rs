//! `diff`: what a change does, between folders and between revisions.

use std::path::Path;

use serde_json::Value;

use crate::support::{code, commit, git, programme, spoorboek, stderr, text, write};

const OLD: &[(&str, &str)] = &[
    ("programme.yaml", "title: Proef\nlanguages: [nl, en]\n"),
    ("areas.csv", "id,name\nselwerd,Selwerd\n"),
    ("goals/wonen.md", "---\ntitle: Wonen\nlevel: outcome\n---\nEen.\n\nTwee.\n"),
    ("goals/wonen.en.md", "---\ntitle: Living\n---\n"),
    ("goals/weg.md", "---\ntitle: Weg\n---\n"),
    ("goals/oud.md", "---\ntitle: Oud\n---\n"),
    ("indicators/cijfer.md", "---\ntitle: Cijfer\n---\n"),
    (
        "indicators/cijfer.csv",
        "area,period,value,published\nselwerd,2022,1,2023\nselwerd,2023,2,2024\n",
    ),
    ("targets.csv", "id,indicator,period,value\nt,cijfer,2030,5\n"),
    ("funds/geld.md", "---\ntitle: Geld\nceiling: 100\n---\n"),
    ("allocations.csv", "id,fund,amount,stage\na,geld,100,reserved\n"),
    (
        "commitments/belofte.md",
        "---\ntitle: Belofte\nkind: pledge\nstate: open\ndue: 2026\n---\nTekst.\n",
    ),
    ("glossary.yaml", "CBS: Het bureau.\n"),
];

/// What is otherwise in the new state.
const NEW: &[(&str, &str)] = &[
    ("goals/wonen.md", "---\ntitle: Wonen\nlevel: impact\n---\nEen.\n\nDrie.\n"),
    ("goals/wonen.en.md", "---\ntitle: Housing\n---\n"),
    ("goals/nieuw.md", "---\ntitle: Nieuw\naliases: [oud]\n---\n"),
    (
        "indicators/cijfer.csv",
        "area,period,value,published\nselwerd,2022,1,2023\nselwerd,2023,2,2024\nselwerd,2023,3,2025\nselwerd,2024,4,2025\n",
    ),
    ("targets.csv", "id,indicator,period,value\nt,cijfer,2031,5\n"),
    ("allocations.csv", "id,fund,amount,stage\na,geld,90,reserved\nb,geld,10,allocated\n"),
    (
        "commitments/belofte.md",
        "---\ntitle: Belofte\nkind: pledge\nstate: open\ndue: 2027\n---\nTekst.\n",
    ),
    ("glossary.yaml", "CBS: Het bureau voor cijfers.\n"),
];

fn change(folder: &Path) {
    for (path, text) in NEW {
        write(&folder.join("content"), path, text);
    }
    for gone in ["goals/weg.md", "goals/oud.md"] {
        std::fs::remove_file(folder.join("content").join(gone)).unwrap();
    }
}

fn diff(folder: &Path, args: &[&str]) -> String {
    let output = spoorboek(folder, &[&["diff"], args, &["--lang", "nl"]].concat());
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn everything_that_changes_is_told_between_revisions_and_between_folders() {
    let folder = programme(OLD);
    commit(folder.path(), "2026-01-05");
    git(folder.path(), "2026-01-05", &["tag", "v1"]);
    let before = programme(OLD);
    change(folder.path());
    let told = diff(folder.path(), &["v1"]);
    for line in [
        "### Doel\n",
        "- **Nieuw** (`nieuw`): heette `oud`\n",
        "- **Weg** (`weg`): weg\n",
        "- **Wonen** (`wonen`): level `outcome` → `impact`\n",
        "- **Wonen** (`wonen`): title (en) `Living` → `Housing`\n",
        "- **Wonen** (`wonen`): tekst\n  ~~~~~~diff\n  - Twee.\n  + Drie.\n  ~~~~~~\n",
        "- **Cijfer** (`cijfer`): cijfers erbij: 1\n",
        "- **Cijfer** (`cijfer`): herziene cijfers: 1\n",
        "  | selwerd, 2023 | 2 | 3 |\n",
        "- **t** (`t`): period `2030` → `2031`\n",
        "- **a** (`a`): amount `100` → `90`\n",
        "- **id b, fund geld, amount 10, stage allocated** (`b`): nieuw\n",
        "- **Belofte** (`belofte`): due `2026` → `2027`\n",
        "### Begrippen\n",
    ] {
        assert!(told.contains(line), "{line}\n---\n{told}");
    }
    let old = before.path().join("content");
    assert_eq!(diff(folder.path(), &[&old.to_string_lossy()]), told);
    assert_eq!(diff(folder.path(), &[&before.path().to_string_lossy(), "content"]), told);
    commit(folder.path(), "2026-01-06");
    assert_eq!(diff(folder.path(), &["v1", "HEAD"]), told);
    assert_eq!(diff(folder.path(), &["HEAD"]), "De inhoud is dezelfde.\n");

    let all: Value = serde_json::from_str(&diff(folder.path(), &["v1", "--as", "json"])).unwrap();
    let has = |expected: Value| all.as_array().unwrap().contains(&expected);
    assert!(has(
        serde_json::json!({"topic": "goal", "id": "wonen", "title": "Wonen", "what": "key", "key": "level", "old": "outcome", "new": "impact"})
    ));
    assert!(has(
        serde_json::json!({"topic": "figures", "id": "cijfer", "title": "Cijfer", "what": "value", "at": "selwerd, 2023", "old": "2", "new": "3"})
    ));
}

#[test]
fn a_page_shows_what_changes_with_old_and_new_drawings_and_stands_alone() {
    let (old, new) = (programme(OLD), programme(OLD));
    change(new.path());
    let page = |lang: &str| {
        let args = ["diff", &*old.path().to_string_lossy(), "--as", "html", "--date", "2026-01-05"];
        let output = spoorboek(new.path(), &[&args[..], &["--lang", lang]].concat());
        assert_eq!((code(&output), stderr(&output)), (0, String::new()));
        String::from_utf8(output.stdout).unwrap()
    };
    let html = page("nl");
    assert_eq!(html, page("nl"));
    let said = text(html.split("<main").nth(1).unwrap());
    for words in [
        "onderdelen veranderen.",
        "Heette oud",
        "Weg weg Weg",
        "level Weg: outcome → Nieuw: impact",
        "title (en) Weg: Living → Nieuw: Housing",
        "Tekst Weg: Twee. Nieuw: Drie.",
        "Herziene cijfers: 1 Waar en wanneer Was Wordt selwerd, 2023 2 3",
        "period Weg: 2030 → Nieuw: 2031",
        "amount Weg: 100 → Nieuw: 90",
        "due Weg: 2026 → Nieuw: 2027",
    ] {
        assert!(said.contains(words), "{words}\n---\n{said}");
    }
    let drawn = |side: &str| html.matches(&format!("<h4>{side}</h4>")).count();
    assert_eq!((drawn("Was"), drawn("Wordt")), (1, 1));
    assert!(html.matches("<svg class=\"chart narrow\"").count() == 2);
    // Nothing is fetched and nothing runs; a link leads nowhere but within the page.
    assert!(!html.contains("<script") && !html.contains("<link") && !html.contains("src="));
    for href in html.split("href=\"").skip(1) {
        assert!(href.starts_with('#'), "{}", &href[..40]);
    }
    let ids: Vec<&str> =
        html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let unique: std::collections::BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    // Of a Dutch programme the drawings speak Dutch on an English page, unless it has English words.
    assert!(page("en").contains("Revised figures: 1"));
    let dutch = "title: Proef\n";
    for folder in [old.path(), new.path()] {
        write(&folder.join("content"), "programme.yaml", dutch);
        std::fs::remove_file(folder.join("content/goals/wonen.en.md")).unwrap();
    }
    assert!(page("en").contains("<section lang=\"nl\">\n<h4 lang=\"en\">Becomes</h4>"));
}

#[test]
fn mistakes_do_not_keep_a_page_from_being_made() {
    let (old, new) = (programme(OLD), programme(OLD));
    write(&new.path().join("content"), "goals/wonen.md", "---\ntitle: [\n");
    write(
        &new.path().join("content"),
        "indicators/cijfer.csv",
        "area,period,value\nselwerd,2022,7\n",
    );
    let old = old.path().to_string_lossy().into_owned();
    let output = spoorboek(new.path(), &["diff", &old, "--as", "html", "--date", "2026-01-05"]);
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
    let page = String::from_utf8(output.stdout).unwrap();
    assert!(page.contains("<ins>7</ins>") && page.ends_with("</html>\n"), "{page}");
}

#[test]
fn what_is_no_revision_is_told() {
    let folder = programme(OLD);
    for args in [&["nergens"][..], &["--", "-x"], &["a:b"]] {
        let output = spoorboek(folder.path(), &[&["diff"], args].concat());
        assert_eq!(code(&output), 2, "{args:?}");
        assert!(stderr(&output).contains("no revision in git"), "{}", stderr(&output));
    }
}

/// Nothing that names a goal or an indicator says otherwise because that has another id.
#[test]
fn what_has_another_id_is_told_once() {
    let folder = programme(OLD);
    let content = folder.path().join("content");
    let goal = "---\ntitle: Wonen\nindicators: [{indicator: cijfer, role: headline}]\n---\nZie [oud](oud.md).\n";
    write(&content, "goals/wonen.md", goal);
    write(&content, "targets.csv", "id,indicator,goal,period,value\nt,cijfer,oud,2030,5\n");
    let allocations = "id,fund,amount,stage,goals\na,geld,100,reserved,oud:60 wonen:40\n";
    write(&content, "allocations.csv", allocations);
    commit(folder.path(), "2026-01-05");
    for (old, new) in [("oud", "nieuw"), ("cijfer", "maat")] {
        assert_eq!(code(&spoorboek(folder.path(), &["rename", old, new])), 0);
    }
    let told = diff(folder.path(), &["HEAD"]);
    let changes: Vec<&str> = told.lines().filter(|line| line.starts_with("- ")).collect();
    let expected = ["- **Oud** (`nieuw`): heette `oud`", "- **Cijfer** (`maat`): heette `cijfer`"];
    assert_eq!(changes, expected, "{told}");
    assert!(std::fs::read_to_string(content.join("goals/wonen.md")).unwrap().contains("nieuw.md"));
}

/// Without a name it is the last revision with which the folder is compared; where there is none, how to get one.
#[test]
fn who_names_nothing_sees_what_changed_since_the_last_revision() {
    let folder = programme(OLD);
    let refused = |args: &[&str]| {
        let output = spoorboek(folder.path(), &[&["diff"], args, &["--lang", "nl"]].concat());
        assert_eq!(code(&output), 2);
        stderr(&output)
    };
    let told = refused(&[]);
    assert!(told.contains("nog geen versie") && told.contains("git init"), "{told}");
    commit(folder.path(), "2026-01-05");
    let told = refused(&["HEAD~1"]);
    assert!(
        told.contains("Er is nog maar één versie.") && told.contains("spoorboek diff"),
        "{told}"
    );
    let told = refused(&["v9"]);
    assert!(told.contains("git log --oneline"), "{told}");
    change(folder.path());
    assert!(diff(folder.path(), &[]).contains("- **Weg** (`weg`): weg\n"));
}
