use programme::model::{Kind, Localised, MenuItem, Programme};

use crate::address::{PageKey, Site};
use crate::book::page::Kinds;

/// A line of the menu.
#[derive(Debug, Clone, PartialEq)]
pub enum MenuEntry<'a> {
    /// Called as that page is called.
    Page(PageKey),
    /// Called by a text of the theme.
    Named(PageKey, &'static str),
    /// To another site.
    Link {
        title: &'a Localised,
        url: &'a str,
    },
    Group {
        title: &'a Localised,
        items: Vec<MenuEntry<'a>>,
    },
}

impl MenuEntry<'_> {
    /// The pages that it leads to.
    pub fn pages(&self) -> Vec<PageKey> {
        match self {
            Self::Page(page) | Self::Named(page, _) => vec![*page],
            Self::Link { .. } => Vec::new(),
            Self::Group { items, .. } => items.iter().flat_map(Self::pages).collect(),
        }
    }
}

/// The menu that the settings give, else one that fits what the programme holds.
pub fn menu<'a>(kinds: Kinds, site: &Site, programme: &'a Programme) -> Vec<MenuEntry<'a>> {
    match &programme.settings.menu {
        Some(items) => chosen(site, items),
        None => usual(kinds, site, programme),
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
            MenuItem::Made(name) => page(PageKey::One(name)),
            MenuItem::Link { title, url } => Some(MenuEntry::Link { title, url }),
            MenuItem::Group { title, items } => {
                let items = chosen(site, items);
                (!items.is_empty()).then_some(MenuEntry::Group { title, items })
            }
        })
        .collect()
}

/// Lists by the question that they answer, of each the first that there is: where one lives, what is
/// done, for what and how it goes.
const LISTS: [(u8, &str, &[Kind]); 4] = [
    (1, "menu-areas", &[Kind::Area]),
    (2, "menu-work", &[Kind::Track, Kind::ActionLine, Kind::Intervention]),
    (3, "menu-goals", &[Kind::Goal, Kind::Indicator]),
    (5, "menu-commitments", &[Kind::Commitment]),
];

/// A line for each question of readers, in their words: a programme's own word for a kind is one. Where there
/// is no search, its place is that of the list of all pages.
/// The rest is in the foot of every page.
fn usual<'a>(kinds: Kinds, site: &Site, programme: &Programme) -> Vec<MenuEntry<'a>> {
    let has_word = |kind: Kind| programme.settings.terms.iter().any(|term| term.kind == kind);
    let lists = LISTS.into_iter().filter_map(|(place, name, of)| {
        let (kind, page) = of.iter().find_map(|kind| Some((*kind, site.list(*kind)?)))?;
        let entry = match has_word(kind) {
            true => MenuEntry::Page(page),
            false => MenuEntry::Named(page, name),
        };
        Some((place, entry))
    });
    let pages = kinds
        .iter()
        .filter_map(|kind| Some((kind.menu?, MenuEntry::Page(site.if_any(kind.first()?)?))));
    let mut lines: Vec<(u8, MenuEntry<'_>)> = lists.chain(pages).collect();
    lines.sort_by_key(|(place, _)| *place);
    lines.dedup_by_key(|(place, _)| *place);
    lines.into_iter().map(|(_, entry)| entry).collect()
}
