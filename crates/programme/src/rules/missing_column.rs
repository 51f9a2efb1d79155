use crate::schema::shape::Key;
use base::diagnostic::Words;
use base::diagnostic::prelude::*;

rule! {
    error "missing-column"
    nl "een kolom ontbreekt" en "a column is missing"
    why nl "Zonder deze kolom is niet te zien waar een rij over gaat. De andere kolommen van een tabel mogen \
            ontbreken."
        en "Without this column nobody can see what a row is about. The other columns of a table may be missing."
    bad "area,value\nselwerd,25.5\n"
    good "area,period,value\nselwerd,2023,25.5\n"

    /// `header` is the first row.
    pub fn report(column: &Key, header: Span) {
        let (name, Words { nl, en }) = (column.name, column.example);
        at header;
        nl "De kolom “{name}” ontbreekt." en "The column “{name}” is missing."
        hint nl "Voeg een kolom “{name}” toe, met waarden als {nl}."
             en "Add a column “{name}”, with values such as {en}."
    }
}
