use programme::model::{Kind, Localised, MenuItem, Programme};

use super::{PageKey, Site};

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

pub fn menu<'a>(site: &Site, programme: &'a Programme) -> Vec<MenuEntry<'a>> {
    match &programme.settings.menu {
        Some(items) => chosen(site, items),
        None => usual(site),
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

/// First what is done and for what, then how it goes and what it costs, then the sources: eight
/// lines at most, so that they can be overlooked. The rest is in the A-Z.
fn usual<'a>(site: &Site) -> Vec<MenuEntry<'a>> {
    let lists = |kinds: &[Kind]| kinds.iter().find_map(|kind| site.list(*kind));
    [
        lists(&[Kind::Track, Kind::ActionLine, Kind::Intervention]),
        lists(&[Kind::Goal]),
        lists(&[Kind::Indicator]),
        lists(&[Kind::Area]),
        site.has(PageKey::Money).then_some(PageKey::Money),
        lists(&[Kind::Commitment]),
        lists(&[Kind::Document]),
        lists(&[Kind::Story]),
    ]
    .into_iter()
    .flatten()
    .map(MenuEntry::Page)
    .collect()
}
