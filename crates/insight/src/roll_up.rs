use std::collections::{BTreeMap, BTreeSet};

use programme::model::{Detail, IndicatorRole, Kind, ObjectRef, RelationKind};

use super::{Judgement, ProgressState, Standing, Standings, Verdict};

/// How many of the indicators of a goal, action line, track, area or programme stand where: "5 of
/// 9 on course, 2 without data". Counts, and never an average of unlike things.
///
/// Each indicator counts once, however many targets, goals and interventions lead to it. Context is
/// no aim and does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RollUp {
    pub reached: usize,
    pub on_course: usize,
    pub behind: usize,
    pub moving_away: usize,
    pub no_clear_change: usize,
    /// With a target or without, there is nothing measured that tells.
    pub no_data: usize,
    /// Measured, and without a target.
    pub without_target: Trends,
    /// How many of all are figures about an area (`monitor: area`), which many hands and the times
    /// move.
    pub about_areas: usize,
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
        with_target + self.no_clear_change + self.no_data + self.without_target.total()
    }

    /// Reached or on course.
    pub fn well(&self) -> usize {
        self.reached + self.on_course
    }

    /// Whether the counts may be shown in the colours of good and bad as those of one party's
    /// effort: not where a figure about an area is among them, which is nobody's performance.
    pub fn is_performance(&self) -> bool {
        self.total() > 0 && self.about_areas == 0
    }

    fn add(&mut self, standing: &Standing<'_>) {
        let trends = &mut self.without_target;
        let count = match standing.verdict {
            Verdict::Target(step) => match step.progress.state {
                ProgressState::Reached => &mut self.reached,
                ProgressState::OnCourse => &mut self.on_course,
                ProgressState::Behind => &mut self.behind,
                ProgressState::MovingAway => &mut self.moving_away,
                ProgressState::NoClearChange => &mut self.no_clear_change,
                ProgressState::NoData => &mut self.no_data,
            },
            Verdict::Trend(trend) => match trend.change.judgement {
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

impl<'p> Standings<'p> {
    /// The counts of a goal (with the goals below it), an intervention, an action line (with its
    /// interventions, those shown there too included), a track (with its action lines) or an area
    /// (every indicator that has a row for it). Empty for other kinds: a partner, above all, is
    /// not counted by what happens in an area.
    pub fn roll_up(&self, thing: ObjectRef) -> RollUp {
        match self.programme.object(thing).kind() {
            Kind::Area => {
                let has_rows = |at: &ObjectRef| {
                    let found = self.indicator(*at);
                    found.is_some_and(|found| found.area(Some(thing)).is_some())
                };
                let own: Vec<ObjectRef> = self.all().map(|(at, _)| at).filter(has_rows).collect();
                self.count(own.into_iter().map(|at| self.in_area(at, thing)))
            }
            Kind::Goal | Kind::Intervention | Kind::ActionLine | Kind::Track => {
                let found = self.followed_by(thing);
                self.count(found.into_iter().map(|(at, goal)| self.standing(at, goal)))
            }
            _ => RollUp::default(),
        }
    }

    /// The counts of the programme: every indicator that a goal or an intervention is followed by.
    pub fn roll_up_programme(&self) -> RollUp {
        let programme = self.programme;
        let goals = programme.of_kind(Kind::Goal).map(|(at, _)| at);
        let interventions = programme.of_kind(Kind::Intervention).map(|(at, _)| at);
        let mut found = Followed::new();
        for at in goals.chain(interventions) {
            self.own_indicators(at, &mut found);
        }
        self.count(found.into_iter().map(|(at, goal)| self.standing(at, goal)))
    }

    fn count<'s>(&'s self, standings: impl Iterator<Item = Standing<'s>>) -> RollUp {
        let mut found = RollUp::default();
        for standing in standings {
            found.add(&standing);
            let indicator = self.programme.indicator(standing.indicator);
            let about_area = indicator.is_some_and(|i| i.monitor == Some("area"));
            found.about_areas += usize::from(about_area);
        }
        found
    }

    /// The indicators of a thing and of everything below it.
    fn followed_by(&self, thing: ObjectRef) -> Followed {
        let programme = self.programme;
        let mut found = Followed::new();
        let mut seen: BTreeSet<ObjectRef> = BTreeSet::new();
        let mut open = vec![thing];
        while let Some(at) = open.pop() {
            if !seen.insert(at) {
                continue;
            }
            self.own_indicators(at, &mut found);
            let aims = programme.outgoing(at).iter().filter(|line| {
                let meant = RelationKind::MeantFor;
                matches!(line.kind, kind if kind == meant || kind == RelationKind::ContributesTo)
            });
            open.extend(aims.map(|line| line.to));
            let parts = programme.incoming(at).iter().filter(|line| {
                let part = RelationKind::PartOf;
                matches!(line.kind, kind if kind == part || kind == RelationKind::AlsoIn)
            });
            open.extend(parts.map(|line| line.from));
        }
        found
    }

    /// What a goal or an intervention is followed by itself, but for context.
    fn own_indicators(&self, at: ObjectRef, found: &mut Followed) {
        let programme = self.programme;
        let goal = match &programme.object(at).detail {
            Detail::Goal(goal) => Some(goal),
            _ => None,
        };
        let lines = programme.outgoing(at).iter();
        for line in lines.filter(|line| line.kind == RelationKind::MeasuredBy) {
            let named = goal.and_then(|goal| {
                let mut all = goal.indicators.iter();
                all.find(|named| named.indicator.to == line.to)
            });
            if named.and_then(|named| named.role) == Some(IndicatorRole::Context) {
                continue;
            }
            let own = goal.map(|_| at);
            found
                .entry(line.to)
                .and_modify(|known| *known = known.filter(|known| Some(*known) == own))
                .or_insert(own);
        }
    }
}

/// Indicators, each with the goal for which it is followed; none where there are several or none.
type Followed = BTreeMap<ObjectRef, Option<ObjectRef>>;
