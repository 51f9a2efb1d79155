//! The foot of every page: each list and each page of its own that the menu does not lead to.

use programme::model::{Kind, Page};

use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{FootGroup, Link};

/// The most pages of the editors; the A-Z has all.
const MOST: usize = 12;

/// The first pages, by their place at the foot, are about the programme; the rest about the site.
const OF_PROGRAMME: u8 = 11;

pub fn groups(scope: &Scope<'_>, menu: &[PageKey]) -> Vec<FootGroup> {
    let listed = Kind::ALL.into_iter().map(PageKey::List).filter(|page| !menu.contains(page));
    let lists: Vec<Link> = listed.filter_map(|page| link(scope, page)).collect();
    let mut pages: Vec<(u8, PageKey)> =
        scope.book.kinds.iter().filter_map(|kind| Some((kind.footer?, kind.first()?))).collect();
    pages.retain(|(_, page)| !menu.contains(page));
    pages.sort_unstable();
    let (follow, site): (Vec<_>, Vec<_>) =
        pages.into_iter().partition(|(place, _)| *place <= OF_PROGRAMME);
    let links = |pages: Vec<(u8, PageKey)>| -> Vec<Link> {
        pages.into_iter().filter_map(|(_, page)| link(scope, page)).collect()
    };
    let written = scope.book.programme.each::<Page>().take(MOST);
    let mut about: Vec<Link> = written.map(|(at, _, _)| scope.short_link(at)).collect();
    about.extend(links(site));
    [("footer-content", lists), ("footer-follow", links(follow)), ("nav-footer", about)]
        .into_iter()
        .filter(|(_, links)| !links.is_empty())
        .map(|(key, links)| FootGroup { title: scope.t(key), links })
        .collect()
}

fn link(scope: &Scope<'_>, page: PageKey) -> Option<Link> {
    let title = match page {
        PageKey::List(_) => (scope.kind(page).name_in_short)(scope, page),
        page => (scope.kind(page).title)(scope, page),
    };
    scope.link_to(page, title.text)
}
