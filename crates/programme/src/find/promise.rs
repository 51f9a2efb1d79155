//! Partners and commitments.

use crate::model::{
    Commitment, CommitmentState, DueChange, Fulfilment, Kind, Localised, Partner, Picture,
};
use crate::schema::record::Record;
use base::diagnostic::Bag;
use base::value::Date;

use crate::find::fields::{Resolver, prose, records, text};
use crate::rules::{
    date_in_future, due_before_made, due_history_out_of_order, fulfilled_without_evidence,
    fulfilment_before_made, image_without_alt,
};

pub fn partner(resolver: &mut Resolver<'_>, record: &Record, path: &str) -> Partner {
    Partner {
        kind: prose(record, "kind"),
        website: text(record, "website"),
        logo: picture(resolver, record, "logo", path),
    }
}

/// `{file, alt, credit}`; none where the file is missing.
pub fn picture(
    resolver: &mut Resolver<'_>,
    record: &Record,
    key: &str,
    path: &str,
) -> Option<Picture> {
    let entry = record.get(key)?;
    let item = record.record(key)?;
    let alt = prose(item, "alt").filter(|alt| !alt.original().trim().is_empty());
    if alt.is_none() {
        resolver.bag.push(image_without_alt::report(entry.key));
    }
    Some(Picture {
        attachment: resolver.file(item, "file", path)?,
        alt: alt.unwrap_or_else(|| Localised::new("", entry.span)),
        credit: prose(item, "credit"),
    })
}

/// `told` is the day of the build, or that of its publication where that is later.
pub fn commitment(resolver: &mut Resolver<'_>, record: &Record, told: Date) -> Commitment {
    check_dates(record, told, &mut resolver.bag);
    let (made_by, made_by_partner) = resolver.words_or_partner(record, "made_by");
    let (made_to, made_to_partner) = resolver.words_or_partner(record, "made_to");
    Commitment {
        kind: record.word("kind"),
        text: prose(record, "text"),
        made_by,
        made_by_partner,
        made_to,
        made_to_partner,
        made_on: record.date("made_on"),
        source: resolver.one(record, "source", &[Kind::Document]),
        due: record.date("due"),
        due_span: record.get("due").map(|entry| entry.span),
        due_history: records(record, "due_history")
            .map(|(item, _)| DueChange {
                due: item.date("due"),
                changed_on: item.day("changed_on"),
                reason: prose(item, "reason"),
            })
            .collect(),
        about: resolver.subjects(record, "about"),
        state: record
            .word("state")
            .and_then(CommitmentState::from_word)
            .unwrap_or(CommitmentState::Open),
        fulfilment: records(record, "fulfilment")
            .map(|(item, _)| Fulfilment {
                date: item.date("date"),
                document: resolver.one(item, "document", &[Kind::Document]),
                note: prose(item, "note"),
            })
            .collect(),
    }
}

fn check_dates(record: &Record, told: Date, bag: &mut Bag) {
    due_before_made::check(record, bag);
    due_history_out_of_order::check(record, bag);
    fulfilment_before_made::check(record, bag);
    fulfilled_without_evidence::check(record, bag);
    date_in_future::check(record, "made_on", told, bag);
    for (item, _) in records(record, "due_history") {
        date_in_future::check(item, "changed_on", told, bag);
    }
    let is_done = record.word("state") == Some(CommitmentState::Fulfilled.word());
    let state = record.get("state").filter(|_| is_done);
    for (step, _) in records(record, "fulfilment") {
        date_in_future::step(step, "date", told, state.map(|entry| entry.span), bag);
    }
}
