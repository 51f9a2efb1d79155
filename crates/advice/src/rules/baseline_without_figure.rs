use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::Period;

rule! {
    warning "baseline-without-figure"
    nl "van het beginpunt is er geen cijfer" en "there is no figure of the baseline"
    why nl "Het beginpunt (baseline) is een periode uit de tabel: de waarde van dat moment is de nulmeting. Staat er in de hele \
            tabel geen rij met een waarde over die periode, dan is geen enkele verandering te meten. Meestal is het jaar \
            verkeerd getypt, of is het anders geschreven dan in de tabel: 2023 tegenover 2023/2024."
        en "The baseline is a period of the table: the value of that moment is what change is measured from. Where no row of \
            the whole table has a value of that period, no change can be measured. Mostly the year was mistyped, or written \
            in another way than in the table: 2023 against 2023/2024."
    bad "baseline: {period: 2042}   # indicators/misdrijven.csv begint in 2020"
    good "baseline: {period: 2021}   # indicators/misdrijven.csv begint in 2020"

    /// `first` and `last` are the periods between which there are figures.
    pub fn report(span: Span, period: Period, first: Period, last: Period) {
        let is_one = first == last;
        nl "Geen rij van de tabel heeft een waarde over {period}, het beginpunt."
        en "No row of the table has a value of {period}, the baseline."
        hint match is_one {
            true => nl "De tabel heeft alleen cijfers over {first}: kies dat, of zet de nulmeting in de tabel."
                    en "The table only has figures of {first}: choose that, or put the baseline into the table.",
            false => nl "De tabel heeft cijfers over {first} tot en met {last}: kies een periode die er staat, of zet de nulmeting in de tabel."
                     en "The table has figures of {first} to {last}: choose a period that stands there, or put the baseline into the table.",
        }
    }
}

/// Exempt: a table without figures, one of which rows are still to be published, and what is worked out.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (_, _, indicator) in facts.indicators() {
        let named = indicator.baseline.as_ref().filter(|_| indicator.derive.is_none());
        let Some(baseline) = named else { continue };
        let periods =
            || indicator.observations.iter().filter(|row| row.is_known()).map(|row| row.period);
        let first = periods().min_by_key(|period| period.first());
        let last = periods().max_by_key(|period| period.last());
        let (Some(first), Some(last)) = (first, last) else { continue };
        let is_there = indicator.observations.iter().any(|row| row.period == baseline.period);
        if !is_there && indicator.later_rows.is_empty() {
            bag.push(report(baseline.span, baseline.period, first, last));
        }
    }
}
