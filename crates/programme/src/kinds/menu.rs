//! The menu that the editors chose.

use super::prelude::*;
use crate::find::ids::Found;
use crate::rules::unknown_id;

record! {
    /// A kind, a page or a group of them, as it is written.
    MenuEntry, "menukeuze", "menu item";

    page: Option<Text>,
        "Een soort (goal, action-line, …), de id van een pagina of van iets anders dat een pagina heeft, of een pagina die het programma maakt: money, council, calendar, changes, network, glossary, index, unknowns, search, privacy, accessibility, open-data, quality, editions, tags, places, experience, process-monitor, area-monitor of intervention-monitor.",
        "A kind (goal, action-line, …), the id of a page or of anything else that has a page, or a page that the program makes: money, council, calendar, changes, network, glossary, index, unknowns, search, privacy, accessibility, open-data, quality, editions, tags, places, experience, process-monitor, area-monitor or intervention-monitor.",
        "goal";

    title: Option<Localised>,
        "De titel van een groep, of van een link naar een andere site.",
        "The title of a group, or of a link to another site.",
        "Over dit programma",
        "About this programme";

    url: Option<Url>,
        "Het webadres waar de keuze naartoe leidt, met een title.",
        "The web address to which the item leads, with a title.",
        "https://gemeente.groningen.nl/contact";

    items: Vec<MenuLine>,
        "Wat er in de groep staat: woorden zoals bij page, of links als {title, url}.",
        "What is in the group: words as with page, or links as {title, url}.",
        "[over-deze-site, hoe-wij-meten]";
}

record! {
    /// A line in a group of the menu, as it is written.
    MenuLink, "keuze in een groep", "item in a group";

    page: Option<Text>,
        "Een soort, een id, of een pagina die het programma maakt.",
        "A kind, an id, or a page that the program makes.",
        "goal";

    title: Option<Localised>,
        "De titel van een link naar een andere site.",
        "The title of a link to another site.",
        "Gemeente",
        "Municipality";

    url: Option<Url>,
        "Het webadres waar de link naartoe leidt.",
        "The web address to which the link leads.",
        "https://gemeente.groningen.nl/contact";
}

item! {
    /// A line in a group.
    MenuLine: Type::RecordOrText(MenuLink::SHAPE) => MenuItem, |entry, builder| menu_line(entry, builder)
}

#[derive(Debug, Clone, PartialEq)]
pub enum MenuItem {
    Kind(Kind),
    /// A free page, or anything else that has one.
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
pub const MADE: [(&str, &str); 20] = [
    ("money", "geld"),
    ("council", "raad"),
    ("calendar", "agenda"),
    ("changes", "wijzigingen"),
    ("network", "samenhang"),
    ("glossary", "begrippen"),
    ("index", "a-z"),
    ("unknowns", "onbekend"),
    ("search", "zoeken"),
    ("privacy", "privacyverklaring"),
    ("accessibility", "toegankelijkheid"),
    ("open-data", "gegevens"),
    ("quality", "kwaliteit"),
    ("editions", "versies"),
    ("tags", "trefwoorden"),
    ("places", "plaatsen"),
    ("experience", "ervaringen"),
    ("process-monitor", "voortgang"),
    ("area-monitor", "gebiedsmonitor"),
    ("intervention-monitor", "projectmonitor"),
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

/// A line in a group: none of its own lines is a group.
fn menu_line(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<MenuItem> {
    let Value::Record(record) = &entry.value else {
        return page_or_kind(entry, builder);
    };
    if let Some(page) = record.get(MenuLink::page) {
        return page_or_kind(page, builder);
    }
    let title = Localised::read(record.get(MenuLink::title)?, builder)?;
    record.text(MenuLink::url).map(|url| MenuItem::Link { title, url: url.into() })
}

/// A line, or else a group.
fn menu_item(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<MenuItem> {
    let record = match &entry.value {
        Value::Record(record) if !leads_on(record) => record,
        _ => return menu_line(entry, builder),
    };
    let title = Localised::read(record.get(MenuEntry::title)?, builder)?;
    let lines = record.list(MenuEntry::items).iter();
    let items: Vec<MenuItem> = lines.filter_map(|line| menu_line(line, builder)).collect();
    // A group of nothing but what this build leaves out is left out with it.
    (!items.is_empty()).then_some(MenuItem::Group { title, items })
}

/// Whether an item of the menu has what a line has: where it leads.
fn leads_on(record: &Record) -> bool {
    record.get(MenuEntry::page).is_some() || record.text(MenuEntry::url).is_some()
}

/// What a word in the menu stands for: a kind, a page that the program makes, or an object. A free page of the name of a
/// page that the program makes is meant first.
fn page_or_kind(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<MenuItem> {
    let word = entry.text()?;
    if let Some(kind) = Kind::from_name(word) {
        return Some(MenuItem::Kind(kind));
    }
    let resolver = &mut builder.resolver;
    let is_own = !matches!(
        resolver.register.find(word, &[Kind::Page]),
        Found::Unknown | Found::OtherKind(_) | Found::Lost
    );
    if let Some((made, _)) =
        MADE.iter().filter(|_| !is_own).find(|(name, dutch)| [*name, *dutch].contains(&word))
    {
        return Some(MenuItem::Made(made));
    }
    let kinds: &[Kind] = if is_own { &[Kind::Page] } else { &[] };
    match resolver.register.find(word, kinds) {
        Found::Unknown | Found::OtherKind(_) => {
            let problem = unknown_id::in_menu(resolver.register, word, entry.span);
            resolver.bag.push(problem);
            None
        }
        _ => {
            let page = resolver.reference(word, entry.span, kinds);
            page.map(|page| MenuItem::Page(page.to))
        }
    }
}
