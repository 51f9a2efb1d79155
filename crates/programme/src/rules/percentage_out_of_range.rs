use crate::model::{Measure, Observation, Target, TargetKind};
use crate::read::content::TableRow;
use base::diagnostic::prelude::*;
use base::value::Decimal;

rule! {
    error "percentage-out-of-range"
    nl "een percentage ligt niet tussen 0 en 100" en "a percentage does not lie between 0 and 100"
    why nl "Een percentage is een deel van een geheel en ligt tussen 0 en 100. Vaak is de komma vergeten (255 voor \
            25,5). Een verandering kan onder 0 en boven 100 liggen: kies daarvoor measure: change. Voor een verhouding \
            die boven 100 kan komen is er measure: rate of index."
        en "A percentage is a part of a whole and lies between 0 and 100. Often the decimal mark was forgotten (255 \
            for 25.5). A change may lie below 0 and above 100: choose measure: change for it. For a ratio that can \
            exceed 100 there is measure: rate or index."
    bad "area,period,value\nselwerd,2023,255"
    good "area,period,value\nselwerd,2023,25.5"

    fn observed(row: &Observation, column: &'static str, number: Decimal) {
        at row.span.cell(column);
        nl "In de kolom {column} staat {number}, maar een percentage ligt tussen 0 en 100."
        en "The column {column} holds {number}, but a percentage lies between 0 and 100."
        hint nl "Kijk of de komma goed staat. Is het een verandering, kies dan measure: change."
             en "See whether the decimal mark is right. If it is a change, choose measure: change."
    }

    fn aimed(row: Span, column: &'static str, number: Decimal) {
        at row.cell(column);
        nl "In de kolom {column} staat {number}, maar een percentage ligt tussen 0 en 100."
        en "The column {column} holds {number}, but a percentage lies between 0 and 100."
        hint nl "Kijk of de komma goed staat. Is het doel een verandering, kies dan kind: change-from-baseline of relative-change."
             en "See whether the decimal mark is right. If the aim is a change, choose kind: change-from-baseline or relative-change."
    }

    /// Looks at an end of the range in which a percentage is good.
    pub fn good_range(number: Decimal, span: Span) -> Option {
        when is_outside(number);
        at span;
        nl "Hier staat {number}, maar een percentage ligt tussen 0 en 100."
        en "This is {number}, but a percentage lies between 0 and 100."
        hint nl "Laat de grens weg die er niet is: kies 0 als laagste of 100 als hoogste."
             en "Leave out the end that is none: choose 0 as the lowest or 100 as the highest."
    }

    /// Looks at the part of a row of money that a goal gets. No part is below zero or is all of it
    /// twice over, and a goal that gets nothing is not named.
    pub fn share(id: &str, percent: Decimal, span: Span) -> Option {
        when percent <= Decimal::ZERO || percent > Decimal::ONE_HUNDRED;
        let percent = percent.normalize();
        at span;
        nl "“{id}” krijgt hier {percent} procent, maar een deel is meer dan 0 en ten hoogste 100."
        en "“{id}” gets {percent} per cent here, but a part is more than 0 and at most 100."
        hint nl "Verbeter het percentage, of haal het doel weg als het niets krijgt."
             en "Correct the percentage, or remove the goal if it gets nothing."
    }
}

/// Looks at the value of a percentage and its bounds.
pub fn check(row: &Observation, measure: Option<Measure>) -> impl Iterator<Item = Diagnostic> {
    let given = [
        (Observation::value, row.value),
        (Observation::lower, row.lower),
        (Observation::upper, row.upper),
    ];
    let is_part = measure == Some(Measure::Percentage);
    outside(given, is_part).map(|(column, number)| observed(row, column, number))
}

/// Looks at the value of a target for a percentage; one that is a change may be anything, and so may one
/// of an unknown sort.
pub fn target(row: &TableRow, measure: Option<Measure>) -> impl Iterator<Item = Diagnostic> {
    let given = [Target::value, Target::low, Target::high];
    let given = given.map(|column| (column, row.record.number(column)));
    let kind = row.record.word(Target::kind).and_then(TargetKind::from_word).unwrap_or_default();
    let is_level = matches!(kind, TargetKind::Absolute | TargetKind::Maintain)
        && !row.wrong.contains(&Target::kind);
    let is_part = measure == Some(Measure::Percentage) && is_level;
    outside(given, is_part).map(|(column, number)| aimed(row.span, column, number))
}

/// The numbers that are no part of a whole where they should be (`is_part`), with their columns.
fn outside<const N: usize>(
    given: [(&'static str, Option<Decimal>); N],
    is_part: bool,
) -> impl Iterator<Item = (&'static str, Decimal)> {
    let given = given.into_iter().filter(move |_| is_part);
    given.filter_map(|(column, number)| Some((column, number.filter(|n| is_outside(*n))?)))
}

fn is_outside(number: Decimal) -> bool {
    number.is_sign_negative() && !number.is_zero() || number > Decimal::ONE_HUNDRED
}
