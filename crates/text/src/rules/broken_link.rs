use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

use super::super::link::Wrong;

pub static RULE: Rule = Rule {
    code: "broken-link",
    severity: Severity::Error,
    title: Words {
        nl: "een link leidt nergens heen",
        en: "a link leads nowhere",
    },
    why: Words {
        nl: "Een link in een tekst is het pad van een ander bestand, gezien vanuit de map van het bestand waarin \
             hij staat: vanuit goals/ is een actielijn ../action-lines/naam.md. De link leidt op elke pagina \
             naar de taal van de lezer. Een link naar een andere site begint met https://, een e-mailadres met \
             mailto: en een telefoonnummer met tel:.",
        en: "A link in a text is the path of another file, seen from the folder of the file in which it stands: \
             from goals/ an action line is ../action-lines/name.md. On every page the link leads to the reader's \
             language. A link to another site begins with https://, an e-mail address with mailto: and a \
             telephone number with tel:.",
    },
    bad: "[de wijk als leerwerkplek](../action-lines/leerwerkplk.md)",
    good: "[de wijk als leerwerkplek](../action-lines/leerwerkplek.md)",
};

/// `nearest` is a path as it could have been written in the same file.
pub fn report(place: Span, destination: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "De link “{destination}” leidt nergens heen: dat bestand is er niet.",
            "The link “{destination}” leads nowhere: there is no such file."
        ),
    )
    .hint(match nearest {
        Some(near) => text!("Bedoelt u “{near}”?", "Do you mean “{near}”?"),
        None => text!(
            "Schrijf het pad van een bestand vanuit de map van dit bestand, zoals ../goals/naam.md, of een adres dat met \
             https:// begint.",
            "Write the path of a file from the folder of this file, such as ../goals/name.md, or an address that begins \
             with https://."
        ),
    })
}

/// A destination that by its form cannot lead anywhere.
pub fn form(place: Span, destination: &str, wrong: Wrong<'_>) -> Diagnostic {
    let (message, hint) = match wrong {
        Wrong::Empty => (
            text!("Deze link leidt nergens heen.", "This link leads nowhere."),
            text!(
                "Schrijf tussen de ronde haken waar de link heen leidt.",
                "Write between the round brackets where the link leads."
            ),
        ),
        Wrong::Rooted => (
            text!(
                "De link “{destination}” begint met een schuine streep, en werkt dan niet overal waar de site kan staan.",
                "The link “{destination}” begins with a slash, and then it does not work wherever the site may stand."
            ),
            text!(
                "Schrijf het pad van het bronbestand vanuit de map van dit bestand, zoals ../goals/naam.md.",
                "Write the path of the source file from the folder of this file, such as ../goals/name.md."
            ),
        ),
        Wrong::NoScheme => (
            text!(
                "De link “{destination}” is een webadres zonder https://.",
                "The link “{destination}” is a web address without https://."
            ),
            text!(
                "Schrijf https://{destination}",
                "Write https://{destination}"
            ),
        ),
        Wrong::Email => (
            text!(
                "De link “{destination}” is een e-mailadres zonder mailto:.",
                "The link “{destination}” is an e-mail address without mailto:."
            ),
            text!("Schrijf mailto:{destination}", "Write mailto:{destination}"),
        ),
        _ => (
            text!(
                "Het adres “{destination}” is niet volledig.",
                "The address “{destination}” is not complete."
            ),
            text!(
                "Schrijf het hele adres, zoals https://www.voorbeeld.nl/pagina.",
                "Write the whole address, such as https://www.example.com/page."
            ),
        ),
    };
    Diagnostic::new(&RULE, place, message).hint(hint)
}
