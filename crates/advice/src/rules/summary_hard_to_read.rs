use crate::facts::Facts;
use base::diagnostic::prelude::*;
use insight::{Hard, hard};

rule! {
    warning "summary-hard-to-read"
    nl "de samenvatting is moeilijk te lezen" en "the summary is hard to read"
    why nl "Een samenvatting is voor iedereen. Zinnen van meer dan 25 woorden en veel lange woorden maken haar voor \
            een groot deel van de lezers te moeilijk. De leesbaarheid is een ruwe maat (Flesch- Douma, of Flesch \
            voor het Engels); alleen de moeilijkste teksten worden gemeld."
        en "A summary is for everyone. Sentences of more than 25 words and many long words make it too hard for a \
            large part of the readers. Reading ease is a rough measure (Flesch-Douma, or Flesch for English); only \
            the hardest texts are told."
    bad "summary: Implementatie van interdisciplinaire samenwerkingsverbanden ter bevordering van maatschappelijke participatiemogelijkheden."
    good "summary: Partners werken samen, zodat meer bewoners mee kunnen doen."

    /// `span` is the original's, of whichever language the text is.
    pub fn report(span: Span, language: &str, why: Hard) {
        match why {
            Hard::Sentences(words) =>
                nl "Deze samenvatting ({language}) is moeilijk te lezen: een zin heeft gemiddeld {words} woorden."
                en "This summary ({language}) is hard to read: a sentence has {words} words on average.",
            Hard::Words(ease, measure) =>
                nl "Deze samenvatting ({language}) is moeilijk te lezen door lange woorden: leesbaarheid {ease} van \
                    100 ({measure})."
                en "This summary ({language}) is hard to read for its long words: reading ease {ease} of 100 \
                    ({measure}).",
        }
        hint nl "Maak kortere zinnen, kies gewone woorden en lees de tekst hardop."
             en "Make shorter sentences, choose plain words and read the text aloud."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let settings = &facts.programme.settings;
    for summary in facts.summaries() {
        for lang in settings.langs() {
            let tag = settings.tag(lang);
            let hard = summary.translation(lang).and_then(|text| hard(text, tag));
            bag.extend(hard.map(|why| report(summary.span, tag, why)));
        }
    }
}
