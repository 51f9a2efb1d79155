use crate::facts::Facts;
use base::diagnostic::prelude::*;
use insight::{Hard, hard};

rule! {
    warning "summary-hard-to-read"
    nl "de samenvatting is moeilijk te lezen" en "the summary is hard to read"
    why nl "Een samenvatting is voor iedereen. Zinnen van meer dan 25 woorden, veel lange woorden, woorden van kantoor \
            en zinnen waarin niemand iets doet maken haar voor een groot deel van de lezers te moeilijk. De \
            leesbaarheid is een ruwe maat (Flesch-Douma, of Flesch voor het Engels); alleen de moeilijkste teksten \
            worden gemeld, en twee zinnen zonder wie het doet pas als zij de helft zijn."
        en "A summary is for everyone. Sentences of more than 25 words, many long words, words of offices and sentences \
            in which nobody does anything make it too hard for a large part of the readers. Reading ease is a rough \
            measure (Flesch-Douma, or Flesch for English); only the hardest texts are told, and two sentences without \
            who does it only where they are half of all."
    bad "summary: Implementatie van interdisciplinaire samenwerkingsverbanden ter bevordering van maatschappelijke participatiemogelijkheden."
    good "summary: Partners werken samen, zodat meer bewoners mee kunnen doen."

    /// `span` is the original's, of whichever language the text is.
    pub fn report(span: Span, language: &str, why: Hard<'_>) {
        match why {
            Hard::Sentence(sentence, words) =>
                nl "Deze samenvatting ({language}) heeft een zin van {words} woorden: “{sentence}”"
                en "This summary ({language}) has a sentence of {words} words: “{sentence}”"
                hint nl "Maak er twee zinnen van, en lees ze hardop." en "Make two sentences of it, and read them aloud.",
            Hard::Words(longest, ease, measure) =>
                nl "Deze samenvatting ({language}) is moeilijk te lezen door lange woorden, zoals “{longest}”: leesbaarheid \
                    {ease} van 100 ({measure})."
                en "This summary ({language}) is hard to read for its long words, such as “{longest}”: reading ease {ease} \
                    of 100 ({measure})."
                hint nl "Kies kortere en gewone woorden, en lees de tekst hardop."
                     en "Choose shorter and plain words, and read the text aloud.",
            Hard::Office(word, plain) =>
                nl "In deze samenvatting ({language}) staat een woord van kantoor: “{word}”."
                en "In this summary ({language}) stands a word of offices: “{word}”."
                hint nl "Schrijf het gewoon, zoals “{plain}”." en "Write it plainly, such as “{plain}”.",
            Hard::Passive(sentence) =>
                nl "In de zinnen van deze samenvatting ({language}) doet niemand iets, zoals in “{sentence}”"
                en "In the sentences of this summary ({language}) nobody does anything, as in “{sentence}”"
                hint nl "Zeg wie het doet: niet “er wordt onderzocht”, maar “de gemeente onderzoekt”."
                     en "Say who does it: not “it is explored”, but “the municipality explores”.",
        }
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
