use crate::facts::Facts;
use base::diagnostic::prelude::*;

rule! {
    warning "accepted-without-reason"
    nl "een waarschuwing is aanvaard zonder reden" en "a warning was accepted without a reason"
    why nl "Wat bij accepted staat, komt op de pagina “wat wij nog niet weten”. De reden is wat een lezer daar leest: waarom \
            het zo blijft, en tot wanneer. Zonder reden staat er alleen dat er iets ontbreekt."
        en "What stands under accepted comes on the page “what we do not know yet”. The reason is what a reader finds there: \
            why it stays so, and until when. Without a reason it only says that something is missing."
    bad "accepted:\n  - {code: goal-without-indicator, of: bewoners-doen-mee}"
    good "accepted:\n  - {code: goal-without-indicator, of: bewoners-doen-mee, reason: Er is nog geen cijfer.}"

    pub fn report(span: Span, code: &str) {
        nl "De waarschuwing {code} is aanvaard, maar er staat niet bij waarom."
        en "The warning {code} was accepted, but it does not say why."
        hint nl "Schrijf bij “reason” in één zin waarom het zo blijft." en "Write under “reason” in one sentence why it stays so."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let accepted = facts.programme.settings.accepted.iter();
    let silent = accepted.filter(|entry| entry.reason.is_none());
    bag.extend(silent.map(|entry| report(entry.span, &entry.code)));
}
