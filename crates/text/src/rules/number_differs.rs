use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

use super::super::NumberQuery;

pub static RULE: Rule = Rule {
    code: "number-differs",
    severity: Severity::Error,
    title: Words {
        nl: "een getal klopt niet met de gegevens",
        en: "a number differs from the data",
    },
    why: Words {
        nl: "Dit getal is aan de gegevens gekoppeld, en de gegevens zeggen iets anders. Meestal zijn de gegevens \
             vernieuwd en de tekst niet. Kijk ook of de zin eromheen nog klopt. Met lege haken wordt het getal \
             vanzelf ingevuld.",
        en: "This number is held to the data, and the data say something else. Mostly the data were renewed and \
             the text was not. See whether the sentence around it still holds. With empty brackets the number is \
             filled in.",
    },
    bad: "[46,7](value:misdrijven?area=selwerd&period=2023)",
    good: "[45,7](value:misdrijven?area=selwerd&period=2023)",
};

pub fn report(place: Span, written: &str, shown: &str, query: &NumberQuery) -> Diagnostic {
    let indicator = &query.indicator.value;
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "Hier staat “{written}”, maar volgens de gegevens van {indicator} is het {shown}.",
            "Here stands “{written}”, but by the data of {indicator} it is {shown}."
        ),
    )
    .hint(text!(
        "Schrijf {shown}, of laat de vierkante haken leeg; dan wordt het getal ingevuld.",
        "Write {shown}, or leave the square brackets empty, and the number is filled in."
    ))
}
