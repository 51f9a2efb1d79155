use programme::model::Contribution;

use crate::book::facts::Facts;
use crate::book::scope::Scope;

pub fn facts(scope: &Scope<'_>, contribution: &Contribution, facts: &mut Facts) {
    let strength = strength_in_words(scope, contribution);
    let evidence = contribution.evidence.map_or_else(
        || scope.t("contribution-evidence-unknown"),
        |evidence| scope.word("evidence", evidence.word()),
    );
    facts
        .say("contribution-assumption", &contribution.assumption)
        .add("contribution-strength", Some(strength))
        .add("contribution-evidence", Some(evidence))
        .add(
            "contribution-documents",
            contribution.documents.iter().map(|document| scope.link(document.to)),
        );
}

/// `een duidelijke bijdrage`
pub fn strength_in_words(scope: &Scope<'_>, contribution: &Contribution) -> String {
    contribution.strength.map_or_else(
        || scope.t("contribution-strength-unknown"),
        |strength| scope.t(&format!("contribution-strength-{strength}")),
    )
}
