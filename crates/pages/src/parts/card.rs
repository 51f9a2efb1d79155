use locale::args;
use programme::model::{ActionLine, Detail, Kind, ObjectRef, RelationKind, Status};

use super::commitment::words;
use super::{money, picture, value};
use crate::address::{PageKey, date_of};
use crate::book::scope::Scope;
use crate::view::{Card, Link, Say, State};

/// An object in a list: its title, what it is in a sentence, and what one wants to know at once.
pub fn card(scope: &Scope<'_>, at: ObjectRef) -> Card {
    let object = scope.book.programme.object(at);
    Card {
        link: link_with_kind(scope, at, false),
        summary: object.common.summary.as_ref().map(|s| scope.say(s)),
        facts: Vec::new(),
        notes: notes(scope, at),
        state: state(scope, at),
        picture: picture::of_object(scope, at),
        line: line(scope, at),
        children: Vec::new(),
    }
}

/// A link that says what kind of thing it leads to, for lists that hold several kinds.
pub fn link_with_kind(scope: &Scope<'_>, at: ObjectRef, with_kind: bool) -> Link {
    let object = scope.book.programme.object(at);
    let mut link = scope.link(at);
    if with_kind {
        link.kind = Some(scope.noun(at));
    }
    link.note = date_of(&object.detail).map(|date| scope.locale().date(date).into());
    link
}

/// The track on whose line an object stands.
pub fn line(scope: &Scope<'_>, at: ObjectRef) -> Option<u8> {
    match scope.detail(at) {
        Detail::Track(_) => Some(scope.line_of_track(at)),
        Detail::ActionLine(line) => Some(scope.line_of_track(line.track.to)),
        Detail::Intervention(intervention) => {
            let line: &ActionLine = scope.own(intervention.action_line.to)?;
            Some(scope.line_of_track(line.track.to))
        }
        _ => None,
    }
}

fn notes(scope: &Scope<'_>, at: ObjectRef) -> Vec<Say> {
    let object = scope.book.programme.object(at);
    let mut notes: Vec<Say> = Vec::new();
    match &object.detail {
        Detail::Document(document) => {
            notes.extend(document.kind.map(|kind| scope.word("document", kind.word()).into()));
        }
        Detail::Commitment(commitment) => {
            notes.extend(commitment.kind.map(|kind| scope.word("commitment", kind.word()).into()));
            notes.extend(words::maker(scope, commitment));
        }
        Detail::Fund(_) => notes.extend(money::fund_in_words(scope, at).map(Say::from)),
        Detail::Indicator(found) => notes.push(value::latest(scope, at, found).into()),
        Detail::Partner(partner) => notes.extend(partner.kind.as_ref().map(|kind| scope.say(kind))),
        Detail::Evaluation(evaluation) => {
            notes.extend(evaluation.kind.map(|kind| scope.word("evaluation", kind.word()).into()));
        }
        _ => {}
    }
    notes
}

/// Where an object stands, for kinds that have a state.
pub fn state(scope: &Scope<'_>, at: ObjectRef) -> Option<State> {
    match &scope.book.programme.object(at).detail {
        Detail::ActionLine(line) => line.status.map(|status| status_view(scope, status)),
        Detail::Intervention(intervention) => {
            intervention.status.map(|status| status_view(scope, status))
        }
        Detail::Commitment(commitment) => Some(words::state_view(scope, commitment)),
        _ => None,
    }
}

pub fn status_view(scope: &Scope<'_>, status: Status) -> State {
    let (tone, sign) = match status {
        Status::Planned => ("none", "○"),
        Status::Running | Status::Scaling => ("good", "●"),
        Status::Finishing => ("good", "◕"),
        Status::Closed => ("none", "✓"),
        Status::Cancelled => ("none", "×"),
        Status::Suspended => ("warn", "‖"),
    };
    State { tone, sign, text: scope.word("status", status.word()) }
}

/// Whether objects of a kind are listed by date, newest first.
pub fn is_dated(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Document | Kind::Update | Kind::Story | Kind::Evaluation | Kind::Commitment
    )
}

/// A track with its action lines as children.
pub fn track_card(scope: &Scope<'_>, at: ObjectRef) -> Card {
    let mut card = card(scope, at);
    let lines = scope.book.programme.naming(at, Kind::ActionLine, RelationKind::PartOf);
    card.children = below(scope, at, lines, 60);
    card
}

/// Links to what stands below an object, as many as fit on its card, with the way to the others.
pub fn below(
    scope: &Scope<'_>,
    at: ObjectRef,
    all: impl Iterator<Item = ObjectRef>,
    most: usize,
) -> Vec<Link> {
    let mut links: Vec<Link> = all.map(|below| scope.link(below)).collect();
    if let Some(count) = links.len().checked_sub(most).filter(|count| *count > 0) {
        links.truncate(most);
        let text = scope.t_with("card-below", args!(title = scope.short_title(at).text, count));
        links.extend(scope.link_to(PageKey::Object(at), text));
    }
    links
}

pub fn dated_card(scope: &Scope<'_>, at: ObjectRef) -> Card {
    let mut card = card(scope, at);
    if let Some(note) = card.link.note.take() {
        card.notes.insert(0, note);
    }
    card
}
