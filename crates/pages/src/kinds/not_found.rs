use programme::model::Kind;

use crate::address::PageKey;
use crate::book::page::{PageKind, Part};
use crate::book::scope::Scope;
use crate::view::{Link, Section};

pub static PAGE: PageKind = PageKind {
    address: |folders, _, _| folders.file("404.html"),
    parts: &[Part::whole("ways", |scope| ways(scope).into())],
    ..PageKind::named("not-found")
};

/// Ways on from a page that is not there.
fn ways(scope: &Scope<'_>) -> Option<Section> {
    let mut links: Vec<Link> = Vec::new();
    links.extend(scope.link_to(PageKey::Home, scope.t("home-link")));
    links.extend(scope.link_to(PageKey::SEARCH, scope.t("search-title")));
    for kind in Kind::ALL {
        links.extend(scope.link_to(PageKey::List(kind), scope.plural(kind)));
    }
    links.extend(scope.link_to(PageKey::INDEX, scope.t("index-title")));
    scope.section("verder", "not-found-ways", links).if_any()
}
