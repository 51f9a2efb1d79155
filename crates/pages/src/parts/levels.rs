//! Areas of several levels in one plot, some of them part of others: only those of one level are set
//! against each other.

use std::collections::{BTreeMap, BTreeSet};

use base::value::Period;
use chart::{Plot, Point, Role, Series};
use programme::model::{Area, AreaType, ChartForm, ObjectRef};

use super::areas;
use crate::book::scope::Scope;

/// The type of areas or, where the register tells none, in how many others they lie.
type Level<'a> = (AreaType<'a>, usize);

/// An area of a plot with what it lies in.
struct Placed<'p, 's> {
    at: ObjectRef,
    level: Level<'p>,
    around: BTreeSet<ObjectRef>,
    id: &'s str,
    role: Role,
    is_known: bool,
    /// Whether it is in the period that is told of all.
    is_told: bool,
}

impl<'p, 's> Placed<'p, 's> {
    fn of(scope: &Scope<'p>, one: &'s Series, told: Option<Period>) -> Option<Self> {
        let at = scope.book.programme.get(&one.id)?;
        let found: &Area = scope.own(at)?;
        let around: BTreeSet<ObjectRef> = areas::larger(scope, at).into_iter().collect();
        let depth = if found.kind.is_none() { around.len() } else { 0 };
        Some(Self {
            at,
            level: (found.type_in_register(), depth),
            around,
            id: &one.id,
            role: one.role,
            is_known: one.points.iter().any(Point::is_known),
            is_told: one.points.iter().any(|p| p.is_known() && Some(p.period) == told),
        })
    }

    fn lies_in(&self, whole: &Self) -> bool {
        self.around.contains(&whole.at)
    }

    fn lies_in_any(&self, wholes: &BTreeSet<ObjectRef>) -> bool {
        self.around.iter().any(|whole| wholes.contains(whole))
    }

    /// Whether the one is part of the other, or both are the same.
    fn overlaps(&self, other: &Self) -> bool {
        self.at == other.at || self.lies_in(other) || other.lies_in(self)
    }
}

/// The ids of those areas of a plot that are compared with none of it: where some are part of others,
/// all but those of one level; and beside areas of the programme, those outside it that the editors
/// compare with.
pub fn aside(scope: &Scope<'_>, at: ObjectRef, plot: &Plot) -> Vec<String> {
    let told = told(plot);
    let placed: Vec<Placed<'_, '_>> =
        plot.series.iter().filter_map(|one| Placed::of(scope, one, told)).collect();
    let all: BTreeSet<ObjectRef> = placed.iter().map(|one| one.at).collect();
    let is_nested = placed.iter().any(|part| part.lies_in_any(&all));
    let level = is_nested.then(|| level(scope, &placed));
    let is_of_level = |one: &Placed<'_, '_>| level.is_none_or(|level| Some(one.level) == level);
    let own = scope.settings().area;
    let is_inside = |one: &Placed<'_, '_>| own.is_some_and(|own| one.around.contains(&own));
    let inside = placed.iter().filter(|one| one.is_known && is_of_level(one) && is_inside(one));
    let has_own = inside.count() > 1;
    let found = scope.book.programme.indicator(at);
    let comparators = found.map(|found| found.comparators.as_slice()).unwrap_or_default();
    let is_beside = |one: &Placed<'_, '_>| {
        let is_chosen = comparators.iter().any(|area| area.to == one.at);
        has_own && is_chosen && !is_inside(one)
    };
    let aside = placed.iter().filter(|one| !is_of_level(one) || is_beside(one));
    aside.map(|one| one.id.to_owned()).collect()
}

/// The period that is told of all: the last in which the own area or, where that has no figure, any was
/// measured, or is expected.
fn told(plot: &Plot) -> Option<Period> {
    let last = |series: &mut dyn Iterator<Item = &Series>| {
        let points = series.flat_map(|one| &one.points).filter(|point| point.is_known());
        let last = points.max_by_key(|p| (!p.is_forecast(), p.period.last(), p.period));
        last.map(|point| point.period)
    };
    let own = last(&mut plot.series.iter().filter(|one| one.role == Role::Own));
    own.or_else(|| last(&mut plot.series.iter()))
}

/// The level that the page is about, by the figures of the period that is told: within the programme's area, where it has figures of its parts, else
/// among all. The finest of which the areas, with those that they are part of and those within them, are
/// all that are known; where none is whole, that of most areas.
fn level<'p>(scope: &Scope<'_>, placed: &[Placed<'p, '_>]) -> Option<Level<'p>> {
    let known = || placed.iter().filter(|one| one.is_known && one.role != Role::Reference);
    let own = scope.settings().area;
    let inside = |one: &&Placed<'_, '_>| own.is_some_and(|own| one.around.contains(&own));
    let told = || known().filter(|one| one.is_told);
    let mut pool: Vec<&Placed<'p, '_>> = told().filter(inside).collect();
    if pool.is_empty() && told().any(|one| Some(one.at) != own) {
        pool = told().collect();
    }
    if pool.is_empty() {
        pool = known().filter(inside).collect();
    }
    if pool.is_empty() {
        pool = known().collect();
    }
    // The larger areas first.
    pool.sort_by_key(|one| one.around.len());
    let mut levels: Vec<(Level<'p>, Vec<&Placed<'p, '_>>)> = Vec::new();
    for one in &pool {
        match levels.iter_mut().find(|(level, _)| *level == one.level) {
            Some((_, members)) => members.push(one),
            None => levels.push((one.level, vec![one])),
        }
    }
    let ids = |members: &[&Placed<'_, '_>]| -> BTreeSet<ObjectRef> {
        members.iter().map(|one| one.at).collect()
    };
    levels.retain(|(_, members)| {
        let own = ids(members);
        !members.iter().any(|one| one.lies_in_any(&own))
    });
    let is_whole = |members: &[&Placed<'_, '_>]| {
        let own = ids(members);
        let around: BTreeSet<ObjectRef> =
            members.iter().flat_map(|one| one.around.iter().copied()).collect();
        let is_told = |one: &Placed<'_, '_>| own.contains(&one.at) || around.contains(&one.at);
        pool.iter().all(|one| is_told(one) || one.lies_in_any(&own))
    };
    let whole = levels.iter().filter(|(_, members)| is_whole(members));
    let finest = whole.max_by_key(|(_, members)| members.len());
    let largest = || levels.iter().rev().max_by_key(|(_, members)| members.len());
    finest.or_else(largest).map(|(level, _)| *level)
}

/// What is drawn of things that are counted, where some areas are part of others: the own area
/// alone along time, with those of its level that it has nothing in common with; of one period, those of
/// the level that is compared. None where everything can be drawn.
pub fn apart(scope: &Scope<'_>, at: ObjectRef, plot: &Plot) -> Option<Plot> {
    // A mean in euros is an amount too, and editors say that it adds up to nothing.
    let found = scope.book.programme.indicator(at)?;
    if !areas::is_sum(found) || plot.aside.is_empty() || is_map(plot) {
        return None;
    }
    let placed: BTreeMap<&str, Placed<'_, '_>> = plot
        .series
        .iter()
        .filter_map(|one| Some((one.id.as_str(), Placed::of(scope, one, None)?)))
        .collect();
    let place = |one: &Series| placed.get(one.id.as_str());
    let is_over_time = matches!(plot.form, None | Some(ChartForm::Line | ChartForm::Stacked));
    let has_course = |one: &&Series| one.points.iter().filter(|p| p.value.is_some()).count() > 1;
    let own = plot.series.iter().find(|one| one.role == Role::Own);
    let own = own.filter(has_course).filter(|_| is_over_time);
    let aside: BTreeSet<&str> = plot.aside.iter().map(String::as_str).collect();
    let level = match own.and_then(place) {
        Some(own) => Some(own.level),
        None => placed.values().find(|one| !aside.contains(one.id)).map(|one| one.level),
    };
    let is_of_level = |one: &Series| place(one).map(|one| one.level) == level;
    let members: Vec<&Placed<'_, '_>> =
        plot.series.iter().filter(|one| is_of_level(one)).filter_map(place).collect();
    // What the areas of the level are held against, where they are no part of it.
    let is_beside = |one: &Series, own: &Placed<'_, '_>| {
        let is_asked = one.role == Role::Reference || plot.chosen.contains(&one.id);
        is_asked && !members.iter().any(|member| member.overlaps(own))
    };
    let is_drawn = |one: &&Series| match place(one) {
        Some(own) => Some(own.level) == level || is_beside(one, own),
        // The programme as a whole.
        None => true,
    };
    let series: Vec<Series> = plot.series.iter().filter(is_drawn).cloned().collect();
    let has_own = series.iter().any(|one| one.role == Role::Own);
    let targets = if has_own { plot.targets.clone() } else { Vec::new() };
    // Areas that have no figure are no reason to leave out those that have.
    let is_known = series.iter().any(|one| one.points.iter().any(Point::is_known));
    let is_part = is_known && series.len() < plot.series.len();
    is_part.then(|| Plot { targets, ..drawn(scope, at, plot, series) })
}

/// Whether a map is drawn: it was asked for, and areas have a place on one.
fn is_map(plot: &Plot) -> bool {
    let placed = plot.places.iter().filter(|one| one.tile.is_some() || one.outline.is_some());
    plot.form == Some(ChartForm::Map) && placed.count() > 1
}

/// Those series of a plot alone. That others stand in its table is known still, so that it is told which
/// are compared.
pub fn drawn(scope: &Scope<'_>, at: ObjectRef, plot: &Plot, series: Vec<Series>) -> Plot {
    let shown: BTreeSet<&str> = series.iter().map(|one| one.id.as_str()).collect();
    let beside = plot.aside.iter().filter(|id| !shown.contains(id.as_str()));
    let beside: Vec<String> = beside.cloned().collect();
    let mut drawn = Plot { series, ..plot.clone() };
    drawn.aside = aside(scope, at, &drawn);
    drawn.aside.extend(beside);
    drawn
}
