//! `rename`: everywhere the id stands, and nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{code, programme, read_page, root, spoorboek, stderr, tree, write};

const FILES: &[(&str, &str)] = &[
    (
        "programme.yaml",
        "title: Proef\nurl: https://proef.example/\nlanguages: [nl, en]\narea: noord\nmenu: [goal, over, {title: Meer, items: [over, track]}]\naccepted:\n  - {code: goal-without-money, of: wonen, reason: Dat komt nog.}\n",
    ),
    ("index.md", "Zie [wonen](goals/wonen.md#waarom) en [over](pages/over.md).\n"),
    ("areas.csv", "id,name,parent\nnoord,Noord,\nwonen-oost,Wonen Oost,noord\n"),
    (
        "goals/wonen.md",
        "---\ntitle: Wonen   # niet wonen\naliases:\n  - huizen\n---\n## Waarom\nwonen is wonen.\n",
    ),
    (
        "goals/wonen.en.md",
        "---\ntitle: Living\n---\n## Why\n[This](wonen.md) and [that][w].\n\n[w]: ../goals/wonen.md\n",
    ),
    (
        "goals/leven.md",
        "---\ntitle: Leven\nparent: \"wonen\"\nindicators: [{indicator: cijfer, role: headline}]\n---\n[45](value:cijfer?area=noord&period=2023) `goals/wonen.md`\n\n```chart\nindicator: cijfer   # het cijfer\nareas: [noord]\n```\n",
    ),
    (
        "indicators/cijfer.md",
        "---\ntitle: Cijfer\nmeasure: count\n---\nZie [de tabel](cijfer.csv).\n",
    ),
    (
        "indicators/cijfer.csv",
        "area,period,value,note\nnoord,2023,45,noord\n\"wonen-oost\",2023,3,\n",
    ),
    ("targets.csv", "id;indicator;goal;area;period;value\r\ncijfer;cijfer;wonen;noord;2030;50\r\n"),
    ("tracks/spoor.md", "---\ntitle: Spoor\ngoals: [leven, wonen]\n---\n"),
    ("partners/nijestee.md", "---\ntitle: Nijestee\n---\n"),
    ("funds/geld.md", "---\ntitle: Geld\nceiling: 100\nprovider: nijestee\n---\n"),
    (
        "allocations.csv",
        "id,fund,to,amount,stage,goals\na,geld,spoor,100,allocated,wonen:40 leven:60\n",
    ),
    (
        "commitments/belofte.md",
        "---\ntitle: Belofte\nkind: pledge\nmade_by: nijestee\nmade_to: de raad\nabout: [wonen, programme]\nstate: open\n---\nWij bouwen.\n",
    ),
    ("pages/over.md", "---\ntitle: Over wonen\n---\nTekst.\n"),
];

fn rename(folder: &Path, args: &[&str]) -> (i32, String) {
    let args = [&["rename"], args, &["--date", "2026-01-05"]].concat();
    let output = spoorboek(folder, &args);
    (code(&output), stderr(&output))
}

/// What `check` says, without the names of files and the lines in them.
fn said(folder: &Path) -> BTreeMap<String, usize> {
    let args = ["check", "--date", "2026-01-05", "--format", "json"];
    let found: Value = serde_json::from_slice(&spoorboek(folder, &args).stderr).unwrap();
    let mut counts = BTreeMap::new();
    for one in found.as_array().unwrap() {
        *counts.entry(one["code"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    counts
}

fn renamed(old: &str, new: &str) -> (TempDir, BTreeMap<String, String>) {
    let folder = programme(FILES);
    let before = (said(folder.path()), texts(folder.path()));
    let told = rename(folder.path(), &[old, new]);
    assert_eq!(told, (0, String::new()), "{old}");
    assert_eq!(said(folder.path()), before.0, "{old}");
    let after = texts(folder.path());
    let changed = after.iter().filter(|(path, text)| before.1.get(*path) != Some(*text));
    (folder, changed.map(|(path, text)| (path.clone(), text.clone())).collect())
}

fn texts(folder: &Path) -> BTreeMap<String, String> {
    let files = tree(&folder.join("content")).into_iter();
    files
        .map(|(path, bytes)| {
            (path.to_string_lossy().replace('\\', "/"), String::from_utf8(bytes).unwrap())
        })
        .collect()
}

#[test]
fn a_goal_is_renamed_wherever_it_stands() {
    let (folder, changed) = renamed("wonen", "fijn-wonen");
    let expected = [
        (
            "allocations.csv",
            "id,fund,to,amount,stage,goals\na,geld,spoor,100,allocated,fijn-wonen:40 leven:60\n",
        ),
        (
            "commitments/belofte.md",
            "---\ntitle: Belofte\nkind: pledge\nmade_by: nijestee\nmade_to: de raad\nabout: [fijn-wonen, programme]\nstate: open\n---\nWij bouwen.\n",
        ),
        (
            "goals/fijn-wonen.en.md",
            "---\ntitle: Living\n---\n## Why\n[This](fijn-wonen.md) and [that][w].\n\n[w]: ../goals/fijn-wonen.md\n",
        ),
        (
            "goals/fijn-wonen.md",
            "---\ntitle: Wonen   # niet wonen\naliases:\n  - wonen\n  - huizen\n---\n## Waarom\nwonen is wonen.\n",
        ),
        (
            "goals/leven.md",
            "---\ntitle: Leven\nparent: \"fijn-wonen\"\nindicators: [{indicator: cijfer, role: headline}]\n---\n[45](value:cijfer?area=noord&period=2023) `goals/wonen.md`\n\n```chart\nindicator: cijfer   # het cijfer\nareas: [noord]\n```\n",
        ),
        ("index.md", "Zie [wonen](goals/fijn-wonen.md#waarom) en [over](pages/over.md).\n"),
        (
            "targets.csv",
            "id;indicator;goal;area;period;value\r\ncijfer;cijfer;fijn-wonen;noord;2030;50\r\n",
        ),
        ("tracks/spoor.md", "---\ntitle: Spoor\ngoals: [leven, fijn-wonen]\n---\n"),
    ];
    for (path, text) in expected {
        assert_eq!(changed.get(path).map(String::as_str), Some(text), "{path}");
    }
    assert!(changed["programme.yaml"].contains("of: fijn-wonen, reason"));
    assert_eq!(changed.len(), expected.len() + 1, "{:?}", changed.keys());
    assert!(!folder.path().join("content/goals/wonen.md").exists());
    // The old address leads to the new one.
    assert_eq!(code(&spoorboek(folder.path(), &["build", "--date", "2026-01-05"])), 0);
    let old = read_page(folder.path().join("public/doelen/wonen/index.html"));
    assert!(old.contains("fijn-wonen"), "{old}");
    // And back again.
    assert_eq!(rename(folder.path(), &["fijn-wonen", "wonen"]).0, 0);
    let text = fs::read_to_string(folder.path().join("content/goals/wonen.md")).unwrap();
    assert!(text.contains("aliases:\n  - fijn-wonen\n  - huizen\n"), "{text}");
}

/// What editors are told: the files, and that the title is still theirs to change.
#[test]
fn the_title_is_left_to_the_editors() {
    let folder = programme(FILES);
    let told = |args: &[&str]| {
        let args = [&["rename"], args, &["--date", "2026-01-05", "--lang", "nl"]].concat();
        let output = spoorboek(folder.path(), &args);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let goal = told(&["wonen", "fijn-wonen"]);
    let title = "De titel blijft “Wonen”. Moet die ook anders, verander hem dan in content/goals/fijn-wonen.md:2.";
    assert!(goal.contains(title), "{goal}");
    // A file of which only the name changed has no number behind it.
    let table = told(&["cijfer", "aantal"]);
    assert!(table.contains("indicators/cijfer.csv → indicators/aantal.csv\n"), "{table}");
    let area = told(&["wonen-oost", "oost"]);
    assert!(area.contains("“Wonen Oost”") && area.contains("content/areas.csv:3."), "{area}");
}

#[test]
fn every_kind_keeps_what_check_says() {
    let (_, changed) = renamed("cijfer", "aantal");
    assert!(changed["indicators/aantal.md"].contains("[de tabel](aantal.csv)"));
    assert!(changed["indicators/aantal.csv"].starts_with("area,period"));
    assert!(changed["goals/leven.md"].contains("(value:aantal?area=noord&period=2023)"));
    assert!(changed["goals/leven.md"].contains("indicator: aantal   # het cijfer"));
    // A row keeps its own name.
    assert!(changed["targets.csv"].contains("\r\ncijfer;aantal;wonen;"));

    let (_, changed) = renamed("noord", "groningen-noord");
    assert_eq!(
        changed["areas.csv"],
        "id,name,parent\ngroningen-noord,Noord,\nwonen-oost,Wonen Oost,groningen-noord\n"
    );
    assert_eq!(changed["areas/groningen-noord.md"], "---\naliases: [noord]\n---\n");
    assert!(changed["indicators/cijfer.csv"].contains("\ngroningen-noord,2023,45,noord\n"));
    assert!(changed["goals/leven.md"].contains("areas: [groningen-noord]"));
    assert!(changed["programme.yaml"].contains("area: groningen-noord"));

    let (_, changed) = renamed("nijestee", "corporatie");
    assert!(changed["commitments/belofte.md"].contains("made_by: corporatie"));
    assert!(changed["partners/corporatie.md"].contains("title: Nijestee"));

    let (_, changed) = renamed("over", "over-ons");
    assert!(
        changed["programme.yaml"]
            .contains("menu: [goal, over-ons, {title: Meer, items: [over-ons, track]}]")
    );
    for (old, new) in
        [("spoor", "lijn"), ("geld", "fonds"), ("belofte", "toezegging"), ("wonen-oost", "oost")]
    {
        renamed(old, new);
    }
}

#[test]
fn what_cannot_be_renamed_is_told_and_nothing_changes() {
    let folder = programme(FILES);
    let before = tree(folder.path());
    for (args, expected) in [
        (&["woonen", "huizen"][..], "Do you mean “wonen”?"),
        (&["wonen", "leven"], "“leven” is taken already (kind: goal)"),
        (&["wonen", "Fijn Wonen"], "Write “fijn-wonen”"),
        (&["wonen", "programme"], "cannot be an id"),
    ] {
        let (code, told) = rename(folder.path(), args);
        assert!(code == 2 && told.contains("[cannot-rename]"), "{args:?}: {told}");
        assert!(told.contains(expected), "{expected} is not in {told}");
    }
    assert_eq!(rename(folder.path(), &["wonen", "fijn-wonen", "--dry-run"]).0, 0);
    assert_eq!(tree(folder.path()), before);
    write(folder.path(), "content/goals/fout.md", "---\ntitel: Fout\n---\n");
    let (code, told) = rename(folder.path(), &["wonen", "fijn-wonen"]);
    assert!(code == 1 && told.contains("unknown-key"), "{told}");
}

#[test]
fn the_example_says_the_same_after_a_rename() {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in tree(&root().join("content")) {
        write(&folder.path().join("content"), &path.to_string_lossy(), bytes);
    }
    let before = said(folder.path());
    for (old, new) in [
        ("selwerd", "wijk-selwerd"),
        ("misdrijven", "aantal-misdrijven"),
        ("wijkbedrijven", "bedrijven"),
    ] {
        assert_eq!(rename(folder.path(), &[old, new]), (0, String::new()), "{old}");
    }
    assert_eq!(said(folder.path()), before);
}
