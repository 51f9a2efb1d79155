use super::further;
use crate::address::Long;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::view::{Fact, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| !programme.glossary.is_empty()),
    footer: Some(13),
    parts: &[Part::whole("terms", |scope| further::shown(scope, Long::Glossary, 1))],
    ..PageKind::named("glossary")
};

/// The explanations of the words that the programme uses.
pub fn terms(scope: &Scope<'_>) -> Section {
    let mut entries: Vec<_> = scope.book.programme.glossary.iter().collect();
    entries.sort_by(|a, b| scope.locale().compare(&a.term, &b.term));
    let facts: Vec<Fact> = entries
        .into_iter()
        .map(|entry| Fact {
            label: entry.term.to_string(),
            values: vec![scope.say(&entry.explanation).into()],
        })
        .collect();
    scope.section("lijst", "glossary-terms", facts)
}
