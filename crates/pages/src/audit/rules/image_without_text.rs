use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    error "image-without-text"
    nl "een afbeelding op een pagina heeft geen tekst" en "an image on a page has no text"
    why nl "Een afbeelding zegt met `alt` wat zij toont; een tekening (`svg`) heeft de rol `img` en een naam. Wat \
            alleen versiering is, zegt dat ook: met een lege `alt`, of met `aria-hidden`."
        en "An image says by `alt` what it shows; a drawing (`svg`) has the role `img` and a name. What is only \
            decoration says so as well: by an empty `alt`, or by `aria-hidden`."
    bad "<svg role=\"img\">…</svg>"
    good "<svg role=\"img\" aria-labelledby=\"kop-grafiek\">…</svg>"

    fn report(seen: &Seen) {
        let tag = &seen.example;
        let (ook, also) = seen.elsewhere();
        nl "Een afbeelding op deze pagina zegt niet wat zij toont: {tag}{ook}."
        en "An image on this page does not say what it shows: {tag}{also}."
        hint nl "Geef haar in het sjabloon een “alt” of “aria-label”, of “aria-hidden=true” als zij alleen versiert."
             en "Give it an “alt” or “aria-label” in the template, or “aria-hidden=true” where it only decorates."
    }
}

/// `tag` is the start tag as it was written; `class` is that of the element.
pub fn found(tag: &str, class: &str) -> Finding {
    Finding::of_tag(&RULE, tag, class, report)
}
