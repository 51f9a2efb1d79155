use crate::model::{Commitment, DueChange};
use crate::schema::record::Record;
use base::diagnostic::prelude::*;
use base::value::PartialDate;

rule! {
    error "due-history-out-of-order"
    nl "de verschoven data staan niet op volgorde" en "the moved dates are out of order"
    why nl "De lezer ziet hoe de datum van een toezegging is verschoven, van de eerste keer tot de laatste. Elke \
            verandering komt dus na de vorige, en de eerste na de toezegging zelf."
        en "Readers see how the date of a commitment moved, from the first time to the last. So every change comes \
            after the one before it, and the first after the commitment itself."
    bad "due_history:\n  - {due: 2025-12, changed_on: 2025-11-30}\n  - {due: 2024-12, changed_on: 2024-11-30}"
    good "due_history:\n  - {due: 2024-12, changed_on: 2024-11-30}\n  - {due: 2025-12, changed_on: 2025-11-30}"

    fn out_of_order(written: Written, before: Written) {
        let ((changed, span), (earlier, earlier_at)) = (written, before);
        at span;
        nl "Deze verandering is van {changed}, maar staat na een van {earlier}."
        en "This change is of {changed}, but stands after one of {earlier}."
        hint nl "Zet de oudste verandering bovenaan, of verbeter de datum."
             en "Put the oldest change first, or correct the date."
        related earlier_at nl "hier staat de verandering ervoor" en "here is the change before it"
    }

    fn before_made(written: Written, promised: Written) {
        let ((changed, span), (made, made_at)) = (written, promised);
        at span;
        nl "De datum is verschoven op {changed}, maar de toezegging is pas gedaan op {made}."
        en "The date was moved on {changed}, but the commitment was only made on {made}."
        hint nl "Verbeter “changed_on” of “made_on”." en "Correct “changed_on” or “made_on”."
        related made_at nl "hier staat wanneer zij is gedaan" en "here is when it was made"
    }
}

/// A date and where it was written.
type Written = (PartialDate, Span);

/// Each `changed_on` against `made_on` and the one before it.
pub fn check(record: &Record, bag: &mut Bag) {
    let made = record.dated(Commitment::made_on);
    let mut before: Option<Written> = None;
    for item in record.records(Commitment::due_history) {
        let Some(changed) = item.dated(DueChange::changed_on) else {
            continue;
        };
        if let Some(made) = made.filter(|made| changed.0.last() < made.0.first()) {
            bag.push(before_made(changed, made));
        } else if let Some(earlier) = before.filter(|earlier| changed.0.last() < earlier.0.first())
        {
            bag.push(out_of_order(changed, earlier));
        }
        before = Some(changed);
    }
}
