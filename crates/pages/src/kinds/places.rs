//! Streets, postcodes and other names of places from A to Z, each with the way to its area. However
//! many there are, no page is heavy.

use locale::args;
use programme::model::{PlaceName, Programme};

use crate::address::PageKey;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::view::{Content, Link, Section, Sections};

/// Up to so many names stand on one page, under their letters.
const FEW: usize = 1_000;
/// The most names on a page of one letter.
const MOST: usize = 2_000;

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| !programme.place_names.is_empty()),
    footer: Some(13),
    parts: &[Part::whole("letters", letters)],
    ..PageKind::named("places")
};

pub static PART: PageKind = PageKind {
    pages: Pages::Many(parts),
    address: |folders, _, key| {
        let top = folders.word("places");
        folders.folder(&match key {
            PageKey::Places(initial, 1) => format!("{top}/{}", folder(initial)),
            PageKey::Places(initial, page) => format!("{top}/{}/{page}", folder(initial)),
            _ => top,
        })
    },
    above: |_, _, _| vec![PageKey::PLACES],
    title: |scope, key| scope.t_with("places-part", args!(part = name(scope, key))).into(),
    name_in_short: |scope, key| name(scope, key).into(),
    parts: &[
        Part::on("names", |scope, key| names(scope, key).into()),
        Part::on("pages", |scope, key| others(scope, key).into()),
    ],
    ..PageKind::named("places-part")
};

/// The names under an initial.
fn under(programme: &Programme, initial: char) -> &[PlaceName] {
    let all = &programme.place_names;
    let start = all.partition_point(|name| name.initial() < initial);
    let end = all.partition_point(|name| name.initial() <= initial);
    all.get(start..end).unwrap_or_default()
}

/// The initials that there are, each with its names.
fn by_initial(programme: &Programme) -> impl Iterator<Item = (char, &[PlaceName])> {
    let initials = ['0', '_'].into_iter().chain('a'..='z');
    let all = initials.map(|initial| (initial, under(programme, initial)));
    all.filter(|(_, names)| !names.is_empty())
}

/// The pages of single letters, where one page would be too long.
fn parts(programme: &Programme) -> Vec<PageKey> {
    if programme.place_names.len() <= FEW {
        return Vec::new();
    }
    let pages = |(initial, names): (char, &[PlaceName])| {
        let count = u16::try_from(names.len().div_ceil(MOST)).unwrap_or(u16::MAX);
        (1..=count).map(move |page| PageKey::Places(initial, page))
    };
    by_initial(programme).flat_map(pages).collect()
}

fn folder(initial: char) -> String {
    match initial {
        '0' => "0-9".to_owned(),
        '_' => "overig".to_owned(),
        letter => letter.to_string(),
    }
}

/// The names on a page of a letter.
fn of_part(programme: &Programme, key: PageKey) -> &[PlaceName] {
    let PageKey::Places(initial, page) = key else { return &[] };
    let mut pages = under(programme, initial).chunks(MOST);
    pages.nth(usize::from(page).saturating_sub(1)).unwrap_or_default()
}

fn letter(scope: &Scope<'_>, initial: char) -> String {
    match initial {
        '0' => scope.t("places-numbers"),
        '_' => scope.t("places-others"),
        letter => letter.to_ascii_uppercase().to_string(),
    }
}

/// A letter, or the first and the last name where it has several pages.
fn name(scope: &Scope<'_>, key: PageKey) -> String {
    let PageKey::Places(initial, page) = key else { return String::new() };
    let has_more = page > 1 || scope.book.site.has(PageKey::Places(initial, 2));
    match of_part(scope.book.programme, key) {
        [first, .., last] if has_more => format!("{} – {}", first.place, last.place),
        _ => letter(scope, initial),
    }
}

/// All names under their letters, or the ways to the pages of each letter.
fn letters(scope: &Scope<'_>) -> Sections {
    let programme = scope.book.programme;
    let is_short = programme.place_names.len() <= FEW;
    if !is_short {
        let link = |key| {
            let count = of_part(programme, key).len();
            let note = Some(scope.t_with("places-count", args!(count)).into());
            Some(Link { note, ..scope.link_to(key, name(scope, key))? })
        };
        let links: Vec<Link> = parts(programme).into_iter().filter_map(link).collect();
        return scope.section("letters", "places-parts", links).into();
    }
    let sections = by_initial(programme).map(|(initial, names)| {
        let links = names.iter().map(|name| link(scope, name)).collect::<Vec<_>>();
        Section::new(format!("letter-{initial}"), letter(scope, initial), links)
    });
    sections.collect::<Vec<_>>().into()
}

/// The names of one page, each with the area that it lies in.
fn names(scope: &Scope<'_>, key: PageKey) -> Section {
    let names = of_part(scope.book.programme, key);
    let links: Vec<Link> = names.iter().map(|name| link(scope, name)).collect();
    Section::new("namen", name(scope, key), links)
}

fn link(scope: &Scope<'_>, name: &PlaceName) -> Link {
    let area = scope.short_link(name.area.to);
    Link { note: Some(area.text), text: name.place.to_string().into(), ..area }
}

/// The ways to every other letter, and to the other pages of this one.
fn others(scope: &Scope<'_>, key: PageKey) -> Section {
    let of = |key| match key {
        PageKey::Places(initial, page) => (initial, page),
        _ => ('_', 0),
    };
    let pages = parts(scope.book.programme).into_iter().filter(|other| *other != key);
    let shown = pages.filter(|other| of(*other).0 == of(key).0 || of(*other).1 == 1);
    let link = |other: PageKey| {
        let is_own = of(other).0 == of(key).0;
        let text = if is_own { name(scope, other) } else { letter(scope, of(other).0) };
        scope.link_to(other, text)
    };
    let links = shown.filter_map(link).collect();
    scope.section("letters", "places-pages", Content::Chips { links })
}
