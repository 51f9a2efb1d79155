use base::diagnostic::prelude::*;

rule! {
    error "row-wider-than-head"
    nl "een rij van een tabel is breder dan haar kop" en "a row of a table is wider than its head"
    why nl "Een tabel in een tekst heeft zoveel kolommen als haar kop. Wat in een rij verder naar rechts staat, komt \
            nergens op de pagina. Een | binnen een cel schrijft u als \\|."
        en "A table in a text has as many columns as its head. What stands farther to the right in a row is nowhere \
            on the page. Within a cell a | is written as \\|."
    bad "| Fonds | Bedrag |\n|---|---|\n| Regio Deal | 30 miljoen | 2024 |"
    good "| Fonds | Bedrag | Jaar |\n|---|---|---|\n| Regio Deal | 30 miljoen | 2024 |"

    /// `place` is what would be lost.
    pub fn report(place: Span, found: usize, expected: usize) {
        let (cells, columns) = match expected { 1 => ("kolom", "column"), _ => ("kolommen", "columns") };
        nl "Deze rij heeft {found} cellen, maar de kop heeft {expected} {cells}: de rest valt weg."
        en "This row has {found} cells, but the head has {expected} {columns}: the rest is lost."
        hint nl "Geef de kop en de lijn eronder een kolom meer, of schrijf \\| voor een | binnen een cel."
             en "Give the head and the line under it another column, or write \\| for a | within a cell."
    }
}
