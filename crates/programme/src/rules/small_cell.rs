use crate::disclosure::only_numerator;
use crate::model::{Indicator, Measure, Observation, ObservationStatus};
use base::diagnostic::prelude::*;
use base::value::Decimal;

rule! {
    error "small-cell"
    nl "een cijfer gaat over te weinig mensen" en "a figure is about too few people"
    why nl "De indicator zegt met min_n over hoeveel mensen een cijfer ten minste moet gaan. Een cijfer over minder \
            mensen is onbetrouwbaar en kan iemand herkenbaar maken. Dat geldt ook voor een percentage waar maar \
            enkelen achter zitten: 0,37 procent van 810 bewoners zijn er drie. Laat de waarde leeg en schrijf de \
            status suppressed. Vraagt min_n er meer dan tien, dan gaat het om antwoorden; achter een percentage \
            met een denominator moeten er dan vijf zitten."
        en "By min_n the indicator says how many people a figure must be about at least. A figure about fewer people \
            is unreliable and may identify someone. So may a percentage behind which there are only a few: 0.37 per \
            cent of 810 residents are three. Leave the value empty and write the status suppressed. Where min_n asks \
            for more than ten it is about answers; behind a percentage with a denominator there must then be five."
    bad "area,period,value,n,status\nselwerd,2023,25.0,38,final"
    good "area,period,value,n,status\nselwerd,2023,,38,suppressed"

    /// A share of many that is of few.
    fn share(row: &Observation, few: Decimal, people: Decimal, least: Decimal) {
        let (few, people) = (few.normalize(), people.normalize());
        let column = if row.numerator.is_some() { Observation::numerator } else { Observation::value };
        at row.span.cell(column);
        nl "Dit cijfer gaat over {few} van {people} mensen, en dat moeten er ten minste {least} zijn."
        en "This figure is about {few} of {people} people, and that must be at least {least}."
        hint nl "Laat value, lower, upper en numerator leeg en schrijf suppressed in status."
             en "Leave value, lower, upper and numerator empty and write suppressed in status."
    }

    fn report(row: &Observation, people: Decimal, least: Decimal, column: &'static str) {
        let people = people.normalize();
        at row.span.cell(column);
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
    if people < least {
        return Some(report(row, people, least, column));
    }
    let of = few_of(least, row)?;
    let few = only_numerator(front, row)?;
    (few > Decimal::ZERO && few < of).then(|| share(row, few, people, of))
}

/// How many people must be behind a share. That a survey has more answers than some tens says nothing
/// of how many gave one of them.
fn few_of(least: Decimal, row: &Observation) -> Option<Decimal> {
    match row.denominator {
        _ if least <= Decimal::TEN => Some(least),
        Some(_) => Some(Decimal::from(5)),
        None => None,
    }
}
