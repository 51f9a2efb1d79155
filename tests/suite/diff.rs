//! `diff`: what a change does, between folders and between revisions.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::{code, programme, spoorboek, stderr, write};

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

fn git(folder: &Path, args: &[&str]) {
    let identity =
        ["-c", "user.name=x", "-c", "user.email=x@x.example", "-c", "commit.gpgsign=false"];
    let output =
        Command::new("git").current_dir(folder).args(identity).args(args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn diff(folder: &Path, args: &[&str]) -> String {
    let output = spoorboek(folder, &[&["diff"], args, &["--lang", "nl"]].concat());
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn everything_that_changes_is_told_between_revisions_and_between_folders() {
    let folder = programme(OLD);
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "-A"]);
    git(folder.path(), &["commit", "-q", "-m", "oud"]);
    git(folder.path(), &["tag", "v1"]);
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
    git(folder.path(), &["add", "-A"]);
    git(folder.path(), &["commit", "-q", "-m", "nieuw"]);
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
fn what_is_no_revision_is_told() {
    let folder = programme(OLD);
    for args in [&["nergens"][..], &["--", "-x"], &["a:b"]] {
        let output = spoorboek(folder.path(), &[&["diff"], args].concat());
        assert_eq!(code(&output), 2, "{args:?}");
        assert!(stderr(&output).contains("no revision in git"), "{}", stderr(&output));
    }
}
