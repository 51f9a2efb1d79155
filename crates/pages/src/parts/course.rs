//! How a figure went, as a line without an axis.

use chart::{Course, Notation};
use insight::{Standing, Verdict};
use locale::args;
use programme::model::ObjectRef;

use super::{areas, value};
use crate::book::scope::Scope;

/// The values of one area beside those of the reference and the target, where there is one; none
/// where there are fewer than two.
pub fn small(scope: &Scope<'_>, standing: &Standing<'_>) -> Option<String> {
    let found = scope.book.insight.measurements(standing.indicator)?;
    let points = |area: Option<ObjectRef>| {
        let own = found.area(area).map_or(&[][..], |own| own.estimates.as_slice());
        let known = own.iter().filter(|one| !one.is_forecast());
        known.map(|one| (one.period.last(), one.value)).collect::<Vec<_>>()
    };
    let own = points(standing.area);
    let (first, last) = (own.first()?, own.last()?);
    let reference = scope.settings().reference_area.filter(|at| Some(*at) != standing.area);
    // What is added up is not drawn beside its sum.
    let is_sum = areas::is_sum(found.indicator);
    let beside = reference.filter(|_| !is_sum).map(|at| points(Some(at))).unwrap_or_default();
    let aim = match standing.verdict {
        Verdict::Target(step) => step.progress.level.map(|level| level.ends().0),
        _ => None,
    };
    let unit = value::unit(scope, standing.indicator);
    let steps = value::steps(scope, found.indicator);
    let notation = Notation::of(&found.yardstick, &unit, &steps, scope.locale());
    let figure = scope.short_title(standing.indicator).text;
    let (from, to) = (notation.label(first.1), notation.label(last.1));
    let (since, until) = (first.0.year().to_string(), last.0.year().to_string());
    let name = scope.t_with("course-name", args!(figure, from, since, to, until));
    chart::course(&Course { name, own, beside, aim })
}
