//! How a figure went, as a line without an axis.

use chart::{Course, Notation};
use insight::{Estimate, Moment, Standing, Verdict};
use locale::args;
use programme::model::ObjectRef;

use super::standing::part_name;
use super::{areas, value};
use crate::book::scope::Scope;

/// The values of one area that can be compared, beside those of the reference and the target, where
/// there is one; none where there are fewer than two, or where it is a part that is told.
pub fn small(scope: &Scope<'_>, standing: &Standing<'_>) -> Option<String> {
    let found = scope.book.insight.measurements(standing.indicator)?;
    let path = |area: Option<ObjectRef>| {
        let own = found.area(area).map_or(&[][..], |own| own.estimates.as_slice());
        let moments = own.iter().map(Moment::from);
        let course = insight::course(&found.yardstick, &moments.collect::<Vec<_>>());
        let path = course.map(|course| course.path).unwrap_or_default();
        path.into_iter().filter_map(|at| own.get(at).copied()).collect::<Vec<_>>()
    };
    let points = |path: &[Estimate]| -> Vec<_> {
        path.iter().map(|one| (one.period.last(), one.value)).collect()
    };
    let own = path(standing.area).into_iter().filter(|one| !one.is_forecast());
    let own: Vec<Estimate> = own.filter(|_| part_name(standing.by).is_none()).collect();
    let (first, last) = (own.first()?, own.last()?);
    let reference = scope.settings().reference_area.filter(|at| Some(*at) != standing.area);
    // What is added up is not drawn beside its sum.
    let is_sum = areas::is_sum(found.indicator);
    let beside = reference.filter(|_| !is_sum).map(|at| path(Some(at))).unwrap_or_default();
    let aim = match standing.verdict {
        Verdict::Target(step) => step.progress.level.map(|level| level.ends().0),
        _ => None,
    };
    let unit = value::unit(scope, standing.indicator);
    let steps = value::steps(scope, found.indicator);
    let notation = Notation::of(&found.yardstick, &unit, &steps, scope.locale());
    let figure = scope.short_title(standing.indicator).text;
    let (from, to) = (notation.label(first.value), notation.label(last.value));
    let [since, until] = [first, last].map(|one| scope.locale().period_short(one.period));
    let name = scope.t_with("course-name", args!(figure, from, since, to, until));
    let (own, beside) = (points(&own), points(&beside));
    chart::course(&Course { name, own, beside, aim })
}
