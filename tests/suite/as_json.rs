//! What commands tell programs: one document as a result, one of what is wrong, and nothing beside them.

use serde_json::Value;

use crate::support::{code, command, programme, spoorboek, stderr, stdout, write};

const FILES: &[(&str, &str)] = &[
    ("programme.yaml", "title: Proef\nurl: https://proef.example/\narea: noord\n"),
    ("areas.csv", "id,name\nnoord,Noord\n"),
    ("goals/wonen.md", "---\ntitle: Wonen\n---\nTekst.\n"),
    ("indicators/cijfer.md", "---\ntitle: Cijfer\nmeasure: count\n---\n"),
];

#[test]
fn every_command_answers_programs() {
    let folder = programme(FILES);
    write(folder.path(), "cijfer.csv", "gebied;jaar;aantal\nNoord;2022;12\nNoord;2023;14\n");
    write(folder.path(), "ander.csv", "gebied;jaar;mannen;vrouwen\nNoord;2022;12;13\n");
    let run = |args: &[&str]| {
        let output =
            spoorboek(folder.path(), &[args, &["--format", "json", "--lang", "nl"]].concat());
        let read = |text: &str| -> Value {
            serde_json::from_str(text).unwrap_or_else(|error| panic!("{args:?}: {error}: {text}"))
        };
        let result = stdout(&output);
        let result = if result.is_empty() { Value::Null } else { read(&result) };
        (code(&output), result, read(&stderr(&output)))
    };
    let date = ["--date", "2026-01-05"];
    for args in [
        &["explain"][..],
        &["explain", "goal"],
        &["schema", "goal"],
        &["schema", "--out", "schemas"],
        &["schema", "--cms", "decap", "--out", "admin"],
    ] {
        let (code, result, wrong) = run(args);
        assert!(code == 0 && !result.is_null() && wrong == Value::Array(Vec::new()), "{args:?}");
    }
    for args in [&["build"][..], &["next-date"], &["verify"], &["addresses"], &["diff", "content"]]
    {
        let dated = if args[0] == "diff" { args.to_vec() } else { [args, &date].concat() };
        let (code, result, wrong) = run(&dated);
        assert!(code == 0 && !result.is_null() && wrong.is_array(), "{args:?}: {code} {wrong}");
    }
    let (_, result, wrong) = run(&[&["check"][..], &date].concat());
    assert!(result.is_null() && wrong.is_array());
    for args in [&["explain", "goel"][..], &["schema", "gaol"], &["verify", "--out", "elders"]] {
        let (code, result, wrong) = run(args);
        assert!(code == 2 && result.is_null() && wrong[0]["severity"] == "error", "{args:?}");
    }

    // How long it took is part of the document.
    let (_, result, _) = run(&[&["build", "--timings"][..], &date].concat());
    assert!(result["timings"]["total"].is_number() && result["pages"].is_number(), "{result}");
    let (_, result, _) = run(&[&["check", "--timings"][..], &date].concat());
    assert!(result["timings"]["total"].is_number(), "{result}");

    // What an import decided, and what it asks.
    let (code, result, wrong) = run(&[&["import", "cijfer.csv"][..], &date].concat());
    assert_eq!((code, &wrong), (0, &Value::Array(Vec::new())));
    assert_eq!((&result["indicator"], &result["written"]), (&"cijfer".into(), &true.into()));
    assert!(result["decided"].as_array().unwrap().iter().any(|one| one["about"] == "period"));
    assert_eq!(result["preview"]["rows"][0][0], "noord");
    let asked = ["import", "ander.csv", "--indicator", "cijfer", "--append"];
    let (code, result, wrong) = run(&[&asked[..], &date].concat());
    assert_eq!((code, &result["written"]), (2, &false.into()));
    assert_eq!(result["asked"][0]["code"], "choice-needed");
    assert!(result["asked"][0]["choices"].as_str().unwrap().contains("mannen"), "{result}");
    assert_eq!(wrong[0]["code"], "choice-needed");
}

#[test]
fn a_wrong_call_is_told_to_programs_too() {
    let folder = programme(FILES);
    for (format, place) in [("json", "/0/message"), ("sarif", "/runs/0/results/0/message/text")] {
        for (language, said) in [
            ("nl", "“x” is niet te lezen bij “--date <YYYY-MM-DD>”."),
            ("en", "invalid value 'x' for '--date <YYYY-MM-DD>'"),
        ] {
            let call = ["check", "--date", "x", "--format", format, "--lang", language];
            let output = spoorboek(folder.path(), &call);
            let told: Value = serde_json::from_str(&stderr(&output)).unwrap();
            let told = told.pointer(place).and_then(Value::as_str).unwrap_or_default();
            assert!(told.starts_with(said) && !told.contains("--help"), "{told}");
            assert!(!told.contains("tip:"), "{told}");
            assert_eq!((code(&output), stdout(&output)), (2, String::new()));
        }
        let call = ["check", "--format", format, "--lang", "nl"];
        let output =
            command(folder.path(), &call).env("SOURCE_DATE_EPOCH", "gisteren").output().unwrap();
        let told: Value = serde_json::from_str(&stderr(&output)).unwrap();
        let said = "SOURCE_DATE_EPOCH is geen aantal seconden: gisteren";
        assert_eq!(told.pointer(place).unwrap(), said);
        assert_eq!(code(&output), 2);
    }
}

/// What to do instead stands in its own field.
#[test]
fn the_tip_of_a_wrong_call_is_no_part_of_its_message() {
    let folder = programme(FILES);
    for (call, said, tip) in [
        (
            &["check", "--date", "x"][..],
            "“x” is niet te lezen bij “--date <YYYY-MM-DD>”.",
            "Schrijf een dag zoals 2026-11-23.",
        ),
        (&["chek"], "Spoorboek kent geen opdracht “chek”.", "Bedoelt u “check”?"),
        (&["explain", "gaol"], "“gaol” is niet bekend", "Bedoelt u “goal”?"),
        (
            &["verify", "--out", "leeg"],
            "in leeg staat geen site van Spoorboek",
            "Maak haar met: spoorboek build --out leeg",
        ),
    ] {
        let call = [call, &["--format", "json", "--lang", "nl"]].concat();
        let told: Value = serde_json::from_str(&stderr(&spoorboek(folder.path(), &call))).unwrap();
        assert_eq!((&told[0]["message"], &told[0]["hint"]), (&said.into(), &tip.into()), "{told}");
    }
}

/// Whoever asks for SARIF gets a document, whatever the command.
#[test]
fn every_command_answers_in_sarif() {
    let folder = programme(FILES);
    for call in [
        &["rename", "cijfer", "aantal", "--dry-run"][..],
        &["next-date"],
        &["addresses"],
        &["explain", "goal"],
        &["schema"],
        &["diff", "content", "content"],
        &["build"],
        &["verify"],
        &["new", "goal", "nieuw"],
    ] {
        let date = ["--date", "2026-01-05"];
        let dated = if ["explain", "schema"].contains(&call[0]) { &date[..0] } else { &date[..] };
        let output = spoorboek(folder.path(), &[call, dated, &["--format", "sarif"]].concat());
        let told: Value = serde_json::from_str(&stderr(&output)).unwrap_or_default();
        assert_eq!(told["version"], "2.1.0", "{call:?}: {}", stderr(&output));
    }
}
