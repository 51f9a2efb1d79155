use base::diagnostic::prelude::*;

rule! {
    error "not-yet-supported"
    nl "deze sleutel werkt nog niet" en "this key does not work yet"
    why nl "De sleutel staat al vast, maar Spoorboek toont nog niet wat erin staat. Wat u schrijft en niemand te \
            zien krijgt, lijkt gepubliceerd en is het niet."
        en "The key is settled, but Spoorboek does not show yet what it says. What you write and nobody gets to \
            see seems published and is not."
    bad "editions:\n  - {tag: v2024, title: Uitvoeringsprogramma 2024}"
    good "# zonder de sleutel editions"

    pub fn report(span: Span, key: &str) {
        nl "“{key}” wordt nog niet ondersteund." en "“{key}” is not yet supported."
        hint nl "Haal de sleutel weg tot een volgende versie hem kent."
             en "Remove the key until a later version knows it."
    }
}
