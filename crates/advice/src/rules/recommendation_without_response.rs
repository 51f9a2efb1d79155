use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;
use programme::model::{Detail, Kind};

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "recommendation-without-response",
    severity: Severity::Warning,
    title: Words {
        nl: "een aanbeveling heeft geen antwoord",
        en: "a recommendation has no response",
    },
    why: Words {
        nl: "Wie een evaluatie leest, wil weten wat ermee is gedaan. Zeg bij elke aanbeveling of zij wordt \
             overgenomen; is daar nog niet over besloten, dan is dat `pending`.",
        en: "Who reads an evaluation wants to know what was done with it. Say of each recommendation whether \
             it is accepted; where that is not decided yet, it is `pending`.",
    },
    bad: "recommendations:\n  - {id: een, text: Meet vaker.}",
    good: "recommendations:\n  - {id: een, text: Meet vaker., response: accepted, response_text: Vanaf 2027 elk jaar.}",
};

/// `pending` is a response: it says that there is none yet.
pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    for (_, object) in facts.programme.of_kind(Kind::Evaluation) {
        let Detail::Evaluation(evaluation) = &object.detail else {
            continue;
        };
        let silent = evaluation
            .recommendations
            .iter()
            .filter(|one| one.response.is_none());
        bag.extend(silent.map(|one| report(one.span, &one.id)));
    }
}

pub fn report(span: Span, id: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "De aanbeveling “{id}” heeft geen antwoord.",
            "The recommendation “{id}” has no response."
        ),
    )
    .hint(text!(
        "Schrijf bij “response” accepted, partly, rejected of pending, en bij “response_text” waarom.",
        "Write accepted, partly, rejected or pending under “response”, and why under “response_text”."
    ))
}
