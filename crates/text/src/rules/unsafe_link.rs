use base::diagnostic::{Diagnostic, Rule, Severity, Span, Text, Words};
use base::text;

use super::super::link::Wrong;

pub static RULE: Rule = Rule {
    code: "unsafe-link",
    severity: Severity::Error,
    title: Words {
        nl: "een link is niet veilig",
        en: "a link is not safe",
    },
    why: Words {
        nl: "Een link in een tekst is een pad, of begint met https://, http://, mailto: of tel:. Andere adressen \
             kunnen bij lezers iets uitvoeren of iets anders tonen dan zij verwachten, of bestaan alleen op uw \
             eigen computer.",
        en: "A link in a text is a path, or begins with https://, http://, mailto: or tel:. Other addresses can \
             run something at readers' or show something else than they expect, or exist on your own computer \
             alone.",
    },
    bad: "[meer weten](javascript:toon())",
    good: "[meer weten](https://www.voorbeeld.nl/)",
};

/// `wrong` is none where the address is of a form that cannot stand here.
pub fn report(place: Span, destination: &str, wrong: Option<Wrong<'_>>) -> Diagnostic {
    let destination: String = destination
        .chars()
        .filter(|c| !c.is_control())
        .take(60)
        .collect();
    let (message, hint) = match wrong {
        Some(Wrong::ProtocolRelative) => (
            text!(
                "De link “{destination}” begint met // en zegt niet hoe hij geopend wordt.",
                "The link “{destination}” begins with // and does not say how it is opened."
            ),
            text!("Schrijf https:{destination}", "Write https:{destination}"),
        ),
        Some(Wrong::Local) => (
            text!(
                "De link “{destination}” wijst naar een bestand op uw eigen computer of netwerk.",
                "The link “{destination}” points to a file on your own computer or network."
            ),
            text!(
                "Zet het bestand in de map files en schrijf een pad als ../files/naam.pdf.",
                "Put the file in the folder files and write a path such as ../files/name.pdf."
            ),
        ),
        Some(Wrong::Scheme(scheme)) => (
            text!(
                "Een link mag niet met “{scheme}:” beginnen.",
                "A link may not begin with “{scheme}:”."
            ),
            allowed(),
        ),
        Some(Wrong::Control) => (
            text!(
                "In de link “{destination}” staat een onzichtbaar teken.",
                "The link “{destination}” holds an invisible character."
            ),
            text!("Typ de link opnieuw.", "Type the link again."),
        ),
        _ => (
            text!(
                "“{destination}” kan hier niet staan.",
                "“{destination}” cannot stand here."
            ),
            allowed(),
        ),
    };
    Diagnostic::new(&RULE, place, message).hint(hint)
}

fn allowed() -> Text {
    text!(
        "Schrijf een pad, of een adres dat begint met https://, http://, mailto: of tel:.",
        "Write a path, or an address that begins with https://, http://, mailto: or tel:."
    )
}
