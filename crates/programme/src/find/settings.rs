//! `programme.yaml`.

use crate::model::{
    Accepted, AccessibilityStatement, Contact, Edition, Kind, Lang, Localised, SecurityContact,
    Settings, Subject, Term,
};
use crate::read::content::Content;
use crate::schema::record::{Entry, Record, Value};
use base::diagnostic::{FileId, Span};

use crate::find::fields::{Resolver, prose, records, text, year};
use crate::find::menu;
use crate::rules::{invalid_currency, start_after_end};

/// What the settings say, or how things are where they say nothing.
pub fn settings(resolver: &mut Resolver<'_>, content: &Content) -> Settings {
    let empty = Record::default();
    let (record, span) = match &content.settings {
        Some(settings) => (&settings.record, Span::top(settings.file)),
        None => (&empty, Span::top(FileId(0))),
    };
    let languages = match content.languages.as_slice() {
        [] => vec!["nl".into()],
        some => some.to_vec(),
    };
    let period = record.record("period").unwrap_or(&empty);
    start_after_end::dates(period, "start", "end", &mut resolver.bag);
    if let (Some(currency), Some(entry)) = (text(record, "currency"), record.get("currency")) {
        resolver
            .bag
            .extend(invalid_currency::check(&currency, entry.span));
    }
    let area = |resolver: &mut Resolver<'_>, key| {
        let reference = resolver.one(record, key, &[Kind::Area]);
        reference.map(|reference| reference.to)
    };
    Settings {
        title: prose(record, "title").unwrap_or_else(|| Localised::new("", span)),
        summary: prose(record, "summary"),
        period: (period.date("start"), period.date("end")),
        horizon: year(record, "horizon"),
        organisation: prose(record, "organisation"),
        url: text(record, "url").map(with_slash),
        terms: terms(record, &languages),
        languages,
        area: area(resolver, "area"),
        reference_area: area(resolver, "reference_area"),
        currency: text(record, "currency").unwrap_or_else(|| "EUR".into()),
        contact: contact(record),
        licence: text(record, "licence"),
        theme: text(record, "theme"),
        edit_url: text(record, "edit_url"),
        menu: menu::menu(resolver, record),
        accessibility: record
            .record("accessibility")
            .map(|item| AccessibilityStatement {
                statement_url: text(item, "statement_url"),
                label: prose(item, "label"),
                date: item.day("date"),
            }),
        security: record.record("security").map(|item| SecurityContact {
            contact: text(item, "contact"),
            expires: item.day("expires"),
        }),
        editions: records(record, "editions")
            .filter_map(|(item, _)| {
                Some(Edition {
                    tag: text(item, "tag")?,
                    title: prose(item, "title"),
                    date: item.day("date"),
                })
            })
            .collect(),
        previews: record.flag("previews").unwrap_or_default(),
        accepted: accepted(resolver, record),
        span,
    }
}

fn with_slash(url: Box<str>) -> Box<str> {
    if url.ends_with('/') {
        url
    } else {
        format!("{url}/").into()
    }
}

fn contact(record: &Record) -> Contact {
    let Some(item) = record.record("contact") else {
        return Contact::default();
    };
    Contact {
        name: prose(item, "name"),
        email: text(item, "email"),
        url: text(item, "url"),
    }
}

/// The words for kinds, sorted by kind and language.
fn terms(record: &Record, languages: &[Box<str>]) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for (kind, by_language) in map(record.get("terms")) {
        let Some(kind) = Kind::from_name(kind) else {
            continue;
        };
        for (tag, entry) in map(Some(by_language)) {
            let index = languages.iter().position(|language| language == tag);
            let lang = index.and_then(|index| u8::try_from(index).ok()).map(Lang);
            if let (Some(lang), Value::Record(item)) = (lang, &entry.value) {
                terms.push(Term {
                    kind,
                    lang,
                    singular: text(item, "singular"),
                    plural: text(item, "plural"),
                    segment: text(item, "segment"),
                    span: entry.span,
                });
            }
        }
    }
    terms.sort_by_key(|term| (term.kind, term.lang));
    terms
}

fn map(entry: Option<&Entry>) -> &[(Box<str>, Entry)] {
    match entry.map(|entry| &entry.value) {
        Some(Value::Map(entries)) => entries,
        _ => &[],
    }
}

/// What the editors know of. An entry about an object that there is not in this build is dropped.
fn accepted(resolver: &mut Resolver<'_>, record: &Record) -> Vec<Accepted> {
    records(record, "accepted")
        .filter_map(|(item, span)| {
            let code = text(item, "code")?;
            let of = match (item.get("of"), text(item, "of")) {
                (Some(entry), Some(id)) => match resolver.subject(&id, entry.span)? {
                    Subject::Programme => None,
                    Subject::Object(at) => Some(at),
                },
                _ => None,
            };
            Some(Accepted {
                code,
                of,
                reason: prose(item, "reason"),
                span: item.get("code").map_or(span, |entry| entry.span),
            })
        })
        .collect()
}
