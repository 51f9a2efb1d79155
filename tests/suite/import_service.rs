//! An import from an open-data service, held against a server on this machine: pages are joined,
//! titles asked for, and bounds kept.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::Output;
use std::time::Duration;

use import::fetch::{Answer, Bounds, Client, Reach, outbound};

use crate::support::{command, root, write};

/// Serves these answers, by path, for as long as the test runs; `{host}` in one is its address.
/// Any other path is answered with 404. Returns the address.
fn serve(answers: &[(&str, &str)]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    let answers: BTreeMap<String, String> = answers
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.replace("{host}", &host)))
        .collect();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let first = lines.next().unwrap().unwrap();
            for line in lines {
                if line.unwrap().is_empty() {
                    break;
                }
            }
            let path = first.split(' ').nth(1).unwrap();
            let answer = match answers.get(path) {
                Some(text) if text == "slow" => {
                    std::thread::sleep(Duration::from_secs(5));
                    String::new()
                }
                Some(text) if text.starts_with("-> ") => format!(
                    "HTTP/1.1 302 Found\r\nlocation: {}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
                    &text[3..]
                ),
                Some(text) => format!(
                    "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{text}",
                    text.len()
                ),
                None => "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                    .to_owned(),
            };
            // A client that has enough closes before the end.
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    host
}

fn import(address: &str, options: &[&str]) -> (Output, Option<String>) {
    let made = tempfile::tempdir().unwrap();
    let content = root().join("tests/import/content");
    for (path, bytes) in programme::source::read_folder(&content).unwrap() {
        write(&made.path().join("content"), &path, bytes);
    }
    let call = ["import", address, "--indicator", "proef", "--lang", "en"];
    let output = command(made.path(), &call).args(options).output().unwrap();
    let written = fs::read_to_string(made.path().join("content/indicators/proef.csv")).ok();
    (output, written)
}

const VERSION_3: &[(&str, &str)] = &[
    (
        "/odata/1",
        r#"{"value": [{"name": "TypedDataSet", "url": "{host}/odata/1/TypedDataSet"},
            {"name": "DataProperties", "url": "{host}/odata/1/DataProperties"},
            {"name": "Geslacht", "url": "{host}/odata/1/Geslacht"}]}"#,
    ),
    (
        "/odata/1/TypedDataSet",
        r#"{"value": [{"Geslacht": "T", "RegioS": "GM0014  ", "Perioden": "2022JJ00", "B_1": 234950}],
            "odata.nextLink": "{host}/odata/1/TypedDataSet?$skip=1"}"#,
    ),
    (
        "/odata/1/TypedDataSet?$skip=1",
        r#"{"value": [{"Geslacht": "T", "RegioS": "GM0014  ", "Perioden": "2023JJ00", "B_1": 238147}]}"#,
    ),
    (
        "/odata/1/DataProperties",
        r#"{"value": [{"Key": "B_1", "Title": "Bevolking", "Unit": "aantal"}]}"#,
    ),
    ("/odata/1/Geslacht", r#"{"value": [{"Key": "T", "Title": "Totaal"}]}"#),
];

#[test]
fn a_service_of_version_3_is_read_whole() {
    let host = serve(VERSION_3);
    for address in [format!("{host}/odata/1"), format!("{host}/odata/1/TypedDataSet")] {
        let (output, written) = import(&address, &["--column", "Bevolking"]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{said}");
        assert_eq!(
            written.unwrap(),
            "area,period,value\ngroningen,2022,234950\ngroningen,2023,238147\n"
        );
    }
}

#[test]
fn a_service_of_version_4_is_read_whole() {
    let host = serve(&[
        (
            "/v1/CBS/1/Observations",
            r#"{"value": [{"Id": 0, "Measure": "M1", "ValueAttribute": "None", "Value": 12.5, "Regio": "GM0014", "Perioden": "2022JJ00"}],
                "@odata.nextLink": "Observations?$skip=1"}"#,
        ),
        (
            "/v1/CBS/1/Observations?$skip=1",
            r#"{"value": [{"Id": 1, "Measure": "M1", "ValueAttribute": "None", "Value": 13.5, "Regio": "GM0014", "Perioden": "2023JJ00"},
                {"Id": 2, "Measure": "M2", "ValueAttribute": "None", "Value": 1.0, "Regio": "GM0014", "Perioden": "2023JJ00"}]}"#,
        ),
        (
            "/v1/CBS/1",
            r#"{"value": [{"name": "Observations", "url": "Observations"}, {"name": "MeasureCodes", "url": "MeasureCodes"}]}"#,
        ),
        (
            "/v1/CBS/1/MeasureCodes",
            r#"{"value": [{"Identifier": "M1", "Title": "Deelname", "Unit": "%"}, {"Identifier": "M2", "Title": "Bezoek", "Unit": "%"}]}"#,
        ),
    ]);
    let (output, written) =
        import(&format!("{host}/v1/CBS/1/Observations"), &["--column", "Deelname"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert_eq!(written.unwrap(), "area,period,value\ngroningen,2022,12.5\ngroningen,2023,13.5\n");
}

#[test]
fn a_table_at_an_address_need_not_be_a_service() {
    let host =
        serve(&[("/cijfers.csv", "gebied;2023\nSelwerd;12,5\n"), ("/oud", "-> /cijfers.csv")]);
    for path in ["/cijfers.csv", "/oud"] {
        let (output, written) = import(&format!("{host}{path}"), &[]);
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(written.unwrap(), "area,period,value\nselwerd,2023,12.5\n");
    }
}

#[test]
fn what_cannot_be_fetched_is_a_failure_of_the_call() {
    let elsewhere =
        r#"{"value": [{"RegioS": "GM0014"}], "odata.nextLink": "http://localhost:1/x"}"#;
    let host = serve(&[
        ("/weg", elsewhere),
        ("/verhuisd", "-> http://localhost:1/x"),
        ("/rond", "-> /rond"),
    ]);
    for (path, expected) in [
        ("/niets", "does not know this address (404)"),
        ("/weg", "refers to another host"),
        ("/verhuisd", "leads to another server: http://localhost:1/x"),
        ("/rond", "too many parts"),
    ] {
        let (output, written) = import(&format!("{host}{path}"), &[]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("[cannot-fetch]") && said.contains(expected), "{said}");
        assert_eq!(written, None);
    }
    // A port on which nobody listens any more.
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (output, _) = import(&format!("http://{closed}/x"), &[]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn bounds_of_size_number_and_time_are_kept() {
    let host = serve(&[("/a", "0123456789"), ("/slow", "slow")]);
    let address = format!("{host}/a");
    let bounds = Bounds { bytes: 15, answers: 3, time: Duration::from_secs(1) };
    let mut client = Client::new(&address, bounds);
    assert_eq!(client.get(&address).unwrap(), b"0123456789");
    let second = client.get(&address).unwrap_err();
    assert!(second.message.en.contains("too large"), "{}", second.message.en);
    let slow = client.get(&format!("{host}/slow")).unwrap_err();
    assert!(slow.message.en.contains("too long"), "{}", slow.message.en);
    let fourth = client.get(&address).unwrap_err();
    assert!(fourth.message.en.contains("too many parts"), "{}", fourth.message.en);
}

#[test]
fn links_to_other_sites_are_asked_where_that_is_wanted() {
    let host = serve(&[
        ("/nota", "ok"),
        ("/oud", "-> /weg"),
        ("/verhuisd", "-> /nota"),
        ("/rond", "-> /rond"),
        ("/bestand", "-> file:///etc/passwd"),
    ]);
    let at = |path: &str| format!("{host}{path}");
    let asked = ["/nota", "/weg", "/oud", "/verhuisd", "/bestand", "/rond"].map(at);
    let mut asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    asked.push("http://127.0.0.1:1/dicht");
    let said = |answer: Answer| match answer {
        Answer::There => "there".to_owned(),
        Answer::Gone(status) => status.to_string(),
        Answer::Silent(why) => why.en,
        Answer::Inside => "inside".to_owned(),
    };
    let answers = |reach| outbound(&asked, reach).into_iter().map(said).collect::<Vec<_>>();
    let expected = [
        "there",
        "404",
        "404",
        "there",
        "the server refers to something that is no web address",
        "the server keeps referring elsewhere",
        "the server cannot be reached",
    ];
    assert_eq!(answers(Reach::Any), expected);
    // What a stranger wrote does not lead this machine into its own network.
    assert_eq!(answers(Reach::Public), ["inside"; 7]);
}

#[test]
fn links_to_a_network_of_ones_own_are_told_and_can_be_accepted() {
    let text = "---\ntitle: Over\n# [voorbeeld](http://10.0.0.1/in-een-opmerking)\n---\n\
                [een](http://127.0.0.1:1/nota#deel), <http://localhost/oud> en `http://10.0.0.1/code`.\n";
    let settings =
        "title: Proef\nurl: http://10.0.0.1/eigen/\ncontact: {url: http://192.168.1.1/contact}\n";
    let own = "---\ntitle: Eigen\n---\nhttp://10.0.0.1/eigen/over/\n";
    let folder = crate::support::programme(&[
        ("programme.yaml", settings),
        ("pages/over.md", text),
        ("pages/eigen.md", own),
    ]);
    let told = |options: &[&str]| {
        let call = ["check", "--all", "--format", "json", "--lang", "en", "--date", "2026-01-05"];
        let output = command(folder.path(), &call).args(options).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        let all: Vec<serde_json::Value> = serde_json::from_slice(&output.stderr).unwrap();
        let codes = ["external-link-broken", "accepted-without-warning"];
        let told = all.into_iter().filter(|one| codes.iter().any(|code| one["code"] == *code));
        let said = |one: serde_json::Value| {
            format!("{} {}", one["file"].as_str().unwrap(), one["message"].as_str().unwrap())
        };
        told.map(said).collect::<Vec<String>>()
    };
    assert!(told(&[]).is_empty());
    let inside = "leads to this machine or a network of your own, and was not asked.";
    let of_page = [
        format!("content/pages/over.md http://127.0.0.1:1/nota#deel {inside}"),
        format!("content/pages/over.md http://localhost/oud {inside}"),
    ];
    let of_page = of_page.map(|said| said.replace("#deel", ""));
    let of_all = format!("content/programme.yaml http://192.168.1.1/contact {inside}");
    assert_eq!(told(&["--external"]), [of_page.as_slice(), std::slice::from_ref(&of_all)].concat());
    // Accepted for one page, and only told as gone where it was looked for.
    let accepted = "accepted: [{code: external-link-broken, of: over, reason: intranet}, \
                    {code: external-link-broken, of: eigen, reason: intranet}]\n";
    write(folder.path(), "content/programme.yaml", format!("{settings}{accepted}"));
    assert!(told(&[]).is_empty());
    let gone =
        "content/programme.yaml The warning external-link-broken no longer occurs at “eigen”.";
    assert_eq!(told(&["--external"]), [of_all, gone.to_owned()]);
}
