use crate::model::Kind;
use crate::read::content::ObservationTable;
use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words, nearest};
use base::text;

use crate::find::register::{Found, Register};
use crate::rules::kinds;

pub static RULE: Rule = Rule {
    code: "csv-without-indicator",
    severity: Severity::Error,
    title: Words {
        nl: "er zijn cijfers zonder indicator",
        en: "there are figures without an indicator",
    },
    why: Words {
        nl: "De cijfers van een indicator staan in een bestand met dezelfde naam als de indicator: misdrijven.csv naast \
             misdrijven.md. Zonder dat tweede bestand weet de lezer niet wat de cijfers betekenen.",
        en: "The figures of an indicator stand in a file with the same name as the indicator: misdrijven.csv beside \
             misdrijven.md. Without that second file the reader does not know what the figures mean.",
    },
    bad: "indicators/misdrijf.csv\nindicators/misdrijven.md",
    good: "indicators/misdrijven.csv\nindicators/misdrijven.md",
};

/// A table whose name is the id of no indicator.
pub fn report(register: &Register, table: &ObservationTable, found: Found) -> Diagnostic {
    let id = table.indicator.as_ref();
    let message = match found {
        Found::OtherKind(kind) => {
            let other = kinds::one(kind);
            base::diagnostic::Text {
                nl: format!(
                    "“{id}” is {}, en alleen een indicator heeft cijfers.",
                    other.nl
                ),
                en: format!("“{id}” is {}, and only an indicator has figures.", other.en),
            }
        }
        _ => text!(
            "Bij deze cijfers hoort indicators/{id}.md, en dat is er niet.",
            "These figures belong to indicators/{id}.md, which is not there."
        ),
    };
    let taken = matches!(found, Found::OtherKind(_));
    let hint = match nearest(id, register.ids(&[Kind::Indicator])) {
        Some(near) if taken => text!("Noem dit bestand {near}.csv.", "Name this file {near}.csv."),
        Some(near) => text!(
            "Noem dit bestand {near}.csv, of maak indicators/{id}.md.",
            "Name this file {near}.csv, or make indicators/{id}.md."
        ),
        None if taken => text!(
            "Geef dit bestand de naam van een indicator.",
            "Give this file the name of an indicator."
        ),
        None => text!(
            "Maak indicators/{id}.md met ten minste een title.",
            "Make indicators/{id}.md with at least a title."
        ),
    };
    Diagnostic::new(&RULE, Span::top(table.file), message).hint(hint)
}
