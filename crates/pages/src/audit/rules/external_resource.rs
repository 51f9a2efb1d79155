use crate::audit::tally::shortened;
use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    error "external-resource"
    nl "een pagina haalt iets van een andere site" en "a page fetches something from another site"
    why nl "Wie een pagina opent, laat dan aan een ander weten dat hij leest: zijn adres gaat mee met elk lettertype, \
            elke afbeelding en elk script dat daar vandaan komt. De site belooft dat dit niet gebeurt, en een strenge \
            webserver houdt het tegen."
        en "Whoever opens a page then lets another know what they read: their address goes along with every font, \
            picture and script that comes from there. The site promises that this does not happen, and a strict web \
            server stops it."
    bad "<link rel=\"stylesheet\" href=\"https://fonts.example/letter.css\">"
    good "<link rel=\"preload\" as=\"font\" href=\"{{ asset(name=\"fonts/letter.woff2\") }}\">"

    fn report(seen: &Seen) {
        let tag = &seen.example;
        let (ook, also) = seen.elsewhere();
        nl "Deze pagina haalt iets van een andere site: {tag}{ook}."
        en "This page fetches something from another site: {tag}{also}."
        hint nl "Zet het bestand in assets/ van het thema; asset(name=\"…\") geeft in een sjabloon zijn adres."
             en "Put the file into assets/ of the theme; asset(name=\"…\") gives its address in a template."
    }
}

/// `address` is what is fetched, `tag` the start tag as it was written.
pub fn found(address: &str, tag: &str) -> Finding {
    Finding { rule: &RULE, key: address.to_owned(), example: shortened(tag), report }
}
