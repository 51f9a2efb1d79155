use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;
use base::value::Frequency;

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "indicator-without-next-release",
    severity: Severity::Warning,
    title: Words {
        nl: "een indicator zegt niet wanneer er een nieuw cijfer komt",
        en: "an indicator does not say when the next figure comes",
    },
    why: Words {
        nl: "Wie het cijfer volgt, wil weten wanneer hij terug moet komen. Een cijfer dat één keer wordt \
             gemaakt (`frequency: once`), heeft geen volgende datum.",
        en: "Who follows the figure wants to know when to come back. A figure that is made once (`frequency: \
             once`) has no next date.",
    },
    bad: "title: Inwoners\nfrequency: yearly",
    good: "title: Inwoners\nfrequency: yearly\nnext_release: 2027-03",
};

/// Exempt: a figure that comes once.
pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    for (_, object, indicator) in facts.indicators() {
        if indicator.next_release.is_none() && indicator.frequency != Some(Frequency::Once) {
            bag.push(report(object.common.span));
        }
    }
}

pub fn report(span: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze indicator zegt niet wanneer het volgende cijfer komt.",
            "This indicator does not say when the next figure comes."
        ),
    )
    .hint(text!(
        "Schrijf bij “next_release” het jaar, de maand of de dag; komt er geen nieuw cijfer, schrijf dan “frequency: once”.",
        "Write the year, month or day under “next_release”; where no new figure will come, write “frequency: once”."
    ))
}
