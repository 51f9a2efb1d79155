//! Lists that are too long for one page: everything from A to Z, the objects of a kind, the words
//! that are explained, the rows of money, what the interventions bring about. The first page of each
//! is its own; the others follow in numbered folders
//! below it, and each leads to all by its first and last name, with how many it holds.

use programme::model::{Kind, Programme};

use crate::address::{Long, PageKey};
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::kinds::{glossary, index, intervention_monitor, list, money_rows};
use crate::parts::card::is_dated;
use crate::view::{Card, Content, FactValue, Link, MOST_ROWS, Section, Sections};
use locale::args;
use std::borrow::Cow;

/// How many things stand on a page: links take less room than cards.
const MOST_LINKS: usize = 2_000;
const MOST_CARDS: usize = 500;

pub static PAGE: PageKind = PageKind {
    pages: Pages::Many(|programme| {
        let others = [Long::Index, Long::Glossary, Long::Money, Long::Interventions];
        let lists = Kind::ALL.into_iter().map(Long::Kind).chain(others);
        lists.flat_map(|long| rest(programme, long)).collect()
    }),
    address: |folders, _, key| {
        let PageKey::Further(long, page) = key else { return folders.top() };
        let top = match long {
            Long::Kind(kind) => folders.list(kind),
            other => match other.first() {
                PageKey::One(name) => folders.word(name),
                _ => String::new(),
            },
        };
        folders.folder(&format!("{top}/{}-{page}", folders.word("further")))
    },
    above: |site, _, key| match key {
        PageKey::Further(Long::Money, _) => {
            site.if_any(PageKey::MONEY).into_iter().chain([PageKey::MONEY_ROWS]).collect()
        }
        PageKey::Further(long, _) => vec![long.first()],
        _ => Vec::new(),
    },
    title: |scope, key| match key {
        PageKey::Further(long, page) => {
            let title = (scope.kind(long.first()).title)(scope, long.first()).text;
            scope.t_with("further-title", args!(title, page = usize::from(page))).into()
        }
        _ => String::new().into(),
    },
    name_in_short: |scope, key| match key {
        PageKey::Further(_, page) => {
            scope.t_with("further-page", args!(page = usize::from(page))).into()
        }
        _ => String::new().into(),
    },
    parts: &[Part::on("list", |scope, key| match key {
        PageKey::Further(long, page) => shown(scope, long, page),
        _ => None.into(),
    })],
    ..PageKind::named("further")
};

/// The pages of a list after the first.
fn rest(programme: &Programme, long: Long) -> impl Iterator<Item = PageKey> + use<> {
    let count = match long {
        // The register has pages of its own, and free pages no list.
        Long::Kind(Kind::Commitment | Kind::Page) => 0,
        Long::Kind(kind) => programme.of_kind(kind).count(),
        Long::Index => Kind::ALL.into_iter().flat_map(|kind| programme.of_kind(kind)).count(),
        Long::Glossary => programme.glossary.len(),
        Long::Money => programme.allocations.len() + programme.transactions.len(),
        Long::Interventions => programme.of_kind(Kind::Intervention).count(),
    };
    let last = u16::try_from(count.div_ceil(most(long))).unwrap_or(u16::MAX);
    (2..=last).map(move |page| PageKey::Further(long, page))
}

fn most(long: Long) -> usize {
    match long {
        Long::Index => MOST_LINKS,
        Long::Kind(_) | Long::Glossary => MOST_CARDS,
        Long::Money | Long::Interventions => MOST_ROWS,
    }
}

/// What stands on a page of a list, and the ways to its other pages.
pub fn shown(scope: &Scope<'_>, long: Long, page: u16) -> Sections {
    let all = || match long {
        Long::Kind(kind) => vec![list::all(scope, kind)],
        Long::Index => index::index(scope),
        Long::Glossary => vec![glossary::terms(scope)],
        Long::Money => money_rows::all(scope),
        Long::Interventions => vec![intervention_monitor::interventions(scope)],
    };
    let most = most(long);
    if page == 1 {
        let all = all();
        return match all.iter().map(|section| section.content.things()).sum::<usize>() > most {
            true => cut(scope, &all, (long, page)),
            false => all.into(),
        };
    }
    // The further pages stand in folders beside each other, so that the same links lead from each.
    let place = scope.book.site.langs().count() * long.place() + scope.lang.index();
    scope.book.kept.lists.get(place, all).map_or(None.into(), |all| cut(scope, all, (long, page)))
}

/// What of a list stands on a page.
fn cut(scope: &Scope<'_>, all: &[Section], (long, page): (Long, u16)) -> Sections {
    let most = most(long);
    let names: Vec<Cow<'_, str>> =
        all.iter().flat_map(|section| names(&section.content, long)).collect();
    let from = usize::from(page.saturating_sub(1)) * most;
    let mut before = 0;
    let mut sections: Vec<Section> = Vec::new();
    for section in all {
        let count = section.content.things();
        let start = from.saturating_sub(before).min(count);
        let end = (from + most).saturating_sub(before).min(count);
        before += count;
        if start < end {
            let content = section.content.within(start, end);
            let Section { id, title, intro, lacking, .. } = section;
            let (id, title) = (id.clone(), title.clone());
            let (intro, lacking) = (intro.clone(), lacking.clone());
            sections.push(Section { id, title, intro, lacking, rest: None, fold: None, content });
        }
    }
    let others = (1..).zip(names.chunks(most)).filter(|(other, _)| *other != page);
    let link = |(other, names): (u16, &[Cow<'_, str>])| {
        let key = if other == 1 { long.first() } else { PageKey::Further(long, other) };
        let (first, last) = (names.first()?, names.last()?);
        let text = match first == last {
            true => first.clone().into_owned(),
            false => format!("{first} – {last}"),
        };
        let count = if long == Long::Money { "further-count-rows" } else { "further-count" };
        let note = scope.t_with(count, args!(count = names.len()));
        Some(Link { note: Some(note.into()), ..scope.link_to(key, text)? })
    };
    let links: Vec<Link> = others.filter_map(link).collect();
    sections.extend(scope.section("bladzijden", "further-pages", links).if_any());
    sections.into()
}

/// What the things of a list are called on the way to them: by day where they have one, a row of money
/// by its fund first.
fn names(content: &Content, long: Long) -> Vec<Cow<'_, str>> {
    let is_by_day = matches!(long, Long::Kind(kind) if is_dated(kind));
    fn of_card(card: &Card, is_by_day: bool) -> Cow<'_, str> {
        let day = card.notes.first().filter(|_| is_by_day);
        day.unwrap_or(&card.link.text).text.as_str().into()
    }
    match content {
        Content::Links { links } => {
            links.iter().map(|link| link.text.text.as_str().into()).collect()
        }
        Content::Facts { facts } => facts.iter().map(|fact| fact.label.as_str().into()).collect(),
        Content::Cards { cards } | Content::Tracks { cards } => {
            cards.iter().map(|card| of_card(card, is_by_day)).collect()
        }
        Content::Groups { groups } => {
            let cards = groups.iter().flat_map(|group| &group.cards);
            cards.map(|card| of_card(card, is_by_day)).collect()
        }
        Content::Tables { parts } => {
            let tables = parts.iter().flat_map(|part| &part.tables);
            let rows = tables.flat_map(|one| &one.table.rows);
            rows.map(|row| row.head.text().into()).collect()
        }
        Content::Ledger { ledger } => {
            let rows = ledger.groups.iter().flat_map(|group| {
                let title = group.title.as_ref().map_or("", FactValue::text);
                group.rows.iter().map(move |row| (title, row.head.text()))
            });
            rows.map(|(title, row)| format!("{title}, {row}").into()).collect()
        }
        _ => Vec::new(),
    }
}
