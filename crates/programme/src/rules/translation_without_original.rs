use base::diagnostic::prelude::*;

rule! {
    error "translation-without-original"
    nl "een vertaling heeft geen origineel" en "a translation has no original"
    why nl "Een vertaling staat naast het origineel en heeft dezelfde naam, met de taal erachter: `veilig.md` en \
            `veilig.en.md`. Ook elke tekst erin moet in het origineel staan, anders is er niets om op terug te \
            vallen."
        en "A translation stands beside the original and has the same name with the language behind it: `veilig.md` \
            and `veilig.en.md`. Every text in it must be in the original too, or there is nothing to fall back on."
    bad "goals/veilg.en.md   (naast goals/veilig.md)"
    good "goals/veilig.en.md   (naast goals/veilig.md)"

    /// For a key that the original lacks.
    pub fn key(name: &str, span: Span, original: &str) {
        at span;
        nl "“{name}” staat hier vertaald, maar niet in het origineel."
        en "“{name}” is translated here, but is not in the original."
        hint nl "Schrijf de tekst eerst in “{original}”, of haal haar hier weg."
             en "Write the text in “{original}” first, or delete it here."
    }

    /// For an item of a list that has no counterpart; `id` where it names one.
    pub fn item(name: &str, id: Option<&str>, span: Span, original: &str) {
        at span;
        match id {
            Some(id) => nl "In “{name}” van het origineel staat geen “{id}”."
                        en "There is no “{id}” in “{name}” of the original.",
            None => nl "“{name}” is hier langer dan in het origineel."
                    en "“{name}” is longer here than in the original.",
        }
        hint nl "Zet het eerst in “{original}”, of haal het hier weg."
             en "Put it into “{original}” first, or delete it here."
    }

    /// For a file. `candidates` are the originals that exist beside it.
    pub fn file<'a>(
        place: impl Into<Place>,
        original: &str,
        candidates: impl Iterator<Item = &'a str>,
    ) {
        let near = nearest(original, candidates);
        at place;
        nl "Dit is een vertaling, maar het origineel “{original}” is er niet."
        en "This is a translation, but the original “{original}” is not there."
        hint match near {
            Some(meant) => nl "Bedoelt u een vertaling van “{meant}”?" en "Do you mean a translation of “{meant}”?",
            None => nl "Maak eerst “{original}”, of haal de vertaling weg."
                    en "Make “{original}” first, or delete the translation.",
        }
    }
}
