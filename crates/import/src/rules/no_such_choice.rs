use crate::decision::{list, short};
use base::diagnostic::prelude::*;

rule! {
    error "no-such-choice"
    nl "wat een optie noemt, bestaat niet" en "what an option names does not exist"
    why nl "Een optie noemt een kolom, een rij, een blad, een gebied of een indicator die er niet is. Kolommen en \
            rijen heten zoals in het bestand; gebieden en indicatoren zoals in de inhoud. Met --dry-run ziet u wat \
            er te kiezen is."
        en "An option names a column, a row, a sheet, an area or an indicator that is not there. Columns and rows \
            are called as in the file; areas and indicators as in the content. With --dry-run you see what there is \
            to choose."
    bad "spoorboek import cijfers.csv --indicator inwoners --column Inwonrs"
    good "spoorboek import cijfers.csv --indicator inwoners --column Inwoners"

    /// A column or row that is not in the table.
    pub fn column(shown: &str, term: &str, nearest: Option<&str>, known: &[String]) {
        let term = short(term);
        nl "In dit bestand heet geen kolom of rij “{term}”." en "No column or row of this file is called “{term}”."
        hint = match known {
            [] => text!("Dit bestand heeft maar één soort cijfers: laat --column weg.", "This file has figures of one kind only: leave out --column."),
            _ => instead(nearest, known),
        };
    }

    /// A heading that is a period, where the name of a column was meant.
    pub fn period_as_column(shown: &str, term: &str) {
        let term = short(term);
        nl "“{term}” is in dit bestand een periode, en geen naam van een kolom of rij."
        en "In this file “{term}” is a period, and no name of a column or row."
        hint nl "Geef --period {term} om alleen die periode te lezen." en "Give --period {term} to read that period alone."
    }

    pub fn sheet(shown: &str, name: &str, known: &[String]) {
        let name = short(name);
        nl "Dit bestand heeft geen blad “{name}”." en "This file has no sheet “{name}”."
        hint = instead(None, known);
    }

    pub fn area(shown: &str, option: &str, id: &str, nearest: Option<&str>) {
        let id = short(id);
        nl "{option} noemt “{id}”, maar dat gebied staat niet in areas.csv."
        en "{option} names “{id}”, but that area is not in areas.csv."
        hint = instead(nearest, &[]);
    }

    pub fn period(shown: &str, given: &str, known: &[String]) {
        nl "--period noemt {given}, maar het bestand heeft die periode niet."
        en "--period names {given}, but the file does not have that period."
        hint = instead(None, known);
    }

    /// `--again` where no import was kept.
    pub fn again(shown: &str) {
        nl "Bij deze indicator is geen eerdere import bewaard (import in de kop)."
        en "No earlier import was kept with this indicator (import in its front matter)."
        hint nl "Lees het bestand één keer in zonder --again." en "Import the file once without --again."
    }

    /// `--again` with neither a file nor an indicator; `known` are those that keep an import.
    pub fn again_of_which(shown: &str, known: &[String]) {
        let Text { nl: of, en: of_english } = list(known);
        nl "Van welke indicator de import opnieuw moet, is niet gezegd."
        en "It was not said which indicator's import is to be done again."
        hint match known {
            [] => nl "Geen indicator heeft een import bewaard: lees het bestand één keer in zonder --again."
                  en "No indicator keeps an import: import the file once without --again.",
            _ => nl "Geef --indicator met een van deze: {of}." en "Give --indicator with one of these: {of_english}.",
        }
    }

    pub fn indicator(shown: &str, id: &str, nearest: Option<&str>) {
        let id = short(id);
        let near = nearest.map(short);
        nl "Er is geen indicator “{id}”." en "There is no indicator “{id}”."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Maak haar eerst: spoorboek new indicator {id}." en "Make it first: spoorboek new indicator {id}.",
        }
    }
}

fn instead(nearest: Option<&str>, known: &[String]) -> Text {
    if let Some(near) = nearest {
        return did_you_mean(&short(near));
    }
    let Text { nl, en } = list(known);
    text! {
        match known {
            [] => nl "Kijk in areas.csv welke gebieden er zijn." en "See in areas.csv which areas there are.",
            _ => nl "Er zijn: {nl}." en "There are: {en}.",
        }
    }
}
