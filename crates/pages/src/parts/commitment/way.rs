//! The way of a commitment: where it landed, what it came from, and what a document holds of them.

use base::capitalised;
use programme::model::{
    ActionLine, Commitment, CommitmentKind, CommitmentState, Evaluation, Intervention, Kind,
    ObjectRef, RelationKind, Subject,
};

use super::card::subjects;
use super::words::state_view;
use crate::book::facts::Facts;
use crate::book::scope::Scope;
use crate::parts::evaluation;
use crate::view::{Entry, FactValue, Row, Section, Table};

/// What it is about, each with where that stands. Of what was asked it tells where it landed.
pub fn landed(scope: &Scope<'_>, commitment: &Commitment) -> Option<Section> {
    if commitment.about.is_empty() {
        return None;
    }
    let entries: Vec<Entry> =
        commitment.about.iter().map(|(subject, _)| entry(scope, *subject)).collect();
    let key = match has_landed(commitment) {
        true => "commitment-landed",
        false => "commitment-about",
    };
    Some(scope.section("waarover", key, entries))
}

/// What was asked for and not refused lands somewhere; a pledge or a question is about something.
fn has_landed(commitment: &Commitment) -> bool {
    let is_asked = matches!(
        commitment.kind,
        Some(CommitmentKind::Suggestion | CommitmentKind::Motion | CommitmentKind::Amendment)
    );
    is_asked && !matches!(commitment.state, CommitmentState::Rejected | CommitmentState::Withdrawn)
}

fn entry(scope: &Scope<'_>, subject: Subject) -> Entry {
    let mut facts = Facts::new(scope);
    let mut text = None;
    if let Subject::Object(at) = subject {
        let object = scope.book.programme.object(at);
        text = object.common.summary.as_ref().map(|s| scope.say(s));
        facts.add("fact-kind", Some(capitalised(&scope.noun(at))));
        for above in above(scope, at) {
            let kind = scope.book.programme.object(above).kind();
            facts.under(capitalised(&scope.singular(kind)), [scope.link(above)]);
        }
    }
    Entry { title: Some(scope.subject(subject)), text, facts: facts.take() }
}

/// The action line and the track on which a part of the work stands.
fn above(scope: &Scope<'_>, at: ObjectRef) -> Vec<ObjectRef> {
    let line = scope.own::<Intervention>(at).map(|found| found.action_line.to);
    let found = scope.own::<ActionLine>(line.unwrap_or(at));
    line.into_iter().chain(found.map(|line| line.track.to)).collect()
}

/// The recommendations that led to a commitment, each with the evaluation that made it.
pub fn origin(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let mut entries = Vec::new();
    for from in programme.naming(at, Kind::Evaluation, RelationKind::LedTo) {
        let evaluation = scope.own::<Evaluation>(from);
        for advice in evaluation.into_iter().flat_map(|found| &found.recommendations) {
            if advice.commitment.is_none_or(|led_to| led_to.to != at) {
                continue;
            }
            entries.push(Entry {
                title: Some(scope.link(from).into()),
                text: Some(scope.say(&advice.text)),
                facts: Facts::new(scope)
                    .add("recommendation-response", [evaluation::response(scope, advice.response)])
                    .say("recommendation-response-text", &advice.response_text)
                    .take(),
            });
        }
    }
    scope.section("aanbeveling", "commitment-origin", entries).if_any()
}

/// What is commitmentd or asked in a document, and where it went.
pub fn in_document(scope: &Scope<'_>, document: ObjectRef) -> Option<Section> {
    let rows: Vec<Row> = scope
        .book
        .programme
        .naming(document, Kind::Commitment, RelationKind::Document)
        .filter_map(|at| Some((at, scope.own(at)?)))
        .filter(|(_, commitment)| is_source(commitment, document))
        .map(|(at, commitment)| row(scope, at, commitment))
        .collect();
    scope
        .section(
            "toezeggingen",
            "document-commitments",
            Table::new(
                scope.t("document-commitments-caption"),
                vec![
                    scope.t("document-commitments-what"),
                    scope.t("fact-made-on"),
                    scope.t("document-commitments-landed"),
                    scope.t("fact-state"),
                ],
                rows,
            ),
        )
        .if_any()
}

/// Whether a document is where a commitment stands written.
pub fn is_source(commitment: &Commitment, document: ObjectRef) -> bool {
    commitment.source.is_some_and(|source| source.to == document)
}

fn row(scope: &Scope<'_>, at: ObjectRef, commitment: &Commitment) -> Row {
    let mut link = scope.short_link(at);
    link.note = commitment.kind.map(|kind| scope.word("commitment", kind.word()).into());
    let unknown = || FactValue::Text(scope.t("unknown-yet").into());
    let date = commitment
        .made_on
        .map_or_else(unknown, |date| FactValue::Text(scope.locale().date(date).into()));
    let mut landed = subjects(scope, commitment);
    if landed.is_empty() {
        landed.push(unknown());
    }
    Row {
        head: link.into(),
        cells: vec![vec![date], landed, vec![state_view(scope, commitment).into()]],
    }
}
