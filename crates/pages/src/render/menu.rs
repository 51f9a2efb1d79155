use programme::model::{Kind, Localised, MenuItem, Programme};

use crate::address::{PageKey, Site};
use crate::book::page::Kinds;

/// A line of the menu.
#[derive(Debug, Clone, PartialEq)]
pub enum MenuEntry<'a> {
    /// Called as that page is called.
    Page(PageKey),
    Group {
        title: &'a Localised,
        items: Vec<MenuEntry<'a>>,
    },
}

/// The menu that the settings give, else one that fits what the programme holds.
pub fn menu<'a>(kinds: Kinds, site: &Site, programme: &'a Programme) -> Vec<MenuEntry<'a>> {
    match &programme.settings.menu {
        Some(items) => chosen(site, items),
        None => usual(kinds, site),
    }
}

/// What the settings ask for; a page that does not exist is left out, and so is an empty group.
fn chosen<'a>(site: &Site, items: &'a [MenuItem]) -> Vec<MenuEntry<'a>> {
    let page = |key| site.has(key).then_some(MenuEntry::Page(key));
    items
        .iter()
        .filter_map(|item| match item {
            MenuItem::Kind(kind) => page(PageKey::List(*kind)),
            MenuItem::Page(at) => page(PageKey::Object(*at)),
            MenuItem::Group { title, items } => {
                let items = chosen(site, items);
                (!items.is_empty()).then_some(MenuEntry::Group { title, items })
            }
        })
        .collect()
}

/// Lists with their places in the menu, of each the first that there is: first what is done and for
/// what, then how it goes and what it costs, then the sources.
const LISTS: [(u8, &[Kind]); 7] = [
    (1, &[Kind::Track, Kind::ActionLine, Kind::Intervention]),
    (2, &[Kind::Goal]),
    (3, &[Kind::Indicator]),
    (4, &[Kind::Area]),
    (6, &[Kind::Commitment]),
    (7, &[Kind::Document]),
    (8, &[Kind::Story]),
];

/// Eight lines at most, so that they can be taken in at a glance. The rest is in the A-Z.
fn usual<'a>(kinds: Kinds, site: &Site) -> Vec<MenuEntry<'a>> {
    let lists = LISTS.into_iter().filter_map(|(place, kinds)| {
        Some((place, kinds.iter().find_map(|kind| site.list(*kind))?))
    });
    let pages = kinds.iter().filter_map(|kind| Some((kind.menu?, site.if_any(kind.first()?)?)));
    let mut lines: Vec<(u8, PageKey)> = lists.chain(pages).collect();
    lines.sort_unstable();
    lines.into_iter().map(|(_, page)| MenuEntry::Page(page)).collect()
}
