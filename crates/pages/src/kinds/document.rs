use locale::args;
use programme::model::{Document, Kind, ObjectRef, RelationKind};

use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::{Scope, host};
use crate::parts::commitment::{self, party};
use crate::parts::object;
use crate::view::{Entry, Fact, FactValue, Section};

/// The page of a document.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    parts: &[
        Part::of("key_points", |scope, at| key_points(scope, at).into()),
        Part::of("commitments_in", |scope, at| commitment::in_document(scope, at).into()),
    ],
    shows: &[(RelationKind::By, false), (RelationKind::To, false)],
    ..object::page(Kind::Document)
};

fn facts(scope: &Scope<'_>, _: ObjectRef, document: &Document) -> Vec<Fact> {
    let mut facts = Facts::new(scope);
    facts
        .add("fact-kind", document.kind.map(|kind| scope.word("document", kind.word())))
        .add("fact-number", document.number.as_deref().map(str::to_owned))
        .date("fact-date", document.date)
        .add("fact-from", party(scope, document.from.as_ref()))
        .add("fact-to", party(scope, document.to.as_ref()));
    let mut where_to_read = Vec::new();
    if let Some(url) = &document.url {
        let text = scope.t_with("document-read-at", args!(host = host(url)));
        where_to_read.push(FactValue::Link(scope.outside(url, text.into())));
    }
    if let Some(attachment) =
        document.file.and_then(|index| scope.book.programme.attachments.get(index))
    {
        where_to_read.push(FactValue::Link(scope.download(attachment)));
    }
    if where_to_read.is_empty() {
        where_to_read.push(FactValue::Text(scope.t("document-not-public").into()));
    }
    facts.add("document-read", where_to_read).add(
        "document-accessible",
        document.accessible.map(|word| scope.word("accessible", word.word())),
    );
    facts.take()
}

fn key_points(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let document = scope.own::<Document>(at)?;
    let entries: Vec<Entry> = document
        .key_points
        .iter()
        .map(|point| Entry { title: None, text: Some(scope.say(point)), facts: Vec::new() })
        .collect();
    scope.section("hoofdpunten", "document-key-points", entries).if_any()
}
