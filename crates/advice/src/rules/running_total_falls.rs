use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::{Decimal, Period};
use programme::model::Observation;

rule! {
    warning "running-total-falls"
    nl "een cijfer dat oploopt, daalt" en "a running total falls"
    why nl "Bij cumulative: true telt elk cijfer alles vanaf het begin mee, en zo'n cijfer kan alleen gelijk blijven of \
            stijgen. Daalt het, dan zijn de cijfers waarschijnlijk aantallen per jaar, of is er een verkeerd getypt. Is \
            het later herzien, schrijf dan ook de eerdere perioden opnieuw."
        en "With cumulative: true each figure counts everything since the start, and can only stay the same or rise. \
            Where it falls the figures are probably numbers per year, or one was mistyped. If it was revised later, \
            write the earlier periods anew as well."
    bad "area,period,value\nselwerd,2022,25\nselwerd,2023,20   # cumulative: true"
    good "area,period,value\nselwerd,2022,25\nselwerd,2023,45   # cumulative: true"

    fn report(row: &Observation, value: Decimal, earlier: &Observation, before: Decimal) {
        let (value, before) = (value.normalize(), before.normalize());
        let when = earlier.period;
        at row.span.cell(Observation::value);
        nl "Hier staat {value}, minder dan de {before} van {when}, terwijl alles vanaf het begin meetelt."
        en "This is {value}, less than the {before} of {when}, while everything since the start counts."
        hint nl "Verbeter het cijfer, of haal “cumulative” weg als elk cijfer alleen over zijn eigen periode gaat."
             en "Correct the figure, or remove “cumulative” where each figure is about its own period alone."
        related earlier.span nl "hier staat het eerdere cijfer" en "here is the earlier figure"
    }
}

/// Exempt: a value that was measured in another way than the one before it.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (at, _, indicator) in facts.indicators() {
        let Some(found) = facts.insight.measurements(at).filter(|_| indicator.cumulative) else {
            continue;
        };
        for own in &found.areas {
            let rows: Vec<(&Observation, Decimal)> =
                own.observations.iter().filter_map(|row| Some((*row, row.value?))).collect();
            for pair in rows.windows(2) {
                let [(earlier, before), (row, value)] = pair else { continue };
                let is_between = |at: &Period| {
                    earlier.period.last() < at.last() && at.first() <= row.period.last()
                };
                let is_broken = row.is_break() || found.yardstick.breaks.iter().any(is_between);
                if value < before && !is_broken && earlier.period.last() < row.period.last() {
                    bag.push(report(row, *value, earlier, *before));
                }
            }
        }
    }
}
