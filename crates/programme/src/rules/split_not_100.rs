use crate::model::Allocation;
use crate::schema::{Record, Value};
use base::diagnostic::prelude::*;
use base::value::Decimal;

rule! {
    error "split-not-100"
    nl "de verdeling over doelen is geen 100 procent" en "the split over goals is not 100 per cent"
    why nl "De kolom goals verdeelt een bedrag over doelen in procenten. Samen zijn die 100, zodat geen geld \
            verdwijnt en geen geld twee keer telt. Weet u de verdeling niet, laat de cel dan leeg: het geld blijft \
            dan ongedeeld."
        en "The column goals divides an amount over goals in per cents. Together they are 100, so that no money \
            vanishes and none counts twice. If the split is not known, leave the cell empty: the money then stays \
            undivided."
    bad "goals\nprettig-wonen:60 veilig-in-de-buurt:30"
    good "goals\nprettig-wonen:60 veilig-in-de-buurt:40"

    /// Looks at the parts that a row names.
    pub fn check(row: &Record) -> Option {
        let goals = row.get(Allocation::goals)?;
        // Where no part could be read, that has been told.
        let parts = Some(row.list(Allocation::goals)).filter(|parts| !parts.is_empty())?;
        let shares = parts.iter().map(|share| match share.value {
            Value::Share(_, percent) => Some(percent),
            _ => None,
        });
        let sum = shares.sum::<Option<Decimal>>()?.normalize();
        when sum != Decimal::ONE_HUNDRED;
        at goals.span;
        nl "De verdeling over doelen is samen {sum} procent." en "The split over goals adds up to {sum} per cent."
        hint nl "Maak er samen 100 van, of laat de cel leeg als de verdeling niet bekend is."
             en "Make it 100 together, or leave the cell empty if the split is not known."
    }
}
