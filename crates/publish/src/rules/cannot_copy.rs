use std::io;

use super::reason::reason;
use base::diagnostic::prelude::*;

rule! {
    error "cannot-copy"
    nl "Een bestand kan niet naar de site worden gekopieerd" en "A file cannot be copied to the site"
    why nl "Afbeeldingen, documenten en bestanden van een thema gaan ongewijzigd mee naar de site. Dit bestand was \
            tijdens het bouwen niet te lezen, bijvoorbeeld omdat het net werd verplaatst of van een andere gebruiker \
            is."
        en "Images, documents and the files of a theme go to the site unchanged. This file could not be read during \
            the build, for example because it was just being moved or belongs to another user."
    bad "chmod 000 content/media/logo.svg"
    good "chmod 644 content/media/logo.svg"

    pub fn report(shown: String, error: &io::Error) {
        let Text { nl, en } = reason(error);
        nl "Dit bestand kan niet worden gelezen: {nl}." en "This file cannot be read: {en}."
        hint nl "Zorg dat het bestand er staat en dat u het kunt openen, en bouw opnieuw."
             en "Make sure that the file is there and that you can open it, and build again."
    }
}
