use crate::model::{Indicator, Measure, Observation};
use base::diagnostic::prelude::*;

rule! {
    warning "decimal-comma-suspected"
    nl "een decimale komma lijkt de cellen te scheiden" en "a decimal comma seems to separate the cells"
    why nl "Staan er komma's tussen de kolommen, dan begint na “7,4” een volgende cel: de waarde is 7 en 4 staat in de kolom \
            erachter. Volgt daar “n”, het aantal waarnemingen, dan is dat nergens aan te zien, behalve dat overal een heel \
            klein aantal staat."
        en "Where commas separate the columns, another cell begins within “7,4”: the value is 7, and 4 stands in the next \
            column. If that is “n”, the number of observations, nothing shows it but that every such number is very small."
    bad "area,period,value,n\nselwerd,2023,7,4\n"
    good "area,period,value,n\nselwerd,2023,7.4,\n"

    /// `value` and `n` are those of the first row.
    fn report(row: &Observation, value: &str, n: u64) {
        at row.span.cell(Observation::value);
        nl "Alle waarden zijn hier heel en “n” is overal kleiner dan 10: staat er {value},{n} met een decimale komma?"
        en "All values are whole here and every “n” is below 10: is it {value},{n} with a decimal comma?"
        hint nl "Schrijf {value}.{n} met een punt, of zet puntkomma's tussen de kolommen."
             en "Write {value}.{n} with a point, or put semicolons between the columns."
    }
}

/// The numbers behind a decimal mark have one figure, mostly.
const FEW: u64 = 10;

pub fn check(indicator: &Indicator, rows: &[Observation]) -> Option<Diagnostic> {
    let has_decimals = matches!(
        indicator.measure,
        Some(
            Measure::Percentage | Measure::Rate | Measure::Score | Measure::Index | Measure::Change
        )
    );
    let mut told = rows.iter().filter_map(|row| Some((row, row.value?, row.n)));
    let (first, value, n) = told.clone().next()?;
    let is_suspect = told.all(|(_, value, n)| value.scale() == 0 && n.is_some_and(|n| n < FEW));
    (has_decimals && is_suspect).then(|| report(first, &value.to_string(), n.unwrap_or_default()))
}
