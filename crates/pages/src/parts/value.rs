use base::value::{Decimal, Frequency};
use chart::Notation;
use insight::latest_period;
use locale::args;
use programme::model::{Indicator, Measure, ObjectRef, Observation, ObservationStatus, ScaleStep};

use super::figure;
use crate::book::scope::Scope;

/// A value with its unit, as short as a table wants it: "45,7", "12,5%", "€ 251.000".
pub fn in_words(scope: &Scope<'_>, at: ObjectRef, row: &Observation) -> String {
    match (&row.word, row.value, row.status) {
        (Some(word), ..) => {
            let found = scope.book.programme.indicator(at);
            found.map_or_else(|| word.to_string(), |found| figure::label(scope, found, word))
        }
        (None, Some(value), _) => number(scope, at, value),
        (None, None, ObservationStatus::Suppressed) => scope.word("observation", "suppressed"),
        (None, None, _) => scope.t("no-figure"),
    }
}

/// A number of an indicator: "45,7", "12,5%", "€ 251.000".
pub fn number(scope: &Scope<'_>, at: ObjectRef, value: Decimal) -> String {
    let unit = unit(scope, at);
    let found = scope.book.insight.measurements(at);
    found.map_or_else(String::new, |found| {
        let steps = steps(scope, found.indicator);
        Notation::of(&found.yardstick, &unit, &steps, scope.locale()).cell(value)
    })
}

/// A distance in the unit of an indicator, without its sign: "2 procentpunt".
pub fn difference(scope: &Scope<'_>, at: ObjectRef, difference: Decimal) -> String {
    let unit = unit(scope, at);
    scope.book.insight.measurements(at).map_or_else(String::new, |found| {
        Notation::of(&found.yardstick, &unit, &[], scope.locale()).difference(difference)
    })
}

/// What the codes of an ordinal indicator mean, where these are numbers.
pub fn steps(scope: &Scope<'_>, found: &Indicator) -> Vec<(Decimal, String)> {
    let step = |step: &ScaleStep| Some((step.code.parse().ok()?, scope.say(&step.label).text));
    found.scale.iter().filter_map(step).collect()
}

/// The unit of an indicator as it stands behind a number. An amount without one is in the
/// programme's currency.
pub fn unit(scope: &Scope<'_>, at: ObjectRef) -> String {
    let found = scope.book.programme.indicator(at);
    let unit = found.and_then(|found| found.unit.as_ref()).map(|unit| scope.say(unit).text);
    let is_amount = found.is_some_and(|found| found.measure == Some(Measure::Amount));
    let currency = is_amount.then(|| scope.settings().currency.to_string());
    unit.filter(|unit| !unit.trim().is_empty()).or(currency).unwrap_or_default()
}

/// The same for the rate of a group: a per cent of it is none of everyone that the unit names.
pub fn unit_of_group(unit: &str) -> String {
    let of = [" van ", " of "].into_iter().filter_map(|of| unit.split_once(of)).next();
    let is_percent = |word: &str| {
        ["procent", "per cent", "percent", "%"].contains(&word.to_lowercase().as_str())
    };
    of.map(|(word, _)| word).filter(|word| is_percent(word)).unwrap_or(unit).to_owned()
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
        let value = in_words(scope, at, row);
        let period = scope.locale().period_short(row.period);
        return scope.t_with("figure-latest-of", args!(place, value, period));
    }
    match latest_period(indicator) {
        Some(period) => {
            let period = scope.locale().period_short(period);
            scope.t_with("figure-latest-period", args!(period))
        }
        None => none(scope, indicator),
    }
}

/// That there is no figure yet, or that none is shown.
pub fn none(scope: &Scope<'_>, indicator: &Indicator) -> String {
    scope.t(if is_hidden(indicator) { "figures-not-shown" } else { "figure-none-yet" })
}

/// Whether there are figures of which not one may be shown.
pub fn is_hidden(indicator: &Indicator) -> bool {
    let mut rows = indicator.observations.iter().peekable();
    rows.peek().is_some() && rows.all(|row| row.status == ObservationStatus::Suppressed)
}

/// How often something comes: "elke 3 maanden".
pub fn frequency(scope: &Scope<'_>, frequency: Frequency) -> String {
    match frequency {
        Frequency::Once => scope.t("frequency-once"),
        Frequency::Every { months, days: 0 } if months % 12 == 0 => {
            scope.t_with("frequency-years", args!(count = (months / 12) as usize))
        }
        Frequency::Every { months, days: 0 } => {
            scope.t_with("frequency-months", args!(count = months as usize))
        }
        Frequency::Every { months: 0, days } if days % 7 == 0 => {
            scope.t_with("frequency-weeks", args!(count = (days / 7) as usize))
        }
        Frequency::Every { months, days } => {
            scope.t_with("frequency-days", args!(count = (months * 30 + days) as usize))
        }
    }
}
