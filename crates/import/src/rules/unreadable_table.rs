use base::diagnostic::prelude::*;

rule! {
    error "unreadable-table"
    nl "het bestand is niet te openen als tabel" en "the file cannot be opened as a table"
    why nl "Spoorboek leest CSV en andere tekst met kolommen, rekenbladen (XLSX, XLS, ODS) en JSON van de open data \
            van het CBS. Dit bestand is iets anders, is beschadigd, heeft een wachtwoord, of is te groot. Een \
            bestand dat maar half is binnengehaald, is vaak de oorzaak."
        en "Spoorboek reads CSV and other text with columns, spreadsheets (XLSX, XLS, ODS) and JSON of the open data \
            of Statistics Netherlands. This file is something else, is damaged, has a password, or is too large. A \
            file that was downloaded by half is often the cause."
    bad "spoorboek import cijfers.pdf --indicator inwoners"
    good "spoorboek import cijfers.xlsx --indicator inwoners"

    pub fn no_text(shown: &str) {
        nl "Dit is geen tekst, geen rekenblad en geen JSON." en "This is no text, no spreadsheet and no JSON."
        hint nl "Kies een bestand als CSV, XLSX, XLS, ODS of JSON." en "Choose a file as CSV, XLSX, XLS, ODS or JSON."
    }

    pub fn damaged_workbook(shown: &str) {
        nl "Dit rekenblad is beschadigd, of met een wachtwoord gesloten."
        en "This spreadsheet is damaged, or locked with a password."
        hint nl "Haal het bestand opnieuw binnen, of open het en sla het op zonder wachtwoord."
             en "Download the file again, or open it and save it without a password."
    }

    pub fn too_large(shown: &str) {
        nl "Dit bestand is te groot om in één keer te lezen." en "This file is too large to be read at once."
        hint nl "Kies bij de bron alleen de onderwerpen, gebieden en jaren die u nodig hebt."
             en "At the source, choose only the subjects, areas and years that you need."
    }

    /// JSON that is broken or is no answer of an open-data service.
    pub fn json(shown: &str, line: usize, column: usize) {
        nl "Deze JSON is niet te lezen: op regel {line}, teken {column} gaat het mis."
        en "This JSON cannot be read: it goes wrong at line {line}, character {column}."
        hint nl "Haal het bestand opnieuw binnen; vaak is het maar half aangekomen."
             en "Download the file again; often only half of it arrived."
    }

    pub fn other_json(shown: &str) {
        nl "Deze JSON is geen tabel van een open-dataservice: “value” met een lijst van rijen ontbreekt."
        en "This JSON is no table of an open-data service: “value” with a list of rows is missing."
        hint nl "Sla TypedDataSet of UntypedDataSet op (versie 3), of Observations (versie 4)."
             en "Save TypedDataSet or UntypedDataSet (version 3), or Observations (version 4)."
    }

    pub fn open_quote(quote: Span) {
        nl "Dit aanhalingsteken wordt nergens gesloten, zodat de rest van de tabel in één cel staat."
        en "This quotation mark is closed nowhere, so that the rest of the table is one cell."
        hint nl "Zet aan het eind van de cel nog een aanhalingsteken."
             en "Put another quotation mark at the end of the cell."
    }
}
