//! An indicator on its way to its targets: where each stands, and by which numbers that is told.

use base::capitalised;
use std::cmp::Ordering;
use std::collections::BTreeSet;

use base::value::{Decimal, Period};
use insight::{Lack, Level, Outcome, Route, Step, shares_in_percent};
use locale::args;
use programme::model::{Indicator, ObjectRef, TargetKind, TargetPath};

use super::{standing, value};
use crate::book::scope::Scope;
use crate::view::{FactValue, Row, Section, Table};

/// Every target that nothing replaces, with the share of the way that was covered against the
/// share of the time that has passed. None where there is no target.
pub fn section(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator) -> Option<Section> {
    let found = scope.book.insight.measurements(at)?;
    let routes = &found.routes;
    if routes.is_empty() {
        return None;
    }
    let has_goals = routes.iter().any(|route| route.goal.is_some());
    let mut head = vec![scope.t("target-for"), scope.t("target-value")];
    head.extend(has_goals.then(|| capitalised(&scope.singular(programme::model::Kind::Goal))));
    head.extend(
        ["target-state", "target-covered", "target-elapsed", "target-decided"]
            .map(|key| scope.t(key)),
    );
    let rows = routes
        .iter()
        .flat_map(|route| route.steps.iter().map(move |step| (route, step)))
        .map(|(route, step)| row(scope, route, step, has_goals))
        .collect();
    let shift = usize::from(has_goals);
    Some(
        scope
            .section(
                "streefwaarden",
                "targets-title",
                Table::new(scope.t("targets-caption"), head, rows).with_numbers([
                    0,
                    2 + shift,
                    3 + shift,
                ]),
            )
            // No share is told of words, so that it needs no arithmetic.
            .with_intro((!indicator.is_in_words()).then(|| method(scope, routes))),
    )
}

/// By which arithmetic it is told how far the targets are, for the ways that they take.
fn method(scope: &Scope<'_>, routes: &[Route<'_>]) -> String {
    let paths: BTreeSet<TargetPath> = routes
        .iter()
        .flat_map(|route| &route.steps)
        .filter(|step| step.target.period.is_some())
        .map(|step| step.progress.path)
        .collect();
    let told = paths.iter().map(|path| match path {
        TargetPath::Linear => scope.t("targets-method-linear"),
        TargetPath::Compound => scope.t("targets-method-compound"),
    });
    let start = scope.t_with("targets-method", args!(start = start(scope, routes)));
    [start].into_iter().chain(told).collect::<Vec<_>>().join(" ")
}

/// Where the ways to the targets begin: at the baseline, at the first figure that can be compared where
/// none was chosen or it has no figure, or `both`.
fn start(scope: &Scope<'_>, routes: &[Route<'_>]) -> &'static str {
    let steps = || routes.iter().flat_map(|route| &route.steps);
    let begun = steps().filter(|step| step.progress.base.is_some());
    let at: BTreeSet<bool> = begun.map(|step| step.progress.base_is_baseline).collect();
    let is_chosen = || steps().any(|step| baseline(scope, step).is_some());
    match (at.contains(&true), at.contains(&false)) {
        (true, true) => "both",
        (true, false) => "baseline",
        (false, true) => "first",
        (false, false) => {
            if is_chosen() {
                "baseline"
            } else {
                "first"
            }
        }
    }
}

/// The baseline from which a target counts.
fn baseline(scope: &Scope<'_>, step: &Step<'_>) -> Option<Period> {
    let found = scope.book.insight.measurements(step.target.indicator.to)?;
    step.target.baseline_period.or(found.yardstick.baseline)
}

fn is_in_words(scope: &Scope<'_>, at: ObjectRef) -> bool {
    scope.book.programme.indicator(at).is_some_and(Indicator::is_in_words)
}

/// The word for what is missing to tell how far a target is, in the keys of its texts.
fn lack_word(scope: &Scope<'_>, step: &Step<'_>, lack: Lack) -> &'static str {
    match lack {
        Lack::Measurement if is_in_words(scope, step.target.indicator.to) => "words",
        Lack::Measurement => "measurement",
        Lack::LaterMeasurement => {
            let latest = step.progress.latest.map(|latest| latest.period.last());
            let is_before = baseline(scope, step).is_some_and(|at| latest <= Some(at.last()));
            if is_before { "later-measurement" } else { "earlier-measurement" }
        }
        Lack::Baseline => "baseline",
        Lack::BaselineValue => "baseline-value",
        Lack::BaselineAboveZero => "baseline-above-zero",
        Lack::Reference => "reference",
        Lack::TargetValue => "target-value",
        Lack::Polarity => "polarity",
        Lack::WhenDue => "when-due",
    }
}

fn row(scope: &Scope<'_>, route: &Route<'_>, step: &Step<'_>, has_goals: bool) -> Row {
    let text = |text: String| FactValue::Text(text.into());
    let place =
        route.area.map_or_else(|| scope.t("whole-programme"), |area| scope.short_title(area).text);
    let place = match standing::part_name(route.by) {
        Some(part) => format!("{place}, {part}"),
        None => place,
    };
    let head = match step.target.period {
        Some(due) => {
            let period = scope.locale().period(due);
            scope.t_with("target-place-and-period", args!(place, period))
        }
        None => scope.t_with("target-place-open", args!(place)),
    };
    let mut cells = vec![vec![text(level(scope, step))]];
    if has_goals {
        let goal = route.goal.map(|goal| FactValue::Link(scope.link(goal)));
        cells.push(goal.into_iter().collect());
    }
    let mut told = vec![standing::towards(scope, step).into()];
    // What became of it has been told; of what is not known it is told why.
    let lack = step.progress.lack.filter(|lack| *lack != Lack::WhenDue && !step.is_judged());
    if lack.is_some() && step.outcome == Outcome::Unmeasured {
        let is_out = !standing::is_not_out(scope, step);
        let key = if is_out { "target-was-unmeasured" } else { "target-not-out" };
        told.push(text(scope.t(key)));
    }
    told.extend(
        lack.map(|lack| text(scope.t(&format!("target-lack-{}", lack_word(scope, step, lack))))),
    );
    cells.push(told);
    let (covered, elapsed) = (step.progress.covered, step.progress.elapsed);
    let percents = shares_in_percent(covered.unwrap_or_default(), elapsed.unwrap_or_default());
    let share = |share: Option<Decimal>, percent: Decimal| match share {
        Some(share) if share > Decimal::ONE => scope.t("target-all-and-more"),
        Some(_) => scope.locale().percent(percent, percent.scale()),
        None => scope.t("target-no-share"),
    };
    cells.push(vec![text(share(covered, percents.0))]);
    let elapsed = match step.target.period {
        Some(_) => share(elapsed, percents.1),
        None => scope.t("target-no-date"),
    };
    // Of a way that there is not nothing is expected.
    let is_compound = step.progress.path == TargetPath::Compound && covered.is_some();
    let compound = step.progress.expected.filter(|_| is_compound);
    let expected = compound.map(|of_way| {
        let percent = shares_in_percent(covered.unwrap_or_default(), of_way).1;
        text(scope.t_with("target-expected", args!(share = share(Some(of_way), percent))))
    });
    cells.push([Some(text(elapsed)), expected].into_iter().flatten().collect());
    let target = step.target;
    let mut decided: Vec<FactValue> = Vec::new();
    decided.extend(target.document.map(|document| FactValue::Link(scope.link(document.to))));
    decided.extend(target.decided_on.map(|day| text(scope.locale().day(day))));
    decided.extend(target.reason.as_ref().map(|reason| FactValue::Text(scope.say(reason))));
    cells.push(decided);
    Row { head: text(head), cells }
}

/// What the target stands for in the unit of the indicator: "24%", "20% tot 24%"; of a gap how far from
/// which area that is, and how much that is by the newest figure there.
fn level(scope: &Scope<'_>, step: &Step<'_>) -> String {
    let at = step.target.indicator.to;
    let value = |value| value::number(scope, at, value);
    let level = step.level().map(|level| level_in(scope, level, value));
    match gap(scope, step) {
        Some(gap) => match level {
            Some(value) => scope.t_with("target-gap-now", args!(gap, value)),
            None => gap,
        },
        None => level.unwrap_or_else(|| scope.word("target", step.target.kind.word())),
    }
}

/// The distance to another area that is asked for; none where that is not what is asked.
fn gap(scope: &Scope<'_>, step: &Step<'_>) -> Option<String> {
    let target = step.target;
    let reference = target.reference_area.filter(|_| target.kind == TargetKind::GapToReference)?;
    let reference = scope.short_title(reference).text;
    let distance = |gap| value::difference(scope, target.indicator.to, gap);
    Some(match Level::written(&target.into())? {
        Level::At(gap) => {
            let side = match gap.cmp(&Decimal::ZERO) {
                Ordering::Less => "below",
                Ordering::Equal => "none",
                Ordering::Greater => "above",
            };
            scope.t_with("target-gap", args!(side, difference = distance(gap), reference))
        }
        range => {
            let signed = |gap: Decimal| match gap.is_sign_negative() {
                true => format!("−{}", distance(gap)),
                false => distance(gap),
            };
            let gap = level_in(scope, range, signed);
            scope.t_with("target-gap-range", args!(gap, reference))
        }
    })
}

fn level_in(scope: &Scope<'_>, level: Level, value: impl Fn(Decimal) -> String) -> String {
    match level {
        Level::At(at) => value(at),
        Level::AtLeast(low) => scope.t_with("target-at-least", args!(value = value(low))),
        Level::AtMost(high) => scope.t_with("target-at-most", args!(value = value(high))),
        Level::Between(low, high) => {
            scope.t_with("target-between", args!(low = value(low), high = value(high)))
        }
    }
}
