//! Looks for suppressed figures in what is written for readers.

use super::cell_can_be_derived::{tables, told};
use crate::disclosure::{About, Hiding, Reading, Table, Told, in_text, words_of};
use crate::find::places::Places;
use crate::model::{Area, Detail, Indicator, Localised, Object, ObjectRef, Programme};
use crate::read::source::Sources;
use aho_corasick::AhoCorasick;
use base::as_read;
use base::diagnostic::{Bag, Diagnostic, Span};
use std::collections::{BTreeMap, BTreeSet};

/// A text of a key or a cell for readers, and of what it is.
#[derive(Debug)]
pub(crate) struct Written {
    pub of: Option<ObjectRef>,
    pub key: &'static str,
    pub text: Localised,
    /// The years of which it speaks where it names none.
    pub years: Option<(i16, i16)>,
}

/// Looks for suppressed figures in all texts of keys and cells: in those of an indicator and of what
/// it is followed by, and in any other that names what the indicator measures.
pub(crate) fn keys(programme: &Programme, places: &Places, texts: &[Written]) -> Bag {
    let objects = &programme.objects;
    let hiding: Vec<Hiding<'_>> = tables(objects).filter_map(Hiding::of).collect();
    let mut bag = Bag::new();
    if hiding.is_empty() {
        return bag;
    }
    let names = all_names(objects);
    let own = programme.settings.area;
    let about = About { names: &names, own, is_of_figure: false, words: None, years: None };
    let words: Vec<Vec<String>> =
        hiding.iter().map(|hiding| words_of_table(programme, &hiding.table, &names)).collect();
    let index = Index::of(&hiding, &words);
    for Written { of, key, text, years } in texts {
        let read = read(text);
        if read.is_empty() {
            continue;
        }
        let lines = of.iter().flat_map(|of| programme.outgoing(*of)).map(|line| line.to);
        let close: BTreeSet<usize> =
            lines.chain(*of).filter_map(|at| index.by_object.get(&at).copied()).collect();
        let named = each(text).flat_map(|text| index.named_in(&as_read(text)));
        for at in close.iter().copied().chain(named).collect::<BTreeSet<usize>>() {
            let (Some(hiding), Some(words)) = (hiding.get(at), words.get(at)) else { continue };
            let about = match close.contains(&at) {
                true => {
                    let is_own = *of == hiding.table.at;
                    About { is_of_figure: is_own && *key == Indicator::alt, ..about }
                }
                false => About { words: Some(words), years: *years, ..about },
            };
            bag.extend(in_prose(&read, hiding, about, places));
        }
    }
    bag
}

/// Tables by their indicator, and by the beginnings of the words that say what they measure: a
/// programme has many texts and many tables, and few of the ones tell of the others.
struct Index<'t> {
    by_object: BTreeMap<ObjectRef, usize>,
    by_word: BTreeMap<&'t str, Vec<usize>>,
}

impl<'t> Index<'t> {
    fn of(hiding: &[Hiding<'_>], words: &'t [Vec<String>]) -> Self {
        let places = (0..).zip(hiding).filter_map(|(at, hiding)| Some((hiding.table.at?, at)));
        let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, words) in (0..).zip(words) {
            for word in words {
                by_word.entry(word).or_default().push(at);
            }
        }
        Self { by_object: places.collect(), by_word }
    }

    /// The tables of which a text names what they measure.
    fn named_in(&self, text: &str) -> BTreeSet<usize> {
        let mut named = BTreeSet::new();
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]);
            for start in ends.filter_map(|end| word.get(..end)) {
                named.extend(self.by_word.get(start).into_iter().flatten());
            }
        }
        named
    }
}

/// How what a table measures is called.
fn words_of_table(programme: &Programme, table: &Table<'_>, names: &AreaNames) -> Vec<String> {
    let objects = &programme.objects;
    let areas: BTreeSet<ObjectRef> = table.rows.iter().filter_map(|row| row.area).collect();
    let places = areas.iter().filter_map(|area| names.get(area)).flatten().map(String::as_str);
    let places: Vec<&str> = places.collect();
    let common = table.at.and_then(|at| objects.get(at.index())).map(|object| &object.common);
    let titles = common.into_iter().flat_map(|c| [Some(&c.title), c.short_title.as_ref()]);
    let titles = titles.chain([table.front.unit.as_ref()]).flatten();
    words_of(titles.flat_map(each), &places)
}

/// Looks for suppressed figures in the running texts that speak of their indicator: its own, those that
/// name it, and those of what it measures.
pub fn bodies(programme: &Programme, sources: &Sources) -> Bag {
    let objects = &programme.objects;
    let hiding: Vec<Hiding<'_>> = tables(objects).filter_map(Hiding::of).collect();
    let mut bag = Bag::new();
    if hiding.is_empty() {
        return bag;
    }
    // All ids are looked for at once: there are as many of them as of texts.
    let Ok(ids) = AhoCorasick::new(hiding.iter().map(|hiding| hiding.table.id)) else {
        return bag;
    };
    let by_object: BTreeMap<ObjectRef, usize> =
        (0..).zip(&hiding).filter_map(|(at, hiding)| Some((hiding.table.at?, at))).collect();
    let places = Places::new(objects);
    let names = all_names(objects);
    let own = programme.settings.area;
    let about = About { names: &names, own, is_of_figure: false, words: None, years: None };
    let bodies =
        (0u32..).zip(objects).map(|(at, object)| (Some(ObjectRef(at)), &object.common.body));
    for (at, body) in bodies.chain([(None, &programme.home)]) {
        let lines = at.into_iter().flat_map(|at| programme.outgoing(at)).map(|line| line.to);
        let close: BTreeSet<usize> =
            lines.chain(at).filter_map(|at| by_object.get(&at).copied()).collect();
        for (_, passage) in body.iter() {
            let text = sources.slice(passage.span);
            let read = Reading::of(text);
            if read.is_empty() {
                continue;
            }
            let mut about_it = close.clone();
            about_it
                .extend(ids.find_overlapping_iter(text).map(|found| found.pattern().as_usize()));
            for hiding in about_it.into_iter().filter_map(|at| hiding.get(at)) {
                let start = passage.span.start as usize;
                bag.extend(in_text(hiding, &read, about).into_iter().map(|found| {
                    let range = found.number.at.start + start..found.number.at.end + start;
                    let place = Span::new(passage.span.file, range);
                    in_words(place, text, &found, &places)
                }));
            }
        }
    }
    bag
}

/// A text in every language that it has.
pub(super) fn each(text: &Localised) -> impl Iterator<Item = &str> {
    text.iter().map(|(_, words, _)| words)
}

/// A text in every language in which it has a number that may be a figure, with its place.
pub(super) fn read(text: &Localised) -> Vec<(&str, Span, Reading)> {
    let all = text.iter().map(|(_, words, at)| (words, at, Reading::of(words)));
    all.filter(|(.., read)| !read.is_empty()).collect()
}

pub(super) fn in_prose(
    text: &[(&str, Span, Reading)],
    hiding: &Hiding<'_>,
    about: About<'_>,
    places: &Places,
) -> Vec<Diagnostic> {
    let told = text.iter().flat_map(|(words, at, read)| {
        in_text(hiding, read, about).into_iter().map(move |found| (*words, *at, found))
    });
    told.map(|(words, at, found)| in_words(at, words, &found, places)).collect()
}

fn in_words(at: Span, text: &str, found: &Told<'_>, places: &Places) -> Diagnostic {
    let place = found.row.area.and_then(|area| places.place(area));
    let mut cell: Vec<String> = place.iter().map(|place| place.id.to_string()).collect();
    cell.extend(found.row.by.iter().flatten().map(|value| value.to_string()));
    cell.push(found.row.period.to_string());
    let cell = format!("“{}”", cell.join(", "));
    told(at, text.get(found.number.at.clone()).unwrap_or_default(), &cell, found.row.span)
}

/// By which names areas go, as they are read.
pub(super) type AreaNames = BTreeMap<ObjectRef, Vec<String>>;

pub(super) fn all_names(objects: &[Object]) -> AreaNames {
    let areas = (0u32..).zip(objects).filter_map(|(at, object)| {
        let Detail::Area(Area { name, also, .. }) = &object.detail else { return None };
        let also = also.iter().flat_map(|also| also.split('|'));
        let also = each(name).chain(also).map(as_read);
        let titles = each(&object.common.title).chain([object.id.as_ref()]).map(as_read);
        Some((ObjectRef(at), titles.chain(also).map(|name| name.trim().to_owned()).collect()))
    });
    areas.collect()
}
