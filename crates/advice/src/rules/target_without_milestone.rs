use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::{Date, Period};
use jiff::ToSpan;
use programme::model::{Target, TargetKind};

rule! {
    warning "target-without-milestone"
    nl "een streefwaarde heeft geen tussenstap" en "a target has no milestone on the way"
    why nl "Ligt een streefwaarde meer dan twee jaar na het beginpunt, dan blijkt pas aan het eind dat het niet \
            lukt. Een eerdere rij voor dezelfde indicator en hetzelfde gebied is de tussenstap. “Gelijk houden” en \
            “alleen de richting” hebben er geen nodig."
        en "Where a target lies more than two years after the baseline, only the end shows that it is not met. An \
            earlier row for the same indicator and area is the milestone. “Maintain” and “direction only” need none."
    bad "id,indicator,area,period,value\nveilig-2030,onveiligheidsgevoel,groningen-noord,2030,20"
    good "id,indicator,area,period,value\nveilig-2027,onveiligheidsgevoel,groningen-noord,2027,23\nveilig-2030,onveiligheidsgevoel,groningen-noord,2030,20"

    /// `start` is where the way begins.
    pub fn report(row: &Target, start: Date, period: Period) {
        at row.span.cell(Target::period);
        nl "Tussen {start} en {period} heeft deze streefwaarde geen tussenstap."
        en "Between {start} and {period} this target has no milestone on the way."
        hint nl "Zet in targets.csv een rij voor dezelfde indicator en hetzelfde gebied, met een eerdere periode."
             en "Put a row into targets.csv for the same indicator and area, with an earlier period."
    }
}

/// The way begins at the baseline or, without one, on the day of the decision; where neither is
/// known, its length is not known either. Exempt: a row with a later one for the same area and part,
/// which is a milestone itself; one without a date; and `maintain` and `direction-only`, which have no
/// way to go.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (at, _, indicator) in facts.indicators() {
        let on_the_way =
            |row: &&Target| !matches!(row.kind, TargetKind::Maintain | TargetKind::DirectionOnly);
        let rows = || facts.targets_of(at).filter(on_the_way);
        for row in rows() {
            let named = indicator.baseline.as_ref().map(|b| b.period);
            let baseline = row.baseline_period.or(named).map(|period| period.last());
            let Some((start, due)) = baseline.or(row.decided_on).zip(row.period) else {
                continue;
            };
            let end = due.last();
            let near = start.checked_add(2.years()).is_ok_and(|limit| end <= limit);
            let is_same = |other: &&Target| (other.area, &other.by) == (row.area, &row.by);
            let mut others =
                rows().filter(is_same).filter_map(|other| other.period).map(|due| due.last());
            if !near && !others.any(|other| other > end || other > start && other < end) {
                bag.push(report(row, start, due));
            }
        }
    }
}
