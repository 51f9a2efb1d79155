use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

use programme::model::Kind;

pub static RULE: Rule = Rule {
    code: "unknown-id",
    severity: Severity::Error,
    title: Words {
        nl: "een id bestaat niet",
        en: "an id does not exist",
    },
    why: Words {
        nl: "Een grafiek of een gekoppeld getal noemt een indicator en gebieden met hun id: de naam van het \
             bestand zonder .md, of de eerste kolom van areas.csv.",
        en: "A chart or a number that is held to the data names an indicator and areas by their id: the name of \
             the file without .md, or the first column of areas.csv.",
    },
    bad: "[45,7](value:misdrijvn?period=2023)",
    good: "[45,7](value:misdrijven?period=2023)",
};

/// An indicator or an area in a text.
pub fn report(place: Span, kind: Kind, id: &str, nearest: Option<&str>) -> Diagnostic {
    let message = if kind == Kind::Area {
        text!(
            "Er is geen gebied met de id “{id}”.",
            "There is no area with the id “{id}”."
        )
    } else {
        text!(
            "Er is geen indicator met de id “{id}”.",
            "There is no indicator with the id “{id}”."
        )
    };
    Diagnostic::new(&RULE, place, message).hint(match nearest {
        Some(near) => text!("Bedoelt u “{near}”?", "Do you mean “{near}”?"),
        None if kind == Kind::Area => text!(
            "Schrijf een id uit de eerste kolom van areas.csv.",
            "Write an id from the first column of areas.csv."
        ),
        None => text!(
            "Schrijf de naam van een bestand in de map indicators, zonder .md.",
            "Write the name of a file in the folder indicators, without .md."
        ),
    })
}
