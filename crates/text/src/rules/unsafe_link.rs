use super::super::link::Wrong;
use base::diagnostic::prelude::*;

rule! {
    error "unsafe-link"
    nl "een link is niet veilig" en "a link is not safe"
    why nl "Een link in een tekst is een pad, of begint met https://, http://, mailto: of tel:. Andere adressen \
            kunnen bij lezers iets uitvoeren of iets anders tonen dan zij verwachten, of bestaan alleen op uw eigen \
            computer."
        en "A link in a text is a path, or begins with https://, http://, mailto: or tel:. Other addresses can run \
            something at readers' or show something else than they expect, or exist on your own computer alone."
    bad "[meer weten](javascript:toon())"
    good "[meer weten](https://www.voorbeeld.nl/)"

    /// `wrong` is none where the address is of a form that cannot stand here.
    pub fn report(place: Span, destination: &str, wrong: Option<Wrong<'_>>) {
        let shown = destination.chars().filter(|c| !c.is_control());
        let destination: String = shown.take(60).collect();
        match wrong {
            Some(Wrong::ProtocolRelative) =>
                nl "De link “{destination}” begint met // en zegt niet hoe hij geopend wordt."
                en "The link “{destination}” begins with // and does not say how it is opened."
                hint nl "Schrijf https:{destination}" en "Write https:{destination}",
            Some(Wrong::Local) =>
                nl "De link “{destination}” wijst naar een bestand op uw eigen computer of netwerk."
                en "The link “{destination}” points to a file on your own computer or network."
                hint nl "Zet het bestand in de map files en schrijf een pad als ../files/naam.pdf."
                     en "Put the file in the folder files and write a path such as ../files/name.pdf.",
            Some(Wrong::Scheme(scheme)) =>
                nl "Een link mag niet met “{scheme}:” beginnen." en "A link may not begin with “{scheme}:”."
                hint = allowed(),
            Some(Wrong::Control) =>
                nl "In de link “{destination}” staat een onzichtbaar teken."
                en "The link “{destination}” holds an invisible character."
                hint nl "Typ de link opnieuw." en "Type the link again.",
            _ =>
                nl "“{destination}” kan hier niet staan." en "“{destination}” cannot stand here."
                hint = allowed(),
        }
    }
}

fn allowed() -> Text {
    text!(
        "Schrijf een pad, of een adres dat begint met https://, http://, mailto: of tel:.",
        "Write a path, or an address that begins with https://, http://, mailto: or tel:."
    )
}
