use crate::facts::Facts;
use base::diagnostic::prelude::*;

rule! {
    warning "summary-too-long"
    nl "de samenvatting is te lang" en "the summary is too long"
    why nl "Een samenvatting van meer dan 300 tekens wordt in zoekresultaten en lijsten afgekapt of niet gelezen. \
            Wat er niet in past, hoort in de tekst."
        en "A summary of more than 300 characters is cut off in search results and lists, or not read. What does not \
            fit belongs in the text."
    bad "summary: (vijf zinnen over alles wat er gebeurt)"
    good "summary: Minder bewoners voelen zich onveilig."

    pub fn report(span: Span, language: &str, length: usize) {
        nl "Deze samenvatting ({language}) heeft {length} tekens; {LONGEST} is het meeste."
        en "This summary ({language}) has {length} characters; {LONGEST} is the most."
        hint nl "Zeg het belangrijkste in één of twee zinnen, en zet de rest in de tekst."
             en "Say what matters most in a sentence or two, and put the rest into the text."
    }
}

const LONGEST: usize = 300;

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let settings = &facts.programme.settings;
    for summary in facts.summaries() {
        for (lang, text, span) in summary.iter() {
            let length = text.trim().chars().count();
            if length > LONGEST {
                bag.push(report(span, settings.tag(lang), length));
            }
        }
    }
}
