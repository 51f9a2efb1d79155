//! What may be written at a place.

use std::collections::BTreeSet;

use base::diagnostic::{Language, Rule};
use base::value::Frequency;
use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionList, CompletionTextEdit, Documentation,
    InsertTextFormat, MarkupContent, MarkupKind, Range, TextEdit,
};
use programme::kinds::{MADE, dutch, shape_of};
use programme::model::Kind;
use programme::schema::{Key, Type};
use programme::seen_from;

use crate::Reading;
use crate::find::{Meant, may_be, takes};
use crate::hover;
use crate::place;
use crate::spot::{Spot, What, is_translation};

/// More than anyone looks through; what is typed next narrows it down.
const MOST: usize = 500;

/// What an answer is made of.
pub struct Asked<'a> {
    /// Below the content folder.
    pub path: &'a str,
    pub text: &'a str,
    pub language: Language,
    /// None as long as nothing was read.
    pub reading: Option<&'a dyn Reading>,
    pub rules: &'a [&'static Rule],
    /// Whether the editor can put the cursor into what it inserts.
    pub snippets: bool,
}

/// Something that may be written.
struct Choice {
    label: String,
    kind: CompletionItemKind,
    /// Beside the label.
    detail: String,
    /// Below both.
    told: String,
    /// What is written, where it is another than the label.
    text: Option<String>,
    /// The same with places to fill in.
    snippet: Option<String>,
    /// By what it is found, beside its label.
    also: String,
}

impl Choice {
    fn new(label: impl Into<String>, kind: CompletionItemKind, detail: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            kind,
            detail: detail.into(),
            told: String::new(),
            text: None,
            snippet: None,
            also: String::new(),
        }
    }
}

pub fn complete(asked: &Asked<'_>, spot: &Spot) -> CompletionList {
    let mut choices = match &spot.what {
        What::Key { shape, taken } => {
            let wanted = |key: &&Key| {
                !taken.iter().any(|name| name == key.name)
                    && (!is_translation(asked.path) || key.ty.holds_prose())
            };
            shape.keys.iter().filter(wanted).map(|key| of_key(key, asked.language)).collect()
        }
        What::Value { key, ty } => of_value(asked, key, ty),
        What::Column { table, taken } => {
            let is_free = |column: &&Key| !taken.iter().any(|name| name == column.name);
            let columns = table.columns.iter().filter(is_free);
            columns.map(|column| told(column, CompletionItemKind::FIELD, asked.language)).collect()
        }
        What::Part(indicator) => of_part(asked, indicator),
        What::Path => of_path(asked),
    };
    // Who stands in a mapping may begin another one.
    if let What::Value { ty: Type::RecordOrText(shape), .. } = &spot.what {
        choices.extend(shape.keys.iter().map(|key| of_key(key, asked.language)));
    }
    let word = asked.text.get(spot.word.clone()).unwrap_or_default().to_lowercase();
    let is_incomplete = choices.len() > MOST;
    if is_incomplete {
        choices.retain(|choice| {
            [&choice.label, &choice.detail].iter().any(|text| text.to_lowercase().contains(&word))
        });
        choices.truncate(MOST);
    }
    let range = place::stretch(asked.text, spot.word.clone());
    let items = (0usize..).zip(choices);
    let items = items.map(|(order, choice)| item(choice, order, range, asked.snippets)).collect();
    CompletionList { is_incomplete, items }
}

fn item(choice: Choice, order: usize, range: Range, snippets: bool) -> CompletionItem {
    let Choice { label, kind, detail, told, text, snippet, also } = choice;
    let snippet = snippet.filter(|_| snippets);
    let format = snippet.as_ref().map(|_| InsertTextFormat::SNIPPET);
    let new_text = snippet.or(text).unwrap_or_else(|| label.clone());
    let markdown = MarkupContent { kind: MarkupKind::Markdown, value: told };
    CompletionItem {
        kind: Some(kind),
        detail: (!detail.is_empty()).then_some(detail),
        documentation: (!markdown.value.is_empty())
            .then_some(Documentation::MarkupContent(markdown)),
        sort_text: Some(format!("{order:05}")),
        filter_text: (!also.is_empty()).then(|| format!("{label} {also}")),
        insert_text_format: format,
        text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text })),
        label,
        ..CompletionItem::default()
    }
}

/// A key or a column with what it means.
fn told(key: &'static Key, kind: CompletionItemKind, language: Language) -> Choice {
    let needed = match (key.required, language) {
        (false, _) => "",
        (true, Language::Dutch) => "kan niet ontbreken",
        (true, Language::English) => "cannot be left out",
    };
    Choice { told: hover::of_key(key, language), ..Choice::new(key.name, kind, needed) }
}

fn of_key(key: &'static Key, language: Language) -> Choice {
    let example = key.example.get(language);
    let sign = if example.starts_with('\n') { ":" } else { ": " };
    let filled = match &key.ty {
        Type::Word(words) => format!("${{1|{}|}}", words.join(",")),
        _ => {
            let example = example.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}");
            format!("${{1:{example}}}")
        }
    };
    Choice {
        text: Some(format!("{}: ", key.name)),
        snippet: Some(format!("{}{sign}{filled}", key.name)),
        ..told(key, CompletionItemKind::PROPERTY, language)
    }
}

fn of_value(asked: &Asked<'_>, key: &'static Key, ty: &'static Type) -> Vec<Choice> {
    let word = |word: &str| Choice {
        detail: dutch::gloss(word)
            .filter(|_| asked.language == Language::Dutch)
            .unwrap_or_default()
            .into(),
        also: dutch::gloss(word).unwrap_or_default().into(),
        ..Choice::new(word, CompletionItemKind::ENUM_MEMBER, "")
    };
    let kinds = || {
        Kind::ALL.into_iter().map(|kind| {
            let title = shape_of(kind).name.get(asked.language);
            Choice::new(kind.name(), CompletionItemKind::ENUM_MEMBER, title)
        })
    };
    let plain = |word: &&str| Choice::new(*word, CompletionItemKind::VALUE, "");
    let mut choices: Vec<Choice> = match ty {
        Type::Word(words) | Type::RecordOrWord(_, words) => {
            words.iter().map(|one| word(one)).collect()
        }
        Type::Flag => ["true", "false"].iter().map(plain).collect(),
        Type::KindName => kinds().collect(),
        Type::Frequency => Frequency::WORDS.iter().map(plain).collect(),
        Type::Language => asked.reading.into_iter().flat_map(languages).collect(),
        Type::Path => {
            asked.reading.into_iter().flat_map(|reading| attachments(reading, asked.path)).collect()
        }
        Type::Text if key.name == "code" => {
            let warnings = asked.rules.iter();
            warnings.map(|rule| of_rule(rule, asked.language)).collect()
        }
        // Several between brackets: the first of them.
        Type::List(inner) | Type::OneOrMore(inner) => {
            let one = of_value(asked, key, inner).into_iter();
            return one.map(|choice| in_list(choice, matches!(ty, Type::List(_)))).collect();
        }
        _ => Vec::new(),
    };
    let first = if let Type::RecordOrText(shape) = ty { shape.keys.first() } else { Some(key) };
    if first.is_some_and(|first| {
        ["MenuEntry", "MenuLink"].contains(&first.record) && ["page", "items"].contains(&first.name)
    }) {
        choices.extend(kinds());
        choices.extend(
            MADE.iter()
                .map(|(name, dutch)| Choice::new(*name, CompletionItemKind::ENUM_MEMBER, *dutch)),
        );
    }
    let Some(reading) = asked.reading else { return choices };
    let wanted = |one: &Meant<'_>| takes(ty, one.kind()) || may_be(key.name, ty, one.kind());
    choices.extend(Meant::all(reading).filter(wanted).map(|one| {
        let mut choice = of_object(one, one.id(), reading, asked.language);
        if *ty == Type::Share {
            choice.snippet = Some(format!("{}:${{1:100}}", one.id()));
            choice.text = Some(format!("{}:", one.id()));
        }
        choice
    }));
    if matches!(ty, Type::Id { programme: true, .. }) {
        let title = reading.programme().settings.title.original();
        choices.push(Choice::new("programme", CompletionItemKind::REFERENCE, title));
    }
    choices
}

fn in_list(choice: Choice, needs_brackets: bool) -> Choice {
    let text = match needs_brackets {
        true => format!("[{}]", choice.text.as_ref().unwrap_or(&choice.label)),
        false => return choice,
    };
    Choice { text: Some(text), snippet: None, ..choice }
}

fn of_object(one: Meant<'_>, label: &str, reading: &dyn Reading, language: Language) -> Choice {
    let title = one.title(reading);
    let kind = shape_of(one.kind()).name.get(language);
    Choice {
        told: kind.to_owned(),
        also: title.to_owned(),
        ..Choice::new(label, CompletionItemKind::REFERENCE, title)
    }
}

fn of_rule(rule: &'static Rule, language: Language) -> Choice {
    Choice {
        told: rule.why.get(language).to_owned(),
        ..Choice::new(rule.code, CompletionItemKind::ENUM_MEMBER, rule.title.get(language))
    }
}

fn languages(reading: &dyn Reading) -> impl Iterator<Item = Choice> {
    let tags = reading.programme().settings.langs();
    let tags: Vec<String> =
        tags.map(|lang| reading.programme().settings.tag(lang).to_owned()).collect();
    tags.into_iter().map(|tag| Choice::new(tag, CompletionItemKind::VALUE, ""))
}

/// The parts of a number in a text.
fn of_part(asked: &Asked<'_>, indicator: &str) -> Vec<Choice> {
    let part = |name: String| Choice {
        text: Some(format!("{name}=")),
        ..Choice::new(name, CompletionItemKind::FIELD, "")
    };
    let table = format!("indicators/{indicator}.csv");
    let head = asked.reading.and_then(|reading| {
        let text = reading.sources().find(&table)?;
        reading.sources().get(text)?.text.lines().next()
    });
    let dimensions = head.unwrap_or_default().split([',', ';']).map(str::trim);
    let dimensions = dimensions.filter(|name| name.starts_with("by_")).map(str::to_owned);
    ["area".to_owned(), "period".to_owned()].into_iter().chain(dimensions).map(part).collect()
}

/// Where a link in a text may lead.
fn of_path(asked: &Asked<'_>) -> Vec<Choice> {
    let title = match asked.language {
        Language::Dutch => "een getal dat met de cijfers klopt",
        Language::English => "a number that is held to the figures",
    };
    let mut choices = vec![Choice::new("value:", CompletionItemKind::KEYWORD, title)];
    let Some(reading) = asked.reading else { return choices };
    let files: BTreeSet<&str> =
        reading.sources().iter().map(|(_, file)| file.path.as_ref()).collect();
    choices.extend(Meant::all(reading).filter_map(|one| {
        let path = format!("{}/{}.md", one.kind().folder(), one.id());
        files
            .contains(path.as_str())
            .then(|| of_object(one, &seen_from(asked.path, &path), reading, asked.language))
    }));
    choices.extend(attachments(reading, asked.path));
    choices
}

fn attachments(reading: &dyn Reading, from: &str) -> Vec<Choice> {
    let others = reading.sources().others.iter();
    others
        .map(|file| Choice::new(seen_from(from, &file.path), CompletionItemKind::FILE, ""))
        .collect()
}
