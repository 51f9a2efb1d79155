use std::collections::BTreeMap;

use base::value::Date;
use programme::model::{ObjectRef, Target, TargetKind};

use super::progress::{Lack, Progress, ProgressState, progress};
use super::{Aim, Estimate, Level, Yardstick};

/// The targets of one indicator for one area and one goal, and for the whole or a part of a
/// breakdown: milestones on the way to the last.
#[derive(Debug, Clone, PartialEq)]
pub struct Route<'a> {
    /// None is the whole programme.
    pub area: Option<ObjectRef>,
    /// None where the rows name no goal.
    pub goal: Option<ObjectRef>,
    /// The part that it is for, as of [`Target::by`].
    pub by: &'a [Option<Box<str>>],
    /// By period, those without a date last; those that nothing supersedes; never empty.
    pub steps: Vec<Step<'a>>,
    /// The place of the step that is worked towards: the first that is not past on the day, else
    /// the last.
    pub current: usize,
}

impl<'a> Route<'a> {
    /// The step that is worked towards.
    pub fn current(&self) -> Option<&Step<'a>> {
        self.steps.get(self.current)
    }

    /// Where the route ends.
    pub fn last(&self) -> Option<&Step<'a>> {
        self.steps.last()
    }

    /// Whether it is for no part of a breakdown.
    pub fn is_of_total(&self) -> bool {
        self.by.iter().all(Option::is_none)
    }
}

/// One row of `targets.csv` on its route.
#[derive(Debug, Clone, PartialEq)]
pub struct Step<'a> {
    pub target: &'a Target,
    /// Where the latest measurement stands on the way to it.
    pub progress: Progress,
    /// What became of it when it was due.
    pub outcome: Outcome,
}

impl Step<'_> {
    /// Where it stands on the day: of what was due what became of it then, whatever was measured since;
    /// of what lies ahead how far the way to it has been gone.
    pub fn state(&self) -> ProgressState {
        match self.outcome {
            Outcome::Ahead | Outcome::Unmeasured => self.progress.state,
            Outcome::Reached => ProgressState::Reached,
            Outcome::Missed => ProgressState::Missed,
            Outcome::Unclear => ProgressState::NoData,
        }
    }

    /// Whether it can be told where it stands.
    pub fn is_known(&self) -> bool {
        self.state() != ProgressState::NoData
    }

    /// Whether something was measured when it was due that is held against it, clearly or not.
    pub fn is_judged(&self) -> bool {
        !matches!(self.outcome, Outcome::Ahead | Outcome::Unmeasured)
    }

    /// What the target stands for, also before anything was measured where its row says it.
    pub fn level(&self) -> Option<Level> {
        let is_written = matches!(self.target.kind, TargetKind::Absolute | TargetKind::Maintain);
        self.progress.level.or_else(|| Level::written(&self.target.into()).filter(|_| is_written))
    }
}

/// What became of a target when it was due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Its period is not over.
    Ahead,
    Reached,
    Missed,
    /// Measured, but too uncertain to tell.
    Unclear,
    /// Its period is over, and nothing was measured in it that tells.
    Unmeasured,
}

/// The routes of an indicator: those of totals first, by area and goal.
///
/// `rows` are its targets; superseded ones are left out. `series` gives the measurements of an
/// area, or of a part of it, in any order.
pub(crate) fn routes<'a, 's>(
    yardstick: &Yardstick,
    rows: impl IntoIterator<Item = &'a Target>,
    series: impl Fn(Option<ObjectRef>, &[Option<Box<str>>]) -> &'s [Estimate],
    today: Date,
) -> Vec<Route<'a>> {
    type Key<'a> = (&'a [Option<Box<str>>], Option<ObjectRef>, Option<ObjectRef>);
    let mut groups: BTreeMap<Key<'a>, Vec<&Target>> = BTreeMap::new();
    for row in rows.into_iter().filter(|row| !row.superseded) {
        let goal = row.goal.map(|goal| goal.to);
        groups.entry((&row.by, row.area, goal)).or_default().push(row);
    }
    let mut found = Vec::with_capacity(groups.len());
    for ((by, area, goal), mut rows) in groups {
        rows.sort_by_key(|row| (row.period.is_none(), row.period.map(|due| (due.last(), due))));
        let own = series(area, by);
        let ahead = rows.iter().position(|row| row.period.is_none_or(|due| due.last() >= today));
        let current = ahead.unwrap_or(rows.len().saturating_sub(1));
        let step = |target: &'a Target| {
            let reference =
                target.reference_area.map_or::<&[Estimate], _>(&[], |area| series(Some(area), by));
            let aim = Aim::from(target);
            let progress = progress(yardstick, own, reference, &aim);
            let outcome = outcome(yardstick, own, reference, &aim, today);
            // No year beside it tells whether it was reached.
            let is_told = outcome != Outcome::Unmeasured || progress.lack.is_some();
            let progress = if is_told { progress } else { progress.without(Lack::WhenDue) };
            Step { target, progress, outcome }
        };
        found.push(Route { area, goal, by, steps: rows.into_iter().map(step).collect(), current });
    }
    found
}

/// What became of a target when it was due, by the last measurement within its own period. A
/// measurement of another time, before or after, does not tell whether it was reached. One without a
/// date is always ahead, and so is one whose last day is not past, whatever was measured of its period.
pub fn outcome(
    yardstick: &Yardstick,
    series: &[Estimate],
    reference: &[Estimate],
    aim: &Aim,
    today: Date,
) -> Outcome {
    let Some(period) = aim.period else {
        return Outcome::Ahead;
    };
    let (start, end) = (period.first(), period.last());
    if end >= today {
        return Outcome::Ahead;
    }
    let tells = |estimate: &&Estimate| {
        let last = estimate.period.last();
        let fits = yardstick.same_kind(estimate.period, period) || yardstick.is_average();
        !estimate.is_forecast() && fits && start <= last && last <= end
    };
    let due = series.iter().filter(tells).map(|e| e.period.last()).max();
    let Some(due) = due else {
        return Outcome::Unmeasured;
    };
    let until = |all: &[Estimate]| -> Vec<Estimate> {
        let known = all.iter().filter(|e| e.period.last() <= due);
        known.copied().collect()
    };
    let found = progress(yardstick, &until(series), &until(reference), aim);
    match found.state {
        ProgressState::Reached => Outcome::Reached,
        // No clear change since the baseline can clearly be too little.
        ProgressState::NoClearChange if aim.kind.is_number() && !may_be_met(&found) => {
            Outcome::Missed
        }
        ProgressState::NoClearChange => Outcome::Unclear,
        ProgressState::NoData => Outcome::Unmeasured,
        // Held at the end of a shorter period than the target's is not the end.
        ProgressState::OnCourse if due < end => Outcome::Reached,
        _ => Outcome::Missed,
    }
}

/// Whether the interval of the latest value reaches as far as the target, or the value is unreliable.
fn may_be_met(found: &Progress) -> bool {
    if found.latest.is_some_and(|latest| latest.is_unreliable()) {
        return true;
    }
    let reach = found.latest.and_then(|latest| {
        let (low, high) = latest.interval()?;
        Some(high.checked_sub(latest.value)?.max(latest.value.checked_sub(low)?))
    });
    reach.zip(found.remaining).is_some_and(|(reach, remaining)| remaining <= reach)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::diagnostic::{FileId, Span};
    use base::value::Period;
    use programme::model::{Polarity, Reference};

    fn row(year: i16, value: i64) -> Target {
        let span = Span::top(FileId(0));
        let to = ObjectRef(0);
        Target {
            id: format!("t{year}").into(),
            indicator: Reference { to, span },
            goal: None,
            area: None,
            period: Some(Period::Year(year)),
            value: Some(value.into()),
            low: None,
            high: None,
            kind: TargetKind::Absolute,
            reference_area: None,
            decided_on: None,
            document: None,
            supersedes: None,
            superseded: false,
            reason: None,
            baseline_period: None,
            path: None,
            by: Box::default(),
            span,
        }
    }

    fn series(values: &[(i16, i64)]) -> Vec<Estimate> {
        let estimate =
            |(year, value): &(i16, i64)| Estimate::new(Period::Year(*year), Decimal::from(*value));
        values.iter().map(estimate).collect()
    }
    use base::value::Decimal;

    fn lower() -> Yardstick {
        Yardstick { polarity: Polarity::Lower, ..Yardstick::default() }
    }

    #[test]
    fn milestones_are_reached_or_missed_when_they_were_due() {
        let rows = [row(2030, 20), row(2022, 36), row(2024, 32), row(2025, 30)];
        // The milestone of 2022 was missed, though it is met by now; nobody measured in 2025.
        let known = series(&[(2020, 40), (2022, 38), (2024, 31)]);
        let today = "2026-06-01".parse().unwrap();
        let found = routes(&lower(), &rows, |_, _| known.as_slice(), today);
        let [route] = found.as_slice() else { panic!("one route") };
        let outcomes: Vec<Outcome> = route.steps.iter().map(|s| s.outcome).collect();
        assert_eq!(
            outcomes,
            [Outcome::Missed, Outcome::Reached, Outcome::Unmeasured, Outcome::Ahead]
        );
        assert_eq!(route.current, 3);
        assert_eq!(route.current().unwrap().progress.state, ProgressState::OnCourse);
    }

    #[test]
    fn a_superseded_row_never_counts() {
        let mut old = row(2030, 10);
        old.superseded = true;
        let rows = [old, row(2030, 20)];
        let today = "2026-06-01".parse().unwrap();
        let found = routes(&lower(), &rows, |_, _| &[], today);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].steps.len(), 1);
        assert_eq!(found[0].steps[0].target.value, Some(20.into()));
    }

    #[test]
    fn behind_the_last_step_that_stays_the_current_one() {
        let rows = [row(2022, 36), row(2024, 32)];
        let known = series(&[(2020, 40), (2022, 36)]);
        let today = "2026-06-01".parse().unwrap();
        let found = routes(&lower(), &rows, |_, _| known.as_slice(), today);
        assert_eq!(found[0].current, 1);
        assert_eq!(found[0].steps[0].outcome, Outcome::Reached);
    }

    #[test]
    fn a_target_without_a_date_is_never_due_and_comes_last() {
        let open = Target { period: None, ..row(2022, 20) };
        let rows = [open, row(2022, 36)];
        let known = series(&[(2020, 40), (2022, 30)]);
        let today = "2026-06-01".parse().unwrap();
        let found = routes(&lower(), &rows, |_, _| known.as_slice(), today);
        assert_eq!(found[0].current, 1);
        let step = found[0].current().unwrap();
        assert_eq!(step.outcome, Outcome::Ahead);
        assert_eq!((step.progress.state, step.progress.elapsed), (ProgressState::Underway, None));
        assert_eq!(step.progress.covered, Some(Decimal::new(5, 1)));
    }

    #[test]
    fn a_part_has_a_route_of_its_own() {
        let part = Target { by: [Some("women".into())].into(), ..row(2030, 20) };
        let rows = [part, Target { by: [None].into(), ..row(2030, 30) }];
        let (all, women) = (series(&[(2020, 40), (2022, 30)]), series(&[(2020, 44), (2022, 43)]));
        let of = |_, by: &[Option<Box<str>>]| match by.iter().any(Option::is_some) {
            true => women.as_slice(),
            false => all.as_slice(),
        };
        let found = routes(&lower(), &rows, of, "2026-06-01".parse().unwrap());
        let states = found.iter().map(|r| (r.is_of_total(), r.current().unwrap().progress.state));
        let expected = [(true, ProgressState::Reached), (false, ProgressState::Behind)];
        assert_eq!(states.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_year_that_is_not_over_is_ahead_whatever_was_measured_in_it() {
        let yardstick = Yardstick { measure: programme::model::Measure::Percentage, ..lower() };
        let known = [
            Estimate::new(Period::Quarter(2025, 4), 40.into()),
            Estimate::new(Period::Quarter(2026, 1), 20.into()),
        ];
        let aim = Aim::from(&row(2026, 20));
        let at = |day: &str| outcome(&yardstick, &known, &[], &aim, day.parse().unwrap());
        assert_eq!(at("2026-06-01"), Outcome::Ahead);
        // Neither does an early figure of the whole year.
        let known = [(2025, 40), (2026, 30)];
        let early = |day: &str| outcome(&lower(), &series(&known), &[], &aim, day.parse().unwrap());
        assert_eq!([early("2026-12-31"), early("2027-01-01")], [Outcome::Ahead, Outcome::Missed]);
        assert_eq!(at("2027-01-01"), Outcome::Reached);
    }
}
