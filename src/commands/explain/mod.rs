//! What everything means that an editor writes or reads, with examples.

mod overview;
mod page;
mod theme;
mod topics;

use crate::Exit;
use base::diagnostic::{Language, Text, nearest};
use base::text;
use programme::kinds::{HOME, PROGRAMME, dutch, example_of, shape_of};
use programme::model::Kind;
use programme::schema::{Key, Shape, Type};
use programme::tables::TABLES;
use serde_json::Value;

use super::{Console, Format, rules};
use page::Page;
use theme::THEME;
use topics::{COMMANDS, FILES};

/// What a code, a kind, a table, a file, a key, a word of a list or a command means.
pub fn explain(subject: Option<&str>, console: &Console) -> Exit {
    let language = console.language_for("nl");
    let is_json = console.format == Format::Json;
    let Some(subject) = subject else {
        console.nothing_wrong(language);
        return console.result(&match is_json {
            true => format!("{:#}", overview::json(language)),
            false => overview::human(language),
        });
    };
    let mut pages = pages(subject, language);
    if pages.is_empty() {
        pages =
            dutch::subject_for(subject).map(|word| self::pages(word, language)).unwrap_or_default();
    }
    if pages.is_empty() {
        let (problem, hint) = unknown(subject);
        return console.refuse(&problem, Some(&hint), language);
    }
    console.nothing_wrong(language);
    if is_json {
        let pages: Vec<Value> = pages.iter().map(|page| page.json(language)).collect();
        return console.result(&format!("{:#}", Value::from(pages)));
    }
    let pages: Vec<String> = pages.iter().map(|page| page.human(language)).collect();
    console.result(pages.join("\n\n").trim_end())
}

fn pages(subject: &str, language: Language) -> Vec<Page> {
    let mut pages = Vec::new();
    pages.extend(rules().into_iter().find(|rule| rule.code == subject).map(Page::Code));
    if let Some(kind) = Kind::from_name(subject).or_else(|| Kind::from_folder(subject)) {
        let shape = shape_of(kind);
        let page = of_shape(format!("{}/*.md", kind.folder()), shape, language);
        pages.push(with_example(page, example_of(kind)));
    }
    let is_it = |file: &str| file == subject || file.strip_suffix(".csv") == Some(subject);
    let table = TABLES.iter().find(|table| is_it(table.file));
    pages.extend(table.map(|table| Page::Keys {
        heading: table.file.to_owned(),
        name: table.name.get(language).to_owned(),
        keys: table.columns,
        example: None,
    }));
    if ["programme", "programme.yaml"].contains(&subject) {
        pages.push(of_shape("programme.yaml".to_owned(), PROGRAMME, language));
    }
    if subject == "index.md" {
        pages.push(of_shape("index.md".to_owned(), HOME, language));
    }
    let topics = FILES.iter().chain(COMMANDS).chain(THEME);
    pages.extend(topics.filter(|topic| topic.name == subject).map(|topic| topic.page(language)));
    pages.extend(of_key(subject, language));
    pages.extend(of_word(subject, language));
    if subject == "page.parts" {
        pages.push(theme::parts(language));
    }
    let part = subject.strip_prefix("page.parts.").unwrap_or(subject);
    pages.extend(theme::part(part, language));
    pages
}

fn of_shape(heading: String, shape: &'static Shape, language: Language) -> Page {
    Page::Keys {
        heading,
        name: shape.name.get(language).to_owned(),
        keys: shape.keys,
        example: None,
    }
}

fn with_example(page: Page, text: &'static str) -> Page {
    match page {
        Page::Keys { heading, name, keys, .. } => {
            Page::Keys { heading, name, keys, example: Some(text) }
        }
        other => other,
    }
}

/// A key of every shape and a column of every table of that name, told once where they agree.
fn of_key(name: &str, language: Language) -> Vec<Page> {
    let keys = all_keys(language).into_iter().filter(|(_, key)| key.name == name);
    let keys = keys.map(|(place, key)| (place, key, key.with_example(language)));
    let columns = TABLES.iter().filter_map(|table| {
        let column = table.column(name)?;
        Some((table.file.to_owned(), column, column.example.get(language).to_owned()))
    });
    let mut found: Vec<(Vec<String>, &'static Key, String)> = Vec::new();
    for (place, key, example) in keys.chain(columns) {
        let is_same = |(_, known, text): &&mut (Vec<String>, &'static Key, String)| {
            known.ty == key.ty && known.doc == key.doc && *text == example
        };
        match found.iter_mut().find(is_same) {
            Some((places, ..)) if places.contains(&place) => {}
            Some((places, ..)) => places.push(place),
            None => found.push((vec![place], key, example)),
        }
    }
    found.into_iter().map(|(places, key, example)| Page::Key { places, key, example }).collect()
}

/// A word of a list, with the keys that it can be a value of.
fn of_word(word: &str, language: Language) -> Option<Page> {
    let keys = all_keys(language).into_iter();
    let columns = TABLES
        .iter()
        .flat_map(|table| table.columns.iter().map(|column| (table.file.to_owned(), column)));
    let mut places = Vec::new();
    let mut found = None;
    for (place, key) in keys.chain(columns) {
        let words = match key.ty {
            Type::Word(words) | Type::RecordOrWord(_, words) => words,
            _ => continue,
        };
        if let Some(known) = words.iter().find(|known| **known == word) {
            found = Some(*known);
            places.push(format!("{} ({place})", key.name));
        }
    }
    places.dedup();
    found.map(|word| Page::Word { word, gloss: dutch::gloss(word), keys: places })
}

/// Every key of every shape, with the name of the shape, nested ones included.
fn all_keys(language: Language) -> Vec<(String, &'static Key)> {
    let mut keys = Vec::new();
    let shapes =
        Kind::ALL.into_iter().map(programme::kinds::shape_of).chain([programme::kinds::PROGRAMME]);
    for shape in shapes {
        keys_of(shape, language, &mut keys);
    }
    keys
}

fn keys_of(shape: &'static Shape, language: Language, keys: &mut Vec<(String, &'static Key)>) {
    for key in shape.keys {
        keys.push((shape.name.get(language).to_owned(), key));
        if let Some(inner) = key.ty.shape() {
            keys_of(inner, language, keys);
        }
    }
}

fn unknown(subject: &str) -> (Text, Text) {
    let codes = rules();
    let keys: Vec<&str> = all_keys(Language::English).iter().map(|(_, key)| key.name).collect();
    let topics = FILES.iter().chain(COMMANDS).chain(THEME).map(|topic| topic.name);
    let known = codes
        .iter()
        .map(|rule| rule.code)
        .chain(Kind::ALL.into_iter().map(Kind::name))
        .chain(TABLES.iter().map(|table| table.file))
        .chain(topics)
        .chain(["page.parts"])
        .chain(theme::part_names())
        .chain(keys.iter().copied());
    let near = nearest(subject, known).unwrap_or_default();
    let hint = text! {
        match near {
            "" => nl "Alleen “spoorboek explain” noemt alles." en "“spoorboek explain” alone lists everything.",
            _ => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
        }
    };
    (text!("“{subject}” is niet bekend", "“{subject}” is not known"), hint)
}
