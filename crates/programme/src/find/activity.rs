//! Tracks, action lines and interventions.

use crate::model::{
    ActionLine, Contribution, EvidenceLevel, Intervention, Kind, LivedExperience, Milestone,
    ObjectRef, Status, Track,
};
use crate::schema::record::Record;
use base::value::Date;

use crate::find::fields::{Resolver, prose, records, whole};
use crate::rules::{date_in_future, duplicate_id, start_after_end};

pub fn track(resolver: &mut Resolver<'_>, record: &Record) -> Track {
    Track {
        goals: resolver.many(record, "goals", &[Kind::Goal]),
    }
}

/// `told` is the day of the build, or that of its publication where that is later.
pub fn action_line(
    resolver: &mut Resolver<'_>,
    record: &Record,
    own: ObjectRef,
    told: Date,
) -> ActionLine {
    start_after_end::dates(record, "start", "end", &mut resolver.bag);
    ActionLine {
        track: resolver.needed(record, "track", Kind::Track, own),
        goals: resolver.many(record, "goals", &[Kind::Goal]),
        topic: prose(record, "topic"),
        start: record.date("start"),
        end: record.date("end"),
        status: status(record),
        milestones: milestones(resolver, record, told),
    }
}

/// `told` is the day of the build, or that of its publication where that is later.
pub fn intervention(
    resolver: &mut Resolver<'_>,
    record: &Record,
    own: ObjectRef,
    told: Date,
) -> Intervention {
    date_in_future::check(record, "start_actual", told, &mut resolver.bag);
    date_in_future::check(record, "end_actual", told, &mut resolver.bag);
    start_after_end::dates(record, "start_planned", "end_planned", &mut resolver.bag);
    start_after_end::dates(record, "start_actual", "end_actual", &mut resolver.bag);
    Intervention {
        action_line: resolver.needed(record, "action_line", Kind::ActionLine, own),
        also_in: resolver.many(record, "also_in", &[Kind::ActionLine]),
        kind: record.word("kind"),
        target_group: prose(record, "target_group"),
        status: status(record),
        start_planned: record.date("start_planned"),
        start_actual: record.date("start_actual"),
        end_planned: record.date("end_planned"),
        end_actual: record.date("end_actual"),
        contributes: records(record, "contributes")
            .filter_map(|(item, _)| contribution(resolver, item))
            .collect(),
        goals: resolver.many(record, "goals", &[Kind::Goal]),
        indicators: resolver.many(record, "indicators", &[Kind::Indicator]),
        milestones: milestones(resolver, record, told),
        depends_on: resolver.many(record, "depends_on", &[Kind::Intervention]),
        lived_experience: record
            .record("lived_experience")
            .map(|item| LivedExperience {
                level: item.word("level"),
                how: prose(item, "how"),
            }),
    }
}

fn status(record: &Record) -> Option<Status> {
    record.word("status").and_then(Status::from_word)
}

fn contribution(resolver: &mut Resolver<'_>, item: &Record) -> Option<Contribution> {
    // What stands beside a goal that is left out is looked at all the same.
    let documents = resolver.many(item, "documents", &[Kind::Document]);
    Some(Contribution {
        goal: resolver.one(item, "goal", &[Kind::Goal])?,
        strength: whole(item, "strength"),
        rationale: prose(item, "rationale"),
        assumption: prose(item, "assumption"),
        evidence: item.word("evidence").and_then(EvidenceLevel::from_word),
        documents,
    })
}

fn milestones(resolver: &mut Resolver<'_>, record: &Record, told: Date) -> Vec<Milestone> {
    duplicate_id::within(record, &["milestones"], &mut resolver.bag);
    for (item, _) in records(record, "milestones") {
        date_in_future::check(item, "actual", told, &mut resolver.bag);
    }
    records(record, "milestones")
        .filter_map(|(item, span)| {
            Some(Milestone {
                id: item.text("id")?.into(),
                title: prose(item, "title")?,
                planned: item.date("planned"),
                forecast: item.date("forecast"),
                actual: item.date("actual"),
                note: prose(item, "note"),
                span,
            })
        })
        .collect()
}
