//! `targets.csv`.

use crate::model::{Detail, Object, ObjectRef, Target, TargetKind};
use crate::read::content::TableRow;
use crate::schema::field::Builder;
use base::diagnostic::Bag;

use crate::find::places::Places;
use crate::find::rows::{Kept, kept};
use crate::rules::{area_not_valid, start_after_end};

/// The areas that a target falls back on.
pub struct Own {
    pub area: Option<ObjectRef>,
    pub reference_area: Option<ObjectRef>,
}

/// Resolves every row; those about something that is left out or unknown are dropped.
pub fn targets(
    builder: &mut Builder<'_, '_>,
    rows: &[TableRow],
    own: &Own,
    places: &Places,
    objects: &[Object],
) -> Vec<Target> {
    let Kept { ids, rows, values: mut targets } = kept::<Target>(builder, rows, |_, _| {});
    let bag = &mut builder.resolver.bag;
    let replaced = ids.links(&rows, Target::supersedes, bag);
    for (index, (earlier, row)) in replaced.into_iter().zip(rows).enumerate() {
        if let Some(target) = targets.get_mut(index) {
            target.supersedes = earlier;
            target.area = target.area.or(own.area);
            let indicator = objects.get(target.indicator.to.index());
            if let Some(Detail::Indicator(indicator)) = indicator.map(|object| &object.detail) {
                target.period = indicator.counted(target.period);
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
    check(&targets, places, bag);
    targets
}

fn check(targets: &[Target], places: &Places, bag: &mut Bag) {
    for target in targets {
        if let (Some(low), Some(high)) = (target.low, target.high)
            && low > high
        {
            bag.push(start_after_end::numbers(target.span, low, high));
        }
        let place = target.area.and_then(|area| places.place(area));
        bag.extend(
            place.and_then(|place| area_not_valid::check(target.span, target.period, place)),
        );
    }
}
