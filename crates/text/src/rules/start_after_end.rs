use base::diagnostic::prelude::*;
use base::value::Period;

rule! {
    error "start-after-end"
    nl "een begin ligt na het einde" en "a start lies after its end"
    why nl "Een grafiek loopt van de eerste periode tot en met de laatste. Ligt het begin na het einde, dan is er \
            niets te tonen."
        en "A chart runs from the first period to the last. If the start lies after the end, there is nothing to \
            show."
    bad "```chart\nindicator: misdrijven\nfrom: 2023\nto: 2013\n```"
    good "```chart\nindicator: misdrijven\nfrom: 2013\nto: 2023\n```"

    /// The periods of a chart; `place` is the last.
    pub fn report(place: Span, from: Period, to: Period, start: Span) {
        nl "De grafiek loopt tot {to}, maar begint pas in {from}."
        en "The chart runs to {to}, but only begins in {from}."
        hint nl "Wissel from en to om." en "Swap from and to."
        related start nl "hier begint zij" en "here it begins"
    }
}
