//! `programme.yaml`: the settings, and the languages of the site.

use std::collections::BTreeSet;

use crate::kinds::{PROGRAMME, Settings as Keys};
use crate::read::content::Settings;
use crate::read::documents;
use crate::read::languages::Languages;
use crate::read::layout::{Layout, Localisable};
use crate::read::reader::{Reader, Translation};
use crate::read::scalar::is_site_address;
use crate::read::source::Sources;
use crate::read::translations::Translations;
use crate::read::yaml::{Node, NodeKind};
use crate::rules::{listed_twice, programme_missing, unknown_language, wrong_type};
use crate::schema::{Record, Value};
use base::diagnostic::{Bag, Span};
use base::text;

/// The tree of `programme.yaml`; none where it is missing or cannot be read.
pub fn tree(sources: &Sources, layout: &Layout, bag: &mut Bag) -> Option<Node> {
    let Some(file) = layout.programme.original else {
        let instead = ["programme.yml", "program.yaml", "programma.yaml"];
        let instead = instead.into_iter().find(|name| sources.find(name).is_some());
        let shown = sources.shown("programme.yaml");
        bag.push(programme_missing::report(shown, instead));
        return None;
    };
    documents::whole_yaml(sources, file, bag)
}

pub fn read(
    translations: &Translations<'_>,
    layout: &Layout,
    node: Option<&Node>,
    bag: &mut Bag,
) -> Option<Settings> {
    let original = "programme.yaml";
    let found = translations.of(&layout.programme, original, bag);
    let (file, node) = (layout.programme.original?, node?);
    let mut reader = Reader::new(translations.languages);
    let mut record = reader.file(node, PROGRAMME, Span::top(file));
    as_a_whole(&record, &mut reader.bag);
    let lenient = !reader.bag.is_empty();
    for (lang, file) in found {
        if let Some(node) = documents::whole_yaml(translations.sources, file, bag) {
            let how = Translation { lang, original, lenient };
            reader.translate_file(&node, PROGRAMME, &mut record, how);
        }
    }
    bag.append(reader.bag);
    Some(Settings { file, record })
}

/// What no single key of `programme.yaml` can see of itself.
fn as_a_whole(record: &Record, bag: &mut Bag) {
    if let Some(languages) = record.get(Keys::languages)
        && record.list(Keys::languages).len() > Languages::MOST
    {
        bag.push(unknown_language::too_many(languages.span, Languages::MOST));
    }
    let tags: Vec<(&str, Span)> = record
        .list(Keys::languages)
        .iter()
        .filter_map(|entry| match &entry.value {
            Value::Text(tag) => Some((tag.as_ref(), entry.span)),
            _ => None,
        })
        .collect();
    for (at, (tag, span)) in tags.iter().enumerate() {
        let mut before = tags.iter().take(at);
        if let Some((_, first)) = before.find(|(known, _)| known == tag) {
            bag.push(listed_twice::language(tag, *span, *first));
        }
    }
    if let Some(url) = record.get(Keys::url)
        && record.text(Keys::url).is_some_and(|text| !is_site_address(text))
    {
        let expected = text!(
            "het adres van de site, zonder ? en #",
            "the address of the site, without ? and #"
        );
        let written = record.text(Keys::url).unwrap_or_default();
        let written = text!("“{written}”", "“{written}”");
        bag.push(wrong_type::report(Keys::url, url.span, &expected, &written));
    }
    if let Some(url) = record.get(Keys::edit_url)
        && record.text(Keys::edit_url).is_some_and(|text| !has_just_a_path(text))
    {
        bag.push(wrong_type::edit_url(url.span));
    }
}

/// Whether an address says where the path of a file comes, and nothing else between braces.
fn has_just_a_path(pattern: &str) -> bool {
    let parts = pattern.split("{path}");
    parts.clone().count() > 1 && parts.into_iter().all(|part| !part.contains(['{', '}']))
}

/// What `programme.yaml` says; `node` is its tree, none where it cannot be read.
///
/// Where it cannot be read, a line `languages: [nl, en]` is looked for, and else every language
/// of a translation is taken for known: nothing is reported that only follows.
pub fn languages(sources: &Sources, layout: &Layout, node: Option<&Node>) -> Languages {
    let tags = match node {
        Some(node) => listed(node),
        None => written(sources, layout),
    };
    if let Some(tags) = tags {
        return Languages { tags, known: true };
    }
    let original = layout.programme.original;
    if original.is_none() || node.is_some_and(|node| listed_under(node).is_none()) {
        return Languages::default();
    }
    let alone = [&layout.programme, &layout.home, &layout.glossary];
    let alone = alone.into_iter().flat_map(|file: &Localisable| &file.translations);
    let seen: BTreeSet<&str> = layout
        .documents
        .iter()
        .filter_map(|file| file.lang.as_deref())
        .chain(alone.map(|(tag, _)| tag.as_str()))
        .filter(|tag| *tag != "nl")
        .collect();
    let tags = std::iter::once("nl").chain(seen);
    Languages { tags: tags.map(Box::from).collect(), known: false }
}

fn listed_under(node: &Node) -> Option<&Node> {
    let NodeKind::Map(entries) = &node.kind else {
        return None;
    };
    let entry = entries.iter().find(|(key, _)| key.scalar() == Some(Keys::languages))?;
    Some(&entry.1)
}

/// The tags that are well formed, each once; none where there is no such list.
fn listed(node: &Node) -> Option<Vec<Box<str>>> {
    let NodeKind::List(items) = &listed_under(node)?.kind else {
        return None;
    };
    unique(items.iter().filter_map(Node::scalar))
}

fn unique<'a>(words: impl Iterator<Item = &'a str>) -> Option<Vec<Box<str>>> {
    let mut tags: Vec<Box<str>> = Vec::new();
    for word in words.take(Languages::MOST) {
        if Languages::is_tag(word) && !tags.iter().any(|tag| tag.as_ref() == word) {
            tags.push(word.into());
        }
    }
    (!tags.is_empty()).then_some(tags)
}

/// The same from a line of a file that is no YAML.
fn written(sources: &Sources, layout: &Layout) -> Option<Vec<Box<str>>> {
    let source = sources.get(layout.programme.original?)?;
    let mut lines = source.text.lines();
    let list = lines.find_map(|line| line.strip_prefix("languages:"))?;
    let list = list.trim().strip_prefix('[')?.split(']').next()?;
    unique(list.split(',').map(str::trim))
}
