use crate::find::places::Place;
use crate::model::Observation;
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

    /// A row about a period in which its area did not exist for a day.
    /// `named` says whether the row names its area; else its period is what is wrong.
    pub fn check(row: Span, period: Period, place: &Place, named: bool) -> Option {
        when !place.exists_in(period);
        let begin = place.valid_from.filter(|from| period.last() < from.first());
        let (id, edge) = (&place.id, begin.or(place.valid_to)?);
        at row.cell(if named { Observation::area } else { Observation::period });
        match begin {
            Some(_) => nl "Deze rij gaat over {period}, en “{id}” bestaat pas vanaf {edge}."
                       en "This row is about {period}, and “{id}” exists only from {edge}.",
            None => nl "Deze rij gaat over {period}, en “{id}” bestond tot en met {edge}."
                    en "This row is about {period}, and “{id}” existed until {edge}.",
        }
        hint nl "Schrijf het gebied dat er toen was, of verbeter valid_from en valid_to in areas.csv."
             en "Write the area that was there then, or correct valid_from and valid_to in areas.csv."
    }
}
