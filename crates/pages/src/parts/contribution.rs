use programme::model::Contribution;

use super::absence::Lack;
use crate::book::facts::Facts;
use crate::book::scope::Scope;

/// What is known of any contribution of a block. What is known of none is told once beside them.
#[derive(Clone, Copy)]
pub struct Known {
    strength: bool,
    evidence: bool,
}

impl Known {
    pub fn of<'a>(all: impl IntoIterator<Item = &'a Contribution>) -> Self {
        let mut known = Self { strength: false, evidence: false };
        for contribution in all {
            known.strength |= contribution.strength.is_some();
            known.evidence |= contribution.evidence.is_some();
        }
        known
    }

    pub fn has_strength(self) -> bool {
        self.strength
    }

    /// The sentence about what is known of none.
    pub fn lacking(self, scope: &Scope<'_>) -> Option<String> {
        let lacking =
            [(self.strength, "contribution-strength"), (self.evidence, "contribution-evidence")];
        let lacking = lacking.into_iter().filter(|(is_known, _)| !is_known);
        let titles: Vec<String> = lacking.map(|(_, key)| scope.t(key)).collect();
        Lack::Word.told(scope, titles.iter().map(String::as_str))
    }
}

pub fn facts(scope: &Scope<'_>, contribution: &Contribution, known: Known, facts: &mut Facts) {
    let strength = strength_in_words(scope, contribution);
    let evidence = contribution.evidence.map_or_else(
        || scope.t("contribution-evidence-unknown"),
        |evidence| scope.word("evidence", evidence.word()),
    );
    facts
        .say("contribution-assumption", &contribution.assumption)
        .add("contribution-strength", known.strength.then_some(strength))
        .add("contribution-evidence", known.evidence.then_some(evidence))
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
