use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "heading-of-level-one",
    severity: Severity::Warning,
    title: Words {
        nl: "een kop van het eerste niveau",
        en: "a heading of level one",
    },
    why: Words {
        nl: "De titel van een pagina is haar enige kop van het eerste niveau. Koppen in een tekst beginnen \
             daarom met ##; een # wordt als ## getoond.",
        en: "The title of a page is its only heading of level one. That is why headings in a text begin with ##; \
             a # is shown as ##.",
    },
    bad: "# Wat wij doen",
    good: "## Wat wij doen",
};

pub fn report(place: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "Deze kop heeft het niveau van de titel van de pagina.",
            "This heading has the level of the title of the page."
        ),
    )
    .hint(text!(
        "Schrijf ## in plaats van #.",
        "Write ## instead of #."
    ))
}
