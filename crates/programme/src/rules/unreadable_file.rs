use std::io;

use base::diagnostic::prelude::*;

rule! {
    error "unreadable-file"
    nl "een bestand of map is niet te lezen" en "a file or folder cannot be read"
    why nl "Het systeem gaf het bestand of de map niet vrij: de rechten ontbreken, de schijf gaf een fout, of een \
            koppeling wijst naar iets dat er niet is. Wat niet is gelezen, kan niet worden gecontroleerd."
        en "The system did not hand over the file or folder: permission is missing, the disk failed, or a link leads \
            to nothing. What was not read cannot be checked."
    bad "goals/veilig.md   (alleen leesbaar voor root)"
    good "goals/veilig.md   (leesbaar voor iedereen die de site bouwt)"

    pub fn report(shown: &str, error: &io::Error) {
        let Text { nl, en } = reason(error);
        nl "Dit bestand of deze map is niet te lezen: {nl}." en "This file or folder cannot be read: {en}."
        hint nl "Kijk of het bestaat en of u het mag lezen." en "See whether it exists and whether you may read it."
    }

    fn circle(shown: &str) {
        nl "Deze koppeling wijst naar een map waar zij zelf in staat."
        en "This link leads to a folder in which it stands itself."
        hint nl "Haal de koppeling weg." en "Delete the link."
    }

    /// For a file whose name is no text.
    pub(crate) fn name(shown: &str) {
        nl "De naam van dit bestand bevat tekens die niet te lezen zijn."
        en "The name of this file has characters that cannot be read."
        hint nl "Geef het bestand een naam van kleine letters, cijfers en streepjes."
             en "Give the file a name of small letters, digits and hyphens."
    }

    /// For sockets, devices and the like.
    pub(crate) fn no_file(shown: &str) {
        nl "Dit is geen gewoon bestand." en "This is no ordinary file."
        hint nl "Haal het weg uit de map met inhoud." en "Remove it from the folder of content."
    }
}

/// For what was met while walking a folder.
pub(crate) fn walking(shown: &str, error: &walkdir::Error) -> Diagnostic {
    match error.io_error() {
        _ if error.loop_ancestor().is_some() => circle(shown),
        Some(error) => report(shown, error),
        None => report(shown, &io::Error::other("")),
    }
}

/// The kind of failure in words, so that the message is the same on every system.
fn reason(error: &io::Error) -> Text {
    let kind = error.kind();
    text! {
        match kind {
            io::ErrorKind::NotFound => nl "het is er niet" en "it is not there",
            io::ErrorKind::PermissionDenied => nl "u hebt er de rechten niet voor" en "you lack the permission",
            _ => nl "het systeem gaf een fout" en "the system reported a failure",
        }
    }
}
