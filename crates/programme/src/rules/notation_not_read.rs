use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    warning "notation-not-read"
    nl "een notatie van andere programma’s komt als tekst op de pagina" en "notation of other programs comes on the page as text"
    why nl "Sommige programma’s zetten hoog wat tussen dakjes (^) staat, laag wat tussen tildes staat, en maken een formule van \
            wat tussen dollartekens staat. Hier zien lezers de tekens zelf. Een hoog of laag cijfer schrijft u als m² of CO₂, \
            of in de tekst van een pagina met de elementen sup en sub. Zijn de tekens zo bedoeld, zet dan een backslash voor \
            het eerste."
        en "Some programs raise what stands between carets (^), lower what stands between tildes, and make a formula of what \
            stands between dollar signs. Here readers see the signs themselves. Write a raised or lowered digit as m² or CO₂, \
            or in the text of a page with the elements sup and sub. Where the signs are meant as they are, put a backslash \
            before the first."
    bad "Een huis van 100 m^2^."
    good "Een huis van 100 m<sup>2</sup>."

    /// Text between `sign`s, for which HTML has a `tag`.
    fn script(place: Span, sign: char, tag: &str, text: &str) {
        nl "{sign}{text}{sign} wordt niet hoog of laag gezet: de tekens komen zo op de pagina."
        en "{sign}{text}{sign} is not raised or lowered: the signs come on the page as they are."
        hint nl "Schrijf <{tag}>{text}</{tag}>" en "Write <{tag}>{text}</{tag}>"
    }

    fn formula(place: Span, text: &str) {
        let text = shorten(text);
        nl "Wat tussen dollartekens staat, wordt niet als formule gezet: “${text}$” komt zo op de pagina."
        en "What stands between dollar signs is not set as a formula: “${text}$” comes on the page as it is."
        hint nl "Schrijf de formule met gewone tekens, een macht als <sup>2</sup>, of neem haar op als plaatje met een alt-tekst."
             en "Write the formula with plain signs, a power as <sup>2</sup>, or include it as a picture with an alternative text."
    }
}

/// What stands between two signs, where other programs read the signs.
pub fn between(place: Span, sign: char, text: &str) -> Option<Diagnostic> {
    let digits = text.trim_start_matches(['+', '-']);
    let is_short = digits.len() <= 12 && text.len() - digits.len() <= 1;
    let is_script = is_short && !digits.is_empty() && digits.chars().all(char::is_alphanumeric);
    let is_formula = text.contains(['^', '_', '\\', '='])
        && !text.contains('$')
        && !text.ends_with('\\')
        && text.trim() == text;
    match sign {
        '^' if is_script => Some(script(place, '^', "sup", text)),
        '~' if is_script => Some(script(place, '~', "sub", text)),
        '$' if is_formula => Some(formula(place, text)),
        _ => None,
    }
}
