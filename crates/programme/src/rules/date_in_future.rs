use crate::schema::record::Record;
use base::diagnostic::prelude::*;
use base::value::{Date, PartialDate};

rule! {
    error "date-in-future"
    nl "wat is gebeurd heeft een datum die nog moet komen" en "what has happened has a date that is still to come"
    why nl "Sommige sleutels zeggen wat er is gebeurd: een mijlpaal die is gehaald, een evaluatie die is verschenen, \
            een stap die is gezet. Een datum die nog moet komen kan daar niet staan: dat is een plan, en hoort bij \
            “planned”, “forecast” of “due”. Wat pas later wordt gepubliceerd (“publish_at”), telt vanaf die dag."
        en "Some keys say what has happened: a milestone that was reached, an evaluation that was published, a step \
            that was taken. A date that is still to come cannot stand there: that is a plan, and belongs under \
            “planned”, “forecast” or “due”. What is published later (“publish_at”) counts from that day."
    bad "milestones:\n  - {id: start, title: Het begint, actual: 2062-03-01}"
    good "milestones:\n  - {id: start, title: Het begint, forecast: 2062-03-01}"

    fn report(span: Span, key: &str, date: PartialDate, told: Date, state: Option<Span>) {
        nl "“{key}” zegt wat er is gebeurd, maar {date} is later dan {told}."
        en "“{key}” says what has happened, but {date} is later than {told}."
        hint nl "Verbeter de datum, of haal hem weg tot het zover is." en "Correct the date, or leave it out until then."
        related state nl "hier staat dat het al is gedaan" en "here it is said to be done already"
    }
}

/// A date that begins after the day on which the object is first told.
///
/// Dates are written as exactly as they are known: of a year or month that has begun, the day may
/// have been.
pub fn check(record: &Record, key: &str, told: Date, bag: &mut Bag) {
    step(record, key, told, None, bag);
}

/// The same for a step of what is said to be done already.
pub fn step(step: &Record, key: &str, told: Date, state: Option<Span>, bag: &mut Bag) {
    let late = step.dated(key).filter(|(date, _)| date.first() > told);
    bag.extend(late.map(|(date, span)| report(span, key, date, told, state)));
}
