//! The menu that the editors chose: kinds, free pages, and groups of them.

use crate::model::{Kind, MenuItem};
use crate::schema::record::{Entry, Record, Value};

use crate::find::fields::{Resolver, prose, text_of};
use crate::find::register::Found;
use crate::rules::unknown_id;

pub fn menu(resolver: &mut Resolver<'_>, record: &Record) -> Option<Vec<MenuItem>> {
    record.get("menu")?;
    Some(items(resolver, record.list("menu")))
}

fn items(resolver: &mut Resolver<'_>, entries: &[Entry]) -> Vec<MenuItem> {
    entries
        .iter()
        .filter_map(|entry| match &entry.value {
            Value::Record(record) => match record.get("page") {
                Some(page) => item(resolver, page),
                None => {
                    let title = prose(record, "title")?;
                    let items = items(resolver, record.list("items"));
                    // A group of nothing but what this build leaves out is left out with it.
                    (!items.is_empty()).then_some(MenuItem::Group { title, items })
                }
            },
            _ => item(resolver, entry),
        })
        .collect()
}

fn item(resolver: &mut Resolver<'_>, entry: &Entry) -> Option<MenuItem> {
    let word = text_of(entry)?;
    if let Some(kind) = Kind::from_name(word) {
        return Some(MenuItem::Kind(kind));
    }
    match resolver.register.find(word, &[Kind::Page]) {
        found @ (Found::Unknown | Found::OtherKind(_)) => {
            let diagnostic = unknown_id::in_menu(resolver.register, word, entry.span, found);
            resolver.bag.push(diagnostic);
            None
        }
        _ => resolver
            .reference(word, entry.span, &[Kind::Page])
            .map(|page| MenuItem::Page(page.to)),
    }
}
