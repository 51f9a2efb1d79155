use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "invalid-segment",
    severity: Severity::Error,
    title: Words {
        nl: "een segment kan niet in een adres staan",
        en: "a segment cannot stand in an address",
    },
    why: Words {
        nl: "Een `segment` onder `terms` is de map waaronder de pagina's van een soort staan. Het bestaat uit kleine letters, \
             cijfers en streepjes.",
        en: "A `segment` under `terms` is the folder below which the pages of a kind stand. It consists of lower-case \
             letters, digits and hyphens.",
    },
    bad: "terms:\n  goal:\n    nl: {segment: Onze doelen}\n",
    good: "terms:\n  goal:\n    nl: {segment: onze-doelen}\n",
};

pub fn report(span: Span, segment: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Het segment “{segment}” kan niet in een adres staan.",
            "The segment “{segment}” cannot stand in an address."
        ),
    )
    .hint(text!(
        "Gebruik alleen kleine letters, cijfers en streepjes, zoals `onze-doelen`.",
        "Use lower-case letters, digits and hyphens only, such as `our-goals`."
    ))
}
