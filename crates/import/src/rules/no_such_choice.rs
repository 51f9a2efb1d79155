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
}

/// A column or row that is not in the table.
pub fn column(shown: &str, term: &str, nearest: Option<&str>, known: &[String]) -> Diagnostic {
    let term = short(term);
    let what = text!(
        "In dit bestand heet geen kolom of rij “{term}”.",
        "No column or row of this file is called “{term}”."
    );
    named(shown, what, nearest, known)
}

pub fn sheet(shown: &str, name: &str, known: &[String]) -> Diagnostic {
    let name = short(name);
    let what = text!("Dit bestand heeft geen blad “{name}”.", "This file has no sheet “{name}”.");
    named(shown, what, None, known)
}

pub fn area(shown: &str, option: &str, id: &str, nearest: Option<&str>) -> Diagnostic {
    let id = short(id);
    let what = text!(
        "{option} noemt “{id}”, maar dat gebied staat niet in areas.csv.",
        "{option} names “{id}”, but that area is not in areas.csv."
    );
    named(shown, what, nearest, &[])
}

pub fn period(shown: &str, given: &str, known: &[String]) -> Diagnostic {
    let what = text!(
        "--period noemt {given}, maar het bestand heeft die periode niet.",
        "--period names {given}, but the file does not have that period."
    );
    named(shown, what, None, known)
}

pub fn indicator(shown: &str, id: &str, nearest: Option<&str>) -> Diagnostic {
    let id = short(id);
    let what = text!("Er is geen indicator “{id}”.", "There is no indicator “{id}”.");
    match nearest {
        Some(_) => named(shown, what, nearest, &[]),
        None => Diagnostic::new(&RULE, Place::Path(shown.to_owned()), what).hint(text!(
            "Maak eerst indicators/{id}.md, met een title.",
            "First make indicators/{id}.md, with a title."
        )),
    }
}

fn named(shown: &str, what: Text, nearest: Option<&str>, known: &[String]) -> Diagnostic {
    let hint = match nearest {
        Some(near) => {
            let near = short(near);
            text!("Bedoelt u “{near}”?", "Do you mean “{near}”?")
        }
        None => {
            let known = list(known.iter().map(String::as_str));
            let (nl, en) = (known.nl, known.en);
            if nl.is_empty() {
                text!(
                    "Kijk in areas.csv welke gebieden er zijn.",
                    "See in areas.csv which areas there are."
                )
            } else {
                text!("Er zijn: {nl}.", "There are: {en}.")
            }
        }
    };
    Diagnostic::new(&RULE, Place::Path(shown.to_owned()), what).hint(hint)
}
