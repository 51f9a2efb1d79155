//! A page of `explain`, for people and for machines.

use base::diagnostic::{Language, Rule, Severity};
use programme::schema::{Key, Type};
use serde_json::{Value, json};

/// What is told of one subject.
pub enum Page {
    Code(&'static Rule),
    /// A kind, a table or a file with keys: its path, its name, its keys and an example of the whole.
    Keys {
        heading: String,
        name: String,
        keys: &'static [Key],
        example: Option<&'static str>,
    },
    /// A key or column where it means one thing, with the places that have it.
    Key {
        places: Vec<String>,
        key: &'static Key,
        example: String,
    },
    /// A word of a list, what it means, and the keys that it can be a value of.
    Word {
        word: &'static str,
        gloss: Option<&'static str>,
        keys: Vec<String>,
    },
    /// A file, a command or a word of templates that no key tells of.
    Topic {
        name: &'static str,
        text: String,
        example: String,
    },
}

impl Page {
    pub fn human(&self, language: Language) -> String {
        let say = |nl: &'static str, en: &'static str| by(language, nl, en);
        match self {
            Self::Code(rule) => format!(
                "{} ({})\n{}\n\n{}\n\n{}:\n{}\n\n{}:\n{}",
                rule.code,
                severity(rule.severity, language),
                rule.title.get(language),
                wrapped(rule.why.get(language)),
                say("Zo niet", "Wrong"),
                indented(rule.bad),
                say("Zo wel", "Right"),
                indented(rule.good),
            ),
            Self::Keys { heading, name, keys, example } => {
                let mut out = format!("{heading}\n{name}\n");
                if keys.iter().any(|key| key.required && !key.blank) {
                    let legend = say("* kan niet ontbreken.", "* cannot be left out.");
                    out.push_str(&format!("\n{legend}\n"));
                }
                for key in *keys {
                    let star = if key.required && !key.blank { "*" } else { "" };
                    let mut ty = type_name(&key.ty, language);
                    if key.blank {
                        ty.push_str(say(
                            "; de kolom kan niet ontbreken, een cel mag leeg zijn",
                            "; the column cannot be left out, a cell may be empty",
                        ));
                    }
                    let doc = indented(&wrapped(key.doc.get(language)));
                    out.push_str(&format!("\n  {}{star} ({ty})\n{doc}", key.name));
                }
                if let Some(example) = example {
                    let heading = say("Voorbeeld", "Example");
                    out.push_str(&format!("\n\n{heading}:\n{}", indented(example)));
                }
                out
            }
            Self::Key { places, key, example } => format!(
                "{} ({})\n{}\n{}\n\n{}",
                key.name,
                places.join(", "),
                type_name(&key.ty, language),
                wrapped(key.doc.get(language)),
                indented(example),
            ),
            Self::Word { word, gloss, keys } => {
                let gloss = gloss.filter(|_| language == Language::Dutch);
                let gloss = gloss.map(|gloss| format!(" ({gloss})")).unwrap_or_default();
                let of = say("Een waarde voor", "A value of");
                format!("{word}{gloss}\n{of}: {}", keys.join(", "))
            }
            Self::Topic { name, text, example } => {
                format!("{name}\n{}\n\n{}", wrapped(text), indented(example))
            }
        }
    }

    pub fn json(&self, language: Language) -> Value {
        match self {
            Self::Code(rule) => json!({
                "what": "code",
                "name": rule.code,
                "severity": rule.severity.to_string(),
                "title": rule.title.get(language),
                "text": rule.why.get(language),
                "bad": rule.bad,
                "good": rule.good,
            }),
            Self::Keys { heading, name, keys, example } => {
                let keys: Vec<Value> = keys.iter().map(|key| key_json(key, language)).collect();
                json!({"what": "keys", "name": heading, "title": name, "keys": keys, "example": example})
            }
            Self::Key { places, key, example } => {
                let mut told = key_json(key, language);
                told["what"] = "key".into();
                told["places"] = json!(places);
                told["example"] = example.as_str().into();
                told
            }
            Self::Word { word, gloss, keys } => {
                json!({"what": "word", "name": word, "dutch": gloss, "keys": keys})
            }
            Self::Topic { name, text, example } => {
                json!({"what": "topic", "name": name, "text": text, "example": example})
            }
        }
    }
}

fn key_json(key: &Key, language: Language) -> Value {
    let inner = key.ty.shape().map_or(&[][..], |shape| shape.keys);
    let inner: Vec<Value> = inner.iter().map(|key| key_json(key, language)).collect();
    json!({
        "name": key.name,
        "required": key.required,
        "may_be_blank": key.blank || !key.required,
        "type": type_name(&key.ty, language),
        "text": key.doc.get(language),
        "example": key.example.get(language).trim_start_matches('\n'),
        "keys": inner,
    })
}

pub fn by(language: Language, nl: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}

fn severity(severity: Severity, language: Language) -> &'static str {
    match severity {
        Severity::Error => by(language, "fout", "error"),
        Severity::Warning => by(language, "waarschuwing", "warning"),
        Severity::Notice => by(language, "melding", "notice"),
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

fn indented(text: &str) -> String {
    text.lines()
        .map(|line| if line.is_empty() { String::new() } else { format!("    {line}") })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Breaks a paragraph into lines of at most 80 characters.
pub fn wrapped(text: &str) -> String {
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
