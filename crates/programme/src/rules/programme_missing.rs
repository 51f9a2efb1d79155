use base::diagnostic::{Diagnostic, Place, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "programme-missing",
    severity: Severity::Error,
    title: Words {
        nl: "programme.yaml ontbreekt",
        en: "programme.yaml is missing",
    },
    why: Words {
        nl: "In programme.yaml staan de naam van het programma en de talen van de site. Het is het enige \
             bestand dat er altijd moet zijn.",
        en: "programme.yaml holds the name of the programme and the languages of the site. It is the only \
             file that must always be there.",
    },
    bad: "content/goals/veilig.md",
    good: "content/programme.yaml\ncontent/goals/veilig.md",
};

/// `shown` is the path that the file should have; `instead` a file that probably is it.
pub fn report(shown: String, instead: Option<&str>) -> Diagnostic {
    let hint = match instead {
        Some(name) => text!(
            "Noem “{name}” voortaan “programme.yaml”.",
            "Name “{name}” “programme.yaml” from now on."
        ),
        None => text!(
            "Maak het bestand, met één regel: “title: ” en de naam van het programma.",
            "Make the file, with one line: “title: ” and the name of the programme."
        ),
    };
    Diagnostic::new(
        &RULE,
        Place::Path(shown),
        text!(
            "Dit bestand is nodig en is er niet.",
            "This file is needed and is not there."
        ),
    )
    .hint(hint)
}
