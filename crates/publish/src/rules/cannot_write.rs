use std::io;

use super::disk_full;
use super::reason::reason;
use base::diagnostic::{Diagnostic, Place, Rule, Severity, Text, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "cannot-write",
    severity: Severity::Error,
    title: Words {
        nl: "De site kan niet worden weggeschreven",
        en: "The site cannot be written",
    },
    why: Words {
        nl: "Het systeem staat niet toe dat hier wordt geschreven of gelezen, bijvoorbeeld omdat de map van een andere gebruiker is of een deel van het pad een bestand is. De gepubliceerde site blijft zoals die was. Geef uzelf rechten op de map, of kies met --out een andere.",
        en: "The system does not allow writing or reading here, for example because the folder belongs to another user or a part of the path is a file. The published site stays as it was. Give yourself permission for the folder, or choose another with --out.",
    },
    bad: "spoorboek build --out /van-een-ander/public",
    good: "spoorboek build --out public",
};

/// The diagnostic for a path, in words for this error; `disk-full` where that is what it is.
pub fn report(shown: String, error: &io::Error) -> Diagnostic {
    if disk_full::is(error) {
        return disk_full::report(shown);
    }
    let Text { nl, en } = reason(error);
    let message = text!(
        "De site kan hier niet worden weggeschreven: {nl}.",
        "The site cannot be written here: {en}."
    );
    Diagnostic::new(&RULE, Place::Path(shown), message).hint(text!(
        "Pas de rechten of het pad aan, of kies met --out een andere map. De gepubliceerde site is niet veranderd.",
        "Change the permissions or the path, or choose another folder with --out. The published site has not changed."
    ))
}

/// For a file of the content: no site is at stake.
pub fn file(shown: &str, error: &io::Error) -> Diagnostic {
    let Text { nl, en } = reason(error);
    let message = text!(
        "Dit bestand kan niet worden weggeschreven: {nl}.",
        "This file cannot be written: {en}."
    );
    Diagnostic::new(&RULE, Place::Path(shown.to_owned()), message).hint(text!(
        "Pas de rechten aan of maak ruimte vrij. Er is niets veranderd.",
        "Change the permissions or free some space. Nothing has changed."
    ))
}

/// The published folder was moved aside and neither it nor the new one could be put in its place.
pub fn left_aside(shown: String, aside: &str, error: &io::Error) -> Diagnostic {
    let Text { nl, en } = reason(error);
    let message = text!(
        "De site kon niet op haar plaats worden gezet ({nl}); de vorige staat nu in “{aside}”.",
        "The site could not be put in its place ({en}); the one before is now in “{aside}”."
    );
    Diagnostic::new(&RULE, Place::Path(shown), message).hint(text!(
        "Bouw opnieuw: de vorige site wordt dan eerst teruggezet. Of geef “{aside}” zelf haar oude naam terug.",
        "Build again: the site before is then put back first. Or give “{aside}” its old name yourself."
    ))
}
