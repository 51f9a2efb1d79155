use std::io;

use base::diagnostic::{Diagnostic, Place, Rule, Severity, Text, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "unreadable-file",
    severity: Severity::Error,
    title: Words {
        nl: "een bestand of map is niet te lezen",
        en: "a file or folder cannot be read",
    },
    why: Words {
        nl: "Het systeem gaf het bestand of de map niet vrij: de rechten ontbreken, de schijf gaf een fout, of een \
             koppeling wijst naar iets dat er niet is. Wat niet is gelezen, kan niet worden gecontroleerd.",
        en: "The system did not hand over the file or folder: permission is missing, the disk failed, or a link leads \
             to nothing. What was not read cannot be checked.",
    },
    bad: "goals/veilig.md   (alleen leesbaar voor root)",
    good: "goals/veilig.md   (leesbaar voor iedereen die de site bouwt)",
};

pub fn report(shown: &str, error: &io::Error) -> Diagnostic {
    let reason = reason(error);
    let (nl, en) = (reason.nl, reason.en);
    new(
        shown,
        text!(
            "Dit bestand of deze map is niet te lezen: {nl}.",
            "This file or folder cannot be read: {en}."
        ),
    )
    .hint(text!(
        "Kijk of het bestaat en of u het mag lezen.",
        "See whether it exists and whether you may read it."
    ))
}

/// For what was met while walking a folder.
pub fn walking(shown: &str, error: &walkdir::Error) -> Diagnostic {
    if error.loop_ancestor().is_some() {
        return new(
            shown,
            text!(
                "Deze koppeling wijst naar een map waar zij zelf in staat.",
                "This link leads to a folder in which it stands itself."
            ),
        )
        .hint(text!("Haal de koppeling weg.", "Delete the link."));
    }
    match error.io_error() {
        Some(error) => report(shown, error),
        None => report(shown, &io::Error::other("")),
    }
}

/// For a file whose name is no text.
pub fn name(shown: &str) -> Diagnostic {
    new(
        shown,
        text!(
            "De naam van dit bestand bevat tekens die niet te lezen zijn.",
            "The name of this file has characters that cannot be read."
        ),
    )
    .hint(text!(
        "Geef het bestand een naam van kleine letters, cijfers en streepjes.",
        "Give the file a name of small letters, digits and hyphens."
    ))
}

/// For sockets, devices and the like.
pub fn no_file(shown: &str) -> Diagnostic {
    new(
        shown,
        text!("Dit is geen gewoon bestand.", "This is no ordinary file."),
    )
    .hint(text!(
        "Haal het weg uit de map met inhoud.",
        "Remove it from the folder of content."
    ))
}

fn new(shown: &str, message: Text) -> Diagnostic {
    Diagnostic::new(&RULE, Place::Path(shown.to_owned()), message)
}

/// The kind of failure in words, so that the message is the same on every system.
fn reason(error: &io::Error) -> Text {
    match error.kind() {
        io::ErrorKind::NotFound => text!("het is er niet", "it is not there"),
        io::ErrorKind::PermissionDenied => {
            text!("u hebt er de rechten niet voor", "you lack the permission")
        }
        _ => text!("het systeem gaf een fout", "the system reported a failure"),
    }
}
