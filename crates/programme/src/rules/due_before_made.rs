use crate::model::{Commitment, DueChange};
use crate::schema::record::Record;
use base::diagnostic::prelude::*;
use base::value::PartialDate;

rule! {
    error "due-before-made"
    nl "een toezegging moest klaar zijn voordat zij was gedaan" en "a commitment was due before it was made"
    why nl "Een toezegging wordt eerst gedaan en is daarna pas klaar. Staat de uiterste datum voor de datum waarop \
            het is beloofd, dan is een van de twee verkeerd geschreven, en klopt ook niet of zij te laat is. Een \
            jaar of maand telt bij “due” tot en met de laatste dag, bij “made_on” vanaf de eerste."
        en "A commitment is made first and met afterwards. Where its due date lies before the day on which it was \
            made, one of the two is written wrongly, and whether it is overdue cannot be right either. A year or \
            month counts until its last day under “due”, and from its first under “made_on”."
    bad "made_on: 2024-07-04\ndue: 2024-06"
    good "made_on: 2024-07-04\ndue: 2025-06"

    pub fn report(span: Span, due: PartialDate, made_at: Span, made: PartialDate) {
        nl "Deze toezegging moest klaar zijn op {due}, maar is pas gedaan op {made}."
        en "This commitment was due on {due}, but was only made on {made}."
        hint nl "Verbeter “due” of “made_on”." en "Correct “due” or “made_on”."
        related made_at nl "hier staat wanneer zij is gedaan" en "here is when it was made"
    }
}

/// The due date and each former one, where `made_on` is known.
pub fn check(record: &Record, bag: &mut Bag) {
    let Some((made, made_at)) = record.dated(Commitment::made_on) else { return };
    let former = record.records(Commitment::due_history);
    for item in std::iter::once(record).chain(former) {
        let early = item.dated(DueChange::due).filter(|(due, _)| due.last() < made.first());
        bag.extend(early.map(|(due, span)| report(span, due, made_at, made)));
    }
}
