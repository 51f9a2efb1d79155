use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "summary-too-long",
    severity: Severity::Warning,
    title: Words {
        nl: "de samenvatting is te lang",
        en: "the summary is too long",
    },
    why: Words {
        nl: "Een samenvatting van meer dan 300 tekens wordt in zoekresultaten en lijsten afgekapt of niet \
             gelezen. Wat er niet in past, hoort in de tekst.",
        en: "A summary of more than 300 characters is cut off in search results and lists, or not read. What \
             does not fit belongs in the text.",
    },
    bad: "summary: (vijf zinnen over alles wat er gebeurt)",
    good: "summary: Minder bewoners voelen zich onveilig.",
};

const LONGEST: usize = 300;

pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    let settings = &facts.programme.settings;
    for summary in facts.summaries() {
        for lang in settings.langs() {
            let length = summary
                .translation(lang)
                .map_or(0, |text| text.trim().chars().count());
            if length > LONGEST {
                bag.push(report(summary.span, settings.tag(lang), length));
            }
        }
    }
}

/// `span` is the original's, of whichever language the text is.
pub fn report(span: Span, language: &str, length: usize) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze samenvatting ({language}) heeft {length} tekens; {LONGEST} is het meeste.",
            "This summary ({language}) has {length} characters; {LONGEST} is the most."
        ),
    )
    .hint(text!(
        "Zeg het belangrijkste in één of twee zinnen, en zet de rest in de tekst.",
        "Say what matters most in a sentence or two, and put the rest into the text."
    ))
}
