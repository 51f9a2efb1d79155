use crate::model::{Common, Kind, Localised, Participation};
use crate::read::content::{AreaRow, Document};
use crate::schema::record::Record;

use crate::find::fields::{Resolver, prose, records, text_of, texts};
use crate::rules::start_after_end;

/// What every object may have, of a file and, for an area, of its row.
pub fn common(
    resolver: &mut Resolver<'_>,
    document: Option<&Document>,
    row: Option<&AreaRow>,
) -> Option<Common> {
    let empty = Record::default();
    let record = document.map_or(&empty, |document| &document.record);
    let span = match (row, document) {
        (Some(row), _) => row.span,
        (None, Some(document)) => document.span,
        (None, None) => return None,
    };
    let title = prose(record, "title")
        .or_else(|| row.map(|row| row.name.clone()))
        // A missing title is an error, which has been given.
        .or_else(|| document.map(|document| Localised::new(document.id.clone(), span)))?;
    start_after_end::dates(record, "valid_from", "valid_to", &mut resolver.bag);
    let from_row = |cell: Option<&crate::read::content::Cell<_>>| cell.map(|cell| cell.value);
    Some(Common {
        span: document.map_or(span, |document| document.span),
        path: document.map_or("areas.csv".into(), |document| document.path.clone()),
        title,
        summary: prose(record, "summary"),
        short_title: prose(record, "short_title"),
        order: record.whole("order"),
        tags: texts(record, "tags"),
        areas: resolver.many(record, "areas", &[Kind::Area]),
        partners: partners(resolver, record),
        documents: resolver.many(record, "documents", &[Kind::Document]),
        owner: prose(record, "owner"),
        editorial_note: prose(record, "editorial_note"),
        valid_from: record
            .date("valid_from")
            .or_else(|| from_row(row.and_then(|row| row.valid_from.as_ref()))),
        valid_to: record
            .date("valid_to")
            .or_else(|| from_row(row.and_then(|row| row.valid_to.as_ref()))),
        aliases: record
            .list("aliases")
            .iter()
            .filter_map(|entry| Some((text_of(entry)?.into(), entry.span)))
            .collect(),
        last_reviewed: record.day("last_reviewed"),
        review_every: record.frequency("review_every"),
        body: document
            .map(|document| document.body.clone())
            .unwrap_or_default(),
    })
}

fn partners(resolver: &mut Resolver<'_>, record: &Record) -> Vec<Participation> {
    let mut found: Vec<Participation> = Vec::new();
    for (item, _) in records(record, "partners") {
        if let Some(partner) = resolver.one(item, "partner", &[Kind::Partner]) {
            let role = item.word("role");
            // The same partner may have several roles.
            if !found
                .iter()
                .any(|other| other.partner.to == partner.to && other.role == role)
            {
                found.push(Participation { partner, role });
            }
        }
    }
    found
}
