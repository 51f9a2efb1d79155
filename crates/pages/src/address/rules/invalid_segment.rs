use base::diagnostic::prelude::*;

rule! {
    error "invalid-segment"
    nl "een segment kan niet in een adres staan" en "a segment cannot stand in an address"
    why nl "Een `segment` onder `terms` is de map waaronder de pagina's van een soort staan. Het bestaat uit kleine \
            letters, cijfers en streepjes."
        en "A `segment` under `terms` is the folder below which the pages of a kind stand. It consists of lower-case \
            letters, digits and hyphens."
    bad "terms:\n  goal:\n    nl: {segment: Onze doelen}\n"
    good "terms:\n  goal:\n    nl: {segment: onze-doelen}\n"

    pub fn report(span: Span, segment: &str) {
        nl "Het segment “{segment}” kan niet in een adres staan."
        en "The segment “{segment}” cannot stand in an address."
        hint nl "Gebruik alleen kleine letters, cijfers en streepjes, zoals `onze-doelen`."
             en "Use lower-case letters, digits and hyphens only, such as `our-goals`."
    }
}
