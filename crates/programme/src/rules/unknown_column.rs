use crate::kinds::dutch;
use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "unknown-column"
    nl "een kolom bestaat niet" en "a column does not exist"
    why nl "Een kolom die niemand leest, doet niets. Meestal is het een typefout. Bij een indicator maakt u een \
            uitsplitsing met een kolom die met by_ begint: by_leeftijd."
        en "A column that nobody reads does nothing. Mostly it is a typing error. An indicator is broken down by a \
            column that begins with by_: by_age."
    bad "area,period,waarde\nselwerd,2023,25.5\n"
    good "area,period,value\nselwerd,2023,25.5\n"

    /// For cells below an empty name.
    pub fn nameless(span: Span) {
        nl "In deze kolom staat iets, maar zij heeft geen naam."
        en "There is something in this column, but it has no name."
        hint nl "Geef de kolom een naam in de eerste rij, of maak haar leeg."
             en "Name the column in the first row, or empty it."
    }

    /// `known` are the columns that could have been written.
    pub fn report<'a>(name: &str, span: Span, known: impl Iterator<Item = &'a str>) {
        let known: Vec<&str> = known.collect();
        let shown = shorten(name);
        let meant = meant(name, &known);
        let known = known.join(", ");
        at span;
        nl "De kolom “{shown}” bestaat niet in deze tabel." en "There is no column “{shown}” in this table."
        hint match meant {
            Some(meant) => nl "Bedoelt u “{meant}”?" en "Do you mean “{meant}”?",
            None => nl "Kolommen die hier kunnen: {known}." en "Columns that are possible here: {known}.",
        }
    }
}

/// The column that was probably meant.
pub fn meant<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    dutch::key_for(name, known).or_else(|| nearest(name.trim(), known.iter().copied()))
}
