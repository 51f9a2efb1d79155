use crate::model::Update;
use crate::schema::record::Record;
use base::diagnostic::prelude::*;
use base::value::{PartialDate, Period};

rule! {
    error "update-before-period"
    nl "een bericht gaat over tijd die nog moest beginnen" en "an update is about time that had yet to begin"
    why nl "Een voortgangsbericht vertelt wat er in een periode is gedaan. Het kan midden in die periode zijn \
            geschreven; dan staat dat op de pagina. Maar voordat de periode begint, valt er niets te vertellen."
        en "An update tells what was done in a period. It may have been written in the middle of it; the page then \
            says so. But before the period begins there is nothing to tell."
    bad "period: 2025-H1\ndate: 2024-12-20"
    good "period: 2024-H2\ndate: 2024-12-20"

    pub fn report(span: Span, date: PartialDate, over: Span, period: Period) {
        nl "Dit bericht is van {date}, maar gaat over {period}, en dat moest toen nog beginnen."
        en "This update is of {date}, but is about {period}, which had yet to begin."
        hint nl "Verbeter “date” of “period”." en "Correct “date” or “period”."
        related over nl "hier staat de periode" en "here is the period"
    }
}

pub fn check(record: &Record, bag: &mut Bag) {
    if let (Some((date, span)), Some(period), Some(over)) =
        (record.dated(Update::date), record.period(Update::period), record.get(Update::period))
        && date.last() < period.first()
    {
        bag.push(report(span, date, over.span, period));
    }
}
