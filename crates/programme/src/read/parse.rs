//! From files to content: every file held against its shape, translations merged in.

use rayon::prelude::*;

use crate::model::Kind;
use crate::read::source::Sources;
use base::diagnostic::{Bag, FileId, Span, Texts};

use crate::kinds;
use crate::read::boundaries;
use crate::read::content::{Content, Settings};
use crate::read::csv::Input;
use crate::read::csv::measure::Measures;
use crate::read::csv::observations;
use crate::read::documents;
use crate::read::documents::Group;
use crate::read::glossary;
use crate::read::languages;
use crate::read::languages::Languages;
use crate::read::layout::{Layout, lay_out};
use crate::read::reader::{Reader, Translation};
use crate::read::scalar::is_site_address;
use crate::read::tables;
use crate::read::translations::Translations;
use crate::read::yaml::Node;
use crate::rules::{listed_twice, programme_missing, unknown_language, wrong_type};
use crate::schema::record::{Record, Value};
use crate::tables::{ADDRESSES, ALLOCATIONS, TRANSACTIONS};
use base::text;

/// Reads everything that the files say. Never fails: what is wrong is in the bag, and left out.
pub fn parse(sources: &Sources) -> (Content, Bag) {
    let (layout, mut bag) = lay_out(sources);
    let mut content = Content::default();

    let settings = programme_node(sources, &layout, &mut bag);
    let languages = languages::find(sources, &layout, settings.as_ref());
    let translations = Translations { sources, languages: &languages };
    content.settings = read_settings(&translations, &layout, settings.as_ref(), &mut bag);
    (content.home_record, content.home) = documents::home(&translations, &layout.home, &mut bag);
    content.glossary = glossary::read(&translations, &layout.glossary, &mut bag);

    let groups = documents::group(&translations, &layout.documents, &mut bag);
    let read: Vec<_> = groups.par_iter().map(|group| Group::read(group, &translations)).collect();
    let mut doubtful = Vec::new();
    for (document, problems) in read {
        match document {
            Ok(document) => {
                content.documents.push(document);
                doubtful.push(!problems.is_empty());
            }
            Err(unreadable) => content.unreadable.push(unreadable),
        }
        bag.append(problems);
    }
    let measures = Measures::new(content.documents.iter().zip(doubtful));
    read_observations(&translations, &layout, &measures, &mut content, &mut bag);
    read_tables(&translations, &layout, &mut content, &mut bag);
    content.unread.extend(unread_kinds(sources));

    let others = sources.others.iter();
    content.attachments =
        others.filter(|other| other.path.starts_with("files/")).cloned().collect();
    content.languages = languages.tags;
    (content, bag)
}

/// The kinds whose folders could not be read.
fn unread_kinds(sources: &Sources) -> impl Iterator<Item = Kind> {
    Kind::ALL.into_iter().filter(|kind| {
        let lost = |folder: &&str| folder.is_empty() || *folder == kind.folder();
        sources.lost_folders.iter().any(|folder| lost(&folder.as_ref()))
    })
}

/// The tree of `programme.yaml`; none where it is missing or cannot be read.
fn programme_node(sources: &Sources, layout: &Layout, bag: &mut Bag) -> Option<Node> {
    let Some(file) = layout.programme.original else {
        let instead = ["programme.yml", "program.yaml", "programma.yaml"];
        let instead = instead.into_iter().find(|name| sources.find(name).is_some());
        let shown = sources.shown("programme.yaml");
        bag.push(programme_missing::report(shown, instead));
        return None;
    };
    documents::whole_yaml(sources, file, bag)
}

fn read_settings(
    translations: &Translations<'_>,
    layout: &Layout,
    node: Option<&Node>,
    bag: &mut Bag,
) -> Option<Settings> {
    let original = "programme.yaml";
    let found = translations.of(&layout.programme, original, bag);
    let (file, node) = (layout.programme.original?, node?);
    let mut reader = Reader::new(translations.languages);
    let mut record = reader.file(node, kinds::PROGRAMME, Span::top(file));
    settings_as_a_whole(&record, &mut reader.bag);
    let lenient = !reader.bag.is_empty();
    for (lang, file) in found {
        if let Some(node) = documents::whole_yaml(translations.sources, file, bag) {
            let how = Translation { lang, original, lenient };
            reader.translate_file(&node, kinds::PROGRAMME, &mut record, how);
        }
    }
    bag.append(reader.bag);
    Some(Settings { file, record })
}

/// What no single key of `programme.yaml` can see of itself.
fn settings_as_a_whole(record: &Record, bag: &mut Bag) {
    if let Some(languages) = record.get(kinds::Settings::languages)
        && record.list(kinds::Settings::languages).len() > Languages::MOST
    {
        bag.push(unknown_language::too_many(languages.span, Languages::MOST));
    }
    let tags: Vec<(&str, Span)> = record
        .list(kinds::Settings::languages)
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
    if let Some(url) = record.get(kinds::Settings::url)
        && record.text(kinds::Settings::url).is_some_and(|text| !is_site_address(text))
    {
        let expected = text!(
            "het adres van de site, zonder ? en #",
            "the address of the site, without ? and #"
        );
        let written = record.text(kinds::Settings::url).unwrap_or_default();
        let written = text!("“{written}”", "“{written}”");
        bag.push(wrong_type::report(kinds::Settings::url, url.span, &expected, &written));
    }
}

fn read_observations(
    translations: &Translations<'_>,
    layout: &Layout,
    measures: &Measures,
    content: &mut Content,
    bag: &mut Bag,
) {
    let Translations { sources, languages } = *translations;
    let unread = |file: FileId| sources.get(file).is_none_or(|source| !source.readable);
    let files = layout.observations.iter().map(|named| named.file);
    content.incomplete.extend(files.filter(|file| unread(*file)));
    let tables: Vec<_> = layout
        .observations
        .par_iter()
        .filter_map(|named| {
            let input = Input::new(sources, named.file, languages)?;
            let allowed = measures.of(&named.id);
            Some(observations::read(input, &named.id, allowed))
        })
        .collect();
    for (table, problems) in tables {
        if !problems.is_empty() {
            content.incomplete.push(table.file);
        }
        content.observations.push(table);
        bag.append(problems);
    }
}

fn read_tables(
    translations: &Translations<'_>,
    layout: &Layout,
    content: &mut Content,
    bag: &mut Bag,
) {
    let Translations { sources, languages } = *translations;
    let mut incomplete = Vec::new();
    let mut read = |file: Option<FileId>, table: &mut dyn FnMut(Input<'_>) -> Bag| {
        let Some(file) = file else { return };
        let problems = Input::new(sources, file, languages).map(table);
        // What made a file unreadable was reported when it was read.
        if problems.as_ref().is_none_or(|problems| !problems.is_empty()) {
            incomplete.push(file);
        }
        bag.append(problems.unwrap_or_default());
    };
    read(layout.areas, &mut |input| tables::areas(input, &mut content.areas));
    read(layout.boundaries, &mut |input| boundaries::read(input, &mut content.boundaries));
    read(layout.targets, &mut |input| tables::targets(input, &mut content.targets));
    read(layout.allocations, &mut |input| {
        tables::rows(input, &ALLOCATIONS, &mut content.allocations)
    });
    read(layout.transactions, &mut |input| {
        tables::rows(input, &TRANSACTIONS, &mut content.transactions)
    });
    read(layout.addresses, &mut |input| tables::rows(input, &ADDRESSES, &mut content.addresses));
    if let Some(file) = layout.areas.filter(|file| incomplete.contains(file)) {
        let lost = tables::lost_areas(file, sources.text(file), &content.areas);
        let lost = lost.into_iter().map(|(id, span)| (Kind::Area, id, span));
        content.unreadable.extend(lost);
        if content.areas.is_empty() {
            content.unread.push(Kind::Area);
        }
    }
    content.incomplete.extend(incomplete);
    content.incomplete.sort_unstable();
}
