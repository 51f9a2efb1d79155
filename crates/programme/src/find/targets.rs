//! `targets.csv`.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use crate::find::again::{Before, TargetsFrom, TargetsWas};
use crate::find::ids::{Found, Register};
use crate::kinds::Detailed;
use crate::model::{Breakdown, Indicator, Kind, Object, ObjectRef, Target, TargetKind};
use crate::read::content::{Part, Rows, TableRow};
use crate::schema::field::Builder;
use base::as_seen;
use base::diagnostic::{Bag, Diagnostic};

use crate::find::places::Places;
use crate::find::rows::{Kept, kept};
use crate::rules::{
    area_not_valid, cell_not_used, duplicate_target, gap_without_reference, no_such_part,
    percentage_out_of_range, start_after_end, supersedes_other_target, year_contradicts_periods,
};

/// The areas that a target falls back on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Own {
    pub area: Option<ObjectRef>,
    pub reference_area: Option<ObjectRef>,
    /// Whether the settings name one, which may not be in this build.
    pub names_reference: bool,
}

/// Resolves every row, or takes them as they were where they rest on the same; those about something that
/// is left out or unknown are dropped.
pub fn targets(
    builder: &mut Builder<'_, '_>,
    rows: &Rows,
    own: Own,
    places: &Places,
    objects: &[Object],
    before: Option<&mut Before>,
) -> Arc<[Target]> {
    let from = TargetsFrom::new(rows, own, objects);
    if let Some(was) = before.as_ref().and_then(|before| before.targets.as_ref())
        && was.from == from
    {
        return Arc::clone(&was.made);
    }
    let remarks = builder.resolver.remarks();
    let made: Arc<[Target]> = resolved(builder, rows, own, places, objects).into();
    // A part is looked up in the table of its indicator.
    let is_plain = || rows.iter().all(|row| row.by.is_empty());
    if let Some(before) = before {
        let is_kept = builder.resolver.remarks() == remarks && is_plain();
        before.targets = is_kept.then(|| TargetsWas { from, made: Arc::clone(&made) });
    }
    made
}

fn resolved(
    builder: &mut Builder<'_, '_>,
    rows: &Rows,
    own: Own,
    places: &Places,
    objects: &[Object],
) -> Vec<Target> {
    let register = builder.resolver.register;
    let known = Known { register, own, places, objects };
    let Kept { ids, rows, values: mut targets } =
        kept::<Target>(builder, rows, |row, builder| check(row, known, &mut builder.resolver.bag));
    let bag = &mut builder.resolver.bag;
    let replaced = ids.links(&rows, Target::supersedes, bag);
    for (index, (earlier, row)) in replaced.into_iter().zip(&rows).enumerate() {
        if let Some(target) = targets.get_mut(index) {
            target.supersedes = earlier;
            target.area = target.area.or(own.area);
            let of = objects.get(target.indicator.to.index());
            if let Some((of, indicator)) = of.and_then(|of| Some((of, Indicator::of(&of.detail)?)))
            {
                target.period = target.period.map(|period| indicator.counted(period));
                let begins = target.baseline_period;
                target.baseline_period = begins.map(|period| indicator.counted(period));
                let found = Parts { of: &of.id, indicator, register };
                target.by = found.named(&row.by, &mut Bag::new());
            }
            if target.kind == TargetKind::GapToReference
                && row.record.get(Target::reference_area).is_none()
            {
                target.reference_area = own.reference_area;
            }
        }
        if let Some(target) = earlier.and_then(|earlier| targets.get_mut(earlier)) {
            target.superseded = true;
        }
    }
    for (row, own) in rows.iter().zip(&targets) {
        let earlier = own.supersedes.and_then(|at| targets.get(at));
        if let (Some(earlier), Some(cell)) = (earlier, row.record.get(Target::supersedes)) {
            bag.extend(supersedes_other_target::check(own, earlier, cell.span, objects));
        }
        bag.extend(gap_with_itself(row, own, objects));
    }
    let whole = rows.iter().zip(&targets).filter(|(row, target)| is_whole(row, target));
    bag.extend(duplicates(whole.map(|(_, target)| target)));
    targets
}

/// Whether all that a row says was understood, so that it is known what it is for.
fn is_whole(row: &TableRow, target: &Target) -> bool {
    let replaces = row.record.get(Target::supersedes).is_some();
    let says_number = target.value.or(target.low).or(target.high).is_some();
    row.wrong.is_empty()
        && replaces == target.supersedes.is_some()
        && row.by.len() == target.by.iter().flatten().count()
        && (says_number || !target.kind.is_number())
}

/// Looks whether an area would be compared with itself.
fn gap_with_itself(row: &TableRow, target: &Target, objects: &[Object]) -> Option<Diagnostic> {
    let is_gap = target.kind == TargetKind::GapToReference;
    let area = target.area.filter(|_| is_gap && target.area == target.reference_area)?;
    let column = match row.record.get(Target::reference_area) {
        Some(_) => Target::reference_area,
        None => Target::kind,
    };
    let area = objects.get(area.index())?;
    Some(gap_without_reference::itself(row.span, &area.id, column))
}

/// Looks for targets of one kind that nothing replaces and that are for the same: a change may say the same as the
/// value that it leads to, and a gap is something else.
fn duplicates<'a>(targets: impl Iterator<Item = &'a Target>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<_, &Target> = BTreeMap::new();
    let mut found = Vec::new();
    for target in targets.filter(|target| !target.superseded) {
        let goal = target.goal.map(|goal| goal.to);
        let beside = target.reference_area.filter(|_| target.kind == TargetKind::GapToReference);
        let what = (target.kind.word(), beside);
        let key = (target.indicator.to, target.area, goal, target.period, &target.by, what);
        match first.entry(key) {
            Entry::Occupied(earlier) => {
                found.push(duplicate_target::report(target, earlier.get()));
            }
            Entry::Vacant(entry) => {
                entry.insert(target);
            }
        }
    }
    found
}

/// What a row of targets is held against.
#[derive(Clone, Copy)]
struct Known<'a> {
    register: &'a Register,
    own: Own,
    places: &'a Places,
    objects: &'a [Object],
}

impl<'a> Known<'a> {
    /// The object of a kind that a cell names; none where it is not in this build.
    fn named(self, row: &TableRow, column: &str, kind: Kind) -> Option<ObjectRef> {
        match self.register.find(row.record.text(column)?, &[kind]) {
            Found::Object(at) => Some(at),
            _ => None,
        }
    }

    fn indicator(self, row: &TableRow) -> Option<(&'a Object, &'a Indicator)> {
        let at = self.named(row, Target::indicator, Kind::Indicator)?;
        let object = self.objects.get(at.index())?;
        Some((object, Indicator::of(&object.detail)?))
    }
}

/// Looks at a row, whatever else is wrong with it.
fn check(row: &TableRow, known: Known<'_>, bag: &mut Bag) {
    let record = &row.record;
    if let (Some(low), Some(high)) = (record.number(Target::low), record.number(Target::high))
        && low > high
    {
        bag.push(start_after_end::numbers(row.span.cell(Target::high), low, high));
    }
    let mut period = record.period(Target::period);
    if let Some((of, indicator)) = known.indicator(row) {
        period = period.map(|period| indicator.counted(period));
        bag.extend(year_contradicts_periods::target(indicator, record));
        bag.extend(percentage_out_of_range::target(row, indicator.measure));
        bag.extend(cell_not_used::check(row, indicator));
        Parts { of: &of.id, indicator, register: known.register }.named(&row.by, bag);
    }
    let is_gap = record.word(Target::kind) == Some(TargetKind::GapToReference.word());
    let names_reference = record.get(Target::reference_area).is_some()
        || row.wrong.contains(&Target::reference_area)
        || known.own.names_reference;
    if is_gap && !names_reference {
        bag.push(gap_without_reference::report(row.span));
    }
    let names_area = record.get(Target::area).is_some();
    let area = match names_area {
        true => known.named(row, Target::area, Kind::Area),
        false => known.own.area,
    };
    let place = area.and_then(|area| known.places.place(area));
    bag.extend(place.and_then(|place| area_not_valid::check(row.span, period?, place, names_area)));
}

/// Where the part that a target is for is looked up.
struct Parts<'a> {
    /// The id of the indicator.
    of: &'a str,
    indicator: &'a Indicator,
    register: &'a Register,
}

impl Parts<'_> {
    /// One value for each breakdown; what is not there is reported.
    fn named(&self, parts: &[Part], bag: &mut Bag) -> Box<[Option<Box<str>>]> {
        let breakdowns = &self.indicator.breakdowns;
        let mut by = vec![None; breakdowns.len()];
        for part in parts {
            let at = breakdowns.iter().position(|known| known.dimension == part.dimension);
            let Some((cell, known)) =
                at.and_then(|at| Some((by.get_mut(at)?, breakdowns.get(at)?)))
            else {
                let is_read =
                    !self.indicator.observations.is_empty() || self.register.incomplete.is_empty();
                if is_read && self.indicator.later_rows.is_empty() {
                    let known: Vec<&str> =
                        breakdowns.iter().map(|b| b.dimension.as_ref()).collect();
                    bag.push(no_such_part::dimension(&part.dimension, self.of, part.span, &known));
                }
                continue;
            };
            let values = self.values(known, &part.dimension);
            let is_known = values.iter().any(|known| as_seen(known) == *part.value);
            if !is_known && !self.is_incomplete() {
                let (name, value) = (&part.dimension, &part.value);
                bag.push(no_such_part::value(name, value, self.of, part.span, &values));
            }
            *cell = Some(part.value.clone());
        }
        by.into()
    }

    /// Those that the editors list, else those of the table.
    fn values<'s>(&'s self, breakdown: &'s Breakdown, dimension: &str) -> Vec<&'s str> {
        if !breakdown.values.is_empty() {
            return breakdown.values.iter().map(AsRef::as_ref).collect();
        }
        let at = self.indicator.breakdowns.iter().position(|b| *b.dimension == *dimension);
        let rows = self.indicator.observations.iter();
        let mut values: Vec<&str> = rows.filter_map(|row| row.by.get(at?)?.as_deref()).collect();
        values.sort_unstable();
        values.dedup();
        values
    }

    /// Whether there may be parts that nobody knows of, because a table has none yet, not all of it
    /// could be read or not all of it is told yet.
    fn is_incomplete(&self) -> bool {
        let rows = &self.indicator.observations;
        !self.indicator.later_rows.is_empty()
            || rows.first().is_none_or(|row| self.register.incomplete.contains(&row.span.file))
    }
}
