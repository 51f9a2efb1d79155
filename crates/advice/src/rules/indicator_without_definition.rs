use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "indicator-without-definition",
    severity: Severity::Warning,
    title: Words {
        nl: "een indicator heeft geen definitie",
        en: "an indicator has no definition",
    },
    why: Words {
        nl: "Wat telt wel mee en wat niet? Zonder definitie leest iedereen een ander getal.",
        en: "What counts and what does not? Without a definition everyone reads a different number.",
    },
    bad: "title: Fietsdiefstal",
    good: "title: Fietsdiefstal\ndefinition: Fietsdiefstallen die de politie in een jaar registreerde in de wijk.",
};

pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    for (_, object, indicator) in facts.indicators() {
        if indicator.definition.is_none() {
            bag.push(report(object.common.span));
        }
    }
}

pub fn report(span: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze indicator zegt niet wat er precies wordt geteld of gemeten.",
            "This indicator does not say what exactly is counted or measured."
        ),
    )
    .hint(text!(
        "Schrijf bij “definition” in één of twee zinnen wat meetelt en wat niet.",
        "Write under “definition” in a sentence or two what counts and what does not."
    ))
}
