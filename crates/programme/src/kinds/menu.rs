//! The menu that the editors chose.

use super::prelude::*;
use crate::find::ids::Found;
use crate::rules::unknown_id;

record! {
    /// A kind, a page or a group of them, as it is written.
    MenuEntry, "menukeuze", "menu item";

    page: Option<Text>,
        "Een soort (goal, action-line, …), de id van een pagina, of een pagina die het programma maakt: money, council, calendar, changes, network, glossary, index of unknowns.",
        "A kind (goal, action-line, …), the id of a page, or a page that the program makes: money, council, calendar, changes, network, glossary, index or unknowns.",
        "goal";

    title: Option<Localised>,
        "De titel van een groep, of van een link naar een andere site.",
        "The title of a group, or of a link to another site.",
        "Over dit programma";

    url: Option<Url>,
        "Het webadres waar de keuze naartoe leidt, met een title.",
        "The web address to which the item leads, with a title.",
        "https://gemeente.groningen.nl/contact";

    items: Vec<Text>,
        "Wat er in de groep staat: soorten of id's van pagina's.",
        "What is in the group: kinds or ids of pages.",
        "[over-deze-site, hoe-wij-meten]";
}

#[derive(Debug, Clone, PartialEq)]
pub enum MenuItem {
    Kind(Kind),
    Page(ObjectRef),
    /// A page that the program makes, by its name.
    Made(&'static str),
    /// To another site.
    Link {
        title: Localised,
        url: Box<str>,
    },
    Group {
        title: Localised,
        items: Vec<MenuItem>,
    },
}

/// Pages that the program makes and a menu can hold, with a Dutch word for each.
pub const MADE: [(&str, &str); 9] = [
    ("money", "geld"),
    ("council", "raad"),
    ("calendar", "agenda"),
    ("changes", "wijzigingen"),
    ("network", "samenhang"),
    ("glossary", "begrippen"),
    ("index", "a-z"),
    ("unknowns", "onbekend"),
    ("search", "zoeken"),
];

item! {
    /// The menu that the editors chose: kinds, free pages, and groups of them.
    Menu: Type::List(&Type::RecordOrText(MenuEntry::SHAPE)) => Vec<MenuItem>, |entry, builder| {
        match &entry.value {
            Value::List(entries) => Some(menu_items(entries, builder)),
            _ => Some(Vec::new()),
        }
    }
}

fn menu_items(entries: &[Entry], builder: &mut Builder<'_, '_>) -> Vec<MenuItem> {
    let mut items = Vec::new();
    for entry in entries {
        items.extend(menu_item(entry, builder));
    }
    items
}

fn menu_item(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<MenuItem> {
    let Value::Record(record) = &entry.value else {
        return page_or_kind(entry, builder);
    };
    if let Some(page) = record.get(MenuEntry::page) {
        return page_or_kind(page, builder);
    }
    let title = Localised::read(record.get(MenuEntry::title)?, builder)?;
    if let Some(url) = record.text(MenuEntry::url) {
        return Some(MenuItem::Link { title, url: url.into() });
    }
    let items = menu_items(record.list(MenuEntry::items), builder);
    // A group of nothing but what this build leaves out is left out with it.
    (!items.is_empty()).then_some(MenuItem::Group { title, items })
}

/// What a word in the menu stands for: a kind, or a free page.
fn page_or_kind(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<MenuItem> {
    let word = entry.text()?;
    if let Some(kind) = Kind::from_name(word) {
        return Some(MenuItem::Kind(kind));
    }
    if let Some((made, _)) = MADE.iter().find(|(name, dutch)| [*name, *dutch].contains(&word)) {
        return Some(MenuItem::Made(made));
    }
    let resolver = &mut builder.resolver;
    match resolver.register.find(word, &[Kind::Page]) {
        found @ (Found::Unknown | Found::OtherKind(_)) => {
            let problem = unknown_id::in_menu(resolver.register, word, entry.span, found);
            resolver.bag.push(problem);
            None
        }
        _ => {
            let page = resolver.reference(word, entry.span, &[Kind::Page]);
            page.map(|page| MenuItem::Page(page.to))
        }
    }
}
