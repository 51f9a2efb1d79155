//! The next day on which a build shows something new, against sites built day by day.

use std::collections::BTreeMap;

use base::value::Date;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Site, code, programme, spoorboek, stderr};

const SETTINGS: &str = "title: Proef\nurl: https://proef.example/\n";

/// Everything that turns, within a few weeks, and nothing that counts days.
const QUIET: &[(&str, &str)] = &[
    ("programme.yaml", SETTINGS),
    ("areas.csv", "id,name\nselwerd,Selwerd\n"),
    (
        "indicators/cijfer.md",
        "---\ntitle: Cijfer\nfrequency: yearly\nnext_release: 2026-01-20\npolarity: lower\n\
         baseline: {period: 2022, reason: begin}\n---\n",
    ),
    // Old from 2 July 2026: beyond the days of the test. Rows come out on two days.
    (
        "indicators/cijfer.csv",
        "area,period,value,published\nselwerd,2022,12,2023-01-01\nselwerd,2023,11,2024-01-01\n\
         selwerd,2024,10,2026-01-09\nselwerd,2025-01,10,2026-02-03\n",
    ),
    (
        "targets.csv",
        "id,indicator,area,period,value\nt,cijfer,selwerd,2026-01,9\nu,cijfer,selwerd,2027,8\n",
    ),
    ("goals/doel.md", "---\ntitle: Doel\nindicators: [{indicator: cijfer, role: headline}]\n---\n"),
    ("goals/later.md", "---\ntitle: Later\npublish_at: 2026-01-14\n---\n"),
    ("goals/concept.md", "---\ntitle: Concept\ndraft: true\n---\n"),
    ("tracks/spoor.md", "---\ntitle: Spoor\npublish_at: 2026-02-10\n---\n"),
    ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: spoor\npublish_at: 2026-01-25\n---\n"),
    ("stories/lente.md", "---\ntitle: Lente\ndate: 2026-01-30\nconsent: not-needed\n---\nTekst.\n"),
    ("evaluations/eind.md", "---\ntitle: Eind\nof: [programme]\nplanned: 2026-02-14\n---\n"),
    (
        "updates/stand.md",
        "---\ntitle: Stand\nof: [programme]\ndate: 2025-12-22\nperiod: 2025-11\n---\n",
    ),
];

fn days(from: &str, count: usize) -> Vec<Date> {
    let first: Date = from.parse().unwrap();
    std::iter::successors(Some(first), |day| day.tomorrow().ok()).take(count).collect()
}

/// What a site says, without the two days on which it is made.
fn said(site: &Site, days: [Date; 2]) -> BTreeMap<String, String> {
    let locale = |day: Date| {
        let months = [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ];
        let month = months[usize::try_from(day.month()).unwrap() - 1];
        format!("{} {month} {}", day.day(), day.year())
    };
    let without = |text: &str| {
        let mut text = text.to_owned();
        for day in days {
            for form in [locale(day), day.to_string(), day.to_string().replace('-', "")] {
                text = text.replace(&form, "@");
            }
        }
        text
    };
    let text = |path: &str| String::from_utf8_lossy(site.bytes(path).unwrap()).into_owned();
    site.paths().map(|path| (path.to_owned(), without(&text(path)))).collect()
}

fn next(folder: &TempDir, date: &str) -> Value {
    let output = spoorboek(
        folder.path(),
        &["next-date", "--date", date, "--format", "json", "--lang", "nl"],
    );
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn nothing_changes_before_the_day_and_something_on_it() {
    let folder = programme(QUIET);
    let content = folder.path().join("content");
    let days = days("2026-01-05", 45);
    let mut before = Site::built(&content, &days[0].to_string());
    let mut changed: Vec<String> = Vec::new();
    for pair in days.windows(2) {
        let after = Site::built(&content, &pair[1].to_string());
        let both = [pair[0], pair[1]];
        if said(&before, both) != said(&after, both) {
            changed.push(pair[1].to_string());
        }
        before = after;
    }
    let mut told = Vec::new();
    let mut day = days[0].to_string();
    while let Some(found) = next(&folder, &day)["next"].as_str() {
        if found > days.last().unwrap().to_string().as_str() {
            break;
        }
        day = found.to_owned();
        told.push(day.clone());
    }
    assert_eq!(told, changed);
    assert!(told.len() > 9, "{told:?}");
}

#[test]
fn what_counts_days_is_new_every_day() {
    let counting: &[(&str, &str)] = &[
        (
            "commitments/belofte.md",
            "---\ntitle: Belofte\nkind: pledge\nstate: open\ndue: 2026-03\n---\nTekst.\n",
        ),
        (
            "commitments/belofte.md",
            "---\ntitle: Belofte\nkind: pledge\nstate: open\ndue: 2025-12\n---\nTekst.\n",
        ),
        ("funds/geld.md", "---\ntitle: Geld\nceiling: 100\nspend_by: 2026-03\n---\n"),
        ("programme.yaml", "title: Proef\nsecurity: {contact: info@proef.example}\n"),
    ];
    for (path, text) in counting {
        let folder = programme(&[("programme.yaml", SETTINGS), (path, text)]);
        let content = folder.path().join("content");
        let both = days("2026-01-05", 2);
        let (one, other) = (
            Site::built(&content, &both[0].to_string()),
            Site::built(&content, &both[1].to_string()),
        );
        let both = [both[0], both[1]];
        assert_ne!(said(&one, both), said(&other, both), "{path}");
        assert_eq!(next(&folder, "2026-01-05")["next"], "2026-01-06", "{path}");
    }
}

#[test]
fn editors_see_what_is_withheld_until_when() {
    let folder = programme(QUIET);
    let list = |lang| {
        let args = ["next-date", "--list", "--date", "2026-01-05", "--lang", lang];
        String::from_utf8(spoorboek(folder.path(), &args).stdout).unwrap()
    };
    let dutch = list("nl");
    for line in [
        "2026-01-09\n\n",
        "2026-01-09\n  indicators/cijfer.csv: 1 rij wordt openbaar\n",
        "2026-02-10\n  action-lines/lijn.md wordt openbaar\n  tracks/spoor.md wordt openbaar\n",
        "Wat wegblijft tot het geen concept meer is:\n  goals/concept.md\n",
    ] {
        assert!(dutch.contains(line), "{line}\n---\n{dutch}");
    }
    assert!(list("en").contains("goals/later.md becomes public"));
}

#[test]
fn a_programme_of_which_nothing_is_awaited_has_no_such_day() {
    let folder = programme(&[("programme.yaml", "title: Proef\n")]);
    let output = spoorboek(folder.path(), &["next-date"]);
    assert_eq!((code(&output), output.stdout.as_slice()), (0, &b""[..]));
    assert_eq!(next(&folder, "2026-01-05")["next"], Value::Null);
}

#[test]
fn content_with_errors_is_told_and_ends_with_1() {
    let folder = programme(&[("programme.yaml", "title: Proef\ntitel: nog een\n")]);
    let output = spoorboek(folder.path(), &["next-date"]);
    assert_eq!(code(&output), 1);
    assert!(stderr(&output).contains("unknown-key"));
}
