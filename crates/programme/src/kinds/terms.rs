//! What a programme calls the kinds, in its own words.

use super::prelude::*;

record! {
    /// The reader's words for a kind in one language.
    TermWords, "woord voor een soort", "word for a kind";

    singular: Option<Text>,
        "Het enkelvoud.",
        "The singular.",
        "pijler",
        "pillar";

    plural: Option<Text>,
        "Het meervoud.",
        "The plural.",
        "pijlers",
        "pillars";

    segment: Option<Text>,
        "Het woord in het adres: kleine letters, cijfers en streepjes.",
        "The word in the address: small letters, digits and hyphens.",
        "pijlers",
        "pillars";
}

/// The reader's words for a kind in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    pub kind: Kind,
    pub lang: Lang,
    pub singular: Option<Box<str>>,
    pub plural: Option<Box<str>>,
    pub segment: Option<Box<str>>,
    pub span: Span,
}

field! {
    /// The words for kinds, sorted by kind and language.
    Terms: Type::MapOf( &Type::KindName, &Type::MapOf(&Type::Language, &Type::Record(TermWords::SHAPE)), ) => Vec<Term>, |entry, builder| {
        let mut terms: Vec<Term> = Vec::new();
        for (kind, by_language) in map(entry) {
            let Some(kind) = Kind::from_name(kind) else {
                continue;
            };
            for (tag, entry) in map(Some(by_language)) {
                let index = builder.languages.iter().position(|known| known == tag);
                let lang = index.and_then(|index| u8::try_from(index).ok()).map(Lang);
                if let (Some(lang), Some(words)) = (lang, TermWords::read(entry, builder)) {
                    terms.push(Term {
                        kind,
                        lang,
                        singular: words.singular,
                        plural: words.plural,
                        segment: words.segment,
                        span: entry.span,
                    });
                }
            }
        }
        terms.sort_by_key(|term| (term.kind, term.lang));
        Some(terms)
    }
}

fn map(entry: Option<&Entry>) -> &[(Box<str>, Entry)] {
    match entry.map(|entry| &entry.value) {
        Some(Value::Map(entries)) => entries,
        _ => &[],
    }
}
