use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "indicator-without-owner",
    severity: Severity::Warning,
    title: Words {
        nl: "een indicator heeft geen eigenaar",
        en: "an indicator has no owner",
    },
    why: Words {
        nl: "De eigenaar zorgt dat het cijfer op tijd komt en klopt. Noem een rol of een afdeling, nooit de \
             naam van een persoon.",
        en: "The owner sees to it that the figure comes in time and is right. Name a role or a department, \
             never a person.",
    },
    bad: "title: Fietsdiefstal",
    good: "title: Fietsdiefstal\nowner: team Onderzoek, gemeente Groningen",
};

pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    for (_, object, _) in facts.indicators() {
        if object.common.owner.is_none() {
            bag.push(report(object.common.span));
        }
    }
}

pub fn report(span: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Niemand is als eigenaar van deze indicator genoemd.",
            "Nobody is named as the owner of this indicator."
        ),
    )
    .hint(text!(
        "Schrijf bij “owner” de rol of afdeling die voor dit cijfer zorgt.",
        "Write under “owner” the role or department that takes care of this figure."
    ))
}
