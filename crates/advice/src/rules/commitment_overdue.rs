use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::PartialDate;
use insight::due_state;
use programme::model::Commitment;

rule! {
    warning "commitment-overdue"
    nl "een toezegging is over tijd" en "a commitment is overdue"
    why nl "De dag waarop een toezegging klaar zou zijn is voorbij, en zij staat nog open. Is zij nagekomen, zeg dat \
            dan; anders hoort de lezer wanneer het wel zover is."
        en "The day on which a commitment would be met has passed, and it is still open. Where it was met, say so; \
            otherwise readers should hear when it will be."
    bad "due: 2024-07-01\nstate: open"
    good "due: 2024-07-01\nstate: fulfilled\nfulfilment:\n  - {date: 2024-06-28, document: brief-uitvoeringsprogramma}"

    pub fn report(span: Span, due: PartialDate, days: u32) {
        match days {
            1 => nl "Deze toezegging had er op {due} moeten zijn; dat was gisteren."
                 en "This commitment was due on {due}; that was yesterday.",
            _ => nl "Deze toezegging had er op {due} moeten zijn; dat is {days} dagen geleden."
                 en "This commitment was due on {due}; that is {days} days ago.",
        }
        hint nl "Zet bij “state” dat zij is nagekomen, of geef een nieuwe datum bij “due” en bewaar de oude bij \
                 “due_history”."
             en "Say under “state” that it was met, or give a new date under “due” and keep the old one under \
                 “due_history”."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (_, object, commitment) in facts.programme.each::<Commitment>() {
        let state = due_state(commitment, facts.today);
        if let (true, Some(left), Some(due)) = (state.overdue, state.days_left, commitment.due) {
            let span = commitment.due_span.unwrap_or(object.common.span);
            bag.push(report(span, due, left.unsigned_abs()));
        }
    }
}
