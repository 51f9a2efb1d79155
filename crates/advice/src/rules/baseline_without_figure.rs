use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::Period;
use programme::model::{Observation, Target};

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
    fn of_target(row: &Target, period: Period, first: Period, last: Period) {
        let is_one = first == last;
        at row.span.cell(Target::baseline_period);
        nl "Over {period}, waar deze streefwaarde begint, is er geen waarde."
        en "There is no value of {period}, where this target begins."
        hint match is_one {
            true => nl "Voor wat zij over gaat is er alleen een cijfer over {first}: kies dat, of laat de cel leeg voor het beginpunt van de indicator."
                    en "Of what it is about there is only a figure of {first}: choose that, or leave the cell empty for the baseline of the indicator.",
            false => nl "Voor wat zij over gaat zijn er cijfers over {first} tot en met {last}: kies een periode die er staat, of laat de cel leeg voor het beginpunt van de indicator."
                     en "Of what it is about there are figures of {first} to {last}: choose a period that stands there, or leave the cell empty for the baseline of the indicator.",
        }
    }

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
    for (at, _, indicator) in facts.indicators() {
        let is_whole = indicator.derive.is_none() && indicator.later_rows.is_empty();
        let lacks = |period: Period, is_meant: &dyn Fn(&Observation) -> bool| {
            let rows = || indicator.observations.iter().filter(|row| is_meant(row));
            let known = || rows().filter(|row| row.is_known()).map(|row| row.period);
            let first = known().min_by_key(|period| period.first())?;
            let last = known().max_by_key(|period| period.last())?;
            (is_whole && rows().all(|row| row.period != period)).then_some((first, last))
        };
        let named = indicator.baseline.as_ref();
        if let Some(baseline) = named
            && let Some((first, last)) = lacks(baseline.period, &|_| true)
        {
            bag.push(report(baseline.span, baseline.period, first, last));
        }
        for target in facts.targets_of(at) {
            let is_meant = |row: &Observation| (row.area, &row.by) == (target.area, &target.by);
            if let Some(period) = target.baseline_period
                && let Some((first, last)) = lacks(period, &is_meant)
            {
                bag.push(of_target(target, period, first, last));
            }
        }
    }
}
