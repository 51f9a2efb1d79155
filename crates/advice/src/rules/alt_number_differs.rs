use crate::facts::Facts;
use crate::told::{Data, told};
use base::diagnostic::prelude::*;
use programme::model::{Indicator, Object};

rule! {
    warning "alt-number-differs"
    nl "een getal in `alt` staat niet in de cijfers" en "a number in `alt` is not in the data"
    why nl "Met `alt` schrijft u zelf wat iemand hoort die de grafiek niet ziet. Die lezer kan een getal niet met de \
            tekening vergelijken. Elk getal moet dus in de tabel staan, of daaruit volgen als verschil of als \
            percentage. Na een nieuw cijfer klopt een oude tekst vaak niet meer."
        en "With `alt` you write yourself what is heard by those who do not see the chart. They cannot hold a number \
            against the drawing. So each number has to be in the table, or to follow from it as a difference or a \
            percentage. After a new figure an old text is often no longer right."
    bad "alt: Een lijn die daalt naar 44,0 in 2023.\n# misdrijven.csv: selwerd,2023,45.7"
    good "alt: Een lijn die daalt naar 45,7 in 2023."

    pub fn report(span: Span, language: &str, number: &str) {
        nl "Het getal {number} in `alt` ({language}) staat niet in de cijfers en volgt er niet uit."
        en "The number {number} in `alt` ({language}) is not in the data and does not follow from it."
        hint nl "Schrijf een getal uit de tabel, of laat `alt` weg: dan beschrijft de grafiek zichzelf."
             en "Write a number from the table, or leave `alt` out: then the chart describes itself."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let settings = &facts.programme.settings;
    for (at, object, indicator) in facts.indicators() {
        let Some(alt) = &indicator.alt else {
            continue;
        };
        let mut data = None;
        for (lang, text, span) in alt.iter() {
            for number in told(text) {
                let data = data.get_or_insert_with(|| {
                    let words = words(object, indicator).into_iter();
                    Data::of(indicator, facts.insight.measurements(at), facts.targets_of(at), words)
                });
                if !data.holds(&number) {
                    bag.push(report(span, settings.tag(lang), number.written));
                }
            }
        }
    }
}

/// The texts whose numbers a description may repeat: `per 1.000 inwoners`, `15 jaar en ouder`.
fn words<'a>(object: &'a Object, indicator: &'a Indicator) -> Vec<&'a str> {
    let texts =
        [&indicator.unit, &indicator.question, &indicator.population, &indicator.definition];
    let texts = texts.into_iter().flatten();
    let all = texts.chain([&object.common.title]);
    all.map(|text| text.original()).collect()
}
