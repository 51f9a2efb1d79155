use crate::model::{Intervention, Status};
use crate::schema::record::Record;
use base::diagnostic::prelude::*;
use base::value::PartialDate;

rule! {
    warning "status-contradicts-date"
    nl "de status en een datum spreken elkaar tegen" en "the status and a date contradict each other"
    why nl "“start_actual” en “end_actual” zeggen wat er is gebeurd. Is een project gepland, dan is het nog niet begonnen; \
            loopt het, dan is het nog niet afgelopen. De site toont beide, en lezers weten niet wat er klopt."
        en "“start_actual” and “end_actual” say what has happened. Where a project is planned it has not begun; where it runs \
            it has not ended. The site shows both, and readers do not know which holds."
    bad "status: planned\nstart_actual: 2024-03-01"
    good "status: running\nstart_actual: 2024-03-01"

    fn begun(status: Span, date: PartialDate, place: Span) {
        at status;
        nl "Dit is nog gepland (planned), maar volgens “start_actual” ({date}) al begonnen."
        en "This is still planned, but according to “start_actual” ({date}) it has begun."
        hint nl "Schrijf status: running. Is de datum een plan, zet hem dan bij “start_planned”."
             en "Write status: running. If the date is a plan, put it under “start_planned”."
        related place nl "hier staat wanneer het begon" en "here it is said when it began"
    }

    fn ended(status: Span, word: &str, date: PartialDate, place: Span) {
        at status;
        nl "Dit is “{word}”, maar volgens “end_actual” ({date}) al afgelopen."
        en "This is “{word}”, but according to “end_actual” ({date}) it has ended."
        hint nl "Schrijf status: closed. Is de datum een plan, zet hem dan bij “end_planned”."
             en "Write status: closed. If the date is a plan, put it under “end_planned”."
        related place nl "hier staat wanneer het afliep" en "here it is said when it ended"
    }
}

/// Looks at a status by which something is still to happen that a date says has happened.
pub fn check(record: &Record, bag: &mut Bag) {
    let (Some(word), Some(entry)) =
        (record.word(Intervention::status), record.get(Intervention::status))
    else {
        return;
    };
    let status = Status::from_word(word);
    let (start, end) =
        (record.dated(Intervention::start_actual), record.dated(Intervention::end_actual));
    match status {
        Some(Status::Planned) => {
            bag.extend(start.map(|(date, place)| begun(entry.span, date, place)));
        }
        Some(Status::Running | Status::Scaling) => {
            bag.extend(end.map(|(date, place)| ended(entry.span, word, date, place)));
        }
        _ => {}
    }
}
