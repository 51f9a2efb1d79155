//! `verify`: whether what is published is what the content gives.

use std::fs;

use serde_json::Value;

use crate::support::{code, programme, spoorboek, stderr, write};

#[test]
fn a_published_site_is_compared_with_what_the_content_gives() {
    let folder = programme(&[
        ("programme.yaml", "title: Proef\n"),
        ("goals/wonen.md", "---\ntitle: Wonen\ntags: [a]\n---\n[Kaart](../files/kaart.txt)\n"),
        ("files/kaart.txt", "kaart"),
    ]);
    let run = |args: &[&str]| spoorboek(folder.path(), &[args, &["--date", "2026-01-05"]].concat());
    let verify = || {
        let output = run(&["verify", "--format", "json"]);
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        (code(&output), told)
    };
    let nothing = run(&["verify"]);
    assert!(
        code(&nothing) == 2 && stderr(&nothing).contains("there is no site"),
        "{}",
        stderr(&nothing)
    );
    assert_eq!(code(&run(&["build"])), 0);
    let clean = run(&["verify"]);
    assert_eq!((code(&clean), stderr(&clean)), (0, String::new()));

    fs::write(folder.path().join("public/doelen/wonen/index.html"), "x").unwrap();
    fs::remove_file(folder.path().join("public/files/kaart.txt")).unwrap();
    let (code, told) = verify();
    assert_eq!(code, 1);
    assert_eq!(told["touched"], serde_json::json!(["doelen/wonen/index.html", "files/kaart.txt"]));
    assert_eq!(told["other"], serde_json::json!([]));
    // Who touched the folder is not sent to another day.
    let touched = String::from_utf8(run(&["verify"]).stdout).unwrap();
    assert!(touched.contains("changed afterwards") && !touched.contains("--date"), "{touched}");

    assert_eq!(run(&["build"]).status.code(), Some(0));
    write(folder.path(), "content/files/kaart.txt", "andere kaart");
    write(folder.path(), "content/goals/leven.md", "---\ntitle: Leven\n---\n");
    let changed = String::from_utf8(run(&["verify"]).stdout).unwrap();
    assert!(changed.contains("committed in git") && changed.contains("--date"), "{changed}");
    let (code, told) = verify();
    assert_eq!(code, 1);
    let has = |list: &str, path: &str| told[list].as_array().unwrap().iter().any(|one| one == path);
    assert!(
        has("other", "files/kaart.txt") && has("missing", "doelen/leven/index.html"),
        "{told:#}"
    );
    fs::remove_file(folder.path().join("content/goals/leven.md")).unwrap();
    fs::remove_file(folder.path().join("content/goals/wonen.md")).unwrap();
    let (_, told) = verify();
    assert!(told["gone"].as_array().unwrap().iter().any(|one| one == "doelen/wonen/index.html"));
}
