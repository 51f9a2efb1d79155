//! From files to content: every file held against its shape, translations merged in.

use rayon::prelude::*;

use crate::model::Kind;
use crate::read::source::Sources;
use base::diagnostic::{Bag, FileId, Texts};

use crate::read::boundaries;
use crate::read::content::Content;
use crate::read::csv::Input;
use crate::read::csv::measure::Measures;
use crate::read::csv::observations;
use crate::read::documents;
use crate::read::documents::Group;
use crate::read::glossary;
use crate::read::layout::{Layout, lay_out};
use crate::read::settings;
use crate::read::tables;
use crate::read::translations::Translations;
use crate::tables::{ADDRESSES, ALLOCATIONS, PLACES, TRANSACTIONS};

/// Reads everything that the files say. Never fails: what is wrong is in the bag, and left out.
pub fn parse(sources: &Sources) -> (Content, Bag) {
    let (layout, mut bag) = lay_out(sources);
    let mut content = Content::default();

    let programme = settings::tree(sources, &layout, &mut bag);
    let languages = settings::languages(sources, &layout, programme.as_ref());
    let translations = Translations { sources, languages: &languages };
    content.settings = settings::read(&translations, &layout, programme.as_ref(), &mut bag);
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
