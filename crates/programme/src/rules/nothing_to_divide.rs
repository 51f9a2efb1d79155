use std::collections::BTreeSet;

use crate::model::{Breakdown, Derivation, Division, Indicator, Observation, ObservationStatus};
use base::diagnostic::prelude::*;
use base::diagnostic::shorten;
use base::value::Period;

rule! {
    error "nothing-to-divide"
    nl "twee cijfers hebben geen gebied en periode gemeen" en "two figures have no area and period in common"
    why nl "Een berekend cijfer is er voor de gebieden en periodes die beide tabellen hebben. Hebben zij er geen \
            enkele gemeen, dan is er niets te berekenen. Met `nearest_year: true` mag de noemer van het \
            dichtstbijzijnde jaar zijn; de pagina zegt dan van welk."
        en "A figure that is worked out exists for the areas and periods that both tables have. Where they have none \
            in common there is nothing to work out. With `nearest_year: true` the denominator may be that of the \
            nearest year; the page then says of which."
    bad "derive: {numerator: fietsdiefstal, denominator: inwoners, per: 1000}   # thefts of 2016, residents of 2017"
    good "derive: {numerator: fietsdiefstal, denominator: inwoners, per: 1000, nearest_year: true}"

    fn lacking(place: Span, id: &str) {
        nl "“{id}” heeft geen enkele waarde om door te delen." en "“{id}” has no value at all to divide by."
        hint nl "Zet de waarden in indicators/{id}.csv." en "Put the values into indicators/{id}.csv."
    }

    fn whole(place: Span, id: &str, breakdown: &str) {
        nl "“{id}” heeft alleen delen (by_{breakdown}) en geen rij voor het geheel, die het andere cijfer wel heeft."
        en "“{id}” has only parts (by_{breakdown}) and no row for the whole, which the other figure has."
        hint nl "Zet in indicators/{id}.csv rijen voor het geheel: met een lege cel onder by_{breakdown}."
             en "Put rows for the whole into indicators/{id}.csv: with an empty cell under by_{breakdown}."
    }

    fn periods(place: Span, names: [&str; 2], has: [&str; 2], is_near: bool) {
        let ([above, below], [own, other]) = (names, has);
        nl "“{above}” en “{below}” hebben geen periode gemeen: {own} tegen {other}."
        en "“{above}” and “{below}” have no period in common: {own} against {other}."
        hint match is_near {
            false => nl "Schrijf nearest_year: true als er met het dichtstbijzijnde jaar mag worden gerekend, of vul {below} aan."
                     en "Write nearest_year: true where the nearest year may be reckoned with, or complete {below}.",
            true => nl "Zet in {below} periodes van dezelfde soort als in {above}."
                    en "Put periods into {below} of the same kind as in {above}.",
        }
    }

    fn areas(place: Span, names: [&str; 2]) {
        let [above, below] = names;
        nl "“{above}” en “{below}” gaan in geen periode over hetzelfde gebied."
        en "“{above}” and “{below}” are in no period about the same area."
        hint nl "Zet in {below} de gebieden die ook in {above} staan."
             en "Put into {below} the areas that are in {above} too."
    }
}

/// Looks for a cell that both have, where there is something to divide.
pub fn check(
    derive: &Derivation,
    division: &Division<'_>,
    [above, below]: [&Indicator; 2],
    names: [&str; 2],
) -> Option<Diagnostic> {
    let has_any = |of: &Indicator| {
        let is_there =
            |row: &Observation| row.is_known() || row.status == ObservationStatus::Suppressed;
        of.observations.iter().any(is_there)
    };
    if !has_any(above) {
        return None;
    }
    if !has_any(below) {
        let [_, id] = names;
        return Some(lacking(derive.denominator.span, id));
    }
    if division.pairs().next().is_some() {
        return None;
    }
    let parts = [(above, &derive.numerator), (below, &derive.denominator)].into_iter();
    for (((of, part), id), has_cells) in parts.zip(names).zip(division.has_cells()) {
        let is_own = |one: &&Breakdown| {
            division.breakdowns.iter().all(|shared| shared.dimension != one.dimension)
        };
        if let Some(own) = of.breakdowns.iter().find(is_own).filter(|_| !has_cells) {
            return Some(whole(part.span, id, &own.dimension));
        }
    }
    if division.has_periods() {
        return Some(areas(derive.span, names));
    }
    let [own, other] = [told(above), told(below)];
    Some(periods(derive.span, names, [&own, &other], derive.nearest_year))
}

fn told(of: &Indicator) -> String {
    let all: BTreeSet<Period> = of.observations.iter().map(|row| row.period).collect();
    let all: Vec<String> = all.into_iter().map(|period| period.to_string()).collect();
    shorten(&all.join(", "))
}
