use crate::schema::shape::{Key, Shape};
use base::diagnostic::Language;
use base::diagnostic::prelude::*;

rule! {
    error "missing-key"
    nl "een sleutel ontbreekt of is leeg" en "a key is missing or empty"
    why nl "Zonder deze sleutel kan de rest niet worden getoond of geplaatst. Een sleutel zonder waarde telt als \
            afwezig."
        en "Without this key the rest cannot be shown or placed. A key without a value counts as absent."
    bad "---\nsummary: Bewoners voelen zich veilig.\n---\n"
    good "---\ntitle: Veilig in de buurt\nsummary: Bewoners voelen zich veilig.\n---\n"

    /// `span` is the group that lacks the key.
    pub fn report(key: &Key, shape: &Shape, span: Span) {
        let (name, nl, en) = (key.name, shape.name.nl, shape.name.en);
        at span;
        nl "De sleutel “{name}” ontbreekt bij: {nl}." en "The key “{name}” is missing for: {en}."
        hint = example(key);
    }

    /// `span` is the key without a value.
    pub fn empty(key: &Key, span: Span) {
        let name = key.name;
        at span;
        nl "De sleutel “{name}” is leeg, maar moet een waarde hebben."
        en "The key “{name}” is empty, but must have a value."
        hint = example(key);
    }

    /// `span` is an item of a list that says nothing.
    pub fn item(name: &str, span: Span) {
        at span;
        nl "In “{name}” staat een leeg onderdeel." en "“{name}” has an empty item."
        hint nl "Vul het in, of haal het weg." en "Fill it in, or delete it."
    }

    /// `span` is the row; a missing mark counts as empty.
    pub fn cell(column: &str, span: Span) {
        at span;
        nl "In deze rij is de kolom “{column}” leeg, maar die moet een waarde hebben."
        en "The column “{column}” is empty in this row, but must have a value."
        hint nl "Vul de kolom in, of haal de rij weg." en "Fill the column, or delete the row."
    }

    /// `span` is a row of targets without a number, of a kind that is one.
    pub fn target(span: Span) {
        nl "Deze streefwaarde noemt geen getal." en "This target names no number."
        hint nl "Vul “value” in, of “low” en “high” voor een bandbreedte; gaat het alleen om de richting, schrijf \
                 dan “direction-only” bij “kind”."
             en "Fill “value”, or “low” and “high” for a range; where only the direction matters, write \
                 “direction-only” under “kind”."
    }
}

/// A good value of a key.
pub fn example(key: &Key) -> Text {
    let [nl, en] = [Language::Dutch, Language::English].map(|language| key.with_example(language));
    text!("Schrijf bijvoorbeeld: {nl}", "Write for example: {en}")
}
