//! A list that takes more than one page.

use locale::args;

use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{Link, Section};

/// The ways from one page of a list to its other pages, of which `key` gives that of a number; `text` and `title` are the
/// words for one of them and for all.
pub fn others(
    scope: &Scope<'_>,
    page: u16,
    [text, title]: [&str; 2],
    key: impl Fn(u16) -> PageKey,
) -> Option<Section> {
    let links: Vec<Link> = (1..=u16::MAX)
        .take_while(|other| scope.book.site.has(key(*other)))
        .filter(|other| *other != page)
        .filter_map(|other| {
            scope.link_to(key(other), scope.t_with(text, args!(page = usize::from(other))))
        })
        .collect();
    scope.section("bladzijden", title, links).if_any()
}
