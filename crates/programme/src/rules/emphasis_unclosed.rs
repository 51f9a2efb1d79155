use base::diagnostic::prelude::*;

rule! {
    warning "emphasis-unclosed"
    nl "vette tekst wordt niet gesloten" en "bold text is not closed"
    why nl "Twee sterretjes voor een woord beginnen vette tekst, en twee sterretjes direct achter een woord sluiten haar, in \
            dezelfde alinea. Ontbreken die, of staat er een spatie voor, dan zien lezers sterretjes. Zijn ze zo bedoeld, \
            zoals bij een noot, zet er dan backslashes voor: \\*\\*."
        en "Two asterisks before a word begin bold text, and two asterisks directly behind a word close it, in the same \
            paragraph. Where these lack, or a space stands before them, readers see asterisks. Where they are meant as they \
            are, as with a note, put backslashes before them: \\*\\*."
    bad "**Let op: de inloop is dicht."
    good "**Let op:** de inloop is dicht."

    /// `space` says whether asterisks follow behind a space, where they close nothing.
    pub fn report(place: Span, space: bool) {
        match space {
            true => nl "Deze vette tekst wordt niet gesloten: voor de sterretjes die dat moeten doen, staat een spatie."
                    en "This bold text is not closed: there is a space before the asterisks that should do so."
                    hint nl "Haal die spatie weg: **tekst**" en "Take out that space: **text**",
            false => nl "Deze vette tekst wordt niet gesloten: de sterretjes komen zo op de pagina."
                     en "This bold text is not closed: the asterisks come on the page as they are."
                     hint nl "Zet achter het laatste woord ook twee sterretjes: **tekst**. Zijn deze zo bedoeld, schrijf dan \\*\\*."
                          en "Put two asterisks behind the last word too: **text**. Where these are meant as they are, write \\*\\*.",
        }
    }
}
