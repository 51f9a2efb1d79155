use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words, nearest};
use base::text;

use crate::find::files::Files;

pub static RULE: Rule = Rule {
    code: "missing-file",
    severity: Severity::Error,
    title: Words {
        nl: "een bestand is er niet",
        en: "a file is not there",
    },
    why: Words {
        nl: "Een bijlage, logo of foto wordt genoemd met een pad dat begint in de map van het bestand zelf: vanuit \
             documents/ is een bestand in files/ dus ../files/naam.pdf. Hoofdletters tellen mee.",
        en: "An attachment, logo or picture is named by a path that begins in the folder of the file itself: from \
             documents/ a file in files/ is ../files/name.pdf. Capital letters count.",
    },
    bad: "file: files/brief.pdf   # in documents/brief.md",
    good: "file: ../files/brief.pdf   # in documents/brief.md",
};

/// A path, written in the file at `base`, behind which there is no attachment.
pub(crate) fn report(files: &Files, base: &str, path: &str, span: Span) -> Diagnostic {
    let message = text!(
        "Het bestand “{path}” is er niet.",
        "The file “{path}” is not there."
    );
    let all: Vec<String> = files.seen_from(base).collect();
    let name = |path: &str| {
        path.rsplit_once('/')
            .map_or(path, |(_, name)| name)
            .to_lowercase()
    };
    // A file with that name in another folder was more likely meant than a path that looks alike.
    let elsewhere = all.iter().find(|other| name(other) == name(path));
    let near = elsewhere
        .map(String::as_str)
        .or_else(|| nearest(path, all.iter().map(String::as_str)));
    let hint = match near {
        Some(near) => text!("Bedoelt u “{near}”?", "Do you mean “{near}”?"),
        None => text!(
            "Zet het bestand in de map files en schrijf het pad vanuit de map van dit bestand.",
            "Put the file in the folder files and write its path from the folder of this file."
        ),
    };
    Diagnostic::new(&RULE, span, message).hint(hint)
}
