use crate::audit::tally::shortened;
use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    error "inline-style-or-script"
    nl "een pagina bevat opmaak of een script in de tekst" en "a page carries style or script of its own"
    why nl "De site werkt met de regel `default-src 'self'`: de browser weigert opmaak en scripts die in de pagina \
            zelf staan. Zet ze in een bestand van het thema. Een blok gegevens (`application/ld+json`) is geen \
            script."
        en "The site works under the rule `default-src 'self'`: the browser refuses styles and scripts that stand in \
            the page itself. Put them into a file of the theme. A block of data (`application/ld+json`) is no \
            script."
    bad "<p style=\"color: red\">"
    good "<p class=\"urgent\">"

    fn report(seen: &Seen) {
        let tag = &seen.example;
        let (ook, also) = seen.elsewhere();
        nl "Deze pagina heeft opmaak of een script dat de browser weigert: {tag}{ook}."
        en "This page has a style or script that the browser refuses: {tag}{also}."
        hint nl "Zet het in een bestand van het thema, en gebruik in het sjabloon een “class”."
             en "Put it into a file of the theme, and use a “class” in the template."
    }
}

/// `attribute` is the one that holds it, unless the element itself does; `tag` is the start tag
/// as it was written.
pub fn found(element: &str, attribute: Option<&str>, tag: &str) -> Finding {
    Finding {
        rule: &RULE,
        key: format!("{element} {}", attribute.unwrap_or_default()),
        example: shortened(tag),
        report,
    }
}
