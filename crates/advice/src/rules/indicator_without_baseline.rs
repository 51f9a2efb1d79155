use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;
use programme::model::Measure;

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "indicator-without-baseline",
    severity: Severity::Warning,
    title: Words {
        nl: "een indicator heeft geen beginpunt",
        en: "an indicator has no baseline",
    },
    why: Words {
        nl: "Zonder beginpunt is niet te zeggen of iets beter of slechter is geworden. Het beginpunt is een \
             periode uit de tabel, met de reden van die keuze. Wat alleen in woorden wordt gemeten, heeft er \
             geen nodig.",
        en: "Without a baseline nobody can say whether things became better or worse. The baseline is a \
             period of the table, with the reason for that choice. What is measured in words only needs none.",
    },
    bad: "title: Onveiligheidsgevoel\npolarity: lower",
    good: "title: Onveiligheidsgevoel\npolarity: lower\nbaseline: {period: 2021, reason: laatste meting voor de start}",
};

/// Exempt: a qualitative indicator, whose words have no distance. One without figures is told: its
/// baseline is the first thing that is asked of it.
pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    for (_, object, indicator) in facts.indicators() {
        if indicator.baseline.is_none() && indicator.measure != Some(Measure::Qualitative) {
            bag.push(report(object.common.span));
        }
    }
}

pub fn report(span: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze indicator heeft geen beginpunt, dus een verandering is niet te meten.",
            "This indicator has no baseline, so change cannot be measured."
        ),
    )
    .hint(text!(
        "Schrijf bijvoorbeeld “baseline: {{period: 2021, reason: laatste meting voor de start}}”.",
        "Write for example “baseline: {{period: 2021, reason: last measurement before the start}}”."
    ))
}
