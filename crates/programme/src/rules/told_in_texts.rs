//! Looks for suppressed figures in what is written for readers.

use super::cell_can_be_derived::{tables, told};
use crate::disclosure::{About, Table, Told, in_text, names_one, numbers, words_of};
use crate::find::places::Places;
use crate::model::{Area, Detail, Indicator, Lang, Localised, Object, ObjectRef, Programme};
use crate::read::source::Sources;
use base::as_read;
use base::diagnostic::{Bag, Diagnostic, Span};
use std::collections::BTreeSet;

/// A text of a key or a cell for readers, and of what it is.
#[derive(Debug)]
pub(crate) struct Written<'a> {
    pub of: Option<ObjectRef>,
    pub key: &'static str,
    pub text: &'a Localised,
    /// The years of which it speaks where it names none.
    pub years: Option<(i16, i16)>,
}

/// Looks for suppressed figures in all texts of keys and cells: in those of an indicator and of what
/// it is followed by, and in any other that names what the indicator measures.
pub(crate) fn keys(programme: &Programme, places: &Places, texts: &[Written<'_>]) -> Bag {
    let objects = &programme.objects;
    let hiding: Vec<Table<'_>> = tables(objects).filter(Table::hides).collect();
    let mut bag = Bag::new();
    if hiding.is_empty() {
        return bag;
    }
    let names = |area: ObjectRef| names(objects, area);
    let own = programme.settings.area;
    let about = About { names: &names, own, is_of_figure: false, words: None, years: None };
    let words: Vec<Vec<String>> =
        hiding.iter().map(|table| words_of_table(programme, table)).collect();
    let telling = texts.iter().filter(|one| each(one.text).any(|text| !numbers(text).is_empty()));
    for Written { of, key, text, years } in telling {
        let read: Vec<String> = each(text).map(as_read).collect();
        for (table, words) in hiding.iter().zip(&words) {
            let is_own = *of == table.at;
            let follows =
                |at: ObjectRef| programme.outgoing(at).iter().any(|l| Some(l.to) == table.at);
            let about = match is_own || of.is_some_and(follows) {
                true => About { is_of_figure: is_own && *key == Indicator::alt, ..about },
                false if read.iter().any(|text| names_one(text, words)) => {
                    About { words: Some(words), years: *years, ..about }
                }
                false => continue,
            };
            bag.extend(in_prose(text, table, about, places));
        }
    }
    bag
}

/// How what a table measures is called.
fn words_of_table(programme: &Programme, table: &Table<'_>) -> Vec<String> {
    let objects = &programme.objects;
    let areas: BTreeSet<ObjectRef> = table.rows.iter().filter_map(|row| row.area).collect();
    let places: Vec<String> = areas.into_iter().flat_map(|area| names(objects, area)).collect();
    let common = table.at.and_then(|at| objects.get(at.index())).map(|object| &object.common);
    let titles = common.into_iter().flat_map(|c| [Some(&c.title), c.short_title.as_ref()]);
    let titles = titles.chain([table.front.unit.as_ref()]).flatten();
    words_of(titles.flat_map(each), &places)
}

/// Looks for suppressed figures in the running texts that speak of their indicator: its own, those that
/// name it, and those of what it measures.
pub fn bodies(programme: &Programme, sources: &Sources) -> Bag {
    let objects = &programme.objects;
    let hiding: Vec<Table<'_>> = tables(objects).filter(Table::hides).collect();
    let mut bag = Bag::new();
    if hiding.is_empty() {
        return bag;
    }
    let places = Places::new(objects);
    let names = |area: ObjectRef| names(objects, area);
    let own = programme.settings.area;
    let about = About { names: &names, own, is_of_figure: false, words: None, years: None };
    let bodies =
        (0u32..).zip(objects).map(|(at, object)| (Some(ObjectRef(at)), &object.common.body));
    for (at, body) in bodies.chain([(None, &programme.home)]) {
        for (_, passage) in body.iter() {
            let text = sources.slice(passage.span);
            for table in &hiding {
                let measures =
                    |at| programme.outgoing(at).iter().any(|line| Some(line.to) == table.at);
                if at == table.at || at.is_some_and(measures) || text.contains(table.id) {
                    let start = passage.span.start as usize;
                    bag.extend(in_text(table, text, about).into_iter().map(|found| {
                        let range = found.number.at.start + start..found.number.at.end + start;
                        let place = Span::new(passage.span.file, range);
                        in_words(place, text, &found, &places)
                    }));
                }
            }
        }
    }
    bag
}

/// A text in every language that it has.
pub(super) fn each(text: &Localised) -> impl Iterator<Item = &str> {
    (0..u8::MAX).map_while(|lang| text.translation(Lang(lang)))
}

pub(super) fn in_prose<'t>(
    text: &'t Localised,
    table: &'t Table<'t>,
    about: About<'t>,
    places: &'t Places,
) -> impl Iterator<Item = Diagnostic> + 't {
    each(text).flat_map(move |words| {
        let found = in_text(table, words, about).into_iter();
        found.map(move |found| in_words(text.span, words, &found, places))
    })
}

fn in_words(at: Span, text: &str, found: &Told<'_>, places: &Places) -> Diagnostic {
    let place = found.row.area.and_then(|area| places.place(area));
    let mut cell: Vec<String> = place.iter().map(|place| place.id.to_string()).collect();
    cell.extend(found.row.by.iter().flatten().map(|value| value.to_string()));
    cell.push(found.row.period.to_string());
    let cell = format!("“{}”", cell.join(", "));
    told(at, text.get(found.number.at.clone()).unwrap_or_default(), &cell, found.row.span)
}

/// By which names an area goes, as they are read.
pub(super) fn names(objects: &[Object], area: ObjectRef) -> Vec<String> {
    let Some(object) = objects.get(area.index()) else { return Vec::new() };
    let also = match &object.detail {
        Detail::Area(Area { name, also, .. }) => {
            let also = also.iter().flat_map(|also| also.split('|'));
            each(name).chain(also).map(as_read).collect()
        }
        _ => Vec::new(),
    };
    let titles = each(&object.common.title).chain([object.id.as_ref()]).map(as_read);
    titles.chain(also).map(|name| name.trim().to_owned()).collect()
}
