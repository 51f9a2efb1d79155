use crate::model::{Derivation, Indicator, Measure, Observation};
use base::diagnostic::prelude::*;
use base::value::Decimal;

rule! {
    error "cannot-divide"
    nl "twee cijfers zijn niet op elkaar te delen" en "one figure cannot be divided by the other"
    why nl "Een berekend cijfer is een aantal of bedrag, gedeeld door een ander aantal of bedrag: diefstallen per \
            1.000 inwoners, euro’s per woning. Een percentage, score of index gedeeld door iets anders betekent niets, \
            en wat eruit komt is een verhouding, percentage of bedrag."
        en "A figure that is worked out is a count or amount, divided by another count or amount: thefts per 1,000 \
            residents, euros per home. A percentage, score or index divided by something else means nothing, and \
            what comes of it is a rate, percentage or amount."
    bad "derive: {numerator: onveiligheidsgevoel, denominator: inwoners}   # a percentage"
    good "derive: {numerator: fietsdiefstal, denominator: inwoners, per: 1000}"

    fn unlike(place: Span, id: &str, measure: Measure) {
        let word = measure.word();
        nl "“{id}” is geen aantal of bedrag (measure: {word}), en daarmee is niet te delen."
        en "“{id}” is no count or amount (measure: {word}), and cannot be divided."
        hint nl "Kies een cijfer met measure: count of amount." en "Choose a figure with measure: count or amount."
    }

    fn outcome(place: Span, measure: Measure) {
        let word = measure.word();
        nl "Van een deling komt een verhouding, en dit cijfer zegt “measure: {word}”."
        en "What comes of a division is a rate, and this figure says “measure: {word}”."
        hint nl "Schrijf measure: rate, percentage of amount." en "Write measure: rate, percentage or amount."
    }

    fn same(place: Span, id: &str) {
        nl "“{id}” staat er twee keer: gedeeld door zichzelf is een cijfer altijd gelijk."
        en "“{id}” stands there twice: divided by itself a figure is always the same."
        hint nl "Noem bij “denominator” waar het cijfer een deel van is of per wat het is: inwoners, woningen."
             en "Name under “denominator” what the figure is part of, or per what it is: residents, homes."
    }

    fn per(place: Span, number: Decimal) {
        let number = number.normalize();
        nl "“per” is {number}, en een cijfer per zoveel begint boven 0."
        en "“per” is {number}, and a figure per so many begins above 0."
        hint nl "Schrijf bijvoorbeeld per: 1000." en "Write for example per: 1000."
    }

    fn too_large(row: &Observation, from: Span) {
        let above = row.numerator.unwrap_or_default().normalize();
        let below = row.denominator.unwrap_or_default().normalize();
        at row.span.cell(Observation::value);
        nl "{above} van {below} is meer dan 100 procent." en "{above} of {below} is more than 100 per cent."
        hint nl "Is het geen deel van het geheel, schrijf dan measure: rate en “per”. Kijk anders welk van de twee getallen niet klopt."
             en "If it is no part of the whole, write measure: rate and “per”. Else see which of the two numbers is wrong."
        related from nl "hier staat de berekening" en "here is the derivation"
    }
}

/// Looks at what is divided by what; `names` are the ids of both.
pub fn check(
    rate: &Indicator,
    derive: &Derivation,
    parts: [&Indicator; 2],
    names: [&str; 2],
) -> Bag {
    let mut bag = Bag::new();
    let places = [derive.numerator.span, derive.denominator.span];
    for ((part, id), place) in parts.into_iter().zip(names).zip(places) {
        let wrong = part.measure.filter(|m| !matches!(m, Measure::Count | Measure::Amount));
        bag.extend(wrong.map(|measure| unlike(place, id, measure)));
    }
    let [_, below] = names;
    if derive.numerator.to == derive.denominator.to {
        bag.push(same(derive.denominator.span, below));
    }
    let is_ratio = |m: &Measure| matches!(m, Measure::Rate | Measure::Percentage | Measure::Amount);
    let wrong = rate.measure.filter(|measure| !is_ratio(measure));
    bag.extend(wrong.map(|measure| outcome(derive.span, measure)));
    bag.extend(rate.per.filter(|number| *number <= Decimal::ZERO).map(|n| per(derive.span, n)));
    bag
}

/// Looks at a row that was worked out: a part is no more than its whole.
pub fn row(row: &Observation, rate: &Indicator, derive: &Derivation) -> Option<Diagnostic> {
    let is_percentage = rate.measure == Some(Measure::Percentage);
    let is_large = row.value.is_some_and(|value| value > Decimal::ONE_HUNDRED);
    (is_percentage && is_large).then(|| too_large(row, derive.span))
}
