use base::diagnostic::prelude::*;

rule! {
    error "duplicate-key"
    nl "een sleutel of kolom staat er twee keer" en "a key or column stands there twice"
    why nl "Als een sleutel of kolom er twee keer staat, is niet te zien welke geldt."
        en "Where a key or column stands twice, nobody can see which holds."
    bad "---\ntitle: Veilig in de buurt\ntitle: Veilig in de wijk\n---\n"
    good "---\ntitle: Veilig in de buurt\n---\n"

    pub fn report(name: &str, span: Span, first: Span) {
        at span;
        nl "De sleutel “{name}” staat hier voor de tweede keer."
        en "The key “{name}” stands here for the second time."
        hint nl "Haal een van de twee weg." en "Delete one of the two."
        related first nl "hier voor het eerst" en "first here"
    }

    /// For the columns of a table.
    pub fn column(name: &str, span: Span, first: Span) {
        at span;
        nl "De kolom “{name}” staat hier voor de tweede keer."
        en "The column “{name}” stands here for the second time."
        hint nl "Haal een van de twee weg." en "Delete one of the two."
        related first nl "hier voor het eerst" en "first here"
    }
}
