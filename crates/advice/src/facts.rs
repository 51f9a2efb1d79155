//! What several rules ask about the programme, found once.

use std::collections::{BTreeMap, BTreeSet};

use base::diagnostic::Span;
use base::value::Date;
use programme::model::{
    Body, Detail, Goal, Indicator, Intervention, Kind, Lang, Localised, Object, ObjectRef, Passage,
    Programme, RelationKind, Target,
};

/// A programme on a day, with what its rules look up.
pub struct Facts<'a> {
    pub programme: &'a Programme,
    pub today: Date,
    bodies: &'a (dyn Fn(Passage) -> &'a str + Sync),
    sub_goals: BTreeMap<ObjectRef, Vec<ObjectRef>>,
    /// Goals that a row of money names.
    funded: BTreeSet<ObjectRef>,
    /// The rows that nothing replaces, by indicator.
    targets: BTreeMap<ObjectRef, Vec<&'a Target>>,
}

impl<'a> Facts<'a> {
    pub fn new(
        programme: &'a Programme,
        today: Date,
        bodies: &'a (dyn Fn(Passage) -> &'a str + Sync),
    ) -> Self {
        let mut sub_goals: BTreeMap<ObjectRef, Vec<ObjectRef>> = BTreeMap::new();
        for (at, object) in programme.of_kind(Kind::Goal) {
            if let Detail::Goal(Goal { parent: Some(parent), .. }) = &object.detail {
                sub_goals.entry(parent.to).or_default().push(at);
            }
        }
        let counting = programme.allocations.iter().filter(|row| row.counts());
        let funded = counting.flat_map(|row| row.goals.iter().map(|share| share.goal.to)).collect();
        let mut targets: BTreeMap<ObjectRef, Vec<&Target>> = BTreeMap::new();
        for row in programme.targets.iter().filter(|row| !row.superseded) {
            targets.entry(row.indicator.to).or_default().push(row);
        }
        Self { programme, today, bodies, sub_goals, funded, targets }
    }

    pub fn source(&self, span: Span) -> &'a str {
        (self.bodies)(Passage { span })
    }

    pub fn goals(&self) -> impl Iterator<Item = (ObjectRef, &'a Object, &'a Goal)> {
        self.programme.of_kind(Kind::Goal).filter_map(|(at, object)| match &object.detail {
            Detail::Goal(goal) => Some((at, object, goal)),
            _ => None,
        })
    }

    pub fn indicators(&self) -> impl Iterator<Item = (ObjectRef, &'a Object, &'a Indicator)> {
        self.programme.of_kind(Kind::Indicator).filter_map(|(at, object)| match &object.detail {
            Detail::Indicator(indicator) => Some((at, object, indicator.as_ref())),
            _ => None,
        })
    }

    pub fn interventions(&self) -> impl Iterator<Item = (&'a Object, &'a Intervention)> {
        self.programme.of_kind(Kind::Intervention).filter_map(|(_, object)| match &object.detail {
            Detail::Intervention(intervention) => Some((object, intervention.as_ref())),
            _ => None,
        })
    }

    /// A goal and every goal below it, each once: a goal has one parent, and `resolve` has cut the
    /// circles.
    pub fn with_sub_goals(&self, goal: ObjectRef) -> Vec<ObjectRef> {
        let mut all = vec![goal];
        let mut next = 0;
        while let Some(at) = all.get(next).copied() {
            next += 1;
            all.extend(self.sub_goals.get(&at).into_iter().flatten());
        }
        all
    }

    pub fn is_funded(&self, goal: ObjectRef) -> bool {
        self.funded.contains(&goal)
    }

    /// The target rows of an indicator that nothing replaces.
    pub fn targets_of(&self, indicator: ObjectRef) -> &[&'a Target] {
        self.targets.get(&indicator).map_or(&[], Vec::as_slice)
    }

    /// Whether a goal or an intervention is followed by an indicator, or a target of a goal is
    /// put in it.
    pub fn is_followed(&self, indicator: ObjectRef) -> bool {
        let lines = self.programme.incoming(indicator).iter();
        lines.into_iter().any(|line| line.kind == RelationKind::MeasuredBy)
            || self.targets_of(indicator).iter().any(|row| row.goal.is_some())
    }

    /// The languages besides the first.
    pub fn other_languages(&self) -> impl Iterator<Item = Lang> {
        self.programme.settings.langs().skip(1)
    }

    /// Whether the object has a file of its own. An area may be no more than a row.
    pub fn has_file(object: &Object) -> bool {
        !object.common.path.ends_with(".csv")
    }

    /// The summaries of the programme and of every object.
    pub fn summaries(&self) -> impl Iterator<Item = &'a Localised> {
        let objects = self.programme.objects.iter();
        let own = self.programme.settings.summary.iter();
        own.chain(objects.filter_map(|object| object.common.summary.as_ref()))
    }

    /// The text of the home page and of every object.
    pub fn bodies(&self) -> impl Iterator<Item = &'a Body> {
        let objects = self.programme.objects.iter();
        std::iter::once(&self.programme.home).chain(objects.map(|object| &object.common.body))
    }
}
