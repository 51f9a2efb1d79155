use crate::model::{Observation, ObservationStatus};
use crate::schema::{Key, Record, Shape, Type, Value};
use base::diagnostic::prelude::*;
use base::value::{Date, PartialDate};

rule! {
    error "date-in-future"
    nl "wat is gebeurd heeft een datum die nog moet komen" en "what has happened has a date that is still to come"
    why nl "Sommige sleutels en kolommen zeggen wat er is gebeurd: een mijlpaal die is gehaald, een besluit dat is \
            genomen, een brief die is geschreven, een cijfer dat is gemeten. Een datum die nog moet komen kan daar \
            niet staan: dat is een plan, en hoort bij “planned”, “forecast” of “due”. Wat pas later wordt \
            gepubliceerd (“publish_at”), telt vanaf die dag."
        en "Some keys and columns say what has happened: a milestone that was reached, a decision that was taken, a \
            letter that was written, a figure that was measured. A date that is still to come cannot stand there: \
            that is a plan, and belongs under “planned”, “forecast” or “due”. What is published later \
            (“publish_at”) counts from that day."
    bad "milestones:\n  - {id: start, title: Het begint, actual: 2062-03-01}"
    good "milestones:\n  - {id: start, title: Het begint, forecast: 2062-03-01}"

    fn report(span: Span, key: &str, date: PartialDate, told: Date, state: Option<Span>) {
        nl "“{key}” zegt wat er is gebeurd, maar {date} is later dan {told}."
        en "“{key}” says what has happened, but {date} is later than {told}."
        hint nl "Verbeter de datum, of haal hem weg tot het zover is." en "Correct the date, or leave it out until then."
        related state nl "hier staat dat het al is gedaan" en "here it is said to be done already"
    }

    fn measured(row: &Observation, told: Date) {
        let period = row.period;
        at row.span.cell(Observation::period);
        nl "Deze rij geeft een cijfer over {period}, en dat begint pas na {told}."
        en "This row gives a figure of {period}, which begins only after {told}."
        hint nl "Verbeter de periode. Is het een verwachting, schrijf dan forecast in de kolom status."
             en "Correct the period. If it is an expectation, write forecast in the column status."
    }
}

/// The dates of a record that begin after the day on which it is first told, where its keys say that
/// they are of what has happened; nested records included.
///
/// Dates are written as exactly as they are known: of a year or month that has begun, the day may
/// have been.
pub fn check(record: &Record, keys: &[Key], told: Date, bag: &mut Bag) {
    for (name, entry) in record.iter() {
        let Some(key) = keys.iter().find(|key| key.name == name) else { continue };
        let mut inside = |shape: &Shape, value: &Value| {
            if let Value::Record(record) = value {
                check(record, shape.keys, told, bag);
            }
        };
        match (&key.ty, &entry.value) {
            (Type::Past(_), Value::Date(_)) => step(record, key.name, told, None, bag),
            (Type::List(Type::Record(shape) | Type::RecordOrText(shape)), Value::List(items)) => {
                items.iter().for_each(|item| inside(shape, &item.value));
            }
            (
                Type::Record(shape) | Type::RecordOrText(shape) | Type::RecordOrWord(shape, _),
                value,
            ) => inside(shape, value),
            _ => {}
        }
    }
}

/// One date, of a step of what is said at `state` to be done already.
pub fn step(step: &Record, key: &str, told: Date, state: Option<Span>, bag: &mut Bag) {
    let late = step.dated(key).filter(|(date, _)| date.first() > told);
    bag.extend(late.map(|(date, span)| report(span, key, date, told, state)));
}

/// A figure of a time that had yet to begin and that is no forecast.
pub fn row(row: &Observation, told: Date) -> Option<Diagnostic> {
    let is_measured = row.is_known() && row.status != ObservationStatus::Forecast;
    (is_measured && row.period.first() > told).then(|| measured(row, told))
}
