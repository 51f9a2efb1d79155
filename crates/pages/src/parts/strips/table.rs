//! The table below the lines: each figure with the lowest and the highest of its like.

use base::value::Decimal;
use locale::args;
use programme::model::ObjectRef;

use super::Found;
use crate::book::scope::Scope;
use crate::parts::{areas, value};
use crate::view::{FactValue, Link, Row, Table};

/// The most areas that share an end by name.
const NAMES: usize = 3;

/// The names of a few areas, or how many there are.
fn names(scope: &Scope<'_>, areas: &[ObjectRef]) -> String {
    if areas.len() > NAMES {
        let count = areas.len();
        return scope.t_with("figure-where-many", args!(count, sort = "area"));
    }
    let names: Vec<String> = areas.iter().map(|at| areas::named(scope, *at)).collect();
    scope.locale().list(&names)
}

/// All figures of an area, with the ends of what they are drawn among.
pub(super) fn table(scope: &Scope<'_>, area: ObjectRef, all: &[Found<'_>]) -> Table {
    let name = scope.short_title(area).text;
    let whole = all.iter().find_map(|found| found.whole()).map(|(whole, _)| whole.to_owned());
    let has_ends = all.iter().any(|found| found.like.count() > 1);
    let mut head = vec![scope.t("area-figure"), name];
    head.extend(whole.clone());
    head.extend(has_ends.then(|| scope.t("strips-lowest")));
    head.extend(has_ends.then(|| scope.t("strips-highest")));
    let numbers = head.len() - 1;
    head.extend([scope.t("area-figure-standing"), scope.t("area-figure-period")]);
    let rows = all.iter().map(|found| {
        let notation = found.notation(scope);
        let text = |text: String| vec![FactValue::from(text)];
        let mut cells = vec![text(value::in_words(scope, found.indicator, found.latest))];
        if whole.is_some() {
            let other = found.whole().map(|(_, value)| notation.cell(value));
            cells.push(other.map(text).unwrap_or_default());
        }
        if has_ends {
            let own = found.latest.value.filter(|_| !found.like.are_parts);
            let end = |most: fn(Decimal, Decimal) -> Decimal, other: Option<Decimal>| {
                let other = other.filter(|_| found.like.count() > 1)?;
                let value = own.map_or(other, |own| most(own, other));
                let own = own.filter(|own| *own == value).map(|_| area);
                let such: Vec<ObjectRef> = own.into_iter().chain(found.like.at(value)).collect();
                let place = names(scope, &such);
                Some(text(scope.t_with("strips-end", args!(value = notation.cell(value), place))))
            };
            cells.push(end(Decimal::min, found.like.lowest()).unwrap_or_default());
            cells.push(end(Decimal::max, found.like.highest()).unwrap_or_default());
        }
        cells.push(vec![found.change(scope).into()]);
        cells.push(text(scope.locale().period(found.latest.period)));
        let head = scope.link(found.indicator);
        let note = areas::unit_beside(scope, found.indicator, found.of);
        Row { head: Link { note, ..head }.into(), cells }
    });
    let caption = scope.t_with("area-figures-caption", args!(area = areas::named(scope, area)));
    Table::new(caption, head, rows.collect()).with_numbers(0..numbers)
}
