use crate::model::{Indicator, Polarity, Target, TargetKind};
use crate::read::content::TableRow;
use base::diagnostic::prelude::*;

rule! {
    warning "cell-not-used"
    nl "een cel van een streefwaarde telt niet mee" en "a cell of a target does not count"
    why nl "Niet elke soort streefwaarde gebruikt elke kolom. Staan low en high er allebei, dan zijn zij de \
            streefwaarde en telt value niet mee. Bij direction-only gaat het alleen om de kant, die de indicator zelf al \
            zegt. En reference_area hoort alleen bij gap-to-reference. Wat in zo'n cel staat, ziet geen lezer."
        en "Not every kind of target uses every column. Where low and high both stand there, they are the target and \
            value does not count. With direction-only only the way matters, which the indicator says itself. And \
            reference_area belongs to gap-to-reference alone. No reader sees what such a cell holds."
    bad "id,indicator,period,value,low,high\nrust-2030,onveiligheidsgevoel,2030,5,6,7"
    good "id,indicator,period,value,low,high\nrust-2030,onveiligheidsgevoel,2030,,6,7"

    fn beside_range(row: Span) {
        at row.cell(Target::value);
        nl "Naast low en high telt value niet mee." en "Beside low and high the value does not count."
        hint nl "Maak deze cel leeg, of laat low en high leeg als de streefwaarde één getal is."
             en "Empty this cell, or leave low and high empty where the target is one number."
    }

    fn beside_direction(row: Span, column: &'static str) {
        at row.cell(column);
        nl "Bij direction-only telt {column} niet mee: welke kant het op moet, zegt de polarity van de indicator."
        en "With direction-only {column} does not count: the polarity of the indicator says which way is better."
        hint nl "Maak deze cel leeg, of kies als soort absolute als dit getal gehaald moet worden."
             en "Empty this cell, or choose the kind absolute where this number is to be reached."
    }

    fn reference(row: Span, kind: &'static str) {
        at row.cell(Target::reference_area);
        nl "Bij de soort {kind} telt reference_area niet mee." en "With the kind {kind} the reference_area does not count."
        hint nl "Maak deze cel leeg, of kies gap-to-reference als de streefwaarde een verschil met dat gebied is."
             en "Empty this cell, or choose gap-to-reference where the target is a difference from that area."
    }
}

/// Looks at a row whose kind is known.
pub fn check(row: &TableRow, indicator: &Indicator) -> Vec<Diagnostic> {
    let record = &row.record;
    let is_given = |column: &str| record.get(column).is_some();
    let kind = record.word(Target::kind).and_then(TargetKind::from_word).unwrap_or_default();
    let mut found = Vec::new();
    if row.wrong.contains(&Target::kind) {
        return found;
    }
    if kind == TargetKind::DirectionOnly {
        let ends = [Target::low, Target::high].into_iter();
        // Where neither way is better the sign of the value says which way it is to go.
        let has_way = match indicator.polarity {
            Some(Polarity::Higher | Polarity::Lower) => true,
            Some(Polarity::Range) => indicator.good_range.is_some(),
            Some(Polarity::None) | None => false,
        };
        let value = has_way.then_some(Target::value);
        let given = value.into_iter().chain(ends).filter(|column| is_given(column));
        found.extend(given.map(|column| beside_direction(row.span, column)));
    } else if [Target::value, Target::low, Target::high].iter().all(|column| is_given(column)) {
        found.push(beside_range(row.span));
    }
    if kind != TargetKind::GapToReference && is_given(Target::reference_area) {
        found.push(reference(row.span, kind.word()));
    }
    found
}
