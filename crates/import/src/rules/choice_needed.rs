use crate::decision::{list, numbered, short};
use base::diagnostic::prelude::*;

rule! {
    error "choice-needed"
    nl "u moet nog iets kiezen" en "you have something to choose"
    why nl "In het bestand staat meer dan één cijfer, of er staat niet in over welk gebied of welke periode het \
            gaat. Spoorboek raadt dat niet. Zeg het met een optie: --indicator, --column, --area of --period. Met \
            --dry-run ziet u zonder dat er iets verandert wat er te kiezen is."
        en "The file holds more than one figure, or does not say which area or period it is about. Spoorboek does \
            not guess that. Say it with an option: --indicator, --column, --area or --period. With --dry-run you see \
            what there is to choose, and nothing changes."
    bad "spoorboek import cijfers.csv"
    good "spoorboek import cijfers.csv --indicator inwoners --column Inwoners --period 2023"

    /// `known` says that none was chosen yet, so that numbers count from the first.
    pub(crate) fn column(shown: &str, names: &[String], known: bool) {
        let count = names.len();
        nl "Er zijn {count} kolommen met cijfers." en "There are {count} columns of figures."
        hint = with_column(if known { numbered(names) } else { list(names) });
    }

    /// Columns of areas that do not tell the same.
    pub(crate) fn level(shown: &str, names: &[String]) {
        nl "In meer dan één kolom staan gebieden, zoals een gemeente en een wijk daarin."
        en "More than one column holds areas, such as a municipality and a district of it."
        hint = with_column(numbered(names));
    }

    pub(crate) fn year_row(shown: &str, labels: &[String]) {
        nl "Boven de cijfers staan twee rijen met jaren, die verschillen."
        en "Two rows of years stand above the figures, and they differ."
        hint = with_column(numbered(labels));
    }

    pub(crate) fn period_column(shown: &str, names: &[String]) {
        nl "In meer dan één kolom staan perioden." en "More than one column holds periods."
        hint = with_column(numbered(names));
    }

    /// Rows with one unit and with another.
    pub(crate) fn unit(shown: &str, columns: &[String], units: &[String]) {
        let Text { nl, en } = list(columns);
        nl "De cijfers hebben niet één eenheid: kijk in kolom {nl}."
        en "The figures do not have one unit: see column {en}."
        hint = with_column(numbered(units));
    }

    /// Rows that differ in the labels of `columns`; `name` is that of the column of figures.
    pub(crate) fn row(shown: &str, columns: &[String], choices: &[String], name: Option<&String>) {
        let count = choices.len();
        let Text { nl, en } = list(columns);
        match columns {
            [] => nl "Voor één gebied en periode zijn er {count} rijen."
                  en "There are {count} rows for one area and period.",
            _ => nl "Voor één gebied en periode zijn er {count} rijen, die verschillen in {nl}."
                 en "There are {count} rows for one area and period, which differ in {en}.",
        }
        hint = beside(name, numbered(choices));
    }

    pub(crate) fn area(shown: &str) {
        nl "Over welk gebied de cijfers gaan, staat niet in het bestand."
        en "Which area the figures are about is not in the file."
        hint nl "Geef --area met de id van een gebied uit areas.csv."
             en "Give --area with the id of an area from areas.csv."
    }

    /// The year in a `title`, or else in the name of the file, is a guess that the editor has to make.
    pub(crate) fn period(shown: &str, title: Option<(&str, i16)>) {
        let year = year_in_name(shown);
        nl "Over welke periode de cijfers gaan, staat niet in het bestand."
        en "Which period the figures are about is not in the file."
        hint match (title, year) {
            (Some((title, year)), _) => nl "Geef --period; bij de cijfers staat “{title}”: --period {year}."
                                        en "Give --period; beside the figures stands “{title}”: --period {year}.",
            (None, Some(year)) => nl "Geef --period; in de naam van het bestand staat {year}: --period {year}."
                          en "Give --period; the name of the file has {year}: --period {year}.",
            (None, None) => nl "Geef --period, bijvoorbeeld --period 2023." en "Give --period, such as --period 2023.",
        }
    }

    pub fn indicator(shown: &str, nearest: Option<&str>) {
        nl "Bij welke indicator deze cijfers horen, is niet gezegd."
        en "Which indicator these figures belong to was not said."
        hint match nearest {
            Some(near) => nl "Geef --indicator met de id van een indicator, bijvoorbeeld --indicator {near}."
                          en "Give --indicator with the id of an indicator, such as --indicator {near}.",
            None => nl "Geef --indicator met de id van een indicator; maak zo nodig eerst indicators/<id>.md."
                    en "Give --indicator with the id of an indicator; make indicators/<id>.md first if need be.",
        }
    }
}

fn with_column(Text { nl, en }: Text) -> Text {
    text!("Geef --column met één van: {nl}.", "Give --column with one of: {en}.")
}

fn beside(name: Option<&String>, choices: Text) -> Text {
    let Text { nl, en } = &choices;
    match name.map(|name| short(name)) {
        Some(name) if !name.is_empty() => text!(
            "Geef naast “{name}” nog --column met één van: {nl}.",
            "Beside “{name}” give --column with one of: {en}."
        ),
        _ => with_column(choices),
    }
}

/// The one year that stands in the name of a file.
fn year_in_name(shown: &str) -> Option<&str> {
    let name = shown.rsplit('/').next().unwrap_or_default();
    let mut years = name.split(|c: char| !c.is_ascii_digit()).filter(|digits| {
        digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
    });
    match (years.next(), years.next()) {
        (Some(year), None) => Some(year),
        _ => None,
    }
}
