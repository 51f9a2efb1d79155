use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::{Area, ChartForm};

rule! {
    warning "map-without-places"
    nl "een kaart kan niet worden getekend" en "a map cannot be drawn"
    why nl "Een kaart laat gebieden zien op hun plek: met tegels (col en row in areas.csv) of met grenzen \
            (areas.geojson). Heeft niet meer dan één gebied met een cijfer een plek, of is er bij “by” om groepen gevraagd, dan \
            tekent de site in plaats daarvan staven of lijnen."
        en "A map shows areas in their place: by tiles (col and row in areas.csv) or by boundaries (areas.geojson). \
            Where no more than one area with a figure has a place, or “by” asks for groups, the site draws bars or lines \
            instead."
    bad "chart: {type: map}   # areas.csv heeft geen col en row"
    good "chart: {type: bars}"

    fn without_places(place: Span) {
        nl "Hier is om een kaart gevraagd, maar de gebieden hebben er geen plek op: het worden staven of lijnen."
        en "This asks for a map, but the areas have no place on one: it becomes bars or lines."
        hint nl "Vul col en row in areas.csv in, zet grenzen in areas.geojson, of kies bij “type” een andere vorm."
             en "Fill in col and row in areas.csv, put boundaries into areas.geojson, or choose another form under “type”."
    }

    fn of_groups(place: Span, dimension: &str) {
        nl "Hier is om een kaart van “{dimension}” gevraagd, maar een kaart toont gebieden en geen groepen: het worden staven of lijnen."
        en "This asks for a map of “{dimension}”, but a map shows areas and no groups: it becomes bars or lines."
        hint nl "Haal “by” weg, of kies bij “type” een andere vorm." en "Remove “by”, or choose another form under “type”."
    }
}

/// Exempt: an indicator without figures of areas yet.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (at, object, indicator) in facts.indicators() {
        let chart = &indicator.chart;
        if chart.form != Some(ChartForm::Map) {
            continue;
        }
        let place = chart.span.unwrap_or(object.common.span);
        if let Some((dimension, at)) = &chart.by {
            bag.push(of_groups(*at, dimension));
            continue;
        }
        let Some(found) = facts.insight.measurements(at) else { continue };
        let known = found.areas.iter().filter(|own| own.latest.is_some());
        let areas = known.clone().filter_map(|own| facts.programme.detail::<Area>(own.area?));
        let placed = areas.filter(|area| area.boundary.is_some() || area.tile().is_some());
        if known.count() > 0 && placed.count() < 2 {
            bag.push(without_places(place));
        }
    }
}
