use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    error "dead-fragment"
    nl "een link wijst naar een plek die niet op de pagina staat"
    en "a link points to a place that is not on the page"
    why nl "Het deel van een link achter het hekje is de `id` van een element. Bestaat dat niet, dan blijft de lezer \
            boven aan de pagina staan, en een toetsenbord- of schermlezergebruiker weet niet waar hij is."
        en "The part of a link behind the hash is the `id` of an element. Where there is none, the reader is left at \
            the top of the page, and someone with a keyboard or a screen reader is lost."
    bad "<a class=\"skip\" href=\"#inhoud\">…</a> <main id=\"main\">"
    good "<a class=\"skip\" href=\"#main\">…</a> <main id=\"main\">"

    fn report(seen: &Seen) {
        let target = &seen.example;
        let (ook, also) = seen.elsewhere();
        nl "Deze pagina linkt naar “{target}”, maar die plek bestaat niet{ook}."
        en "This page links to “{target}”, but there is no such place{also}."
        hint nl "Geef het element in het sjabloon deze id, of haal het deel achter # uit de link."
             en "Give the element in the template this id, or take the part behind # out of the link."
    }
}

/// `page` is the path of the page that should hold the fragment.
pub fn found(page: &str, fragment: &str) -> Finding {
    Finding {
        rule: &RULE,
        // The same fragment lacks on every page of a template.
        key: fragment.to_owned(),
        example: format!("{page}#{fragment}"),
        report,
    }
}
