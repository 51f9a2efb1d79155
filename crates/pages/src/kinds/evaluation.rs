use programme::model::{Detail, Kind, ObjectRef, RelationKind};

use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::{Facts, Scope, capitalise};
use crate::parts::evaluation;
use crate::parts::object;
use crate::view::{Entry, Fact, FactValue, Section};

/// The page of an evaluation.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(facts),
    parts: &[
        Part::of("findings", |scope, at| findings(scope, at).into()),
        Part::of("recommendations", |scope, at| recommendations(scope, at).into()),
    ],
    shows: &[(RelationKind::By, false), (RelationKind::LedTo, false)],
    ..object::page(Kind::Evaluation)
};

fn facts(scope: &Scope<'_>, at: ObjectRef) -> Vec<Fact> {
    let Detail::Evaluation(evaluation) = scope.detail(at) else {
        return Vec::new();
    };
    let mut facts = Facts::default();
    let locale = scope.locale();
    facts
        .text(
            scope.t("fact-kind"),
            evaluation.kind.map(|kind| scope.word("evaluation", kind.word())),
        )
        .text(
            scope.t("evaluation-examines"),
            evaluation.examines.map(|word| scope.word("examines", word.word())),
        )
        .add(scope.t("evaluation-by"), evaluation.by.map(|by| FactValue::Link(scope.link(by.to))))
        .text(scope.t("evaluation-planned"), evaluation.planned.map(|date| locale.date(date)))
        .text(scope.t("evaluation-published"), evaluation.published.map(|date| locale.date(date)));
    if evaluation.published.is_none() {
        facts.text(scope.t("evaluation-published"), Some(scope.t("evaluation-not-yet")));
    }
    facts.into_vec()
}

fn findings(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let Detail::Evaluation(evaluation) = scope.detail(at) else {
        return None;
    };
    let entries = evaluation
        .findings
        .iter()
        .map(|finding| {
            let mut facts = Facts::default();
            facts.add(
                scope.plural(Kind::Goal),
                finding.goals.iter().map(|goal| FactValue::Link(scope.link(goal.to))),
            );
            Entry { title: None, text: Some(scope.say(&finding.text)), facts: facts.into_vec() }
        })
        .collect();
    Section::entries("bevindingen", scope.t("evaluation-findings"), entries)
}

fn recommendations(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let Detail::Evaluation(evaluation) = scope.detail(at) else {
        return None;
    };
    let entries = evaluation
        .recommendations
        .iter()
        .map(|recommendation| {
            let mut facts = Facts::default();
            facts
                .text(
                    scope.t("recommendation-to"),
                    recommendation.to.as_ref().map(|to| scope.say(to)),
                )
                .add(
                    scope.t("recommendation-response"),
                    [FactValue::State(evaluation::response(scope, recommendation.response))],
                )
                .text(
                    scope.t("recommendation-response-text"),
                    recommendation.response_text.as_ref().map(|text| scope.say(text)),
                )
                .add(
                    capitalise(&scope.singular(Kind::Commitment)),
                    recommendation
                        .commitment
                        .map(|commitment| FactValue::Link(scope.link(commitment.to))),
                );
            Entry {
                title: None,
                text: Some(scope.say(&recommendation.text)),
                facts: facts.into_vec(),
            }
        })
        .collect();
    Section::entries("aanbevelingen", scope.t("evaluation-recommendations"), entries)
}
