use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::Decimal;
use programme::model::{Measure, Target, TargetKind};

rule! {
    warning "target-out-of-range"
    nl "een streefwaarde komt uit op iets wat niet kan" en "a target comes to what cannot be"
    why nl "Een streefwaarde die een verandering is, wordt bij de nulmeting opgeteld: 50 procentpunt minder dan 10 procent is \
            onder nul, en dat kan niet. Vaak is de soort verwisseld (een nieuwe waarde bij change-from-baseline, punten \
            bij relative-change) of is een cijfer te veel getypt."
        en "A target that is a change is added to the baseline: 50 percentage points less than 10 per cent is below zero, \
            which cannot be. Often the kind was mixed up (a new value under change-from-baseline, points under \
            relative-change), or a digit too many was typed."
    bad "id,indicator,period,value,kind\nrust-2030,onveiligheidsgevoel,2030,-50,change-from-baseline   # in 2021: 27"
    good "id,indicator,period,value,kind\nrust-2030,onveiligheidsgevoel,2030,-5,change-from-baseline   # in 2021: 27"

    fn share(row: &Target, column: &'static str, end: Decimal) {
        let end = end.normalize();
        at row.span.cell(column);
        nl "Deze streefwaarde komt uit op {end}, maar een percentage ligt tussen 0 en 100."
        en "This target comes to {end}, but a percentage lies between 0 and 100."
        hint nl "Kijk of kind klopt, en of het getal niet te groot is."
             en "See whether kind is right, and whether the number is not too large."
    }

    fn below_zero(row: &Target, column: &'static str, end: Decimal) {
        let end = end.normalize();
        at row.span.cell(column);
        nl "Deze streefwaarde komt uit op {end}, maar een aantal is nooit minder dan 0."
        en "This target comes to {end}, but a count is never less than 0."
        hint nl "Kijk of kind en het minteken kloppen, en of het getal niet te groot is."
             en "See whether kind and the minus are right, and whether the number is not too large."
    }
}

/// A percentage that is written as such is looked at where its row is read. What a gap comes to depends on
/// where the reference will be.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (at, _, indicator) in facts.indicators() {
        let is_share = indicator.measure == Some(Measure::Percentage);
        let is_amount_of = matches!(indicator.measure, Some(Measure::Count | Measure::Rate));
        let measured = facts.insight.measurements(at).filter(|_| is_share || is_amount_of);
        for step in measured.iter().flat_map(|found| &found.routes).flat_map(|route| &route.steps) {
            let row = step.target;
            let is_change =
                matches!(row.kind, TargetKind::ChangeFromBaseline | TargetKind::RelativeChange);
            let is_level = matches!(row.kind, TargetKind::Absolute | TargetKind::Maintain);
            if !(is_change || is_level && is_amount_of) {
                continue;
            }
            let Some((low, high)) = step.level().map(insight::Level::ends) else { continue };
            let is_wrong =
                |end: &Decimal| *end < Decimal::ZERO || is_share && *end > Decimal::ONE_HUNDRED;
            let Some(end) = [Some(low), high].into_iter().flatten().find(is_wrong) else {
                continue;
            };
            let columns =
                [(Target::value, row.value), (Target::low, row.low), (Target::high, row.high)];
            let column = columns.iter().find(|(_, value)| value.is_some());
            let column = column.map_or(Target::value, |(column, _)| column);
            bag.push(if is_share { share(row, column, end) } else { below_zero(row, column, end) });
        }
    }
}
