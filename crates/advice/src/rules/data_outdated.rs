use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::{Frequency, Period};
use insight::freshness;
use programme::model::Indicator;

rule! {
    warning "data-outdated"
    nl "een cijfer is verouderd" en "a figure is outdated"
    why nl "Het nieuwste cijfer is ouder dan anderhalf keer de tijd tussen twee cijfers (`frequency`). Misschien is \
            er al een nieuw cijfer, of verschijnt het niet meer zo vaak."
        en "The newest figure is older than one and a half times the time between two figures (`frequency`). Maybe \
            there is a new one already, or it no longer comes that often."
    bad "frequency: yearly   (nieuwste periode: 2022)"
    good "frequency: every two years"

    pub fn report(span: Span, latest: Period, months: i32) {
        nl "Het nieuwste cijfer is van {latest}: ongeveer {months} maanden oud, en dat is te oud voor hoe vaak het \
            verschijnt."
        en "The newest figure is of {latest}: about {months} months old, which is too old for how often it comes."
        hint nl "Voeg de nieuwe cijfers toe aan de tabel, of pas “frequency” aan als ze minder vaak verschijnen."
             en "Add the new figures to the table, or change “frequency” where they come less often."
    }
}

/// Only of what comes again: an editor cannot renew a figure that comes once.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let comes_again = |found: &Indicator| found.frequency.and_then(Frequency::days).is_some();
    for (_, object, indicator) in facts.indicators().filter(|(.., found)| comes_again(found)) {
        if let Some(age) = freshness(indicator, facts.today).filter(|age| age.outdated) {
            bag.push(report(object.common.span, age.latest, age.age / 30));
        }
    }
}
