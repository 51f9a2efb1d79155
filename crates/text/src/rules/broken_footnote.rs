use base::diagnostic::prelude::*;

rule! {
    error "broken-footnote"
    nl "een voetnoot en zijn teken horen niet bij elkaar" en "a note and its sign do not go together"
    why nl "Een voetnoot heeft een teken in de tekst, [^1], en de noot zelf op een regel die met [^1]: begint. \
            Zonder noot staat het teken letterlijk op de pagina; zonder teken staat de noot nergens."
        en "A note has a sign in the text, [^1], and the note itself on a line that begins with [^1]:. Without the \
            note the sign stands on the page as it is; without the sign the note stands nowhere."
    bad "Het aantal daalde.[^1]"
    good "Het aantal daalde.[^1]\n\n[^1]: Cijfers van de politie."

    pub fn missing(place: Span, label: &str) {
        nl "Er is geen voetnoot “{label}”." en "There is no note “{label}”."
        hint nl "Zet onder de tekst een regel die begint met [^{label}]:, of haal het teken weg."
             en "Put a line below the text that begins with [^{label}]:, or delete the sign."
    }

    pub fn unused(place: Span) {
        nl "Nergens in de tekst staat een teken bij deze voetnoot." en "No sign in the text leads to this note."
        hint nl "Zet het teken in de tekst, zoals [^1], of haal de voetnoot weg."
             en "Put the sign into the text, such as [^1], or delete the note."
    }
}
