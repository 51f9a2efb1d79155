use crate::diagnostic::{Diagnostic, Place, Rule, Severity, Words};
use crate::text;

pub static RULE: Rule = Rule {
    code: "invalid-theme",
    severity: Severity::Error,
    title: Words {
        nl: "Een bestand van het thema klopt niet",
        en: "A file of the theme is not right",
    },
    why: Words {
        nl: "theme.yaml noemt de kleuren van het thema, elk als twee kleuren (licht en donker) in de vorm #rrggbb, en hoeveel contrast zij hebben. De woorden staan in locales/*.ftl.",
        en: "theme.yaml names the colours of the theme, each as two colours (light and dark) in the form #rrggbb, and how much contrast they have. The words stand in locales/*.ftl.",
    },
    bad: "colours:\n  ink: zwart",
    good: "colours:\n  ink: [\"#1a2230\", \"#eceff1\"]",
};

pub fn not_yaml(shown: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        Place::Path(shown.to_owned()),
        text!(
            "Dit bestand is geen geldige YAML.",
            "This file is not valid YAML."
        ),
    )
}

pub fn colour(shown: &str, name: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        Place::Path(shown.to_owned()),
        text!(
            "De kleur “{name}” is geen paar van licht en donker.",
            "The colour “{name}” is no pair of light and dark."
        ),
    )
    .hint(text!(
        "Schrijf {name}: [\"#1a2230\", \"#eceff1\"].",
        "Write {name}: [\"#1a2230\", \"#eceff1\"]."
    ))
}

pub fn contrast(shown: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        Place::Path(shown.to_owned()),
        text!(
            "Een regel onder “contrast” noemt geen twee kleuren van het thema en een getal.",
            "A line under “contrast” does not name two colours of the theme and a number."
        ),
    )
    .hint(text!(
        "Schrijf - [ink, ground, 7].",
        "Write - [ink, ground, 7]."
    ))
}

/// A message file that Fluent cannot read in full.
pub fn words(file: &str, line: usize, problem: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        Place::Path(format!("locales/{file}")),
        text!(
            "Regel {line} van dit woordenbestand is niet te lezen: {problem}.",
            "Line {line} of this file of words cannot be read: {problem}."
        ),
    )
}
