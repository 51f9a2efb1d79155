use base::diagnostic::{Diagnostic, Place, Rule, Severity, Words};
use base::text;
use locale::LocaleFault;

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

/// A message of a file of words that cannot be read.
pub fn words(file: &str, line: usize, fault: &LocaleFault) -> Diagnostic {
    let what = match fault {
        LocaleFault::NoText(key) => text!(
            "achter “{key} =” staat geen tekst",
            "there is no text behind “{key} =”"
        ),
        LocaleFault::DuplicateKey(key) => {
            text!("“{key}” staat er twee keer", "“{key}” is there twice")
        }
        LocaleFault::Expected(sign) => {
            text!("hier hoort “{sign}” te staan", "“{sign}” belongs here")
        }
        LocaleFault::LoneBrace => text!(
            "een accolade is alleen geopend of gesloten",
            "a brace is only opened or closed"
        ),
        LocaleFault::NoDefault => text!(
            "een keuze heeft geen vorm met *",
            "a choice has no variant with *"
        ),
        LocaleFault::SeveralDefaults => text!(
            "een keuze heeft meer dan één vorm met *",
            "a choice has more than one variant with *"
        ),
        LocaleFault::Selector => text!(
            "een keuze kijkt naar iets anders dan een $waarde",
            "a choice looks at something else than a $value"
        ),
        LocaleFault::OpenQuotation => text!(
            "een aanhalingsteken wordt niet gesloten",
            "a quotation mark is not closed"
        ),
        LocaleFault::Escape => text!(
            "wat achter “\\” staat, bestaat niet",
            "what stands behind “\\” does not exist"
        ),
        LocaleFault::Arguments => text!(
            "de waarden van een functie staan niet goed",
            "the arguments of a function are not right"
        ),
        LocaleFault::NoMessage => text!(
            "dit is geen woord, opmerking of vervolgregel",
            "this is no message, comment or continuation"
        ),
    };
    let (nl, en) = (what.nl, what.en);
    Diagnostic::new(
        &RULE,
        Place::Path(format!("locales/{file}")),
        text!(
            "Regel {line} van dit woordenbestand is niet te lezen: {nl}.",
            "Line {line} of this file of words cannot be read: {en}."
        ),
    )
}
