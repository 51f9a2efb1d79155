use std::collections::BTreeSet;

use base::value::Date;
use base::{Memo, Single};
use programme::model::{AreaType, Goal, Indicator, ObjectRef, Observation, Programme, Target};

use super::groups::Groups;
use super::late_reports::late_reports;
use super::money::{Ledger, Strand, flow};
use super::{
    Appointment, Event, LateReport, Measurements, Peers, QualityAnswer, Ranking, Revision, RollUp,
    Standing, Tracks, agenda, changes, measurements, quality, rankings, revisions, roll_up,
    with_goals_above,
};

/// What follows from a programme on a day: each thing, and of each object, worked out when it is
/// first asked for, and once.
#[derive(Debug)]
pub struct Insight<'p> {
    pub programme: &'p Programme,
    /// The day of the build.
    pub today: Date,
    targets: Single<Groups<ObjectRef, &'p Target>>,
    parts: Single<Groups<ObjectRef, ObjectRef>>,
    measurements: Memo<Option<Measurements<'p>>>,
    rankings: Memo<Vec<(AreaType<'p>, Ranking)>>,
    peers: Memo<Option<Peers<'p>>>,
    revisions: Memo<Vec<Revision<'p>>>,
    quality: Memo<Option<[QualityAnswer; 4]>>,
    roll_ups: Memo<RollUp>,
    /// The goals at or below which an indicator is followed.
    followed: Single<BTreeSet<ObjectRef>>,
    money: Single<Ledger<'p>>,
    strands: Single<Vec<Strand<'p>>>,
    agenda: Single<Vec<Appointment>>,
    changes: Single<Vec<Event>>,
    tracks: Single<Tracks>,
}

impl<'p> Insight<'p> {
    pub fn new(programme: &'p Programme, today: Date) -> Self {
        let objects = programme.objects.len();
        Self {
            programme,
            today,
            targets: Single::default(),
            parts: Single::default(),
            measurements: Memo::new(objects),
            rankings: Memo::new(objects),
            peers: Memo::new(objects),
            revisions: Memo::new(objects),
            quality: Memo::new(objects),
            roll_ups: Memo::new(objects),
            followed: Single::default(),
            money: Single::default(),
            strands: Single::default(),
            agenda: Single::default(),
            changes: Single::default(),
            tracks: Single::default(),
        }
    }

    /// The targets of an indicator, in the order of the table, replaced ones included.
    pub fn targets(&self, indicator: ObjectRef) -> &[&'p Target] {
        let rows = self.programme.targets.iter();
        self.targets.get(|| rows.map(|row| (row.indicator.to, row)).collect()).of(indicator)
    }

    /// The indicators that one is made up of, in the order in which they are shown.
    pub fn parts_of(&self, indicator: ObjectRef) -> &[ObjectRef] {
        let all = self.programme.each::<Indicator>();
        let parts = all.flat_map(|(at, _, own)| {
            let wholes: BTreeSet<ObjectRef> = own.part_of.iter().map(|whole| whole.to).collect();
            wholes.into_iter().map(move |whole| (whole, at))
        });
        self.parts.get(|| parts.collect()).of(indicator)
    }

    /// None where the object is no indicator.
    pub fn measurements(&self, at: ObjectRef) -> Option<&Measurements<'p>> {
        let found = self.measurements.get(at.index(), || {
            let indicator = self.programme.indicator(at)?;
            Some(measurements(indicator, self.targets(at), self.today))
        });
        found?.as_ref()
    }

    /// The last measurement of an indicator in an area, words included; failing that, the last
    /// forecast.
    pub fn latest(&self, at: ObjectRef, area: Option<ObjectRef>) -> Option<&'p Observation> {
        self.measurements(at)?.area(area)?.latest
    }

    /// The areas that a figure of the programme as a whole may be about, the first first.
    fn areas(&self) -> [Option<ObjectRef>; 3] {
        let settings = &self.programme.settings;
        [settings.area, None, settings.reference_area]
    }

    /// Where an indicator stands for the programme as a whole: in its own area, else in all of it,
    /// else in its reference. With a goal, targets for other goals are left aside.
    pub fn standing(&self, at: ObjectRef, goal: Option<ObjectRef>) -> Standing<'_> {
        let areas = self.areas();
        self.stand(at, goal, &areas)
    }

    /// Where an indicator stands in the programme's own area, for a goal or for any.
    pub fn in_own_area(&self, at: ObjectRef, goal: Option<ObjectRef>) -> Standing<'_> {
        let [own, whole, _] = self.areas();
        self.stand(at, goal, &[own, whole])
    }

    /// Where an indicator stands for the programme as a whole, in its own area and no other; none where
    /// only its reference has figures and targets, which say nothing of the programme.
    fn own_standing(&self, at: ObjectRef, goal: Option<ObjectRef>) -> Option<Standing<'_>> {
        let [own, _, reference] = self.areas();
        let reference = reference.filter(|area| Some(*area) != own);
        if let Some(found) = self.measurements(at).filter(|_| reference.is_some()) {
            let rows = found.indicator.observations.iter().filter(|row| row.is_known());
            let routes = found.routes.iter().map(|route| route.area);
            let mut areas = rows.map(|row| row.area).chain(routes).peekable();
            if areas.peek().is_some() && areas.all(|area| area == reference) {
                return None;
            }
        }
        Some(self.in_own_area(at, goal))
    }

    /// Whether there is a target of an indicator for any area, for a goal or for any.
    fn has_target(&self, at: ObjectRef, goal: Option<ObjectRef>) -> bool {
        let mut rows = self.targets(at).iter().filter(|row| !row.superseded);
        rows.any(|row| goal.is_none() || row.goal.is_none_or(|own| Some(own.to) == goal))
    }

    /// Where an indicator stands in one area.
    pub fn in_area(&self, at: ObjectRef, area: ObjectRef) -> Standing<'_> {
        match self.programme.settings.area == Some(area) {
            true => self.in_own_area(at, None),
            false => self.stand(at, None, &[Some(area)]),
        }
    }

    fn stand(
        &self,
        at: ObjectRef,
        goal: Option<ObjectRef>,
        areas: &[Option<ObjectRef>],
    ) -> Standing<'_> {
        Standing::of(at, self.measurements(at), goal, areas)
    }

    /// Where a goal stands in the programme's own area and no other: by the headline indicator that is worst
    /// off, of those alike by the first; none where no figure was chosen for that ([`Goal::headlines`]).
    pub fn of_goal(&self, goal: ObjectRef) -> Option<Standing<'_>> {
        let found: &Goal = self.programme.detail(goal)?;
        let standings = found.headlines().map(|own| self.in_own_area(own.indicator.to, Some(goal)));
        // Of several that are alike the last is the greatest.
        standings.rev().max_by_key(|one| (one.course(), one.latest.is_some()))
    }

    /// The rankings of areas that an indicator allows, by type of area.
    pub fn rankings(&self, at: ObjectRef) -> &[(AreaType<'p>, Ranking)] {
        let found = self.rankings.get(at.index(), || {
            let own = self.measurements(at);
            own.map_or_else(Vec::new, |own| rankings(self.programme, own))
        });
        found.map_or(&[], Vec::as_slice)
    }

    /// What the figure of an area is set beside; none where the object is no indicator.
    pub fn peers(&self, at: ObjectRef) -> Option<&Peers<'p>> {
        let found = self.peers.get(at.index(), || {
            Some(Peers::new(self.programme, self.measurements(at)?, self.today))
        });
        found?.as_ref()
    }

    /// The revisions of an indicator, the newest publication first.
    pub fn revisions(&self, at: ObjectRef) -> &[Revision<'p>] {
        let found = self.revisions.get(at.index(), || {
            let own = self.measurements(at);
            own.map_or_else(Vec::new, |own| revisions(own.indicator, &own.yardstick))
        });
        found.map_or(&[], Vec::as_slice)
    }

    /// Four answers on the quality of an indicator, in the order of the questions; none where the
    /// object is no indicator.
    pub fn quality(&self, at: ObjectRef) -> Option<&[QualityAnswer; 4]> {
        let found = self.quality.get(at.index(), || {
            let indicator = self.programme.indicator(at)?;
            let has_target = self.targets(at).iter().any(|row| !row.superseded);
            Some(quality(self.programme, at, indicator, has_target, self.today))
        });
        found?.as_ref()
    }

    /// How many of the indicators of a goal, and of the goals below it, stand where.
    pub fn roll_up(&self, goal: ObjectRef) -> RollUp {
        let found = self.roll_ups.get(goal.index(), || {
            let goals = self.programme.each::<Goal>();
            let own = goals.filter(|(.., goal)| !goal.indicators.is_empty()).map(|(at, ..)| at);
            let followed = self.followed.get(|| with_goals_above(self.programme, own));
            roll_up(self.programme, followed, goal, |at, goal| {
                Some((self.own_standing(at, goal)?, self.has_target(at, goal)))
            })
        });
        found.copied().unwrap_or_default()
    }

    pub fn money(&self) -> &Ledger<'p> {
        self.money.get(|| Ledger::new(self.programme))
    }

    /// Every way that money takes through the programme.
    pub fn strands(&self) -> &[Strand<'p>] {
        self.strands.get(|| flow(self.programme, self.money().rows()))
    }

    /// What the programme waits for, the earliest first.
    pub fn agenda(&self) -> &[Appointment] {
        self.agenda.get(|| agenda(self.programme))
    }

    /// The evaluations and figures that should have been there.
    pub fn late_reports(&self) -> Vec<LateReport> {
        late_reports(self.programme, self.agenda(), self.today)
    }

    /// What happened by the day, the newest first.
    pub fn changes(&self) -> &[Event] {
        self.changes.get(|| changes(self.programme, self.today))
    }

    pub fn tracks(&self) -> &Tracks {
        self.tracks.get(|| Tracks::new(self.programme))
    }
}
