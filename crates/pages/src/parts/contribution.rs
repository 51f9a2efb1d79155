use programme::model::Contribution;

use crate::book::scope::{Facts, Scope};
use crate::view::FactValue;

pub fn facts(scope: &Scope<'_>, contribution: &Contribution, facts: &mut Facts) {
    let strength = strength_in_words(scope, contribution);
    let evidence = contribution.evidence.map_or_else(
        || scope.t("contribution-evidence-unknown"),
        |evidence| scope.word("evidence", evidence.word()),
    );
    facts
        .text(
            scope.t("contribution-assumption"),
            contribution.assumption.as_ref().map(|text| scope.say(text)),
        )
        .text(scope.t("contribution-strength"), Some(strength))
        .text(scope.t("contribution-evidence"), Some(evidence))
        .add(
            scope.t("fact-source"),
            contribution.documents.iter().map(|document| FactValue::Link(scope.link(document.to))),
        );
}

/// `een duidelijke bijdrage`
pub fn strength_in_words(scope: &Scope<'_>, contribution: &Contribution) -> String {
    contribution.strength.map_or_else(
        || scope.t("contribution-strength-unknown"),
        |strength| scope.t(&format!("contribution-strength-{strength}")),
    )
}
