//! The pages on which the list of a kind is sorted out, as far as its kind has none of its own way.

use base::capitalised;
use locale::args;
use programme::model::{Detail, Kind, ObjectRef};

use super::list;
use crate::address::{ListFilter, PageKey, SORTED_PER_PAGE, Sorted, sorted_segment};
use crate::book::facts::Facts;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::paged;
use crate::view::{Card, Content, Link, Say, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::Many(|programme| Sorted::new(programme).pages()),
    address: |folders, programme, key| {
        let PageKey::Sorted(kind, filter, page) = key else { return folders.top() };
        let (list, part) = (folders.list(kind), sorted_segment(programme, filter, folders));
        folders.folder(&match page {
            0 | 1 => format!("{list}/{part}"),
            more => format!("{list}/{part}/{more}"),
        })
    },
    above: |site, _, key| {
        let PageKey::Sorted(kind, filter, page) = key else { return Vec::new() };
        let mut above: Vec<PageKey> = site.list(kind).into_iter().collect();
        if page > 1 {
            above.push(PageKey::Sorted(kind, filter, 1));
        }
        above
    },
    title: |scope, key| match key {
        PageKey::Sorted(kind, filter, page) => title(scope, kind, filter, page),
        _ => String::new().into(),
    },
    name_in_short: |scope, key| match key {
        PageKey::Sorted(_, filter, 0 | 1) => {
            let name = name(scope, filter);
            Say { text: capitalised(&name.text), ..name }
        }
        PageKey::Sorted(.., page) => {
            scope.t_with("further-page", args!(page = usize::from(page))).into()
        }
        _ => String::new().into(),
    },
    parts: &[
        Part::on("list", |scope, key| match key {
            PageKey::Sorted(kind, filter, page) => shown(scope, kind, filter, page).into(),
            _ => None.into(),
        }),
        Part::on("pages", |scope, key| match key {
            PageKey::Sorted(kind, filter, page) => {
                paged::others(scope, page, ["further-page", "further-pages"], |other| {
                    PageKey::Sorted(kind, filter, other)
                })
                .into()
            }
            _ => None.into(),
        }),
        Part::on("choices", |scope, key| match key {
            PageKey::Sorted(kind, filter, _) => ways(scope, kind, Some(filter)).into(),
            _ => None.into(),
        }),
    ],
    ..PageKind::named("sorted")
};

/// The ways to sort a list out, each with how many it holds; without the one in use.
pub fn ways(scope: &Scope<'_>, kind: Kind, here: Option<ListFilter>) -> Option<Section> {
    let (mut sorts, mut years, mut tracks, mut areas) = (vec![], vec![], vec![], vec![]);
    for (filter, such) in scope.book.sorted().of(kind).filter(|(filter, _)| Some(*filter) != here) {
        let link = scope.link_to(PageKey::Sorted(kind, filter, 1), String::new())?;
        let note = Some(count(scope, kind, such.len()).into());
        let link = Link { text: name(scope, filter), note, ..link };
        match filter {
            ListFilter::Sort(_) => sorts.push(link),
            ListFilter::Year(_) => years.push(link),
            ListFilter::Track(_) => tracks.push(link),
            ListFilter::Area(_) => areas.push(link),
        }
    }
    sorts.sort_by(|a, b| scope.locale().compare(&a.text.text, &b.text.text));
    years.reverse();
    let per = |kind| scope.t_with("list-by", args!(kind = scope.singular(kind)));
    let mut facts = Facts::new(scope);
    facts.add("sorted-by-kind", sorts).add("sorted-by-year", years);
    facts.under(per(Kind::Track), tracks).under(per(Kind::Area), areas);
    let facts = facts.take();
    scope.section("kies", "list-choose", Content::Choices { facts }).if_any()
}

/// What a filter is called among its like: `brief`, `2024`, the name of a track.
fn name(scope: &Scope<'_>, filter: ListFilter) -> Say {
    match filter {
        ListFilter::Sort(at) => match scope.detail(at) {
            Detail::Document(own) => {
                own.kind.map(|kind| scope.word("document", kind.word()).into())
            }
            Detail::Evaluation(own) => {
                own.kind.map(|kind| scope.word("evaluation", kind.word()).into())
            }
            Detail::Partner(own) => own.kind.as_ref().map(|kind| scope.say(kind)),
            Detail::Fund(own) => own.kind.as_ref().map(|kind| scope.say(kind)),
            _ => None,
        }
        .unwrap_or_else(|| String::new().into()),
        // A year is a name, not a number with a mark in it.
        ListFilter::Year(year) => year.to_string().into(),
        ListFilter::Track(at) | ListFilter::Area(at) => scope.short_title(at),
    }
}

fn title(scope: &Scope<'_>, kind: Kind, filter: ListFilter, page: u16) -> Say {
    let (kinds, name) = (scope.plural(kind), name(scope, filter));
    let key = match filter {
        ListFilter::Year(_) => "sorted-title-year",
        _ => "sorted-title",
    };
    let title = scope.t_with(key, args!(kinds, name = name.text));
    let text = match page {
        0 | 1 => title,
        page => scope.t_with("further-title", args!(title, page = usize::from(page))),
    };
    Say { text, lang: name.lang }
}

fn count(scope: &Scope<'_>, kind: Kind, count: usize) -> String {
    let (one, many) = (scope.singular(kind), scope.plural_within(kind));
    scope.t_with("sorted-count", args!(count, one, many))
}

fn shown(scope: &Scope<'_>, kind: Kind, filter: ListFilter, page: u16) -> Option<Section> {
    let such = scope.book.sorted().passing(kind, filter);
    let all: Vec<ObjectRef> = list::ordered(scope, kind, such.to_vec());
    let title = count(scope, kind, all.len());
    let before = usize::from(page.saturating_sub(1)) * SORTED_PER_PAGE;
    let here = all.into_iter().skip(before).take(SORTED_PER_PAGE);
    let mut cards: Vec<Card> = here.map(|at| list::entry(scope, at)).collect();
    // The page says once of what sort they are; a note on a fund is on its money.
    if matches!(filter, ListFilter::Sort(_)) && kind != Kind::Fund {
        cards.iter_mut().for_each(|card| card.notes.clear());
    }
    Section::new("lijst", title, cards).if_any()
}
