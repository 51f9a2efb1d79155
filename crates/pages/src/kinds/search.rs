//! Where readers search by words. What makes it work is a script; without it this page leads on.

use programme::model::{Area, Kind, Lang};

use crate::address::{PageKey, Site};
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::areas;
use crate::search::{self, CHOICES, OVERVIEW};
use crate::view::{Content, Link, Say, SearchChoice, SearchView, Section};

/// More areas than this are no choice to read through.
const MOST_AREAS: usize = 100;

pub static PAGE: PageKind = PageKind {
    // Only a site that is published is searched: `plan` knows.
    pages: Pages::One(|_| false),
    menu: Some(6),
    footer: Some(12),
    parts: &[
        Part::whole("search", |scope| form(scope).into()),
        Part::whole("ways", |scope| ways(scope).into()),
    ],
    ..PageKind::named("search")
};

fn form(scope: &Scope<'_>) -> Section {
    let search = SearchView {
        script: scope.asset("search.js"),
        index: scope.way_to(&Site::of_search(scope.here, ::search::SCRIPT)),
        top: scope.book.site.address(PageKey::Home, Lang::DEFAULT).map(|home| scope.way_to(home)),
        only_beginnings: search::letters(scope.book, scope.lang).is_some(),
        choices: choices(scope),
    };
    scope.section("zoek", "search-by-words", Content::Search { search })
}

/// A choice of one is none.
fn choices(scope: &Scope<'_>) -> Vec<SearchChoice> {
    let programme = scope.book.programme;
    let named = |at| (programme.object(at).id.to_string(), scope.short_title(at));
    let there_are = |kind: &Kind| programme.of_kind(*kind).next().is_some();
    let kinds = Kind::ALL.into_iter().filter(there_are);
    let kinds = kinds.map(|kind| (kind.name().to_owned(), Say::from(scope.plural(kind))));
    let overview = (OVERVIEW.to_owned(), Say::from(scope.t("search-overviews")));
    let own = scope.settings().area;
    let inside = programme
        .each::<Area>()
        .filter(|(at, _, area)| own.is_none_or(|own| *at == own || areas::lies_in(area, own)));
    let mut places: Vec<_> = inside.map(|(at, _, _)| named(at)).collect();
    places.sort_by(|(_, a), (_, b)| scope.locale().compare(&a.text, &b.text));
    if places.len() > MOST_AREAS {
        places.clear();
    }
    let tracks = programme.of_kind(Kind::Track).map(|(at, _)| named(at)).collect();
    let all = [kinds.chain([overview]).collect(), places, tracks];
    let labels = [scope.t("search-kind"), scope.singular(Kind::Area), scope.singular(Kind::Track)];
    let each = CHOICES.into_iter().zip(labels).zip(all).filter(|(_, all)| all.len() > 1);
    each.map(|((name, label), options)| SearchChoice {
        name,
        label,
        all: scope.t("search-all"),
        options,
    })
    .collect()
}

/// Ways that need no words.
fn ways(scope: &Scope<'_>) -> Option<Section> {
    let own = |key: PageKey| scope.link_to(key, scope.name(key).text);
    let mut links: Vec<Link> = Vec::new();
    links.extend(own(PageKey::INDEX));
    links.extend(scope.link_to(PageKey::List(Kind::Area), scope.t("menu-areas")));
    links.extend(areas::by_place(scope));
    links.extend([PageKey::GLOSSARY, PageKey::Home].into_iter().filter_map(own));
    scope.section("bladeren", "search-ways", links).if_any()
}
