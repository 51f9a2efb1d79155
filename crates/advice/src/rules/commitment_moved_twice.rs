use crate::facts::Facts;
use base::diagnostic::prelude::*;
use insight::due_state;
use programme::model::Commitment;

rule! {
    warning "commitment-moved-twice"
    nl "een toezegging is meer dan eens verschoven" en "a commitment was moved more than once"
    why nl "Een datum die steeds verschuift, zegt niets meer. De lezer ziet alle oude data; u hoort te zeggen wat er \
            in de weg zit. Alleen wat nog open staat, wordt gemeld."
        en "A date that keeps moving says nothing any more. Readers see all former dates; you should say what stands \
            in the way. Only what is still open is told."
    bad "due: 2026-12\ndue_history:\n  - {due: 2024-12}\n  - {due: 2025-12}\nstate: open"
    good "due: 2026-12\ndue_history:\n  - {due: 2024-12, reason: wacht op het Rijk}\nstate: open"

    pub fn report(span: Span, times: usize) {
        nl "Deze toezegging is al {times} keer verschoven." en "This commitment has been moved {times} times already."
        hint nl "Zeg in de tekst wat er in de weg zit en wat er nu anders gaat; kan het niet meer, zet dan “state: \
                 withdrawn”."
             en "Say in the text what stands in the way and what will be different now; where it cannot be done, \
                 write “state: withdrawn”."
    }
}

/// Exempt: a commitment that is no longer open.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (_, object, commitment) in facts.programme.each::<Commitment>() {
        let moved = due_state(commitment, facts.today).times_moved;
        if commitment.state.is_open() && moved >= 2 {
            let span = commitment.due_span.unwrap_or(object.common.span);
            bag.push(report(span, moved));
        }
    }
}
