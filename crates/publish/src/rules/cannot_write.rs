use std::io;

use super::disk_full;
use super::reason::reason;
use base::diagnostic::prelude::*;

rule! {
    error "cannot-write"
    nl "De site kan niet worden weggeschreven" en "The site cannot be written"
    why nl "Het systeem staat niet toe dat hier wordt geschreven of gelezen, bijvoorbeeld omdat de map van een \
            andere gebruiker is of een deel van het pad een bestand is. De gepubliceerde site blijft zoals die was. \
            Geef uzelf rechten op de map, of kies met --out een andere."
        en "The system does not allow writing or reading here, for example because the folder belongs to another \
            user or a part of the path is a file. The published site stays as it was. Give yourself permission for \
            the folder, or choose another with --out."
    bad "spoorboek build --out /van-een-ander/public"
    good "spoorboek build --out public"

    fn refused(shown: String, error: &io::Error) {
        let Text { nl, en } = reason(error);
        nl "De site kan hier niet worden weggeschreven: {nl}." en "The site cannot be written here: {en}."
        hint nl "Pas de rechten of het pad aan, of kies met --out een andere map. De gepubliceerde site is niet \
                 veranderd."
             en "Change the permissions or the path, or choose another folder with --out. The published site has \
                 not changed."
    }

    /// For a file of the content: no site is at stake.
    pub fn file(shown: &str, error: &io::Error) {
        let Text { nl, en } = reason(error);
        nl "Dit bestand kan niet worden weggeschreven: {nl}." en "This file cannot be written: {en}."
        hint nl "Pas de rechten aan of maak ruimte vrij. Er is niets veranderd."
             en "Change the permissions or free some space. Nothing has changed."
    }

    /// The published folder was moved aside and neither it nor the new one could be put in its place.
    pub fn left_aside(shown: String, aside: &str, error: &io::Error) {
        let Text { nl, en } = reason(error);
        nl "De site kon niet op haar plaats worden gezet ({nl}); de vorige staat nu in “{aside}”."
        en "The site could not be put in its place ({en}); the one before is now in “{aside}”."
        hint nl "Bouw opnieuw: de vorige site wordt dan eerst teruggezet. Of geef “{aside}” zelf haar oude naam \
                 terug."
             en "Build again: the site before is then put back first. Or give “{aside}” its old name yourself."
    }
}

/// The diagnostic for a path, in words for this error; `disk-full` where that is what it is.
pub fn report(shown: String, error: &io::Error) -> Diagnostic {
    if disk_full::is(error) {
        return disk_full::report(shown);
    }
    refused(shown, error)
}
