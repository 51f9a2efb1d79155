use crate::model::{Indicator, Measure, Observation, ObservationStatus};
use base::diagnostic::prelude::*;
use base::value::Decimal;

rule! {
    error "small-cell"
    nl "een cijfer gaat over te weinig mensen" en "a figure is about too few people"
    why nl "De indicator zegt met min_n over hoeveel mensen een cijfer ten minste moet gaan. Een cijfer over minder \
            mensen is onbetrouwbaar en kan iemand herkenbaar maken. Laat de waarde leeg en schrijf de status \
            suppressed."
        en "By min_n the indicator says how many people a figure must be about at least. A figure about fewer people \
            is unreliable and may identify someone. Leave the value empty and write the status suppressed."
    bad "area,period,value,n,status\nselwerd,2023,25.0,38,final"
    good "area,period,value,n,status\nselwerd,2023,,38,suppressed"

    fn report(row: &Observation, people: Decimal, least: Decimal, column: &str) {
        let people = people.normalize();
        at row.span;
        match column {
            "value" => nl "Dit aantal is {people}, en min_n vraagt ten minste {least}."
                       en "This count is {people}, and min_n asks for at least {least}.",
            _ => nl "Dit cijfer gaat over {people} mensen, en min_n vraagt er ten minste {least}."
                 en "This figure is about {people} people, and min_n asks for at least {least}.",
        }
        hint nl "Laat value, lower en upper leeg en schrijf suppressed in status."
             en "Leave value, lower and upper empty and write suppressed in status."
    }
}

/// Looks at a row with a value and the number of people that it is about: `n`, else the
/// denominator of a percentage, else a count itself. Nobody is recognised by a count of nobody.
pub fn check(row: &Observation, front: &Indicator) -> Option<Diagnostic> {
    let least = front.min_n?;
    if !row.is_known() || row.status == ObservationStatus::Suppressed {
        return None;
    }
    let least = Decimal::from(least);
    let (people, column) = match (row.n, front.measure) {
        (Some(n), _) => (Decimal::from(n), "n"),
        (None, Some(Measure::Percentage)) => (row.denominator?, "denominator"),
        (None, Some(Measure::Count)) => {
            let is_about_any = |value: &Decimal| !value.is_zero();
            (row.value.filter(is_about_any)?, "value")
        }
        _ => return None,
    };
    (people < least).then(|| report(row, people, least, column))
}
