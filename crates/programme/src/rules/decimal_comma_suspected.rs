use crate::model::{Indicator, Measure, Observation};
use base::diagnostic::prelude::*;

rule! {
    warning "decimal-comma-suspected"
    nl "een decimale komma lijkt de cellen te scheiden" en "a decimal comma seems to separate the cells"
    why nl "Staan er komma's tussen de kolommen, dan begint na “7,4” een volgende cel: de waarde is 7 en 4 staat in de kolom \
            erachter. Volgt daar “n”, het aantal waarnemingen, dan is dat nergens aan te zien, behalve dat overal een heel \
            klein aantal staat; volgt “note”, dan is elke toelichting een getal."
        en "Where commas separate the columns, another cell begins within “7,4”: the value is 7, and 4 stands in the next \
            column. If that is “n”, the number of observations, nothing shows it but that every such number is very small; \
            if it is “note”, every note is a number."
    bad "area,period,value,n\nselwerd,2023,7,4\n"
    good "area,period,value,n\nselwerd,2023,7.4,\n"

    /// `value` and `behind` are those of the first row, and `column` that of the second.
    fn report(row: &Observation, value: &str, behind: &str, column: &str) {
        at row.span.cell(Observation::value);
        match column {
            Observation::n =>
                nl "Alle waarden zijn hier heel en “n” is overal kleiner dan 10: staat er {value},{behind} met een decimale komma?"
                en "All values are whole here and every “n” is below 10: is it {value},{behind} with a decimal comma?",
            _ => nl "Alle waarden zijn hier heel en elke “{column}” is een getal: staat er {value},{behind} met een decimale komma?"
                 en "All values are whole here and every “{column}” is a number: is it {value},{behind} with a decimal comma?",
        }
        hint nl "Schrijf {value}.{behind} met een punt, of zet puntkomma's tussen de kolommen."
             en "Write {value}.{behind} with a point, or put semicolons between the columns."
    }

    /// A row that counts more than there were, among rows with a number of two figures behind the value.
    fn more_than_counted(row: &Observation) {
        let (value, n) = (row.value.unwrap_or_default(), row.n.unwrap_or_default());
        at row.span.cell(Observation::value);
        nl "Hier is {value} meer dan de {n} die zijn geteld (“n”), en “n” is overal kleiner dan 100: staan er getallen met een \
            decimale komma?"
        en "Here {value} is more than the {n} that were counted (“n”), and every “n” is below 100: are these numbers with a \
            decimal comma?"
        hint nl "Schrijf decimalen met een punt, zoals {value}.{n}, of zet puntkomma's tussen de kolommen."
             en "Write decimals with a point, such as {value}.{n}, or put semicolons between the columns."
    }
}

/// The numbers behind a decimal mark have one figure, mostly.
const FEW: u64 = 10;

/// Or two.
const HUNDRED: u64 = 100;

/// Looks at the values and the column `behind` them, in a table that commas separate.
pub fn check(
    indicator: &Indicator,
    rows: &[Observation],
    behind: Option<&str>,
) -> Option<Diagnostic> {
    let told = || rows.iter().filter_map(|row| Some((row, row.value?)));
    let (first, value) = told().next()?;
    if told().any(|(_, value)| value.scale() != 0) {
        return None;
    }
    let value = value.to_string();
    match behind? {
        Observation::n => {
            let are_below = |most: u64| told().all(|(row, _)| row.n.is_some_and(|n| n < most));
            let are_few = are_below(FEW);
            // A count is of at most as many as were counted.
            let may_be_few = matches!(indicator.measure, Some(Measure::Count | Measure::Amount));
            let is_suspect = match may_be_few {
                true => are_below(HUNDRED) && first_more(rows).is_some(),
                false => are_few,
            };
            let behind = first.n.filter(|_| is_suspect)?;
            match are_few {
                true => Some(report(first, &value, &behind.to_string(), Observation::n)),
                // A nought before the second decimal is gone: the row may not be written anew.
                false => Some(more_than_counted(first_more(rows)?)),
            }
        }
        Observation::note => {
            let digits = |row: &Observation| {
                let note = row.note.as_ref()?.original();
                let is_number = note.len() <= 3 && note.bytes().all(|b| b.is_ascii_digit());
                is_number.then(|| note.to_owned())
            };
            let is_suspect = told().all(|(row, _)| digits(row).is_some());
            let behind = digits(first).filter(|_| is_suspect)?;
            Some(report(first, &value, &behind, Observation::note))
        }
        _ => None,
    }
}

/// The first row whose value is more than were counted.
fn first_more(rows: &[Observation]) -> Option<&Observation> {
    rows.iter().find(|row| row.value.zip(row.n).is_some_and(|(value, n)| value > n.into()))
}
