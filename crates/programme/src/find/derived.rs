//! Indicators that are worked out from two others: what they are made of held against the rules,
//! their rows made.

use crate::model::{Detail, Division, Indicator, Object, ObjectRef, Quotient};
use base::diagnostic::Bag;

use crate::rules::table_beside_derive;
use crate::rules::{cannot_divide, denominator_zero, derived_from_derived, nothing_to_divide};

/// Fills in every indicator that is derived, once the tables are there.
pub fn derive(objects: &mut [Object]) -> Bag {
    let mut bag = Bag::new();
    let made: Vec<(usize, Indicator)> = objects
        .iter()
        .enumerate()
        .filter_map(|(at, object)| match &object.detail {
            Detail::Indicator(indicator) => {
                Some((at, worked_out(objects, at, indicator, &mut bag)?))
            }
            _ => None,
        })
        .collect();
    for (at, indicator) in made {
        if let Some(object) = objects.get_mut(at) {
            object.detail = Detail::Indicator(Box::new(indicator));
        }
    }
    bag
}

/// An indicator with its rows; none where it is not derived or cannot be.
fn worked_out(objects: &[Object], at: usize, rate: &Indicator, bag: &mut Bag) -> Option<Indicator> {
    let derive = rate.derive.as_ref()?;
    if let Some(table) = &rate.table {
        bag.push(table_beside_derive::report(derive.span, table));
        return None;
    }
    let id = |at: ObjectRef| objects.get(at.index()).map_or("", |object| object.id.as_ref());
    let indicator = |at: ObjectRef| match objects.get(at.index()).map(|object| &object.detail) {
        Some(Detail::Indicator(indicator)) => Some(indicator.as_ref()),
        _ => None,
    };
    let own = objects.get(at).map_or("", |object| object.id.as_ref());
    let mut is_sound = true;
    for part in [derive.numerator, derive.denominator] {
        let found = derived_from_derived::check(part, at, id(part.to), indicator(part.to)?);
        is_sound &= found.is_none();
        bag.extend(found);
    }
    let (above, below) = (indicator(derive.numerator.to)?, indicator(derive.denominator.to)?);
    let names = [id(derive.numerator.to), id(derive.denominator.to)];
    if !is_sound {
        return None;
    }
    let wrong = cannot_divide::check(rate, derive, [above, below], names);
    if !wrong.is_empty() {
        bag.append(wrong);
        return None;
    }
    let division = Division::new(rate, above, below);
    bag.extend(nothing_to_divide::check(derive, &division, [above, below], names));
    let mut made = Indicator { breakdowns: division.breakdowns.clone(), ..rate.clone() };
    let mut rows = Vec::new();
    for (top, bottom) in division.pairs() {
        match division.divide(top, bottom) {
            Quotient::Rate(row) => {
                bag.extend(cannot_divide::row(&row, rate, derive));
                rows.push(row);
            }
            Quotient::ByZero => bag.push(denominator_zero::report(bottom, top, own)),
        }
    }
    made.observations = rows.into();
    // Where either table breaks, so does what is made of them.
    for found in above.series_breaks.iter().chain(&below.series_breaks) {
        if !made.series_breaks.iter().any(|known| known.at == found.at) {
            made.series_breaks.push(found.clone());
        }
    }
    made.year = made.year.or(above.year);
    made.count_years();
    made.frequency = made.frequency.or(above.frequency);
    Some(made)
}
