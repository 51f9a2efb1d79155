use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    error "unnamed-link"
    nl "een link of knop heeft geen naam" en "a link or button has no name"
    why nl "Een schermlezer leest van een link of knop de tekst voor. Zit er alleen een tekening in die verborgen \
            is, of niets, dan blijft alleen het woord “link” over."
        en "Of a link or button a screen reader reads out the text. Where it holds only a hidden drawing, or \
            nothing, all that remains is the word “link”."
    bad "<a href=\"index.html\"><svg aria-hidden=\"true\">…</svg></a>"
    good "<a href=\"index.html\"><svg aria-hidden=\"true\">…</svg> Begin</a>"

    fn report(seen: &Seen) {
        let tag = &seen.example;
        let (ook, also) = seen.elsewhere();
        nl "Een link of knop op deze pagina heeft geen tekst: {tag}{ook}."
        en "A link or button on this page has no text: {tag}{also}."
        hint nl "Zet er in het sjabloon tekst in, of geef het een “aria-label”."
             en "Put text into it in the template, or give it an “aria-label”."
    }
}

/// `tag` is the start tag as it was written; `class` is that of the element.
pub fn found(tag: &str, class: &str) -> Finding {
    Finding::of_tag(&RULE, tag, class, report)
}
