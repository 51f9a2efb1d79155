use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::{Decimal, Period};
use insight::Level;
use programme::model::{Polarity, Target, TargetKind};

rule! {
    warning "target-on-wrong-side"
    nl "een streefwaarde is slechter dan het beginpunt" en "a target is worse than the baseline"
    why nl "De polarity van een indicator zegt welke kant de goede is. Ligt een streefwaarde aan de andere kant van het \
            beginpunt, dan is zij van begin af aan gehaald, ook als het cijfer slechter wordt. Vaak klopt de polarity \
            niet, of is een cijfer verkeerd getypt. Mag het cijfer niet boven of onder een grens komen, schrijf die dan in \
            high of low, of kies kind: maintain."
        en "The polarity of an indicator says which way is better. Where a target lies on the other side of the \
            baseline it is reached from the start, even where the figure gets worse. Often the polarity is wrong, or a \
            digit was mistyped. Where the figure is not to pass a limit, write that in high or low, or choose kind: \
            maintain."
    bad "id,indicator,period,value\nrust-2030,onveiligheidsgevoel,2030,35   # polarity: lower, in 2021: 27"
    good "id,indicator,period,value\nrust-2030,onveiligheidsgevoel,2030,20   # polarity: lower, in 2021: 27"

    fn report(row: &Target, end: Decimal, period: Period, base: Decimal, is_lower: bool) {
        let (end, base) = (end.normalize(), base.normalize());
        at row.span.cell(if row.value.is_some() { Target::value } else { Target::low });
        match is_lower {
            true => nl "Lager is hier beter, maar deze streefwaarde van {end} is hoger dan de {base} van {period}."
                    en "Lower is better here, but this target of {end} is higher than the {base} of {period}.",
            false => nl "Hoger is hier beter, maar deze streefwaarde van {end} is lager dan de {base} van {period}."
                     en "Higher is better here, but this target of {end} is lower than the {base} of {period}.",
        }
        hint nl "Verbeter het getal of de polarity. Is het een grens, schrijf het getal dan in high of low, of kies kind: maintain."
             en "Correct the number or the polarity. If it is a limit, write the number in high or low, or choose kind: maintain."
    }
}

/// Exempt: what is to be kept, a direction and a gap, and a limit (`low` or `high` alone).
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (at, _, indicator) in facts.indicators() {
        let is_lower = match indicator.polarity {
            Some(Polarity::Lower) => true,
            Some(Polarity::Higher) => false,
            Some(Polarity::Range | Polarity::None) | None => continue,
        };
        let Some(measured) = facts.insight.measurements(at) else { continue };
        for step in measured.routes.iter().flat_map(|route| &route.steps) {
            let row = step.target;
            let is_way = matches!(
                row.kind,
                TargetKind::Absolute | TargetKind::ChangeFromBaseline | TargetKind::RelativeChange
            );
            let (low, high) = match step.level().filter(|_| is_way) {
                Some(Level::At(value)) => (value, value),
                Some(Level::Between(low, high)) => (low, high),
                Some(Level::AtLeast(_) | Level::AtMost(_)) | None => continue,
            };
            let begin = row.baseline_period.or(measured.yardstick.baseline);
            // Where nothing was measured since, the latest is the baseline.
            let latest = step.progress.latest.filter(|latest| Some(latest.period) == begin);
            let Some(base) = step.progress.base.or(latest) else { continue };
            let (period, base) = (base.period, base.value);
            let end = if is_lower { low } else { high };
            let is_worse = if is_lower { end > base } else { end < base };
            if is_worse {
                bag.push(report(row, end, period, base, is_lower));
            }
        }
    }
}
