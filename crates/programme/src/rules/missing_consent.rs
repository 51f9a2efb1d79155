use base::diagnostic::prelude::*;

rule! {
    error "missing-consent"
    nl "bij een verhaal staat niets over toestemming" en "a story says nothing of consent"
    why nl "Wie met een foto of met eigen woorden in een verhaal staat, moet daarvoor toestemming hebben gegeven. \
            Schrijf wanneer dat was. Komt er niemand herkenbaar in voor, schrijf dan consent: not-needed."
        en "Whoever is in a story with a picture or in their own words must have consented to it. Write when that \
            was. If nobody can be recognised, write consent: not-needed."
    bad "image: {file: ../files/buurtfeest.jpg, alt: Bewoners aan een lange tafel}"
    good "image: {file: ../files/buurtfeest.jpg, alt: Bewoners aan een lange tafel}\nconsent: {given: true, date: 2026-05-01}"

    /// A story with an image and nothing about consent.
    pub(crate) fn image(span: Span) {
        nl "Dit verhaal heeft een foto, maar er staat niet of daar toestemming voor is."
        en "This story has a picture, but does not say whether there is consent for it."
        hint = what_to_write();
    }

    /// A story with somebody's words as a block quote, which `markdown` sees, and nothing about
    /// consent.
    pub fn quote(span: Span) {
        nl "Dit verhaal haalt iemand aan, maar er staat niet of daar toestemming voor is."
        en "This story quotes somebody, but does not say whether there is consent for it."
        hint = what_to_write();
    }
}

fn what_to_write() -> base::diagnostic::Text {
    text!(
        "Schrijf consent: {{given: true, date: …}}, of consent: not-needed als niemand herkenbaar is.",
        "Write consent: {{given: true, date: …}}, or consent: not-needed if nobody can be recognised."
    )
}
