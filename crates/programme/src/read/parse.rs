//! From files to content: every file held against its shape, translations merged in.

use std::sync::Arc;

use rayon::prelude::*;

use crate::model::Kind;
use crate::read::source::Sources;
use base::diagnostic::{Bag, FileId, Texts};

use crate::read::again::{Parsed, Same, Was, again};
use crate::read::boundaries;
use crate::read::content::Content;
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
    read_tables(&translations, &layout, &mut content, &mut bag);
    content.unread.extend(unread_kinds(sources).chain(layout.unread));

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
    read(layout.places, &mut |input| tables::rows(input, &PLACES, &mut content.places));
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
