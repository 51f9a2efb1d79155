//! Reading never panics and never hangs, whatever a file holds.

use std::fs;

use base::diagnostic::{Bag, Language, render};
use programme::source;
use programme::source::Sources;

use crate::support::Dice;

fn read(files: Vec<(String, Vec<u8>)>) -> (Sources, Bag) {
    let (sources, mut bag) = source::from_memory(files, "content");
    let (_, problems) = programme::parse(&sources);
    bag.append(problems);
    (sources, bag)
}

/// Both renderers look at every span that was given.
fn show(sources: &Sources, bag: &Bag) -> String {
    let found = bag.sorted(sources);
    render::json(&found, sources, Language::English);
    render::human(&found, sources, Language::Dutch, false)
}

fn codes(files: &[(&str, &[u8])]) -> Vec<&'static str> {
    let programme = ("programme.yaml", b"title: P\n".as_slice());
    let all = files.iter().chain([&programme]);
    let all = all.map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec()));
    let (sources, bag) = read(all.collect());
    show(&sources, &bag);
    bag.sorted(&sources).iter().map(|d| d.rule.code).collect()
}

fn example() -> Vec<(String, Vec<u8>)> {
    source::read_folder(&crate::support::root().join("content")).unwrap()
}

#[test]
fn broken_files_are_diagnosed_and_nothing_more() {
    const BITS: [&[u8]; 28] = [
        b"\n",
        b"\r\n",
        b"\t",
        b"\"",
        b"'",
        b"[",
        b"]",
        b"{",
        b"}",
        b":",
        b": ",
        b"- ",
        b",",
        b";",
        b"---\n",
        b"&a ",
        b"*a",
        b"!t ",
        b"| ",
        b">-\n",
        b"\xef\xbb\xbf",
        b"\xff",
        b"\0",
        b"#",
        "é".as_bytes(),
        "\u{2028}".as_bytes(),
        b"<<<<<<< ",
        b"99999999999999999999999999999999",
    ];
    let mut dice = Dice(42);
    let files = example();
    for _ in 0..40 {
        let mut broken = files.clone();
        for (_, bytes) in &mut broken {
            for _ in 0..=dice.roll(3) {
                let at = dice.roll(bytes.len() + 1);
                let end = (at + dice.roll(6)).min(bytes.len());
                match dice.roll(4) {
                    0 => drop(bytes.drain(at..end)),
                    1 => bytes.truncate(at),
                    _ => drop(bytes.splice(at..at, BITS[dice.roll(BITS.len())].iter().copied())),
                }
            }
        }
        let (sources, bag) = read(broken);
        show(&sources, &bag);
    }
}

#[test]
fn noise_is_diagnosed_too() {
    let mut dice = Dice(7);
    for _ in 0..300 {
        let length = dice.roll(200);
        let signs = b" \n\r\t\"':[]{},;-#|>&*!%@`aZ09.\xc3\xa9\xff\0";
        let noise: Vec<u8> = (0..length).map(|_| signs[dice.roll(signs.len())]).collect();
        let front = [b"---\n".as_slice(), &noise, b"\n---\n"].concat();
        let table = [b"area,period,value\n".as_slice(), &noise].concat();
        codes(&[
            ("goals/a.md", &front),
            ("indicators/b.md", &front),
            ("indicators/b.csv", &table),
            ("glossary.yaml", &noise),
            ("areas.csv", &noise),
            ("areas.geojson", &noise),
        ]);
    }
}

#[test]
fn bombs_and_towers_are_one_error() {
    let mut bomb = b"---\na: &a [x, x, x, x, x, x, x, x, x]\n".to_vec();
    for (name, before) in ["b", "c", "d", "e", "f", "g", "h", "i"].iter().zip("abcdefgh".chars()) {
        let line = format!("{name}: &{name} [{}]\n", vec![format!("*{before}"); 9].join(", "));
        bomb.extend(line.bytes());
    }
    bomb.extend(b"---\n");
    assert_eq!(codes(&[("goals/a.md", &bomb)]), ["invalid-yaml"]);
    for tower in ["[", "{a: ", "- ", "? "] {
        let text = format!("---\n{}\n---\n", tower.repeat(100_000));
        assert_eq!(codes(&[("goals/a.md", text.as_bytes())]), ["invalid-yaml"], "{tower}");
    }
    let json = "[".repeat(100_000);
    assert_eq!(codes(&[("areas.geojson", json.as_bytes())]), ["invalid-geojson"]);
}

#[test]
fn marks_line_ends_and_empty_files_are_no_surprise() {
    let marked = "\u{feff}---\r\ntitle: A\r\nsummary: >-\r\n  een\r\n  twee\r\n---\r\nTekst\r\n";
    assert!(codes(&[("goals/a.md", marked.as_bytes())]).is_empty());
    let yaml = "\u{feff}CBS: uitleg\r\nRTV: uitleg\r\n";
    assert!(codes(&[("glossary.yaml", yaml.as_bytes())]).is_empty());
    assert_eq!(codes(&[("goals/a.md", b"")]), ["front-matter-missing"]);
    assert_eq!(codes(&[("targets.csv", b"")]), ["invalid-csv"]);
    assert!(codes(&[("glossary.yaml", b""), ("areas/a.md", b""), ("index.md", b"")]).is_empty());
    assert_eq!(codes(&[("areas.geojson", b"")]), ["invalid-geojson"]);
    assert!(codes(&[("files/Map met spaties/Foto 1.jpg", b"x")]).is_empty());
}

#[test]
fn one_bad_cell_in_twenty_megabytes_is_found() {
    let mut table = String::from("area,period,value,n,status,published\n");
    let mut row = 0;
    while table.len() < 20 << 20 {
        let (year, value) = (2000 + row % 25, row % 1000);
        table.push_str(&format!("wijk-{},{year},{value}.5,{row},final,2024-03\n", row % 40));
        row += 1;
    }
    table.push_str("wijk-1,2024,12.5 %,4,final,2024-03\n");
    let lines = row + 2;
    let programme = ("programme.yaml".to_owned(), b"title: P\n".to_vec());
    let indicator = ("indicators/a.md".to_owned(), b"---\ntitle: A\n---\n".to_vec());
    let values = ("indicators/a.csv".to_owned(), table.into_bytes());
    let (sources, bag) = read(vec![programme, indicator, values]);
    let shown = show(&sources, &bag);
    assert!(shown.contains(&format!("content/indicators/a.csv:{lines}:13")), "{shown}");
    assert_eq!(bag.iter().count(), 1);
}

#[cfg(unix)]
#[test]
fn links_are_followed_within_the_folder_only() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    fs::create_dir_all(content.join("goals")).unwrap();
    fs::write(content.join("programme.yaml"), "title: P\n").unwrap();
    fs::write(content.join("goals/a.md"), "---\ntitle: A\n---\n").unwrap();
    fs::write(folder.path().join("secret.md"), "---\ntitle: S\n---\n").unwrap();
    fs::create_dir(folder.path().join("elsewhere")).unwrap();
    fs::write(folder.path().join("elsewhere/x.md"), "---\ntitle: X\n---\n").unwrap();
    symlink("a.md", content.join("goals/b.md")).unwrap();
    symlink("../../secret.md", content.join("goals/c.md")).unwrap();
    symlink("gone.md", content.join("goals/d.md")).unwrap();
    symlink("..", content.join("goals/round")).unwrap();
    symlink("../elsewhere", content.join("stories")).unwrap();
    let (sources, mut bag) = source::read(&content, "content");
    let (content, problems) = programme::parse(&sources);
    bag.append(problems);
    let found: Vec<String> =
        bag.sorted(&sources).iter().map(|d| format!("{} {:?}", d.rule.code, d.place)).collect();
    assert_eq!(
        found,
        [
            "link-outside-content Path(\"content/goals/c.md\")",
            "unreadable-file Path(\"content/goals/d.md\")",
            "unreadable-file Path(\"content/goals/round\")",
            "link-outside-content Path(\"content/stories\")",
        ]
    );
    let ids: Vec<&str> = content.documents.iter().map(|d| d.id.as_ref()).collect();
    assert_eq!(ids, ["a", "b"]);
    let lost: Vec<&str> = content.unreadable.iter().map(|(_, id, _)| id.as_ref()).collect();
    assert_eq!(lost, ["c", "d"]);
    assert!(sources.iter().all(|(_, file)| !file.text.contains("title: S")));
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_told_once_and_never_waited_for() {
    let folder = crate::support::programme(&[
        ("programme.yaml", "title: P\narea: stad\n"),
        ("goals/a.md", "---\ntitle: A\nareas: [stad]\nparent: b\n---\n"),
    ]);
    let content = folder.path().join("content");
    let pipes = ["areas.csv", "files/a.svg", "goals/b.md"];
    for path in pipes {
        let path = content.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    }
    let compiled = crate::support::check(&content, "2026-11-23");
    let errors = compiled.bag.iter().filter(|d| d.severity() == base::diagnostic::Severity::Error);
    let mut found: Vec<String> = errors.map(|d| format!("{} {:?}", d.rule.code, d.place)).collect();
    found.sort();
    let told =
        |path: &&str| format!("unreadable-file Path({:?})", content.join(path).to_string_lossy());
    assert_eq!(found, pipes.iter().map(told).collect::<Vec<_>>());
}
