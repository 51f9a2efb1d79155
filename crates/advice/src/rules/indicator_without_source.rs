use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "indicator-without-source",
    severity: Severity::Warning,
    title: Words {
        nl: "een indicator heeft geen bron",
        en: "an indicator has no source",
    },
    why: Words {
        nl: "Een cijfer zonder bron kan niemand nagaan. Noem de organisatie en de dataset, en liefst het \
             adres en de licentie.",
        en: "A figure without a source cannot be checked by anyone. Name the organisation and the dataset, \
             and if possible the address and the licence.",
    },
    bad: "title: Onveiligheidsgevoel",
    good: "title: Onveiligheidsgevoel\nsource: {organisation: Gemeente Groningen, dataset: Basismonitor}",
};

/// A source has at least an organisation, a dataset or an address.
pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    for (_, object, indicator) in facts.indicators() {
        let named = indicator.source.as_ref().is_some_and(|source| {
            source.organisation.is_some() || source.dataset.is_some() || source.url.is_some()
        });
        if !named {
            bag.push(report(object.common.span));
        }
    }
}

pub fn report(span: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze indicator noemt geen bron.",
            "This indicator names no source."
        ),
    )
    .hint(text!(
        "Schrijf bijvoorbeeld “source: {{organisation: CBS, dataset: Kerncijfers wijken en buurten}}”.",
        "Write for example “source: {{organisation: CBS, dataset: Kerncijfers wijken en buurten}}”."
    ))
}
