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
    // Before the first list nothing can have vanished.
    let first = run(&["check", "--addresses"]);
    let told = stderr(&first);
    assert!(code(&first) == 0 && told.contains("[addresses-not-kept]"), "{told}");
    assert!(told.contains("one address is not recorded"), "{told}");
    let all = run(&["addresses"]);
    let lines = String::from_utf8(all.stdout).unwrap();
    assert_eq!(lines, "/doelen/wonen/,wonen,2026-01-05\n");
    assert!(!folder.path().join("content/addresses.csv").exists());

    assert_eq!(code(&run(&["addresses", "--update"])), 0);
    assert_eq!(ledger(), format!("address,id,since\n{lines}"));
    assert_eq!(code(&run(&["check", "--addresses"])), 0);
    write(folder.path(), "content/goals/leven.md", "---\ntitle: Leven\n---\n");
    let lacking = run(&["check", "--addresses"]);
    let told = stderr(&lacking);
    assert!(code(&lacking) == 1 && told.contains("[address-not-recorded]"), "{told}");
    fs::remove_file(folder.path().join("content/goals/leven.md")).unwrap();
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
    // What hung on the id moved with it: the dossier, and the file beside the page.
    let (paper, papers) = ("/noord/dossier/huizen/", "/noord/dossier/wonen/");
    let (json, jsons) = (format!("{old}huizen.json"), format!("{new}wonen.json"));
    let all = [
        (old.to_owned(), new),
        (file, new),
        (json, jsons.as_str()),
        (paper.to_owned(), papers),
        (format!("{paper}index.html"), papers),
    ];
    let lines: String = all.iter().map(|(old, new)| format!("{old} {new} 301\n")).collect();
    assert_eq!(rules("redirects"), lines);
    // Not what begins alike.
    let told = rules("apache");
    let line = format!("RedirectMatch 301 \"^{old}(index\\.html)?$\" \"{new}\"\n");
    assert!(told.starts_with(&line), "{told}");
    assert!(told.contains(&format!("301 \"^{old}huizen\\.json$\" \"{jsons}\"\n")), "{told}");
    let map: String = all.iter().map(|(old, new)| format!("    {old} {new};\n")).collect();
    let told = rules("nginx");
    assert!(told.ends_with(&format!("map $uri $moved {{\n{map}}}\n")), "{told}");

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

/// A former id leads from every page whose address held it, and takes no address from what has one.
#[test]
fn all_that_hung_on_a_former_id_leads_on() {
    let folder = programme(&[
        ("programme.yaml", "title: Proef\nlanguages: [nl, en]\narea: noord\n"),
        ("areas.csv", "id,name\nnoord,Noord\n"),
        ("goals/wonen.md", "---\ntitle: Wonen\naliases: [huizen, woning, spoor]\n---\n"),
        ("tracks/spoor.md", "---\ntitle: Spoor\naliases: [huizen]\n---\n"),
        ("indicators/cijfer.md", "---\ntitle: Cijfer\nmeasure: count\naliases: [getal]\n---\n"),
        ("indicators/cijfer.csv", "area,period,value\nnoord,2023,45\n"),
    ]);
    let output = spoorboek(folder.path(), &["build", "--date", "2026-01-05", "--errors-only"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let page = |path: &str| fs::read_to_string(folder.path().join("public").join(path)).unwrap();
    for (old, new) in [
        ("dossier/woning/index.html", "../wonen/index.html"),
        ("en/dossier/woning/index.html", "../wonen/index.html"),
        // Two of other kinds were called so: the first counts, and nobody is told of what nobody wrote.
        ("dossier/huizen/index.html", "../spoor/index.html"),
        ("doelen/huizen/index.html", "../wonen/index.html"),
        ("indicatoren/getal/getal.html", "../cijfer/cijfer.html"),
        ("indicatoren/getal/index.html", "../cijfer/index.html"),
        ("sporen/huizen/index.html", "../spoor/index.html"),
    ] {
        let text = page(old);
        assert!(text.contains(&format!("url={new}")), "{old}: {text}");
    }
    // Another object has its dossier where that of the former goal stood.
    assert!(!page("dossier/spoor/index.html").contains("http-equiv=\"refresh\""));
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
