use insight::due_state;
use locale::args;
use programme::model::{Commitment, Kind, ObjectRef, RelationKind};

use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::commitment::card::moved as times_moved;
use crate::parts::commitment::{maker, party, state_view, way};
use crate::parts::{object, span};
use crate::view::{Content, Entry, Fact, FactValue, Section, Sections};

/// The page of a commitment: its words, where it stands, where it went and what came of it.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    parts: &[
        Part::of("text", |scope, at| of(scope, at, text)),
        Part::of("about", |scope, at| of(scope, at, way::landed)),
        Part::of("fulfilment", |scope, at| of(scope, at, fulfilment)),
        Part::of("moved", |scope, at| of(scope, at, moved)),
        Part::of("origin", |scope, at| way::origin(scope, at).into()),
    ],
    shows: &[
        (RelationKind::By, false),
        (RelationKind::To, false),
        (RelationKind::About, false),
        (RelationKind::LedTo, true),
    ],
    ..object::page(Kind::Commitment)
};

/// A part that is made of what the editors wrote of the commitment.
fn of(
    scope: &Scope<'_>,
    at: ObjectRef,
    make: fn(&Scope<'_>, &Commitment) -> Option<Section>,
) -> Sections {
    scope.own(at).and_then(|found| make(scope, found)).into()
}

fn text(scope: &Scope<'_>, commitment: &Commitment) -> Option<Section> {
    let quote = scope.say(commitment.text.as_ref()?);
    let by = maker(scope, commitment);
    let content = Content::Quote { quote, by };
    Some(scope.section("tekst", "commitment-text", content))
}

fn fulfilment(scope: &Scope<'_>, commitment: &Commitment) -> Option<Section> {
    let entries: Vec<Entry> = commitment
        .fulfilment
        .iter()
        .map(|step| Entry {
            title: step.date.map(|date| FactValue::Text(scope.locale().date(date).into())),
            text: step.note.as_ref().map(|note| scope.say(note)),
            facts: Facts::new(scope).links("fact-evidence", step.document).take(),
        })
        .collect();
    scope.section("gedaan", "commitment-fulfilment", entries).if_any()
}

fn moved(scope: &Scope<'_>, commitment: &Commitment) -> Option<Section> {
    let entries: Vec<Entry> = commitment
        .due_history
        .iter()
        .map(|change| Entry {
            title: change.due.map(|due| {
                let due = scope.locale().date(due);
                let said = scope.t_with("commitment-was-due", args!(date = due));
                FactValue::Text(said.into())
            }),
            text: change.reason.as_ref().map(|reason| scope.say(reason)),
            facts: {
                Facts::new(scope)
                    .add("fact-changed-on", change.changed_on.map(|day| scope.locale().day(day)))
                    .take()
            },
        })
        .collect();
    scope.section("verschoven", "commitment-moved", entries).if_any()
}

fn facts(scope: &Scope<'_>, _: ObjectRef, commitment: &Commitment) -> Vec<Fact> {
    let mut facts = Facts::new(scope);
    facts
        .add("fact-kind", commitment.kind.map(|kind| scope.word("commitment", kind.word())))
        .add("fact-state", [state_view(scope, commitment)])
        .add("fact-made-by", party(scope, commitment.made_by.as_ref()))
        .add("fact-made-to", party(scope, commitment.made_to.as_ref()))
        .date("fact-made-on", commitment.made_on)
        .add("fact-due", due(scope, commitment))
        .links("fact-source", commitment.source);
    if commitment.due.is_none() && commitment.state.is_open() {
        facts.add("fact-due", Some(scope.t("commitment-no-due")));
    }
    facts.take()
}

/// The due date, how many days are left, and how often it was moved.
pub fn due(scope: &Scope<'_>, commitment: &Commitment) -> Vec<FactValue> {
    let Some(due) = commitment.due else {
        return Vec::new();
    };
    let derived = due_state(commitment, scope.book.today);
    let mut said = vec![scope.locale().date(due)];
    let left = derived.days_left.and_then(|days| usize::try_from(days).ok());
    let span = span::from_today(scope, due);
    said.extend(left.map(|days| scope.t_with("commitment-days-left", args!(days, span))));
    said.extend(times_moved(scope, commitment));
    said.into_iter().map(|text| FactValue::Text(text.into())).collect()
}
