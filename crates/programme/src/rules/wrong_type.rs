use base::diagnostic::prelude::*;

rule! {
    error "wrong-type"
    nl "een waarde is van de verkeerde soort" en "a value is of the wrong type"
    why nl "Elke sleutel verwacht een eigen soort waarde: een tekst, een getal, een datum, een lijst of een groep \
            sleutels. Een lijst staat tussen rechte haken, of onder elkaar met een streepje ervoor."
        en "Every key expects its own type of value: a text, a number, a date, a list or a group of keys. A list \
            stands between square brackets, or one below the other with a hyphen in front."
    bad "---\ntitle: Veilig in de buurt\nareas: selwerd\n---\n"
    good "---\ntitle: Veilig in de buurt\nareas: [selwerd]\n---\n"

    /// `expected` and `written` are noun phrases: “a list of ids”, “the text “selwerd””.
    pub fn report(name: &str, span: Span, expected: &Text, written: &Text) {
        let (expected_nl, expected_en) = (&expected.nl, &expected.en);
        let (written_nl, written_en) = (&written.nl, &written.en);
        at span;
        nl "Bij “{name}” hoort {expected_nl}; hier staat {written_nl}."
        en "“{name}” takes {expected_en}; here is {written_en}."
    }
}
