//! From files to content: every file held against its shape, translations merged in.

use std::sync::Arc;

use rayon::prelude::*;

use crate::model::Kind;
use crate::read::source::Sources;
use base::as_seen;
use base::diagnostic::{Bag, FileId, Texts};

use crate::read::again::{All, Parsed, Same, Was, again};
use crate::read::boundaries;
use crate::read::content::{Content, Rows};
use crate::read::csv::Input;
use crate::read::csv::measure::Measures;
use crate::read::csv::observations;
use crate::read::documents;
use crate::read::glossary;
use crate::read::layout::{Layout, lay_out};
use crate::read::settings;
use crate::read::tables;
use crate::read::translations::Translations;
use crate::tables::{ADDRESSES, ALLOCATIONS, PLACES, TRANSACTIONS};

/// Reads everything that the files say. Never fails: what is wrong is in the bag, and left out.
pub fn parse(sources: &Sources) -> (Content, Bag) {
    parse_again(sources, &mut Parsed::default())
}

/// As [`parse`], where what files said before is taken as it was as long as they are the same.
pub fn parse_again(sources: &Sources, before: &mut Parsed) -> (Content, Bag) {
    let (layout, mut bag) = lay_out(sources);
    let mut content = Content::default();

    let programme = settings::tree(sources, &layout, &mut bag);
    let languages = settings::languages(sources, &layout, programme.as_ref());
    let translations = Translations { sources, languages: &languages };
    content.settings = settings::read(&translations, &layout, programme.as_ref(), &mut bag);
    (content.home_record, content.home) = documents::home(&translations, &layout.home, &mut bag);
    content.glossary = glossary::read(&translations, &layout.glossary, &mut bag);

    let groups = documents::group(&translations, &layout.documents, &mut bag);
    before.in_languages(&languages);
    let read = groups.par_iter().map(|group| {
        let files = group
            .files()
            .filter_map(|(lang, file)| Some((lang, file, Same::new(sources.shared(file)?))));
        again(&before.documents, group.file(), files.collect(), || {
            let (document, problems) = group.read(&translations);
            (document.map(Arc::new), problems)
        })
    });
    before.documents = read.collect();
    let mut doubtful = Vec::new();
    for group in groups.iter().filter_map(|group| before.documents.get(&group.file())) {
        match &group.to {
            Ok(document) => {
                content.documents.push(Arc::clone(document));
                doubtful.push(!group.problems.is_empty());
            }
            Err(unreadable) => content.unreadable.push(unreadable.clone()),
        }
        bag.append(group.problems.clone());
    }
    let documents = content.documents.iter().map(AsRef::as_ref);
    let measures = Measures::new(documents.zip(doubtful));
    read_observations(&translations, &layout, &measures, before, &mut content, &mut bag);
    read_tables(&translations, &layout, &mut before.rows, &mut content, &mut bag);
    content.unread.extend(unread_kinds(sources).chain(layout.unread));

    let others = sources.others.iter();
    content.attachments =
        others.filter(|other| other.path.starts_with("files/")).cloned().collect();
    // As they are looked up: a Mac writes accents in another way than a keyboard does.
    content
        .attachments
        .sort_by_cached_key(|file| (as_seen(&file.path).into_owned(), file.path.clone()));
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

fn read_observations(
    translations: &Translations<'_>,
    layout: &Layout,
    measures: &Measures,
    before: &mut Parsed,
    content: &mut Content,
    bag: &mut Bag,
) {
    let Translations { sources, languages } = *translations;
    let unread = |file: FileId| sources.get(file).is_none_or(|source| !source.readable);
    let files = layout.observations.iter().map(|named| named.file);
    content.incomplete.extend(files.filter(|file| unread(*file)));
    let tables = layout.observations.par_iter().filter_map(|named| {
        let input = Input::new(sources, named.file, languages)?;
        let allowed = measures.of(&named.id);
        let from = (Same::new(sources.shared(named.file)?), allowed.clone());
        Some(again(&before.tables, named.file, from, || {
            let (table, problems) = observations::read(input, &named.id, allowed);
            (Arc::new(table), problems)
        }))
    });
    before.tables = tables.collect();
    let tables = layout.observations.iter().filter_map(|named| before.tables.get(&named.file));
    for Was { to: table, problems, .. } in tables.map(AsRef::as_ref) {
        if !problems.is_empty() {
            content.incomplete.push(table.file);
        }
        content.observations.push(Arc::clone(table));
        bag.append(problems.clone());
    }
}

fn read_tables(
    translations: &Translations<'_>,
    layout: &Layout,
    before: &mut All<Same, Rows>,
    content: &mut Content,
    bag: &mut Bag,
) {
    let Translations { sources, languages } = *translations;
    let mut incomplete = Vec::new();
    let input = |file: Option<FileId>| Some(Input::new(sources, file?, languages));
    // What made a file unreadable was reported when it was read.
    let mut note = |file: FileId, problems: Option<Bag>| {
        if problems.as_ref().is_none_or(|problems| !problems.is_empty()) {
            incomplete.push(file);
        }
        bag.append(problems.unwrap_or_default());
    };
    let mut now = All::new();
    let mut read = |file: Option<FileId>, table: fn(Input<'_>) -> (Rows, Bag)| {
        let Some((file, found)) = file.zip(input(file)) else { return Rows::default() };
        let Some((input, from)) = found.zip(sources.shared(file).map(Same::new)) else {
            note(file, None);
            return Rows::default();
        };
        let (_, was) = again(before, file, from, || table(input));
        note(file, Some(was.problems.clone()));
        let rows = was.to.clone();
        now.insert(file, was);
        rows
    };
    content.areas = read(layout.areas, tables::areas);
    content.targets = read(layout.targets, tables::targets);
    content.allocations = read(layout.allocations, |input| tables::rows(input, &ALLOCATIONS));
    content.transactions = read(layout.transactions, |input| tables::rows(input, &TRANSACTIONS));
    content.places = read(layout.places, |input| tables::rows(input, &PLACES));
    content.addresses = read(layout.addresses, |input| tables::rows(input, &ADDRESSES));
    *before = now;
    if let Some((file, found)) = layout.boundaries.zip(input(layout.boundaries)) {
        note(file, found.map(|input| boundaries::read(input, &mut content.boundaries)));
    }
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
