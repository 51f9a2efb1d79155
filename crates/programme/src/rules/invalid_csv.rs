use base::diagnostic::{Diagnostic, Rule, Severity, Span, Text, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "invalid-csv",
    severity: Severity::Error,
    title: Words {
        nl: "een tabel is niet te lezen",
        en: "a table cannot be read",
    },
    why: Words {
        nl: "Elke rij van een tabel heeft evenveel cellen als de kop. Een cel waarin het scheidingsteken zelf \
             voorkomt, staat tussen aanhalingstekens. Klopt het aantal niet, dan staat alles achter die plek \
             in de verkeerde kolom.",
        en: "Every row of a table has as many cells as the header. A cell that holds the separator itself \
             stands between quotation marks. Where the number is not right, everything behind that place \
             stands in the wrong column.",
    },
    bad: "id,name,type\nselwerd,Selwerd, wijk in het noorden,neighbourhood\n",
    good: "id,name,type\nselwerd,\"Selwerd, wijk in het noorden\",neighbourhood\n",
};

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

pub fn length(span: Span, length: &Length<'_>) -> Diagnostic {
    let Length {
        found,
        expected,
        delimiter,
        ..
    } = length;
    let hint = match length.column {
        _ if length.lines => text!(
            "Deze rij loopt over meer regels door; kijk of een aanhalingsteken (\") niet is gesloten.",
            "This row goes on over several lines; see whether a quotation mark (\") is not closed."
        ),
        Some(column) if found > expected => text!(
            "Waarschijnlijk staat er een “{delimiter}” te veel bij “{column}”. Zet tekst met een “{delimiter}” erin tussen aanhalingstekens.",
            "There probably is a “{delimiter}” too many at “{column}”. Put quotation marks around text with a “{delimiter}” in it."
        ),
        Some(column) => text!(
            "Waarschijnlijk ontbreekt er een cel bij “{column}”; een lege cel is niets tussen twee keer “{delimiter}”.",
            "There probably is a cell missing at “{column}”; an empty cell is nothing between two “{delimiter}”."
        ),
        None if found > expected => text!(
            "Zet tekst met een “{delimiter}” erin tussen aanhalingstekens.",
            "Put quotation marks around text with a “{delimiter}” in it."
        ),
        None => text!(
            "Een lege cel is niets tussen twee keer “{delimiter}”.",
            "An empty cell is nothing between two “{delimiter}”."
        ),
    };
    let cells = if *found == 1 { "cel" } else { "cellen" };
    let plural = if *found == 1 { "" } else { "s" };
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze rij heeft {found} {cells}, maar de kop heeft er {expected}.",
            "This row has {found} cell{plural}, but the header has {expected}."
        ),
    )
    .hint(hint)
}

/// `quote` is the quotation mark that nothing closes.
pub fn open_quote(quote: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        quote,
        text!(
            "Dit aanhalingsteken wordt nergens gesloten, zodat de rest van de tabel in één cel staat.",
            "This quotation mark is closed nowhere, so that the rest of the table is one cell."
        ),
    )
    .hint(text!(
        "Zet aan het eind van de cel nog een aanhalingsteken.",
        "Put another quotation mark at the end of the cell."
    ))
}

/// For a file without a first row.
pub fn empty(top: Span, columns: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        top,
        text!("Deze tabel is leeg.", "This table is empty."),
    )
    .hint(header(columns))
}

/// For a first row in which no name is known.
pub fn no_header(row: Span, columns: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        row,
        text!(
            "De eerste rij noemt geen enkele bekende kolom.",
            "The first row names no known column."
        ),
    )
    .hint(header(columns))
}

/// For columns that are separated by tabs.
pub fn tabs(row: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        row,
        text!(
            "De kolommen zijn gescheiden door tabs.",
            "The columns are separated by tabs."
        ),
    )
    .hint(text!(
        "Sla het bestand op als CSV UTF-8, met een komma of puntkomma tussen de kolommen.",
        "Save the file as CSV UTF-8, with a comma or semicolon between the columns."
    ))
}

fn header(columns: &str) -> Text {
    text!(
        "De eerste rij bevat de namen van de kolommen: {columns}",
        "The first row holds the names of the columns: {columns}"
    )
}
