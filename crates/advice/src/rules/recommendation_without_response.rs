use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::Evaluation;

rule! {
    warning "recommendation-without-response"
    nl "een aanbeveling heeft geen antwoord" en "a recommendation has no response"
    why nl "Wie een evaluatie leest, wil weten wat ermee is gedaan. Zeg bij elke aanbeveling of zij wordt \
            overgenomen; is daar nog niet over besloten, dan is dat `pending`."
        en "Who reads an evaluation wants to know what was done with it. Say of each recommendation whether it is \
            accepted; where that is not decided yet, it is `pending`."
    bad "recommendations:\n  - {id: een, text: Meet vaker.}"
    good "recommendations:\n  - {id: een, text: Meet vaker., response: accepted, response_text: Vanaf 2027 elk jaar.}"

    pub fn report(span: Span, id: &str) {
        nl "De aanbeveling “{id}” heeft geen antwoord." en "The recommendation “{id}” has no response."
        hint nl "Schrijf bij “response” accepted, partly, rejected of pending, en bij “response_text” waarom."
             en "Write accepted, partly, rejected or pending under “response”, and why under “response_text”."
    }
}

/// `pending` is a response: it says that there is none yet.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (_, _, evaluation) in facts.programme.each::<Evaluation>() {
        let silent = evaluation.recommendations.iter().filter(|one| one.response.is_none());
        bag.extend(silent.map(|one| report(one.span, &one.id)));
    }
}
