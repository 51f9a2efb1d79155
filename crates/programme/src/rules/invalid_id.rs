use crate::read::describe::mend_id;
use base::diagnostic::prelude::*;
use base::diagnostic::shorten;
use base::value::LONGEST_ID;

rule! {
    error "invalid-id"
    nl "een id is niet goed gevormd" en "an id is not well formed"
    why nl "Een id is de naam van een bestand of van een rij, en wordt een adres op de site. Zij bestaat uit kleine \
            letters zonder accenten, cijfers en streepjes: de-wijk-2, en uit hooguit 100 tekens. “programme” is \
            gereserveerd voor het hele programma."
        en "An id is the name of a file or of a row, and becomes an address on the site. It is made of small letters \
            without accents, digits and hyphens: de-wijk-2. “programme” is reserved for the whole programme."
    bad "areas/De Wijk.md"
    good "areas/de-wijk.md"

    pub fn report(value: &str, span: Span) {
        let shown = shorten(value);
        at span;
        nl "“{shown}” is geen id." en "“{shown}” is no id."
        hint = hint(value, mend_id(value));
    }

    /// Where an object of one of `kinds` was asked for; `called` is the id of the one whose title this is.
    pub fn reference(value: &str, span: Span, called: Option<&str>, mended: Option<String>) {
        let shown = shorten(value);
        at span;
        nl "“{shown}” is geen id." en "“{shown}” is no id."
        hint = match called {
            Some(id) => text!(
                "Zo heet het op de site; de id ervan is “{id}”.",
                "That is what the site calls it; its id is “{id}”."
            ),
            None => hint(value, mended),
        };
    }

    /// For the name of a file, without its folder. `mended` is the name that it should have.
    pub fn file(shown: String, name: &str, mended: Option<String>) {
        let named = shorten(name);
        nl "De bestandsnaam “{named}” is geen id." en "The file name “{named}” is no id."
        hint = match mended {
        Some(mended) => text!("Noem het bestand “{mended}”.", "Name the file “{mended}”."),
        None => hint(name, None),
    };
    }

    /// For a file or row that takes the name of the whole programme.
    pub fn reserved(place: impl Into<Place>) {
        nl "“programme” is de id van het hele programma en kan niets anders heten."
        en "“programme” is the id of the whole programme and nothing else can have it."
        hint nl "Kies een andere naam." en "Choose another name."
    }

    /// For a former id or address.
    pub fn alias(value: &str, span: Span) {
        let shown = shorten(value);
        at span;
        nl "“{shown}” is geen id, en ook geen adres dat met / begint."
        en "“{shown}” is no id, and no address that begins with / either."
        hint = hint(value, mend_id(value));
    }
}

fn hint(value: &str, mended: Option<String>) -> Text {
    let count = value.chars().count();
    text! {
        match mended {
            None if count > LONGEST_ID =>
                nl "Neem een kortere: dit zijn {count} tekens, en {LONGEST_ID} kan."
                en "Take a shorter one: these are {count} signs, and {LONGEST_ID} is the most.",
            Some(mended) => nl "Schrijf “{mended}”." en "Write “{mended}”.",
            None => nl "Gebruik kleine letters zonder accenten, cijfers en streepjes: de-wijk-2."
                    en "Use small letters without accents, digits and hyphens: de-wijk-2.",
        }
    }
}
