//! How the work goes: the latest update of each part, what it asks for, milestones that slip, what
//! residents bring in and what was promised.

use base::capitalised;
use std::cmp::Reverse;

use base::value::PartialDate;
use insight::{LatestUpdate, latest_updates, milestones};
use locale::args;
use programme::model::{
    Detail, Kind, Localised, Monitor, ObjectRef, Programme, RatingState, Subject, Update,
};

use crate::address::{CommitmentFilter, PageKey};
use crate::book::facts::Facts;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::register::Standing;
use crate::book::scope::Scope;
use crate::parts::absence::{self, Head};
use crate::parts::commitment::register;
use crate::parts::update::by_update;
use crate::parts::{dates, experience, milestone, monitor, rating};
use crate::view::{Content, Entry, Fact, FactValue, Link, PartTable, Row, Say, Section, TablePart};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(has_progress),
    footer: Some(5),
    beside: &[Kind::Indicator, Kind::Update],
    parts: &[
        Part::whole("standing", |scope| standing(scope, &latest(scope)).into()),
        Part::whole("decisions", |scope| {
            told(scope, "besluiten", "process-decisions", |update| update.decision_needed.as_ref())
                .into()
        }),
        Part::whole("attention", |scope| attention(scope, &latest(scope)).into()),
        Part::whole("obstacles", |scope| {
            told(scope, "lastig", "process-obstacles", |update| update.obstacles.as_ref()).into()
        }),
        Part::whole("milestones", |scope| slipping(scope).into()),
        Part::whole("commitments", |scope| commitments(scope).into()),
        Part::whole("experience", |scope| experience::counts(scope).into()),
        // The figures that follow the work rather than the areas.
        Part::whole("figures", |scope| {
            monitor::figures(scope, Monitor::Process, "process-figures").into()
        }),
    ],
    ..PageKind::named("process-monitor")
};

const RATED: [&str; 4] = ["progress", "money", "quality", "cooperation"];

/// How many milestones the page tells of; the rest stand on the pages of their work.
const MOST_MILESTONES: usize = 60;

/// How many parts of the work a table holds, and how many updates are told under one head. The list
/// of updates has them all.
const MOST_PARTS: usize = 50;

const MOST_TOLD: usize = 30;

fn latest<'a>(scope: &Scope<'a>) -> Vec<LatestUpdate<'a>> {
    latest_updates(scope.book.programme)
}

fn subject(scope: &Scope<'_>, of: Option<ObjectRef>) -> FactValue {
    scope.subject(of.map_or(Subject::Programme, Subject::Object))
}

/// The judgements side by side, in a table for the programme and for each track.
fn standing(scope: &Scope<'_>, latest: &[LatestUpdate<'_>]) -> Section {
    let tracks = scope.book.insight.tracks();
    // What stands on several tracks is told under the first.
    let track_of = |of: Option<ObjectRef>| of.and_then(|at| tracks.of(at).next());
    let mut parts = Vec::new();
    let whole: Vec<&LatestUpdate<'_>> = latest.iter().filter(|one| one.of.is_none()).collect();
    parts.extend(part(scope, "programma", scope.t("whole-programme"), &whole));
    for (track, object) in scope.book.programme.of_kind(Kind::Track) {
        let own: Vec<&LatestUpdate<'_>> =
            latest.iter().filter(|one| track_of(one.of) == Some(track)).collect();
        let mut found = part(scope, &object.id, scope.title(track).text, &own);
        if let Some(part) = &mut found {
            part.title = scope.title(track);
            part.href = Some(scope.link(track).href);
        }
        parts.extend(found);
    }
    let others: Vec<&LatestUpdate<'_>> =
        latest.iter().filter(|one| one.of.is_some() && track_of(one.of).is_none()).collect();
    parts.extend(part(scope, "overig", scope.t("process-others"), &others));
    let intro = if parts.is_empty() { "process-no-update" } else { "process-standing-intro" };
    scope.section("stand", "process-standing", parts).with_intro(Some(scope.t(intro)))
}

fn part(
    scope: &Scope<'_>,
    id: &str,
    title: String,
    latest: &[&LatestUpdate<'_>],
) -> Option<TablePart> {
    if latest.is_empty() {
        return None;
    }
    let mut head = ["process-part", "process-update"].map(|key| Head::words(scope.t(key))).to_vec();
    head.extend(RATED.map(|of| {
        let unknown = rating::state(scope, RatingState::Unknown);
        Head::states(capitalised(&scope.word("rating-of", of)), unknown)
    }));
    let mut sorted = latest.to_vec();
    sorted.sort_by_key(|one| (worst(one.update), Reverse(one.update.date), one.of));
    let rows = sorted
        .iter()
        .take(MOST_PARTS)
        .map(|one| {
            let mut link = scope.link(one.at);
            link.text = scope.locale().day(one.update.date).into();
            let mut told = vec![link.into()];
            if one.is_late(scope.book.today) {
                told.push(rating::late(scope).into());
            } else if dates::is_old(scope, PartialDate::day(one.update.date)) {
                told.push(rating::old(scope).into());
            }
            let mut cells = vec![told];
            cells.extend(RATED.map(|of| {
                let rating = one.update.ratings.iter().find(|rating| rating.of == of);
                let state = rating.map(|rating| rating.state);
                let state = state.filter(|state| *state != RatingState::Unknown);
                state.map(|state| rating::state(scope, state).into()).into_iter().collect()
            }));
            Row { head: subject(scope, one.of), cells }
        })
        .collect();
    let caption = scope.t_with("process-caption", args!(part = title));
    let (table, lacking) = absence::table(scope, caption, &head, rows);
    Some(TablePart {
        id: id.to_owned(),
        title: title.into(),
        href: None,
        intro: cut(scope, "process-parts-shown", MOST_PARTS, latest.len()),
        tables: vec![PartTable { folded: None, table }],
        lacking: lacking.map(Into::into),
    })
}

/// Says that not all is shown, where that is so.
fn cut(scope: &Scope<'_>, key: &str, most: usize, count: usize) -> Option<Say> {
    (count > most).then(|| scope.t_with(key, args!(shown = most, count)).into())
}

/// How bad the worst judgement of an update is: what is off course comes first.
fn worst(update: &Update) -> u8 {
    let of = |state| match state {
        RatingState::OffCourse => 0,
        RatingState::Attention => 1,
        RatingState::OnCourse => 2,
        RatingState::Unknown => 3,
    };
    let all = update.ratings.iter().map(|rating| of(rating.state));
    all.min().unwrap_or(3)
}

/// What an update says, under its own title; last comes what it is about.
fn entry(
    scope: &Scope<'_>,
    group: &[&LatestUpdate<'_>],
    text: Option<&Localised>,
    mut facts: Facts,
) -> Option<Entry> {
    let first = group.first()?;
    let mut link = scope.link(first.at);
    link.note = Some(scope.locale().day(first.update.date).into());
    facts.add("update-of", group.iter().map(|one| subject(scope, one.of)));
    Some(Entry {
        title: Some(link.into()),
        text: text.map(|text| scope.say(text)),
        facts: facts.take(),
    })
}

/// What the latest updates say under one head.
fn told<'a>(
    scope: &Scope<'a>,
    id: &str,
    title: &str,
    what: impl Fn(&'a Update) -> Option<&'a Localised>,
) -> Option<Section> {
    let entries: Vec<Entry> = by_update(&latest(scope))
        .iter()
        .filter_map(|group| {
            let text = what(group.first()?.update)?;
            entry(scope, group, Some(text), Facts::new(scope))
        })
        .collect();
    newest(scope, id, title, entries)
}

/// The judgements that are not good, with their reasons.
fn attention(scope: &Scope<'_>, latest: &[LatestUpdate<'_>]) -> Option<Section> {
    let entries: Vec<Entry> = by_update(latest)
        .iter()
        .filter_map(|group| {
            let mut facts = Facts::new(scope);
            let mut asked = group.first()?.update.ratings.iter().filter(|rating| {
                matches!(rating.state, RatingState::Attention | RatingState::OffCourse)
            });
            let first = asked.next()?;
            for rating in std::iter::once(first).chain(asked) {
                facts.under(
                    capitalised(&scope.word("rating-of", rating.of)),
                    rating::values(scope, rating),
                );
            }
            entry(scope, group, None, facts)
        })
        .collect();
    newest(scope, "aandacht", "process-attention", entries)
}

/// A section of what the newest updates say; none where they say nothing.
fn newest(scope: &Scope<'_>, id: &str, title: &str, mut entries: Vec<Entry>) -> Option<Section> {
    let intro = cut(scope, "process-told-shown", MOST_TOLD, entries.len());
    entries.truncate(MOST_TOLD);
    scope.section(id, title, entries).with_intro(intro).if_any()
}

/// Milestones that are late, or expected later than planned; the latest first.
fn slipping(scope: &Scope<'_>) -> Option<Section> {
    let (all, count) = milestone::slipping(scope);
    if count == 0 {
        return None;
    }
    let found = all.len();
    let rows: Vec<Row> = all
        .into_iter()
        .take(MOST_MILESTONES)
        .map(|(at, slipping)| {
            let date = |date: Option<PartialDate>| -> Vec<FactValue> {
                date.map(|date| scope.locale().date(date).into()).into_iter().collect()
            };
            Row {
                head: scope.say(&slipping.title).into(),
                cells: vec![
                    vec![scope.link(at).into()],
                    date(slipping.planned),
                    date(slipping.forecast.or(slipping.planned)),
                    vec![milestone::state(scope, slipping).into()],
                ],
            }
        })
        .collect();
    let intro = Some(scope.t_with("process-slipping-intro", args!(found, count)));
    let head =
        ["process-milestone", "process-part", "process-planned", "process-expected", "fact-state"];
    let caption = scope.t_with("process-slipping-caption", args!(shown = rows.len(), found));
    let (content, lacking) = match rows.is_empty() {
        true => (Content::Links { links: Vec::new() }, None),
        false => {
            let head = head.map(|key| Head::words(scope.t(key)));
            let (table, lacking) = absence::table(scope, caption, &head, rows);
            (Content::Table { table }, lacking)
        }
    };
    let section = scope.section("mijlpalen", "process-slipping", content).with_intro(intro);
    Some(section.with_lacking(lacking))
}

/// How many commitments stand where, each with the way to them.
fn commitments(scope: &Scope<'_>) -> Option<Section> {
    let register = scope.book.register();
    let all = register.all();
    let links: Vec<Link> = all
        .chunk_by(|a, b| a.standing == b.standing)
        .filter_map(|group| {
            let first = group.first()?;
            let (filter, key) = match first.standing {
                Standing::Overdue => (CommitmentFilter::Overdue, "commitments-overdue"),
                Standing::Open => {
                    (CommitmentFilter::State(first.commitment.state), "commitments-open")
                }
                Standing::InProgress => {
                    (CommitmentFilter::State(first.commitment.state), "commitments-in-progress")
                }
                Standing::Fulfilled => {
                    (CommitmentFilter::State(first.commitment.state), "commitments-fulfilled")
                }
                Standing::Ended => return None,
            };
            let mut link = scope
                .link_to(PageKey::Commitments(filter, 1), scope.t(key))
                .or_else(|| scope.link_to(PageKey::List(Kind::Commitment), scope.t(key)))?;
            let count = scope.t_with("commitments-count", args!(count = group.len()));
            link.note = Some(count.into());
            Some(link)
        })
        .collect();
    (!links.is_empty()).then(|| {
        Section::new(
            "toezeggingen",
            register::name_of_all(scope),
            Content::Choices {
                facts: vec![Fact {
                    label: scope.t("commitments-by-state"),
                    values: links.into_iter().map(FactValue::Link).collect(),
                }],
            },
        )
    })
}

/// Whether anything tells how the work goes: an update, a milestone, what residents bring in, or a
/// figure of the process.
fn has_progress(programme: &Programme) -> bool {
    let mut objects = (0..).map(ObjectRef).zip(&programme.objects);
    objects.any(|(at, object)| match &object.detail {
        Detail::Update(_) => true,
        Detail::Intervention(found) if found.lived_experience.is_some() => true,
        Detail::Indicator(_) => monitor::follows(programme, at, Monitor::Process),
        detail => !milestones(detail).is_empty(),
    })
}
