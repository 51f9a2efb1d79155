use crate::model::{Indicator, Measure, Observation};
use base::diagnostic::prelude::*;
use base::value::Decimal;

rule! {
    warning "thousands-mark-suspected"
    nl "een teken voor duizendtallen lijkt voor decimalen te staan" en "a mark for thousands seems to stand for decimals"
    why nl "Een tabel kent geen teken voor duizendtallen: “12.345” is twaalf en een beetje, met drie decimalen. Een aantal of \
            een bedrag heeft er geen drie; de site zou 12 tonen waar twaalfduizend is bedoeld."
        en "A table knows no mark for thousands: “12.345” is twelve and a little, with three decimals. A count or an amount \
            does not have three; the site would show 12 where twelve thousand is meant."
    bad "area,period,value\nselwerd,2023,12.345   # measure: count"
    good "area,period,value\nselwerd,2023,12345"

    fn report(row: &Observation, number: Decimal) {
        let meant = number.mantissa();
        at row.span.cell(Observation::value);
        nl "Hier staat {number}, een getal met drie decimalen: is het {meant}, met een teken voor duizendtallen?"
        en "This is {number}, a number with three decimals: is it {meant}, with a mark for thousands?"
        hint nl "Schrijf {meant}. Zijn het decimalen, laat er dan een weg of zet er een nul achter."
             en "Write {meant}. If they are decimals, leave one out or put a zero behind them."
    }
}

/// The first value of a count or an amount that has three decimals; where nobody says what is measured, only if
/// all values that are not whole have three.
pub fn check(indicator: &Indicator, rows: &[Observation]) -> Option<Diagnostic> {
    let values = || rows.iter().filter_map(|row| Some((row, row.value?)));
    let has_three = |value: &Decimal| value.scale() == 3;
    let is_asked = match indicator.measure {
        Some(Measure::Count | Measure::Amount) => true,
        None => values().all(|(_, value)| matches!(value.scale(), 0 | 3)) && values().count() > 1,
        Some(_) => false,
    };
    let (row, number) = values().find(|(_, value)| has_three(value)).filter(|_| is_asked)?;
    Some(report(row, number))
}
