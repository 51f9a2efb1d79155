//! Where an indicator stands, in a few words: on its way to a target, else against its baseline.

use base::value::{Decimal, Period};
use chart::Notation;
use insight::{
    AreaMeasurements, Change, Direction, Judgement, Lack, Outcome, ProgressState, Standing, Step,
    Verdict,
};
use locale::args;
use programme::model::{Measure, ObjectRef, TargetKind};

use super::value;
use crate::book::scope::Scope;
use crate::view::{Say, State};

/// For a board: the latest value, what that is of, and where it stands.
pub fn told(scope: &Scope<'_>, standing: &Standing<'_>) -> (Option<String>, Option<Say>, State) {
    let title = scope.short_title(standing.indicator);
    let state = state(scope, standing);
    if let Some(latest) = standing.latest {
        let mut what = vec![title.text];
        what.extend(standing.area.map(|area| scope.short_title(area).text));
        what.extend(part_name(standing.by));
        what.push(in_text(scope, latest.period));
        let measured = Say { text: what.join(", "), lang: title.lang };
        let value = value::in_words(scope, standing.indicator, latest);
        return (Some(value), Some(measured), state);
    }
    let what = match standing.verdict {
        Verdict::Elsewhere(period) => {
            let period = in_text(scope, period);
            scope.t_with("figure-latest-period", args!(period))
        }
        _ => {
            let found = scope.book.programme.indicator(standing.indicator);
            found.map(|found| value::none(scope, found)).unwrap_or_default()
        }
    };
    let measured = Say {
        text: scope.t_with("board-measured", args!(title = title.text, what)),
        lang: title.lang,
    };
    (None, Some(measured), state)
}

/// The part of a breakdown that something is about; none where it is about the whole.
pub fn part_name(by: &[Option<Box<str>>]) -> Option<String> {
    let parts: Vec<&str> = by.iter().flatten().map(AsRef::as_ref).collect();
    (!parts.is_empty()).then(|| parts.join(" – "))
}

/// Where an indicator stands, as a word with a sign.
pub fn state(scope: &Scope<'_>, standing: &Standing<'_>) -> State {
    match standing.verdict {
        Verdict::Target(step) => towards(scope, step),
        Verdict::Trend(trend) => since(scope, standing.indicator, trend),
        Verdict::Single => without_trend(scope, standing.indicator, standing.area),
        Verdict::Elsewhere(_) => neutral("○", elsewhere(scope, standing.indicator)),
        Verdict::Nothing => unknown(scope),
    }
}

/// Whether other areas have figures, or only groups.
pub fn elsewhere(scope: &Scope<'_>, at: ObjectRef) -> String {
    let found = scope.book.insight.measurements(at);
    let is_by_area = found.is_some_and(|found| found.areas.iter().any(|own| own.latest.is_some()));
    scope.t(if is_by_area { "state-by-area" } else { "state-by-group" })
}

/// How an indicator went in one area, whatever its targets are.
pub fn course(scope: &Scope<'_>, at: ObjectRef, area: Option<ObjectRef>) -> State {
    let found = scope.book.insight.measurements(at);
    let own = found.and_then(|found| found.area(area));
    match own.map(|own| (&own.trend, own.latest)) {
        Some((Some(trend), _)) => since(scope, at, trend),
        Some((None, Some(_))) => without_trend(scope, at, area),
        Some((None, None)) | None => unknown(scope),
    }
}

/// How an indicator went in one area, with the size of the change: "+6% sinds 2023".
pub fn course_in_numbers(scope: &Scope<'_>, at: ObjectRef, area: Option<ObjectRef>) -> State {
    let state = course(scope, at, area);
    let Some(found) = scope.book.insight.measurements(at) else { return state };
    let Some(own) = found.area(area) else { return state };
    let Some(change) = own.trend.as_ref().filter(|_| !found.yardstick.cumulative) else {
        return state;
    };
    let way = match change.shown() {
        Direction::Up => "up",
        Direction::Down => "down",
        Direction::Same | Direction::Unclear => return state,
    };
    let (unit, steps) = (value::unit(scope, at), value::steps(scope, found.indicator));
    let notation = Notation::of(&found.yardstick, &unit, &steps, scope.locale());
    let size = size(&notation, own, change);
    let period = in_text(scope, change.from.period);
    State { text: scope.t_with("state-change", args!(way, size, period)), ..state }
}

/// A change in per cent or, where that says nothing, in the unit: `31%`, `1,5 procentpunt`.
pub fn size(notation: &Notation<'_>, own: &AreaMeasurements<'_>, change: &Change) -> String {
    let between = change.from.period.last()..=change.to.period.last();
    let mut values = own.estimates.iter().filter(|e| between.contains(&e.period.last()));
    let crosses_zero = values.any(|e| !e.is_forecast() && e.value <= Decimal::ZERO);
    let yardstick = notation.yardstick;
    let is_handful = yardstick.measure == Measure::Count && change.from.value < Decimal::TEN;
    let is_plain = is_handful || crosses_zero;
    match notation.share(change.relative.filter(|_| !is_plain)) {
        Some(share) => format!("{share}%"),
        None => notation.difference(change.absolute),
    }
}

/// What a value that nothing can be worked out from was before; else that there is no other.
fn without_trend(scope: &Scope<'_>, at: ObjectRef, area: Option<ObjectRef>) -> State {
    let own = scope.book.insight.measurements(at).and_then(|found| found.area(area));
    let latest = own.and_then(|own| own.latest);
    let Some((base, latest)) = own.and_then(|own| own.base).zip(latest) else {
        let is_measured = latest.is_some_and(|row| !row.is_forecast());
        let key = if is_measured { "state-one-figure" } else { "state-forecast" };
        return neutral("○", scope.t(key));
    };
    let period = in_text(scope, base.period);
    if (&base.word, base.value) == (&latest.word, latest.value) {
        return neutral("=", scope.t_with("state-same", args!(period)));
    }
    let value = value::in_words(scope, at, base);
    neutral("○", scope.t_with("state-was", args!(value, period)))
}

/// Whether there are two values of an area to compare.
pub fn has_course(scope: &Scope<'_>, at: ObjectRef, area: Option<ObjectRef>) -> bool {
    let found = scope.book.insight.measurements(at);
    let own = found.and_then(|found| found.area(area));
    own.is_some_and(|own| own.trend.is_some())
}

/// How far an indicator has come towards the target that is worked towards in the programme's area,
/// for a goal or for any; none where there is no target.
pub fn progress(scope: &Scope<'_>, at: ObjectRef, goal: Option<ObjectRef>) -> Option<State> {
    aim(scope, &scope.book.insight.in_own_area(at, goal))
}

/// How far it is to the target that something is told by; none where there is none. Of a target for a
/// part of a breakdown the part is named.
pub fn aim(scope: &Scope<'_>, standing: &Standing<'_>) -> Option<State> {
    let Verdict::Target(step) = standing.verdict else { return None };
    let state = towards(scope, step);
    Some(match part_name(standing.by) {
        Some(part) => {
            let text = scope.t_with("state-of-part", args!(part, state = state.text));
            State { text, ..state }
        }
        None => state,
    })
}

/// In running text: `2027`, `het vierde kwartaal van 2027`, `het schooljaar 2026/2027`.
pub fn in_text(scope: &Scope<'_>, period: Period) -> String {
    match period {
        Period::Split(_, of) => {
            let years = scope.locale().period_short(period);
            scope.t_with("figure-split-year", args!(kind = locale::year_kind(of), years))
        }
        _ => scope.locale().period(period),
    }
}

/// Where something stands of which nobody knows.
pub fn unknown(scope: &Scope<'_>) -> State {
    neutral("–", scope.t("state-unknown"))
}

fn neutral(sign: &'static str, text: String) -> State {
    State { tone: "none", sign, text }
}

/// On the way to the target that is worked towards.
pub fn towards(scope: &Scope<'_>, step: &Step<'_>) -> State {
    let period = step.target.period.map(|due| in_text(scope, due));
    let (key, tone, sign) = match step.state() {
        _ if step.outcome == Outcome::Unclear => ("state-was-unclear", "none", "="),
        ProgressState::Reached if got_worse(scope, step) => ("state-reached", "none", "="),
        ProgressState::Reached => ("state-reached", "good", "✓"),
        ProgressState::OnCourse => ("state-on-course", "good", "→"),
        ProgressState::Behind => ("state-behind", "warn", "!"),
        ProgressState::Underway => ("state-underway", "none", "→"),
        // It may have been as far away at the start.
        ProgressState::MovingAway if step.target.kind == TargetKind::Maintain => {
            ("state-not-kept", "bad", "✕")
        }
        ProgressState::MovingAway => ("state-moving-away", "bad", "✕"),
        ProgressState::Missed => ("state-missed", "bad", "✕"),
        ProgressState::NoClearChange => ("state-no-clear-change", "none", "="),
        ProgressState::NoData if is_not_out(scope, step) => ("state-not-out", "none", "–"),
        ProgressState::NoData if step.progress.lack == Some(Lack::WhenDue) => {
            ("state-not-measured", "none", "–")
        }
        ProgressState::NoData => ("state-no-data", "none", "–"),
    };
    let text = match period {
        Some(period) => scope.t_with(key, args!(period)),
        None => scope.t(&format!("{key}-open")),
    };
    State { tone, sign, text }
}

/// Whether a target was met from the start and the figure has become worse since: no merit to have it.
fn got_worse(scope: &Scope<'_>, step: &Step<'_>) -> bool {
    let found = &step.progress;
    let ends = found.base.zip(found.latest).filter(|_| found.met_at_base);
    let measured = scope.book.insight.measurements(step.target.indicator.to);
    let change =
        ends.zip(measured).and_then(|((from, to), of)| insight::change(&of.yardstick, &from, &to));
    change.is_some_and(|change| change.judgement == Judgement::Worse)
}

/// Whether the figure of a target that was due is yet to come: nothing as late was measured, and the
/// day on which the next figure comes out has not passed.
pub fn is_not_out(scope: &Scope<'_>, step: &Step<'_>) -> bool {
    if !matches!(step.outcome, Outcome::Unmeasured) && step.progress.lack != Some(Lack::WhenDue) {
        return false;
    }
    let Some(found) = scope.book.programme.indicator(step.target.indicator.to) else {
        return false;
    };
    let latest = insight::latest_period(found).map(|period| period.last());
    let due = step.target.period.map(|period| period.last());
    let next = found.next_release.map(|date| date.last());
    latest < due && due < next && next >= Some(scope.book.today)
}

/// Against the baseline, or the first that was measured in the same way; of a running total what was
/// added since the value before.
fn since(scope: &Scope<'_>, at: ObjectRef, change: &Change) -> State {
    let found = scope.book.insight.measurements(at).filter(|found| found.yardstick.cumulative);
    if let Some(found) = found
        && let way @ (Direction::Up | Direction::Same) = change.shown()
    {
        let (unit, steps) = (value::unit(scope, at), value::steps(scope, found.indicator));
        let notation = Notation::of(&found.yardstick, &unit, &steps, scope.locale());
        let added = notation.grew(change);
        let way = if way == Direction::Up { "more" } else { "none" };
        let size = notation.difference(change.absolute);
        return neutral("+", scope.t_with("state-added", args!(way, size, added)));
    }
    let (key, sign) = match change.shown() {
        Direction::Up => ("state-higher", "▲"),
        Direction::Down => ("state-lower", "▼"),
        Direction::Same if change.direction == Direction::Same => ("state-same", "="),
        Direction::Same => ("state-almost-same", "="),
        Direction::Unclear => ("state-unclear", "="),
    };
    let tone = match change.judgement {
        _ if change.shown() == Direction::Same => "none",
        Judgement::Better => "good",
        Judgement::Worse => "warn",
        Judgement::Neither | Judgement::Unclear => "none",
    };
    let period = in_text(scope, change.from.period);
    State { tone, sign, text: scope.t_with(key, args!(period)) }
}
