use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

use base::value::Period;

pub static RULE: Rule = Rule {
    code: "start-after-end",
    severity: Severity::Error,
    title: Words {
        nl: "een begin ligt na het einde",
        en: "a start lies after its end",
    },
    why: Words {
        nl: "Een grafiek loopt van de eerste periode tot en met de laatste. Ligt het begin na het einde, dan is \
             er niets te tonen.",
        en: "A chart runs from the first period to the last. If the start lies after the end, there is nothing \
             to show.",
    },
    bad: "```chart\nindicator: misdrijven\nfrom: 2023\nto: 2013\n```",
    good: "```chart\nindicator: misdrijven\nfrom: 2013\nto: 2023\n```",
};

/// The periods of a chart; `place` is the last.
pub fn report(place: Span, from: Period, to: Period, start: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "De grafiek loopt tot {to}, maar begint pas in {from}.",
            "The chart runs to {to}, but only begins in {from}."
        ),
    )
    .hint(text!("Wissel from en to om.", "Swap from and to."))
    .related(start, text!("hier begint zij", "here it begins"))
}
