use std::collections::{BTreeMap, BTreeSet};

use programme::model::{Goal, IndicatorRole, Kind, ObjectRef, Programme, RelationKind, TargetKind};

use super::{Judgement, ProgressState, Standing, Verdict, latest_period};

/// How many of the indicators of a goal, and of the goals below it, stand where: "5 of 9 on course,
/// 2 without data". Counts, and never an average of unlike things.
///
/// Each indicator counts once, however many targets and goals lead to it. Context is no aim and does
/// not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RollUp {
    pub reached: usize,
    pub on_course: usize,
    pub behind: usize,
    /// On the way to a target without a date.
    pub underway: usize,
    pub moving_away: usize,
    /// Not reached when it was due.
    pub missed: usize,
    /// Not what was to be maintained.
    pub not_kept: usize,
    pub no_clear_change: usize,
    /// With a target, and with figures that do not tell how far it is.
    pub unknown: usize,
    /// With a target or without, there is no figure at all.
    pub no_data: usize,
    /// Measured, with targets for other areas alone.
    pub elsewhere: usize,
    /// Measured, and without a target.
    pub without_target: Trends,
}

/// How the indicators went that have a value but no target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Trends {
    pub better: usize,
    pub worse: usize,
    /// The same, or neither way is better.
    pub neither: usize,
    pub unclear: usize,
    /// One value alone, or values of other areas.
    pub single: usize,
}

impl Trends {
    pub fn total(&self) -> usize {
        self.better + self.worse + self.neither + self.unclear + self.single
    }
}

impl RollUp {
    /// All indicators that were counted.
    pub fn total(&self) -> usize {
        let with_target = self.reached + self.on_course + self.behind + self.moving_away;
        with_target
            + self.underway
            + self.missed
            + self.not_kept
            + self.no_clear_change
            + self.unknown
            + self.no_data
            + self.elsewhere
            + self.without_target.total()
    }

    /// Reached or on course.
    pub fn well(&self) -> usize {
        self.reached + self.on_course
    }

    fn add(&mut self, standing: &Standing<'_>, has_figures: bool, has_targets: bool) {
        let trends = &mut self.without_target;
        let count = match standing.verdict {
            Verdict::Trend(_) | Verdict::Single | Verdict::Elsewhere(_) if has_targets => {
                &mut self.elsewhere
            }
            Verdict::Target(step) => match step.state() {
                ProgressState::Reached => &mut self.reached,
                ProgressState::OnCourse => &mut self.on_course,
                ProgressState::Behind => &mut self.behind,
                ProgressState::Underway => &mut self.underway,
                ProgressState::MovingAway if step.target.kind == TargetKind::Maintain => {
                    &mut self.not_kept
                }
                ProgressState::MovingAway => &mut self.moving_away,
                ProgressState::Missed => &mut self.missed,
                ProgressState::NoClearChange => &mut self.no_clear_change,
                ProgressState::NoData if has_figures => &mut self.unknown,
                ProgressState::NoData => &mut self.no_data,
            },
            Verdict::Trend(trend) => match trend.judgement {
                Judgement::Better => &mut trends.better,
                Judgement::Worse => &mut trends.worse,
                Judgement::Neither => &mut trends.neither,
                Judgement::Unclear => &mut trends.unclear,
            },
            Verdict::Single | Verdict::Elsewhere(_) => &mut trends.single,
            Verdict::Nothing => &mut self.no_data,
        };
        *count += 1;
    }
}

/// Empty where the object is no goal. `followed` are the goals at or below which an indicator is
/// followed; `standing` says where an indicator stands, for a goal or for any, and whether there is any
/// target for that; none does not count.
pub(crate) fn roll_up<'s>(
    programme: &Programme,
    followed: &BTreeSet<ObjectRef>,
    goal: ObjectRef,
    standing: impl Fn(ObjectRef, Option<ObjectRef>) -> Option<(Standing<'s>, bool)>,
) -> RollUp {
    let mut found = RollUp::default();
    for (at, goal) in followed_by(programme, followed, goal) {
        if let Some((standing, has_targets)) = standing(at, goal) {
            let has_figures = programme.indicator(at).and_then(latest_period).is_some();
            found.add(&standing, has_figures, has_targets);
        }
    }
    found
}

/// The indicators of a goal and of everything below it, each with the goal for which it is followed;
/// none where there are several.
fn followed_by(
    programme: &Programme,
    followed: &BTreeSet<ObjectRef>,
    goal: ObjectRef,
) -> BTreeMap<ObjectRef, Option<ObjectRef>> {
    let mut found: BTreeMap<ObjectRef, Option<ObjectRef>> = BTreeMap::new();
    for at in with_goals_below(programme, followed, goal) {
        let indicators = programme.detail::<Goal>(at).map_or(&[][..], |own| &own.indicators);
        let context = Some(IndicatorRole::Context);
        for named in indicators.iter().filter(|named| named.role != context) {
            found
                .entry(named.indicator.to)
                .and_modify(|known| *known = known.filter(|known| *known == at))
                .or_insert(Some(at));
        }
    }
    found
}

/// The goals of `followed` among a goal and every goal below it, each once: a goal has one parent, and
/// `resolve` has cut the circles.
fn with_goals_below(
    programme: &Programme,
    followed: &BTreeSet<ObjectRef>,
    goal: ObjectRef,
) -> Vec<ObjectRef> {
    let mut all: Vec<ObjectRef> = followed.get(&goal).into_iter().copied().collect();
    let mut next = 0;
    while let Some(at) = all.get(next).copied() {
        next += 1;
        let below = programme.naming(at, Kind::Goal, RelationKind::PartOf);
        all.extend(below.filter(|goal| followed.contains(goal)));
    }
    all
}

/// Goals and every goal above any of them.
pub fn with_goals_above(
    programme: &Programme,
    goals: impl IntoIterator<Item = ObjectRef>,
) -> BTreeSet<ObjectRef> {
    let mut all = BTreeSet::new();
    for goal in goals {
        let mut next = Some(goal);
        // Above a goal that was met before stands nothing new.
        while let Some(at) = next.filter(|at| all.insert(*at)) {
            next = programme.detail::<Goal>(at).and_then(|goal| Some(goal.parent?.to));
        }
    }
    all
}
