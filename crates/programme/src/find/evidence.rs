//! Documents, updates, evaluations and stories.

use crate::model::{
    Consent, Document, Evaluation, Finding, Kind, Rating, RatingState, Recommendation, Response,
    Story, Update,
};
use crate::schema::record::{Record, Value};
use base::value::Date;

use crate::find::fields::{Resolver, prose, records, text};
use crate::find::promise::picture;
use crate::rules::{date_in_future, duplicate_id, missing_consent, update_before_period};

pub fn document(resolver: &mut Resolver<'_>, record: &Record, path: &str) -> Document {
    let (from, from_partner) = resolver.words_or_partner(record, "from");
    let (to, to_partner) = resolver.words_or_partner(record, "to");
    Document {
        kind: record.word("kind"),
        number: text(record, "number"),
        date: record.date("date"),
        from,
        from_partner,
        to,
        to_partner,
        url: text(record, "url"),
        file: resolver.file(record, "file", path),
        accessible: record.word("accessible"),
        key_points: record
            .list("key_points")
            .iter()
            .filter_map(|entry| match &entry.value {
                Value::Prose(prose) => Some(prose.clone()),
                _ => None,
            })
            .collect(),
        supersedes: supersedes(resolver, record),
    }
}

/// One document or several.
fn supersedes(resolver: &mut Resolver<'_>, record: &Record) -> Vec<crate::model::Reference> {
    let one = match record.get("supersedes").map(|entry| &entry.value) {
        Some(Value::List(_)) | None => None,
        Some(_) => resolver.one(record, "supersedes", &[Kind::Document]),
    };
    let mut found = resolver.many(record, "supersedes", &[Kind::Document]);
    found.extend(one);
    found
}

/// `told` is the day of the build, or that of its publication where that is later.
pub fn update(resolver: &mut Resolver<'_>, record: &Record, told: Date) -> Update {
    update_before_period::check(record, &mut resolver.bag);
    date_in_future::check(record, "date", told, &mut resolver.bag);
    Update {
        of: resolver.subjects(record, "of"),
        period: record.period("period"),
        // A missing date is an error, which has been given.
        date: record.day("date").unwrap_or(told),
        done: prose(record, "done"),
        next: prose(record, "next"),
        obstacles: prose(record, "obstacles"),
        decision_needed: prose(record, "decision_needed"),
        ratings: ratings(record),
    }
}

fn ratings(record: &Record) -> Vec<Rating> {
    let Some(item) = record.record("ratings") else {
        return Vec::new();
    };
    ["progress", "money", "quality", "cooperation"]
        .into_iter()
        .filter_map(|of| {
            let rating = item.record(of)?;
            Some(Rating {
                of,
                state: rating.word("state").and_then(RatingState::from_word)?,
                reason: prose(rating, "reason"),
            })
        })
        .collect()
}

/// `told` is the day of the build, or that of its publication where that is later.
pub fn evaluation(resolver: &mut Resolver<'_>, record: &Record, told: Date) -> Evaluation {
    date_in_future::check(record, "published", told, &mut resolver.bag);
    duplicate_id::within(record, &["findings", "recommendations"], &mut resolver.bag);
    Evaluation {
        of: resolver.subjects(record, "of"),
        kind: record.word("kind"),
        examines: record.word("examines"),
        by: resolver.one(record, "by", &[Kind::Partner]),
        planned: record.date("planned"),
        published: record.date("published"),
        findings: records(record, "findings")
            .filter_map(|(item, _)| {
                let goals = resolver.many(item, "goals", &[Kind::Goal]);
                Some(Finding {
                    id: text(item, "id")?,
                    text: prose(item, "text")?,
                    goals,
                })
            })
            .collect(),
        recommendations: records(record, "recommendations")
            .filter_map(|(item, span)| {
                let commitment = resolver.one(item, "commitment", &[Kind::Commitment]);
                Some(Recommendation {
                    id: text(item, "id")?,
                    text: prose(item, "text")?,
                    to: prose(item, "to"),
                    response: item.word("response").and_then(Response::from_word),
                    response_text: prose(item, "response_text"),
                    commitment,
                    span,
                })
            })
            .collect(),
    }
}

pub fn story(resolver: &mut Resolver<'_>, record: &Record, path: &str, date: Date) -> Story {
    let consent = consent(record);
    if let Some(image) = record.get("image")
        && consent.is_none()
    {
        resolver.bag.push(missing_consent::image(image.key));
    }
    Story {
        date: record.day("date").unwrap_or(date),
        author: prose(record, "author"),
        about: resolver.subjects(record, "about"),
        image: picture(resolver, record, "image", path),
        consent,
    }
}

fn consent(record: &Record) -> Option<Consent> {
    if record.word("consent").is_some() {
        return Some(Consent::NotNeeded);
    }
    let given = record.record("consent")?;
    (given.flag("given") == Some(true)).then(|| Consent::Given(given.day("date")))
}
