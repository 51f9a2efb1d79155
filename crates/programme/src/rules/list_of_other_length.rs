use base::diagnostic::prelude::*;

rule! {
    error "list-of-other-length"
    nl "een vertaalde lijst loopt niet gelijk met het origineel" en "a translated list does not run along with its original"
    why nl "De onderdelen van een lijst zonder id horen op volgorde bij hun vertaling. Ontbreekt er een, dan kan elke \
            vertaling daarachter bij een ander onderdeel terechtkomen."
        en "The items of a list without ids belong to their translations by their order. If one is missing, every \
            translation behind it may end up at another item."
    bad "key_points: [Er zijn drie sporen., Er komt een directeur.]   # brief.md\nkey_points: [There is a director.]   # brief.en.md"
    good "key_points: [Er zijn drie sporen., Er komt een directeur.]   # brief.md\nkey_points: [There are three tracks., There is a director.]   # brief.en.md"

    /// `span` is the list with `here` items, in the place of the `there` of the original.
    pub fn report(span: Span, name: &str, here: usize, there: usize) {
        nl "“{name}” heeft hier {here} van de {there} onderdelen van het origineel."
        en "“{name}” has {here} of the {there} items of the original here."
        hint nl "Vertaal elk onderdeel, in dezelfde volgorde. Schrijf ~ voor een onderdeel zonder vertaling."
             en "Translate every item, in the same order. Write ~ for an item without a translation."
    }

    /// `span` is an item at the place `here`, which stands at `there` in the original, both from 1.
    pub fn elsewhere(span: Span, name: &str, here: usize, there: usize) {
        nl "Dit staat in “{name}” op plaats {here}, en in het origineel op plaats {there}."
        en "This stands at place {here} in “{name}”, and at place {there} in the original."
        hint nl "Houd de volgorde van het origineel aan. Schrijf ~ voor een onderdeel zonder vertaling."
             en "Keep the order of the original. Write ~ for an item without a translation."
    }
}
