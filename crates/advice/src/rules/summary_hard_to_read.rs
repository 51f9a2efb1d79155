use crate::facts::Facts;
use base::diagnostic::prelude::*;
use insight::{Hard, Why, hard};

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

    pub fn report(span: Span, language: &str, sentence: &str, why: Why<'_>) {
        match why {
            Why::Long(words) =>
                nl "Deze samenvatting ({language}) heeft een zin van {words} woorden: “{sentence}”"
                en "This summary ({language}) has a sentence of {words} words: “{sentence}”"
                hint nl "Maak er twee zinnen van, en lees ze hardop." en "Make two sentences of it, and read them aloud.",
            Why::Words(longest, ease, measure) =>
                nl "Deze samenvatting ({language}) is moeilijk te lezen door lange woorden (leesbaarheid {ease} van 100, \
                    {measure}), zoals “{longest}” in “{sentence}”"
                en "This summary ({language}) is hard to read for its long words (reading ease {ease} of 100, \
                    {measure}), such as “{longest}” in “{sentence}”"
                hint nl "Kies kortere en gewone woorden, en lees de tekst hardop."
                     en "Choose shorter and plain words, and read the text aloud.",
            Why::Office(word, plain) =>
                nl "In deze samenvatting ({language}) staat een woord van kantoor, “{word}”: “{sentence}”"
                en "In this summary ({language}) stands a word of offices, “{word}”: “{sentence}”"
                hint nl "Schrijf het gewoon, zoals “{plain}”." en "Write it plainly, such as “{plain}”.",
            Why::Passive =>
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
        for (lang, text, span) in summary.iter() {
            let tag = settings.tag(lang);
            bag.extend(hard(text, tag).map(|Hard { sentence, why }| {
                let words: Vec<&str> = sentence.split_whitespace().collect();
                report(facts.within(span, sentence), tag, &words.join(" "), why)
            }));
        }
    }
}
