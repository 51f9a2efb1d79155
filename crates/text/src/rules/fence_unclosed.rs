use base::diagnostic::prelude::*;

rule! {
    error "fence-unclosed"
    nl "een blok wordt niet gesloten" en "a block is not closed"
    why nl "Een blok code of een grafiek begint met een regel van drie of meer accenten (```) en eindigt met dezelfde regel. \
            Ontbreekt die, dan hoort alles wat volgt bij het blok: de rest van de tekst komt als code op de pagina, zonder \
            koppen en links."
        en "A block of code or a chart begins with a line of three or more backticks (```) and ends with the same line. \
            Where that lacks, all that follows belongs to the block: the rest of the text comes on the page as code, without \
            headings and links."
    bad "```\ngemeente;aantal\n\nDe cijfers van dit jaar."
    good "```\ngemeente;aantal\n```\n\nDe cijfers van dit jaar."

    /// `fence` is the line that closes it.
    pub fn report(place: Span, fence: &str) {
        nl "Dit blok wordt niet gesloten: alles wat volgt, hoort er nu bij."
        en "This block is not closed: all that follows belongs to it now."
        hint nl "Zet onder de laatste regel van het blok een regel met {fence}."
             en "Put a line with {fence} under the last line of the block."
    }
}
