//! The menu that the editors chose.

use super::prelude::*;
use crate::find::ids::Found;
use crate::rules::unknown_id;

record! {
    /// A kind, a page or a group of them, as it is written.
    MenuEntry, "menukeuze", "menu item";

    page: Option<Text>,
        "Een soort (goal, action-line, …) of de id van een pagina.",
        "A kind (goal, action-line, …) or the id of a page.",
        "goal";

    title: Option<Localised>,
        "De titel van een groep.",
        "The title of a group.",
        "Over dit programma";

    items: Vec<Text>,
        "Wat er in de groep staat: soorten of id's van pagina's.",
        "What is in the group: kinds or ids of pages.",
        "[over-deze-site, hoe-wij-meten]";
}

#[derive(Debug, Clone, PartialEq)]
pub enum MenuItem {
    Kind(Kind),
    Page(ObjectRef),
    Group { title: Localised, items: Vec<MenuItem> },
}

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
