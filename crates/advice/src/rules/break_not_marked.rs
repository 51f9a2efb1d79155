use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::Date;
use insight::{BoundaryChange, boundary_changes};
use programme::model::{Object, Observation};

rule! {
    warning "break-not-marked"
    nl "een reeks loopt over een grenswijziging heen" en "a series crosses a boundary change"
    why nl "De grens van een gebied is veranderd terwijl de reeks doorloopt: een deel ging eraf, of er kwam een \
            gebied bij. De cijfers van daarvoor en daarna gaan dan niet over hetzelfde. Met `series_breaks` ziet de \
            lezer dat, en telt de grafiek er niet overheen."
        en "The boundary of an area has changed while the series goes on: a part was split off, or an area was \
            added. The figures before and after are not about the same thing then. With `series_breaks` readers see \
            that, and the chart does not draw across it."
    bad "areas.csv: haren,…,valid_to 2018-12-31,merged_into groningen\nindicators/inwoners.csv: groningen,2017,… groningen,2023,…"
    good "series_breaks:\n  - {at: 2019, reason: Haren en Ten Boer zijn bij Groningen gekomen.}"

    /// `row` is the first after the change; `cause` is the area whose beginning or end it is.
    fn report(row: Span, area: &Object, day: Date, cause: &Object) {
        let (name, year) = (area.common.title.original(), day.year());
        at row.cell(Observation::period);
        nl "De grens van “{name}” is op {day} veranderd, maar de reeks loopt door zonder een breuk."
        en "The boundary of “{name}” changed on {day}, but the series goes on without a break."
        hint nl "Zet bij de indicator “series_breaks: [{{at: {year}, reason: …}}]”, of geef deze rij de status “break” als het alleen om dit gebied gaat."
             en "Write “series_breaks: [{{at: {year}, reason: …}}]” in the indicator's file, or give this row the status “break” where it is about this area alone."
        related cause.common.span nl "Hier staat de grenswijziging." en "The boundary change stands here."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let changes = boundary_changes(facts.programme);
    if changes.is_empty() {
        return;
    }
    for (at, _, indicator) in facts.indicators() {
        for series in facts.insight.measurements(at).iter().flat_map(|found| &found.areas) {
            let changes = series.area.and_then(|area| Some((area, changes.get(&area)?)));
            let Some((area, changes)) = changes else {
                continue;
            };
            let rows = series.observations.iter().copied();
            let rows: Vec<&Observation> = rows.filter(|row| row.is_known()).collect();
            for &BoundaryChange { day, cause } in changes {
                let Some((before, after)) = around(&rows, day) else {
                    continue;
                };
                let of_all = indicator.series_breaks.iter().any(|b| {
                    before.period.first() < b.at.first() && b.at.first() <= after.period.last()
                });
                let marked = of_all || after.is_break();
                if !marked {
                    let object = |at| facts.programme.object(at);
                    bag.push(report(after.span, object(area), day, object(cause)));
                }
            }
        }
    }
}

/// The rows between which a day lies.
fn around<'r>(rows: &[&'r Observation], day: Date) -> Option<(&'r Observation, &'r Observation)> {
    let after = rows.iter().position(|row| row.period.last() >= day)?;
    let before = rows.get(after.checked_sub(1)?)?;
    Some((before, rows.get(after)?))
}
