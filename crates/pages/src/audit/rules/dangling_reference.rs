use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    error "dangling-reference"
    nl "een element verwijst naar een id die er niet is" en "an element refers to an id that does not exist"
    why nl "Met `aria-labelledby`, `aria-describedby`, `for` of `headers` leent een element zijn naam of uitleg van \
            een ander. Bestaat dat andere niet, dan heeft het element voor een schermlezer geen naam."
        en "With `aria-labelledby`, `aria-describedby`, `for` or `headers` an element borrows its name or \
            explanation from another one. Where that does not exist, the element has no name for a screen reader."
    bad "<section aria-labelledby=\"geld\"> <h2>Geld</h2>"
    good "<section aria-labelledby=\"geld\"> <h2 id=\"geld\">Geld</h2>"

    fn report(seen: &Seen) {
        let reference = &seen.example;
        let (ook, also) = seen.elsewhere();
        nl "Op deze pagina staat “{reference}”, maar geen element heeft die id{ook}."
        en "This page has “{reference}”, but no element has that id{also}."
        hint nl "Geef het element waar het om gaat deze id, of laat de verwijzing in het sjabloon weg."
             en "Give the element that is meant this id, or leave the reference out of the template."
    }
}

/// `attribute` names the id.
pub fn found(attribute: &str, id: &str) -> Finding {
    Finding {
        rule: &RULE,
        key: format!("{attribute} {id}"),
        example: format!("{attribute}=\"{id}\""),
        report,
    }
}
