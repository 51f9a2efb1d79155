use base::diagnostic::prelude::*;

rule! {
    error "table-beside-derive"
    nl "een berekend cijfer heeft ook een eigen tabel" en "a figure that is worked out has a table of its own too"
    why nl "Met `derive` wordt een cijfer berekend uit de tabellen van twee andere. Staat er ook een eigen tabel naast, \
            dan zijn er twee antwoorden op dezelfde vraag, en weet niemand welk van de twee op de site staat."
        en "By `derive` a figure is worked out from the tables of two others. Where a table of its own stands beside \
            it there are two answers to the same question, and nobody knows which of the two is on the site."
    bad "derive: {numerator: fietsdiefstal, denominator: inwoners, per: 1000}   # in indicators/diefstal-per-inwoner.md\nindicators/diefstal-per-inwoner.csv"
    good "derive: {numerator: fietsdiefstal, denominator: inwoners, per: 1000}   # in indicators/diefstal-per-inwoner.md"

    pub fn report(place: Span, table: &str) {
        nl "Dit cijfer wordt berekend, maar het heeft ook een eigen tabel: {table}."
        en "This figure is worked out, but it also has a table of its own: {table}."
        hint nl "Verwijder {table}, of haal “derive” weg."
             en "Delete {table}, or remove “derive”."
    }
}
