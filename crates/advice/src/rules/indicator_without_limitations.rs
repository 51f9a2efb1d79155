use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "indicator-without-limitations",
    severity: Severity::Warning,
    title: Words {
        nl: "een indicator noemt geen beperkingen",
        en: "an indicator names no limitations",
    },
    why: Words {
        nl: "Elk cijfer heeft zwakke kanten: wie niet meedoet, wat niet wordt gemeld, wat is afgerond. Wie ze \
             noemt, wordt eerder geloofd.",
        en: "Every figure has its weak sides: who does not take part, what goes unreported, what is rounded. \
             Who names them is more easily believed.",
    },
    bad: "title: Fietsdiefstal",
    good: "title: Fietsdiefstal\nlimitations: Niet iedereen meldt dat een fiets is gestolen.",
};

pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    for (_, object, indicator) in facts.indicators() {
        if indicator.limitations.is_none() {
            bag.push(report(object.common.span));
        }
    }
}

pub fn report(span: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze indicator zegt niet wat het cijfer niet kan laten zien.",
            "This indicator does not say what the figure cannot show."
        ),
    )
    .hint(text!(
        "Schrijf bij “limitations” wat de lezer moet weten voordat hij er iets uit afleidt.",
        "Write under “limitations” what readers must know before they conclude anything from it."
    ))
}
