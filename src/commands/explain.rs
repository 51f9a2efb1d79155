use std::fmt::Write as _;
use std::io::Write as _;

use crate::Exit;
use base::diagnostic::{Language, Rule, Severity, nearest};
use programme::model::Kind;
use programme::schema::{Key, Shape, Type};

use super::{Console, rules};

/// What a diagnostic, a kind or a key means, with a bad and a good example.
pub fn explain(subject: Option<&str>, console: &Console) -> Exit {
    let language = console.language_for("nl");
    let Some(subject) = subject else {
        return console.result(&overview(language));
    };
    let mut parts = Vec::new();
    if let Some(rule) = rules().into_iter().find(|rule| rule.code == subject) {
        parts.push(rule_page(rule, language));
    }
    if let Some(kind) = Kind::from_name(subject).or_else(|| Kind::from_folder(subject)) {
        parts.push(kind_page(kind, language));
    }
    if let Some(table) = programme::tables::TABLES.iter().find(|table| table.file == subject) {
        parts.push(keys_page(table.file, table.name.get(language), table.columns, language));
    }
    if subject == "programme" || subject == "programme.yaml" {
        let shape = programme::kinds::PROGRAMME;
        parts.push(keys_page("programme.yaml", shape.name.get(language), shape.keys, language));
    }
    parts.extend(key_pages(subject, language));
    if parts.is_empty() {
        // Where standard error is closed nobody reads it.
        let _ = writeln!(std::io::stderr(), "{}", unknown(subject, language));
        return Exit::System;
    }
    console.result(parts.join("\n\n").trim_end())
}

fn overview(language: Language) -> String {
    let mut out = String::new();
    let (kinds, codes) = match language {
        Language::Dutch => ("Soorten", "Codes"),
        Language::English => ("Kinds", "Codes"),
    };
    let names: Vec<&str> = Kind::ALL.into_iter().map(Kind::name).collect();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{kinds}: programme, {}", names.join(", "));
    let _ = writeln!(out, "\n{codes}:");
    for rule in rules() {
        let _ = writeln!(out, "  {:<34} {}", rule.code, rule.title.get(language));
    }
    out.trim_end().to_owned()
}

fn rule_page(rule: &Rule, language: Language) -> String {
    let severity = match (rule.severity, language) {
        (Severity::Error, Language::Dutch) => "fout",
        (Severity::Warning, Language::Dutch) => "waarschuwing",
        (Severity::Notice, Language::Dutch) => "melding",
        (Severity::Error, Language::English) => "error",
        (Severity::Warning, Language::English) => "warning",
        (Severity::Notice, Language::English) => "notice",
    };
    let (wrong, right) = match language {
        Language::Dutch => ("Zo niet", "Zo wel"),
        Language::English => ("Wrong", "Right"),
    };
    format!(
        "{} ({severity})\n{}\n\n{}\n\n{wrong}:\n{}\n\n{right}:\n{}",
        rule.code,
        rule.title.get(language),
        wrapped(rule.why.get(language)),
        indented(rule.bad),
        indented(rule.good),
    )
}

fn kind_page(kind: Kind, language: Language) -> String {
    let shape = programme::kinds::shape_of(kind);
    let heading = format!("{}/*.md", kind.folder());
    let mut page = keys_page(&heading, shape.name.get(language), shape.keys, language);
    let example = match language {
        Language::Dutch => "Voorbeeld",
        Language::English => "Example",
    };
    // Writing to a string cannot fail.
    let _ = write!(page, "\n\n{example}:\n{}", indented(programme::kinds::example_of(kind)));
    page
}

fn keys_page(heading: &str, name: &str, keys: &[Key], language: Language) -> String {
    let mut out = format!("{heading}\n{name}\n");
    for key in keys {
        let star = if key.required { "*" } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "\n  {}{star} ({})\n{}",
            key.name,
            type_name(&key.ty, language),
            indented(&wrapped(key.doc.get(language))),
        );
    }
    out
}

/// A key of every shape and a column of every table of that name, told once where they agree.
fn key_pages(name: &str, language: Language) -> Vec<String> {
    let keys = all_keys(language).into_iter().filter(|(_, key)| key.name == name);
    let keys = keys.map(|(place, key)| (place, key, example(key)));
    let tables = programme::tables::TABLES.iter();
    let columns = tables.filter_map(|table| {
        let column = table.column(name)?;
        Some((table.file.to_owned(), column, column.example.to_owned()))
    });
    let found = keys.chain(columns).map(|(place, key, example)| {
        let (ty, doc) = (type_name(&key.ty, language), wrapped(key.doc.get(language)));
        (place, format!("{ty}\n{doc}\n\n{}", indented(&example)))
    });
    let mut pages: Vec<(String, Vec<String>)> = Vec::new();
    for (place, text) in found {
        match pages.iter_mut().find(|(known, _)| *known == text) {
            Some((_, places)) if places.contains(&place) => {}
            Some((_, places)) => places.push(place),
            None => pages.push((text, vec![place])),
        }
    }
    pages
        .into_iter()
        .map(|(text, places)| format!("{name} ({})\n{text}", places.join(", ")))
        .collect()
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
        let mut ty = &key.ty;
        while let Type::List(inner)
        | Type::OneOrMore(inner)
        | Type::Pair(inner)
        | Type::MapOf(_, inner) = ty
        {
            ty = inner;
        }
        if let Type::Record(inner) | Type::RecordOrWord(inner, _) | Type::RecordOrText(inner) = ty {
            keys_of(inner, language, keys);
        }
    }
}

fn example(key: &Key) -> String {
    if key.example.contains('\n') {
        format!("{}:\n{}", key.name, indented(key.example.trim_start_matches('\n')))
    } else {
        format!("{}: {}", key.name, key.example)
    }
}

fn type_name(ty: &Type, language: Language) -> String {
    let (nl, en) = match ty {
        Type::Prose => ("tekst, te vertalen", "text, may be translated"),
        Type::Text | Type::Share => ("tekst", "text"),
        Type::Word(words) => return words.join(" | "),
        Type::Whole | Type::Count | Type::WholeBetween(..) => ("geheel getal", "whole number"),
        Type::Amount => ("bedrag", "amount"),
        Type::Alias => {
            ("vroegere id, of een pad dat met / begint", "former id, or a path that begins with /")
        }
        Type::Number => ("getal", "number"),
        Type::Flag => ("true of false", "true or false"),
        Type::Date => ("jaar, maand of dag", "year, month or day"),
        Type::Past(inner) => return type_name(inner, language),
        Type::Day => ("dag", "day"),
        Type::Year => ("jaar", "year"),
        Type::Period => ("periode", "period"),
        Type::Frequency => ("hoe vaak", "frequency"),
        Type::Url => ("webadres", "web address"),
        Type::Email => ("e-mailadres", "e-mail address"),
        Type::Contact => ("e-mailadres, webadres of tel:", "e-mail address, web address or tel:"),
        Type::Path => ("bestand", "file"),
        Type::Id { kinds: [], .. } => ("id", "id"),
        Type::Id { kinds, .. } => {
            let names: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
            return format!("id: {}", names.join(" | "));
        }
        Type::Language => ("taal", "language"),
        Type::Theme => ("naam van een thema", "name of a theme"),
        Type::KindName => ("naam van een soort", "name of a kind"),
        Type::List(inner) | Type::OneOrMore(inner) => {
            let inner = type_name(inner, language);
            return match language {
                Language::Dutch => format!("lijst: {inner}"),
                Language::English => format!("list: {inner}"),
            };
        }
        Type::Pair(_) => ("twee waarden", "two values"),
        Type::Record(shape) | Type::RecordOrText(shape) | Type::RecordOrWord(shape, _) => {
            let names: Vec<&str> = shape.keys.iter().map(|key| key.name).collect();
            return format!("{{{}}}", names.join(", "));
        }
        Type::MapOf(_, _) => ("groep", "mapping"),
    };
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
    .to_owned()
}

fn unknown(subject: &str, language: Language) -> String {
    let codes = rules();
    let keys: Vec<&str> = all_keys(language).iter().map(|(_, key)| key.name).collect();
    let known = codes
        .iter()
        .map(|rule| rule.code)
        .chain(Kind::ALL.into_iter().map(Kind::name))
        .chain(keys.iter().copied());
    let near = nearest(subject, known);
    match (language, near) {
        (Language::Dutch, Some(near)) => {
            format!("spoorboek: “{subject}” is geen code, soort of sleutel. Bedoelt u “{near}”?")
        }
        (Language::Dutch, None) => {
            format!(
                "spoorboek: “{subject}” is geen code, soort of sleutel. Alleen “spoorboek explain” noemt ze alle."
            )
        }
        (Language::English, Some(near)) => {
            format!("spoorboek: “{subject}” is no code, kind or key. Did you mean “{near}”?")
        }
        (Language::English, None) => {
            format!(
                "spoorboek: “{subject}” is no code, kind or key. “spoorboek explain” alone lists them all."
            )
        }
    }
}

fn indented(text: &str) -> String {
    text.lines()
        .map(|line| if line.is_empty() { String::new() } else { format!("    {line}") })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Breaks a paragraph into lines of at most 80 characters.
fn wrapped(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < 80 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
