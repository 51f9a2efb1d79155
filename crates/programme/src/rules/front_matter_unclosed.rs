use base::diagnostic::prelude::*;

rule! {
    error "front-matter-unclosed"
    nl "het blok met eigenschappen is niet afgesloten" en "the block of properties is not closed"
    why nl "Een tekst begint met een blok eigenschappen tussen twee regels `---`. Zonder de tweede regel is niet te \
            zien waar de eigenschappen ophouden en de tekst begint."
        en "A text begins with a block of properties between two lines `---`. Without the second line nobody can see \
            where the properties end and the text begins."
    bad "---\ntitle: Veilig in de buurt\n\nWaarom wij dit belangrijk vinden.\n"
    good "---\ntitle: Veilig in de buurt\n---\nWaarom wij dit belangrijk vinden.\n"

    /// `fence` is the first of the two lines.
    pub fn report(fence: Span) {
        nl "Het blok met eigenschappen begint hier, maar wordt nergens afgesloten."
        en "The block of properties begins here, but is closed nowhere."
        hint nl "Zet een regel met alleen “---” tussen de eigenschappen en de tekst."
             en "Put a line with only “---” between the properties and the text."
    }
}
