use crate::model::{Commitment, CommitmentState, Fulfilment};
use crate::schema::record::Record;
use base::diagnostic::prelude::*;

rule! {
    warning "fulfilled-without-evidence"
    nl "een toezegging is nagekomen zonder bewijs" en "a commitment was met without evidence"
    why nl "Dat een toezegging is nagekomen, wil de lezer kunnen nagaan. Noem het stuk waaruit het blijkt, of zeg in \
            een zin wat er is gedaan. Een datum alleen is geen bewijs."
        en "Readers want to see for themselves that a commitment was met. Name the document that shows it, or say in \
            a sentence what was done. A date alone is no evidence."
    bad "state: fulfilled"
    good "state: fulfilled\nfulfilment:\n  - {date: 2025-06, document: uitvoeringsprogramma, note: Het staat in bijlage 2.}"

    fn report(span: Span, steps: Option<Span>) {
        nl "Deze toezegging is nagekomen, maar nergens staat waaruit dat blijkt."
        en "This commitment was met, but nothing says what shows it."
        hint nl "Noem onder “fulfilment” een stuk bij “document”, of zeg bij “note” wat er is gedaan."
             en "Name a document under “document” of “fulfilment”, or say under “note” what was done."
        related steps nl "hier ontbreekt het bewijs" en "the evidence is missing here"
    }
}

/// A fulfilled commitment of which no step names a document or says what was done. A document that
/// this build leaves out counts: it will be there.
pub fn check(record: &Record, bag: &mut Bag) {
    let Some(state) = record.get(Commitment::state) else {
        return;
    };
    if record.word(Commitment::state).and_then(CommitmentState::from_word)
        != Some(CommitmentState::Fulfilled)
    {
        return;
    }
    let is_evidence = |step: &Record| {
        step.get(Fulfilment::document).is_some() || step.get(Fulfilment::note).is_some()
    };
    if record.records(Commitment::fulfilment).any(is_evidence) {
        return;
    }
    let steps = record.get(Commitment::fulfilment).map(|entry| entry.key);
    bag.push(report(state.span, steps));
}
