use base::diagnostic::{Diagnostic, Place, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "no-such-folder",
    severity: Severity::Error,
    title: Words {
        nl: "de map met de inhoud bestaat niet",
        en: "the content folder does not exist",
    },
    why: Words {
        nl: "Een programma is een map met programme.yaml erin. Zonder --content zoekt spoorboek die map onder de naam “content” in de map waarin u staat.",
        en: "A programme is a folder with programme.yaml in it. Without --content, spoorboek looks for that folder under the name “content” in the folder where you are.",
    },
    bad: "spoorboek build --content inhoudd",
    good: "spoorboek build --content inhoud",
};

pub fn report(shown: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        Place::Path(shown.to_owned()),
        text!("Deze map bestaat niet.", "This folder does not exist."),
    )
    .hint(text!(
        "Noem de map met programme.yaml: --content MAP.",
        "Name the folder that holds programme.yaml: --content DIR."
    ))
}
