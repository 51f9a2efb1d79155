use std::io;

use super::reason::reason;
use base::diagnostic::prelude::*;

rule! {
    error "unreadable-marker"
    nl "De lijst van gepubliceerde bestanden is niet te lezen" en "The list of published files cannot be read"
    why nl "Het bestand .spoorboek in de gepubliceerde map noemt elk bestand dat Spoorboek daar heeft gezet. Zonder \
            die lijst is niet te zien wat van de site is en wat van iemand anders, en wordt er niets veranderd. Het \
            bestand kan met de hand zijn gewijzigd, door git zijn samengevoegd of door een nieuwere versie zijn \
            geschreven."
        en "The file .spoorboek in the published folder names every file that Spoorboek put there. Without that list \
            one cannot see what is of the site and what is somebody else's, and nothing is changed. The file may \
            have been edited by hand, merged by git or written by a newer version."
    bad "echo '<<<<<<< HEAD' >> public/.spoorboek"
    good "git checkout -- public/.spoorboek"

    /// `line` counts from 1.
    pub fn report(shown: String, line: usize) {
        nl "De lijst van gepubliceerde bestanden is op regel {line} niet te begrijpen."
        en "The list of published files cannot be understood at line {line}."
        hint = put_back();
    }

    pub fn by_the_system(shown: String, error: &io::Error) {
        let Text { nl, en } = reason(error);
        nl "De lijst van gepubliceerde bestanden kan niet worden gelezen: {nl}."
        en "The list of published files cannot be read: {en}."
        hint = put_back();
    }
}

fn put_back() -> Text {
    text!(
        "Zet de lijst terug zoals die was, of verplaats de hele map en bouw opnieuw.",
        "Put the list back as it was, or move the whole folder away and build again."
    )
}
