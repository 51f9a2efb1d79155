use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "text-cut-off"
    nl "een hekje kapt een tekst af" en "a number sign cuts a text off"
    why nl "Een # met een spatie ervoor begint in YAML een opmerking: wat erachter staat, komt nergens op de site. Bij \
            “Actie #1 voor ouderen” blijft er “Actie” over. Tussen aanhalingstekens is het # gewoon een teken. Een \
            opmerking die u wel bedoelt, heeft een spatie achter het #."
        en "In YAML a # behind a space begins a comment: what follows is nowhere on the site. Of “Action #1 for the \
            elderly” only “Action” is left. Between quotation marks the # is a sign like any other. A comment that \
            you do mean has a space behind the #."
    bad "title: Actie #1 voor ouderen"
    good "title: \"Actie #1 voor ouderen\""

    /// `lost` is what stands at `span`, from the number sign on.
    pub fn report(span: Span, lost: &str) {
        let lost = shorten(lost);
        at span;
        nl "“{lost}” valt hier weg: een # met een spatie ervoor begint een opmerking."
        en "“{lost}” is lost here: a # behind a space begins a comment."
        hint nl "Zet de hele tekst tussen aanhalingstekens. Is dit wel een opmerking, zet dan een spatie achter het #."
             en "Put quotation marks around the whole text. If this is a comment, put a space behind the #."
    }
}
