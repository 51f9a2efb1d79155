use base::value::PartialDate;
use insight::due_state;
use locale::args;
use programme::model::{Commitment, CommitmentState, ObjectRef, Subject};

use super::words::parties;
use crate::book::facts::Facts;
use crate::book::register::RegisterEntry;
use crate::book::scope::Scope;
use crate::parts::card::card;
use crate::parts::span;
use crate::view::{Card, FactValue, Say};

/// A commitment in the register, with what it is about, where it stands written and its evidence.
pub fn entry(scope: &Scope<'_>, commitment: &RegisterEntry<'_>) -> Card {
    let mut card = in_short(scope, commitment.at, commitment.commitment);
    let mut facts = Facts::new(scope);
    facts
        .add("commitments-about", subjects(scope, commitment.commitment))
        .add("fact-source", commitment.commitment.source.map(|source| scope.short_link(source.to)))
        .add("fact-evidence", evidence(scope, commitment.commitment));
    card.facts = facts.take();
    card
}

/// The documents that show what was done, and what is said of it.
pub fn evidence(scope: &Scope<'_>, commitment: &Commitment) -> Vec<FactValue> {
    commitment
        .fulfilment
        .iter()
        .flat_map(|step| {
            let note = step.note.as_ref();
            let said = note.map(|note| FactValue::Text(scope.say(note)));
            let shown =
                step.document.map(|document| FactValue::Link(scope.short_link(document.to)));
            said.into_iter().chain(shown)
        })
        .collect()
}

/// A commitment in a list: who to whom and when, until when, and where it stands.
pub fn in_short(scope: &Scope<'_>, at: ObjectRef, commitment: &Commitment) -> Card {
    let mut card = card(scope, at);
    card.link.note = None;
    card.notes = notes(scope, commitment);
    if card.summary.is_none() {
        card.summary = commitment.text.as_ref().map(|text| scope.say(text));
    }
    card
}

pub fn notes(scope: &Scope<'_>, commitment: &Commitment) -> Vec<Say> {
    let locale = scope.locale();
    let mut notes: Vec<Say> = Vec::new();
    notes.extend(commitment.kind.map(|kind| scope.word("commitment", kind.word()).into()));
    notes.extend(parties(scope, commitment));
    let derived = due_state(commitment, scope.book.today);
    notes.extend(commitment.made_on.map(|date| since(scope, commitment.state, date).into()));
    if let Some(due) = commitment.due {
        let (date, span) = (locale.date(due), span::from_today(scope, due));
        let left = derived.days_left.and_then(|days| usize::try_from(days).ok());
        notes.push(
            match left {
                Some(days) => scope.t_with("commitment-due-left", args!(date, days, span)),
                None => scope.t_with("commitment-due", args!(date)),
            }
            .into(),
        );
    }
    if commitment.due.is_none() && commitment.state.is_open() && some_are_dated(scope) {
        notes.push(scope.t("commitment-no-due").into());
    }
    notes.extend(moved(scope, commitment).map(Say::from));
    notes
}

/// How often the due date was moved, and which it was at first.
pub fn moved(scope: &Scope<'_>, commitment: &Commitment) -> Option<String> {
    let count = commitment.due_history.len();
    let moved = scope.t_with("commitment-times-moved", args!(count));
    (count > 0).then(|| match first_due(scope, commitment) {
        Some(first) => format!("{moved} ({first})"),
        None => moved,
    })
}

/// The date that was agreed at first, where another one is now.
pub fn first_due(scope: &Scope<'_>, commitment: &Commitment) -> Option<String> {
    let first = commitment.due_history.iter().find_map(|change| change.due)?;
    let first = scope.locale().date(first);
    commitment.due?;
    Some(scope.t_with("commitment-first-due", args!(first)))
}

/// When it was made; of what is open, since when it has been.
fn since(scope: &Scope<'_>, state: CommitmentState, made: PartialDate) -> String {
    let date = scope.locale().date(made);
    match state {
        CommitmentState::Open => scope.t_with("commitment-open-since", args!(date)),
        CommitmentState::InProgress => scope.t_with("commitment-pending-since", args!(date)),
        _ => date,
    }
}

/// Where nothing has a date, that is told once, for all.
fn some_are_dated(scope: &Scope<'_>) -> bool {
    scope.book.register().all().iter().any(|entry| entry.commitment.due.is_some())
}

/// What it is about, each with its kind.
pub fn subjects(scope: &Scope<'_>, commitment: &Commitment) -> Vec<FactValue> {
    commitment
        .about
        .iter()
        .map(|(subject, _)| match subject {
            Subject::Object(at) => {
                let mut link = scope.short_link(*at);
                link.kind = Some(scope.noun(*at));
                FactValue::Link(link)
            }
            Subject::Programme => scope.subject(*subject),
        })
        .collect()
}
