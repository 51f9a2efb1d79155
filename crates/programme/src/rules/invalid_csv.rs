use base::diagnostic::prelude::*;

rule! {
    error "invalid-csv"
    nl "een tabel is niet te lezen" en "a table cannot be read"
    why nl "Elke rij van een tabel heeft evenveel cellen als de kop. Een cel waarin het scheidingsteken zelf \
            voorkomt, staat tussen aanhalingstekens. Klopt het aantal niet, dan staat alles achter die plek in de \
            verkeerde kolom."
        en "Every row of a table has as many cells as the header. A cell that holds the separator itself stands \
            between quotation marks. Where the number is not right, everything behind that place stands in the wrong \
            column."
    bad "id,name,type\nselwerd,Selwerd, wijk in het noorden,neighbourhood\n"
    good "id,name,type\nselwerd,\"Selwerd, wijk in het noorden\",neighbourhood\n"

    pub fn length(span: Span, length: &Length<'_>) {
        let Length {
            found,
            expected,
            delimiter,
            ..
        } = length;
        let cells = if *found == 1 { "cel" } else { "cellen" };
        let plural = if *found == 1 { "" } else { "s" };
        let column = length.column;
        nl "Deze rij heeft {found} {cells}, maar de kop heeft er {expected}."
        en "This row has {found} cell{plural}, but the header has {expected}."
        hint match column {
            _ if length.lines =>
                nl "Deze rij loopt over meer regels door; kijk of een aanhalingsteken (\") niet is gesloten."
                en "This row goes on over several lines; see whether a quotation mark (\") is not closed.",
            Some(column) if found > expected =>
                nl "Waarschijnlijk staat er een “{delimiter}” te veel bij “{column}”. Zet tekst met een \
                    “{delimiter}” erin tussen aanhalingstekens."
                en "There probably is a “{delimiter}” too many at “{column}”. Put quotation marks around text with a \
                    “{delimiter}” in it.",
            Some(column) =>
                nl "Waarschijnlijk ontbreekt er een cel bij “{column}”; een lege cel is niets tussen twee keer \
                    “{delimiter}”."
                en "There probably is a cell missing at “{column}”; an empty cell is nothing between two \
                    “{delimiter}”.",
            None if found > expected => nl "Zet tekst met een “{delimiter}” erin tussen aanhalingstekens."
                                        en "Put quotation marks around text with a “{delimiter}” in it.",
            None => nl "Een lege cel is niets tussen twee keer “{delimiter}”."
                    en "An empty cell is nothing between two “{delimiter}”.",
        }
    }

    /// `quote` is the quotation mark that nothing closes.
    pub fn open_quote(quote: Span) {
        nl "Dit aanhalingsteken wordt nergens gesloten, zodat de rest van de tabel in één cel staat."
        en "This quotation mark is closed nowhere, so that the rest of the table is one cell."
        hint nl "Zet aan het eind van de cel nog een aanhalingsteken."
             en "Put another quotation mark at the end of the cell."
    }

    /// For a file without a first row.
    pub fn empty(top: Span, columns: &str) {
        nl "Deze tabel is leeg." en "This table is empty."
        hint = header(columns);
    }

    /// For a first row with the columns of another table, `file`.
    pub fn other_table(span: Span, file: &str, columns: &str) {
        nl "Dit zijn de kolommen van {file}." en "These are the columns of {file}."
        hint nl "Zet de rijen in {file}. De kolommen van deze tabel zijn: {columns}."
             en "Put the rows into {file}. The columns of this table are: {columns}."
    }

    /// For a first row in which no name is known.
    pub fn no_header(row: Span, columns: &str) {
        nl "De eerste rij noemt geen enkele bekende kolom." en "The first row names no known column."
        hint = header(columns);
    }

    /// For columns that are separated by tabs.
    pub fn tabs(row: Span) {
        nl "De kolommen zijn gescheiden door tabs." en "The columns are separated by tabs."
        hint nl "Sla het bestand op als CSV UTF-8, met een komma of puntkomma tussen de kolommen."
             en "Save the file as CSV UTF-8, with a comma or semicolon between the columns."
    }
}

/// A row of another length than the header.
pub struct Length<'a> {
    pub found: usize,
    pub expected: usize,
    /// The column at which it probably goes wrong.
    pub column: Option<&'a str>,
    /// Whether the row spans several lines.
    pub lines: bool,
    pub delimiter: char,
}

fn header(columns: &str) -> Text {
    text!(
        "De eerste rij bevat de namen van de kolommen: {columns}",
        "The first row holds the names of the columns: {columns}"
    )
}
