//! Help and what is said of wrong arguments, in the language of the editor.

use std::process::Output;

use crate::support::{code, command, programme, spoorboek, stderr};

fn help(arguments: &[&str], language: &str) -> String {
    let folder = programme(&[]);
    let output = spoorboek(folder.path(), &[arguments, &["--help", "--lang", language]].concat());
    assert_eq!(code(&output), 0, "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The name and the text of each line of help.
fn lines(help: &str) -> Vec<(String, String)> {
    let line = |line: &str| {
        let line = line.strip_prefix("  ")?.trim_start();
        let (name, text) = line.split_once("  ")?;
        let text = text.trim().split('[').next().unwrap_or_default();
        (!text.is_empty()).then(|| (name.to_owned(), text.to_owned()))
    };
    help.lines().filter_map(line).collect()
}

#[test]
fn every_command_and_argument_is_told_in_both_languages() {
    let overview = lines(&help(&[], "en"));
    let is_command = |name: &&(String, String)| !name.0.starts_with('-');
    let commands: Vec<&str> =
        overview.iter().filter(is_command).map(|(name, _)| name.as_str()).collect();
    assert!(commands.contains(&"build") && commands.contains(&"explain"), "{commands:?}");
    let calls = commands.iter().filter(|name| **name != "help").map(|name| vec![*name]);
    for call in [Vec::<&str>::new()].into_iter().chain(calls) {
        let (english, dutch) = (lines(&help(&call, "en")), lines(&help(&call, "nl")));
        assert_eq!(english.len(), dutch.len(), "{call:?}");
        for ((name, english), (_, dutch)) in english.iter().zip(&dutch) {
            assert_ne!(english, dutch, "{call:?} {name} has no Dutch");
        }
        let dutch = help(&call, "nl");
        for word in ["Usage", "Options", "OPTIONS", "Output", "Print", "possible", "default:"] {
            assert!(!dutch.contains(word), "{call:?} says {word}:\n{dutch}");
        }
    }
}

#[test]
fn a_wrong_argument_is_told_in_dutch() {
    let folder = programme(&[]);
    for (arguments, expected) in [
        (&["bouw"][..], "Spoorboek kent geen opdracht “bouw”."),
        (&["bouw"], "Bedoelt u “build”?"),
        (&["init"], "Bedoelt u “new programme”?"),
        (&["chek"], "Bedoelt u “check”?"),
        (&["build", "--drfts"], "De optie “--drfts” bestaat niet bij deze opdracht."),
        (&["build", "--drfts"], "Bedoelt u “--drafts”?"),
        (&["build", "naar"], "“naar” is hier te veel."),
        (&["build", "--date"], "Achter “--date <YYYY-MM-DD>” ontbreekt een waarde."),
        (&["build", "--date", "gisteren"], "Schrijf een dag zoals 2026-11-23."),
        (&["build", "--format", "xml"], "Mogelijk zijn: human, json, github, sarif."),
        (&["check", "--all", "--errors-only"], "gaan niet samen"),
        (&["import"], "Er ontbreekt nog: <FILE>."),
        (&["build", "--jobs", "0"], "“0” is niet te lezen bij “--jobs <N>”."),
        (&["build", "--jobs", "0"], "Schrijf een getal van 1 tot en met 1024."),
    ] {
        let output = spoorboek(folder.path(), &[arguments, &["--lang", "nl"]].concat());
        assert_eq!(code(&output), 2, "{arguments:?}");
        let text = stderr(&output);
        assert!(text.starts_with("fout: ") && text.contains(expected), "{arguments:?}: {text}");
        assert!(!text.contains("Usage") && !text.contains("error:"), "{text}");
    }
}

#[test]
fn the_programme_decides_where_nobody_else_does() {
    let wrong = |language: &str, content: &str| -> Output {
        let settings = format!("title: Proef\nlanguages: [{language}]\n");
        let folder = programme(&[("programme.yaml", &settings)]);
        let mut call = command(folder.path(), &["build", "--nope", content]);
        call.env("LANG", "C").output().unwrap()
    };
    assert!(stderr(&wrong("nl", "")).starts_with("fout: "));
    assert!(stderr(&wrong("en", "")).starts_with("error: "));
    // There is no programme to read.
    assert!(stderr(&wrong("en", "--content=elders")).starts_with("fout: "));
    let folder = programme(&[]);
    let output = command(folder.path(), &["bouw"]).env("LANG", "nl_NL.UTF-8").output().unwrap();
    assert!(stderr(&output).starts_with("fout: "));
}
