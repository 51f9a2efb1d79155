use std::collections::BTreeMap;

use base::capitalised;
use insight::{LatestUpdate, latest_updates};
use locale::args;
use programme::model::{Milestone, ObjectRef, Rating, RatingState, Subject};

use super::{block, column};
use crate::book::scope::Scope;
use crate::parts::{milestone, rating};
use crate::view::{FactValue, LedgerRow, Link, Section, State};

/// What is known of a part of the work that does not go as planned.
#[derive(Default)]
struct Slipping<'a> {
    off_course: Option<&'a LatestUpdate<'a>>,
    milestones: Vec<&'a Milestone>,
}

/// Work of which the newest update says that it is off course, and milestones that are late or expected later
/// than planned: a row for each part of the work, what is off course first.
pub fn section(scope: &Scope<'_>) -> Option<Section> {
    let latest = latest_updates(scope.book.programme);
    let (late, count) = milestone::slipping(scope);
    if latest.is_empty() && count == 0 {
        return None;
    }
    let off_course = latest.iter().filter(|one| off_course(one).next().is_some());
    let mut rows: Vec<(Option<ObjectRef>, Slipping<'_>)> = off_course
        .map(|one| (one.of, Slipping { off_course: Some(one), ..Slipping::default() }))
        .collect();
    let found = rows.len();
    let mut places: BTreeMap<Option<ObjectRef>, usize> =
        rows.iter().enumerate().map(|(place, (of, _))| (*of, place)).collect();
    for (at, late) in &late {
        let place = *places.entry(Some(*at)).or_insert(rows.len());
        if place == rows.len() {
            rows.push((Some(*at), Slipping::default()));
        }
        rows.get_mut(place).into_iter().for_each(|(_, row)| row.milestones.push(late));
    }
    let mut said = Vec::new();
    if !latest.is_empty() {
        said.push(scope.t_with("council-off-course", args!(found, count = latest.len())));
    }
    if count > 0 {
        said.push(scope.t_with("process-slipping-intro", args!(found = late.len(), count)));
    }
    let rows = rows.into_iter().map(|(of, slipping)| row(scope, of, &slipping)).collect();
    let head = ["process-part", "process-update", "process-slipping"];
    let head = head.map(|key| column(scope, key)).into();
    let table = ("council-work-caption", head);
    Some(block(scope, ["werk", "council-work"], said, table, rows))
}

fn off_course<'a>(latest: &'a LatestUpdate<'_>) -> impl Iterator<Item = &'a Rating> {
    let ratings = latest.update.ratings.iter();
    ratings.filter(|rating| rating.state == RatingState::OffCourse)
}

fn row(scope: &Scope<'_>, of: Option<ObjectRef>, slipping: &Slipping<'_>) -> LedgerRow {
    let head = match of {
        Some(at) => {
            let kind = scope.noun(at);
            FactValue::Link(Link { kind: Some(kind), ..scope.short_link(at) })
        }
        None => scope.subject(Subject::Programme),
    };
    let told = slipping.off_course.map(|latest| {
        let of = off_course(latest).map(|rating| scope.word("rating-of", rating.of));
        let of = scope.locale().list(&of.collect::<Vec<_>>());
        let day = scope.locale().day(latest.update.date);
        let state = rating::state(scope, RatingState::OffCourse);
        let text = scope.t_with("council-off-course-of", args!(of, state = state.text, day));
        FactValue::State(State { text: capitalised(&text), ..state })
    });
    let late = slipping
        .milestones
        .iter()
        .flat_map(|late| [scope.say(&late.title).into(), milestone::state(scope, late).into()]);
    LedgerRow::new(head, vec![Vec::from_iter(told), late.collect()])
}
