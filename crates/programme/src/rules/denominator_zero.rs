use crate::model::Observation;
use base::diagnostic::prelude::*;

rule! {
    error "denominator-zero"
    nl "een cijfer wordt gedeeld door nul" en "a figure is divided by zero"
    why nl "Per inwoner van een wijk zonder inwoners is er niets te zeggen. Meestal is de nul een vergissing: het \
            getal ontbreekt. Is er echt niets, dan zegt de status not-applicable dat, en heeft het berekende cijfer \
            daar geen waarde."
        en "Per resident of a neighbourhood without residents nothing can be said. Mostly the zero is a mistake: the \
            number is missing. Where there really is nothing the status not-applicable says so, and the figure that is \
            worked out has no value there."
    bad "area,period,value,status\nselwerd,2023,0,final   # in indicators/inwoners.csv"
    good "area,period,value,status\nselwerd,2023,,not-applicable   # in indicators/inwoners.csv"

    /// `id` is the figure that is worked out.
    pub fn report(below: &Observation, above: &Observation, id: &str) {
        let number = above.value.unwrap_or_default().normalize();
        let above = above.span;
        at below.span.cell(Observation::value);
        nl "Deze waarde is 0, en “{id}” deelt er {number} door."
        en "This value is 0, and “{id}” divides {number} by it."
        hint nl "Verbeter de waarde. Is er echt niets, laat value dan leeg en schrijf not-applicable in status."
             en "Correct the value. If there really is nothing, leave value empty and write not-applicable in status."
        related above nl "hier staat wat wordt gedeeld" en "here is what is divided"
    }
}
