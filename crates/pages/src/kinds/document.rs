use programme::model::{Detail, Kind, ObjectRef, RelationKind};

use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::{Facts, Scope, host};
use crate::parts::commitment::{self, party};
use crate::parts::object;
use crate::view::{Entry, Fact, FactValue, Section};

/// The page of a document.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(facts),
    parts: &[
        Part::of("key_points", |scope, at| key_points(scope, at).into()),
        Part::of("commitments_in", |scope, at| commitment::in_document(scope, at).into()),
    ],
    shows: &[(RelationKind::By, false), (RelationKind::To, false)],
    ..object::page(Kind::Document)
};

fn facts(scope: &Scope<'_>, at: ObjectRef) -> Vec<Fact> {
    let Detail::Document(document) = scope.detail(at) else {
        return Vec::new();
    };
    let mut facts = Facts::default();
    facts
        .text(scope.t("fact-kind"), document.kind.map(|kind| scope.word("document", kind.word())))
        .text(scope.t("fact-number"), document.number.as_deref().map(str::to_owned))
        .text(scope.t("fact-date"), document.date.map(|date| scope.locale().date(date)))
        .add(scope.t("fact-from"), party(scope, document.from.as_ref()))
        .add(scope.t("fact-to"), party(scope, document.to.as_ref()));
    let mut where_to_read = Vec::new();
    if let Some(url) = &document.url {
        let text = scope.t_with("document-read-at", &[("host", host(url).into())]);
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
    facts.add(scope.t("document-read"), where_to_read).text(
        scope.t("document-accessible"),
        document.accessible.map(|word| scope.word("accessible", word.word())),
    );
    facts.into_vec()
}

fn key_points(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let Detail::Document(document) = scope.detail(at) else {
        return None;
    };
    let entries = document
        .key_points
        .iter()
        .map(|point| Entry { title: None, text: Some(scope.say(point)), facts: Vec::new() })
        .collect();
    Section::entries("hoofdpunten", scope.t("document-key-points"), entries)
}
