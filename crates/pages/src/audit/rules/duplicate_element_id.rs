use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    error "duplicate-element-id"
    nl "een id staat twee keer op een pagina" en "an id stands on a page twice"
    why nl "De `id` van een element komt op een pagina één keer voor. Staat hij er twee keer, dan leidt een link \
            naar de verkeerde plek en leest een schermlezer de naam van een ander onderdeel voor."
        en "The `id` of an element occurs once on a page. Where it occurs twice, a link leads to the wrong place and \
            a screen reader reads out the name of another part."
    bad "<h2 id=\"geld\">Geld</h2> … <section id=\"geld\">"
    good "<h2 id=\"geld\">Geld</h2> … <section id=\"geld-per-doel\">"

    fn report(seen: &Seen) {
        let id = &seen.example;
        let (ook, also) = seen.elsewhere();
        nl "De id “{id}” staat meer dan één keer op deze pagina{ook}."
        en "The id “{id}” stands on this page more than once{also}."
        hint nl "Geef elk element in het sjabloon een eigen id."
             en "Give each element in the template an id of its own."
    }
}

/// `id` occurs more than once.
pub fn found(id: &str) -> Finding {
    Finding { rule: &RULE, key: id.to_owned(), example: id.to_owned(), report }
}
