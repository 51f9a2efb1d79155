use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;
use base::value::Date;

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "review-date-passed",
    severity: Severity::Warning,
    title: Words {
        nl: "een tekst moet worden nagekeken",
        en: "a text is due for review",
    },
    why: Words {
        nl: "Met `last_reviewed` en `review_every` spreken de redacteuren af wanneer een tekst opnieuw wordt \
             bekeken. Die dag is voorbij.",
        en: "By `last_reviewed` and `review_every` the editors agree when a text is looked at again. That day \
             has passed.",
    },
    bad: "last_reviewed: 2024-01-15\nreview_every: yearly",
    good: "last_reviewed: 2026-11-20\nreview_every: yearly",
};

pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    for object in &facts.programme.objects {
        let common = &object.common;
        let (Some(last), Some(every)) = (common.last_reviewed, common.review_every) else {
            continue;
        };
        if let Some(due) = every.after(last).filter(|due| *due < facts.today) {
            bag.push(report(common.span, due));
        }
    }
}

pub fn report(span: Span, due: Date) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze tekst had op {due} opnieuw bekeken moeten worden.",
            "This text should have been reviewed on {due}."
        ),
    )
    .hint(text!(
        "Kijk de tekst na en zet bij “last_reviewed” de datum van vandaag.",
        "Review the text and put today's date under “last_reviewed”."
    ))
}
