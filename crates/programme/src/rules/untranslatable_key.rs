use base::diagnostic::prelude::*;

rule! {
    error "untranslatable-key"
    nl "een vertaling bevat iets wat niet te vertalen is" en "a translation holds what cannot be translated"
    why nl "Een vertaling bevat alleen teksten voor de lezer. Datums, cijfers, id's en vaste woorden staan één keer, \
            in het origineel, zodat de talen elkaar nooit tegenspreken."
        en "A translation holds texts for readers only. Dates, figures, ids and fixed words stand once, in the \
            original, so that the languages never contradict each other."
    bad "---\ntitle: Safe in the street\nlevel: outcome\n---\n"
    good "---\ntitle: Safe in the street\n---\n"

    /// `original` is the path of the file that holds the key.
    pub fn report(name: &str, span: Span, original: &str) {
        at span;
        nl "“{name}” is geen tekst voor de lezer en hoort niet in een vertaling."
        en "“{name}” is no text for readers and does not belong in a translation."
        hint nl "Haal de sleutel hier weg; hij hoort in “{original}”."
             en "Delete the key here; it belongs in “{original}”."
    }
}
