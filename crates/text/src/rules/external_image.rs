use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "external-image",
    severity: Severity::Error,
    title: Words {
        nl: "een beeld komt van een andere site",
        en: "a picture comes from another site",
    },
    why: Words {
        nl: "Een beeld dat van een andere site komt, vertelt die site wie deze pagina leest, kan morgen iets \
             anders zijn, en wordt door de beveiliging van de site tegengehouden. Beelden staan daarom in de map \
             files.",
        en: "A picture that comes from another site tells that site who reads this page, can be something else \
             tomorrow, and is held back by the security of the site. That is why pictures stand in the folder \
             files.",
    },
    bad: "![De speeltuin](https://voorbeeld.nl/speeltuin.jpg)",
    good: "![De speeltuin](../files/speeltuin.jpg)",
};

pub fn report(place: Span, destination: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "Dit beeld komt van een andere site: {destination}.",
            "This picture comes from another site: {destination}."
        ),
    )
    .hint(text!(
        "Bewaar het beeld in de map files, als dat mag, en schrijf ../files/naam.jpg.",
        "Save the picture in the folder files, if that is allowed, and write ../files/name.jpg."
    ))
}
