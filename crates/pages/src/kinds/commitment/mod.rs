//! A commitment: its words, where it stands, where it went and what came of it.

mod register;
mod way;

use insight::due_state;
use programme::model::{Commitment, ObjectRef, Party};

use crate::book::scope::{Facts, Scope};
use crate::parts::card::commitment_tone;
use crate::view::{Content, Entry, FactValue, Say, Section, State};

pub use register::{filtered, in_short, name, sections as register_sections, summary, title};
pub use way::{in_document, is_source};

pub fn state_view(scope: &Scope<'_>, commitment: &Commitment) -> State {
    let derived = due_state(commitment, scope.book.today);
    let (tone, sign) = commitment_tone(commitment.state, derived.overdue);
    let text = match derived.days_left {
        Some(days) if days < 0 => scope.t_with(
            "commitment-overdue",
            &[("days", usize::try_from(-days).unwrap_or(0).into())],
        ),
        _ => scope.word("commitment-state", commitment.state.word()),
    };
    State { tone, sign, text }
}

pub fn sections(scope: &Scope<'_>, at: ObjectRef, commitment: &Commitment) -> Vec<Section> {
    let mut sections = Vec::new();
    if let Some(text) = &commitment.text {
        sections.push(Section {
            id: "tekst".into(),
            title: scope.t("commitment-text"),
            intro: None,
            content: Content::Quote {
                quote: scope.say(text),
                by: maker(scope, commitment),
            },
        });
    }
    sections.extend(way::landed(scope, commitment));
    if !commitment.fulfilment.is_empty() {
        let entries = commitment
            .fulfilment
            .iter()
            .map(|step| {
                let mut facts = Facts::default();
                facts.add(
                    scope.t("fact-evidence"),
                    step.document
                        .map(|document| FactValue::Link(scope.link(document.to))),
                );
                Entry {
                    title: step
                        .date
                        .map(|date| FactValue::Text(scope.locale().date(date).into())),
                    text: step.note.as_ref().map(|note| scope.say(note)),
                    facts: facts.into_vec(),
                }
            })
            .collect();
        sections.push(Section {
            id: "gedaan".into(),
            title: scope.t("commitment-fulfilment"),
            intro: None,
            content: Content::Entries { entries },
        });
    }
    if !commitment.due_history.is_empty() {
        let entries = commitment
            .due_history
            .iter()
            .map(|change| Entry {
                title: change.due.map(|due| {
                    let due = scope.locale().date(due);
                    let said = scope.t_with("commitment-was-due", &[("date", (&due).into())]);
                    FactValue::Text(said.into())
                }),
                text: change.reason.as_ref().map(|reason| scope.say(reason)),
                facts: {
                    let mut facts = Facts::default();
                    facts.text(
                        scope.t("fact-changed-on"),
                        change.changed_on.map(|day| scope.locale().day(day)),
                    );
                    facts.into_vec()
                },
            })
            .collect();
        sections.push(Section {
            id: "verschoven".into(),
            title: scope.t("commitment-moved"),
            intro: None,
            content: Content::Entries { entries },
        });
    }
    sections.extend(way::origin(scope, at));
    sections
}

pub fn facts(scope: &Scope<'_>, commitment: &Commitment, facts: &mut Facts) {
    facts
        .text(
            scope.t("fact-kind"),
            commitment
                .kind
                .map(|kind| scope.word("commitment", kind.word())),
        )
        .add(
            scope.t("fact-state"),
            [FactValue::State(state_view(scope, commitment))],
        )
        .add(
            scope.t("fact-made-by"),
            party(scope, commitment.made_by.as_ref()),
        )
        .add(
            scope.t("fact-made-to"),
            party(scope, commitment.made_to.as_ref()),
        )
        .text(
            scope.t("fact-made-on"),
            commitment.made_on.map(|date| scope.locale().date(date)),
        )
        .add(scope.t("fact-due"), due(scope, commitment))
        .add(
            scope.t("fact-source"),
            commitment
                .source
                .map(|source| FactValue::Link(scope.link(source.to))),
        );
    if commitment.due.is_none() && commitment.state.is_open() {
        facts.text(scope.t("fact-due"), Some(scope.t("commitment-no-due")));
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
fn parties(scope: &Scope<'_>, commitment: &Commitment) -> Option<Say> {
    let to = commitment.made_to.as_ref().map(|to| named(scope, to));
    match (maker(scope, commitment), to) {
        (Some(by), Some(to)) => Some(Say {
            text: scope.t_with(
                "commitment-by-to",
                &[("by", (&by.text).into()), ("to", (&to.text).into())],
            ),
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

/// The due date, how many days are left, and how often it was moved.
fn due(scope: &Scope<'_>, commitment: &Commitment) -> Vec<FactValue> {
    let Some(due) = commitment.due else {
        return Vec::new();
    };
    let derived = due_state(commitment, scope.book.today);
    let mut said = vec![scope.locale().date(due)];
    let left = derived
        .days_left
        .and_then(|days| usize::try_from(days).ok());
    said.extend(left.map(|days| scope.t_with("commitment-days-left", &[("days", days.into())])));
    if derived.times_moved > 0 {
        let times = derived.times_moved.into();
        said.push(scope.t_with("commitment-times-moved", &[("count", times)]));
    }
    said.into_iter()
        .map(|text| FactValue::Text(text.into()))
        .collect()
}
