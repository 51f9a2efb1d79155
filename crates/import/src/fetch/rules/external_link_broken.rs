use base::diagnostic::prelude::*;

rule! {
    warning "external-link-broken"
    nl "een link naar een andere site werkt niet" en "a link to another site does not work"
    why nl "Andere sites veranderen zonder het te zeggen. `spoorboek check --external` vraagt bij elk webadres in teksten, \
            sleutels en tabellen of er nog iets staat. Een server die programma’s weigert, wordt niet gemeld; een server die \
            niet antwoordt wel: probeer het dan nog eens, en kijk in een browser."
        en "Other sites change without saying so. `spoorboek check --external` asks at each web address in texts, keys and \
            tables whether something still stands there. A server that refuses programs is not told; one that does not \
            answer is: then try again, and look in a browser."
    bad "[de nota](https://www.gemeente.example/oude-nota.pdf)"
    good "[de nota](https://www.gemeente.example/nota.pdf)"

    pub fn gone(place: Span, address: &str, status: u16) {
        nl "Op {address} staat niets meer ({status})." en "Nothing stands at {address} any more ({status})."
        hint nl "Zoek het nieuwe adres, of haal de link weg." en "Find the new address, or remove the link."
    }

    pub fn silent(place: Span, address: &str, reason: &Text) {
        let (nl, en) = (&reason.nl, &reason.en);
        nl "{address} geeft geen antwoord: {nl}." en "{address} gives no answer: {en}."
        hint nl "Kijk in een browser of het adres nog klopt." en "See in a browser whether the address is still right."
    }
}
