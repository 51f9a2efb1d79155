//! The projects in one state: a part of the list of them all.

use std::collections::BTreeMap;

use locale::args;
use programme::model::{Intervention, Kind, ObjectRef, Programme, Status};

use super::list;
use crate::address::PageKey;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::card::card;
use crate::parts::paged;
use crate::view::{Card, Link, Say, Section};

/// The most projects on a page.
const MOST: usize = 500;

pub static PAGE: PageKind = PageKind {
    pages: Pages::Many(|programme| {
        let pages = counts(programme).into_iter().flat_map(|(state, count)| {
            let last = u16::try_from(count.div_ceil(MOST)).unwrap_or(u16::MAX);
            (1..=last).map(move |page| PageKey::Projects(state, page))
        });
        pages.collect()
    }),
    address: |folders, _, key| {
        let PageKey::Projects(state, page) = key else { return folders.top() };
        let list = folders.list(Kind::Intervention);
        let state = folders.word(&format!("projects-{}", state.map_or("unknown", Status::word)));
        folders.folder(&match page {
            0 | 1 => format!("{list}/{state}"),
            more => format!("{list}/{state}/{more}"),
        })
    },
    above: |site, _, key| {
        let mut above: Vec<PageKey> = site.list(Kind::Intervention).into_iter().collect();
        if let PageKey::Projects(state, 2..) = key {
            above.push(PageKey::Projects(state, 1));
        }
        above
    },
    title: |scope, key| match key {
        PageKey::Projects(state, 0 | 1) => named(scope, state).into(),
        PageKey::Projects(state, page) => {
            let title = named(scope, state);
            scope.t_with("further-title", args!(title, page = usize::from(page))).into()
        }
        _ => String::new().into(),
    },
    name_in_short: |scope, key| match key {
        PageKey::Projects(state, 0 | 1) => base::capitalised(&in_words(scope, state)).into(),
        PageKey::Projects(_, page) => {
            scope.t_with("further-page", args!(page = usize::from(page))).into()
        }
        _ => String::new().into(),
    },
    parts: &[
        Part::on("list", |scope, key| match key {
            PageKey::Projects(state, page) => shown(scope, state, page).into(),
            _ => None.into(),
        }),
        Part::on("pages", |scope, key| match key {
            PageKey::Projects(state, page) => others(scope, state, page).into(),
            _ => None.into(),
        }),
        Part::on("choices", |scope, key| match key {
            PageKey::Projects(state, _) => list::ways(scope, Some(state)).into(),
            _ => None.into(),
        }),
    ],
    ..PageKind::named("projects")
};

/// How many projects are in each state; what all have in common sorts nothing out.
fn counts(programme: &Programme) -> BTreeMap<Option<Status>, usize> {
    let mut counts: BTreeMap<Option<Status>, usize> = BTreeMap::new();
    for (_, _, own) in programme.each::<Intervention>() {
        *counts.entry(own.status).or_default() += 1;
    }
    if counts.len() < 2 { BTreeMap::new() } else { counts }
}

/// The ways to the projects in each other state, with how many these are; the unknown ones last.
pub fn ways(scope: &Scope<'_>, here: Option<Option<Status>>) -> Vec<Link> {
    let mut counts: Vec<(Option<Status>, usize)> =
        counts(scope.book.programme).into_iter().collect();
    counts.sort_by_key(|(state, _)| (state.is_none(), *state));
    let others = counts.into_iter().filter(|(state, _)| Some(*state) != here);
    let link = |(state, count): (Option<Status>, usize)| {
        let link = scope.link_to(PageKey::Projects(state, 1), in_words(scope, state))?;
        let note = scope.t_with("projects-count", args!(count));
        Some(Link { note: Some(Say::from(note)), ..link })
    };
    others.filter_map(link).collect()
}

fn in_words(scope: &Scope<'_>, state: Option<Status>) -> String {
    state.map_or_else(|| scope.t("state-unknown"), |state| scope.word("status", state.word()))
}

fn named(scope: &Scope<'_>, state: Option<Status>) -> String {
    let (kinds, state) = (scope.plural(Kind::Intervention), in_words(scope, state));
    scope.t_with("projects-in-state", args!(kinds, state))
}

fn shown(scope: &Scope<'_>, state: Option<Status>, page: u16) -> Option<Section> {
    let all = scope.book.programme.each::<Intervention>();
    let such = all.filter(|(_, _, own)| own.status == state).map(|(at, _, _)| at);
    let such: Vec<ObjectRef> = such.collect();
    let count = such.len();
    let here = such.into_iter().skip(usize::from(page.saturating_sub(1)) * MOST).take(MOST);
    // The page says once in which state they are.
    let cards: Vec<Card> = here.map(|at| Card { state: None, ..card(scope, at) }).collect();
    Section::new("lijst", scope.t_with("projects-count", args!(count)), cards).if_any()
}

fn others(scope: &Scope<'_>, state: Option<Status>, page: u16) -> Option<Section> {
    paged::others(scope, page, ["further-page", "further-pages"], |other| {
        PageKey::Projects(state, other)
    })
}
