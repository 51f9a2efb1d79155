use crate::model::{Indicator, Measure, Observation};
use base::diagnostic::prelude::*;
use base::value::Decimal;

rule! {
    warning "figure-not-whole"
    nl "een aantal met een breuk" en "a count with a fraction"
    why nl "Met `measure: count` telt een indicator hele dingen, zoals bewoners, bomen of meldingen. Een waarde als 45.45 is \
            dan meestal een percentage of een gemiddelde, of er staat een komma of punt te veel. Worden er werkelijk delen \
            geteld, zoals voltijdbanen, dan zegt `decimals` dat."
        en "With `measure: count` an indicator counts whole things, such as residents, trees or reports. A value such as \
            45.45 is then mostly a percentage or an average, or has a comma or point too many. Where parts are counted \
            indeed, such as full-time jobs, `decimals` says so."
    bad "area,period,value\nselwerd,2023,45.45   # measure: count"
    good "area,period,value\nselwerd,2023,45"

    fn report(row: &Observation, number: Decimal) {
        let decimals = number.normalize().scale();
        at row.span.cell(Observation::value);
        nl "Hier staat {number}, maar met “measure: count” telt deze indicator hele dingen."
        en "This is {number}, but with “measure: count” this indicator counts whole things."
        hint nl "Schrijf een heel getal, kies een andere “measure”, of zet “decimals: {decimals}” als er delen worden geteld."
             en "Write a whole number, choose another “measure”, or put “decimals: {decimals}” where parts are counted."
    }
}

/// The first value of a count that is not whole, where nobody said that it need not be.
pub fn check(indicator: &Indicator, rows: &[Observation]) -> Option<Diagnostic> {
    let counts =
        indicator.measure == Some(Measure::Count) && indicator.decimals.is_none_or(|few| few == 0);
    let mut values = rows.iter().filter_map(|row| Some((row, row.value?)));
    let (row, number) = values.find(|(_, value)| counts && !value.fract().is_zero())?;
    Some(report(row, number))
}
