use super::super::link::Wrong;
use base::diagnostic::prelude::*;

rule! {
    error "broken-link"
    nl "een link leidt nergens heen" en "a link leads nowhere"
    why nl "Een link in een tekst is het pad van een ander bestand, gezien vanuit de map van het bestand waarin hij \
            staat: vanuit goals/ is een actielijn ../action-lines/naam.md. De link leidt op elke pagina naar de taal \
            van de lezer. Een link naar een andere site begint met https://, een e-mailadres met mailto: en een \
            telefoonnummer met tel:."
        en "A link in a text is the path of another file, seen from the folder of the file in which it stands: from \
            goals/ an action line is ../action-lines/name.md. On every page the link leads to the reader's language. \
            A link to another site begins with https://, an e-mail address with mailto: and a telephone number with \
            tel:."
    bad "[de wijk als leerwerkplek](../action-lines/leerwerkplk.md)"
    good "[de wijk als leerwerkplek](../action-lines/leerwerkplek.md)"

    /// `nearest` is a path as it could have been written in the same file.
    pub fn report(place: Span, destination: &str, nearest: Option<&str>) {
        nl "De link “{destination}” leidt nergens heen: dat bestand is er niet."
        en "The link “{destination}” leads nowhere: there is no such file."
        hint match nearest {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None =>
                nl "Schrijf het pad van een bestand vanuit de map van dit bestand, zoals ../goals/naam.md, of een \
                    adres dat met https:// begint."
                en "Write the path of a file from the folder of this file, such as ../goals/name.md, or an address \
                    that begins with https://.",
        }
    }

    /// A file of the content that readers do not get: settings, a table.
    pub fn no_page(place: Span, destination: &str) {
        nl "De link “{destination}” leidt nergens heen: dat bestand is geen pagina."
        en "The link “{destination}” leads nowhere: that file is no page."
        hint nl "Leid naar het .md-bestand waar het over gaat, zoals ../indicators/naam.md. Moeten lezers het bestand zelf krijgen, zet het dan in files/."
             en "Lead to the .md file that it is about, such as ../indicators/name.md. If readers should get the file itself, put it into files/."
    }

    /// A destination that by its form cannot lead anywhere.
    pub fn form(place: Span, destination: &str, wrong: Wrong<'_>) {
        match wrong {
            Wrong::Empty =>
                nl "Deze link leidt nergens heen." en "This link leads nowhere."
                hint nl "Schrijf tussen de ronde haken waar de link heen leidt."
                     en "Write between the round brackets where the link leads.",
            Wrong::Rooted =>
                nl "De link “{destination}” begint met een schuine streep, en werkt dan niet overal waar de site kan \
                    staan."
                en "The link “{destination}” begins with a slash, and then it does not work wherever the site may \
                    stand."
                hint nl "Schrijf het pad van het bronbestand vanuit de map van dit bestand, zoals ../goals/naam.md."
                     en "Write the path of the source file from the folder of this file, such as ../goals/name.md.",
            Wrong::NoScheme =>
                nl "De link “{destination}” is een webadres zonder https://."
                en "The link “{destination}” is a web address without https://."
                hint nl "Schrijf https://{destination}" en "Write https://{destination}",
            Wrong::Email =>
                nl "De link “{destination}” is een e-mailadres zonder mailto:."
                en "The link “{destination}” is an e-mail address without mailto:."
                hint nl "Schrijf mailto:{destination}" en "Write mailto:{destination}",
            _ =>
                nl "Het adres “{destination}” is niet volledig." en "The address “{destination}” is not complete."
                hint nl "Schrijf het hele adres, zoals https://www.voorbeeld.nl/pagina."
                     en "Write the whole address, such as https://www.example.com/page.",
        }
    }
}
