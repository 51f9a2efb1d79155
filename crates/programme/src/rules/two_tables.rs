use base::diagnostic::prelude::*;

rule! {
    error "two-tables"
    nl "een indicator heeft twee tabellen" en "an indicator has two tables"
    why nl "De cijfers van een indicator staan in één tabel: `indicators/<id>.csv` of `indicators/<id>.parquet`. Van twee \
            is niet te zeggen welke geldt."
        en "The figures of an indicator stand in one table: `indicators/<id>.csv` or `indicators/<id>.parquet`. Of two \
            nobody can say which one holds."
    bad "indicators/misdrijven.csv\nindicators/misdrijven.parquet"
    good "indicators/misdrijven.parquet"

    /// `other` is the name of the table beside it.
    pub fn report(shown: &str, other: &str) {
        at Place::Path(shown.to_owned());
        nl "Deze indicator heeft al een tabel: “{other}”." en "This indicator has a table already: “{other}”."
        hint nl "Haal een van beide weg, of zet alle rijen in één tabel."
             en "Remove one of the two, or put all rows into one table."
    }
}
