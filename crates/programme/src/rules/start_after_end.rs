use std::fmt::Display;

use crate::model::Observation;
use crate::schema::record::{Record, Value};
use base::diagnostic::prelude::*;
use base::value::{Decimal, Period};

rule! {
    error "start-after-end"
    nl "het begin ligt na het einde" en "the start lies after the end"
    why nl "Van twee grenzen die bij elkaar horen komt de eerste eerst en is de laagste de laagste: begin en einde, \
            geldig van en tot, ondergrens en bovengrens, bedrag en hoogste bedrag. Meestal zijn de twee verwisseld. \
            Een jaar telt als begin vanaf 1 januari en als einde tot en met 31 december."
        en "Of two bounds that belong together the first comes first and the lowest is the lowest: start and end, \
            valid from and to, lower and upper bound, amount and highest amount. Mostly the two were swapped. As a \
            start a year counts from 1 January, as an end until 31 December."
    bad "start: 2027\nend: 2024"
    good "start: 2024\nend: 2027"

    /// Two dates or periods; points at the end.
    pub(crate) fn report(end_span: Span, start: &dyn Display, end: &dyn Display) {
        nl "Het einde ({end}) ligt voor het begin ({start})." en "The end ({end}) lies before the start ({start})."
        hint nl "Wissel de twee om, of verbeter er één." en "Swap the two, or correct one."
    }

    /// Two numbers; points at the upper one.
    pub(crate) fn numbers(place: impl Into<Place>, low: Decimal, high: Decimal) {
        nl "De ondergrens ({low}) is hoger dan de bovengrens ({high})."
        en "The lower bound ({low}) is higher than the upper bound ({high})."
        hint nl "Wissel de twee om, of verbeter er één." en "Swap the two, or correct one."
    }

    /// The periods of a chart; `place` is the last.
    pub fn of_chart(place: Span, from: Period, to: Period, start: Span) {
        nl "De grafiek loopt tot {to}, maar begint pas in {from}."
        en "The chart runs to {to}, but only begins in {from}."
        hint nl "Wissel from en to om." en "Swap from and to."
        related start nl "hier begint zij" en "here it begins"
    }
}

/// Two keys of a mapping that hold dates, where both are there.
pub(crate) fn dates(record: &Record, start: &str, end: &str, bag: &mut Bag) {
    if let (Some((first, first_at)), Some((last, last_at))) =
        (record.dated(start), record.dated(end))
        && first.first() > last.last()
    {
        let label = text!("hier staat het begin", "here is the start");
        bag.push(report(last_at, &first, &last).related(first_at, label));
    }
}

/// Two cells of a row that hold dates or periods, where both are there.
pub(crate) fn cells(row: &Record, start: &str, end: &str, bag: &mut Bag) {
    let (Some(first), Some(last)) = (row.get(start), row.get(end)) else {
        return;
    };
    match (&first.value, &last.value) {
        (Value::Date(from), Value::Date(to)) if from.first() > to.last() => {
            bag.push(report(last.span, from, to));
        }
        (Value::Period(from), Value::Period(to)) if from.first() > to.last() => {
            bag.push(report(last.span, from, to));
        }
        _ => {}
    }
}

/// The interval around an observed value.
pub(crate) fn interval(row: &Observation) -> Option<Diagnostic> {
    let (low, high) = row.lower.zip(row.upper)?;
    (low > high).then(|| numbers(row.span.cell(Observation::upper), low, high))
}
