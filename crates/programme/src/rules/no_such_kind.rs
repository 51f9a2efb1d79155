use base::diagnostic::{Diagnostic, Place, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "no-such-kind",
    severity: Severity::Error,
    title: Words {
        nl: "een bestand of map hoort nergens bij",
        en: "a file or folder belongs to nothing",
    },
    why: Words {
        nl: "Elke map is een soort: tracks, action-lines, interventions, goals, indicators, areas, partners, \
             funds, documents, commitments, updates, evaluations, stories en pages. Er zijn geen mappen in \
             die mappen. Bijlagen en afbeeldingen staan in files/. Een bestand dat nergens bij hoort, zou \
             stil worden overgeslagen.",
        en: "Every folder is a kind: tracks, action-lines, interventions, goals, indicators, areas, partners, \
             funds, documents, commitments, updates, evaluations, stories and pages. There are no folders \
             within them. Attachments and pictures stand in files/. A file that belongs to nothing would be \
             left out in silence.",
    },
    bad: "doelen/veilig.md",
    good: "goals/veilig.md",
};

/// For a folder that is no kind; `meant` is the folder that it probably should be.
pub fn folder(shown: String, name: &str, meant: Option<&str>) -> Diagnostic {
    let hint = match meant {
        Some(meant) => text!("Noem de map “{meant}”.", "Name the folder “{meant}”."),
        None => text!(
            "Bijlagen en afbeeldingen horen in “files/”; spoorboek explain no-such-kind noemt alle mappen.",
            "Attachments and pictures belong in “files/”; spoorboek explain no-such-kind lists all folders."
        ),
    };
    Diagnostic::new(
        &RULE,
        Place::Path(shown),
        text!(
            "Spoorboek kent geen map “{name}”.",
            "Spoorboek knows no folder “{name}”."
        ),
    )
    .hint(hint)
}

/// For a folder within the folder of a kind.
pub fn nested(shown: String, kind: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        Place::Path(shown),
        text!(
            "In de map “{kind}” kan geen andere map staan.",
            "The folder “{kind}” can hold no other folder."
        ),
    )
    .hint(text!(
        "Zet de bestanden in “{kind}/” zelf, of bijlagen in “files/”.",
        "Put the files into “{kind}/” itself, or attachments into “files/”."
    ))
}

/// For a file; `meant` is the path that it probably should have.
pub fn file(shown: String, meant: Option<String>) -> Diagnostic {
    let hint = match meant {
        Some(meant) => text!("Noem het “{meant}”.", "Name it “{meant}”."),
        None => text!(
            "Bijlagen en afbeeldingen horen in “files/”.",
            "Attachments and pictures belong in “files/”."
        ),
    };
    Diagnostic::new(
        &RULE,
        Place::Path(shown),
        text!(
            "Dit bestand hoort nergens bij.",
            "This file belongs to nothing."
        ),
    )
    .hint(hint)
}
