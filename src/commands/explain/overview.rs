//! The list of all that can be explained.

use base::diagnostic::{Language, Words};
use programme::kinds::{COMMON, PROGRAMME, shape_of};
use programme::model::Kind;
use programme::tables::TABLES;
use serde_json::{Value, json};

use super::page::{by, wrapped};
use super::theme::THEME;
use super::topics::{COMMANDS, FILES, Topic};
use crate::commands::rules_by_subject;

/// A heading with its lines: a name and what it is, in a few words.
struct List {
    /// For machines.
    what: &'static str,
    heading: String,
    lines: Vec<(String, String)>,
}

pub fn human(language: Language) -> String {
    let ask = by(
        language,
        "“spoorboek explain” met een van deze woorden ervoor legt het uit: spoorboek explain goal.",
        "“spoorboek explain” with one of these words tells what it is: spoorboek explain goal.",
    );
    let mut out = vec![ask.to_owned(), common(language)];
    out.extend(lists(language).into_iter().map(|list| {
        let width = list.lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        let line = |(name, title): &(String, String)| format!("  {name:<width$}  {title}");
        let lines: Vec<String> = list.lines.iter().map(line).collect();
        format!("{}:\n{}", list.heading, lines.join("\n"))
    }));
    out.join("\n\n")
}

pub fn json(language: Language) -> Value {
    let keys: Vec<&str> = COMMON.iter().map(|key| key.name).collect();
    let mut all = json!({ "common": keys });
    for list in lists(language) {
        let lines: Vec<Value> =
            list.lines.iter().map(|(name, title)| json!({"name": name, "title": title})).collect();
        match all[list.what].as_array_mut() {
            Some(known) => known.extend(lines),
            None => all[list.what] = lines.into(),
        }
    }
    all
}

/// The keys that everything may have.
fn common(language: Language) -> String {
    let needed = |name: &str| shape_of(Kind::Goal).key(name).is_some_and(|key| key.required);
    let name = |name: &str| format!("{name}{}", if needed(name) { "*" } else { "" });
    let names: Vec<String> = COMMON.iter().map(|key| name(key.name)).collect();
    let heading = by(
        language,
        "Sleutels die overal kunnen (* kan niet ontbreken)",
        "Keys that can stand everywhere (* cannot be left out)",
    );
    let lines = wrapped(&names.join(", "));
    let lines: Vec<String> = lines.lines().map(|line| format!("  {line}")).collect();
    format!("{heading}:\n{}", lines.join("\n"))
}

fn lists(language: Language) -> Vec<List> {
    let say = |words: Words| words.get(language).to_owned();
    let kinds = Kind::ALL.into_iter().map(|kind| {
        let title = format!("{} ({}/*.md)", shape_of(kind).name.get(language), kind.folder());
        (kind.name().to_owned(), title)
    });
    let tables = TABLES.iter().map(|table| (table.file.to_owned(), say(table.name)));
    let topics = |topics: &'static [Topic]| {
        topics.iter().map(move |topic| (topic.name.to_owned(), say(topic.title)))
    };
    let home = by(language, "de tekst van de beginpagina", "the text of the home page");
    let own = [
        ("programme.yaml".to_owned(), say(PROGRAMME.name)),
        ("index.md".to_owned(), home.to_owned()),
    ];
    let parts = by(language, "de delen van elke pagina", "the parts of each page");
    let parts = ("page.parts".to_owned(), parts.to_owned());
    let list = |what, nl, en, lines: Vec<_>| List {
        what,
        heading: by(language, nl, en).to_owned(),
        lines,
    };
    let mut lists = vec![
        list("kinds", "Soorten", "Kinds", kinds.collect()),
        list("tables", "Tabellen", "Tables", tables.collect()),
        list("files", "Bestanden", "Files", own.into_iter().chain(topics(FILES)).collect()),
        list(
            "theme",
            "Een eigen thema",
            "A theme of your own",
            topics(THEME).chain([parts]).collect(),
        ),
        list("commands", "Opdrachten", "Commands", topics(COMMANDS).collect()),
    ];
    lists.extend(rules_by_subject().into_iter().map(|(subject, rules)| {
        let line = |rule: &&base::diagnostic::Rule| (rule.code.to_owned(), say(rule.title));
        let heading = match language {
            Language::Dutch => format!("Meldingen over {}", subject.nl),
            Language::English => format!("Codes about {}", subject.en),
        };
        List { what: "codes", heading, lines: rules.iter().map(line).collect() }
    }));
    lists
}
