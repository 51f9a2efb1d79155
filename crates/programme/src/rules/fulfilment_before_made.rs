use crate::model::{Commitment, Fulfilment};
use crate::schema::record::Record;
use base::diagnostic::prelude::*;
use base::value::PartialDate;

rule! {
    error "fulfilment-before-made"
    nl "een toezegging is nagekomen voordat zij was gedaan" en "a commitment was met before it was made"
    why nl "Wat er voor een toezegging is gedaan, komt na de toezegging. Een eerdere datum is een tikfout, of hoort \
            bij iets dat er al was en dus geen bewijs is."
        en "What was done for a commitment comes after it. An earlier date is a slip of the pen, or belongs to \
            something that was there already and is therefore no evidence."
    bad "made_on: 2024-07-04\nfulfilment:\n  - {date: 2023-06, note: Het overzicht staat in de brief.}"
    good "made_on: 2024-07-04\nfulfilment:\n  - {date: 2025-06, note: Het overzicht staat in de brief.}"

    pub fn report(span: Span, date: PartialDate, made_at: Span, made: PartialDate) {
        nl "Deze stap is van {date}, maar de toezegging is pas gedaan op {made}."
        en "This step is of {date}, but the commitment was only made on {made}."
        hint nl "Verbeter de datum, of haal de stap weg als zij niets met deze toezegging te maken heeft."
             en "Correct the date, or remove the step where it has nothing to do with this commitment."
        related made_at nl "hier staat wanneer zij is gedaan" en "here is when it was made"
    }
}

/// Each step that has a date, where `made_on` is known.
pub fn check(record: &Record, bag: &mut Bag) {
    let Some((made, made_at)) = record.dated(Commitment::made_on) else { return };
    for step in record.records(Commitment::fulfilment) {
        let early = step.dated(Fulfilment::date).filter(|(date, _)| date.last() < made.first());
        bag.extend(early.map(|(date, span)| report(span, date, made_at, made)));
    }
}
