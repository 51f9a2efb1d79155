//! The program as its users call it: exit codes, formats, and what a build may and may not do.

use std::fs;

use programme::source;

use crate::support::{code, command, read_page, root, spoorboek, stderr, stdout, tree, write};

/// A folder with a small programme, complete enough to have no warnings to speak of.
fn programme() -> tempfile::TempDir {
    crate::support::programme(&[
        ("programme.yaml", "title: Klein programma\n"),
        ("goals/veilig.md", "---\ntitle: Meer veiligheid\n---\nWaarom.\n"),
    ])
}

#[test]
fn a_good_programme_is_published_and_ends_with_0() {
    let folder = programme();
    let output = spoorboek(folder.path(), &["build"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let home = read_page(folder.path().join("public/index.html"));
    assert!(home.contains("Klein programma"));
    let goal = read_page(folder.path().join("public/doelen/veilig/index.html"));
    assert!(goal.contains("<p>Waarom.</p>"), "{goal}");
}

#[test]
fn an_error_ends_with_1_and_leaves_the_published_site_as_it_was() {
    let folder = programme();
    assert_eq!(code(&spoorboek(folder.path(), &["build"])), 0);
    let before = tree(&folder.path().join("public"));
    write(
        folder.path(),
        "content/goals/fout.md",
        "---\ntitel: Typfout\nindicators:\n  - indicator: bestaat-niet\n---\n",
    );
    let output = spoorboek(folder.path(), &["build"]);
    assert_eq!(code(&output), 1);
    let text = stderr(&output);
    for expected in ["unknown-key", "unknown-id", "fout.md:2:1"] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
    assert_eq!(tree(&folder.path().join("public")), before);
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("spoorboek-"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn warnings_fail_only_when_strict() {
    let folder = programme();
    let output = spoorboek(folder.path(), &["check"]);
    assert_eq!(code(&output), 0);
    assert!(stdout(&output).starts_with("No errors: 2 files, 1 kind, "), "{}", stdout(&output));
    let output = spoorboek(folder.path(), &["check", "--strict"]);
    assert_eq!((code(&output), stdout(&output)), (1, String::new()));
}

#[test]
fn what_the_system_or_the_call_did_wrong_ends_with_2() {
    let folder = programme();
    for args in [
        &["build", "--content", "nergens"][..],
        &["build", "--out", "content"],
        &["build", "--out", "."],
        &["build", "--out", "content/goals"],
        &["build", "--date", "gisteren"],
        &["build", "--url", "geen adres"],
        &["explain", "zwembad-zonder-water"],
        &["bouw"],
    ] {
        let output = spoorboek(folder.path(), args);
        assert_eq!(code(&output), 2, "{args:?}: {}", stderr(&output));
        assert!(!output.stderr.is_empty(), "{args:?}");
        if args.contains(&"nergens") {
            assert!(stderr(&output).contains("[no-such-folder]"));
        }
    }
}

#[test]
fn a_folder_without_a_programme_ends_with_1() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("content")).unwrap();
    let output = spoorboek(folder.path(), &["check", "--format", "json"]);
    assert_eq!(code(&output), 1);
    assert!(stderr(&output).contains("programme.yaml"));
}

#[test]
fn an_unknown_theme_is_an_error_with_the_nearest_name() {
    let folder = programme();
    fs::create_dir_all(folder.path().join("themes/groningen")).unwrap();
    let output = spoorboek(folder.path(), &["check", "--theme", "gronignen"]);
    assert_eq!(code(&output), 1);
    let text = stderr(&output);
    assert!(text.contains("no-such-theme") && text.contains("“groningen”"), "{text}");
}

#[test]
fn a_broken_template_is_an_error_that_names_template_and_page() {
    let folder = programme();
    write(folder.path(), "themes/eigen/templates/goal.html", "{{ page.bestaat.niet }}");
    let output = spoorboek(folder.path(), &["check", "--theme", "eigen"]);
    assert_eq!(code(&output), 1);
    let text = stderr(&output);
    assert!(text.contains("template-error"), "{text}");
    assert!(text.contains("goal.html") && text.contains("doelen/veilig/index.html"), "{text}");

    write(folder.path(), "themes/eigen/templates/goal.html", "{% if %}");
    let text = stderr(&spoorboek(folder.path(), &["check", "--theme", "eigen"]));
    assert!(text.contains("[template-error]") && text.contains("goal.html"), "{text}");
}

#[test]
fn a_theme_of_ones_own_overrides_file_by_file() {
    let folder = programme();
    write(
        folder.path(),
        "themes/eigen/locales/nl.eigen.ftl",
        "skip-to-content = Meteen naar de tekst\n",
    );
    write(
        folder.path(),
        "themes/eigen/theme.yaml",
        "colours:\n  ink: [\"#999999\", \"#eeeeee\"]\n  ground: [\"#ffffff\", \"#000000\"]\ncontrast:\n  - [ink, ground, 7]\n",
    );
    let output = spoorboek(folder.path(), &["check", "--theme", "eigen"]);
    assert!(stderr(&output).contains("[contrast-too-low]"), "{}", stderr(&output));
    write(folder.path(), "themes/eigen/theme.yaml", "colours:\n  ink: zwart\n");
    let output = spoorboek(folder.path(), &["check", "--theme", "eigen"]);
    assert!(stderr(&output).contains("[invalid-theme]"), "{}", stderr(&output));
    fs::remove_file(folder.path().join("themes/eigen/theme.yaml")).unwrap();
    let output = spoorboek(folder.path(), &["build", "--theme", "eigen"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let home = read_page(folder.path().join("public/index.html"));
    assert!(home.contains("Meteen naar de tekst"));
}

#[test]
fn a_language_that_the_theme_does_not_speak_is_told() {
    let folder = programme();
    write(folder.path(), "content/programme.yaml", "title: Klein\nlanguages: [nl, en]\n");
    write(
        folder.path(),
        "themes/eigen/templates/home.html",
        "{% extends \"page.html\" %}{% block before %}{{ t(key=\"bestaat-niet\") }}{% endblock before %}",
    );
    let check = || {
        stderr(&spoorboek(folder.path(), &["check", "--theme", "eigen", "--all", "--lang", "nl"]))
    };
    // Where it is asked for, as a mistake of the template.
    let told = check();
    assert!(told.contains("themes/eigen/templates/home.html:1:54: Er is geen woord"), "{told}");
    assert!(!told.contains("[missing-message]"), "{told}");
    // What stands in one language only, is missing in the other.
    write(folder.path(), "themes/eigen/locales/nl.eigen.ftl", "bestaat-niet = Toch\n");
    let told = check();
    let said = "home.html:1:54: Het thema mist in de taal “en” het woord “bestaat-niet”.";
    assert!(told.contains("[missing-message]") && told.contains(said), "{told}");
    assert!(!told.contains("Er is geen woord"), "{told}");
}

#[test]
fn json_is_one_document_and_empty_when_clean() {
    let folder = programme();
    let output = spoorboek(folder.path(), &["check", "--format", "json"]);
    let all: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    assert!(all.as_array().unwrap().iter().all(|d| d["severity"] != "error"));
    assert!(output.stdout.is_empty());
    write(folder.path(), "content/goals/fout.md", "---\ntitel: Typfout\n---\n");
    let output = spoorboek(folder.path(), &["check", "--format", "json"]);
    let all: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    let found = all.as_array().unwrap().iter().find(|d| d["code"] == "unknown-key").unwrap();
    assert_eq!(found["file"], "content/goals/fout.md");
    assert_eq!((&found["line"], &found["column"]), (&2.into(), &1.into()));
    assert_eq!((&found["end_line"], &found["end_column"]), (&2.into(), &6.into()));
    let keys: Vec<&String> = found.as_object().unwrap().keys().collect();
    let mut expected = [
        "code",
        "severity",
        "message",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "hint",
        "url",
    ];
    expected.sort_unstable();
    assert_eq!(keys, expected);
    let github = stderr(&spoorboek(folder.path(), &["check", "--format", "github"]));
    assert!(
        github.contains("::error file=content/goals/fout.md,line=2,endLine=2,col=1,endColumn=6,title=unknown-key::"),
        "{github}"
    );
    let sarif = spoorboek(folder.path(), &["check", "--format", "sarif"]);
    let sarif: serde_json::Value = serde_json::from_slice(&sarif.stderr).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
}

#[test]
fn errors_come_first_and_many_warnings_are_one() {
    let folder = programme();
    for at in 0..12 {
        write(folder.path(), &format!("content/goals/g{at}.md"), "---\ntitle: Doel\n---\n");
    }
    write(folder.path(), "content/goals/z.md", "---\ntitel: Typfout\n---\n");
    let told =
        |arguments: &[&str]| stderr(&spoorboek(folder.path(), &[&["check"], arguments].concat()));
    let folded = told(&[]);
    assert!(folded.starts_with("error["), "{folded}");
    assert_eq!(folded.matches("warning[goal-without-indicator]").count(), 1, "{folded}");
    assert!(folded.contains("13 times: content/goals/g0.md:2"), "{folded}");
    assert_eq!(told(&["--all"]).matches("warning[goal-without-indicator]").count(), 13);
    let errors = told(&["--errors-only"]);
    assert!(errors.contains("error[unknown-key]") && !errors.contains("warning["), "{errors}");
    let machine = told(&["--format", "json"]);
    assert_eq!(machine.matches("goal-without-indicator").count(), 13);
}

#[test]
fn a_build_tells_a_machine_what_changed() {
    let folder = programme();
    let output = spoorboek(folder.path(), &["build", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let added = told["added"].as_array().unwrap();
    assert!(added.iter().any(|path| path == "doelen/veilig/index.html"), "{told}");
    assert_eq!((&told["out"], &told["unchanged"]), (&"public".into(), &0.into()));
}

#[test]
fn messages_follow_the_language_of_the_call_then_of_the_programme() {
    let folder = programme();
    write(folder.path(), "content/goals/fout.md", "---\ntitel: Typfout\n---\n");
    let dutch = stderr(&spoorboek(folder.path(), &["check", "--lang", "nl"]));
    assert!(dutch.contains("fout[unknown-key]"), "{dutch}");
    let english = stderr(&spoorboek(folder.path(), &["check"]));
    assert!(english.contains("error[unknown-key]"), "{english}");
    let own = command(folder.path(), &["check"]).env("LANG", "C").output().unwrap();
    assert!(stderr(&own).contains("fout[unknown-key]"));
}

#[test]
fn explain_tells_of_codes_kinds_and_keys() {
    let folder = programme();
    for (subject, expected) in [
        ("unknown-id", "unknown-id"),
        ("goal", "goals/*.md"),
        ("baseline", "baseline"),
        ("allocations.csv", "amount_high"),
        ("programme", "reference_area"),
    ] {
        let output = spoorboek(folder.path(), &["explain", subject]);
        assert_eq!(code(&output), 0, "{subject}");
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(expected), "{subject}: {text}");
    }
    // A column that must be there, and of which a cell may be empty, has no star.
    let output = spoorboek(folder.path(), &["explain", "targets.csv", "--lang", "en"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("\n  indicator* (") && text.contains("\n  period (period; the column"));
    let output = spoorboek(folder.path(), &["explain", "basline"]);
    assert!(stderr(&output).contains("“baseline”"));
}

#[test]
fn the_same_content_gives_the_same_bytes_everywhere() {
    let example = source::read_folder(&root().join("content")).unwrap();
    let build = |zone: &str, jobs: &str| {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in &example {
            write(&folder.path().join("content"), path, bytes);
        }
        let output = command(folder.path(), &["build", "--jobs", jobs, "--quiet"])
            .env("TZ", zone)
            .env("SOURCE_DATE_EPOCH", "1795392000")
            .output()
            .unwrap();
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        (tree(&folder.path().join("public")), folder)
    };
    let (one, _kept) = build("Pacific/Auckland", "1");
    let (many, _also) = build("America/Anchorage", "7");
    assert!(one.len() > 200, "{}", one.len());
    for (path, bytes) in &one {
        assert_eq!(many.get(path), Some(bytes), "{}", path.display());
    }
    assert_eq!(one.len(), many.len());
}

#[test]
fn a_second_build_changes_nothing_and_a_foreign_file_stays() {
    let folder = programme();
    let day = ["build", "--date", "2026-11-23"];
    assert_eq!(code(&spoorboek(folder.path(), &day)), 0);
    write(folder.path(), "public/CNAME", "voorbeeld.example\n");
    let page = folder.path().join("public/doelen/veilig/index.html");
    let before = fs::metadata(&page).unwrap().modified().unwrap();
    assert_eq!(code(&spoorboek(folder.path(), &day)), 0);
    assert_eq!(fs::metadata(&page).unwrap().modified().unwrap(), before);
    assert_eq!(
        fs::read_to_string(folder.path().join("public/CNAME")).unwrap(),
        "voorbeeld.example\n"
    );
    fs::remove_file(folder.path().join("content/goals/veilig.md")).unwrap();
    write(folder.path(), "content/goals/nieuw.md", "---\ntitle: Nieuw\n---\n");
    let output = spoorboek(folder.path(), &day);
    assert_eq!(code(&output), 0);
    let told = stdout(&output);
    assert!(told.contains("New, 2 pages: doelen/nieuw/, dossier/nieuw/"), "{told}");
    assert!(told.contains("No longer published, 2 pages: doelen/veilig/"), "{told}");
    assert!(told.contains("Changed, "), "{told}");
    assert!(!page.exists());
    assert!(folder.path().join("public/CNAME").exists());
}

#[test]
fn an_embargo_keeps_everything_of_an_object_out() {
    let folder = programme();
    write(
        folder.path(),
        "content/documents/geheim.md",
        "---\ntitle: Een geheim besluit\nsummary: Nog even niet.\npublish_at: 2027-01-01\n---\nTekst.\n",
    );
    write(
        folder.path(),
        "content/goals/veilig.md",
        "---\ntitle: Meer veiligheid\ndecided_in: geheim\ndocuments: [geheim]\n---\nWaarom.\n",
    );
    let output = spoorboek(folder.path(), &["build", "--date", "2026-11-23"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stderr(&output).contains("withheld"), "{}", stderr(&output));
    for (path, bytes) in tree(&folder.path().join("public")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("geheim"), "{}", path.display());
    }
    let output = spoorboek(folder.path(), &["build", "--date", "2027-01-01"]);
    assert_eq!(code(&output), 0);
    assert!(folder.path().join("public/documenten/geheim/index.html").exists());
}

#[test]
fn check_tells_what_build_would_refuse() {
    let folder = programme();
    write(folder.path(), "content/files/a\nb.txt", "Een naam van twee regels.\n");
    for command in ["check", "build"] {
        let output = spoorboek(folder.path(), &[command]);
        assert_eq!(code(&output), 1, "{command}: {}", stderr(&output));
        let told = stderr(&output).matches("[unusable-path]").count();
        assert_eq!(told, 1, "{command}: {}", stderr(&output));
    }
}
