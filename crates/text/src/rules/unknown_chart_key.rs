use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words, nearest};
use base::text;

pub static RULE: Rule = Rule {
    code: "unknown-chart-key",
    severity: Severity::Error,
    title: Words {
        nl: "een sleutel bestaat niet bij een grafiek",
        en: "a chart has no such key",
    },
    why: Words {
        nl: "In een blok `chart` staan indicator, type, areas, from, to en caption. Een andere sleutel doet \
             niets, en dan toont de grafiek iets anders dan u bedoelt.",
        en: "A block `chart` holds indicator, type, areas, from, to and caption. Another key does nothing, and \
             then the chart shows something else than you mean.",
    },
    bad: "```chart\nindicator: misdrijven\narea: [selwerd]\n```",
    good: "```chart\nindicator: misdrijven\nareas: [selwerd]\n```",
};

/// `known` are the keys of a chart.
pub fn report(place: Span, key: &str, known: &[&str]) -> Diagnostic {
    let words = known.join(", ");
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "De sleutel “{key}” bestaat niet bij een grafiek.",
            "A chart has no key “{key}”."
        ),
    )
    .hint(match nearest(key, known.iter().copied()) {
        Some(near) => text!("Bedoelt u “{near}”?", "Do you mean “{near}”?"),
        None => text!("Mogelijk zijn: {words}.", "Possible are: {words}."),
    })
}
