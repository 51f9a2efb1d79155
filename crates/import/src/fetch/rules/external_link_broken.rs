use base::diagnostic::prelude::*;

rule! {
    warning "external-link-broken"
    nl "een link naar een andere site werkt niet" en "a link to another site does not work"
    why nl "Andere sites veranderen zonder het te zeggen. `spoorboek check --external` vraagt bij elk webadres in teksten, \
            sleutels en tabellen of er nog iets staat. Een server die programma’s weigert, wordt niet gemeld; een server die \
            niet antwoordt wel: probeer het dan nog eens, en kijk in een browser. Adressen van deze machine of van een eigen \
            netwerk worden nooit gevraagd. Weet u ervan en blijft de link, noem hem dan bij `accepted` in programme.yaml."
        en "Other sites change without saying so. `spoorboek check --external` asks at each web address in texts, keys and \
            tables whether something still stands there. A server that refuses programs is not told; one that does not \
            answer is: then try again, and look in a browser. Addresses of this machine or of a network of your own are never asked. \
            Where you know of it and the link stays, name it in `accepted` in programme.yaml."
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

    /// It leads to this machine, or into a network of one's own.
    pub fn inside(place: Span, address: &str) {
        nl "{address} leidt naar deze machine of een eigen netwerk, en is niet gevraagd."
        en "{address} leads to this machine or a network of your own, and was not asked."
        hint nl "Lezers zien daar niets: link naar een openbaar adres, of haal de link weg."
             en "Readers see nothing there: link to a public address, or remove the link."
    }
}
