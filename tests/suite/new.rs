//! `new`: what it makes passes `check`, and what is there already stays as it is.

use std::fs;
use std::path::Path;

use programme::model::Kind;
use serde_json::Value;

use crate::support::{check, code, commit, programme, read_page, spoorboek, stderr, tree, write};

const DATE: &str = "2026-01-05";

fn new(folder: &Path, args: &[&str]) -> (i32, String) {
    let args = [&["new"], args, &["--date", DATE]].concat();
    let output = spoorboek(folder, &args);
    (code(&output), stderr(&output))
}

#[test]
fn a_new_programme_is_clean_and_builds() {
    for (lang, readme, title) in
        [("nl", "LEESMIJ.md", "Ons dorp"), ("en", "README.md", "’t Veen: it begins")]
    {
        let folder = tempfile::tempdir().unwrap();
        let args = ["programme", "mijn-programma", "--lang", lang, "--title", title];
        assert_eq!(new(folder.path(), &args), (0, String::new()));
        let made = folder.path().join("mijn-programma");
        let files = tree(&made);
        for (path, bytes) in &files {
            let text = String::from_utf8(bytes.clone()).unwrap();
            for mark in ["{title}", "{quoted-title}", "{version}", "{repository}", "«", "»"] {
                assert!(!text.contains(mark), "{}: {mark}", path.display());
            }
            if path.extension().is_some_and(|end| end == "yml" || end == "yaml") {
                let (node, bag) = programme::yaml::parse(Default::default(), &text, 0..text.len());
                assert!(node.is_some() && !bag.has_errors(), "{}", path.display());
            }
        }
        for expected in [
            readme,
            ".editorconfig",
            ".gitattributes",
            ".gitignore",
            ".vscode/settings.json",
            ".gitlab-ci.yml",
        ] {
            assert!(files.contains_key(Path::new(expected)), "{expected}");
        }
        commit(&made, DATE);
        let output = spoorboek(&made, &["check", "--strict", "--date", DATE]);
        assert_eq!((code(&output), stderr(&output)), (0, String::new()));
        assert_eq!(code(&spoorboek(&made, &["build", "--date", DATE])), 0);
        let home = read_page(made.join("public/index.html"));
        assert!(home.contains(title) && home.contains(&format!("<html lang=\"{lang}\"")), "{home}");

        let before = tree(&made);
        let (code, told) = new(folder.path(), &args);
        assert!(code == 2 && told.contains("[cannot-create]"), "{told}");
        assert_eq!(tree(&made), before);
    }
}

#[test]
fn a_new_file_of_every_kind_passes_check_and_every_example_in_it_can_be_used() {
    let folder = programme(&[("programme.yaml", "title: Proef\n")]);
    let content = folder.path().join("content");
    for kind in Kind::ALL {
        let id = format!("proef-{}", kind.name());
        let told = new(folder.path(), &[kind.name(), &id, "--title", "Een: proef"]);
        assert_eq!(told, (0, String::new()), "{}", kind.name());
        let found = check(&content, DATE);
        let errors: Vec<_> =
            found.bag.iter().map(|d| (d.rule.code, d.message.en.clone())).collect();
        assert!(!found.bag.has_errors(), "{errors:?}");
        assert!(content.join(kind.folder()).join(format!("{id}.md")).is_file());
    }
    for kind in Kind::ALL {
        let path = content.join(kind.folder()).join(format!("proef-{}.md", kind.name()));
        let text = fs::read_to_string(&path).unwrap();
        for key in programme::kinds::shape_of(kind).keys {
            assert!(
                text.contains(&format!("\n{}:", key.name))
                    || text.contains(&format!("\n# {}:", key.name)),
                "{text}"
            );
        }
        fs::write(&path, uncommented(&text)).unwrap();
    }
    let found = check(&content, DATE);
    let wrong = [
        "invalid-yaml",
        "unknown-key",
        "wrong-type",
        "unknown-value",
        "malformed-date",
        "malformed-period",
        "invalid-id",
        "duplicate-key",
    ];
    let wrong = found.bag.iter().filter(|d| wrong.contains(&d.rule.code));
    let wrong: Vec<_> = wrong.map(|d| d.message.en.as_str()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// With each example in place of its comment.
fn uncommented(text: &str) -> String {
    let mut inside = false;
    let line = |line: &str| {
        let Some(rest) = line.strip_prefix("# ") else {
            inside = false;
            return format!("{line}\n");
        };
        let name = rest.split(':').next().unwrap();
        let is_key = name.len() < rest.len()
            && !name.is_empty()
            && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        inside = is_key || (inside && rest.starts_with(' '));
        if inside { format!("{rest}\n") } else { String::new() }
    };
    text.lines().map(line).collect()
}

#[test]
fn what_cannot_be_made_is_told_and_nothing_is_changed() {
    let folder = programme(&[
        ("programme.yaml", "title: Proef\n"),
        ("goals/wonen.md", "---\ntitle: Wonen\n---\n"),
    ]);
    let before = tree(folder.path());
    for (args, expected) in [
        (&["goal", "wonen"][..], "This file exists already"),
        (&["page", "wonen"], "“wonen” belongs to something else already (kind: goal)"),
        (&["goal", "Fijn Wonen"], "Write “fijn-wonen”"),
        (&["goal", "programme"], "the id of the whole programme"),
        (&["gaol", "x"], "Do you mean “goal”?"),
        (&["action-line", "lijn"], "spoorboek new track ID"),
        (&["goal", "x", "--content", "nergens"], "There is no programme in this folder yet"),
    ] {
        let (code, told) = new(folder.path(), args);
        assert!(code == 2 && told.contains("[cannot-create]"), "{args:?}: {told}");
        assert!(told.contains(expected), "{expected} is not in {told}");
    }
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn a_new_area_gets_its_row_in_the_register() {
    let folder = programme(&[("programme.yaml", "title: Proef\n")]);
    write(folder.path(), "content/areas.csv", "\u{feff}name;id;type\nSelwerd;selwerd;wijk");
    assert_eq!(new(folder.path(), &["area", "veen", "--title", "Veen; oost"]).0, 0);
    assert_eq!(new(folder.path(), &["wijken", "x"]).0, 2);
    // It has a row, and gets its text.
    assert_eq!(new(folder.path(), &["gebied", "selwerd"]).0, 0);
    let table = fs::read_to_string(folder.path().join("content/areas.csv")).unwrap();
    assert_eq!(table, "\u{feff}name;id;type\nSelwerd;selwerd;wijk\n\"Veen; oost\";veen;\n");
    assert!(!check(&folder.path().join("content"), DATE).bag.has_errors());
}

#[test]
fn what_was_written_is_told_to_machines_too() {
    let folder = programme(&[("programme.yaml", "title: Proef\n")]);
    let output = spoorboek(folder.path(), &["new", "goal", "wonen", "--format", "json"]);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["written"][0], "content/goals/wonen.md");
    assert_eq!(stderr(&output).trim(), "[]");
}

/// A night on which nothing is new keeps the site as it is; what was pushed is always published.
#[cfg(target_os = "linux")]
#[test]
fn gitlab_makes_no_site_on_a_night_without_news() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(new(folder.path(), &["programme", ".", "--lang", "en"]), (0, String::new()));
    let text = fs::read_to_string(folder.path().join(".gitlab-ci.yml")).unwrap();
    let (_, pages) = text.split_once("\npages:\n").unwrap();
    let (_, script) = pages.split_once("    - |\n").unwrap();
    let script: Vec<&str> = script.lines().take_while(|line| line.starts_with("      ")).collect();
    let night = |source: &str| {
        let program = crate::support::command(folder.path(), &[]);
        let program = Path::new(program.get_program()).parent().unwrap().to_owned();
        let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
        let mut shell = std::process::Command::new("sh");
        shell.current_dir(folder.path()).env("PATH", path).env("CI_PIPELINE_SOURCE", source);
        shell.args(["-ec", &script.join("\n")]).output().unwrap().status.code()
    };
    assert_eq!((night("schedule"), night("push")), (Some(77), Some(0)));
    // Six days ago something came out.
    let day = std::process::Command::new("date").args(["-u", "-d", "6 days ago", "+%F"]).output();
    let day = String::from_utf8(day.unwrap().stdout).unwrap();
    let goal = format!("---\ntitle: New\npublish_at: {}\n---\n", day.trim());
    write(&folder.path().join("content"), "goals/new.md", goal);
    assert_eq!(night("schedule"), Some(0));
}

#[test]
fn a_new_theme_says_all_that_it_may_and_takes_over_what_is_asked_for() {
    let folder =
        programme(&[("programme.yaml", "title: Noord\nsummary: Wij werken samen.\ntheme: stad\n")]);
    let path = |name: &str| folder.path().join("themes/stad").join(name);
    assert_eq!(new(folder.path(), &["theme", "stad", "--lang", "en"]), (0, String::new()));
    let passes = || {
        let call = ["check", "--strict", "--date", DATE, "--lang", "en"];
        let output = spoorboek(folder.path(), &call);
        let told = stderr(&output);
        assert!(code(&output) == 0 && !told.contains("themes/"), "{told}");
    };
    let made = fs::read_to_string(path("theme.yaml")).unwrap();
    assert!(made.contains("title: Stad\n") && made.contains("\n#   ink: [\"#1a2230\""), "{made}");
    passes();
    // With every remark taken up it still stands.
    let from = made.find("# colours:").unwrap();
    let taken: String = made[from..]
        .lines()
        .map(|line| format!("{}\n", line.strip_prefix("# ").unwrap_or(line)))
        .collect();
    fs::write(path("theme.yaml"), [&made[..from], &taken].concat()).unwrap();
    passes();
    // A second call only adds what it is asked for, and changes nothing that is there.
    let copy = ["theme", "stad", "--copy", "home.html", "--copy", "locales/nl"];
    assert_eq!(new(folder.path(), &copy), (0, String::new()));
    assert!(path("templates/home.html").is_file() && path("locales/nl.pages.ftl").is_file());
    assert!(!path("locales/en.pages.ftl").exists());
    passes();
    for (call, told) in [
        (&["theme", "stad"][..], "exists already"),
        (&["theme", "stad", "--copy", "home.html"], "exists already"),
        (&["theme", "stad", "--copy", "hom.html"], "Do you mean “home.html”?"),
        (&["theme", "default"], "Choose another name."),
        (&["theme", "De Stad"], "is no id"),
        (&["goal", "doel", "--copy", "home.html"], "`--copy` belongs to a theme"),
    ] {
        let (code, said) = new(folder.path(), &[call, &["--lang", "en"]].concat());
        assert!(code == 2 && said.contains(told), "{call:?}: {code} {said}");
    }
}
