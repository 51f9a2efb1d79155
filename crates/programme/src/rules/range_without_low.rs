use crate::model::Allocation;
use crate::schema::Record;
use base::diagnostic::prelude::*;

rule! {
    error "range-without-low"
    nl "een bandbreedte heeft geen laagste bedrag" en "a range has no lowest amount"
    why nl "Een bandbreedte heeft twee bedragen: amount is het laagste en amount_high het hoogste. Zonder het \
            laagste zou de site het hele bedrag als onbekend tonen, en het hoogste zou verdwijnen."
        en "A range has two amounts: amount is the lowest and amount_high the highest. Without the lowest the site \
            would show the whole amount as unknown, and the highest would vanish."
    bad "amount,amount_high\n,27000000"
    good "amount,amount_high\n22500000,27000000"

    pub fn check(row: &Record) -> Option {
        let high = row.get(Allocation::amount_high)?;
        let amount = row.number(Allocation::amount_high)?;
        when row.get(Allocation::amount).is_none();
        at high.span;
        nl "In amount_high staat {amount}, maar amount is leeg." en "amount_high holds {amount}, but amount is empty."
        hint nl "Vul amount in: het laagste bedrag. Is er maar één bedrag, zet dat dan in amount."
             en "Fill in amount: the lowest amount. If there is only one amount, put that into amount."
    }
}
