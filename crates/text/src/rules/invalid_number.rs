use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words, nearest};
use base::text;

pub static RULE: Rule = Rule {
    code: "invalid-number",
    severity: Severity::Error,
    title: Words {
        nl: "een gekoppeld getal is niet te lezen",
        en: "a number that is held to the data cannot be read",
    },
    why: Words {
        nl: "Een getal dat aan de gegevens is gekoppeld, noemt een indicator en daarachter, als dat nodig is, \
             een gebied, een periode en een uitsplitsing: value:misdrijven?area=selwerd&period=2023.",
        en: "A number that is held to the data names an indicator and behind it, where needed, an area, a period \
             and a breakdown: value:misdrijven?area=selwerd&period=2023.",
    },
    bad: "[45,7](value:misdrijven?gebied=selwerd)",
    good: "[45,7](value:misdrijven?area=selwerd)",
};

pub fn no_indicator(place: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "Achter “value:” staat geen indicator.",
            "No indicator stands behind “value:”."
        ),
    )
    .hint(text!(
        "Schrijf bijvoorbeeld value:misdrijven?area=selwerd&period=2023",
        "Write for example value:misdrijven?area=selwerd&period=2023"
    ))
}

pub fn unknown_key(place: Span, key: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "“{key}” kan niet bij een gekoppeld getal staan.",
            "“{key}” cannot stand with a number that is held to the data."
        ),
    )
    .hint(match nearest(key, ["area", "period"]) {
        Some(near) => text!("Bedoelt u “{near}”?", "Do you mean “{near}”?"),
        None => text!(
            "Mogelijk zijn area, period en by_ met de naam van een uitsplitsing.",
            "Possible are area, period and by_ with the name of a breakdown."
        ),
    })
}
