use crate::find::ids::{Found, Register};
use crate::model::Kind;
use crate::read::content::ObservationTable;
use crate::rules::kinds;
use base::diagnostic::prelude::*;

rule! {
    error "csv-without-indicator"
    nl "er zijn cijfers zonder indicator" en "there are figures without an indicator"
    why nl "De cijfers van een indicator staan in een bestand met dezelfde naam als de indicator: misdrijven.csv \
            naast misdrijven.md. Zonder dat tweede bestand weet de lezer niet wat de cijfers betekenen."
        en "The figures of an indicator stand in a file with the same name as the indicator: misdrijven.csv beside \
            misdrijven.md. Without that second file the reader does not know what the figures mean."
    bad "indicators/misdrijf.csv\nindicators/misdrijven.md"
    good "indicators/misdrijven.csv\nindicators/misdrijven.md"

    /// A table whose name is the id of no indicator.
    pub fn report(register: &Register, table: &ObservationTable, found: Found) {
        let id = table.indicator.as_ref();
        let other = match found {
            Found::OtherKind(kind) => Some(kinds::one(kind)),
            _ => None,
        };
        let taken = other.is_some();
        let near = nearest(id, register.ids(&[Kind::Indicator]));
        at Span::top(table.file);
        match other {
            Some(Text { nl, en }) => nl "“{id}” is {nl}, en alleen een indicator heeft cijfers."
                                     en "“{id}” is {en}, and only an indicator has figures.",
            None => nl "Bij deze cijfers hoort indicators/{id}.md, en dat is er niet."
                    en "These figures belong to indicators/{id}.md, which is not there.",
        }
        hint match near {
            Some(near) if taken => nl "Noem dit bestand {near}.csv." en "Name this file {near}.csv.",
            Some(near) => nl "Noem dit bestand {near}.csv, of maak indicators/{id}.md."
                          en "Name this file {near}.csv, or make indicators/{id}.md.",
            None if taken => nl "Geef dit bestand de naam van een indicator."
                             en "Give this file the name of an indicator.",
            None => nl "Maak indicators/{id}.md met ten minste een title."
                    en "Make indicators/{id}.md with at least a title.",
        }
    }
}
