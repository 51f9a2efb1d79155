use crate::model::Area;
use crate::schema::record::Record;
use base::diagnostic::prelude::*;
use base::value::is_id;

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

    /// An address for editors that does not say where the file comes.
    pub fn edit_url(span: Span) {
        at span;
        nl "In dit adres staat niet waar het pad van het bestand komt, of er staat nog iets anders tussen accolades."
        en "This address does not say where the path of the file comes, or something else stands between braces."
        hint nl "Zet op die plaats {{path}}, bijvoorbeeld https://github.com/gemeente/programma/edit/main/{{path}}"
             en "Put {{path}} in that place, for example https://github.com/city/programme/edit/main/{{path}}"
    }

    fn too_large(span: Span, number: i64) {
        at span;
        nl "{number} is hier te groot." en "{number} is too large here."
        hint nl "Tel vanaf nul of één: kolommen en rijen van een kaart zijn kleine getallen."
             en "Count from zero or one: columns and rows of a map are small numbers."
    }
}

/// What to write where a goal stands without a percentage, or a percentage without a goal.
pub fn share_meant(text: &str) -> Text {
    let percent = text.trim_end_matches('%');
    let is_percent = !percent.is_empty() && percent.bytes().all(|byte| byte.is_ascii_digit());
    match (is_percent, is_id(text)) {
        (true, _) => text!(
            "Zet het doel ervoor, met een dubbele punt en zonder spatie: doel:{percent}",
            "Put the goal in front, with a colon and without a space: goal:{percent}"
        ),
        (false, true) => text!(
            "Zet er een dubbele punt achter en hoeveel procent naar dit doel gaat; is dat alles, dan {text}:100",
            "Put a colon behind it and how many per cent go to this goal; if that is all, {text}:100"
        ),
        (false, false) => text!(
            "Schrijf de id van het doel, een dubbele punt en het percentage: doel:100",
            "Write the id of the goal, a colon and the percentage: goal:100"
        ),
    }
}

/// What to write where something other than a space stands between goals.
pub fn shares_meant(text: &str) -> Text {
    let mended = text.replace([',', ';', '|', '+', '/'], " ");
    text!("Zet tussen twee doelen een spatie: {mended}", "Put a space between two goals: {mended}")
}

/// A place on the tile map that no map reaches; it would be left out.
pub fn tile(row: &Record, bag: &mut Bag) {
    for key in [Area::col, Area::row] {
        let far = row.whole(key).filter(|place| *place > u16::MAX.into());
        bag.extend(far.zip(row.get(key)).map(|(place, entry)| too_large(entry.span, place)));
    }
}
