use base::capitalised;
use programme::model::{Evaluation, Kind, ObjectRef, RelationKind};

use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::commitment::party;
use crate::parts::evaluation;
use crate::parts::object;
use crate::view::{Content, Entry, Fact, Section};

/// The page of an evaluation.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    parts: &[
        Part::of("findings", |scope, at| findings(scope, at).into()),
        Part::of("recommendations", |scope, at| recommendations(scope, at).into()),
    ],
    shows: &[(RelationKind::By, false), (RelationKind::LedTo, false)],
    ..object::page(Kind::Evaluation)
};

fn facts(scope: &Scope<'_>, _: ObjectRef, evaluation: &Evaluation) -> Vec<Fact> {
    let mut facts = Facts::new(scope);
    facts
        .add("fact-kind", evaluation.kind.map(|kind| scope.word("evaluation", kind.word())))
        .add(
            "evaluation-examines",
            evaluation.examines.map(|word| scope.word("examines", word.word())),
        )
        .links("evaluation-by", evaluation.by)
        .date("evaluation-planned", evaluation.planned)
        .date("evaluation-published", evaluation.published);
    if evaluation.published.is_none() {
        facts.add("evaluation-published", Some(scope.t("evaluation-not-yet")));
    }
    facts.take()
}

fn findings(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let evaluation = scope.own::<Evaluation>(at)?;
    let entries: Vec<Entry> = evaluation
        .findings
        .iter()
        .map(|finding| Entry {
            title: None,
            text: Some(scope.say(&finding.text)),
            facts: Facts::new(scope)
                .under(
                    scope.plural(Kind::Goal),
                    finding.goals.iter().map(|goal| scope.link(goal.to)),
                )
                .take(),
        })
        .collect();
    scope.section("bevindingen", "evaluation-findings", entries).if_any()
}

fn recommendations(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let evaluation = scope.own::<Evaluation>(at)?;
    let entries: Vec<Entry> = evaluation
        .recommendations
        .iter()
        .map(|recommendation| Entry {
            title: None,
            text: Some(scope.say(&recommendation.text)),
            facts: Facts::new(scope)
                .add("recommendation-to", party(scope, recommendation.to.as_ref()))
                .add(
                    "recommendation-response",
                    [evaluation::response(scope, recommendation.response)],
                )
                .say("recommendation-response-text", &recommendation.response_text)
                .under(
                    capitalised(&scope.singular(Kind::Commitment)),
                    recommendation.commitment.map(|commitment| scope.link(commitment.to)),
                )
                .take(),
        })
        .collect();
    // One alone has no number.
    let content = match entries.len() {
        0 | 1 => Content::Entries { entries },
        _ => Content::Numbered { entries },
    };
    scope.section("aanbevelingen", "evaluation-recommendations", content).if_any()
}
