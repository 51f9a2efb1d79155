use std::io;

use super::reason::reason;
use base::diagnostic::{Diagnostic, Place, Rule, Severity, Text, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "cannot-copy",
    severity: Severity::Error,
    title: Words {
        nl: "Een bestand kan niet naar de site worden gekopieerd",
        en: "A file cannot be copied to the site",
    },
    why: Words {
        nl: "Afbeeldingen, documenten en bestanden van een thema gaan ongewijzigd mee naar de site. Dit bestand was tijdens het bouwen niet te lezen, bijvoorbeeld omdat het net werd verplaatst of van een andere gebruiker is.",
        en: "Images, documents and the files of a theme go to the site unchanged. This file could not be read during the build, for example because it was just being moved or belongs to another user.",
    },
    bad: "chmod 000 content/media/logo.svg",
    good: "chmod 644 content/media/logo.svg",
};

pub fn report(shown: String, error: &io::Error) -> Diagnostic {
    let Text { nl, en } = reason(error);
    let message = text!(
        "Dit bestand kan niet worden gelezen: {nl}.",
        "This file cannot be read: {en}."
    );
    Diagnostic::new(&RULE, Place::Path(shown), message).hint(text!(
        "Zorg dat het bestand er staat en dat u het kunt openen, en bouw opnieuw.",
        "Make sure that the file is there and that you can open it, and build again."
    ))
}
