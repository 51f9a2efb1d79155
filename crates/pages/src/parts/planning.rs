//! When work runs and when its milestones fall, on a time line.

use base::value::PartialDate;
use chart::time_line::{self, Entry, StopState, TimeLine, What};
use insight::{MilestoneState, milestone_state};
use programme::model::{
    ActionLine, Intervention, Kind, Milestone, ObjectRef, RelationKind, Status,
};

use super::card::status_view;
use super::{diagram, milestone};
use crate::book::scope::Scope;
use crate::view::Section;

/// More rows cannot be taken in at once: what has been reached, and then the interventions, are
/// left to the pages of the parts.
const MOST_ROWS: usize = 40;

/// How much of a part is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detailed {
    Full,
    /// Without what has been reached.
    Ahead,
    /// Only the action lines, without what has been reached.
    Lines,
}

pub fn of_track(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let rows = |detail: Detailed| -> Vec<Entry> {
        programme
            .naming(at, Kind::ActionLine, RelationKind::PartOf)
            .flat_map(|line| line_rows(scope, line, detail, true))
            .collect()
    };
    section(scope, at, rows)
}

pub fn of_line(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    section(scope, at, |detail| line_rows(scope, at, detail, false))
}

pub fn of_intervention(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    section(scope, at, |detail| intervention_rows(scope, at, detail, false))
}

/// The time line of an object, where there is enough to draw: a milestone with a date, or two
/// periods to compare.
fn section(
    scope: &Scope<'_>,
    at: ObjectRef,
    rows: impl Fn(Detailed) -> Vec<Entry>,
) -> Option<Section> {
    let mut shown = rows(Detailed::Full);
    for less in [Detailed::Ahead, Detailed::Lines] {
        if shown.len() > MOST_ROWS {
            shown = rows(less);
        }
    }
    let is_dated = |row: &&Entry| match row.what {
        What::Work { start, end } => start.is_some() || end.is_some(),
        What::Milestone(milestone) => milestone.expected().is_some(),
    };
    let is_stop = |row: &&Entry| matches!(row.what, What::Milestone(_));
    let dated = || shown.iter().filter(is_dated);
    if dated().filter(is_stop).count() == 0 && dated().count() < 2 {
        return None;
    }
    let line = TimeLine {
        id: format!("planning-{}", at.0),
        title: scope.title(at).text,
        today: scope.book.today,
        rows: shown,
    };
    let told = time_line::figure(&line, scope.locale());
    Some(scope.section("planning", "planning-title", vec![diagram::figure(line.id, told, None)]))
}

/// An action line with its milestones, and its interventions with theirs.
fn line_rows(scope: &Scope<'_>, at: ObjectRef, detail: Detailed, is_part: bool) -> Vec<Entry> {
    let Some(line) = scope.own::<ActionLine>(at) else {
        return Vec::new();
    };
    let period = (line.start, line.end);
    let mut rows = part(scope, at, period, line.status, &line.milestones, detail, is_part);
    if detail != Detailed::Lines {
        let interventions =
            scope.book.programme.naming(at, Kind::Intervention, RelationKind::PartOf);
        rows.extend(interventions.flat_map(|at| intervention_rows(scope, at, detail, true)));
    }
    rows
}

fn intervention_rows(
    scope: &Scope<'_>,
    at: ObjectRef,
    detail: Detailed,
    is_part: bool,
) -> Vec<Entry> {
    let Some(found) = scope.own::<Intervention>(at) else {
        return Vec::new();
    };
    let start = found.start_actual.or(found.start_planned);
    let end = found.end_actual.or(found.end_planned);
    part(scope, at, (start, end), found.status, &found.milestones, detail, is_part)
}

/// A period of work, and below it its milestones. What is a part of something else is named above
/// its milestones, even where it has no period.
fn part(
    scope: &Scope<'_>,
    at: ObjectRef,
    (start, end): (Option<PartialDate>, Option<PartialDate>),
    status: Option<Status>,
    milestones: &[Milestone],
    detail: Detailed,
    is_part: bool,
) -> Vec<Entry> {
    let is_shown = |milestone: &&Milestone| detail == Detailed::Full || milestone.actual.is_none();
    let mut sorted: Vec<&Milestone> = milestones.iter().filter(is_shown).collect();
    sorted.sort_by_key(|milestone| (milestone.expected().is_none(), milestone.expected()));
    let mut rows = Vec::new();
    if start.is_some() || end.is_some() || (is_part && !sorted.is_empty()) {
        rows.push(Entry {
            name: scope.short_title(at).text,
            what: What::Work { start, end },
            state: status.map(|status| status_view(scope, status).text).unwrap_or_default(),
        });
    }
    rows.extend(sorted.into_iter().map(|milestone| stop(scope, milestone)));
    rows
}

fn stop(scope: &Scope<'_>, milestone: &Milestone) -> Entry {
    let state = match milestone_state(milestone, scope.book.today) {
        MilestoneState::Reached { .. } => StopState::Reached,
        MilestoneState::Overdue { .. } => StopState::Overdue,
        MilestoneState::Delayed { .. } => StopState::Delayed,
        MilestoneState::Ahead => StopState::Ahead,
        MilestoneState::Undated => StopState::Undated,
    };
    Entry {
        name: scope.say(&milestone.title).text,
        what: What::Milestone(time_line::Milestone {
            planned: milestone.planned,
            forecast: milestone.forecast,
            actual: milestone.actual,
            state,
        }),
        state: milestone::state(scope, milestone).text,
    }
}
