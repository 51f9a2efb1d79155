//! The ledger of published addresses, kept by the program; and where addresses went.

use std::fs;

use crate::support::{code, programme, spoorboek, stderr, write};

#[test]
fn the_ledger_is_kept_and_what_it_lacks_is_told() {
    let folder = programme(&[
        ("programme.yaml", "title: Proef\n"),
        ("goals/wonen.md", "---\ntitle: Wonen\n---\n"),
    ]);
    let run = |args: &[&str]| spoorboek(folder.path(), &[args, &["--date", "2026-01-05"]].concat());
    let ledger = || fs::read_to_string(folder.path().join("content/addresses.csv")).unwrap();
    let lacking = run(&["check", "--addresses"]);
    assert_eq!(code(&lacking), 1);
    let told = stderr(&lacking);
    assert!(told.contains("[address-not-recorded]"), "{told}");
    let all = run(&["addresses"]);
    let lines = String::from_utf8(all.stdout).unwrap();
    assert_eq!(lines, "/doelen/wonen/,wonen,2026-01-05\n");
    assert!(!folder.path().join("content/addresses.csv").exists());

    assert_eq!(code(&run(&["addresses", "--update"])), 0);
    assert_eq!(ledger(), format!("address,id,since\n{lines}"));
    assert_eq!(code(&run(&["check", "--addresses"])), 0);
    let before = ledger();
    assert_eq!(code(&run(&["addresses", "--update"])), 0);
    assert_eq!(ledger(), before);

    // A published address would vanish: with the line that keeps it.
    fs::rename(
        folder.path().join("content/goals/wonen.md"),
        folder.path().join("content/goals/fijn-wonen.md"),
    )
    .unwrap();
    let lost = run(&["check", "--addresses"]);
    assert!(code(&lost) == 1 && stderr(&lost).contains("`aliases: [wonen]`"), "{}", stderr(&lost));
    write(
        folder.path(),
        "content/goals/fijn-wonen.md",
        "---\ntitle: Wonen\naliases: [wonen]\n---\n",
    );
    let told = stderr(&run(&["check", "--addresses"]));
    assert!(told.contains("One address is not in this file yet"), "{told}");
    assert!(told.contains("/doelen/fijn-wonen/,fijn-wonen,2026-01-05"), "{told}");
}

#[test]
fn where_addresses_went_is_told_to_web_servers() {
    let folder = programme(&[
        ("programme.yaml", "title: Proef\nurl: https://proef.example/noord/\n"),
        ("goals/wonen.md", "---\ntitle: Wonen\naliases: [huizen]\n---\n"),
    ]);
    let rules = |host: &str| {
        let output = spoorboek(folder.path(), &["addresses", "--moved", host]);
        String::from_utf8(output.stdout).unwrap()
    };
    let (old, new) = ("/noord/doelen/huizen/", "/noord/doelen/wonen/");
    let file = format!("{old}index.html");
    assert_eq!(rules("redirects"), format!("{old} {new} 301\n{file} {new} 301\n"));
    // Not what begins alike.
    assert_eq!(
        rules("apache"),
        format!("RedirectMatch 301 \"^{old}(index\\.html)?$\" \"{new}\"\n")
    );
    let map = format!("map $uri $moved {{\n    {old} {new};\n    {file} {new};\n}}\n");
    assert!(rules("nginx").ends_with(&map), "{}", rules("nginx"));

    // Addresses of before may hold anything.
    write(
        &folder.path().join("content"),
        "goals/wonen.md",
        "---\ntitle: Wonen\naliases: [/oude pagina/, /a+b.html]\n---\n",
    );
    let told = rules("redirects");
    assert!(told.contains(&format!("/noord/oude%20pagina/ {new} 301\n")), "{told}");
    assert!(told.contains(&format!("/noord/a+b.html {new} 301\n")), "{told}");
    let told = rules("nginx");
    assert!(told.contains(&format!("    \"/noord/oude pagina/\" {new};\n")), "{told}");
    let told = rules("apache");
    assert!(
        told.contains(&format!("RedirectMatch 301 \"^/noord/a\\+b\\.html$\" \"{new}\"\n")),
        "{told}"
    );
}

#[test]
fn a_ledger_with_its_own_columns_keeps_them() {
    let folder = programme(&[
        ("programme.yaml", "title: Proef\n"),
        ("goals/wonen.md", "---\ntitle: Wonen\n---\n"),
        ("addresses.csv", "since;address\r\n2020-01-01;/\r\n"),
    ]);
    let args = ["addresses", "--update", "--date", "2026-01-05"];
    let output = spoorboek(folder.path(), &args);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let ledger = fs::read_to_string(folder.path().join("content/addresses.csv")).unwrap();
    assert_eq!(ledger, "since;address\r\n2020-01-01;/\r\n2026-01-05;/doelen/wonen/\r\n");
}

#[test]
fn names_that_look_the_same_are_told_as_such() {
    let pages = "---\ntitle: Een\n---\n[a](../files/caf\u{e9}.pdf)\n";
    let folder = programme(&[
        ("programme.yaml", "title: Proef\n"),
        ("pages/een.md", pages),
        ("files/caf\u{e9}.pdf", "%PDF-1.4\n"),
        ("files/cafe\u{301}.pdf", "%PDF-1.4\n"),
    ]);
    let output = spoorboek(folder.path(), &["check", "--errors-only", "--lang", "nl"]);
    let told = stderr(&output);
    assert_eq!(code(&output), 1, "{told}");
    assert!(told.contains("fout[address-collision]: content/files/"), "{told}");
    assert!(told.contains("accenten zijn op twee manieren opgeslagen"), "{told}");
}
