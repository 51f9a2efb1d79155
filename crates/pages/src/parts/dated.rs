//! Dates in words: what is to happen and what happened, for pages, calendars and feeds alike.

use base::capitalised;
use insight::{Appointment, Awaited, Event, Happened, milestones};
use locale::args;
use programme::model::{Commitment, CommitmentKind, CommitmentState, ObjectRef};

use crate::book::scope::Scope;
use crate::view::{Link, Say};

/// Something dated in words.
pub struct Told {
    pub link: Link,
    /// What it is, with a capital: `Mijlpaal gehaald`.
    pub what: String,
    /// Which, or why.
    pub detail: Option<Say>,
}

pub fn appointment(scope: &Scope<'_>, one: &Appointment) -> Told {
    let (key, detail) = match one.what {
        Awaited::Commitment => ("calendar-commitment", None),
        Awaited::Milestone(index) => ("calendar-milestone", milestone(scope, one.of, index)),
        Awaited::Figure => ("calendar-figure", None),
        Awaited::Evaluation => ("calendar-evaluation", None),
        Awaited::Spending => ("calendar-spending", None),
    };
    Told { link: scope.link(one.of), what: scope.t(key), detail }
}

/// What is told of what happened: a document is no change of the programme.
pub fn happened(all: &[Event]) -> impl Iterator<Item = &Event> {
    all.iter().filter(|one| one.what != Happened::Document)
}

pub fn change(scope: &Scope<'_>, one: &Event) -> Told {
    let commitment = scope.own::<Commitment>(one.of);
    let (what, detail) = match one.what {
        Happened::Made => {
            let kind = commitment.and_then(|commitment| commitment.kind);
            let kind = kind.map_or("other", CommitmentKind::word);
            let is_said = kind != "pledge" && scope.noun_beside(one.of).is_none();
            let key =
                if is_said { "changes-made".to_owned() } else { format!("changes-made-{kind}") };
            (scope.t(&key), None)
        }
        Happened::Moved(index) => moved(scope, commitment, index),
        Happened::Step(index) => {
            let step = commitment.and_then(|commitment| commitment.fulfilment.get(index));
            let note = step.and_then(|step| step.note.as_ref());
            (step_in_words(scope, commitment, index), note.map(|note| scope.say(note)))
        }
        Happened::Milestone(index) => {
            (scope.t("changes-milestone"), milestone(scope, one.of, index))
        }
        Happened::Update => (scope.t("changes-update"), None),
        Happened::Evaluation => (scope.t("changes-evaluation"), None),
        Happened::Story => (scope.t("changes-story"), None),
        Happened::Document => (scope.t("changes-document"), None),
    };
    Told { link: scope.link(one.of), what, detail }
}

/// A step; the last one of what was withdrawn, replaced or rejected was that.
fn step_in_words(scope: &Scope<'_>, commitment: Option<&Commitment>, index: usize) -> String {
    let ended = commitment.filter(|own| index + 1 == own.fulfilment.len()).map(|own| own.state);
    match ended {
        Some(
            state @ (CommitmentState::Withdrawn
            | CommitmentState::Superseded
            | CommitmentState::Rejected),
        ) => capitalised(&scope.word("commitment-state", state.word())),
        _ => scope.t("changes-step"),
    }
}

fn moved(
    scope: &Scope<'_>,
    commitment: Option<&Commitment>,
    index: usize,
) -> (String, Option<Say>) {
    let change = commitment.and_then(|commitment| commitment.due_history.get(index));
    let what = match change.and_then(|change| change.due) {
        Some(due) => {
            let due = scope.locale().date(due);
            scope.t_with("changes-moved-from", args!(date = due))
        }
        None => scope.t("changes-moved"),
    };
    let reason = change.and_then(|change| change.reason.as_ref());
    (what, reason.map(|reason| scope.say(reason)))
}

fn milestone(scope: &Scope<'_>, at: ObjectRef, index: usize) -> Option<Say> {
    let all = milestones(&scope.book.programme.object(at).detail);
    all.get(index).map(|milestone| scope.say(&milestone.title))
}
