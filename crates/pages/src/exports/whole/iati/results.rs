//! What came of an activity: of the programme by goal, of an intervention its own figures.

use base::value::Period;
use insight::area_series;
use programme::model::{
    Goal, GoalLevel, Indicator, Intervention, ObjectRef, Observation, Polarity, Subject, TargetKind,
};

use super::Xml;
use crate::book::scope::Scope;

pub fn write(scope: &Scope<'_>, subject: Subject, xml: &mut Xml) {
    match subject {
        Subject::Programme => {
            for (at, _, goal) in scope.book.programme.each::<Goal>() {
                let sort = match goal.level {
                    Some(GoalLevel::Output) => "1",
                    Some(GoalLevel::Outcome) => "2",
                    Some(GoalLevel::Impact) => "3",
                    None => "9",
                };
                let figures = goal.indicators.iter().map(|followed| followed.indicator.to);
                result(scope, sort, at, figures, xml);
            }
        }
        Subject::Object(at) => {
            if let Some(own) = scope.own::<Intervention>(at) {
                result(scope, "9", at, own.indicators.iter().map(|to| to.to), xml);
            }
        }
    }
}

fn result(
    scope: &Scope<'_>,
    sort: &str,
    of: ObjectRef,
    indicators: impl Iterator<Item = ObjectRef>,
    xml: &mut Xml,
) {
    let figures: Vec<Figure<'_>> = indicators.filter_map(|at| figure(scope, at, of)).collect();
    if figures.is_empty() {
        return;
    }
    xml.within("result", &[("type", sort)], |xml| {
        xml.told("title", &[], &scope.title(of).text);
        for figure in &figures {
            indicator(scope, figure, xml);
        }
    });
}

struct Figure<'a> {
    at: ObjectRef,
    found: &'a Indicator,
    baseline: Option<(Period, String)>,
    /// A target and the latest value, each with its period; both where it is the same one.
    periods: Vec<(Period, [Option<String>; 2])>,
}

/// An indicator of which a number is known for the programme's area, or for the programme as a whole.
fn figure<'a>(scope: &Scope<'a>, at: ObjectRef, of: ObjectRef) -> Option<Figure<'a>> {
    let found = scope.book.programme.indicator(at)?;
    let own = scope.settings().area;
    let mut all = area_series(found);
    let place = [own, None].into_iter().find_map(|area| all.iter().position(|s| s.area == area));
    let series = all.swap_remove(place?);
    let measured = |row: &&Observation| (!row.is_forecast()).then_some((row.period, row.value?));
    let known = || series.observations.iter().filter_map(measured);
    let (latest, value) = known().next_back()?;
    let baseline = found.baseline.as_ref().map(|baseline| baseline.period);
    let baseline = known().find(|(period, _)| Some(*period) == baseline);
    let targets = scope.book.insight.targets(at).iter().filter(|target| {
        let is_of_total = target.by.iter().all(Option::is_none);
        let is_of_goal = target.goal.is_none_or(|goal| goal.to == of);
        let is_current = !target.superseded && target.kind == TargetKind::Absolute;
        is_current && is_of_total && is_of_goal && target.area.or(own) == series.area.or(own)
    });
    let targets = targets.filter_map(|target| Some((target.period?, target.value?)));
    let mut periods: Vec<(Period, [Option<String>; 2])> = targets
        .map(|(period, value)| {
            let actual = known().find(|(known, _)| *known == period);
            (period, [Some(value.to_string()), actual.map(|(_, value)| value.to_string())])
        })
        .collect();
    if periods.iter().all(|(period, _)| *period != latest) {
        periods.push((latest, [None, Some(value.to_string())]));
    }
    periods.sort_by_key(|(period, _)| (period.first(), period.last()));
    Some(Figure {
        at,
        found,
        baseline: baseline.map(|(period, value)| (period, value.to_string())),
        periods,
    })
}

fn indicator(scope: &Scope<'_>, figure: &Figure<'_>, xml: &mut Xml) {
    let found = figure.found;
    let measure = if found.measure.is_some_and(|measure| measure.is_percent()) { "2" } else { "1" };
    let mut attributes = vec![("measure", measure)];
    match found.polarity {
        Some(Polarity::Higher) => attributes.push(("ascending", "1")),
        Some(Polarity::Lower) => attributes.push(("ascending", "0")),
        _ => {}
    }
    xml.within("indicator", &attributes, |xml| {
        xml.told("title", &[], &scope.title(figure.at).text);
        if let Some(unit) = &found.unit {
            xml.told("description", &[], &scope.say(unit).text);
        }
        if let Some((period, value)) = &figure.baseline {
            let (day, year) = (period.last().to_string(), period.last().year().to_string());
            let told = [("year", &*year), ("iso-date", &day), ("value", value)];
            xml.empty("baseline", &told);
        }
        for (period, [target, actual]) in &figure.periods {
            xml.within("period", &[], |xml| {
                xml.empty("period-start", &[("iso-date", &period.first().to_string())]);
                xml.empty("period-end", &[("iso-date", &period.last().to_string())]);
                for (name, value) in [("target", target), ("actual", actual)] {
                    if let Some(value) = value {
                        xml.empty(name, &[("value", value)]);
                    }
                }
            });
        }
    });
}
