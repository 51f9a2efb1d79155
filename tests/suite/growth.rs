//! Twice as much takes about twice as long: what an editor can write, or paste, in great numbers.
//!
//! Measured is the processor time of one thread, which a busy machine does not stretch.

use std::fmt::Write;
use std::time::Duration;

use base::diagnostic::{Language, render};

use crate::support::{check, processor_time, programme};

/// What twice as much may take, in times of what half of it took.
const MOST: f64 = 2.6;

/// A subject, how many of it the smaller programme has, and the files with so many.
type Subject = (&'static str, usize, fn(usize) -> Vec<(String, String)>);

const SUBJECTS: [Subject; 21] = [
    ("goals in a chain", 150, |n| (0..n).map(|i| goal(i, i.checked_sub(1))).collect()),
    ("goals in a ring", 150, |n| (0..n).map(|i| goal(i, Some((i + n - 1) % n))).collect()),
    ("unknown footnotes", 8000, |n| page(n, |i| format!("woord[^n{i}] "))),
    ("unknown links", 4000, |n| page(n, |i| format!("[woord](../goals/weg-{i}.md) "))),
    ("unknown anchors", 6000, |n| page(n, |i| format!("[woord](#weg-{i}) "))),
    ("missing pictures beside as many files", 300, |n| {
        let mut files = files(n);
        files.extend(page(n, |i| format!("![plaatje](../files/wegg-{i}.txt) ")));
        files
    }),
    ("missing links beside as many files", 300, |n| {
        let mut files = files(n);
        files.extend(page(n, |i| format!("[woord](../files/wegg-{i}.txt) ")));
        files
    }),
    ("links to as many headings of one page", 800, |n| {
        let headings: String = (0..n).map(|i| format!("## Kop {i}\n\nTekst.\n\n")).collect();
        let mut files = page(n, |i| format!("[woord](koppen.md#kop-{i}) "));
        files.push(file("pages/koppen.md", &format!("---\ntitle: Koppen\n---\n{headings}")));
        files
    }),
    ("unknown areas beside as many areas", 300, |n| {
        let mut files = table("area,period,value", n, |i| format!("wegg-{i},2020,{i}"));
        let rows = csv("id,name,type,parent", n, |i| format!("weg-{i},Weg {i},wijk,"));
        files.push(file("areas.csv", &format!("{rows}stad,Stad,municipality,\n")));
        files
    }),
    ("unknown ids", 4000, |n| {
        vec![file("goals/doel.md", &format!("---\ntitle: Doel\ndocuments: [{}]\n---\n", list(n)))]
    }),
    ("unknown areas", 4000, |n| table("area,period,value", n, |i| format!("weg-{i},2020,{i}"))),
    ("unknown columns", 6000, |n| {
        let (head, row) = (",kolom".repeat(n), ",".repeat(n));
        table(&format!("area,period,value{head}"), 1, |_| format!("stad,2020,1{row}"))
    }),
    ("unknown keys", 3000, |n| {
        let keys: String = (0..n).map(|i| format!("sleutel_{i}: x\n")).collect();
        vec![file("goals/doel.md", &format!("---\ntitle: Doel\n{keys}---\n"))]
    }),
    ("words in capitals", 3000, |n| page(n, |_| "<![CDATA[ (NAAM ".to_owned())),
    ("the same row", 5000, |n| table("area,period,value", n, |_| "stad,2020,1".to_owned())),
    ("rows", 5000, |n| table("area,period,value", n, |i| format!("stad,{},{i}", day(i)))),
    ("names of places", 8000, |n| {
        vec![file("places.csv", &csv("place,area", n, |i| format!("Straat {i},stad")))]
    }),
    ("glossary terms", 4000, |n| {
        let terms: String = (0..n).map(|i| format!("Term{i}: Uitleg.\n")).collect();
        vec![file("glossary.yaml", &terms)]
    }),
    ("allocations", 900, |n| {
        let rows = |i| format!("a{i},fonds,doel,2024,2026,{i},allocated");
        let head = "id,fund,to,period_start,period_end,amount,stage";
        let mut files = vec![file("allocations.csv", &csv(head, n, rows)), goal(0, None)];
        files.push(file("funds/fonds.md", "---\ntitle: Fonds\n---\n"));
        files.push(file("goals/doel.md", "---\ntitle: Doel\n---\n"));
        files
    }),
    ("the letters of a heading", 400_000, |n| {
        let (heading, fragment) = ("a".repeat(n), "c".repeat(n));
        vec![file(
            "pages/lang.md",
            &format!("---\ntitle: L\n---\n## {heading}\n\n[x](#{fragment})\n"),
        )]
    }),
    ("tables with hidden figures", 40, |n| {
        let rows = "area,period,value,status\nstad,2020,50,\nstad,2021,,suppressed\n";
        let front =
            "---\ntitle: Aantal bezoekers\nmeasure: count\nsummary: In 2021 waren het er 7.\n---\n";
        let files = |i| {
            [
                file(&format!("indicators/i{i}.md"), front),
                file(&format!("indicators/i{i}.csv"), rows),
            ]
        };
        (0..n).flat_map(files).collect()
    }),
];

fn file(path: &str, text: &str) -> (String, String) {
    (path.to_owned(), text.to_owned())
}

fn goal(at: usize, parent: Option<usize>) -> (String, String) {
    let parent = parent.map(|parent| format!("parent: doel-{parent}\n")).unwrap_or_default();
    file(&format!("goals/doel-{at}.md"), &format!("---\ntitle: Doel {at}\n{parent}---\n"))
}

/// Files that nobody asks for.
fn files(count: usize) -> Vec<(String, String)> {
    (0..count).map(|i| file(&format!("files/weg-{i}.txt"), "tekst")).collect()
}

fn page(count: usize, word: impl Fn(usize) -> String) -> Vec<(String, String)> {
    let words: String = (0..count).map(word).collect();
    vec![file("pages/lang.md", &format!("---\ntitle: Lang\n---\n{words}\n"))]
}

fn table(head: &str, count: usize, row: impl Fn(usize) -> String) -> Vec<(String, String)> {
    let front = file("indicators/groen.md", "---\ntitle: Groen\nmeasure: count\n---\n");
    vec![front, file("indicators/groen.csv", &csv(head, count, row))]
}

fn csv(head: &str, count: usize, row: impl Fn(usize) -> String) -> String {
    let mut text = format!("{head}\n");
    for at in 0..count {
        let _ = writeln!(text, "{}", row(at));
    }
    text
}

fn list(count: usize) -> String {
    (0..count).map(|i| format!("weg-document-{i}")).collect::<Vec<_>>().join(", ")
}

/// One day after the other, in months of 28.
fn day(at: usize) -> String {
    format!("{}-{:02}-{:02}", 1900 + at / 336, at / 28 % 12 + 1, at % 28 + 1)
}

/// The least of some runs.
fn time(files: &[(String, String)]) -> Duration {
    let areas = ("areas.csv".to_owned(), "id,name,type\nstad,Stad,municipality\n".to_owned());
    let settings = ("programme.yaml".to_owned(), "title: Proef\narea: stad\n".to_owned());
    // A subject may have areas of its own: what is written last stands.
    let files: Vec<(&str, &str)> = [&areas, &settings]
        .into_iter()
        .chain(files)
        .map(|(path, text)| (&**path, &**text))
        .collect();
    let folder = programme(&files);
    let run = || {
        let compiled = check(&folder.path().join("content"), "2026-11-23");
        let sources = &compiled.model.sources;
        render::json(&compiled.bag.sorted(sources), sources, Language::English);
    };
    (0..3).map(|_| processor_time(run)).min().unwrap()
}

/// How much longer twice as much takes. What any programme takes, `least`, says nothing of its size.
fn times(once: Duration, twice: Duration, least: Duration) -> f64 {
    let of = |time: Duration| time.saturating_sub(least).as_secs_f64();
    of(twice) / of(once).max(1e-3)
}

#[test]
fn twice_as_much_takes_about_twice_as_long() {
    let mut least = time(&[]);
    let mut grew = Vec::new();
    for (subject, count, files) in SUBJECTS {
        let (mut once, mut twice) = (time(&files(count)), time(&files(2 * count)));
        // A machine that does something else meanwhile is asked again; what grows too fast does so each time.
        for _ in 0..3 {
            if times(once, twice, least) <= MOST {
                break;
            }
            least = least.min(time(&[]));
            once = once.min(time(&files(count)));
            twice = twice.min(time(&files(2 * count)));
        }
        let times = times(once, twice, least);
        eprintln!("{count} and twice as many {subject}: {once:?}, {twice:?}: {times:.2} times");
        if times > MOST {
            grew.push(format!("{subject}: {once:?} for {count}, {twice:?} for twice as many"));
        }
    }
    assert!(grew.is_empty(), "{}", grew.join("\n"));
}
