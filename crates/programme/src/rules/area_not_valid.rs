use crate::find::places::Place;
use base::diagnostic::prelude::*;
use base::value::Period;

rule! {
    error "area-not-valid"
    nl "een gebied bestond toen niet" en "an area did not exist then"
    why nl "areas.csv zegt met valid_from en valid_to wanneer een gebied bestond. Een cijfer over een jaar waarin \
            het gebied er niet was, hoort bij een ander gebied: dat waaruit het is ontstaan of waarin het is \
            opgegaan."
        en "By valid_from and valid_to areas.csv says when an area existed. A figure about a year in which it did \
            not belongs to another area: the one that it came from or that it was merged into."
    bad "area,period,value\noude-wijk,2024,12   # oude-wijk: valid_to 2020"
    good "area,period,value\nnieuwe-wijk,2024,12"
}

/// A row about a period in which its area did not exist for a day.
pub fn check(span: Span, period: Period, place: &Place) -> Option<Diagnostic> {
    if place.exists_in(period) {
        return None;
    }
    let id = &place.id;
    let message = match (place.valid_from, place.valid_to) {
        (Some(from), _) if period.last() < from.first() => text!(
            "Deze rij gaat over {period}, en “{id}” bestaat pas vanaf {from}.",
            "This row is about {period}, and “{id}” exists only from {from}."
        ),
        (_, Some(to)) => text!(
            "Deze rij gaat over {period}, en “{id}” bestond tot en met {to}.",
            "This row is about {period}, and “{id}” existed until {to}."
        ),
        _ => return None,
    };
    let hint = text!(
        "Schrijf het gebied dat er toen was, of verbeter valid_from en valid_to in areas.csv.",
        "Write the area that was there then, or correct valid_from and valid_to in areas.csv."
    );
    Some(Diagnostic::new(&RULE, span, message).hint(hint))
}
