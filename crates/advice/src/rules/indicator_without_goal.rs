use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "indicator-without-goal",
    severity: Severity::Warning,
    title: Words {
        nl: "een indicator hoort bij geen doel",
        en: "an indicator belongs to no goal",
    },
    why: Words {
        nl: "Een cijfer dat bij geen doel en geen interventie hoort, vertelt niets over het programma, en de \
             lezer komt er niet vanzelf.",
        en: "A figure that belongs to no goal and no intervention tells nothing about the programme, and \
             readers do not find their way to it.",
    },
    bad: "indicators/inwoners.md, en geen doel dat inwoners noemt",
    good: "goals/kleinere-verschillen.md:\nindicators:\n  - {indicator: inwoners, role: context}",
};

/// Exempt: an indicator of an intervention, and one that a target of a goal is put in.
pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    for (at, object, _) in facts.indicators() {
        if !facts.is_followed(at) {
            bag.push(report(object.common.span));
        }
    }
}

pub fn report(span: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze indicator hoort bij geen doel en bij geen interventie.",
            "This indicator belongs to no goal and to no intervention."
        ),
    )
    .hint(text!(
        "Noem haar onder “indicators” van een doel of interventie; gaat het alleen om achtergrond, geef haar dan de rol “context”.",
        "Name it under “indicators” of a goal or intervention; where it is only background, give it the role “context”."
    ))
}
