use insight::due_state;
use locale::args;
use programme::model::{Commitment, CommitmentState, Party};

use crate::book::scope::Scope;
use crate::parts::span;
use crate::view::{FactValue, Say, State};

pub fn state_view(scope: &Scope<'_>, commitment: &Commitment) -> State {
    let derived = due_state(commitment, scope.book.today);
    let (tone, sign) = tone(commitment.state, derived.overdue);
    let text = match commitment.due.filter(|_| derived.overdue) {
        Some(due) => {
            let span = span::from_today(scope, due);
            scope.t_with("commitment-overdue", args!(span))
        }
        None => scope.word("commitment-state", commitment.state.word()),
    };
    State { tone, sign, text }
}

fn tone(state: CommitmentState, overdue: bool) -> (&'static str, &'static str) {
    match state {
        _ if overdue => ("bad", "!"),
        CommitmentState::Open => ("warn", "○"),
        CommitmentState::InProgress => ("warn", "◐"),
        CommitmentState::Fulfilled => ("good", "✓"),
        CommitmentState::Withdrawn | CommitmentState::Superseded | CommitmentState::Rejected => {
            ("none", "×")
        }
    }
}

/// Who said it, in words.
pub fn maker(scope: &Scope<'_>, commitment: &Commitment) -> Option<Say> {
    commitment.made_by.as_ref().map(|by| named(scope, by))
}

fn named(scope: &Scope<'_>, party: &Party) -> Say {
    match party.partner {
        Some(partner) => scope.title(partner),
        None => scope.say(&party.name),
    }
}

/// Who said it to whom, in words.
pub fn parties(scope: &Scope<'_>, commitment: &Commitment) -> Option<Say> {
    let to = commitment.made_to.as_ref().map(|to| named(scope, to));
    match (maker(scope, commitment), to) {
        (Some(by), Some(to)) => Some(Say {
            text: scope.t_with("commitment-by-to", args!(by = by.text, to = to.text)),
            lang: by.lang,
        }),
        (by, _) => by,
    }
}

/// A party by its words, linked where they equal a partner's id.
pub fn party(scope: &Scope<'_>, party: Option<&Party>) -> Option<FactValue> {
    let party = party?;
    Some(match party.partner {
        Some(partner) => FactValue::Link(scope.link(partner)),
        None => FactValue::Text(scope.say(&party.name)),
    })
}
