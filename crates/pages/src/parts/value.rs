use insight::latest_period;
use locale::args;
use programme::model::{Indicator, Measure, ObjectRef, Observation, ObservationStatus};

use crate::book::scope::Scope;

/// A value with its unit, as short as a table wants it: "45,7", "12,5%", "€ 251.000".
pub fn in_words(scope: &Scope<'_>, indicator: &Indicator, row: &Observation) -> String {
    let locale = scope.locale();
    let Some(value) = row.value else {
        return match (&row.word, row.status) {
            (Some(word), _) => indicator
                .scale
                .iter()
                .find(|step| step.code == *word)
                .map_or_else(|| word.to_string(), |step| scope.say(&step.label).text),
            (None, ObservationStatus::Suppressed) => scope.word("observation", "suppressed"),
            (None, _) => scope.t("no-figure"),
        };
    };
    let decimals = indicator.decimals.map_or_else(|| value.scale(), u32::from);
    match indicator.measure {
        Some(Measure::Percentage) => locale.percent(value, decimals),
        Some(Measure::Amount) => locale.money_exact(value, &scope.settings().currency),
        _ => locale.number(value, decimals),
    }
}

/// What an indicator says now, for a list: "Groningen-Noord: 45,7 (2023)".
pub fn latest(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator) -> String {
    let settings = scope.settings();
    let candidates = [settings.area, None, settings.reference_area];
    let own = candidates.into_iter().find_map(|area| {
        let row = scope.book.insight.latest(at, area)?;
        Some((area, row))
    });
    if let Some((area, row)) = own {
        let place =
            area.map_or_else(|| scope.t("whole-programme"), |area| scope.short_title(area).text);
        let value = in_words(scope, indicator, row);
        let period = scope.locale().period_short(row.period);
        return scope.t_with("figure-latest-of", args!(place, value, period));
    }
    match latest_period(indicator) {
        Some(period) => {
            let period = scope.locale().period_short(period);
            scope.t_with("figure-latest-period", args!(period))
        }
        None => scope.t("figure-none-yet"),
    }
}
