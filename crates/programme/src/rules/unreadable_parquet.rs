use base::diagnostic::prelude::*;

rule! {
    error "unreadable-parquet"
    nl "een Parquet-bestand is niet te lezen" en "a Parquet file cannot be read"
    why nl "De tabel van een indicator mag in plaats van CSV ook Parquet zijn: `indicators/<id>.parquet`, met dezelfde \
            kolommen. Elke kolom bevat tekst, getallen, data of waar en onwaar; lijsten en tabellen in een cel horen er \
            niet in. Dit programma leest Parquet alleen als het daarmee is gemaakt."
        en "The table of an indicator may be Parquet in place of CSV: `indicators/<id>.parquet`, with the same columns. \
            Each column holds text, numbers, dates or true and false; lists and tables within a cell do not belong in \
            it. This program reads Parquet only where it was made with that."
    bad "indicators/misdrijven.parquet   (met een lijst in de kolom “value”)"
    good "indicators/misdrijven.parquet   (area, period, value)"

    /// `why` is what the reader of such files says.
    #[cfg(feature = "parquet")]
    pub fn broken(shown: &str, why: &str) {
        at Place::Path(shown.to_owned());
        nl "Dit Parquet-bestand is niet te lezen: {why}" en "This Parquet file cannot be read: {why}"
        hint nl "Maak het bestand opnieuw, of maak er een CSV van: duckdb -c \"COPY 'cijfers.parquet' TO 'cijfers.csv'\""
             en "Make the file anew, or make a CSV of it: duckdb -c \"COPY 'cijfers.parquet' TO 'cijfers.csv'\""
    }

    pub fn no_parquet(shown: &str) {
        at Place::Path(shown.to_owned());
        nl "Dit is geen Parquet-bestand." en "This is no Parquet file."
        hint nl "Geef het een naam met het einde dat erbij hoort, zoals .csv, of maak het bestand opnieuw."
             en "Give it a name with the ending that belongs to it, such as .csv, or make the file anew."
    }

    /// A column that no cell of a table can hold.
    #[cfg(feature = "parquet")]
    pub fn column(shown: &str, name: &str) {
        at Place::Path(shown.to_owned());
        nl "De kolom “{name}” bevat geen tekst, getallen of data." en "The column “{name}” holds no text, numbers or dates."
        hint nl "Maak er een gewone kolom van, of laat de kolom weg." en "Make it a plain column, or leave the column out."
    }

    #[cfg(not(feature = "parquet"))]
    pub fn not_included(shown: &str) {
        at Place::Path(shown.to_owned());
        nl "Dit programma kan geen Parquet lezen." en "This program cannot read Parquet."
        hint nl "Maak het programma met: cargo build --release --features parquet. Of maak er een CSV van."
             en "Build the program with: cargo build --release --features parquet. Or make a CSV of it."
    }
}
