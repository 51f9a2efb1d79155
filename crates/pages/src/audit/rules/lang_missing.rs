use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    error "lang-missing"
    nl "een pagina zegt niet in welke taal zij is" en "a page does not say which language it is in"
    why nl "Zonder `lang` op `html` leest een schermlezer Nederlands voor met een Engelse stem, of andersom."
        en "Without `lang` on `html` a screen reader reads Dutch in an English voice, or the other way round."
    bad "<html>"
    good "<html lang=\"nl\">"

    fn report(seen: &Seen) {
        let (ook, also) = seen.elsewhere();
        nl "Deze pagina zegt niet in welke taal zij geschreven is{ook}."
        en "This page does not say in which language it is written{also}."
        hint nl "Schrijf in het sjabloon “lang” op het element html."
             en "Write “lang” on the element html in the template."
    }
}

pub fn found() -> Finding {
    Finding { rule: &RULE, key: String::new(), example: String::new(), report }
}
