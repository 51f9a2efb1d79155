use std::collections::BTreeMap;

use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::{Decimal, Period};
use programme::model::{Indicator, Measure, ObjectRef, Observation};

rule! {
    warning "parts-exceed-whole"
    nl "delen zijn samen meer dan het geheel" en "parts are more than the whole together"
    why nl "Wat met part_of een deel van een andere indicator is, kan met de andere delen samen nooit meer zijn dan dat \
            geheel. Is het dat wel, dan klopt een van de cijfers niet, of overlappen de delen elkaar: dan horen zij niet \
            bij part_of. Wat alleen door afronden verschilt, wordt niet gemeld."
        en "What is by part_of a part of another indicator can never be more than that whole together with the other \
            parts. Where it is, one of the figures is wrong, or the parts overlap: then they do not belong under \
            part_of. What only differs by rounding is not told."
    bad "# auto’s 100, en met part_of: benzine 70, stroom 50"
    good "# auto’s 120, en met part_of: benzine 70, stroom 50"

    fn report(row: &Observation, whole: Decimal, sum: Decimal, parts: &[(&str, &Observation)]) {
        let (whole, sum) = (whole.normalize(), sum.normalize());
        let names: Vec<String> = parts.iter().map(|(name, _)| format!("“{name}”")).collect();
        let names = names.join(", ");
        let first = parts.first().map(|(_, row)| row.span);
        at row.span.cell(Observation::value);
        nl "Hier staat {whole}, maar de delen ({names}) zijn samen {sum}."
        en "This is {whole}, but the parts ({names}) are {sum} together."
        hint nl "Verbeter het cijfer dat niet klopt, of haal part_of weg bij een deel dat er niet in past."
             en "Correct the figure that is wrong, or remove part_of from a part that does not fit in."
        related first nl "hier staat een van de delen" en "here is one of the parts"
    }
}

type Cell = (Option<ObjectRef>, Period);

/// Looks at numbers that can be added up; a figure of which a part is not known is none.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (whole, _, _) in facts.indicators().filter(|(.., own)| can_be_added(own)) {
        let parts = facts.insight.parts_of(whole).iter();
        let parts =
            parts.filter(|part| facts.programme.indicator(**part).is_some_and(can_be_added));
        let mut sums: BTreeMap<Cell, Vec<(&str, &Observation)>> = BTreeMap::new();
        for part in parts {
            let id = facts.programme.object(*part).id.as_ref();
            known(facts, *part).for_each(|row| sums.entry(cell(row)).or_default().push((id, row)));
        }
        if sums.is_empty() {
            continue;
        }
        for row in known(facts, whole) {
            let (Some(value), Some(parts)) = (row.value, sums.get(&cell(row))) else { continue };
            let values = || parts.iter().filter_map(|(_, part)| part.value);
            let sum = values().try_fold(Decimal::ZERO, Decimal::checked_add);
            let more = sum.and_then(|sum| Some((sum, sum.checked_sub(value)?)));
            let is_positive = values().all(|part| !part.is_sign_negative());
            let (Some((sum, more)), true) = (more, is_positive) else { continue };
            let scale = values().chain([value]).map(|one| one.scale()).max().unwrap_or_default();
            if more > rounding(scale, parts.len()) {
                bag.push(report(row, value, sum, parts));
            }
        }
    }
}

fn can_be_added(indicator: &Indicator) -> bool {
    matches!(indicator.measure, Some(Measure::Count | Measure::Amount))
}

fn cell(row: &Observation) -> Cell {
    (row.area, row.period)
}

/// The values of an indicator that hold.
fn known<'a>(
    facts: &Facts<'a, '_>,
    at: ObjectRef,
) -> impl Iterator<Item = &'a Observation> + use<'a> {
    let areas = facts.insight.measurements(at).map(|found| found.areas.iter());
    let rows = areas.into_iter().flatten().flat_map(|own| own.observations.iter().copied());
    rows.filter(|row| row.value.is_some())
}

/// How much so many rounded parts and their whole may differ: half of the last digit each.
fn rounding(scale: u32, parts: usize) -> Decimal {
    let halves = i64::try_from(parts).unwrap_or(i64::MAX).saturating_add(1);
    Decimal::new(halves.saturating_mul(5), scale.saturating_add(1).min(28))
}
