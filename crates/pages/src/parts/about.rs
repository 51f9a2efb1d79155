//! What is said of an object elsewhere: the latest update, the commitments about it, and what
//! evaluations found.
//!
//! A track and an action line answer for what stands on them: theirs are shown with their own.

use std::cmp::Reverse;

use base::value::Date;
use base::value::PartialDate;
use insight::is_report_late;
use locale::args;
use programme::model::{Kind, ObjectRef, Programme, RelationKind, Update};

use super::commitment::count;
use super::{commitment, dates, evaluation, rating};
use crate::address::date_of;
use crate::address::{CommitmentFilter, PageKey};
use crate::book::facts::Facts;
use crate::book::scope::Scope;
use crate::view::{Card, Entry, FactValue, Link, Section};

/// How many commitments a page shows before it leads to the register.
const MOST_PROMISES: usize = 12;

/// How many former updates a page names.
const MOST_UPDATES: usize = 5;

/// Whether a page shows what names an object in this way.
pub fn shows(relation: RelationKind, kind: Kind) -> bool {
    relation == RelationKind::About
        && matches!(kind, Kind::Commitment | Kind::Update | Kind::Evaluation)
}

/// An object and the work that stands on it.
fn with_parts(programme: &Programme, at: ObjectRef) -> Vec<ObjectRef> {
    let parts = |of: ObjectRef, kind| programme.naming(of, kind, RelationKind::PartOf);
    let mut all = vec![at];
    match programme.object(at).kind() {
        Kind::Track => {
            for line in parts(at, Kind::ActionLine) {
                all.push(line);
                all.extend(parts(line, Kind::Intervention));
            }
        }
        Kind::ActionLine => all.extend(parts(at, Kind::Intervention)),
        _ => {}
    }
    all
}

/// Objects of a kind that are about any of these, each once.
fn naming(programme: &Programme, of: &[ObjectRef], kind: Kind) -> Vec<ObjectRef> {
    let mut found: Vec<ObjectRef> =
        of.iter().flat_map(|at| programme.naming(*at, kind, RelationKind::About)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The objects of a dated kind, the newest first.
fn newest(programme: &Programme, of: &[ObjectRef], kind: Kind) -> Vec<ObjectRef> {
    let mut found = naming(programme, of, kind);
    found.sort_by_key(|at| {
        let date = date_of(&programme.object(*at).detail);
        Reverse(date.map(|date| date.first()))
    });
    found
}

/// The newest update of an object and of the work that stands on it, with the day of the one before.
pub fn newest_update(programme: &Programme, at: ObjectRef) -> Option<(&Update, Option<Date>)> {
    let updates = newest(programme, &with_parts(programme, at), Kind::Update);
    let mut updates = updates.into_iter().filter_map(|at| programme.detail::<Update>(at));
    Some((updates.next()?, updates.next().map(|update| update.date)))
}

pub fn latest_update(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let updates = newest(programme, &with_parts(programme, at), Kind::Update);
    let (latest, earlier) = updates.split_first()?;
    let update = scope.own(*latest)?;
    let mut entry = update_entry(scope, *latest, update);
    let others = earlier.iter().take(MOST_UPDATES).map(|at| {
        let mut link = scope.link(*at);
        link.note = date_of(&programme.object(*at).detail).map(|d| scope.locale().date(d).into());
        FactValue::Link(link)
    });
    let mut facts = Facts::new(scope);
    let is_late = newest_update(programme, at)
        .is_some_and(|(update, before)| is_report_late(update, before, scope.book.today));
    if is_late {
        facts.add("update-rhythm", Some(rating::late(scope)));
    } else if dates::is_old(scope, PartialDate::day(update.date)) {
        facts.add("update-rhythm", Some(rating::old(scope)));
    }
    // An update on a part of the work says on which.
    if !update.of.iter().any(|(of, _)| *of == programme::model::Subject::Object(at)) {
        facts.add("update-of", update.of.iter().map(|(of, _)| scope.subject(*of)));
    }
    facts.add("update-earlier", others);
    entry.facts.extend(facts.take());
    Some(scope.section("voortgang", "update-latest", vec![entry]))
}

/// An update in short: what was done and comes next, and each judgement that is known.
pub fn update_entry(scope: &Scope<'_>, at: ObjectRef, update: &Update) -> Entry {
    let mut link = scope.link(at);
    link.note = Some(scope.locale().day(update.date).into());
    let summary = scope.book.programme.object(at).common.summary.as_ref();
    let mut facts = Facts::new(scope);
    for rating in rating::known(update) {
        facts.under(scope.word("rating-of", rating.of), rating::values(scope, rating));
    }
    for (key, text) in [
        ("update-next", &update.next),
        ("update-obstacles", &update.obstacles),
        ("update-decision-needed", &update.decision_needed),
    ] {
        facts.say(key, text);
    }
    Entry {
        title: Some(link.into()),
        text: update.done.as_ref().or(summary).map(|text| scope.say(text)),
        facts: facts.take(),
    }
}

/// The commitments about it, what is late and open first.
pub fn commitments(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let (register, programme) = (scope.book.register(), scope.book.programme);
    let mut found = naming(programme, &with_parts(programme, at), Kind::Commitment);
    found.sort_by_key(|commitment| register.rank(*commitment));
    if found.is_empty() {
        return None;
    }
    let cards: Vec<Card> = found
        .iter()
        .take(MOST_PROMISES)
        .filter_map(|at| Some(commitment::in_short(scope, *at, scope.own(*at)?)))
        .collect();
    let plural = count::title(scope, found.iter().filter_map(|at| scope.own(*at)));
    let intro = (found.len() > cards.len()).then(|| {
        scope.t_with("commitments-shown", args!(shown = cards.len(), count = found.len()))
    });
    let mut content = cards;
    content.extend(more(scope, at, found.len() > MOST_PROMISES));
    Some(
        Section::new(
            "toezeggingen",
            scope.t_with("relation-in-about", args!(kinds = plural)),
            content,
        )
        .with_intro(intro),
    )
}

/// The way to the register where a page does not show all: to the part of a track, else to all.
fn more(scope: &Scope<'_>, at: ObjectRef, is_cut: bool) -> Option<Card> {
    if !is_cut {
        return None;
    }
    let of_track = PageKey::Commitments(CommitmentFilter::Track(Some(at)), 1);
    let link: Link = scope
        .link_to(
            of_track,
            scope.t_with("commitments-all-of-track", args!(track = scope.short_title(at).text)),
        )
        .or_else(|| scope.link_to(PageKey::List(Kind::Commitment), scope.t("commitments-all")))?;
    Some(Card::new(link))
}

pub fn evaluations(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let entries: Vec<Entry> = newest(programme, &with_parts(programme, at), Kind::Evaluation)
        .into_iter()
        .map(|at| evaluation::entry(scope, at))
        .collect();
    let plural = scope.plural(Kind::Evaluation);
    Section::new("evaluaties", scope.t_with("relation-in-about", args!(kinds = plural)), entries)
        .if_any()
}
