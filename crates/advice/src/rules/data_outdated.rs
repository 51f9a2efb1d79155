use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;
use base::value::Period;

use crate::facts::Facts;
use insight::freshness;

pub static RULE: Rule = Rule {
    code: "data-outdated",
    severity: Severity::Warning,
    title: Words {
        nl: "een cijfer is verouderd",
        en: "a figure is outdated",
    },
    why: Words {
        nl: "Het nieuwste cijfer is ouder dan anderhalf keer de tijd tussen twee cijfers (`frequency`). \
             Misschien is er al een nieuw cijfer, of verschijnt het niet meer zo vaak.",
        en: "The newest figure is older than one and a half times the time between two figures (`frequency`). \
             Maybe there is a new one already, or it no longer comes that often.",
    },
    bad: "frequency: yearly   (nieuwste periode: 2022)",
    good: "frequency: every two years",
};

pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    for (_, object, indicator) in facts.indicators() {
        if let Some(age) = freshness(indicator, facts.today).filter(|age| age.outdated) {
            bag.push(report(object.common.span, age.latest, age.age / 30));
        }
    }
}

pub fn report(span: Span, latest: Period, months: i32) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Het nieuwste cijfer is van {latest}: ongeveer {months} maanden oud, en dat is te oud voor hoe vaak het verschijnt.",
            "The newest figure is of {latest}: about {months} months old, which is too old for how often it comes."
        ),
    )
    .hint(text!(
        "Voeg de nieuwe cijfers toe aan de tabel, of pas “frequency” aan als ze minder vaak verschijnen.",
        "Add the new figures to the table, or change “frequency” where they come less often."
    ))
}
