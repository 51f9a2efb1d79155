use base::diagnostic::prelude::*;

rule! {
    error "cannot-print"
    nl "een dossier is niet als PDF te maken" en "a dossier cannot be made as a PDF"
    why nl "Met --pdf krijgt elk dossier een PDF die ook voor een schermlezer klopt (PDF/UA). Daarin mag geen teken \
            staan dat de lettertypen van het programma niet hebben, zoals een emoji. De melding zegt wat er mis is. \
            Zonder --pdf is zo'n teken geen bezwaar."
        en "With --pdf every dossier gets a PDF that is right for a screen reader too (PDF/UA). It may hold no sign \
            that the program's fonts lack, such as an emoji. The message says what is wrong. Without --pdf such a \
            sign does no harm."
    bad "title: Samen aan de slag 🚀"
    good "title: Samen aan de slag"

    /// `path` is the file below the site's folder; `problem` is told by the library that sets it.
    pub fn report(path: &str, problem: &str) {
        nl "Dit dossier is niet te drukken: {problem}." en "This dossier cannot be printed: {problem}."
        hint nl "Haal het teken dat niet te drukken is uit de titel of de tekst, of maak de site zonder --pdf."
             en "Take the sign that cannot be printed out of the title or the text, or make the site without --pdf."
    }
}
