use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    error "title-missing"
    nl "een pagina heeft geen titel" en "a page has no title"
    why nl "De titel staat op het tabblad, in zoekresultaten en in bladwijzers, en is het eerste dat een schermlezer \
            voorleest."
        en "The title stands on the tab, in search results and in bookmarks, and is the first thing that a screen \
            reader says."
    bad "<title></title>"
    good "<title>Veilig in de buurt – Groningen-Noord</title>"

    fn report(seen: &Seen) {
        let (ook, also) = seen.elsewhere();
        nl "Deze pagina heeft geen titel{ook}." en "This page has no title{also}."
        hint nl "Zet in de kop van het sjabloon een title met de titel van de pagina en van de site."
             en "Put a title into the head of the template, with the title of the page and of the site."
    }
}

pub fn found() -> Finding {
    Finding { rule: &RULE, key: String::new(), example: String::new(), report }
}
