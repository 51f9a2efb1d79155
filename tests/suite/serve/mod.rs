//! The site while it is written, asked over the network as a browser asks.

mod edits;
mod server;

use std::fs;
use std::net::TcpListener;

use crate::support::{code, commit, git, programme, spoorboek, stderr, write};
use server::{Server, until, without_live};

const SETTINGS: (&str, &str) = ("programme.yaml", "title: Noord\nsummary: Wat.\n");
const GOAL: (&str, &str) = ("goals/doel.md", "---\ntitle: Veilig\nsummary: Wat.\n---\nIets.\n");

#[test]
fn only_this_machine_is_answered_and_only_within_the_site() {
    let folder = programme(&[SETTINGS, GOAL]);
    let server = Server::of(folder.path(), &[]);
    let port = server.port;
    let host = |host: &str| server.ask(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n")).status;
    for own in ["localhost", "127.0.0.1", "[::1]"] {
        assert_eq!(host(&format!("{own}:{port}")), 200);
    }
    for other in [format!("noord.example:{port}"), "localhost".into(), "localhost:1".into()] {
        assert_eq!(host(&other), 421, "{other}");
    }
    let two = format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: noord.example\r\n");
    assert!([400, 421].contains(&server.ask(&two).status));
    let absolute = format!("GET http://noord.example/ HTTP/1.1\r\nHost: localhost:{port}\r\n");
    assert_eq!(server.ask(&absolute).status, 421);
    for (path, status) in [
        ("/", 200),
        ("/doelen/doel/", 200),
        ("/doelen/doel", 307),
        ("/../programme.yaml", 400),
        ("/doelen/%2e%2e/%2e%2e/programme.yaml", 400),
        ("/doelen%2fdoel/", 400),
        ("/doelen%00/", 400),
        ("/programme.yaml", 404),
        ("/goals/doel.md", 404),
        ("/.spoorboek/other", 404),
        ("/.spoorboek/live.js", 200),
        ("/.spoorboek/live.css", 200),
    ] {
        assert_eq!(server.get(path).status, status, "{path}");
    }
    assert_eq!(server.get("/doelen/doel").header("location"), Some("/doelen/doel/"));
    let post = format!("POST / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 0\r\n");
    assert_eq!(server.ask(&post).status, 405);
    let page = server.get("/");
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.starts_with("default-src 'self'"), "{policy}");
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(server.get("/nergens/").text().contains("live.js"));
}

#[test]
fn an_edition_is_served_as_a_build_writes_it() {
    let folder = programme(&[SETTINGS, GOAL]);
    let content = folder.path().join("content");
    write(&content, "files/brief.txt", "Een brief.");
    write(&content, "goals/doel.md", format!("{}Zie de [brief](../files/brief.txt).\n", GOAL.1));
    commit(folder.path(), "2024-07-01");
    git(folder.path(), "2024-07-01", &["tag", "v2024"]);
    write(&content, "programme.yaml", format!("{}editions: [{{tag: v2024}}]\n", SETTINGS.1));
    write(&content, "goals/doel.md", GOAL.1);
    std::fs::remove_file(content.join("files/brief.txt")).unwrap();
    let built = spoorboek(folder.path(), &["build"]);
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    let server = Server::of(folder.path(), &[]);
    let path = "uitgaven/v2024/doelen/doel/";
    let served = server.get(&format!("/{path}")).text();
    let file = folder.path().join("public").join(path).join("index.html");
    assert_eq!(without_live(&served), Some(fs::read_to_string(file).unwrap()));
    assert_eq!(server.get("/uitgaven/v2024/files/brief.txt").text(), "Een brief.");
    for (path, status) in [("/uitgaven/v2024", 307), ("/uitgaven/v2024/robots.txt", 404)] {
        assert_eq!(server.get(path).status, status, "{path}");
    }
}

#[test]
fn what_readers_search_in_is_served_as_a_build_writes_it() {
    let folder = programme(&[SETTINGS, GOAL]);
    // Both show drafts.
    let call = ["build", "--drafts", "--out", "concept", "--date", "2026-11-27"];
    let built = spoorboek(folder.path(), &call);
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    let server = Server::of(folder.path(), &[]);
    let index = folder.path().join("concept/zoeken/pagefind");
    let files = crate::support::tree(&index);
    assert!(files.len() > 5);
    for (path, bytes) in files {
        let address = format!("/zoeken/pagefind/{}", path.display());
        assert!(server.get(&address).body == bytes, "{address}");
    }
    assert_eq!(server.get("/zoeken/pagefind/anders.js").status, 404);
}

#[test]
fn an_error_stands_over_the_page_and_in_the_terminal_and_the_last_good_version_stays() {
    let folder = programme(&[SETTINGS, GOAL]);
    let content = folder.path().join("content");
    let server = Server::of(folder.path(), &[]);
    let title = || server.get("/doelen/doel/").text().contains("<h1>Veiliger</h1>");
    let edition = server.news()["edition"].clone();
    assert!(!title());

    // Half of a file, as an editor may save it.
    write(&content, GOAL.0, "---\ntitle: Veiliger\nsummary: [Wat\n");
    let problems = until("the error is told", || {
        Some(server.news()["problems"].clone()).filter(|found| *found != serde_json::json!([]))
    });
    assert_eq!(problems[0]["file"], "content/goals/doel.md");
    assert_eq!(problems[0]["line"], 1);
    assert!(problems[0]["hint"].is_string());
    assert_eq!(server.news()["edition"], edition);
    assert!(!title());
    until("the terminal tells it too", || server.told().contains("goals/doel.md:1").then_some(()));

    write(&content, GOAL.0, GOAL.1.replace("Veilig", "Veiliger"));
    until("the page is new", || title().then_some(()));
    assert_eq!(server.problems(), [""; 0]);
    assert_ne!(server.news()["edition"], edition);

    // What only shows when the page is made.
    write(&content, GOAL.0, format!("{}[weg](weg.md)\n", GOAL.1));
    until("the broken link is told", || (!server.problems().is_empty()).then_some(()));
    write(&content, GOAL.0, GOAL.1);
    until("it is mended", || server.problems().is_empty().then_some(()));
}

#[test]
fn content_that_has_errors_from_the_start_is_told_and_shown_once_it_is_mended() {
    let folder = programme(&[("programme.yaml", "title: [Noord\n")]);
    let server = Server::of(folder.path(), &[]);
    let page = server.get("/");
    assert_eq!(page.status, 503);
    assert!(page.text().contains("content/programme.yaml:1"), "{}", page.text());
    assert!(page.text().contains("live.js"));
    write(&folder.path().join("content"), SETTINGS.0, SETTINGS.1);
    until("the page is there", || (server.get("/").status == 200).then_some(()));
}

#[test]
fn a_folder_that_is_moved_away_is_told_calmly_and_read_again_when_it_is_back() {
    let folder = programme(&[SETTINGS, GOAL]);
    let (content, away) = (folder.path().join("content"), folder.path().join("weg"));
    let server = Server::of(folder.path(), &[]);
    fs::rename(&content, &away).unwrap();
    until("it is told", || (!server.problems().is_empty()).then_some(()));
    assert_eq!(server.get("/doelen/doel/").status, 200);
    write(&away, GOAL.0, GOAL.1.replace("Veilig", "Veiliger"));
    fs::rename(&away, &content).unwrap();
    let is_new = || server.get("/doelen/doel/").text().contains("<h1>Veiliger</h1>");
    until("it is back", || is_new().then_some(()));
    // It is watched again, too.
    write(&content, GOAL.0, GOAL.1);
    until("it is watched", || (!is_new()).then_some(()));
    assert_eq!(server.problems(), [""; 0]);
}

#[test]
fn drafts_and_what_waits_for_its_day_are_shown_with_a_mark_unless_it_is_as_published() {
    let folder = programme(&[
        SETTINGS,
        GOAL,
        ("goals/nieuw.md", "---\ntitle: Nieuw\nsummary: Wat.\ndraft: true\n---\n"),
        ("goals/later.md", "---\ntitle: Later\nsummary: Wat.\npublish_at: 2027-05-01\n---\n"),
    ]);
    let server = Server::of(folder.path(), &[]);
    assert!(server.get("/doelen/nieuw/").text().contains("Deze pagina is een concept."));
    let later = server.get("/doelen/later/").text();
    assert!(later.contains("Deze pagina wordt op 1 mei 2027 openbaar."), "{later}");
    let server = Server::of(folder.path(), &["--as-published"]);
    assert_eq!(server.get("/doelen/nieuw/").status, 404);
    assert_eq!(server.get("/doelen/later/").status, 404);
    assert!(!server.get("/doelen/doel/").text().contains("Concept"));
}

#[test]
fn a_site_in_a_folder_of_its_host_is_found_from_its_page_for_what_is_not_there() {
    let settings = "title: Noord\nsummary: Wat.\nurl: https://noord.example/programma/\n";
    let folder = programme(&[("programme.yaml", settings), GOAL]);
    let server = Server::of(folder.path(), &[]);
    let lost = server.get("/weg/");
    assert_eq!(lost.status, 404);
    assert!(lost.text().contains("href=/programma/"), "{}", lost.text());
    assert_eq!(server.get("/programma/").status, 200);
    assert_eq!(server.get("/programma/doelen/doel/").status, 200);
}

#[test]
fn a_port_that_is_taken_is_told_with_one_that_is_free() {
    let folder = programme(&[SETTINGS]);
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = spoorboek(folder.path(), &["serve", "--port", &port]);
    assert_eq!(code(&output), 2);
    let told = stderr(&output);
    assert!(told.contains(&format!("Port {port} is in use. Free is: --port ")), "{told}");
    let none = spoorboek(folder.path(), &["serve", "--port", "0", "--content", "nergens"]);
    assert_eq!(code(&none), 2);
    assert!(stderr(&none).contains("no-such-folder"), "{}", stderr(&none));
}

#[cfg(unix)]
#[test]
fn a_user_who_has_seen_enough_ends_it_quietly() {
    let folder = programme(&[SETTINGS]);
    let mut server = Server::of(folder.path(), &[]);
    assert_eq!(server.get("/").status, 200);
    assert_eq!(server.interrupt().code(), Some(0));
    assert!(!server.told().contains("error"), "{}", server.told());
}
